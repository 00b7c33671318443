//! On which absent facts the outcome still turns, from the structure of the steps and without trying all completions.
//!
//! Out of hospital and custody each fact weighs something, and the heaviest weight decides, with whether a review was held.
//! So a fact matters where some weight of the others leaves it room to change the heaviest one and, with it, the outcome.

use crate::prelude::*;
use super::is_in_hospital;
use crate::answer::Fact;
use crate::facts::{AdmissionRisk, Condition, Person, Rating, Whereabouts};

/// How much a fact weighs, from none to a strong sign.
type Weight = usize;

const NONE: Weight = 0;
const WEAK: Weight = 1;
const RISING: Weight = 2;
const STRONG: Weight = 3;

/// The weights that a fact may still have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Weights([bool; STRONG + 1]);

impl Weights {
    fn of(weights: &[Weight]) -> Self {
        let mut possible = [false; STRONG + 1];
        for (weight, is_possible) in possible.iter_mut().enumerate() {
            *is_possible = weights.contains(&weight);
        }
        Self(possible)
    }

    fn each(self) -> impl Iterator<Item = Weight> {
        self.0.into_iter().enumerate().filter(|(_, possible)| *possible).map(|(weight, _)| weight)
    }

    /// The heavier of the two, in every way that they allow.
    fn heavier(self, other: Self) -> Self {
        let pairs: Vec<Weight> = self.each().flat_map(|one| other.each().map(move |two| one.max(two))).collect();
        Self::of(&pairs)
    }
}

fn of_considered(value: bool) -> Weight {
    if value { STRONG } else { NONE }
}

fn of_rating(value: Rating) -> Weight {
    match value {
        Rating::Red => STRONG,
        Rating::Amber => RISING,
        Rating::Green => WEAK,
        Rating::Blue => NONE,
    }
}

fn of_risk(value: AdmissionRisk) -> Weight {
    match value {
        AdmissionRisk::Immediate => STRONG,
        AdmissionRisk::Rising => RISING,
        AdmissionRisk::Managed | AdmissionRisk::NotSure => WEAK,
        AdmissionRisk::None => NONE,
    }
}

fn of_crisis_care(value: bool) -> Weight {
    if value { WEAK } else { NONE }
}

/// Where somebody is out of hospital and custody.
fn of_whereabouts(value: Whereabouts) -> Option<Weight> {
    match value {
        Whereabouts::EmergencyDepartment => Some(STRONG),
        Whereabouts::ResidentialSchool => Some(WEAK),
        Whereabouts::Community => Some(NONE),
        Whereabouts::MentalHealthHospital | Whereabouts::CypMentalHealthHospital | Whereabouts::Custody => None,
    }
}

fn weights<T: Copy>(fact: Option<T>, all: &[T], weight: impl Fn(T) -> Weight) -> Weights {
    match fact {
        Some(value) => Weights::of(&[weight(value)]),
        None => Weights::of(&all.iter().map(|value| weight(*value)).collect::<Vec<_>>()),
    }
}

/// What a weight comes to: the same number, the same outcome.
fn outcome(weight: Weight, was_held: bool, is_sure: bool) -> Weight {
    match (weight, was_held, is_sure) {
        (NONE, _, _) => NONE,
        (STRONG, false, true) => STRONG,
        (RISING | STRONG, false, _) => RISING,
        _ => WEAK,
    }
}

/// What the conditions of a person can come to.
struct Conditions {
    /// Diagnosed or suspected.
    sure: bool,
    /// Nobody can tell.
    unsure: bool,
}

impl Conditions {
    fn of(person: &Person) -> Self {
        let is_sure = |fact| matches!(fact, Some(Condition::Diagnosed | Condition::Suspected));
        let pair = [person.autism, person.learning_disability];
        let any_sure = pair.into_iter().any(is_sure);
        let any_absent = pair.contains(&None);
        Self {
            sure: any_sure || any_absent,
            unsure: !any_sure && (any_absent || pair.contains(&Some(Condition::NotSure))),
        }
    }
}

