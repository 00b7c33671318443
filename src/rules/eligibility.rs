//! Does a person need a review? And if that is not settled, what would settle it?

mod missing;

use crate::answer::{Eligibility, NextReview, Outcome, Pathway};
use crate::calendar::Date;
use crate::facts::{AdmissionRisk, Condition, Consent, Person, Rating, Ward, Whereabouts};
use crate::prelude::*;
use crate::registry::{RuleId, those_that_hold};
use crate::rules::pathway::{PathwayFacts, Unknown, pathway};
pub(crate) use missing::Turning;
use missing::missing;

/// Whether a person needs a review, on what that turns, and what must happen first.
///
/// Rules `eligibility.*` and `scope.*`, policy 2.3, 3.1, 9.1, 13.2, 14 and Table 1.
///
/// Takes what is known of a person on a day; gives the outcome with its reasons, and every absent fact on which it still
/// turns. A rating is the professionals' own, and nothing here says that anybody is not at risk (decision 10).
///
/// # Examples
/// ```
/// use cetr_engine::answer::{NextReview, Outcome};
/// use cetr_engine::calendar::date;
/// use cetr_engine::facts::{Condition, Person, Rating};
/// use cetr_engine::rules::eligibility::assess;
///
/// let person = Person { autism: Some(Condition::Diagnosed), rating: Some(Rating::Red), ..Person::default() };
/// let answer = assess(&person, date(2026, 6, 8));
/// assert_eq!((answer.outcome, answer.review), (Outcome::ReviewRequired, Some(NextReview::Community)));
/// ```
pub fn assess(person: &Person, as_of: Date) -> Eligibility {
    let scope = Scope::of(person);
    let (found, standing) = judge(person, scope);
    let is_out = found.outcome == Outcome::OutOfScope;
    let pathway = pathway_outside_a_history(person, as_of, None);
    let mut reasons = found.reasons;
    if !is_out {
        reasons.extend(scope.reason().filter(|_| standing != Standing::Undecided));
        reasons.push(match pathway {
            Ok(Pathway::ChildrenAndYoungPeople) => RuleId::PathwayCyp,
            Ok(_) => RuleId::PathwayAdult,
            Err(unknown) => unknown.rule(),
        });
        if found.outcome != Outcome::ReviewRequired {
            reasons.push(RuleId::MayAsk);
        }
    }
    Eligibility {
        as_of,
        outcome: found.outcome,
        review: found.review,
        pathway: pathway.ok().filter(|_| !is_out),
        missing: missing(person),
        blocked_by: gate(person).into_iter().filter(|_| !is_out).collect(),
        consider_register: match standing {
            _ if is_out || person.on_register == Some(true) => Some(false),
            Standing::Undecided => None,
            Standing::Decided => Some(true),
        },
        reasons,
    }
}

/// Whether the register can be thought of yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Decided,
    Undecided,
}

/// How far the policy covers a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    NotCommissionedInEngland,
    /// Known to be neither autistic nor to have a learning disability.
    NeitherCondition,
    /// Neither condition is known to count, and not both were answered.
    NotKnown,
    /// Nobody can tell of one, and none is known to be there.
    NotSure,
    Suspected,
    Diagnosed,
}

impl Scope {
    fn of(person: &Person) -> Self {
        let conditions = [person.autism, person.learning_disability];
        let has = |condition| conditions.contains(&Some(condition));
        if person.commissioned_in_england == Some(false) {
            Scope::NotCommissionedInEngland
        } else if has(Condition::Diagnosed) {
            Scope::Diagnosed
        } else if has(Condition::Suspected) {
            Scope::Suspected
        } else if has(Condition::NotSure) {
            Scope::NotSure
        } else if conditions.contains(&None) {
            Scope::NotKnown
        } else {
            Scope::NeitherCondition
        }
    }

    /// What is to be said of a condition that is not diagnosed (decision 9).
    const fn reason(self) -> Option<RuleId> {
        match self {
            Scope::Suspected => Some(RuleId::Suspected),
            Scope::NotSure => Some(RuleId::NotSure),
            Scope::NotCommissionedInEngland | Scope::NeitherCondition | Scope::NotKnown | Scope::Diagnosed => None,
        }
    }
}

/// What the facts come to.
struct Found {
    outcome: Outcome,
    review: Option<NextReview>,
    reasons: Vec<RuleId>,
}

impl Found {
    fn new(outcome: Outcome, review: Option<NextReview>, reasons: &[RuleId]) -> Self {
        Self { outcome, review, reasons: reasons.to_vec() }
    }
}

