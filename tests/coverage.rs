//! Everything there is, is used: each rule is cited, worded and reached by a case, each error too; each text is said at
//! least once, with all its blanks filled.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

mod calling;
mod histories;
mod reaching;

use calling::{call, cases};
use cetr_engine::answer::{ObligationKind, Status};
use cetr_engine::error::Code;
use cetr_engine::facts::Wording;
use cetr_engine::registry::RuleId;
use cetr_engine::wording::{TextId, form_rules};
use histories::any_history;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use reaching::{codes_said, collect};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Texts that nothing says, and why: each status of each kind of duty has a sentence, whether or not it can come about.
const NEVER_SAID: [(ObligationKind, &[Status], &str); 8] = [
    (ObligationKind::CommunityReview, &[Status::Overdue, Status::MetLate], "it has no due date"),
    (ObligationKind::AmberResponse, &[Status::Overdue, Status::MetLate], "it has no due date"),
    (ObligationKind::IndependentReview, &[Status::Overdue, Status::MetLate], "it has no due date"),
    (
        ObligationKind::RequestAnswer,
        &[Status::Overdue, Status::MetLate, Status::Lapsed],
        "it has no due date, and stays",
    ),
    (ObligationKind::DiagnosisRemovalReview, &[Status::Lapsed], "nothing ends it but a review"),
    (ObligationKind::ReviewReport, &[Status::Lapsed], "nothing ends it but the report"),
    (ObligationKind::MojContact, &[Status::Lapsed], "nothing ends it but the contact"),
    (ObligationKind::RecommendedAction, &[Status::Lapsed], "nothing ends it but its being done"),
];

// ── Rules and errors ──

#[test]
fn every_rule_is_reached_by_a_case() {
    let reached: BTreeSet<String> = cases().iter().flat_map(codes_said).collect();
    let codes = RuleId::ALL.iter().map(|rule| rule.code().to_owned()).chain(codes_of_forms());
    let missed: Vec<String> = codes.filter(|code| !reached.contains(code)).collect();
    assert!(missed.is_empty(), "no case in tests/cases/ reaches {}", missed.join(", "));
}

/// The codes of the rows of forms of which something may be found.
fn codes_of_forms() -> impl Iterator<Item = String> {
    form_rules().into_iter().map(|rule| TextId::Form(rule).id().into_owned())
}

#[test]
fn every_rule_is_cited_summed_up_and_worded() {
    for rule in RuleId::ALL {
        assert!(!rule.sections().is_empty(), "{}", rule.code());
        assert!(!cetr_engine::wording::summary(*rule).is_empty(), "{}", rule.code());
        assert!(!rule.handled_by().is_empty(), "{}", rule.code());
        let texts: Vec<TextId> = TextId::all().into_iter().filter(|text| text.rule() == Some(*rule)).collect();
        assert!(!texts.is_empty(), "{}", rule.code());
        for text in texts {
            for wording in [Wording::Plain, Wording::EasyRead] {
                assert!(!text.template(wording).is_empty(), "{}", text.id());
            }
        }
    }
}

#[test]
fn a_rule_is_handled_by_the_functions_that_say_it_in_the_cases() {
    for case in cases() {
        let said = codes_said(&case);
        for rule in RuleId::ALL.iter().filter(|rule| said.contains(rule.code())) {
            let names = rule.handled_by();
            assert!(names.contains(&case.function.as_str()), "{} says {}: {}", case.function, rule.code(), case.name);
        }
    }
}

#[test]
fn every_error_is_brought_about_by_a_case() {
    let mut reached = BTreeSet::new();
    for case in cases() {
        match call(&case.function, &case.arguments) {
            Some(Err(error)) => drop(reached.insert(error.code().as_str().to_owned())),
            Some(Ok(answer)) => {
                let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
                let errors = answer.as_array().into_iter().flatten().filter_map(|one| one.get("error"));
                errors.for_each(|error| collect(error, &["code"], &mut reached));
            }
            None => {}
        }
    }
    let codes = Code::ALL.iter().map(|code| code.as_str());
    let missed: Vec<&str> = codes.filter(|code| !reached.contains(*code)).collect();
    assert!(missed.is_empty(), "no case in tests/cases/ brings about {}", missed.join(", "));
}

#[test]
fn every_case_expects_something() {
    for case in cases() {
        assert!(!case.expected.is_null() && case.expected != json!({}), "{}", case.name);
    }
}

// ── Texts ──

/// What stands for a text while it is looked for: its id, and the value of each of its blanks.
fn marked(text: TextId) -> String {
    let blanks = text.placeholders().into_iter().map(|name| format!("|{name}={{{name}}}"));
    format!("[{}{}]", text.id(), blanks.collect::<String>())
}

/// The options with those texts in the place of the catalogue's.
fn with_texts(options: &Value, texts: &Map<String, Value>) -> Value {
    let mut fields = options.as_object().cloned().unwrap_or_default();
    fields.insert("texts".to_owned(), Value::Object(texts.clone()));
    Value::Object(fields)
}

/// Which argument of the function holds the options.
fn place_of_options(function: &str) -> Option<usize> {
    match function {
        "findConsentRoute" | "validateForm" | "guideSelfReferral" => Some(2),
        "scheduleReviews" | "scheduleMany" | "assessEligibility" | "followUpLaep" | "supportForRating"
        | "nextQuestion" | "checkLocalOffer" | "toWorklist" => Some(1),
        _ => None,
    }
}

