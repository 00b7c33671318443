//! On which absent facts the outcome still turns, from the structure of the steps and without trying all completions.
//!
//! Out of hospital and custody each fact weighs something, and the heaviest weight decides, with whether a review was held.
//! So a fact matters where some weight of the others leaves it room to change the heaviest one and, with it, the outcome.

use super::is_in_hospital;
use crate::answer::Fact;
use crate::facts::{AdmissionRisk, Condition, Person, Rating, Whereabouts};
use crate::prelude::*;

/// How much a fact weighs, from none to a strong sign.
type Weight = u8;

const NONE: Weight = 0;
const WEAK: Weight = 1;
const RISING: Weight = 2;
const STRONG: Weight = 3;
const ALL: [Weight; 4] = [NONE, WEAK, RISING, STRONG];

/// The weights that a fact may still have, a bit for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Weights(u8);

impl Weights {
    const NO: Self = Self(0);

    fn with(self, weight: Weight) -> Self {
        Self(self.0 | 1 << weight)
    }

    fn has(self, weight: Weight) -> bool {
        self.0 >> weight & 1 == 1
    }

    /// The heavier of the two, in every way that they allow.
    fn heavier(self, other: Self) -> Self {
        let mut heavier = Self::NO;
        for one in ALL {
            for two in ALL {
                if self.has(one) && other.has(two) {
                    heavier = heavier.with(one.max(two));
                }
            }
        }
        heavier
    }

    /// Of a fact that is known, its weight; of one that is not, all that it may have.
    fn of(known: Option<Weight>, possible: Self) -> Self {
        known.map_or(possible, |weight| Self::NO.with(weight))
    }
}

const ANY: Weights = Weights(0b1111);
const NONE_OR_WEAK: Weights = Weights(0b0011);
const NONE_OR_STRONG: Weights = Weights(0b1001);
const NONE_WEAK_OR_STRONG: Weights = Weights(0b1011);

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

/// Where somebody may be out of hospital and custody.
fn of_whereabouts(value: Option<Whereabouts>) -> Weights {
    match value {
        None => NONE_WEAK_OR_STRONG,
        Some(Whereabouts::EmergencyDepartment) => Weights::NO.with(STRONG),
        Some(Whereabouts::ResidentialSchool) => Weights::NO.with(WEAK),
        Some(Whereabouts::Community) => Weights::NO.with(NONE),
        Some(Whereabouts::MentalHealthHospital | Whereabouts::CypMentalHealthHospital | Whereabouts::Custody) => {
            Weights::NO
        }
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
    let turning = Turning::of(person);
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
    let mut missing = Vec::new();
    for (is_absent, fact) in absent {
        if is_absent && turning.on(fact) {
            missing.push(fact);
        }
    }
    missing
}

/// What the outcome still turns on.
pub(crate) struct Turning {
    /// None where the person is out of scope whatever else is learnt.
    situation: Option<Situation>,
    autism: Option<Condition>,
    learning_disability: Option<Condition>,
}

impl Turning {
    pub(crate) fn of(person: &Person) -> Self {
        let conditions = Conditions::of(person);
        let may_be_in_scope = person.commissioned_in_england != Some(false) && (conditions.sure || conditions.unsure);
        Self {
            situation: may_be_in_scope.then(|| Situation::of(person, &conditions)),
            autism: person.autism,
            learning_disability: person.learning_disability,
        }
    }

    /// Whether the policy may cover the person.
    pub(crate) fn may_be_in_scope(&self) -> bool {
        self.situation.is_some()
    }

    /// Whether it may, and the person may be in hospital.
    pub(crate) fn may_be_in_hospital(&self) -> bool {
        self.situation.as_ref().is_some_and(|situation| situation.may_be_in_hospital)
    }

    /// Whether the outcome turns on that fact, which is absent, in some completion of all the absent ones.
    pub(crate) fn on(&self, fact: Fact) -> bool {
        let Some(situation) = &self.situation else { return false };
        match fact {
            Fact::Autism => condition_matters(self.learning_disability, situation),
            Fact::LearningDisability => condition_matters(self.autism, situation),
            Fact::CommissionedInEngland => true,
            fact => situation.turns_on(fact),
        }
    }
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
    /// Of where the person may be out of hospital and custody; none where that is nowhere.
    outside: Weights,
    considered: Weights,
    rating: Weights,
    risk: Weights,
    crisis_care: Weights,
    held: Option<bool>,
    may_be_sure: bool,
    may_be_unsure: bool,
}

impl Situation {
    fn of(person: &Person, conditions: &Conditions) -> Self {
        let if_so = |fact: Option<bool>, weight| fact.map(|holds| if holds { weight } else { NONE });
        Self {
            may_be_in_hospital: person.whereabouts.is_none() || is_in_hospital(person),
            outside: of_whereabouts(person.whereabouts),
            considered: Weights::of(if_so(person.admission_considered, STRONG), NONE_OR_STRONG),
            rating: Weights::of(person.rating.map(of_rating), ANY),
            risk: Weights::of(person.admission_risk.map(of_risk), ANY),
            crisis_care: Weights::of(if_so(person.crisis_care_in_last_year, WEAK), NONE_OR_WEAK),
            held: person.community_review_held,
            may_be_sure: conditions.sure,
            may_be_unsure: conditions.unsure,
        }
    }

    /// The heaviest weight of all facts but that one, in every way that they allow.
    fn without(&self, fact: Option<Fact>) -> Weights {
        let all = [
            (Fact::Whereabouts, self.outside),
            (Fact::AdmissionConsidered, self.considered),
            (Fact::Rating, self.rating),
            (Fact::AdmissionRisk, self.risk),
            (Fact::CrisisCareInLastYear, self.crisis_care),
        ];
        let mut heaviest = Weights::NO.with(NONE);
        for (other, weights) in all {
            if Some(other) != fact {
                heaviest = heaviest.heavier(weights);
            }
        }
        heaviest
    }

    fn turns_on(&self, fact: Fact) -> bool {
        let own = match fact {
            // Hospital and custody never come to the same.
            Fact::Whereabouts => return self.outside != Weights::NO,
            Fact::CommunityReviewHeld => {
                let all = self.without(None);
                return all.has(RISING) || all.has(STRONG);
            }
            Fact::AdmissionConsidered => self.considered,
            Fact::Rating => self.rating,
            Fact::AdmissionRisk => self.risk,
            _ => self.crisis_care,
        };
        let others = self.without(Some(fact));
        let changes = |held: bool, sure: bool| {
            ALL.into_iter().any(|other| {
                let outcome = |weight: Weight| outcome(weight.max(other), held, sure);
                let lightest = ALL.into_iter().find(|weight| own.has(*weight)).map(outcome);
                others.has(other) && ALL.into_iter().any(|weight| own.has(weight) && Some(outcome(weight)) != lightest)
            })
        };
        [true, false].into_iter().any(|held| {
            self.held.is_none_or(|known| known == held)
                && ((self.may_be_sure && changes(held, true)) || (self.may_be_unsure && changes(held, false)))
        })
    }

    /// Whether a review may be required of somebody who is diagnosed.
    fn may_be_required(&self) -> bool {
        self.may_be_in_hospital || (self.held != Some(true) && self.without(None).has(STRONG))
    }
}