/// Every absent fact on which the outcome turns in some completion of all the absent ones, the most telling first.
pub(super) fn missing(person: &Person) -> Vec<Fact> {
    let conditions = Conditions::of(person);
    if person.commissioned_in_england == Some(false) || !(conditions.sure || conditions.unsure) {
        return Vec::new();
    }
    let situation = Situation::of(person, &conditions);
    let absent = [
        (person.autism.is_none(), Fact::Autism),
        (person.learning_disability.is_none(), Fact::LearningDisability),
        (person.whereabouts.is_none(), Fact::Whereabouts),
        (person.admission_considered.is_none(), Fact::AdmissionConsidered),
        (person.rating.is_none(), Fact::Rating),
        (person.admission_risk.is_none(), Fact::AdmissionRisk),
        (person.community_review_held.is_none(), Fact::CommunityReviewHeld),
        (person.crisis_care_in_last_year.is_none(), Fact::CrisisCareInLastYear),
        (person.commissioned_in_england.is_none(), Fact::CommissionedInEngland),
    ];
    let matters = |fact: &Fact| match fact {
        Fact::Autism => condition_matters(person.learning_disability, &situation),
        Fact::LearningDisability => condition_matters(person.autism, &situation),
        Fact::CommissionedInEngland => true,
        fact => situation.turns_on(*fact),
    };
    absent.into_iter().filter(|(is_absent, _)| *is_absent).map(|(_, fact)| fact).filter(matters).collect()
}

/// An absent condition matters where the other may be "no", since then it decides the scope; and, where nobody can tell of
/// the other, while a review may be required, since then it decides between required and recommended.
fn condition_matters(other: Option<Condition>, situation: &Situation) -> bool {
    match other {
        None | Some(Condition::No) => true,
        Some(Condition::NotSure) => situation.may_be_required(),
        Some(Condition::Diagnosed | Condition::Suspected) => false,
    }
}

/// What is known of the risk, as weights.
struct Situation {
    may_be_in_hospital: bool,
    /// May be out of hospital and custody, with these weights.
    outside: Option<Weights>,
    considered: Weights,
    rating: Weights,
    risk: Weights,
    crisis_care: Weights,
    held: Vec<bool>,
    sure: Vec<bool>,
}

impl Situation {
    fn of(person: &Person, conditions: &Conditions) -> Self {
        const EITHER: [bool; 2] = [true, false];
        let where_to: Vec<Weight> = match person.whereabouts {
            Some(known) => of_whereabouts(known).into_iter().collect(),
            None => Whereabouts::ALL.iter().filter_map(|value| of_whereabouts(*value)).collect(),
        };
        let sure = [(conditions.sure, true), (conditions.unsure, false)];
        Self {
            may_be_in_hospital: person.whereabouts.is_none() || is_in_hospital(person),
            outside: (!where_to.is_empty()).then(|| Weights::of(&where_to)),
            considered: weights(person.admission_considered, &EITHER, of_considered),
            rating: weights(person.rating, Rating::ALL, of_rating),
            risk: weights(person.admission_risk, AdmissionRisk::ALL, of_risk),
            crisis_care: weights(person.crisis_care_in_last_year, &EITHER, of_crisis_care),
            held: person.community_review_held.map_or_else(|| EITHER.to_vec(), |held| vec![held]),
            sure: sure.into_iter().filter(|(possible, _)| *possible).map(|(_, sure)| sure).collect(),
        }
    }

    /// The heaviest weight of all facts but that one, in every way that they allow.
    fn without(&self, fact: Option<Fact>, outside: Weights) -> Weights {
        let all = [
            (Fact::Whereabouts, outside),
            (Fact::AdmissionConsidered, self.considered),
            (Fact::Rating, self.rating),
            (Fact::AdmissionRisk, self.risk),
            (Fact::CrisisCareInLastYear, self.crisis_care),
        ];
        let others = all.into_iter().filter(|(other, _)| Some(*other) != fact).map(|(_, weights)| weights);
        others.fold(Weights::of(&[NONE]), Weights::heavier)
    }

    fn turns_on(&self, fact: Fact) -> bool {
        // Hospital and custody never come to the same.
        let Some(outside) = self.outside else { return false };
        let own = match fact {
            Fact::Whereabouts => return true,
            Fact::CommunityReviewHeld => {
                return self.without(None, outside).each().any(|weight| weight >= RISING);
            }
            Fact::AdmissionConsidered => self.considered,
            Fact::Rating => self.rating,
            Fact::AdmissionRisk => self.risk,
            _ => self.crisis_care,
        };
        let others = self.without(Some(fact), outside);
        let changes = |held: bool, sure: bool| {
            others.each().any(|other| {
                let mut outcomes = own.each().map(|weight| outcome(weight.max(other), held, sure));
                let first = outcomes.next();
                outcomes.any(|next| Some(next) != first)
            })
        };
        self.held.iter().any(|held| self.sure.iter().any(|sure| changes(*held, *sure)))
    }

    /// Whether a review may be required of somebody who is diagnosed.
    fn may_be_required(&self) -> bool {
        let strong = |outside| self.without(None, outside).each().any(|weight| weight == STRONG);
        self.may_be_in_hospital || (self.held.contains(&false) && self.outside.is_some_and(strong))
    }
}
