//! What the caller knows: of a person, of a history, of a meeting. `None` is "not known" everywhere, and never "no".

mod enquiry;
#[cfg(feature = "case-systems")]
pub mod form;
mod local_area;

use crate::calendar::Date;
use crate::error::{Code, Error};
use crate::prelude::*;
pub use enquiry::{Answers, Asker, Enquiry, Question, Questions, Refused};
pub use local_area::{
    AdultRegister, ConsentProcess, Contact, Criterion, Dispute, Edition, Group, LocalArea, MayAsk, PublishedDecider,
    Reading, Requirement, ReviewRequest, Role, SelfReferral, Statement, Topic,
};

/// One table makes the values, the words by which the contract calls them, and the list of all of them.
macro_rules! choices {
    ($($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $value_doc:literal])+ $value:ident = $code:literal,)+ })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[doc = $value_doc])+ $value,)+
        }

        impl $name {
            /// Every value, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The words of the contract, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($code,)+];

            /// The value of that word.
            pub fn named(word: &str) -> Option<Self> {
                let place = Self::NAMES.iter().position(|name| *name == word)?;
                Self::ALL.get(place).copied()
            }

            /// The word of the contract.
            pub fn as_str(self) -> &'static str {
                Self::NAMES.get(self as usize).copied().unwrap_or_default()
            }
        }
    )+};
}

pub(crate) use choices;

choices! {
    /// How a condition stands: autism, or a learning disability.
    Condition {
        /// Diagnosed, or known to services as having it.
        Diagnosed = "diagnosed",
        /// Waiting for, or thinking about, an assessment.
        Suspected = "suspected",
        /// Does not have it.
        No = "no",
        /// Asked, and cannot tell.
        NotSure = "not-sure",
    }
    /// Where the person is.
    Whereabouts {
        /// Own home, family, foster care, supported living.
        Community = "community",
        /// A 52-week residential school or college.
        ResidentialSchool = "residential-school",
        /// On a general or children's ward, or in a place of safety, waiting for a mental health bed.
        EmergencyDepartment = "emergency-department",
        /// A mental health hospital.
        MentalHealthHospital = "mental-health-hospital",
        /// A children and young people's unit.
        CypMentalHealthHospital = "cyp-mental-health-hospital",
        /// Prison, young offender institution or court.
        Custody = "custody",
    }
    /// The risk of a mental health admission, in the words of policy Table 1.
    AdmissionRisk {
        /// No risk.
        None = "none",
        /// Some risk, managed for now.
        Managed = "managed",
        /// Much higher: becoming mentally unwell, or placement or family may break down.
        Rising = "rising",
        /// Immediate, or a crisis that cannot be managed in the community.
        Immediate = "immediate",
        /// Asked, and cannot tell.
        NotSure = "not-sure",
    }
    /// The rating on the dynamic support register, as professionals gave it. Never computed here.
    Rating {
        /// Immediate risk of admission.
        Red = "red",
        /// At immediate risk unless urgent help comes.
        Amber = "amber",
        /// Some risk, managed.
        Green = "green",
        /// In a mental health hospital.
        Blue = "blue",
    }
    /// What was said about consent.
    Consent {
        /// Yes.
        Given = "given",
        /// No.
        Declined = "declined",
        /// Yes at first, no since.
        Withdrawn = "withdrawn",
        /// Nobody asked yet.
        NotAsked = "not-asked",
    }
    /// Whether the person wants family and carers involved.
    FamilyInvolvement {
        /// The person wants it.
        Wanted = "wanted",
        /// The person does not want it.
        NotWanted = "not-wanted",
        /// It would harm the person.
        Unsafe = "unsafe",
    }
    /// The kind of ward.
    Ward {
        /// Not secure.
        NonSecure = "non-secure",
        /// Low, medium or high secure.
        Secure = "secure",
        /// A children and young people's ward.
        Cyp = "cyp",
    }
    /// Autism or a learning disability.
    Diagnosis {
        /// Autism.
        Autism = "autism",
        /// A learning disability.
        LearningDisability = "learning-disability",
    }
    /// What a review in hospital found.
    ReviewOutcome {
        /// To stay.
        Stay = "stay",
        /// Ready to leave hospital.
        ReadyForDischarge = "ready-for-discharge",
        /// Ready for a less restrictive setting.
        LessRestrictiveSetting = "less-restrictive-setting",
    }
    /// Whose decision a consent is.
    Decider {
        /// The person.
        ThePerson = "the-person",
        /// Somebody who holds parental responsibility.
        ParentalResponsibilityHolder = "parental-responsibility-holder",
        /// An attorney under a registered health and welfare lasting power.
        WelfareAttorney = "welfare-attorney",
        /// A health and welfare deputy appointed by the court.
        WelfareDeputy = "welfare-deputy",
        /// A decision in the person's best interests.
        BestInterestsDecision = "best-interests-decision",
    }
    /// Why somebody worries about a case.
    Concern {
        /// A complaint that was not resolved.
        ComplaintUnresolved = "complaint-unresolved",
        /// A safeguarding referral.
        SafeguardingReferral = "safeguarding-referral",
        /// A ward that the regulator rates inadequate.
        WardRatedInadequate = "ward-rated-inadequate",
        /// Regular seclusion, or very restrictive practice.
        RestrictivePractice = "restrictive-practice",
        /// Somebody asked for the case to be escalated.
        EscalationRequested = "escalation-requested",
    }
    /// The decision that consent is asked for.
    Decision {
        /// A care (education) and treatment review.
        Review = "review",
        /// The dynamic support register.
        Register = "register",
    }
    /// Which of the two wordings of every text.
    Wording {
        /// Plain words.
        Plain = "plain",
        /// Easier words.
        EasyRead = "easy-read",
    }
}

