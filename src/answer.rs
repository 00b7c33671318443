//! What we say, and which rule says so. Without a word of text: sentences are made from this by `wording`.

mod checker;
#[cfg(feature = "case-systems")]
pub mod form;
mod guidance;
mod local_offer;

use crate::calendar::{Date, Holiday, Period};
use crate::facts::{Decider, Rating, choices};
use crate::numerals::place;
use crate::prelude::*;
use crate::registry::RuleId;
pub use checker::{CheckerStep, NextStep};
pub use guidance::{Guidance, LetterAsks, Note, Step, Way};
pub use local_offer::{Finding, Named};

choices! {
    /// Which Table 2 pathway applies.
    Pathway {
        /// Children and young people.
        ChildrenAndYoungPeople = "children-and-young-people",
        /// Adults, not on a secure ward.
        AdultNonSecure = "adult-non-secure",
        /// Adults on a secure ward.
        AdultSecure = "adult-secure",
        /// Adults on a secure ward, reached through criminal justice.
        AdultSecureCriminalJustice = "adult-secure-criminal-justice",
    }
    /// What the review is called.
    ReviewName {
        /// Care, education and treatment review: children and young people.
        Cetr = "cetr",
        /// Care and treatment review: adults.
        Ctr = "ctr",
    }
    /// What somebody is owed, in the order of the table in which the policy's limits are read.
    ObligationKind {
        /// A community C(E)TR before any admission.
        CommunityReview = "community-review",
        /// The review after an admission without one.
        PostAdmissionReview = "post-admission-review",
        /// The review after an admission with one.
        SixWeekReview = "six-week-review",
        /// The next review in hospital.
        RepeatReview = "repeat-review",
        /// The review after a transfer.
        TransferReview = "transfer-review",
        /// The review after a diagnosis in hospital.
        DiagnosisReview = "diagnosis-review",
        /// The review before a diagnosis is removed.
        DiagnosisRemovalReview = "diagnosis-removal-review",
        /// The independent review of somebody in segregation.
        IndependentReview = "independent-review",
        /// The report of a review.
        ReviewReport = "review-report",
        /// Word to the Ministry of Justice.
        MojContact = "moj-contact",
        /// A visit by the commissioner.
        OversightVisit = "oversight-visit",
        /// The yearly check of consent to the register.
        RegisterConsentCheck = "register-consent-check",
        /// A review or a meeting of all agencies, at amber.
        AmberResponse = "amber-response",
        /// The answer to a request for a review.
        RequestAnswer = "request-answer",
        /// An action that a review recommended.
        RecommendedAction = "recommended-action",
    }
    /// What became of an obligation.
    Status {
        /// Still in time.
        Open = "open",
        /// Past its last day.
        Overdue = "overdue",
        /// Done in time.
        Met = "met",
        /// Done after its last day.
        MetLate = "met-late",
        /// No longer owed.
        Lapsed = "lapsed",
    }
    /// The event that an obligation must come before.
    Before {
        /// An admission.
        Admission = "admission",
        /// A change of the diagnosis.
        DiagnosisChange = "diagnosis-change",
    }
    /// Whether something has to be done.
    Needed {
        /// It has to be.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// It turns on something that is not known.
        Unknown = "unknown",
    }
    /// What comes out of the question whether a review is needed.
    Outcome {
        /// The policy says that it must take place.
        ReviewRequired = "review-required",
        /// It must be offered, or best practice points to one now.
        ReviewRecommended = "review-recommended",
        /// Not automatic; it may be asked for.
        CanRequest = "can-request",
        /// Nothing points to one now; it may be asked for all the same.
        NotIndicated = "not-indicated",
        /// The policy does not cover this person.
        OutOfScope = "out-of-scope",
        /// Too little is known.
        NeedMoreInformation = "need-more-information",
    }
    /// Which review comes next.
    NextReview {
        /// One before any admission.
        Community = "community",
        /// The first one in hospital.
        PostAdmission = "post-admission",
        /// A further one in hospital.
        Inpatient = "inpatient",
    }
    /// Somebody whose views are sought, without a veto.
    Involved {
        /// Those who hold parental responsibility.
        ParentalResponsibilityHolders = "parental-responsibility-holders",
        /// Family or carers.
        FamilyOrCarers = "family-or-carers",
        /// A welfare attorney.
        WelfareAttorney = "welfare-attorney",
        /// A welfare deputy.
        WelfareDeputy = "welfare-deputy",
        /// An advocate.
        Advocate = "advocate",
    }
}

