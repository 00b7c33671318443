//! The whole space of partial knowledge: every state of the nine facts on which an outcome can turn, the unknown included.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, reason = "every number below the count of the states is one of a state")]

use cetr_engine::answer::{Eligibility, Fact, NextReview, Outcome};
use cetr_engine::calendar::date;
use cetr_engine::facts::{AdmissionRisk, Condition, Person, Rating, Whereabouts};
use cetr_engine::registry::RuleId;
use cetr_engine::rules::eligibility::assess;
use std::sync::LazyLock;
use std::thread;

/// The nine facts in the order in which an answer lists them, and how many values each has.
const FACTS: [(Fact, usize); 9] = [
    (Fact::Autism, Condition::ALL.len()),
    (Fact::LearningDisability, Condition::ALL.len()),
    (Fact::Whereabouts, Whereabouts::ALL.len()),
    (Fact::AdmissionConsidered, 2),
    (Fact::Rating, Rating::ALL.len()),
    (Fact::AdmissionRisk, AdmissionRisk::ALL.len()),
    (Fact::CommunityReviewHeld, 2),
    (Fact::CrisisCareInLastYear, 2),
    (Fact::CommissionedInEngland, 2),
];

/// What is known of each fact: 0 for nothing, else the place of the value, from 1.
type State = [usize; FACTS.len()];

/// All states, numbered so that learning a fact makes the number larger.
fn count() -> usize {
    FACTS.iter().map(|(_, values)| values + 1).product()
}

fn state(number: usize) -> State {
    let mut rest = number;
    FACTS.map(|(_, values)| {
        let known = rest % (values + 1);
        rest /= values + 1;
        known
    })
}

/// How much the number grows with one step of each fact.
fn steps() -> State {
    let mut step = 1;
    FACTS.map(|(_, values)| {
        let own = step;
        step *= values + 1;
        own
    })
}

fn person(state: State) -> Person {
    fn of<T: Copy>(values: &[T], known: usize) -> Option<T> {
        known.checked_sub(1).and_then(|place| values.get(place).copied())
    }
    const EITHER: [bool; 2] = [true, false];
    let [autism, learning_disability, whereabouts, considered, rating, risk, held, crisis, commissioned] = state;
    Person {
        autism: of(Condition::ALL, autism),
        learning_disability: of(Condition::ALL, learning_disability),
        whereabouts: of(Whereabouts::ALL, whereabouts),
        admission_considered: of(&EITHER, considered),
        rating: of(Rating::ALL, rating),
        admission_risk: of(AdmissionRisk::ALL, risk),
        community_review_held: of(&EITHER, held),
        crisis_care_in_last_year: of(&EITHER, crisis),
        commissioned_in_england: of(&EITHER, commissioned),
        ..Person::default()
    }
}

/// The engine's answer to every state, asked once for all tests.
static ANSWERS: LazyLock<Vec<Eligibility>> = LazyLock::new(|| {
    let part = count() / 2;
    let range = |from: usize, until: usize| {
        (from..until).map(|number| assess(&person(state(number)), date(2026, 6, 8))).collect::<Vec<_>>()
    };
    thread::scope(|scope| {
        let first = scope.spawn(|| range(0, part));
        let second = range(part, count());
        let mut answers = first.join().unwrap_or_default();
        answers.extend(second);
        answers
    })
});

/// The first fact of which nothing is known, with the numbers of the states in which it is.
fn completions(number: usize) -> Option<impl Iterator<Item = usize>> {
    let absent = state(number).iter().position(|known| *known == 0)?;
    let (step, values) = (steps().into_iter().nth(absent)?, FACTS.get(absent)?.1);
    Some((1..=values).map(move |value| number + value * step))
}

/// For each state one bit for each fact on which the outcome turns in some completion. In a complete state these are the
/// facts whose other values would give another outcome; in any other, all that the states with one more fact have.
fn pivotal(answers: &[Eligibility]) -> Vec<u16> {
    let mut pivotal = vec![0u16; count()];
    for number in (0..count()).rev() {
        pivotal[number] = match completions(number) {
            Some(known) => known.fold(0, |bits, more| bits | pivotal[more]),
            None => turns_on(number, answers),
        };
    }
    pivotal
}

fn turns_on(number: usize, answers: &[Eligibility]) -> u16 {
    let (state, steps) = (state(number), steps());
    let mut bits = 0;
    for (fact, (_, values)) in FACTS.iter().enumerate() {
        let unknown = number - state[fact] * steps[fact];
        let mut others = (1..=*values).map(|value| answers[unknown + value * steps[fact]].outcome);
        bits |= u16::from(others.any(|outcome| outcome != answers[number].outcome)) << fact;
    }
    bits
}

