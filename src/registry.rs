//! Every rule: its code, what it is worth, where the policy says so, who applies it, and in one line what it says.
//!
//! In the order of the policy. A code is `part.what`; it is public, never renamed and never reused.

#[cfg(feature = "case-systems")]
pub mod form;

use crate::lines::{blocks, line, split_at_byte, starts};
use crate::prelude::*;

/// How strongly the policy puts a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// It has to be done.
    Must,
    /// It is expected.
    Should,
    /// It is allowed.
    May,
    /// It says what a word means, or what counts.
    Definition,
}

impl Strength {
    /// The word of the contract.
    pub const fn as_str(self) -> &'static str {
        match self {
            Strength::Must => "must",
            Strength::Should => "should",
            Strength::May => "may",
            Strength::Definition => "definition",
        }
    }
}

/// The functions that apply a group of rules, under the names of the contract.
type Functions = &'static [&'static str];

const ELIGIBILITY: Functions = &["assessEligibility", "nextQuestion", "guideSelfReferral"];
const QUESTIONS: Functions = &["nextQuestion"];
const GUIDANCE: Functions = &["guideSelfReferral"];
const SCHEDULE: Functions = &["scheduleReviews", "scheduleMany"];
const LAEP: Functions = &["followUpLaep"];
const SCHEDULE_LAEP: Functions = &["scheduleReviews", "scheduleMany", "followUpLaep"];
const CONSENT: Functions = &["findConsentRoute", "guideSelfReferral"];
const REGISTER: Functions = &["supportForRating"];
const LOCAL_OFFER: Functions = &["checkLocalOffer", "validateForm", "guideSelfReferral"];
const ELIGIBILITY_SCHEDULE: Functions =
    &["assessEligibility", "nextQuestion", "guideSelfReferral", "scheduleReviews", "scheduleMany"];
const COUNTING: Functions = &["scheduleReviews", "scheduleMany", "followUpLaep", "addWorkingDays"];

/// One table makes the rules, their codes and all that is known of each.
macro_rules! rules {
    ($($name:ident = $code:literal, $strength:ident, [$($section:literal),+ $(,)?], $functions:ident $(, decision $decision:literal)?: $summary:literal $(in $words:ident)?;)+) => {
        /// A rule of the policy, or a reading of it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RuleId {
            $(#[doc = $summary] $name,)+
        }

        impl RuleId {
            /// Every rule, in the order of the policy.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable code.
            pub fn code(self) -> &'static str {
                const CODES: &str = concat!($($code, "\0"),+);
                const STARTS: [u32; blocks(RuleId::ALL.len())] = starts(CODES, RuleId::ALL.len());
                line(CODES, &STARTS, self as usize)
            }

            /// How strongly the policy puts it.
            pub const fn strength(self) -> Strength {
                match self { $(Self::$name => Strength::$strength,)+ }
            }

            /// Where the policy says so.
            pub fn sections(self) -> Vec<&'static str> {
                const SECTIONS: &str = concat!($($($section, ";",)+ "\0"),+);
                const STARTS: [u32; blocks(RuleId::ALL.len())] = starts(SECTIONS, RuleId::ALL.len());
                let mut sections = Vec::new();
                let mut rest = line(SECTIONS, &STARTS, self as usize);
                while let Some((section, after)) = split_at_byte(rest, b';') {
                    sections.push(section);
                    rest = after;
                }
                sections
            }

            /// The functions that apply it.
            pub const fn handled_by(self) -> &'static [&'static str] {
                match self { $(Self::$name => $functions,)+ }
            }

            /// The number of our reading in `docs/decisions.md`, where the policy is silent or unclear.
            pub fn decision(self) -> Option<u32> {
                /// By rule, 0 where there is none: a byte each.
                const DECISIONS: &[u8] = &[$(rules!(@decision $($decision)?)),+];
                DECISIONS.get(self as usize).copied().map(u32::from).filter(|number| *number > 0)
            }

            /// What it says, in one line; `None` of an action, which its words say (`wording::summary`).
            pub fn summary(self) -> Option<&'static str> {
                const SUMMARIES: &str = concat!($(rules!(@summary $summary $(in $words)?), "\0"),+);
                const STARTS: [u32; blocks(RuleId::ALL.len())] = starts(SUMMARIES, RuleId::ALL.len());
                Some(line(SUMMARIES, &STARTS, self as usize)).filter(|summary| !summary.is_empty())
            }
        }
    };
    (@summary $summary:literal) => { $summary };
    (@summary $summary:literal in words) => { "" };
    (@decision) => { 0 };
    (@decision $number:literal) => { $number };
}