impl Consent {
    /// No, at first or since.
    pub const fn is_refused(self) -> bool {
        matches!(self, Self::Declined | Self::Withdrawn)
    }
}

/// What is known of one person. Everything is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The date of birth.
    pub date_of_birth: Option<Date>,
    /// Whole years on the day asked about, where no date of birth is given.
    pub age: Option<u32>,
    /// Autism.
    pub autism: Option<Condition>,
    /// A learning disability.
    pub learning_disability: Option<Condition>,
    /// An education, health and care plan in force. Never inferred from age.
    pub has_ehcp: Option<bool>,
    /// Where the person is.
    pub whereabouts: Option<Whereabouts>,
    /// The risk of a mental health admission.
    pub admission_risk: Option<AdmissionRisk>,
    /// An admission is actively being considered or sought.
    pub admission_considered: Option<bool>,
    /// The rating on the register, as professionals gave it.
    pub rating: Option<Rating>,
    /// Is on the dynamic support register.
    pub on_register: Option<bool>,
    /// A community C(E)TR has taken place for this risk of admission.
    pub community_review_held: Option<bool>,
    /// In a mental health hospital, or with a crisis team, within the last year.
    pub crisis_care_in_last_year: Option<bool>,
    /// The care is commissioned in England.
    pub commissioned_in_england: Option<bool>,
    /// Placed here by another area, which stays responsible.
    pub placed_by_another_area: Option<bool>,
    /// On a secure ward.
    pub secure_ward: Option<bool>,
    /// Came to hospital through criminal justice.
    pub via_criminal_justice: Option<bool>,
    /// A review has taken place since this admission.
    pub review_held_this_stay: Option<bool>,
    /// What is known of the capacity for the decision in hand.
    pub capacity: Option<Capacity>,
    /// Consent to a review.
    pub consent_to_review: Option<Consent>,
    /// Consent to the register.
    pub consent_to_register: Option<Consent>,
    /// Whether the person wants family and carers involved.
    pub family_involvement: Option<FamilyInvolvement>,
}

impl Person {
    /// What was said of that condition.
    pub fn condition(&self, diagnosis: Diagnosis) -> Option<Condition> {
        match diagnosis {
            Diagnosis::Autism => self.autism,
            Diagnosis::LearningDisability => self.learning_disability,
        }
    }

    /// The age in whole years on that day: by the date of birth, else the age that was given, for every day.
    pub fn age_on(&self, day: Date) -> Option<u32> {
        self.date_of_birth.map(|born| day.age_if_born(born)).or(self.age)
    }

    /// A birth after the day asked about is a wrong call, told at that path.
    ///
    /// # Errors
    /// `before-birth`.
    pub fn check_birth(&self, as_of: Date, path: &str) -> Result<(), Error> {
        match self.date_of_birth {
            Some(born) if born > as_of => {
                let limit = "`dateOfBirth` must not be after the day asked about, ";
                let message = [limit, &as_of.iso(), ", but is ", &born.iso()].concat();
                Err(Error::new(Code::BeforeBirth, 0, path, &message))
            }
            _ => Ok(()),
        }
    }

    /// What was said about consent to that decision.
    pub fn consent_to(&self, decision: Decision) -> Option<Consent> {
        match decision {
            Decision::Review => self.consent_to_review,
            Decision::Register => self.consent_to_register,
        }
    }
}

/// Who can decide, for this decision only, at the time it is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capacity {
    /// Under 16: Gillick competent. 16 and over: has capacity.
    pub can_decide: Option<bool>,
    /// Capacity that comes and goes.
    pub fluctuates: Option<bool>,
    /// There is a registered health and welfare attorney for this decision.
    pub welfare_attorney: Option<bool>,
    /// There is a court-appointed health and welfare deputy.
    pub welfare_deputy: Option<bool>,
    /// Somebody with parental responsibility can be asked.
    pub parental_responsibility_holder: Option<bool>,
}