/// What is asked to see texts said: the cases, and made-up histories on one day of each year.
fn questions() -> Vec<(String, Vec<Value>)> {
    let mut questions: Vec<(String, Vec<Value>)> =
        cases().into_iter().map(|case| (case.function, case.arguments)).collect();
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let histories: Vec<Value> =
        (0..150).map(|_| any_history().new_tree(&mut runner).expect("a history").current()).collect();
    for year in 2018..=2030 {
        let options = json!({ "asOf": format!("{year}-11-24") });
        questions.push(("scheduleMany".to_owned(), vec![json!(histories), options]));
    }
    questions
}

/// Under which names of an answer texts of the catalogue stand.
const PLACES_OF_TEXTS: &[&str] =
    &["text", "who", "title", "hint", "label", "message", "subject", "body", "name", "role"];

/// Every text of every answer, asked with those texts in the place of the catalogue's.
fn said(texts: &Map<String, Value>) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for (function, mut arguments) in questions() {
        let Some(place) = place_of_options(&function) else { continue };
        arguments.resize(arguments.len().max(place + 1), Value::Null);
        let options = arguments.get_mut(place).expect("options");
        if options.get("texts").is_none() {
            *options = with_texts(options, texts);
        }
        if let Some(Ok(answer)) = call(&function, &arguments) {
            let answer = serde_json::from_str(&answer).expect("an answer is JSON");
            let mut texts = BTreeSet::new();
            collect(&answer, PLACES_OF_TEXTS, &mut texts);
            // What is put together from several texts has a line for each.
            let lines = texts.iter().flat_map(|text| text.lines()).filter(|line| !line.is_empty());
            said.extend(lines.map(str::to_owned));
        }
    }
    said
}

#[test]
fn every_text_that_can_be_said_is_said_with_all_its_blanks_filled() {
    let texts = TextId::all().into_iter().map(|text| (text.id().into_owned(), json!(marked(text)))).collect();
    let said = said(&texts);
    let mut ids = BTreeSet::new();
    for told in said.iter().filter_map(|told| told.strip_prefix('[')?.strip_suffix(']')) {
        let mut parts = told.split('|');
        ids.insert(parts.next().expect("an id").to_owned());
        for part in parts {
            let (name, value) = part.split_once('=').expect("a blank");
            assert!(!value.trim().is_empty(), "{{{name}}} is empty in {told}");
        }
    }
    let is_excused = |text: &TextId| {
        let is_one_of = |(kind, statuses, _): &(ObligationKind, &[Status], &str)| {
            statuses.iter().any(|status| *text == TextId::Obligation(*kind, *status))
        };
        NEVER_SAID.iter().any(is_one_of)
    };
    let (excused, others): (Vec<TextId>, Vec<TextId>) = TextId::all().into_iter().partition(is_excused);
    let told = |texts: Vec<TextId>, is_said: bool| {
        let of_interest = texts.into_iter().filter(|text| ids.contains(&*text.id()) == is_said);
        of_interest.map(|text| text.id().into_owned()).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(told(others, false), "", "nothing says these");
    assert_eq!(told(excused, true), "", "these are said after all");
}

#[test]
fn no_text_shows_a_blank_that_was_not_filled() {
    for text in said(&Map::new()) {
        let marks = ["{", "}", "  ", " ,", " .", " :", "()", "( ", " by .", " from .", " on ."];
        let found = marks.iter().find(|mark| text.contains(**mark));
        assert_eq!(found, None, "{text}");
        assert!(!text.is_empty() && text.trim() == text, "{text:?}");
    }
}

// ── The two wordings ──

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The numbers of a text, and the months of its dates.
fn figures(text: &str) -> BTreeSet<&str> {
    let is_figure = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) || MONTHS.contains(word);
    text.split(|c: char| !c.is_alphanumeric()).filter(is_figure).collect()
}

/// Fails where the two differ in anything but texts, or two texts in the figures that they tell.
fn compare(plain: &Value, easy: &Value) {
    match (plain, easy) {
        (Value::Object(plain), Value::Object(easy)) => {
            assert_eq!(plain.keys().collect::<Vec<_>>(), easy.keys().collect::<Vec<_>>());
            plain.values().zip(easy.values()).for_each(|(plain, easy)| compare(plain, easy));
        }
        (Value::Array(plain), Value::Array(easy)) => {
            assert_eq!(plain.len(), easy.len(), "{plain:?}, {easy:?}");
            plain.iter().zip(easy).for_each(|(plain, easy)| compare(plain, easy));
        }
        (Value::String(plain), Value::String(easy)) if plain != easy => {
            // A letter begins with a blank.
            let begins = |text: &str| text.trim_start_matches('[').starts_with(char::is_uppercase);
            assert!(begins(plain) && begins(easy), "{plain}, {easy}");
            assert_eq!(figures(plain), figures(easy), "{plain}, {easy}");
        }
        _ => assert_eq!(plain, easy),
    }
}

#[test]
fn in_easier_words_an_answer_is_the_same_but_for_its_texts_and_they_tell_the_same_dates() {
    let mut compared = 0;
    for (function, mut arguments) in questions() {
        let Some(place) = place_of_options(&function) else { continue };
        arguments.resize(arguments.len().max(place + 1), Value::Null);
        let [plain, easy] = ["plain", "easy-read"].map(|wording| {
            let mut arguments = arguments.clone();
            let options = arguments.get_mut(place)?;
            let mut fields = options.as_object().cloned().unwrap_or_default();
            fields.insert("wording".to_owned(), json!(wording));
            *options = Value::Object(fields);
            let answer = call(&function, &arguments)?.ok()?;
            Some(serde_json::from_str::<Value>(&answer).expect("an answer is JSON"))
        });
        if let (Some(plain), Some(easy)) = (plain, easy) {
            compare(&plain, &easy);
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}
