//! What somebody asks for guidance about: who asks, about whom.

use super::{Person, choices};

choices! {
    /// Who asks.
    Asker {
        /// The person whom it is about.
        ThePerson = "the-person",
        /// Family, or an unpaid carer.
        FamilyOrCarer = "family-or-carer",
        /// An advocate.
        Advocate = "advocate",
        /// Somebody who works with the person.
        Professional = "professional",
        /// The commissioner.
        Commissioner = "commissioner",
    }
    /// What the guided checker knows how to take an answer to, in the order in which it is asked. Named like the fact.
    Question {
        /// Whether the care is commissioned in England.
        CommissionedInEngland = "commissionedInEngland",
        /// Autism.
        Autism = "autism",
        /// A learning disability.
        LearningDisability = "learningDisability",
        /// Where the person is.
        Whereabouts = "where",
        /// The risk of admission.
        AdmissionRisk = "admissionRisk",
        /// Whether an admission is considered.
        AdmissionConsidered = "admissionConsidered",
        /// The rating.
        Rating = "rating",
        /// In hospital: whether a review was held during the stay.
        ReviewHeldThisStay = "reviewHeldThisStay",
        /// Whether a community review was held.
        CommunityReviewHeld = "communityReviewHeld",
        /// Whether there was crisis care within a year.
        CrisisCareInLastYear = "crisisCareInLastYear",
        /// In hospital: whether the person came through criminal justice.
        ViaCriminalJustice = "viaCriminalJustice",
        /// Who asks.
        Asker = "asker",
        /// The age.
        Age = "age",
        /// Whether there is a plan.
        HasEhcp = "hasEhcp",
        /// Whether the person is on the register.
        OnRegister = "onRegister",
        /// Whether another area placed the person.
        PlacedByAnotherArea = "placedByAnotherArea",
        /// Consent to a review.
        ConsentToReview = "consentToReview",
        /// The date of birth. Never asked: the age will do.
        DateOfBirth = "dateOfBirth",
        /// Whether the ward is secure. Never asked.
        SecureWard = "secureWard",
        /// Consent to the register. Never asked.
        ConsentToRegister = "consentToRegister",
        /// Whether family is to be involved. Never asked.
        FamilyInvolvement = "familyInvolvement",
    }
    /// What was turned down before.
    Refused {
        /// A place on the register.
        Register = "register",
        /// A review.
        Review = "review",
    }
}

/// Who asks, about whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enquiry {
    /// Who asks.
    pub asker: Asker,
    /// What is known of the person.
    pub person: Person,
    /// What was turned down before.
    pub refused_before: Option<Refused>,
}

impl Question {
    /// Whether it is ever asked; an answer to the others is taken where a host has it.
    pub const fn is_asked(self) -> bool {
        !matches!(self, Self::DateOfBirth | Self::SecureWard | Self::ConsentToRegister | Self::FamilyInvolvement)
    }
}

/// A set of questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Questions(u32);

impl Questions {
    /// Whether it holds that one.
    pub const fn has(self, question: Question) -> bool {
        self.0 >> question as u32 & 1 == 1
    }

    /// With that one too.
    #[must_use]
    pub const fn with(self, question: Question) -> Self {
        Self(self.0 | 1 << question as u32)
    }

    /// How many.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }
}

/// What was answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The questions with an answer, "not sure" among them.
    pub given: Questions,
    /// Those answered "not sure" for which the fact stays unknown.
    pub not_sure: Questions,
    /// The facts.
    pub person: Person,
    /// Who asks.
    pub asker: Option<Asker>,
}

impl Answers {
    /// Takes over the answer to that question.
    pub fn take(&mut self, question: Question, from: &Self) {
        let (person, given) = (&mut self.person, &from.person);
        self.given = self.given.with(question);
        if from.not_sure.has(question) {
            self.not_sure = self.not_sure.with(question);
        }
        match question {
            Question::CommissionedInEngland => person.commissioned_in_england = given.commissioned_in_england,
            Question::Autism => person.autism = given.autism,
            Question::LearningDisability => person.learning_disability = given.learning_disability,
            Question::Whereabouts => person.whereabouts = given.whereabouts,
            Question::AdmissionRisk => person.admission_risk = given.admission_risk,
            Question::AdmissionConsidered => person.admission_considered = given.admission_considered,
            Question::Rating => person.rating = given.rating,
            Question::ReviewHeldThisStay => person.review_held_this_stay = given.review_held_this_stay,
            Question::CommunityReviewHeld => person.community_review_held = given.community_review_held,
            Question::CrisisCareInLastYear => person.crisis_care_in_last_year = given.crisis_care_in_last_year,
            Question::ViaCriminalJustice => person.via_criminal_justice = given.via_criminal_justice,
            Question::Asker => self.asker = from.asker,
            Question::Age => person.age = given.age,
            Question::HasEhcp => person.has_ehcp = given.has_ehcp,
            Question::OnRegister => person.on_register = given.on_register,
            Question::PlacedByAnotherArea => person.placed_by_another_area = given.placed_by_another_area,
            Question::ConsentToReview => person.consent_to_review = given.consent_to_review,
            Question::DateOfBirth => person.date_of_birth = given.date_of_birth,
            Question::SecureWard => person.secure_ward = given.secure_ward,
            Question::ConsentToRegister => person.consent_to_register = given.consent_to_register,
            Question::FamilyInvolvement => person.family_involvement = given.family_involvement,
        }
    }
}
