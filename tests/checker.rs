//! The guided checker over the whole space of complete answers to the questions of eligibility, all equally likely.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, reason = "states are numbered, and a wrong number ends the test")]

use cetr_engine::answer::{Eligibility, NextStep, Outcome};
use cetr_engine::calendar::{Date, date};
use cetr_engine::facts::{AdmissionRisk, Answers, Asker, Condition, Consent, Person, Question, Rating, Whereabouts};
use cetr_engine::rules::checker::next_question;
use cetr_engine::rules::eligibility::assess;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The questions of eligibility, each with how many answers it takes, "not sure" among them, which is the last.
const QUESTIONS: [(Question, usize); 9] = [
    (Question::CommissionedInEngland, 3),
    (Question::Autism, 4),
    (Question::LearningDisability, 4),
    (Question::Whereabouts, 7),
    (Question::AdmissionRisk, 5),
    (Question::AdmissionConsidered, 3),
    (Question::Rating, 5),
    (Question::CommunityReviewHeld, 3),
    (Question::CrisisCareInLastYear, 3),
];

/// What is gently put and never comes first: admission and crisis.
const HEAVY: [Question; 5] = [
    Question::AdmissionRisk,
    Question::AdmissionConsidered,
    Question::Rating,
    Question::CommunityReviewHeld,
    Question::CrisisCareInLastYear,
];

/// How many times the questions of the best order there is.
const AIM: f64 = 1.15;

type State = [usize; 9];

fn as_of() -> Date {
    date(2026, 11, 24)
}

/// Gives the answer of that number, from 1; the last is "not sure".
fn answer(answers: &mut Answers, question: Question, number: usize) {
    let person = &mut answers.person;
    let place = number - 1;
    let flag = [Some(true), Some(false)].get(place).copied().flatten();
    answers.given = answers.given.with(question);
    let is_sure = match question {
        Question::CommissionedInEngland => set(&mut person.commissioned_in_england, flag),
        Question::Autism => set(&mut person.autism, Some(Condition::ALL[place])),
        Question::LearningDisability => set(&mut person.learning_disability, Some(Condition::ALL[place])),
        Question::Whereabouts => set(&mut person.whereabouts, Whereabouts::ALL.get(place).copied()),
        Question::AdmissionRisk => set(&mut person.admission_risk, Some(AdmissionRisk::ALL[place])),
        Question::AdmissionConsidered => set(&mut person.admission_considered, flag),
        Question::Rating => set(&mut person.rating, Rating::ALL.get(place).copied()),
        Question::CommunityReviewHeld => set(&mut person.community_review_held, flag),
        Question::CrisisCareInLastYear => set(&mut person.crisis_care_in_last_year, flag),
        Question::ReviewHeldThisStay => set(&mut person.review_held_this_stay, flag),
        Question::ViaCriminalJustice => set(&mut person.via_criminal_justice, flag),
        Question::Asker => set(&mut answers.asker, Asker::ALL.get(place).copied()),
        Question::Age => set(&mut person.age, [Some(10), Some(20), Some(40)].get(place).copied().flatten()),
        Question::HasEhcp => set(&mut person.has_ehcp, flag),
        Question::OnRegister => set(&mut person.on_register, flag),
        Question::PlacedByAnotherArea => set(&mut person.placed_by_another_area, flag),
        Question::ConsentToReview => set(&mut person.consent_to_review, Consent::ALL.get(place).copied()),
        _ => unreachable!("{question:?} is never asked"),
    };
    if !is_sure {
        answers.not_sure = answers.not_sure.with(question);
    }
}

fn set<T>(fact: &mut Option<T>, value: Option<T>) -> bool {
    *fact = value;
    fact.is_some()
}

/// How many answers a question takes.
fn count_of_answers(question: Question) -> usize {
    let of_eligibility = QUESTIONS.iter().find(|(other, _)| *other == question);
    of_eligibility.map_or(
        match question {
            Question::Asker => 6,
            Question::Age => 4,
            Question::ConsentToReview => 5,
            _ => 3,
        },
        |(_, count)| *count,
    )
}

// ── The space: states of knowledge, each question unanswered (0) or with the number of its answer ──

fn steps() -> State {
    let mut steps = [1; 9];
    for place in (0..8).rev() {
        steps[place] = steps[place + 1] * (QUESTIONS[place + 1].1 + 1);
    }
    steps
}

fn count_of_states() -> usize {
    QUESTIONS.iter().map(|(_, count)| count + 1).product()
}

fn state(number: usize) -> State {
    let (steps, mut rest) = (steps(), number);
    steps.map(|step| {
        let value = rest / step;
        rest %= step;
        value
    })
}

fn answers(state: State) -> Answers {
    let mut answers = Answers::default();
    for ((question, _), number) in QUESTIONS.iter().zip(state).filter(|(_, number)| *number > 0) {
        self::answer(&mut answers, *question, number);
    }
    answers
}

/// Of every state of knowledge the outcomes that it may still have, a bit each; and the questions on which they turn.
struct Space {
    outcomes: Vec<u8>,
    turning: Vec<u16>,
}

