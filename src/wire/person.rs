//! The contract of a person.

use super::decoder::{At, Field, Issues, More, Read, Record, Shape, Value, Whole, choice, fields, optional, record};
use super::tree::Node;
use crate::calendar::Date;
use crate::error::Code;
use crate::facts::{
    AdmissionRisk, Capacity, Condition, Consent, FamilyInvolvement, Person, PersonOnRegister, Rating, Whereabouts,
};

choice! {
    /// "diagnosed": diagnosed, or known to services as having it. "suspected": waiting for, or thinking about, an assessment.
    /// "not-sure": asked, and cannot tell.
    Condition,
    /// "emergency-department": there, on a general or children's ward or in a place of safety, waiting for a mental health bed.
    Whereabouts,
    /// The risk of a mental health admission, in the words of policy Table 1.
    AdmissionRisk,
    /// Rating on the dynamic support register, as professionals gave it. Never computed here.
    Rating,
    /// What was said about consent.
    Consent,
    /// "unsafe": involving family and carers would harm the person.
    FamilyInvolvement,
}

record! {
    /// What is known of one person. Everything is optional.
    Person, after one_of_age_and_date_of_birth {
        /// The date of birth.
        optional date_of_birth "dateOfBirth": Date,
        /// Whole years on `asOf`, for a form that should not ask for a date of birth. Not both.
        optional age "age": Whole<0, 130>,
        /// Autism.
        optional autism "autism": Condition,
        /// A learning disability.
        optional learning_disability "learningDisability": Condition,
        /// Has an education, health and care plan in force. Never inferred from age.
        optional has_ehcp "hasEhcp": bool,
        /// Where the person is.
        optional whereabouts "where": Whereabouts,
        /// The risk of a mental health admission.
        optional admission_risk "admissionRisk": AdmissionRisk,
        /// An admission is actively being considered or sought.
        optional admission_considered "admissionConsidered": bool,
        /// Rating on the dynamic support register, as professionals gave it.
        optional rating "rating": Rating,
        /// Is on the dynamic support register.
        optional on_register "onRegister": bool,
        /// A community C(E)TR has already taken place for this risk of admission.
        optional community_review_held "communityReviewHeld": bool,
        /// In a mental health hospital, or with a mental health crisis team, within the last year.
        optional crisis_care_in_last_year "crisisCareInLastYear": bool,
        /// The care is commissioned in England.
        optional commissioned_in_england "commissionedInEngland": bool,
        /// Placed out of area: the placing area stays responsible (3.1).
        optional placed_by_another_area "placedByAnotherArea": bool,
        /// In hospital: on a secure ward.
        optional secure_ward "secureWard": bool,
        /// In hospital: came through criminal justice.
        optional via_criminal_justice "viaCriminalJustice": bool,
        /// A review has taken place since this admission.
        optional review_held_this_stay "reviewHeldThisStay": bool,
        /// Who can decide, for the decision asked about.
        optional capacity "capacity": Capacity,
        /// Said by whoever decides; for a best-interests decision: taken and recorded.
        optional consent_to_review "consentToReview": Consent,
        /// The same for the register.
        optional consent_to_register "consentToRegister": Consent,
        /// Does the person want family and carers involved?
        optional family_involvement "familyInvolvement": FamilyInvolvement,
    }
}

record! {
    /// For this decision only, at the time it is made.
    Capacity {
        /// Under 16: is the child Gillick competent? 16 and over: has the person capacity?
        optional can_decide "canDecide": bool,
        /// Capacity comes and goes.
        optional fluctuates "fluctuates": bool,
        /// A registered health and welfare lasting power of attorney that covers this decision.
        optional welfare_attorney "welfareAttorney": bool,
        /// A court-appointed health and welfare deputy.
        optional welfare_deputy "welfareDeputy": bool,
        /// Somebody with parental responsibility can be asked.
        optional parental_responsibility_holder "parentalResponsibilityHolder": bool,
    }
}

/// An age is a fault where a date of birth is given too. Said at the age, wherever the two stand.
fn one_of_age_and_date_of_birth(key: &str, person: &Node<'_>, at: &At<'_>, issues: &mut Issues) {
    let is_given = |name| person.get(name).is_some_and(|value| *value != Node::Null);
    if key == "age" && is_given("age") && is_given("dateOfBirth") {
        issues.add(Code::AgeAndDateOfBirth, &at.field("age"), "must not be given beside `dateOfBirth`, but both are");
    }
}

const CARER: &str = "hasUnpaidCarer";
const KEYWORKER: &str = "hasKeyworker";
const BESIDE_THE_PERSON: &[Field] = &[
    Field { name: CARER, is_required: false, shape: &bool::SHAPE },
    Field { name: KEYWORKER, is_required: false, shape: &bool::SHAPE },
];

impl Read for PersonOnRegister {
    type Out = Self;

    const SHAPE: Shape = Shape::Object(
        Person::FIELDS,
        More { fields: BESIDE_THE_PERSON, ..More::NONE }.looking_at(one_of_age_and_date_of_birth),
    );

    fn out(value: Value) -> Option<Self> {
        let mut values = fields(value)?;
        Some(Self {
            person: Person::of(&mut values)?,
            has_unpaid_carer: optional::<bool>(&mut values),
            has_keyworker: optional::<bool>(&mut values),
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PersonOnRegister {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "PersonOnRegister".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        use super::schema::{Field, object};
        let mut fields = Person::described(generator);
        fields.push(Field::of::<bool>(generator, CARER, "optional", "Has an unpaid carer."));
        fields.push(Field::of::<bool>(generator, KEYWORKER, "optional", "Has a keyworker already."));
        object("A person, with what else the support by rating turns on.", fields)
    }
}