impl ReviewName {
    /// CETR for children and young people, CTR for adults.
    pub const fn on(pathway: Pathway) -> Self {
        match pathway {
            Pathway::ChildrenAndYoungPeople => ReviewName::Cetr,
            Pathway::AdultNonSecure | Pathway::AdultSecure | Pathway::AdultSecureCriminalJustice => ReviewName::Ctr,
        }
    }
}

impl Needed {
    /// Yes, no, or unknown while the fact behind it is.
    pub const fn of(is_needed: Option<bool>) -> Self {
        match is_needed {
            Some(true) => Needed::Yes,
            Some(false) => Needed::No,
            None => Needed::Unknown,
        }
    }
}

impl ObligationKind {
    /// Whether it is a review: the first eight.
    pub const fn is_review(self) -> bool {
        match self {
            Self::CommunityReview
            | Self::PostAdmissionReview
            | Self::SixWeekReview
            | Self::RepeatReview
            | Self::TransferReview
            | Self::DiagnosisReview
            | Self::DiagnosisRemovalReview
            | Self::IndependentReview => true,
            Self::ReviewReport
            | Self::MojContact
            | Self::OversightVisit
            | Self::RegisterConsentCheck
            | Self::AmberResponse
            | Self::RequestAnswer
            | Self::RecommendedAction => false,
        }
    }

    /// The rule that brings it about.
    pub const fn rule(self) -> RuleId {
        match self {
            Self::CommunityReview => RuleId::CommunityReview,
            Self::PostAdmissionReview => RuleId::PostAdmissionReview,
            Self::SixWeekReview => RuleId::SixWeekReview,
            Self::RepeatReview => RuleId::RepeatReview,
            Self::TransferReview => RuleId::TransferReview,
            Self::DiagnosisReview => RuleId::DiagnosisReview,
            Self::DiagnosisRemovalReview => RuleId::DiagnosisRemovalReview,
            Self::IndependentReview => RuleId::IndependentReview,
            Self::ReviewReport => RuleId::ReviewReport,
            Self::MojContact => RuleId::MojContact,
            Self::OversightVisit => RuleId::OversightVisit,
            Self::RegisterConsentCheck => RuleId::RegisterConsentCheck,
            Self::AmberResponse => RuleId::AmberResponse,
            Self::RequestAnswer => RuleId::RequestAnswer,
            Self::RecommendedAction => RuleId::RecommendedActionDue,
        }
    }
}

/// One limit as the policy states it, with the day on which it ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How long.
    pub period: Period,
    /// The last day still in time.
    pub by: Date,
    /// With working days: the bank holidays on the way.
    pub passed_over: Option<Vec<Holiday>>,
}

/// Something owed to a person, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obligation {
    /// What is owed.
    pub kind: ObligationKind,
    /// The day whose event starts the clock. It is not counted.
    pub from: Date,
    /// Which of those of this kind and day, from 1, in the order in which they arose.
    pub number: usize,
    /// Every limit that the policy states.
    pub limits: Vec<Limit>,
    /// The last day still in time.
    pub due: Option<Date>,
    /// The last working day on or before it.
    pub last_working_day: Option<Date>,
    /// The event it must come before.
    pub before: Option<Before>,
    /// What became of it.
    pub status: Status,
    /// The day on which it was met.
    pub met_on: Option<Date>,
    /// The event, as given, that opened it; `None` outside a history.
    pub opened_by: Option<usize>,
    /// The event, as given, that met it.
    pub met_by: Option<usize>,
    /// Days from the day asked about to the last day in time, negative when past; `None` once settled.
    pub days_left: Option<i32>,
    /// Of a recommended action: the caller's reference.
    pub reference: Option<String>,
    /// A working-day limit that could not be counted for certain.
    pub is_unconfirmed: bool,
}

impl Obligation {
    /// Stable: the same whatever the day asked about.
    pub fn id(&self) -> String {
        let further = if self.number > 1 { [":", &place(self.number)].concat() } else { String::new() };
        [self.kind.as_str(), ":", &self.from.iso(), &further].concat()
    }
}