rules! {
    // Who the policy is about: 2.3.
    NotCommissionedInEngland = "scope.not-commissioned-in-england", Definition, ["2.3"], ELIGIBILITY:
        "The policy holds for care that is commissioned in England.";
    NeitherCondition = "scope.neither-condition", Definition, ["2.3"], ELIGIBILITY:
        "The policy is about autistic people and people with a learning disability.";
    NotCovered = "scope.not-covered", Definition, ["2.3"], SCHEDULE:
        "A history in which neither condition ever counted, or of care not commissioned in England, is not covered.";
    Suspected = "scope.suspected", Definition, ["2.3", "3.1"], ELIGIBILITY_SCHEDULE, decision 9:
        "A suspected condition counts: the policy asks for no diagnosis.";
    NotSure = "scope.not-sure", Definition, ["2.3"], ELIGIBILITY, decision 9:
        "Where nobody can tell whether a condition is there, a review is recommended rather than required.";
    ScopeUnknown = "scope.unknown", Definition, ["2.3"], SCHEDULE, decision 9:
        "Where nothing is known of either condition, both count until it is.";
    NoLongerCovered = "scope.no-longer-covered", Definition, ["2.3", "14.7"], SCHEDULE:
        "Once the last diagnosis is removed, nothing new is opened.";
    ConditionsUnknown = "eligibility.conditions-unknown", Definition, ["2.3"], ELIGIBILITY:
        "Whether the person is autistic or has a learning disability has to be known first.";
    NothingPointsToIt = "eligibility.nothing-points-to-it", Definition, ["2.3", "13.2"], ELIGIBILITY, decision 10:
        "Without any risk of admission nothing points to a review now; one may still be asked for.";
    MoreToKnow = "eligibility.more-to-know", Definition, ["2.3", "13.2"], ELIGIBILITY:
        "Too little is known of the risk of admission to say what is owed.";

    // Consent: 2.4.
    ReviewDeclinedGate = "consent.review-declined", Must, ["2.4", "2.4.3"], ELIGIBILITY, decision 11:
        "A review that was declined cannot go ahead; that it is owed does not change.";
    ReviewWithdrawnGate = "consent.review-withdrawn", Must, ["2.4", "2.4.3"], ELIGIBILITY, decision 11:
        "A review to which consent was withdrawn cannot go ahead; that it is owed does not change.";
    ReviewNotAskedGate = "consent.review-not-asked", Must, ["2.4"], ELIGIBILITY, decision 11:
        "A review cannot go ahead before consent was asked for and given.";
    ReviewConsentOutstanding = "consent.review-outstanding", Must, ["2.4"], SCHEDULE, decision 11:
        "Due dates stand while consent to the review is outstanding.";
    RegisterConsentOutstanding = "consent.register-outstanding", Must, ["2.4"], SCHEDULE, decision 11:
        "Nobody is put or kept on the register without consent.";
    RegisterConsentCheck = "reviews.register-consent-check", Should, ["2.4"], SCHEDULE, decision 12:
        "Consent to the register is checked again within a year.";
    SupportToDecide = "consent.support-to-decide", Must, ["2.4"], CONSENT:
        "The person is helped to decide by people who know them and how they communicate." in words;
    ExplainSharing = "consent.sharing", Must, ["2.4", "2.5", "16.3"], CONSENT:
        "Consent is asked for the sharing of information too: what is shared, how and why." in words;
    RecordConsent = "consent.record", Must, ["2.4"], CONSENT:
        "The answer to the question of consent is written down, with its date." in words;
    OwnDecision = "consent.own-decision", Definition, ["2.4", "2.4.2"], CONSENT:
        "From 16 on a person is taken to be able to decide, unless there is reason to think otherwise.";
    GillickCompetent = "consent.gillick-competent", May, ["2.4.2"], CONSENT:
        "A child under 16 who understands enough decides.";
    ParentalResponsibilityDecides = "consent.parental-responsibility", Must, ["2.4.1", "2.4.2"], CONSENT, decision 13:
        "For somebody under 18 who cannot decide, a holder of parental responsibility does.";
    AttorneyDecides = "consent.welfare-attorney", Must, ["2.4.1", "16.3"], CONSENT, decision 13:
        "For an adult who cannot decide, a registered health and welfare attorney does.";
    DeputyDecides = "consent.welfare-deputy", Must, ["2.4.1", "16.3"], CONSENT, decision 13:
        "For somebody of 16 or over who cannot decide, a health and welfare deputy does where nobody before them in the chain can.";
    BestInterests = "consent.best-interests", Should, ["2.4.1"], CONSENT, decision 13:
        "Where nobody else can decide for a person of 16 or over, a best interests decision is taken.";
    NobodyCanDecideYet = "consent.nobody-yet", Must, ["2.4.2"], CONSENT, decision 13:
        "For a child who cannot decide and for whom nobody holds parental responsibility, nobody decides yet.";
    DeciderUnknown = "consent.decider-unknown", Definition, ["2.4", "2.4.1", "2.4.2"], CONSENT:
        "Who decides turns on age and on being able to decide, so those have to be known.";
    ParentsAsked = "consent.parents-asked", Must, ["2.4.2", "16.3"], CONSENT, decision 14:
        "Those with parental responsibility are asked and involved; they cannot overrule somebody who can decide.";
    CommissionerAndLegalAdvice = "consent.commissioner-and-legal-advice", Should, ["2.4.2"], CONSENT, decision 13:
        "Where nobody can decide for a child, the commissioner is told and legal advice is taken." in words;
    AssessAtTheTime = "consent.assess-at-the-time", Should, ["2.4.1"], CONSENT:
        "Capacity that comes and goes is assessed at the time of the decision." in words;
    NowTheirOwn = "consent.now-their-own", Should, ["2.4.2"], SCHEDULE:
        "From 16 on, consent that a parent gave earlier is the young person's own to give.";
    ExplainRefusal = "consent.explain", Should, ["2.4.3"], CONSENT:
        "What a no means is explained." in words;
    ExploreReasons = "consent.explore-reasons", Should, ["2.4.3"], CONSENT:
        "The reasons for a no are explored and written down." in words;
    NoEffectOnCare = "consent.no-effect-on-care", Should, ["2.4.3"], CONSENT:
        "The person is told that a no changes nothing about other care." in words;
    MayChangeMind = "consent.may-change-mind", Should, ["2.4.3"], CONSENT:
        "The person is told that they may change their mind at any time." in words;
    CheckAdvocate = "consent.check-advocate", Should, ["2.4.3"], CONSENT:
        "After a no it is checked whether an advocate would help." in words;
    OtherReview = "consent.other-review", Should, ["2.4.3"], CONSENT:
        "After a no to a review, another independent look at the care is considered." in words;
    ReviewWithoutRegister = "consent.review-without-register", May, ["3", "9.1"], CONSENT:
        "Somebody who says no to the register may have a review all the same." in words;
    AskAgain = "consent.ask-again", Should, ["2.4.3"], CONSENT:
        "Somebody who said no is asked again from time to time." in words;
    ConsentOversightPanel = "consent.oversight-panel", Must, ["2.4.3", "18"], CONSENT:
        "A review declined twice or more goes to the oversight panel." in words;

    // Who is found for the register: 3.1, 4.
    WaitingForABed = "eligibility.waiting-for-a-bed", Must, ["3.1", "14.1"], ELIGIBILITY:
        "Waiting in urgent care for a mental health bed is an immediate risk of admission.";
    ResidentialSchool = "eligibility.residential-school", Should, ["3.1"], ELIGIBILITY:
        "A residential school or college of 52 weeks a year is a reason to consider the register.";
    CrisisCare = "eligibility.crisis-care", Must, ["3.1", "4"], ELIGIBILITY:
        "An admission or a crisis team within the last year is a reason to watch the risk closely.";
    AfterDischarge = "register.after-discharge", Must, ["3.1", "4"], SCHEDULE:
        "After leaving hospital a person stays on the register for a time, that turns on ratings, reviews and plans.";
    AskConsent = "register.ask-consent", Must, ["2.4", "4"], REGISTER:
        "A rating stands on the register with consent alone." in words;
    IdentifyPartners = "register.identify-partners", Must, ["4", "Table 1"], REGISTER:
        "For every rating it is known who would take part in a review." in words;
    PersonCentredPlan = "register.person-centred-plan", Must, ["4"], REGISTER:
        "For every rating there is a person-centred plan." in words;
    CareAndRiskPlan = "register.care-and-risk-plan", Should, ["3", "3.2"], REGISTER:
        "For every rating there is a current care plan with a risk assessment and what to do in a crisis." in words;
    LeadProfessional = "register.lead-professional", Must, ["3.2", "4"], REGISTER:
        "For every rating a lead professional is named." in words;
    CarerNeeds = "register.carer-needs", Must, ["3.1", "4"], REGISTER:
        "For every rating the needs of an unpaid carer are looked at, with consent." in words;
    CarersAssessment = "register.carers-assessment", Should, ["9.5"], REGISTER:
        "An unpaid carer is told that they can be referred for an assessment of their own needs." in words;
    EscalationRoute = "register.escalation-route", Must, ["4"], REGISTER:
        "At red and amber the way to senior managers of health and council is known." in words;
    DiscussBudgets = "register.discuss-budgets", Should, ["9.4"], REGISTER:
        "For every rating personal budgets are talked about." in words;

    // What a rating brings: Table 1, 9.
    RatedRed = "eligibility.rated-red", Must, ["9.1", "Table 1"], ELIGIBILITY:
        "Rated red, a review must take place unless one has been held for this risk.";
    AdmissionConsidered = "eligibility.admission-considered", Must, ["2.1.2", "14.1"], ELIGIBILITY:
        "While an admission is considered or sought, a community review takes place first.";
    ImmediateRisk = "eligibility.immediate-risk", Must, ["9.1", "Table 1"], ELIGIBILITY:
        "An immediate risk of admission calls for a review.";
    AlreadyHeld = "eligibility.already-held", Definition, ["9.1"], ELIGIBILITY, decision 7:
        "Where a community review was held for this risk, the policy asks for no second one.";
    MustBeOffered = "eligibility.must-be-offered", Must, ["3.1", "Table 1"], ELIGIBILITY, decision 15:
        "At amber a review, or a meeting of all agencies, must be offered.";
    RiskManaged = "eligibility.risk-managed", May, ["13.2", "Table 1"], ELIGIBILITY:
        "While the risk is managed, a review is not automatic and may be asked for.";
    HoldReview = "register.hold-review", Must, ["9.1", "Table 1"], REGISTER:
        "At red a review is held, unless one has been." in words;
    MultiAgencyMeeting = "register.multi-agency-meeting", Must, ["Table 1"], REGISTER, decision 15:
        "At amber the agencies meet." in words;
    OfferReview = "register.offer-review", Must, ["3.1", "9.1", "Table 1"], REGISTER, decision 15:
        "At amber a community review is offered, unless one has been held." in words;
    ReferKeyworker = "register.refer-keyworker", Must, ["9.2", "Table 1"], REGISTER:
        "Up to 25, somebody at red, amber or blue without a keyworker is referred for one." in words;
    CarerContingencyPlan = "register.carer-contingency-plan", Should, ["9.5"], REGISTER:
        "At red and amber an unpaid carer is asked whether a contingency plan is needed." in words;
    OversightVisits = "register.oversight-visits", Must, ["16.1", "Table 1"], REGISTER:
        "In hospital the commissioner visits." in words;
    InpatientReviews = "register.inpatient-reviews", Must, ["14.3", "Table 1"], REGISTER:
        "In hospital reviews go on." in words;
    CommunityReview = "reviews.community-review", Must, ["9.1", "13.1 Table 2", "14.1", "Table 1"], SCHEDULE, decision 7:
        "Rated red, or with an admission considered, a community review must be held before any admission.";
    AmberResponse = "reviews.amber-response", Must, ["9.1", "Table 1"], SCHEDULE, decision 15:
        "Rated amber, a community review or a meeting of all agencies must follow, or both.";

    // Which reviews, and by when: 13, 14.
    PathwayCyp = "pathway.children-and-young-people", Definition, ["13.1 Table 2"], ELIGIBILITY, decision 16:
        "Children and young people: under 18, to 25 with a plan in force, or on a children's ward at any age.";
    PathwayAdult = "pathway.adult", Definition, ["13.1 Table 2"], ELIGIBILITY, decision 17:
        "Everybody else is on an adult pathway, by the kind of ward and the way there.";
    EhcpUnknown = "pathway.ehcp-unknown", Definition, ["13.1 Table 2"], ELIGIBILITY_SCHEDULE, decision 5:
        "From 18 to 25, with a plan neither known nor ruled out, the limits for children and young people hold.";
    AgeUnknown = "pathway.age-unknown", Definition, ["13.1 Table 2"], ELIGIBILITY_SCHEDULE, decision 5:
        "While the age is not known, the limits are those of children and young people.";
    AgeApproximate = "pathway.age-approximate", Definition, ["13.1 Table 2"], SCHEDULE, decision 5:
        "An age without a date of birth is used for every day.";
    BirthdayAhead = "pathway.birthday-ahead", Definition, ["13.1 Table 2"], SCHEDULE, decision 4:
        "A birthday within a year changes the pathway, and with it later limits.";
    PostAdmissionReview = "reviews.post-admission-review", Must, ["13.1 Table 2", "14.2"], SCHEDULE_LAEP:
        "Admitted without a community review: a review within 14 days (10 working days), for adults 28 (20).";
    SixWeekReview = "reviews.six-week-review", Must, ["13.1 Table 2", "14.3"], SCHEDULE, decision 6:
        "Admitted after a community review: a review within six weeks.";
    RepeatReview = "reviews.repeat-review", Must, ["13.1 Table 2", "14.3"], SCHEDULE, decision 8:
        "After each review in hospital the next one follows within three, six or twelve months, by pathway.";
    TransferReview = "reviews.transfer-review", Must, ["13.1 Table 2", "14.5"], SCHEDULE:
        "Moved to another hospital or level of security: a review within six weeks.";
    DiagnosisReview = "reviews.diagnosis-review", Must, ["13.1 Table 2", "14.6"], SCHEDULE:
        "Diagnosed in hospital: a review within the limits of an admission, from the diagnosis.";
    DiagnosisRemovalReview = "reviews.diagnosis-removal-review", Must, ["13.1 Table 2", "14.7"], SCHEDULE, decision 18:
        "Before a diagnosis is removed or changed, a review is held.";
    IndependentReview = "reviews.independent-review", Must, ["14.4"], SCHEDULE, decision 19:
        "In segregation of 48 hours or more, an independent review takes the place of the next review.";
    RequestAnswer = "reviews.request-answer", Must, ["13.2"], SCHEDULE:
        "Whoever asks for a review is answered.";
    MayAsk = "eligibility.may-ask", May, ["13.2"], ELIGIBILITY:
        "The person, family or carers, an advocate, the commissioner and the teams may ask for a review.";
    InHospital = "eligibility.in-hospital", Must, ["13.1 Table 2", "14.2", "14.3"], ELIGIBILITY:
        "In a mental health hospital reviews must take place.";
    PostAdmissionNext = "eligibility.post-admission-next", Must, ["13.1 Table 2", "14.2"], ELIGIBILITY:
        "Without a community review before the admission, the next review is the one after admission.";
    InpatientNext = "eligibility.inpatient-next", Must, ["13.1 Table 2", "14.3"], ELIGIBILITY:
        "After a community review, or a first review in hospital, the next one is a further review in hospital.";
    InCustody = "eligibility.in-custody", Definition, ["13.1 Table 2", "15"], ELIGIBILITY:
        "No community review is owed before an admission from prison or court; a review after admission follows.";
    UnconfirmedCommunityReview = "reviews.community-review-unconfirmed", Definition, ["14.2", "14.3"], SCHEDULE, decision 6:
        "A community review more than 42 days before the admission counts for it only once somebody confirms it.";
    AdmittedWithoutCommunityReview = "reviews.admitted-without-community-review", Must, ["9.1", "14.1"], SCHEDULE:
        "An admission came before the community review that was owed.";
    IndependentSlotUsed = "reviews.independent-slot-used", Must, ["14.4"], SCHEDULE, decision 19:
        "A review that was not independent was held while an independent one was owed.";
    OverdueBeforeReadmission = "reviews.overdue-before-readmission", Definition, ["14.2"], SCHEDULE:
        "Back in hospital soon after a discharge that ended an overdue review.";

    // Visits, and what follows a review: 16.
    OversightVisit = "reviews.oversight-visit", Must, ["16.1"], SCHEDULE:
        "The commissioner visits every six weeks, for adults every eight.";
    NoSitAndSee = "visits.no-sit-and-see", Should, ["16.1"], SCHEDULE:
        "The last visit before a review includes a sit and see.";
    ReviewReport = "reviews.review-report", Must, ["16.5", "16.6"], SCHEDULE:
        "The report of a review goes out within two weeks (10 working days).";
    RecommendedActionDue = "reviews.recommended-action", Must, ["16.5", "16.6"], SCHEDULE:
        "What a review recommended is done by its day.";

    // The oversight panel: 18.
    LongStay = "oversight.long-stay", Must, ["18"], SCHEDULE, decision 20:
        "A stay of six months, for adults twelve, goes to the oversight panel.";
    Segregation = "oversight.segregation", Must, ["14.4", "18"], SCHEDULE:
        "Segregation goes to the oversight panel.";
    DeclinedTwice = "oversight.declined-twice", Must, ["2.4.3", "18"], SCHEDULE:
        "A review declined twice goes to the oversight panel.";
    OutsideTimeframe = "oversight.outside-timeframe", Must, ["13.2", "18"], SCHEDULE, decision 21:
        "A review held outside the usual times goes to the oversight panel.";
    ComplaintUnresolved = "oversight.complaint-unresolved", Must, ["18"], SCHEDULE:
        "An unresolved complaint goes to the oversight panel.";
    SafeguardingReferral = "oversight.safeguarding-referral", Must, ["18"], SCHEDULE:
        "A safeguarding referral goes to the oversight panel.";
    WardRatedInadequate = "oversight.ward-rated-inadequate", Must, ["18"], SCHEDULE:
        "A ward that the regulator rates inadequate goes to the oversight panel.";
    RestrictivePractice = "oversight.restrictive-practice", Must, ["18"], SCHEDULE:
        "Regular seclusion and very restrictive practice go to the oversight panel.";
    EscalationRequested = "oversight.escalation-requested", Must, ["18"], SCHEDULE:
        "Somebody's care goes to the oversight panel when they, the family, the advocate, the clinician or the commissioner ask.";

    // After an emergency meeting: appendix 8.
    LaepNamePeople = "laep.name-people", Should, ["Appendix 8"], LAEP:
        "The meeting names who follows up what it agreed." in words;
    LaepUpdateCarePlan = "laep.update-care-plan", Should, ["Appendix 8"], LAEP:
        "The care plan and the risk assessment are brought up to date." in words;
    LaepOutOfAreaApproval = "laep.out-of-area-approval", Must, ["Appendix 8"], LAEP:
        "A move out of the area is approved by the commissioner first." in words;
    LaepReportGaps = "laep.report-gaps", Should, ["Appendix 8"], LAEP:
        "Needs that nothing local can meet are reported to the commissioner." in words;
    LaepLeadProfessional = "laep.lead-professional", Should, ["Appendix 8"], LAEP:
        "Without a care pathway a keyworker or lead professional is found." in words;
    LaepReviewEhcp = "laep.review-ehcp", May, ["Appendix 8"], LAEP:
        "Under 25, an education, health and care plan may be reviewed." in words;
    LaepReviewCarePlan = "laep.review-care-plan", Must, ["Appendix 8"], LAEP:
        "The new care plan is looked at regularly." in words;
    LaepPlaceOnRegister = "laep.place-on-register", Must, ["Appendix 8"], LAEP:
        "The person is put on the register, with consent." in words;
    LaepArrangeCommunityReview = "laep.arrange-community-review", Should, ["14.1", "Appendix 8"], LAEP:
        "The meeting does not stand for a community review, which is still to be held." in words;
    LaepArrangePostAdmissionReview = "laep.arrange-post-admission-review", Must, ["14.1", "Appendix 8"], LAEP:
        "After an admission the full review follows." in words;

    // Restricted patients: appendix 10.
    MojContact = "reviews.moj-contact", Must, ["Appendix 10"], SCHEDULE, decision 22:
        "The Ministry of Justice is told within a week that a restricted patient is ready to move on.";
    OutcomeUnknown = "reviews.outcome-unknown", Must, ["Appendix 10"], SCHEDULE:
        "Without the outcome of a review, nobody knows whether the Ministry of Justice is to be told.";

    // What an area publishes, and what its pages say: 3, 5, 13.2, and what each statement touches.
    LastCheckedMissing = "local-area.last-checked-missing", Should, ["3"], LOCAL_OFFER:
        "Give the day on which you last checked this against your own pages." in words;
    LastCheckedOld = "local-area.last-checked-old", Should, ["3"], LOCAL_OFFER:
        "What an area publishes is checked at least once a year.";
    RegisterLeadMissing = "local-area.register-lead-missing", Should, ["3"], LOCAL_OFFER:
        "Publish the name of the person who leads the dynamic support register in your area." in words;
    RegisterContactMissing = "local-area.register-contact-missing", Should, ["3"], LOCAL_OFFER:
        "Publish one contact point for questions about the dynamic support register." in words;
    SelfReferralMissing = "local-area.self-referral-missing", Must, ["3", "5"], LOCAL_OFFER:
        "Publish how people and their families can ask to be on the dynamic support register." in words;
    SelfReferralTooNarrow = "local-area.self-referral-too-narrow", Must, ["3", "5"], LOCAL_OFFER:
        "Let the person or their family ask to be on the dynamic support register, not others alone." in words;
    RegisterCriteriaMissing = "local-area.register-criteria-missing", Must, ["3"], LOCAL_OFFER:
        "Publish who can be on the dynamic support register, and which signs of risk you look for." in words;
    RegisterConsentMissing = "local-area.register-consent-missing", Should, ["2.4", "3"], LOCAL_OFFER:
        "Publish how you ask people for consent to be on the dynamic support register." in words;
    RegisterDisputeMissing = "local-area.register-dispute-missing", Should, ["5"], LOCAL_OFFER:
        "Publish what people can do when they disagree with a decision about the dynamic support register." in words;
    AdultRegisterMissing = "local-area.adult-register-missing", Should, ["3", "8"], LOCAL_OFFER:
        "Publish how and at what age young people move to the dynamic support register for adults." in words;
    ReviewRequestMissing = "local-area.review-request-missing", Should, ["13.2"], LOCAL_OFFER:
        "Publish how to ask for a review, whom to ask, and what happens next." in words;
    WhoMayAskTooNarrow = "local-area.who-may-ask-too-narrow", Must, ["13.2"], LOCAL_OFFER:
        "Say that the person, family or carers, an advocate and each team may ask for a review." in words;
    ReviewDecisionMissing = "local-area.review-decision-missing", Should, ["13.2"], LOCAL_OFFER:
        "Publish who decides on a request for a review, and how." in words;
    ReviewAppealMissing = "local-area.review-appeal-missing", Should, ["13.2"], LOCAL_OFFER:
        "Publish what people can do when their request for a review is turned down." in words;
    ReviewToldMissing = "local-area.review-told-missing", Should, ["13.2"], LOCAL_OFFER:
        "Publish how people are told what was decided about their request for a review." in words;
    ReviewWithoutRegisterMissing = "local-area.review-without-register-missing", Should, ["3", "9.1"], LOCAL_OFFER:
        "Say that people can have a review without being on the dynamic support register." in words;
    RegisterMadeACondition = "local-area.register-made-a-condition", Must, ["3", "9.1"], LOCAL_OFFER:
        "Take out that people must be on the dynamic support register first: a review does not need it." in words;
    PostAdmissionReviewTooLong = "local-area.post-admission-review-too-long", Must, ["13.1 Table 2", "14.2"], LOCAL_OFFER:
        "A page states no longer time for the first review in hospital than the policy.";
    PostAdmissionReviewShorter = "local-area.post-admission-review-shorter", Should, ["13.1 Table 2", "14.2"], LOCAL_OFFER:
        "A shorter time for the first review in hospital is shown beside the policy's.";
    SixWeekReviewTooLong = "local-area.six-week-review-too-long", Must, ["13.1 Table 2", "14.3"], LOCAL_OFFER:
        "A page states no longer time for the review in hospital after a community review than the policy.";
    SixWeekReviewShorter = "local-area.six-week-review-shorter", Should, ["13.1 Table 2", "14.3"], LOCAL_OFFER:
        "A shorter time for the review in hospital after a community review is shown beside the policy's.";
    RepeatReviewTooLong = "local-area.repeat-review-too-long", Must, ["13.1 Table 2", "14.3"], LOCAL_OFFER:
        "A page states no longer time from one review in hospital to the next than the policy.";
    RepeatReviewShorter = "local-area.repeat-review-shorter", Should, ["13.1 Table 2", "14.3"], LOCAL_OFFER:
        "A shorter time from one review in hospital to the next is shown beside the policy's.";
    TransferReviewTooLong = "local-area.transfer-review-too-long", Must, ["13.1 Table 2", "14.5"], LOCAL_OFFER:
        "A page states no longer time for the review after a transfer than the policy.";
    TransferReviewShorter = "local-area.transfer-review-shorter", Should, ["13.1 Table 2", "14.5"], LOCAL_OFFER:
        "A shorter time for the review after a transfer is shown beside the policy's.";
    DiagnosisReviewTooLong = "local-area.diagnosis-review-too-long", Must, ["13.1 Table 2", "14.6"], LOCAL_OFFER:
        "A page states no longer time for the review after a diagnosis in hospital than the policy.";
    DiagnosisReviewShorter = "local-area.diagnosis-review-shorter", Should, ["13.1 Table 2", "14.6"], LOCAL_OFFER:
        "A shorter time for the review after a diagnosis in hospital is shown beside the policy's.";
    ReportTooLong = "local-area.report-too-long", Must, ["16.5", "16.6"], LOCAL_OFFER:
        "A page states no longer time for the report than the policy.";
    ReportShorter = "local-area.report-shorter", Should, ["16.5", "16.6"], LOCAL_OFFER:
        "A shorter time for the report is shown beside the policy's.";
    SixWeekReviewMissing = "local-area.six-week-review-missing", Must, ["13.1 Table 2", "14.3"], LOCAL_OFFER:
        "A page that states the first and the next reviews in hospital states the one after a community review too.";
    UpperAgeTooLow = "local-area.upper-age-too-low", Must, ["2.3", "13.1 Table 2"], LOCAL_OFFER:
        "Reviews of children and young people go on to 25 with a plan.";
    BehaviourRequired = "local-area.behaviour-required", Must, ["2.3"], LOCAL_OFFER:
        "Take out that people must behave in some way or have a mental health condition: the policy asks for neither." in words;
    EducationRequired = "local-area.education-required", Must, ["2.3", "13.1 Table 2"], LOCAL_OFFER:
        "Take out that people have to be in education or have a plan for it." in words;
    ProfessionalRequired = "local-area.professional-required", Must, ["5", "13.2"], LOCAL_OFFER:
        "Take out that staff have to ask: the person, the family and an advocate may ask too." in words;
    HospitalTooNarrow = "local-area.hospital-too-narrow", Should, ["2.3"], LOCAL_OFFER:
        "Say that any mental health hospital counts, not a specialist one alone." in words;
    DiagnosisRequired = "local-area.diagnosis-required", Should, ["2.3", "3.1"], LOCAL_OFFER:
        "Say that people who wait for a diagnosis, or may need one, count too." in words;
    CriteriaTooNarrow = "local-area.criteria-too-narrow", Should, ["3.1", "Table 1"], LOCAL_OFFER:
        "Say that other signs of a rising risk of admission count too, not these alone." in words;
    RegisterFirstImplied = "local-area.register-first-implied", Should, ["3", "9.1"], LOCAL_OFFER:
        "Say plainly that a review does not depend on a place on the dynamic support register." in words;
    EmergencyMeetingCounted = "local-area.emergency-meeting-counted", Must, ["14.1", "Appendix 8"], LOCAL_OFFER:
        "Do not call or count the emergency meeting as a review: the full review still has to follow." in words;
    EmergencyMeetingUnclear = "local-area.emergency-meeting-unclear", Should, ["14.1", "Appendix 8"], LOCAL_OFFER:
        "Say that the emergency meeting is not a review, and that the full review still has to follow." in words;
    ConsentCheckTooRare = "local-area.consent-check-too-rare", Must, ["2.4"], LOCAL_OFFER:
        "A page has consent checked again at least once a year.";
    ConsentNotParentalResponsibility = "local-area.consent-not-parental-responsibility", Must, ["2.4.1", "2.4.2"], LOCAL_OFFER:
        "Say that consent comes from somebody with parental responsibility, not from any parent, carer or guardian." in words;
    GillickMissing = "local-area.gillick-missing", Must, ["2.4.2"], LOCAL_OFFER:
        "Say that a child under 16 who understands what is involved decides for themselves." in words;
    RepresentativeMissing = "local-area.representative-missing", Must, ["2.4.1"], LOCAL_OFFER:
        "Name the attorney and the deputy for health and welfare, who come before best interests." in words;
    PanelIncomplete = "local-area.panel-incomplete", Should, ["12"], LOCAL_OFFER:
        "Name the commissioner, a clinical expert from outside and an expert by experience as the panel." in words;
    PanelOptional = "local-area.panel-optional", Must, ["12"], LOCAL_OFFER:
        "Say that the members of the panel take part, not that they may or could." in words;
    AttendanceIncomplete = "local-area.attendance-incomplete", Should, ["16.5"], LOCAL_OFFER:
        "Name the head of treatment, a senior nurse, an advocate and social care, and for a child keyworker and school." in words;
    AttendanceOptional = "local-area.attendance-optional", Must, ["16.5"], LOCAL_OFFER:
        "Say that those who must attend a review do attend, not that they may or could." in words;
    EnquiryQuestionsDiffer = "local-area.enquiry-questions-differ", Should, ["16.7"], LOCAL_OFFER:
        "A page names all the questions that the panel asks.";
    RemoteByDefault = "local-area.remote-by-default", Should, ["16"], LOCAL_OFFER:
        "Say that people meet face to face, and by video when the person chooses so." in words;
    PolicySuperseded = "local-area.policy-superseded", Must, ["1", "2.1"], LOCAL_OFFER:
        "A page goes by the policy in force, and by no older edition.";
    NameSuperseded = "local-area.name-superseded", Should, ["22"], LOCAL_OFFER:
        "A page calls bodies, programmes and tools by the names that they have today.";
    TransitionTooLate = "local-area.transition-too-late", Should, ["16.4"], LOCAL_OFFER:
        "Planning for adult services starts in school year 9.";
    RatingBlueMissing = "local-area.rating-blue-missing", Should, ["Table 1"], LOCAL_OFFER:
        "Publish the blue rating too: it is for people who are in a mental health hospital." in words;

    // How days are counted.
    FirstDay = "calendar.first-day", Definition, ["13.1 Table 2"], COUNTING, decision 1:
        "The day of the event is day 0 and is not counted.";
    Months = "calendar.months", Definition, ["13.1 Table 2"], SCHEDULE, decision 2:
        "A limit in months ends on the same day of the month, or on the last day of a shorter one.";
    EarlierLimit = "calendar.earlier-limit", Definition, ["13.1 Table 2", "14.2", "16.6"], SCHEDULE_LAEP, decision 3:
        "Of two limits the earlier one is due.";
    PassedOver = "calendar.passed-over", Definition, ["14.2"], COUNTING:
        "Bank holidays in England are no working days.";
    LastWorkingDay = "calendar.last-working-day", Definition, ["13.1 Table 2"], SCHEDULE_LAEP, decision 23:
        "A due date on a day off stays where it is; the last working day before it is named as an aid.";
    Unconfirmed = "calendar.unconfirmed", Definition, ["14.2"], SCHEDULE_LAEP:
        "Working days outside the proclaimed bank holidays cannot be counted for certain.";

    // What is asked of whoever wants to know where they stand, and why.
    QuestionCommissionedInEngland = "question.commissioned-in-england", Definition, ["2.3"], QUESTIONS:
        "The policy holds for care commissioned in England." in words;
    QuestionAutism = "question.autism", Definition, ["2.3", "3.1"], QUESTIONS:
        "The policy is about autistic people; a diagnosis is not asked for." in words;
    QuestionLearningDisability = "question.learning-disability", Definition, ["2.3", "3.1"], QUESTIONS:
        "The policy is about people with a learning disability." in words;
    QuestionWhereabouts = "question.where", Definition, ["3.1", "13.1 Table 2", "14.1"], QUESTIONS:
        "Which review comes next turns on where somebody is." in words;
    QuestionAdmissionRisk = "question.admission-risk", Definition, ["2.3", "Table 1"], QUESTIONS:
        "What is owed grows with the risk of admission." in words;
    QuestionAdmissionConsidered = "question.admission-considered", Definition, ["14.1"], QUESTIONS:
        "A review comes before an admission that is considered." in words;
    QuestionRating = "question.rating", Definition, ["9.1", "Table 1"], QUESTIONS:
        "What a rating brings, as professionals gave it." in words;
    QuestionReviewHeldThisStay = "question.review-held-this-stay", Definition, ["13.1 Table 2", "14.2", "14.3"], QUESTIONS:
        "The next review in hospital turns on the last." in words;
    QuestionCommunityReviewHeld = "question.community-review-held", Definition, ["9.1", "14.2", "14.3"], QUESTIONS:
        "Whether a community review was held changes which review comes next." in words;
    QuestionCrisisCareInLastYear = "question.crisis-care-in-last-year", Definition, ["3.1", "4"], QUESTIONS:
        "Crisis care within a year is a reason to keep watch." in words;
    QuestionViaCriminalJustice = "question.via-criminal-justice", Definition, ["13.1 Table 2", "15"], QUESTIONS:
        "From criminal justice the review follows the admission." in words;
    QuestionAsker = "question.asker", Definition, ["13.2", "5"], QUESTIONS, decision 24:
        "Who may ask, and in which voice." in words;
    QuestionAge = "question.age", Definition, ["2.4", "13.1 Table 2"], QUESTIONS:
        "Name, limits and consent turn on age." in words;
    QuestionHasEhcp = "question.has-ehcp", Definition, ["13.1 Table 2"], QUESTIONS:
        "A plan in force keeps the pathway of children and young people to 25." in words;
    QuestionOnRegister = "question.on-register", Definition, ["5", "9.1"], QUESTIONS:
        "Somebody not on the register may ask to join; a review does not depend on it." in words;
    QuestionPlacedByAnotherArea = "question.placed-by-another-area", Definition, ["3.1"], QUESTIONS:
        "The placing area stays responsible." in words;
    QuestionConsentToReview = "question.consent-to-review", Definition, ["2.4"], QUESTIONS:
        "A review needs consent first." in words;

    // What to do, for whoever asks, in the order in which to do it.
    GuideAppealRegister = "guidance.appeal-register", Must, ["5"], GUIDANCE:
        "A dispute about the register has a way of its own." in words;
    GuideAppealReview = "guidance.appeal-review", Should, ["13.2"], GUIDANCE, decision 26:
        "An appeal about a review goes to the commissioner." in words;
    GuidePlacingArea = "guidance.placing-area", Must, ["3.1"], GUIDANCE, decision 27:
        "The placing area stays responsible, and is turned to first." in words;
    GuideOtherNations = "guidance.other-nations", Definition, ["2.3"], GUIDANCE:
        "Outside England other rules hold." in words;
    GuideOtherSupport = "guidance.other-support", Definition, ["2.3"], GUIDANCE:
        "There is other support where the policy does not reach." in words;
    GuideConsent = "guidance.consent", Must, ["2.4", "2.4.1", "2.4.2"], GUIDANCE:
        "Consent is a step on the way." in words;
    GuideConsentAfterNo = "guidance.consent-after-no", Should, ["2.4.3"], GUIDANCE:
        "What to do after a no." in words;
    GuideEmergencyMeeting = "guidance.emergency-meeting", Must, ["14.1", "Appendix 8"], GUIDANCE:
        "Without time for a review, a meeting is held at once, which is no review." in words;
    GuideAskForReview = "guidance.ask-for-review", May, ["9.1", "13.2"], GUIDANCE:
        "How to ask for a review." in words;
    GuideAskInHospital = "guidance.ask-in-hospital", May, ["13.2", "14.2", "14.3"], GUIDANCE:
        "How to ask for a review in hospital." in words;
    GuideArrangeReview = "guidance.arrange-review", Must, ["9.1", "12", "16.3"], GUIDANCE:
        "The commissioner arranges the review." in words;
    GuideDecideRequest = "guidance.decide-request", Should, ["13.2"], GUIDANCE:
        "The commissioner answers a request, the worry behind it first." in words;
    GuideFindOut = "guidance.find-out", Definition, ["2.3", "13.2"], GUIDANCE:
        "What has to be found out." in words;
    GuideProfessionalDuties = "guidance.professional-duties", Must, ["2.4", "4", "13.2", "16.8"], GUIDANCE:
        "What is asked of those who support somebody." in words;
    GuideReferToRegister = "guidance.refer-to-register", Should, ["2.4", "3", "5"], GUIDANCE:
        "People and families may refer themselves to the register." in words;
    GuideOnRegister = "guidance.on-register", Must, ["3", "4"], GUIDANCE:
        "The rating of somebody on the register is looked at again when things change." in words;
    GuidePrepare = "guidance.prepare", Should, ["12", "16.3", "16.5"], GUIDANCE:
        "What to bring to a review, and what to expect." in words;
    GuideKeyworker = "guidance.keyworker", Should, ["9.2"], GUIDANCE:
        "Up to 25 there are keyworkers." in words;
    GuideSendiass = "guidance.sendiass", Should, ["4"], GUIDANCE:
        "Up to 25 there is advice on special educational needs." in words;
    GuideAdvocacy = "guidance.advocacy", Should, ["16.8", "Appendix 5"], GUIDANCE:
        "An advocate helps before, during and after a review." in words;
    GuideAdultServicesPlan = "guidance.adult-services-plan", Should, ["16.4"], GUIDANCE, decision 25:
        "From school year 9 services for adults are told." in words;
    GuideAdultServicesInvited = "guidance.adult-services-invited", Should, ["16.4"], GUIDANCE:
        "From 16 on social care for adults is invited too." in words;
    GuideRaiseConcern = "guidance.raise-concern", May, ["18", "20.5", "Appendix 8"], GUIDANCE:
        "Anybody involved may raise a concern." in words;
    GuideIfRefused = "guidance.if-refused", Should, ["13.2"], GUIDANCE, decision 26:
        "What to do about a no." in words;
    GuideNoAnswer = "guidance.no-answer", Definition, ["13.2"], GUIDANCE:
        "What to do while nobody answers." in words;

    // What the policy says to whoever asks.
    RightToAsk = "rights.may-ask", May, ["13.2"], GUIDANCE:
        "Who may ask for a review." in words;
    RegisterIsNoGate = "rights.register-no-gate", Definition, ["3", "9.1"], GUIDANCE:
        "A review does not depend on the register." in words;
    SelfReferral = "rights.self-refer", Should, ["3", "5"], GUIDANCE:
        "People and families may refer themselves." in words;
    RightToDecide = "rights.own-decision", Must, ["2.4", "2.4.1", "2.4.2"], GUIDANCE:
        "Nothing goes ahead without consent." in words;
    RightToBeTold = "rights.be-told", Must, ["13.2"], GUIDANCE:
        "The decision on a request is written down and told." in words;
    RightToAppeal = "rights.appeal", Should, ["13.2"], GUIDANCE, decision 26:
        "An appeal goes to the commissioner." in words;
    NoEffectOfANo = "rights.no-effect-on-care", Should, ["2.4.3"], GUIDANCE:
        "A no changes nothing about other care." in words;
    AnybodyMayRaiseAConcern = "rights.raise-concern", May, ["Appendix 8"], GUIDANCE:
        "Anybody involved may say that an admission is not needed." in words;
    AdvocacyThroughout = "rights.advocate", Should, ["10", "16.8", "Appendix 5"], GUIDANCE:
        "An advocate is there before, during and after a review." in words;
}

/// Those of the rules that hold, in their order.
pub(crate) fn those_that_hold(all: &[(bool, RuleId)]) -> Vec<RuleId> {
    let mut rules = Vec::new();
    for (holds, rule) in all {
        if *holds {
            rules.push(*rule);
        }
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_names_its_part_and_stands_once() {
        for (place, rule) in RuleId::ALL.iter().enumerate() {
            let code = rule.code();
            assert_eq!(code.split('.').count(), 2, "{code}");
            assert!(code.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == '.'), "{code}");
            assert!(RuleId::ALL.iter().skip(place + 1).all(|other| other.code() != code), "{code}");
        }
    }

    #[test]
    fn a_summary_is_one_sentence() {
        for rule in RuleId::ALL {
            let summary = rule.summary().unwrap_or("An action.");
            assert!(summary.ends_with('.') && !summary.contains('\n'), "{}", rule.code());
        }
    }
}
