//! Who takes each action.

use crate::registry::RuleId;

/// Who takes the action that the rule stands for; `None` for rules that are no actions.
pub(super) const fn who(rule: RuleId) -> Option<&'static str> {
    Some(match rule {
        RuleId::LaepNamePeople | RuleId::LaepReportGaps => "The chair of the meeting",
        RuleId::LaepReviewEhcp => "The council, with the school or college",
        RuleId::LaepReviewCarePlan => "The keyworker or lead professional",
        RuleId::LaepOutOfAreaApproval
        | RuleId::LaepLeadProfessional
        | RuleId::LaepPlaceOnRegister
        | RuleId::LaepArrangeCommunityReview
        | RuleId::LaepArrangePostAdmissionReview
        | RuleId::HoldReview
        | RuleId::OfferReview
        | RuleId::OversightVisits
        | RuleId::InpatientReviews
        | RuleId::OtherReview
        | RuleId::ReviewWithoutRegister
        | RuleId::ConsentOversightPanel => "The commissioner",

        RuleId::LaepUpdateCarePlan | RuleId::PersonCentredPlan | RuleId::CareAndRiskPlan => {
            "The lead professional, with the person and the services involved"
        }
        RuleId::AskConsent
        | RuleId::IdentifyPartners
        | RuleId::LeadProfessional
        | RuleId::EscalationRoute
        | RuleId::MultiAgencyMeeting
        | RuleId::ReferKeyworker => "The team that keeps the register",
        RuleId::CarerNeeds | RuleId::CarersAssessment | RuleId::CarerContingencyPlan | RuleId::DiscussBudgets => {
            "The professionals who support the person"
        }

        RuleId::SupportToDecide => "Whoever asks for consent, with people who know the person well",
        RuleId::ExplainSharing
        | RuleId::RecordConsent
        | RuleId::CommissionerAndLegalAdvice
        | RuleId::AssessAtTheTime
        | RuleId::ExplainRefusal
        | RuleId::ExploreReasons
        | RuleId::NoEffectOnCare
        | RuleId::MayChangeMind
        | RuleId::CheckAdvocate
        | RuleId::AskAgain => "Whoever asks for consent",

        _ => return None,
    })
}