static SPACE: LazyLock<Space> = LazyLock::new(|| {
    let (count, steps) = (count_of_states(), steps());
    let mut space = Space { outcomes: vec![0; count], turning: vec![0; count] };
    for number in (0..count).rev() {
        let state = state(number);
        match state.iter().position(|value| *value == 0) {
            None => space.outcomes[number] = 1 << assess(&answers(state).person, as_of()).outcome as u8,
            Some(first) => {
                for value in 1..=QUESTIONS[first].1 {
                    space.outcomes[number] |= space.outcomes[number + value * steps[first]];
                }
            }
        }
    }
    for number in (0..count).rev() {
        let state = state(number);
        for (place, (_, values)) in QUESTIONS.iter().enumerate() {
            let unknown = number - state[place] * steps[place];
            let of = |value: usize| space.outcomes[unknown + value * steps[place]];
            if !state.contains(&0) && (1..=*values).any(|value| of(value) != of(state[place])) {
                space.turning[number] |= 1 << place;
            }
        }
        if let Some(first) = state.iter().position(|value| *value == 0) {
            for value in 1..=QUESTIONS[first].1 {
                space.turning[number] |= space.turning[number + value * steps[first]];
            }
        }
    }
    space
});

/// The fewest questions that are left on average, of every state, in the best order there is under the rules of tact.
fn optimum() -> f64 {
    let (count, steps) = (count_of_states(), steps());
    let mut left = vec![0.0_f64; count];
    for number in (0..count).rev() {
        if SPACE.outcomes[number].is_power_of_two() {
            continue;
        }
        let state = state(number);
        let may_be_asked = |place: &usize| state[*place] == 0 && (number != 0 || !HEAVY.contains(&QUESTIONS[*place].0));
        let mean = |place: usize| {
            let values = QUESTIONS[place].1;
            let sum: f64 = (1..=values).map(|value| left[number + value * steps[place]]).sum();
            1.0 + sum / f64::from(u32::try_from(values).unwrap_or(u32::MAX))
        };
        left[number] = (0..9).filter(may_be_asked).map(mean).fold(f64::INFINITY, f64::min);
    }
    left[0]
}

fn number_of(state: State) -> usize {
    state.iter().zip(steps()).map(|(value, step)| value * step).sum()
}

fn place_of(question: Question) -> Option<usize> {
    QUESTIONS.iter().position(|(other, _)| *other == question)
}

/// The states on the way of the checker, with the question that is asked there; `None` where the outcome is settled.
fn asked() -> BTreeMap<usize, Option<usize>> {
    let (mut asked, mut open) = (BTreeMap::new(), vec![[0; 9]]);
    while let Some(state) = open.pop() {
        let step = next_question(&answers(state), as_of());
        let place = match step.next {
            NextStep::Ask { question, .. } => place_of(question).filter(|_| !is_settled(state)),
            NextStep::Answer { .. } => None,
        };
        if asked.insert(number_of(state), place).is_none()
            && let Some(place) = place
        {
            assert_eq!(state[place], 0, "asked twice: {state:?}");
            for value in 1..=QUESTIONS[place].1 {
                let mut further = state;
                further[place] = value;
                open.push(further);
            }
        }
    }
    asked
}

fn is_settled(state: State) -> bool {
    SPACE.outcomes[number_of(state)].is_power_of_two()
}

#[test]
fn the_outcome_is_that_of_all_answers_and_few_questions_lead_to_it() {
    let (asked, steps) = (asked(), steps());
    let mut questions = 0_u32;
    let mut complete = 0_u32;
    for number in (0..count_of_states()).filter(|number| !state(*number).contains(&0)) {
        let all = state(number);
        let mut known = [0; 9];
        while let Some(place) = asked[&number_of(known)] {
            known[place] = all[place];
            questions += 1;
        }
        let outcome = 1_u8 << outcome_of(&answers(known)) as u8;
        assert_eq!(outcome, SPACE.outcomes[number], "{all:?}");
        complete += 1;
    }
    assert_eq!(complete, 226_800);
    assert_eq!(steps[8], 1);
    let mean = f64::from(questions) / f64::from(complete);
    let best = optimum();
    println!(
        "questions until the outcome is settled: {mean:.3} on average; in the best order there is {best:.3}, ratio {:.3}",
        mean / best
    );
    assert!(mean / best <= AIM, "{mean} questions on average, {best} in the best order");
}

fn outcome_of(answers: &Answers) -> Outcome {
    assess(&next_question(answers, as_of()).answers.person, as_of()).outcome
}

#[test]
fn a_question_of_eligibility_is_asked_only_while_the_outcome_turns_on_it() {
    for (number, place) in asked() {
        match place {
            Some(place) => {
                assert!(SPACE.turning[number] >> place & 1 == 1, "{:?} at {:?}", QUESTIONS[place].0, state(number))
            }
            None => assert!(is_settled(state(number)), "{:?} is not settled", state(number)),
        }
    }
}

