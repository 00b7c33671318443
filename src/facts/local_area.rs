//! One area's local offer, as its pages have it. Texts and links are checked where they are read: no markup, safe links.

use super::{Rating, choices};
use crate::calendar::Date;
use crate::prelude::*;

choices! {
    /// Who may ask.
    MayAsk {
        /// The person.
        ThePerson = "the-person",
        /// Family, or an unpaid carer.
        FamilyOrCarer = "family-or-carer",
        /// An advocate.
        Advocate = "advocate",
        /// Somebody who works with the person.
        Professional = "professional",
    }
    /// What a statement of a page is about.
    Topic {
        /// Who can have a review.
        Eligibility = "eligibility",
        /// The age at which reviews of children and young people end.
        UpperAge = "upper-age",
        /// What a review is called.
        ReviewName = "review-name",
        /// Who may ask for one.
        WhoMayAsk = "who-may-ask",
        /// Whether the register comes first.
        RegisterFirst = "register-first",
        /// The first review in hospital without a community review.
        PostAdmissionReview = "post-admission-review",
        /// The first review in hospital after a community review.
        SixWeekReview = "six-week-review",
        /// From one review in hospital to the next.
        RepeatReview = "repeat-review",
        /// The review after a transfer.
        TransferReview = "transfer-review",
        /// The review after a diagnosis in hospital.
        DiagnosisReview = "diagnosis-review",
        /// The review before a diagnosis is removed.
        DiagnosisRemovalReview = "diagnosis-removal-review",
        /// The local area emergency protocol.
        EmergencyMeeting = "emergency-meeting",
        /// Consent to a review.
        ReviewConsent = "review-consent",
        /// Consent to the register.
        RegisterConsent = "register-consent",
        /// A rating of the register.
        Rating = "rating",
        /// Who can be on the register.
        RegisterCriteria = "register-criteria",
        /// Who is on the panel.
        Panel = "panel",
        /// Who is invited.
        Attendance = "attendance",
        /// What the panel asks.
        KeyLinesOfEnquiry = "key-lines-of-enquiry",
        /// How the review is held.
        Format = "format",
        /// The report.
        Report = "report",
        /// The edition of the policy.
        PolicyEdition = "policy-edition",
        /// Bodies, programmes and tools.
        Bodies = "bodies",
        /// Planning for adult services.
        Transition = "transition",
    }
    /// Whom a statement is about.
    Group {
        /// Children and young people.
        ChildrenAndYoungPeople = "children-and-young-people",
        /// Adults.
        Adults = "adults",
    }
    /// What a page makes a condition.
    Requirement {
        /// Behaviour that challenges.
        ChallengingBehaviour = "challenging-behaviour",
        /// A mental health condition.
        MentalHealthCondition = "mental-health-condition",
        /// A specialist hospital.
        SpecialistHospital = "specialist-hospital",
        /// A diagnosis.
        Diagnosis = "diagnosis",
        /// A place on the register.
        Register = "register",
        /// An education, health and care plan.
        Ehcp = "ehcp",
        /// Being in education.
        InEducation = "in-education",
        /// An admission within the last year.
        AdmissionInLastYear = "admission-in-last-year",
        /// That everything else was tried.
        OptionsExhausted = "options-exhausted",
        /// A professional who asks.
        Professional = "professional",
    }
    /// Who decides on consent, as a page has it.
    PublishedDecider {
        /// The child.
        TheChild = "the-child",
        /// The person.
        ThePerson = "the-person",
        /// A parent.
        Parent = "parent",
        /// A carer.
        Carer = "carer",
        /// A guardian.
        Guardian = "guardian",
        /// Somebody who holds parental responsibility.
        ParentalResponsibilityHolder = "parental-responsibility-holder",
        /// A welfare attorney.
        WelfareAttorney = "welfare-attorney",
        /// A welfare deputy.
        WelfareDeputy = "welfare-deputy",
        /// A best interests decision.
        BestInterests = "best-interests",
    }
    /// Who sits on a panel, or is invited.
    Role {
        /// The commissioner.
        Commissioner = "commissioner",
        /// The independent clinical expert.
        ClinicalExpert = "clinical-expert",
        /// The independent expert by experience.
        ExpertByExperience = "expert-by-experience",
        /// The clinician in charge of the treatment.
        ResponsibleClinician = "responsible-clinician",
        /// A senior nurse.
        SeniorNurse = "senior-nurse",
        /// An advocate.
        Advocate = "advocate",
        /// Social care.
        SocialCare = "social-care",
        /// The keyworker.
        Keyworker = "keyworker",
        /// School or college.
        Education = "education",
        /// The family.
        Family = "family",
        /// Somebody else.
        Other = "other",
    }
    /// An edition of the policy.
    Edition {
        /// Of 2015.
        Of2015 = "2015",
        /// Of 2017.
        Of2017 = "2017",
        /// Of 2023.
        Of2023 = "2023",
    }
}