/// A person with what else the support by rating turns on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonOnRegister {
    /// The person.
    pub person: Person,
    /// Has an unpaid carer.
    pub has_unpaid_carer: Option<bool>,
    /// Has a keyworker already.
    pub has_keyworker: Option<bool>,
}

/// A person and what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseHistory {
    /// The person, as known now.
    pub person: Person,
    /// What happened, in any order.
    pub events: Vec<CaseEvent>,
}

/// What a review recommended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendedAction {
    /// The caller's own reference.
    pub reference: String,
    /// The day by which it is to be done.
    pub by: Date,
}

/// Something that happened on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseEvent {
    /// The day; of a review, its last.
    pub on: Date,
    /// What happened.
    pub what: Happening,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// Professionals rated the risk.
    RiskRated {
        /// The rating.
        rating: Rating,
        /// The person was in custody.
        in_custody: Option<bool>,
    },
    /// An admission was considered or sought.
    AdmissionConsidered {
        /// The person was in custody.
        in_custody: Option<bool>,
    },
    /// A community C(E)TR was held.
    CommunityReview {
        /// It was about the admission that followed, or was feared.
        about_this_admission: Option<bool>,
        /// Somebody had asked for it before its time.
        requested_early: Option<bool>,
        /// What it recommended.
        actions: Option<Vec<RecommendedAction>>,
    },
    /// The agencies met about the person.
    MultiAgencyMeeting,
    /// A local area emergency protocol meeting.
    LaepMeeting,
    /// Admission to a mental health hospital.
    Admitted {
        /// The kind of ward.
        ward: Option<Ward>,
        /// From prison or court.
        via_criminal_justice: Option<bool>,
        /// Restricted by the Ministry of Justice.
        moj_restricted: Option<bool>,
    },
    /// A C(E)TR was held in hospital.
    Review {
        /// Somebody had asked for it before its time.
        requested_early: Option<bool>,
        /// An independent review, as segregation calls for.
        independent: Option<bool>,
        /// What it found.
        outcome: Option<ReviewOutcome>,
        /// What it recommended.
        actions: Option<Vec<RecommendedAction>>,
    },
    /// Moved to another hospital, or to another level of security.
    Transferred {
        /// The kind of ward, there.
        ward: Option<Ward>,
    },
    /// A restriction by the Ministry of Justice began or ended.
    RestrictionChanged {
        /// Restricted from then on.
        restricted: bool,
    },
    /// An education, health and care plan began or ended.
    Ehcp {
        /// In force from then on.
        in_force: bool,
    },
    /// A condition was diagnosed.
    Diagnosed {
        /// Which.
        condition: Diagnosis,
        /// It had been suspected before.
        suspected_before: Option<bool>,
    },
    /// Removing or changing a diagnosis was first considered.
    DiagnosisRemovalProposed {
        /// Which.
        condition: Option<Diagnosis>,
        /// The day on which it is to be decided.
        decision_on: Option<Date>,
    },
    /// A diagnosis was removed.
    DiagnosisRemoved {
        /// Which.
        condition: Diagnosis,
    },
    /// Segregation started.
    SegregationStarted,
    /// Segregation ended.
    SegregationEnded,
    /// The commissioner visited.
    OversightVisit {
        /// It was a "sit and see".
        sit_and_see: Option<bool>,
    },
    /// The report of a review went out.
    ReportSent,
    /// A recommended action was done.
    ActionDone {
        /// The caller's own reference.
        reference: String,
    },
    /// The Ministry of Justice was told.
    MojContacted,
    /// Consent to the register was given, or checked again.
    RegisterConsent {
        /// By whom.
        by: Option<Decider>,
    },
    /// Consent to the register was withdrawn.
    RegisterConsentWithdrawn,
    /// Somebody asked for a review.
    ReviewRequested,
    /// The request was decided.
    RequestDecided {
        /// A review was agreed.
        agreed: Option<bool>,
    },
    /// A review was declined.
    ReviewDeclined,
    /// Somebody raised a concern.
    ConcernRaised {
        /// Which.
        concern: Concern,
    },
    /// The oversight panel looked at the case.
    PanelReviewed,
    /// Discharge from hospital.
    Discharged,
}

/// A local area emergency protocol meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaepMeeting {
    /// The day of the meeting.
    pub held_on: Date,
    /// The person.
    pub person: Person,
    /// The day of the admission after it, if there was one.
    pub admitted_on: Option<Date>,
    /// The kind of ward.
    pub ward: Option<Ward>,
    /// There is a care pathway.
    pub has_care_pathway: Option<bool>,
    /// A placement out of area is being considered.
    pub out_of_area: Option<bool>,
    /// The meeting found needs that nothing local can meet.
    pub gaps_found: Option<bool>,
}