#[test]
fn a_heavy_question_never_comes_first() {
    let NextStep::Ask { question, .. } = next_question(&Answers::default(), as_of()).next else {
        panic!("nothing is asked")
    };
    assert!(!HEAVY.contains(&question), "{question:?}");
    for (number, place) in asked() {
        if place.is_some_and(|place| HEAVY.contains(&QUESTIONS[place].0)) {
            assert!(state(number)[3] > 0, "asked before where the person is: {:?}", state(number));
        }
    }
}

// ── Every way to the end ──

/// What somebody is told in the end, as far as these answers make it.
type Told = (Asker, Person, Eligibility);

/// Follows every answer to every question from there, and gives how many questions the longest way has.
fn follow(answers: &Answers, told: &mut BTreeSet<String>, ways: &mut u32) -> u32 {
    let step = next_question(answers, as_of());
    match step.next {
        NextStep::Answer { enquiry, eligibility } => {
            *ways += 1;
            let result: Told = (enquiry.asker, enquiry.person, eligibility);
            told.insert(format!("{result:?}"));
            0
        }
        NextStep::Ask { question, at_most_left } => {
            let mut results = BTreeSet::new();
            let mut longest = 0;
            for number in 1..=count_of_answers(question) {
                let mut further = step.answers.clone();
                answer(&mut further, question, number);
                let kept = next_question(&further, as_of()).answers;
                assert!(kept == further, "an answer to {question:?} that was just asked for is dropped: {further:?}");
                let mut of_answer = BTreeSet::new();
                longest = longest.max(follow(&further, &mut of_answer, ways));
                results.insert(of_answer);
            }
            assert!(results.len() > 1, "all answers to {question:?} lead to the same: {answers:?}");
            assert_eq!(at_most_left, longest + 1, "{question:?} after {answers:?}");
            told.extend(results.into_iter().flatten());
            longest + 1
        }
    }
}

/// What is asked after the outcome turns on whether the policy covers the person, and on the hospital: every way to the end
/// from one outcome of each kind.
#[test]
fn after_the_outcome_each_answer_brings_the_end_nearer_and_changes_what_is_told() {
    let mut kinds: BTreeMap<(bool, Option<Whereabouts>), State> = BTreeMap::new();
    for (number, place) in asked() {
        let answers = answers(state(number));
        let is_out = assess(&answers.person, as_of()).outcome == Outcome::OutOfScope;
        let hospital = answers
            .person
            .whereabouts
            .filter(|place| matches!(place, Whereabouts::MentalHealthHospital | Whereabouts::CypMentalHealthHospital));
        if place.is_none() {
            kinds.entry((is_out, hospital)).or_insert(state(number));
        }
    }
    assert_eq!(kinds.len(), 4);
    let mut ways = 0;
    for state in kinds.values() {
        follow(&answers(*state), &mut BTreeSet::new(), &mut ways);
    }
    println!("{ways} ways from {} kinds of outcome to the end", kinds.len());
}

/// How many questions are left on the longest way from every state on the checker's way to a settled outcome.
#[test]
fn at_most_left_is_the_longest_way_and_falls_with_every_answer() {
    let left = |state: State| match next_question(&answers(state), as_of()).next {
        NextStep::Ask { at_most_left, .. } => at_most_left,
        NextStep::Answer { .. } => 0,
    };
    for (number, place) in asked() {
        let Some(place) = place else { continue };
        let longest = (1..=QUESTIONS[place].1).map(|value| {
            let mut further = state(number);
            further[place] = value;
            left(further)
        });
        assert_eq!(Some(left(state(number))), longest.max().map(|longest| longest + 1), "{:?}", state(number));
    }
}

/// Answers that a host has before anybody was asked: from any state of knowledge, those that count stay, and asking on from
/// there comes to the outcome of all of them.
#[test]
fn answers_in_any_order_come_to_the_same() {
    // A step that shares no factor with the number of states visits states of every kind.
    for number in (0..count_of_states()).step_by(97) {
        let given = answers(state(number));
        let step = next_question(&given, as_of());
        assert_eq!(next_question(&step.answers, as_of()), step, "{:?}", state(number));
        let outcomes = SPACE.outcomes[number];
        if outcomes.is_power_of_two() {
            let kept = assess(&settled(&step.answers), as_of()).outcome;
            assert_eq!(1_u8 << kept as u8, outcomes, "{:?} kept {:?}", state(number), step.answers);
        }
        if let NextStep::Ask { question, at_most_left } = step.next {
            for value in 1..=count_of_answers(question) {
                let mut further = step.answers.clone();
                answer(&mut further, question, value);
                let left = match next_question(&further, as_of()).next {
                    NextStep::Ask { at_most_left, .. } => at_most_left,
                    NextStep::Answer { .. } => 0,
                };
                assert!(left < at_most_left, "{question:?} = {value} after {:?}", state(number));
            }
        }
    }
}

/// The person when everything that does not count is answered in the way that weighs least.
fn settled(answers: &Answers) -> Person {
    let mut answers = answers.clone();
    while let NextStep::Ask { question, .. } = next_question(&answers, as_of()).next {
        if place_of(question).is_none() {
            break;
        }
        answer(&mut answers, question, count_of_answers(question));
    }
    answers.person
}