/// The first of the policy's steps that fits.
fn judge(person: &Person, scope: Scope) -> (Found, Standing) {
    let undecided = |outcome, reason| (Found::new(outcome, None, &[reason]), Standing::Undecided);
    match scope {
        Scope::NotCommissionedInEngland => return undecided(Outcome::OutOfScope, RuleId::NotCommissionedInEngland),
        Scope::NeitherCondition => return undecided(Outcome::OutOfScope, RuleId::NeitherCondition),
        Scope::NotKnown => return undecided(Outcome::NeedMoreInformation, RuleId::ConditionsUnknown),
        Scope::NotSure | Scope::Suspected | Scope::Diagnosed => {}
    }
    let required = match scope {
        Scope::NotSure => Outcome::ReviewRecommended,
        _ => Outcome::ReviewRequired,
    };
    let community = Some(NextReview::Community);
    let was_held = person.community_review_held == Some(true);
    let strong_signs = strong_signs(person);
    let weak_signs = weak_signs(person);
    let has_strong_sign = !strong_signs.is_empty();
    let found = if is_in_hospital(person) {
        let (review, reason) = next_in_hospital(person);
        Found::new(required, review, &[reason])
    } else if person.whereabouts == Some(Whereabouts::Custody) {
        Found::new(Outcome::CanRequest, None, &[RuleId::InCustody])
    } else if has_strong_sign {
        match was_held {
            true => Found::new(Outcome::CanRequest, None, &[RuleId::AlreadyHeld]),
            false => Found::new(required, community, &strong_signs),
        }
    } else if person.rating == Some(Rating::Amber) || person.admission_risk == Some(AdmissionRisk::Rising) {
        match was_held {
            true => Found::new(Outcome::CanRequest, None, &[RuleId::AlreadyHeld]),
            false => Found::new(Outcome::ReviewRecommended, community, &[RuleId::MustBeOffered]),
        }
    } else if !weak_signs.is_empty() {
        Found::new(Outcome::CanRequest, None, &weak_signs)
    } else if person.admission_risk == Some(AdmissionRisk::None) {
        return undecided(Outcome::NotIndicated, RuleId::NothingPointsToIt);
    } else {
        return undecided(Outcome::NeedMoreInformation, RuleId::MoreToKnow);
    };
    (found, Standing::Decided)
}

/// Any of these calls for a review before any admission (policy 3.1, 9.1, 14.1, Table 1).
pub(crate) fn strong_signs(person: &Person) -> Vec<RuleId> {
    let signs = [
        (person.rating == Some(Rating::Red), RuleId::RatedRed),
        (person.admission_considered == Some(true), RuleId::AdmissionConsidered),
        (person.whereabouts == Some(Whereabouts::EmergencyDepartment), RuleId::WaitingForABed),
        (person.admission_risk == Some(AdmissionRisk::Immediate), RuleId::ImmediateRisk),
    ];
    those_that_hold(&signs)
}

/// Any of these is reason enough to ask for a review (policy 3.1, 4, 13.2, Table 1).
fn weak_signs(person: &Person) -> Vec<RuleId> {
    let is_managed = matches!(person.admission_risk, Some(AdmissionRisk::Managed | AdmissionRisk::NotSure));
    let signs = [
        (person.rating == Some(Rating::Green) || is_managed, RuleId::RiskManaged),
        (person.whereabouts == Some(Whereabouts::ResidentialSchool), RuleId::ResidentialSchool),
        (person.crisis_care_in_last_year == Some(true), RuleId::CrisisCare),
    ];
    those_that_hold(&signs)
}

/// The next review of somebody in hospital (policy 13.1 Table 2, 14.2, 14.3).
fn next_in_hospital(person: &Person) -> (Option<NextReview>, RuleId) {
    if person.review_held_this_stay == Some(true) {
        (Some(NextReview::Inpatient), RuleId::InpatientNext)
    } else if person.via_criminal_justice == Some(true) || person.community_review_held == Some(false) {
        (Some(NextReview::PostAdmission), RuleId::PostAdmissionNext)
    } else if person.community_review_held == Some(true) {
        (Some(NextReview::Inpatient), RuleId::InpatientNext)
    } else {
        (None, RuleId::InHospital)
    }
}

/// What must happen before a review can go ahead; that it is owed does not change (decision 11).
fn gate(person: &Person) -> Option<RuleId> {
    match person.consent_to_review? {
        Consent::Given => None,
        Consent::Declined => Some(RuleId::ReviewDeclinedGate),
        Consent::Withdrawn => Some(RuleId::ReviewWithdrawnGate),
        Consent::NotAsked => Some(RuleId::ReviewNotAskedGate),
    }
}

pub(crate) fn is_in_hospital(person: &Person) -> bool {
    matches!(person.whereabouts, Some(Whereabouts::MentalHealthHospital | Whereabouts::CypMentalHealthHospital))
}

/// The pathway of a person without a history: the ward is the one given, else what is said of where the person is.
pub(crate) fn pathway_outside_a_history(person: &Person, day: Date, ward: Option<Ward>) -> Result<Pathway, Unknown> {
    let said = match (person.whereabouts, person.secure_ward) {
        (Some(Whereabouts::CypMentalHealthHospital), _) => Some(Ward::Cyp),
        (Some(Whereabouts::MentalHealthHospital), Some(true)) => Some(Ward::Secure),
        _ => None,
    };
    pathway(PathwayFacts {
        age: person.age_on(day),
        has_ehcp: person.has_ehcp,
        ward: ward.or(said),
        via_criminal_justice: person.via_criminal_justice == Some(true),
    })
}
