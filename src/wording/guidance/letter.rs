//! The letter: a request in the voice of whoever asks. Only what the enquiry said; blanks in square brackets for the rest.

use super::super::{TextId, Words};
use super::{LetterPhrase, Told, joined};
use crate::answer::{LetterAsks, ReviewName};
use crate::facts::{AdmissionRisk, Asker, Condition, Consent, Person, Refused, Whereabouts, Wording};
use crate::numerals::numeral;
use crate::policy::EDITION;
use crate::prelude::*;
use crate::registry::RuleId;

/// Between two lines of a letter.
const BETWEEN: &str = "\n\n";

/// The subject, which names neither a person nor a condition, and the letter itself.
pub fn letter(told: &Told<'_>) -> (String, String) {
    let writer = Writer { told };
    let (asks, refused) = (told.guidance.letter, told.enquiry.refused_before);
    let mut lines = vec![LetterPhrase::Opening, from(told.enquiry.asker)];
    match (refused, asks) {
        (Some(Refused::Review), _) => lines.push(LetterPhrase::AppealReview),
        (Some(Refused::Register), _) => lines.push(LetterPhrase::AppealRegister),
        (None, LetterAsks::Review | LetterAsks::ReviewAndRegister) => lines.push(LetterPhrase::AskReview),
        (None, LetterAsks::Register) => lines.push(LetterPhrase::AskRegister),
        (None, LetterAsks::Advice) => lines.push(LetterPhrase::AskAdvice),
    }
    if asks == LetterAsks::ReviewAndRegister {
        lines.push(LetterPhrase::AskRegisterToo);
    }
    lines.push(LetterPhrase::NotAComplaint);
    let facts = writer.facts();
    if !facts.is_empty() {
        lines.push(LetterPhrase::Facts);
    }
    let mut body = writer.say_all(&lines);
    body.extend(facts);
    body.extend(writer.say_all(&[
        LetterPhrase::Worry,
        LetterPhrase::Help,
        match asks {
            LetterAsks::Advice => LetterPhrase::TellUsWhatHelps,
            _ => LetterPhrase::TellUs,
        },
        LetterPhrase::PassOn,
        LetterPhrase::Closing,
    ]));
    (writer.say(subject(refused, asks)), joined(&body, BETWEEN))
}

const fn subject(refused: Option<Refused>, asks: LetterAsks) -> LetterPhrase {
    match (refused, asks) {
        (Some(Refused::Review), _) => LetterPhrase::AppealReviewSubject,
        (Some(Refused::Register), _) => LetterPhrase::AppealRegisterSubject,
        (None, LetterAsks::Review | LetterAsks::ReviewAndRegister) => LetterPhrase::ReviewSubject,
        (None, LetterAsks::Register) => LetterPhrase::RegisterSubject,
        (None, LetterAsks::Advice) => LetterPhrase::AdviceSubject,
    }
}

const fn from(asker: Asker) -> LetterPhrase {
    match asker {
        Asker::ThePerson => LetterPhrase::FromThePerson,
        Asker::FamilyOrCarer => LetterPhrase::FromFamily,
        Asker::Advocate => LetterPhrase::FromAdvocate,
        Asker::Professional => LetterPhrase::FromProfessional,
        Asker::Commissioner => LetterPhrase::FromCommissioner,
    }
}

/// Writes in one voice.
struct Writer<'t> {
    told: &'t Told<'t>,
}

impl Writer<'_> {
    fn words(&self) -> &Words {
        self.told.words
    }

    fn say(&self, phrase: LetterPhrase) -> String {
        self.say_of(phrase, "")
    }

    /// The phrase, about that: an age, a rating, what the yes is to.
    fn say_of(&self, phrase: LetterPhrase, what: &str) -> String {
        let is_self = self.told.enquiry.asker == Asker::ThePerson;
        let voice = |own: &'static str, other: &'static str| if is_self { own } else { other };
        self.words().fill(TextId::Letter(phrase), &|name| {
            Some(match name {
                "i" => voice("I", "They").into(),
                "i-am" => voice("I am", "They are").into(),
                "i-have" => voice("I have", "They have").into(),
                "age" | "rating" | "what" => what.to_owned().into(),
                "full" => full_name(self.told.review_name(), self.words().wording()).into(),
                "section" => section(phrase).into(),
                "edition" => EDITION.into(),
                _ => return None,
            })
        })
    }

    fn say_all(&self, phrases: &[LetterPhrase]) -> Vec<String> {
        let mut said = Vec::with_capacity(phrases.len());
        for phrase in phrases {
            said.push(self.say(*phrase));
        }
        said
    }

    /// What the enquiry said, and no more, a line for each fact.
    fn facts(&self) -> Vec<String> {
        let person = &self.told.enquiry.person;
        let mut lines = Vec::new();
        if let Some(age) = person.age_on(self.told.guidance.eligibility.as_of) {
            lines.push(self.say_of(LetterPhrase::Age, &numeral(age)));
        }
        for (fact, phrase) in said_of(person) {
            if fact {
                lines.push(self.say(phrase));
            }
        }
        if let Some(rating) = person.rating {
            lines.push(self.say_of(LetterPhrase::Rated, rating.as_str()));
        }
        let asks_for_review = matches!(self.told.guidance.letter, LetterAsks::Review | LetterAsks::ReviewAndRegister);
        let asks_for_register =
            matches!(self.told.guidance.letter, LetterAsks::Register | LetterAsks::ReviewAndRegister);
        let consents = [
            (asks_for_review, person.consent_to_review, "a review"),
            (asks_for_register, person.consent_to_register, "the register"),
        ];
        for (is_asked_for, consent, what) in consents {
            if let Some(consent) = consent.filter(|_| is_asked_for) {
                lines.push(self.say_of(consented(consent), what));
            }
        }
        lines
    }
}