/// Semantics 4, step by step, out of the contract's own words.
fn expected(person: &Person) -> (Outcome, Option<NextReview>) {
    let conditions = [person.autism, person.learning_disability];
    let counts = |condition| conditions.contains(&Some(condition));
    let sure = counts(Condition::Diagnosed) || counts(Condition::Suspected);
    if person.commissioned_in_england == Some(false) || conditions == [Some(Condition::No); 2] {
        return (Outcome::OutOfScope, None);
    }
    if !sure && !counts(Condition::NotSure) {
        return (Outcome::NeedMoreInformation, None);
    }
    let required = if sure { Outcome::ReviewRequired } else { Outcome::ReviewRecommended };
    let held = person.community_review_held;
    match person.whereabouts {
        Some(Whereabouts::MentalHealthHospital | Whereabouts::CypMentalHealthHospital) => {
            return (required, held.map(|held| if held { NextReview::Inpatient } else { NextReview::PostAdmission }));
        }
        Some(Whereabouts::Custody) => return (Outcome::CanRequest, None),
        _ => {}
    }
    let strong = person.rating == Some(Rating::Red)
        || person.admission_considered == Some(true)
        || person.whereabouts == Some(Whereabouts::EmergencyDepartment)
        || person.admission_risk == Some(AdmissionRisk::Immediate);
    let rising = person.rating == Some(Rating::Amber) || person.admission_risk == Some(AdmissionRisk::Rising);
    let weak = person.rating == Some(Rating::Green)
        || matches!(person.admission_risk, Some(AdmissionRisk::Managed | AdmissionRisk::NotSure))
        || person.whereabouts == Some(Whereabouts::ResidentialSchool)
        || person.crisis_care_in_last_year == Some(true);
    match (strong, rising, weak) {
        (true, ..) | (_, true, _) if held == Some(true) => (Outcome::CanRequest, None),
        (true, ..) => (required, Some(NextReview::Community)),
        (_, true, _) => (Outcome::ReviewRecommended, Some(NextReview::Community)),
        (.., true) => (Outcome::CanRequest, None),
        _ if person.admission_risk == Some(AdmissionRisk::None) => (Outcome::NotIndicated, None),
        _ => (Outcome::NeedMoreInformation, None),
    }
}

#[test]
fn what_is_missing_is_exactly_what_the_outcome_turns_on_in_every_state_of_knowledge() {
    let answers = &*ANSWERS;
    let pivotal = pivotal(answers);
    let mut partial = 0;
    for (number, (answer, bits)) in answers.iter().zip(&pivotal).enumerate() {
        let state = state(number);
        let facts = FACTS.iter().enumerate();
        let is_missing = |place: usize| state[place] == 0 && bits & (1 << place) != 0;
        let missing: Vec<Fact> = facts.filter(|(place, _)| is_missing(*place)).map(|(_, (fact, _))| *fact).collect();
        assert_eq!(answer.missing, missing, "{:#?}", person(state));
        partial += usize::from(state.contains(&0));
    }
    assert_eq!((answers.len(), partial), (425_250, 425_250 - 30_720));
    println!("{} states of knowledge, {} of them complete", answers.len(), answers.len() - partial);
}

#[test]
fn the_outcome_is_the_one_of_the_contracts_steps_in_every_state_of_knowledge() {
    for (number, answer) in ANSWERS.iter().enumerate() {
        let person = person(state(number));
        assert_eq!((answer.outcome, answer.review), expected(&person), "{person:#?}");
    }
}

#[test]
fn a_settled_outcome_is_the_one_of_every_completion() {
    let answers = &*ANSWERS;
    // Of each state the only outcome that its completions have, if they have only one.
    let mut common: Vec<Option<Outcome>> = vec![None; answers.len()];
    for number in (0..answers.len()).rev() {
        common[number] = match completions(number) {
            None => Some(answers[number].outcome),
            Some(mut known) => {
                let first = known.next().and_then(|first| common[first]);
                known.all(|more| common[more] == first).then_some(first).flatten()
            }
        };
    }
    for (number, answer) in answers.iter().enumerate() {
        let person = person(state(number));
        assert_eq!(answer.missing.is_empty(), common[number].is_some(), "{person:#?}");
        if answer.missing.is_empty() {
            assert_eq!(common[number], Some(answer.outcome), "{person:#?}");
        }
    }
}

#[test]
fn every_answer_has_a_reason_and_says_that_one_may_ask_where_nothing_is_required() {
    for answer in ANSWERS.iter() {
        assert!(!answer.reasons.is_empty());
        let may_ask = answer.reasons.contains(&RuleId::MayAsk);
        assert!(may_ask || matches!(answer.outcome, Outcome::ReviewRequired | Outcome::OutOfScope), "{answer:?}");
    }
}