/// Whom to turn to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// A name.
    pub name: String,
    /// What they do.
    pub role: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// An address for e-mail.
    pub email: Option<String>,
    /// A link.
    pub url: Option<String>,
    /// When they answer.
    pub hours: Option<String>,
    /// The day on which somebody last checked this.
    pub last_checked: Option<Date>,
}

/// How people refer themselves to the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfReferral {
    /// In the area's words.
    pub how: String,
    /// Where.
    pub url: Option<String>,
    /// Who may.
    pub open_to: Vec<MayAsk>,
    /// When an answer comes, where the area says so.
    pub reply_within_days: Option<u32>,
}

/// One criterion of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// The rating that it is a criterion of.
    pub rating: Option<Rating>,
    /// In the area's words.
    pub text: String,
}

/// How consent to the register is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentProcess {
    /// In the area's words.
    pub how: String,
    /// Where.
    pub url: Option<String>,
}

/// What to do about a decision on the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// In the area's words.
    pub how: String,
    /// With whom.
    pub contact: Option<Contact>,
}

/// How somebody moves to the register of adults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdultRegister {
    /// In the area's words.
    pub how: String,
    /// At what age.
    pub moves_at_age: Option<u32>,
}

/// How a review is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewRequest {
    /// In the area's words.
    pub how: String,
    /// Of whom.
    pub contacts: Vec<Contact>,
    /// Who may.
    pub open_to: Vec<MayAsk>,
    /// How it is decided.
    pub decided_how: Option<String>,
    /// What to do about the decision.
    pub appeal: Option<String>,
    /// How one is told.
    pub told_how: Option<String>,
    /// Whether somebody who is not on the register may have one.
    pub without_register: Option<bool>,
}

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its title.
    pub title: String,
    /// Where it is.
    pub url: String,
}

/// One thing that a page states, with the facts that make it comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it is about.
    pub topic: Topic,
    /// As the page has it, in other words. Shown, never judged.
    pub text: String,
    /// Where on the page.
    pub place: Option<String>,
    /// Whom it is about.
    pub about: Option<Group>,
    /// A limit in days.
    pub days: Option<u32>,
    /// A limit in working days.
    pub working_days: Option<u32>,
    /// A limit in weeks.
    pub weeks: Option<u32>,
    /// A limit in months.
    pub months: Option<u32>,
    /// An age.
    pub age: Option<u32>,
    /// A rating.
    pub rating: Option<Rating>,
    /// Whether an emergency meeting is called, or counted as, a review.
    pub counts_as_review: Option<bool>,
    /// What the page makes a condition.
    pub requires: Option<Vec<Requirement>>,
    /// Who decides on consent.
    pub decided_by: Option<Vec<PublishedDecider>>,
    /// Who is on the panel, or invited.
    pub roles: Option<Vec<Role>>,
    /// The page says "could" or "may".
    pub optional: Option<bool>,
    /// Held at a distance.
    pub remote: Option<bool>,
    /// How many questions.
    pub questions: Option<u32>,
    /// The edition of the policy.
    pub edition: Option<Edition>,
    /// Names of bodies, programmes and tools.
    pub names: Option<Vec<String>>,
}

impl Statement {
    /// A statement that says no more than its topic.
    pub fn on(topic: Topic, text: &str) -> Self {
        Self {
            topic,
            text: text.to_owned(),
            place: None,
            about: None,
            days: None,
            working_days: None,
            weeks: None,
            months: None,
            age: None,
            rating: None,
            counts_as_review: None,
            requires: None,
            decided_by: None,
            roles: None,
            optional: None,
            remote: None,
            questions: None,
            edition: None,
            names: None,
        }
    }
}

/// One area's local offer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocalArea {
    /// What the area is called.
    pub name: String,
    /// The day on which somebody last held this against the area's own pages.
    pub last_checked: Option<Date>,
    /// The commissioner.
    pub commissioner: Option<Contact>,
    /// The named lead for the register.
    pub register_lead: Option<Contact>,
    /// The single point of contact for the register.
    pub register_contact: Option<Contact>,
    /// How people refer themselves.
    pub register_self_referral: Option<SelfReferral>,
    /// Who can be on the register.
    pub register_criteria: Option<Vec<Criterion>>,
    /// How consent to it is asked for.
    pub register_consent: Option<ConsentProcess>,
    /// What to do about a decision on it.
    pub register_dispute: Option<Dispute>,
    /// The move to the register of adults.
    pub adult_register: Option<AdultRegister>,
    /// How a review is asked for.
    pub review_request: Option<ReviewRequest>,
    /// Complaints.
    pub complaints: Option<Contact>,
    /// Keyworkers.
    pub keyworkers: Option<Contact>,
    /// The information, advice and support service for special educational needs.
    pub sendiass: Option<Contact>,
    /// Advocacy.
    pub advocacy: Option<Contact>,
    /// Safeguarding teams.
    pub safeguarding: Option<Vec<Contact>>,
    /// Something to read.
    pub further_reading: Option<Vec<Reading>>,
    /// What the area's own page says, point by point.
    pub published: Option<Vec<Statement>>,
}