/// Each fact that needs no value, with whether it was said.
fn said_of(person: &Person) -> [(bool, LetterPhrase); 28] {
    let autism = |condition| person.autism == Some(condition);
    let disability = |condition| person.learning_disability == Some(condition);
    let is_in = |place| person.whereabouts == Some(place);
    let risk = |risk| person.admission_risk == Some(risk);
    let (yes, no) = (Some(true), Some(false));
    [
        (autism(Condition::Diagnosed), LetterPhrase::Autistic),
        (autism(Condition::Suspected), LetterPhrase::MaybeAutistic),
        (autism(Condition::NotSure), LetterPhrase::AutismNotSure),
        (disability(Condition::Diagnosed), LetterPhrase::LearningDisability),
        (disability(Condition::Suspected), LetterPhrase::MaybeLearningDisability),
        (disability(Condition::NotSure), LetterPhrase::LearningDisabilityNotSure),
        (person.has_ehcp == yes, LetterPhrase::Ehcp),
        (is_in(Whereabouts::Community), LetterPhrase::Community),
        (is_in(Whereabouts::ResidentialSchool), LetterPhrase::ResidentialSchool),
        (is_in(Whereabouts::EmergencyDepartment), LetterPhrase::EmergencyDepartment),
        (is_in(Whereabouts::MentalHealthHospital), LetterPhrase::Hospital),
        (is_in(Whereabouts::CypMentalHealthHospital), LetterPhrase::CypHospital),
        (is_in(Whereabouts::Custody), LetterPhrase::Custody),
        (person.placed_by_another_area == yes, LetterPhrase::PlacedByAnotherArea),
        (person.via_criminal_justice == yes, LetterPhrase::ViaCriminalJustice),
        (risk(AdmissionRisk::None), LetterPhrase::RiskNone),
        (risk(AdmissionRisk::Managed), LetterPhrase::RiskManaged),
        (risk(AdmissionRisk::Rising), LetterPhrase::RiskRising),
        (risk(AdmissionRisk::Immediate), LetterPhrase::RiskImmediate),
        (risk(AdmissionRisk::NotSure), LetterPhrase::RiskNotSure),
        (person.admission_considered == yes, LetterPhrase::AdmissionConsidered),
        (person.crisis_care_in_last_year == yes, LetterPhrase::CrisisCare),
        (person.community_review_held == yes, LetterPhrase::ReviewHeld),
        (person.community_review_held == no, LetterPhrase::NoReviewHeld),
        (person.review_held_this_stay == yes, LetterPhrase::ReviewHeldThisStay),
        (person.review_held_this_stay == no, LetterPhrase::NoReviewHeldThisStay),
        (person.on_register == yes, LetterPhrase::OnRegister),
        (person.on_register == no, LetterPhrase::NotOnRegister),
    ]
}

const fn consented(consent: Consent) -> LetterPhrase {
    match consent {
        Consent::Given => LetterPhrase::ConsentGiven,
        Consent::Declined => LetterPhrase::ConsentDeclined,
        Consent::Withdrawn => LetterPhrase::ConsentWithdrawn,
        Consent::NotAsked => LetterPhrase::ConsentNotAsked,
    }
}

/// The review by its full name.
const fn full_name(name: Option<ReviewName>, wording: Wording) -> &'static str {
    match (name, wording) {
        (Some(ReviewName::Cetr), Wording::Plain) => "care, education and treatment review (CETR)",
        (Some(ReviewName::Cetr), Wording::EasyRead) => "care, education and treatment review, or CETR",
        (Some(ReviewName::Ctr), Wording::Plain) => "care and treatment review (CTR)",
        (Some(ReviewName::Ctr), Wording::EasyRead) => "care and treatment review, or CTR",
        (None, Wording::Plain) => "care and treatment review (CETR or CTR)",
        (None, Wording::EasyRead) => "care and treatment review, CETR or CTR",
    }
}

/// The section that a line rests on: that of the step which says the same.
fn section(phrase: LetterPhrase) -> &'static str {
    let rule = match phrase {
        LetterPhrase::AppealRegister | LetterPhrase::AskRegister | LetterPhrase::AskRegisterToo => {
            RuleId::GuideAppealRegister
        }
        _ => RuleId::GuideAppealReview,
    };
    rule.sections().first().copied().unwrap_or_default()
}
