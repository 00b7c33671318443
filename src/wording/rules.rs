//! Every rule in words for the person it is about. The sentences stand by part in `rules/`, a blank for each value in braces.

mod calendar;
mod cautions;
mod consent;
mod eligibility;
mod laep;
mod local_offer;
mod oversight;
mod pathway;
mod questions;
mod register;
mod scope;

use crate::registry::RuleId;
use crate::wording::Said;

/// The text of a rule. Exhaustive on purpose: a rule without one does not compile.
pub(super) const fn text(rule: RuleId) -> Said {
    match rule {
        RuleId::NotCommissionedInEngland => scope::NOT_COMMISSIONED_IN_ENGLAND,
        RuleId::NeitherCondition => scope::NEITHER_CONDITION,
        RuleId::NotCovered => scope::NOT_COVERED,
        RuleId::Suspected => scope::SUSPECTED,
        RuleId::NotSure => scope::NOT_SURE,
        RuleId::ScopeUnknown => scope::UNKNOWN,
        RuleId::NoLongerCovered => scope::NO_LONGER_COVERED,
        RuleId::ConditionsUnknown => scope::CONDITIONS_UNKNOWN,

        RuleId::ReviewDeclinedGate => consent::REVIEW_DECLINED,
        RuleId::ReviewWithdrawnGate => consent::REVIEW_WITHDRAWN,
        RuleId::ReviewNotAskedGate => consent::REVIEW_NOT_ASKED,
        RuleId::ReviewConsentOutstanding => consent::REVIEW_OUTSTANDING,
        RuleId::RegisterConsentOutstanding => consent::REGISTER_OUTSTANDING,
        RuleId::SupportToDecide => consent::SUPPORT_TO_DECIDE,
        RuleId::ExplainSharing => consent::SHARING,
        RuleId::RecordConsent => consent::RECORD,
        RuleId::OwnDecision => consent::OWN_DECISION,
        RuleId::GillickCompetent => consent::GILLICK_COMPETENT,
        RuleId::ParentalResponsibilityDecides => consent::PARENTAL_RESPONSIBILITY,
        RuleId::AttorneyDecides => consent::WELFARE_ATTORNEY,
        RuleId::DeputyDecides => consent::WELFARE_DEPUTY,
        RuleId::BestInterests => consent::BEST_INTERESTS,
        RuleId::NobodyCanDecideYet => consent::NOBODY_YET,
        RuleId::DeciderUnknown => consent::DECIDER_UNKNOWN,
        RuleId::ParentsAsked => consent::PARENTS_ASKED,
        RuleId::CommissionerAndLegalAdvice => consent::COMMISSIONER_AND_LEGAL_ADVICE,
        RuleId::AssessAtTheTime => consent::ASSESS_AT_THE_TIME,
        RuleId::NowTheirOwn => consent::NOW_THEIR_OWN,
        RuleId::ExplainRefusal => consent::EXPLAIN,
        RuleId::ExploreReasons => consent::EXPLORE_REASONS,
        RuleId::NoEffectOnCare => consent::NO_EFFECT_ON_CARE,
        RuleId::MayChangeMind => consent::MAY_CHANGE_MIND,
        RuleId::CheckAdvocate => consent::CHECK_ADVOCATE,
        RuleId::OtherReview => consent::OTHER_REVIEW,
        RuleId::ReviewWithoutRegister => consent::REVIEW_WITHOUT_REGISTER,
        RuleId::AskAgain => consent::ASK_AGAIN,
        RuleId::ConsentOversightPanel => consent::OVERSIGHT_PANEL,

        RuleId::NothingPointsToIt => eligibility::NOTHING_POINTS_TO_IT,
        RuleId::MoreToKnow => eligibility::MORE_TO_KNOW,
        RuleId::WaitingForABed => eligibility::WAITING_FOR_A_BED,
        RuleId::ResidentialSchool => eligibility::RESIDENTIAL_SCHOOL,
        RuleId::CrisisCare => eligibility::CRISIS_CARE,
        RuleId::RatedRed => eligibility::RATED_RED,
        RuleId::AdmissionConsidered => eligibility::ADMISSION_CONSIDERED,
        RuleId::ImmediateRisk => eligibility::IMMEDIATE_RISK,
        RuleId::AlreadyHeld => eligibility::ALREADY_HELD,
        RuleId::MustBeOffered => eligibility::MUST_BE_OFFERED,
        RuleId::RiskManaged => eligibility::RISK_MANAGED,
        RuleId::MayAsk => eligibility::MAY_ASK,
        RuleId::InHospital => eligibility::IN_HOSPITAL,
        RuleId::PostAdmissionNext => eligibility::POST_ADMISSION_NEXT,
        RuleId::InpatientNext => eligibility::INPATIENT_NEXT,
        RuleId::InCustody => eligibility::IN_CUSTODY,

        RuleId::AskConsent => register::ASK_CONSENT,
        RuleId::IdentifyPartners => register::IDENTIFY_PARTNERS,
        RuleId::PersonCentredPlan => register::PERSON_CENTRED_PLAN,
        RuleId::CareAndRiskPlan => register::CARE_AND_RISK_PLAN,
        RuleId::LeadProfessional => register::LEAD_PROFESSIONAL,
        RuleId::CarerNeeds => register::CARER_NEEDS,
        RuleId::CarersAssessment => register::CARERS_ASSESSMENT,
        RuleId::EscalationRoute => register::ESCALATION_ROUTE,
        RuleId::DiscussBudgets => register::DISCUSS_BUDGETS,
        RuleId::HoldReview => register::HOLD_REVIEW,
        RuleId::MultiAgencyMeeting => register::MULTI_AGENCY_MEETING,
        RuleId::OfferReview => register::OFFER_REVIEW,
        RuleId::ReferKeyworker => register::REFER_KEYWORKER,
        RuleId::CarerContingencyPlan => register::CARER_CONTINGENCY_PLAN,
        RuleId::OversightVisits => register::OVERSIGHT_VISITS,
        RuleId::InpatientReviews => register::INPATIENT_REVIEWS,

        RuleId::PathwayCyp => pathway::CHILDREN_AND_YOUNG_PEOPLE,
        RuleId::PathwayAdult => pathway::ADULT,
        RuleId::EhcpUnknown => pathway::EHCP_UNKNOWN,
        RuleId::AgeUnknown => pathway::AGE_UNKNOWN,
        RuleId::AgeApproximate => pathway::AGE_APPROXIMATE,
        RuleId::BirthdayAhead => pathway::BIRTHDAY_AHEAD,

        RuleId::AfterDischarge => cautions::AFTER_DISCHARGE,
        RuleId::UnconfirmedCommunityReview => cautions::UNCONFIRMED_COMMUNITY_REVIEW,
        RuleId::AdmittedWithoutCommunityReview => cautions::ADMITTED_WITHOUT_COMMUNITY_REVIEW,
        RuleId::IndependentSlotUsed => cautions::INDEPENDENT_SLOT_USED,
        RuleId::OverdueBeforeReadmission => cautions::OVERDUE_BEFORE_READMISSION,
        RuleId::OutcomeUnknown => cautions::OUTCOME_UNKNOWN,
        RuleId::NoSitAndSee => cautions::NO_SIT_AND_SEE,

        RuleId::LongStay => oversight::LONG_STAY,
        RuleId::Segregation => oversight::SEGREGATION,
        RuleId::DeclinedTwice => oversight::DECLINED_TWICE,
        RuleId::OutsideTimeframe => oversight::OUTSIDE_TIMEFRAME,
        RuleId::ComplaintUnresolved => oversight::COMPLAINT_UNRESOLVED,
        RuleId::SafeguardingReferral => oversight::SAFEGUARDING_REFERRAL,
        RuleId::WardRatedInadequate => oversight::WARD_RATED_INADEQUATE,
        RuleId::RestrictivePractice => oversight::RESTRICTIVE_PRACTICE,
        RuleId::EscalationRequested => oversight::ESCALATION_REQUESTED,

        RuleId::LaepNamePeople => laep::NAME_PEOPLE,
        RuleId::LaepUpdateCarePlan => laep::UPDATE_CARE_PLAN,
        RuleId::LaepOutOfAreaApproval => laep::OUT_OF_AREA_APPROVAL,
        RuleId::LaepReportGaps => laep::REPORT_GAPS,
        RuleId::LaepLeadProfessional => laep::FIND_LEAD_PROFESSIONAL,
        RuleId::LaepReviewEhcp => laep::REVIEW_EHCP,
        RuleId::LaepReviewCarePlan => laep::REVIEW_CARE_PLAN,
        RuleId::LaepPlaceOnRegister => laep::PLACE_ON_REGISTER,
        RuleId::LaepArrangeCommunityReview => laep::ARRANGE_COMMUNITY_REVIEW,
        RuleId::LaepArrangePostAdmissionReview => laep::ARRANGE_POST_ADMISSION_REVIEW,

        RuleId::LastCheckedMissing => local_offer::LAST_CHECKED_MISSING,
        RuleId::LastCheckedOld => local_offer::LAST_CHECKED_OLD,
        RuleId::RegisterLeadMissing => local_offer::REGISTER_LEAD_MISSING,
        RuleId::RegisterContactMissing => local_offer::REGISTER_CONTACT_MISSING,
        RuleId::SelfReferralMissing => local_offer::SELF_REFERRAL_MISSING,
        RuleId::SelfReferralTooNarrow => local_offer::SELF_REFERRAL_TOO_NARROW,
        RuleId::RegisterCriteriaMissing => local_offer::REGISTER_CRITERIA_MISSING,
        RuleId::RegisterConsentMissing => local_offer::REGISTER_CONSENT_MISSING,
        RuleId::RegisterDisputeMissing => local_offer::REGISTER_DISPUTE_MISSING,
        RuleId::AdultRegisterMissing => local_offer::ADULT_REGISTER_MISSING,
        RuleId::ReviewRequestMissing => local_offer::REVIEW_REQUEST_MISSING,
        RuleId::WhoMayAskTooNarrow => local_offer::WHO_MAY_ASK_TOO_NARROW,
        RuleId::ReviewDecisionMissing => local_offer::REVIEW_DECISION_MISSING,
        RuleId::ReviewAppealMissing => local_offer::REVIEW_APPEAL_MISSING,
        RuleId::ReviewToldMissing => local_offer::REVIEW_TOLD_MISSING,
        RuleId::ReviewWithoutRegisterMissing => local_offer::REVIEW_WITHOUT_REGISTER_MISSING,
        RuleId::RegisterMadeACondition => local_offer::REGISTER_MADE_A_CONDITION,
        RuleId::PostAdmissionReviewTooLong => local_offer::POST_ADMISSION_REVIEW_TOO_LONG,
        RuleId::PostAdmissionReviewShorter => local_offer::POST_ADMISSION_REVIEW_SHORTER,
        RuleId::SixWeekReviewTooLong => local_offer::SIX_WEEK_REVIEW_TOO_LONG,
        RuleId::SixWeekReviewShorter => local_offer::SIX_WEEK_REVIEW_SHORTER,
        RuleId::RepeatReviewTooLong => local_offer::REPEAT_REVIEW_TOO_LONG,
        RuleId::RepeatReviewShorter => local_offer::REPEAT_REVIEW_SHORTER,
        RuleId::TransferReviewTooLong => local_offer::TRANSFER_REVIEW_TOO_LONG,
        RuleId::TransferReviewShorter => local_offer::TRANSFER_REVIEW_SHORTER,
        RuleId::DiagnosisReviewTooLong => local_offer::DIAGNOSIS_REVIEW_TOO_LONG,
        RuleId::DiagnosisReviewShorter => local_offer::DIAGNOSIS_REVIEW_SHORTER,
        RuleId::ReportTooLong => local_offer::REPORT_TOO_LONG,
        RuleId::ReportShorter => local_offer::REPORT_SHORTER,
        RuleId::SixWeekReviewMissing => local_offer::SIX_WEEK_REVIEW_MISSING,
        RuleId::UpperAgeTooLow => local_offer::UPPER_AGE_TOO_LOW,
        RuleId::BehaviourRequired => local_offer::BEHAVIOUR_REQUIRED,
        RuleId::EducationRequired => local_offer::EDUCATION_REQUIRED,
        RuleId::ProfessionalRequired => local_offer::PROFESSIONAL_REQUIRED,
        RuleId::HospitalTooNarrow => local_offer::HOSPITAL_TOO_NARROW,
        RuleId::DiagnosisRequired => local_offer::DIAGNOSIS_REQUIRED,
        RuleId::CriteriaTooNarrow => local_offer::CRITERIA_TOO_NARROW,
        RuleId::RegisterFirstImplied => local_offer::REGISTER_FIRST_IMPLIED,
        RuleId::EmergencyMeetingCounted => local_offer::EMERGENCY_MEETING_COUNTED,
        RuleId::EmergencyMeetingUnclear => local_offer::EMERGENCY_MEETING_UNCLEAR,
        RuleId::ConsentCheckTooRare => local_offer::CONSENT_CHECK_TOO_RARE,
        RuleId::ConsentNotParentalResponsibility => local_offer::CONSENT_NOT_PARENTAL_RESPONSIBILITY,
        RuleId::GillickMissing => local_offer::GILLICK_MISSING,
        RuleId::RepresentativeMissing => local_offer::REPRESENTATIVE_MISSING,
        RuleId::PanelIncomplete => local_offer::PANEL_INCOMPLETE,
        RuleId::PanelOptional => local_offer::PANEL_OPTIONAL,
        RuleId::AttendanceIncomplete => local_offer::ATTENDANCE_INCOMPLETE,
        RuleId::AttendanceOptional => local_offer::ATTENDANCE_OPTIONAL,
        RuleId::EnquiryQuestionsDiffer => local_offer::ENQUIRY_QUESTIONS_DIFFER,
        RuleId::RemoteByDefault => local_offer::REMOTE_BY_DEFAULT,
        RuleId::PolicySuperseded => local_offer::POLICY_SUPERSEDED,
        RuleId::NameSuperseded => local_offer::NAME_SUPERSEDED,
        RuleId::TransitionTooLate => local_offer::TRANSITION_TOO_LATE,
        RuleId::RatingBlueMissing => local_offer::RATING_BLUE_MISSING,

        RuleId::FirstDay => calendar::FIRST_DAY,
        RuleId::Months => calendar::MONTHS,
        RuleId::EarlierLimit => calendar::EARLIER_LIMIT,
        RuleId::PassedOver => calendar::PASSED_OVER,
        RuleId::LastWorkingDay => calendar::LAST_WORKING_DAY,
        RuleId::Unconfirmed => calendar::UNCONFIRMED,

        RuleId::QuestionCommissionedInEngland => questions::COMMISSIONED_IN_ENGLAND,
        RuleId::QuestionAutism => questions::AUTISM,
        RuleId::QuestionLearningDisability => questions::LEARNING_DISABILITY,
        RuleId::QuestionWhereabouts => questions::WHEREABOUTS,
        RuleId::QuestionAdmissionRisk => questions::ADMISSION_RISK,
        RuleId::QuestionAdmissionConsidered => questions::ADMISSION_CONSIDERED,
        RuleId::QuestionRating => questions::RATING,
        RuleId::QuestionReviewHeldThisStay => questions::REVIEW_HELD_THIS_STAY,
        RuleId::QuestionCommunityReviewHeld => questions::COMMUNITY_REVIEW_HELD,
        RuleId::QuestionCrisisCareInLastYear => questions::CRISIS_CARE_IN_LAST_YEAR,
        RuleId::QuestionViaCriminalJustice => questions::VIA_CRIMINAL_JUSTICE,
        RuleId::QuestionAsker => questions::ASKER,
        RuleId::QuestionAge => questions::AGE,
        RuleId::QuestionHasEhcp => questions::HAS_EHCP,
        RuleId::QuestionOnRegister => questions::ON_REGISTER,
        RuleId::QuestionPlacedByAnotherArea => questions::PLACED_BY_ANOTHER_AREA,
        RuleId::QuestionConsentToReview => questions::CONSENT_TO_REVIEW,

        // Obligations are worded by how they stand: see `reviews`.
        RuleId::RegisterConsentCheck
        | RuleId::CommunityReview
        | RuleId::AmberResponse
        | RuleId::PostAdmissionReview
        | RuleId::SixWeekReview
        | RuleId::RepeatReview
        | RuleId::TransferReview
        | RuleId::DiagnosisReview
        | RuleId::DiagnosisRemovalReview
        | RuleId::IndependentReview
        | RuleId::RequestAnswer
        | RuleId::OversightVisit
        | RuleId::ReviewReport
        | RuleId::RecommendedActionDue
        | RuleId::MojContact => Said::NOTHING,
    }
}