/// Why the oversight panel should look at a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PanelEntry {
    /// The first day on which it held.
    pub since: Date,
    /// What holds.
    pub rule: RuleId,
    /// The first day on or after it on which the panel looked.
    pub reviewed_on: Option<Date>,
}

/// Anything a careful reader should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caution {
    /// What it is.
    pub rule: RuleId,
    /// The day it is about, where it is about one.
    pub on: Option<Date>,
}

/// What a history has brought about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The day answered for.
    pub as_of: Date,
    /// The pathway on that day; `None` while it is not known, or the person is not covered.
    pub pathway: Option<Pathway>,
    /// Whether the person is in hospital on that day.
    pub in_hospital: bool,
    /// By due date, undated last.
    pub obligations: Vec<Obligation>,
    /// The place of the next review among them.
    pub next_review: Option<usize>,
    /// For the oversight panel, by day.
    pub oversight_panel: Vec<PanelEntry>,
    /// In a fixed order, each at most once.
    pub cautions: Vec<Caution>,
}

/// Whether a person needs a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eligibility {
    /// The day answered for.
    pub as_of: Date,
    /// What comes out.
    pub outcome: Outcome,
    /// Which review comes next.
    pub review: Option<NextReview>,
    /// The pathway.
    pub pathway: Option<Pathway>,
    /// The facts on which the outcome still turns, the most telling first.
    pub missing: Vec<Fact>,
    /// What must happen first.
    pub blocked_by: Vec<RuleId>,
    /// Whether the register ought to be considered.
    pub consider_register: Option<bool>,
    /// Why.
    pub reasons: Vec<RuleId>,
}

choices! {
    /// A fact that somebody may have to find out, under the name of the contract.
    Fact {
        /// Autism.
        Autism = "autism",
        /// A learning disability.
        LearningDisability = "learningDisability",
        /// Where the person is.
        Whereabouts = "where",
        /// Whether an admission is considered.
        AdmissionConsidered = "admissionConsidered",
        /// The rating.
        Rating = "rating",
        /// The risk of admission.
        AdmissionRisk = "admissionRisk",
        /// Whether a community review was held.
        CommunityReviewHeld = "communityReviewHeld",
        /// Whether there was crisis care within a year.
        CrisisCareInLastYear = "crisisCareInLastYear",
        /// Whether the care is commissioned in England.
        CommissionedInEngland = "commissionedInEngland",
        /// The date of birth.
        DateOfBirth = "dateOfBirth",
        /// Whether the person can decide.
        CanDecide = "capacity.canDecide",
        /// Whether there is a welfare attorney.
        WelfareAttorney = "capacity.welfareAttorney",
        /// Whether there is a welfare deputy.
        WelfareDeputy = "capacity.welfareDeputy",
        /// Consent to the register.
        ConsentToRegister = "consentToRegister",
        /// Whether there is a keyworker.
        HasKeyworker = "hasKeyworker",
        /// Whether there is an unpaid carer.
        HasUnpaidCarer = "hasUnpaidCarer",
    }
}

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// What it is.
    pub rule: RuleId,
    /// Whether it has to be done.
    pub needed: Needed,
}

/// Who can say yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRoute {
    /// Whose decision it is; `None` while facts are missing, or nobody can decide yet.
    pub decider: Option<Decider>,
    /// The facts that are missing.
    pub missing: Vec<Fact>,
    /// Whose views are sought besides.
    pub also_involve: Vec<Involved>,
    /// Whether it may go ahead.
    pub may_proceed: Option<bool>,
    /// What to do next.
    pub steps: Vec<Action>,
    /// Why.
    pub reasons: Vec<RuleId>,
}

/// What has to happen after an emergency meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaepFollowUp {
    /// The day answered for.
    pub as_of: Date,
    /// The full review after an admission.
    pub review: Option<Obligation>,
    /// What has to happen, in the order of appendix 8.
    pub actions: Vec<Action>,
}

/// The least support that a rating brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingSupport {
    /// The rating, as given.
    pub rating: Option<Rating>,
    /// What it brings.
    pub actions: Vec<Action>,
    /// The facts behind what is not known.
    pub missing: Vec<Fact>,
}
