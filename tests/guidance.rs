//! Guidance for every kind of asker, in every outcome, with and without an area: never a dead end, never a guess.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

mod calling;

use calling::{Case, call, cases};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ASKERS: [&str; 5] = ["the-person", "family-or-carer", "advocate", "professional", "commissioner"];

/// What stands above the facts of a letter, and what below them, in both wordings.
const FACTS: &str = "What is known:";
const WORRIES: [&str; 2] = ["What gives rise to this request:", "Why this request is made:"];

/// People of every outcome, in the community, in hospital, in custody, of every age at which a step begins or ends.
fn people() -> Vec<(&'static str, Value)> {
    vec![
        ("need-more-information", json!({})),
        ("need-more-information", json!({ "autism": "diagnosed", "age": 17, "consentToReview": "not-asked" })),
        ("review-required", json!({ "autism": "diagnosed", "age": 13, "rating": "red", "hasEhcp": true })),
        (
            "review-required",
            json!({ "learningDisability": "suspected", "where": "emergency-department", "onRegister": false }),
        ),
        (
            "review-required",
            json!({ "autism": "diagnosed", "age": 30, "where": "mental-health-hospital", "reviewHeldThisStay": false,
                    "viaCriminalJustice": true, "onRegister": true, "consentToReview": "given" }),
        ),
        (
            "review-required",
            json!({ "autism": "diagnosed", "age": 18, "where": "cyp-mental-health-hospital", "hasEhcp": true }),
        ),
        (
            "review-recommended",
            json!({ "autism": "diagnosed", "age": 16, "admissionRisk": "rising", "placedByAnotherArea": true,
                    "consentToReview": "declined", "consentToRegister": "declined" }),
        ),
        ("review-recommended", json!({ "autism": "not-sure", "admissionConsidered": true, "age": 25 })),
        (
            "can-request",
            json!({ "learningDisability": "diagnosed", "age": 40, "where": "residential-school",
                    "crisisCareInLastYear": true, "consentToRegister": "given" }),
        ),
        (
            "can-request",
            json!({ "autism": "diagnosed", "where": "custody", "rating": "red", "admissionRisk": "immediate" }),
        ),
        ("can-request", json!({ "autism": "diagnosed", "rating": "amber", "communityReviewHeld": true, "age": 26 })),
        ("not-indicated", json!({ "autism": "diagnosed", "age": 22, "where": "community", "admissionRisk": "none" })),
        ("not-indicated", json!({ "autism": "diagnosed", "age": 9, "admissionRisk": "none", "onRegister": true })),
        ("out-of-scope", json!({ "autism": "no", "learningDisability": "no", "age": 12, "admissionRisk": "managed" })),
        ("out-of-scope", json!({ "commissionedInEngland": false, "autism": "diagnosed" })),
    ]
}

/// None, one that says nothing, and one that says all there is to say: that of the cases.
fn areas() -> [Value; 3] {
    let is_full = |case: &Case| {
        case.function == "guideSelfReferral"
            && case.name == "The area's own contacts and ways go with each step"
            && case.expected.get("throws").is_none()
    };
    let full = cases().into_iter().find(is_full).and_then(|case| case.arguments.get(1).cloned());
    [Value::Null, json!({ "name": "Anyshire (made up)" }), full.expect("an area")]
}

fn guidance(enquiry: &Value, area: &Value, wording: &str) -> Value {
    let options = json!({ "asOf": "2026-11-24", "wording": wording });
    let answer = call("guideSelfReferral", &[enquiry.clone(), area.clone(), options]).expect("delivered");
    serde_json::from_str(&answer.expect("an answer")).expect("JSON")
}

fn enquiry(asker: &str, person: &Value, refused: Option<&str>) -> Value {
    json!({ "asker": asker, "person": person, "refusedBefore": refused })
}

/// Tries every asker, person, area, refusal and wording.
fn for_each(check: impl Fn(&Asked, &Value)) {
    for area in &areas() {
        for (outcome, person) in &people() {
            for asker in ASKERS {
                for refused in [None, Some("review"), Some("register")] {
                    for wording in ["plain", "easy-read"] {
                        let answer = guidance(&enquiry(asker, person, refused), area, wording);
                        check(&Asked { outcome, asker, person, refused, wording }, &answer);
                    }
                }
            }
        }
    }
}

#[derive(Debug)]
struct Asked<'a> {
    outcome: &'a str,
    asker: &'a str,
    person: &'a Value,
    refused: Option<&'a str>,
    wording: &'a str,
}

fn text<'v>(value: &'v Value, path: &str) -> &'v str {
    value.pointer(path).and_then(Value::as_str).expect(path)
}

fn steps(answer: &Value) -> Vec<&str> {
    let steps = answer.get("steps").and_then(Value::as_array).expect("steps");
    steps.iter().map(|step| text(step, "/code")).collect()
}

/// The lines of a letter that tell facts.
fn facts(answer: &Value) -> BTreeSet<String> {
    let lines = text(answer, "/letter/body").split("\n\n");
    let below = lines.skip_while(|line| *line != FACTS).skip(1);
    below.take_while(|line| !WORRIES.iter().any(|worry| line.starts_with(worry))).map(str::to_owned).collect()
}

#[test]
fn every_outcome_is_among_the_people_and_each_has_steps() {
    for_each(|asked, answer| {
        assert_eq!(text(answer, "/eligibility/outcome"), asked.outcome, "{asked:?}");
        let codes = steps(answer);
        assert!(!codes.is_empty(), "{asked:?}");
        assert_eq!(BTreeSet::from_iter(&codes).len(), codes.len(), "{asked:?}: {codes:?}");
        for step in answer.get("steps").and_then(Value::as_array).into_iter().flatten() {
            let is_whole = !text(step, "/title").is_empty() && text(step, "/text").ends_with(['.', '?', ')']);
            let is_cited = step.get("sections").and_then(Value::as_array).is_some_and(|sections| !sections.is_empty());
            assert!(is_whole && is_cited, "{asked:?}: {step}");
        }
    });
}

#[test]
fn whoever_was_turned_down_is_told_of_the_appeal_first() {
    for_each(|asked, answer| {
        let appeals: Vec<bool> = steps(answer).iter().map(|code| code.starts_with("guidance.appeal-")).collect();
        let first = asked.refused.map(|refused| format!("guidance.appeal-{refused}"));
        assert_eq!(
            first.as_deref().is_some_and(|first| steps(answer).first() == Some(&first)),
            asked.refused.is_some()
        );
        assert_eq!(appeals.iter().filter(|is_one| **is_one).count(), usize::from(asked.refused.is_some()), "{asked:?}");
        let subject = text(answer, "/letter/subject");
        assert_eq!(subject.starts_with("Appeal"), asked.refused.is_some(), "{subject}");
    });
}

#[test]
fn urgent_help_depends_on_no_answer_but_names_the_safeguarding_of_the_area() {
    for area in &areas() {
        for wording in ["plain", "easy-read"] {
            let nothing_said = guidance(&enquiry("family-or-carer", &json!({}), None), area, wording);
            let same = nothing_said.get("urgentHelp").expect("urgent help");
            for (_, person) in &people() {
                for asker in ASKERS {
                    let answer = guidance(&enquiry(asker, person, Some("review")), area, wording);
                    assert_eq!(answer.get("urgentHelp"), Some(same));
                }
            }
            let contacts = same.get("contacts").and_then(Value::as_array).expect("contacts");
            let phones: Vec<&str> = contacts.iter().map(|contact| text(contact, "/phone")).collect();
            assert!(phones.starts_with(&["999", "111", "18001 111", "116 123", "85258", "0800 1111"]), "{phones:?}");
            let teams = area.get("safeguarding").and_then(Value::as_array).map_or(0, Vec::len);
            assert_eq!(phones.len(), 6 + teams);
            let told = text(same, "/text");
            assert!(told.find("999") < told.find("111") && told.find("111") < told.find("116 123"), "{told}");
            assert!(told.contains("elect the mental health option"), "{told}");
        }
    }
}

#[test]
fn a_letter_tells_what_the_enquiry_said_and_no_more() {
    for_each(|asked, answer| {
        // Each fact alone gives its own lines; together they give no others.
        let mut said = BTreeSet::new();
        for (fact, value) in asked.person.as_object().expect("a person") {
            for refused in [None, Some("register"), Some("review")] {
                let alone =
                    guidance(&enquiry(asked.asker, &json!({ fact: value }), refused), &Value::Null, asked.wording);
                said.append(&mut facts(&alone));
            }
        }
        let told = facts(answer);
        let guessed: Vec<&String> = told.difference(&said).collect();
        assert!(guessed.is_empty(), "{asked:?}: {guessed:?}");
        assert_eq!(text(answer, "/letter/body").contains(FACTS), !told.is_empty(), "{asked:?}");
    });
}

#[test]
fn a_letter_holds_nothing_of_the_area_and_no_number_but_the_age_and_where_the_policy_says_so() {
    let with_none = areas()[0].clone();
    for_each(|asked, answer| {
        let without = guidance(&enquiry(asked.asker, asked.person, asked.refused), &with_none, asked.wording);
        assert_eq!(answer.get("letter"), without.get("letter"), "{asked:?}");
        let age = asked.person.get("age").and_then(Value::as_u64).map(|age| age.to_string());
        let body = text(answer, "/letter/body");
        for number in body.split(|c: char| !c.is_ascii_digit() && c != '.').map(|word| word.trim_matches('.')) {
            let is_known = ["", "13.2", "5", "2023"].contains(&number) || age.as_deref() == Some(number);
            assert!(is_known, "{asked:?}: {number} in {body}");
        }
    });
}

#[test]
fn a_subject_names_neither_a_person_nor_a_condition() {
    for_each(|_, answer| {
        let subject = text(answer, "/letter/subject").to_lowercase();
        assert!(!["autis", "disab", "[", "hospital"].iter().any(|word| subject.contains(word)), "{subject}");
    });
}

#[test]
fn a_letter_speaks_in_the_voice_of_whoever_asks() {
    for_each(|asked, answer| {
        let facts = facts(answer);
        let begins = |words: &[&str]| facts.iter().any(|line| words.iter().any(|word| line.starts_with(word)));
        let is_self = asked.asker == "the-person";
        assert!(!begins(if is_self { &["They "] } else { &["I "] }), "{asked:?}: {facts:?}");
        assert_eq!(text(answer, "/letter/body").contains("[name of the person]"), !is_self);
    });
}

#[test]
fn no_blank_of_a_text_is_left_open_and_a_letter_closes_its_brackets() {
    for_each(|asked, answer| {
        let told = answer.to_string();
        for (place, _) in told.match_indices("{") {
            let name = told.get(place + 1..).and_then(|rest| rest.split('}').next()).unwrap_or_default();
            let is_placeholder = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            assert!(!is_placeholder, "{asked:?}: {{{name}}}");
        }
        let body = text(answer, "/letter/body");
        assert_eq!(body.matches('[').count(), body.matches(']').count(), "{body}");
        assert!(!body.contains("\n\n\n") && !body.contains("  "), "{body}");
    });
}

#[test]
fn an_area_that_says_how_is_quoted_and_one_that_does_not_is_said_not_to() {
    let [_, bare, full] = &areas();
    let asked = enquiry("family-or-carer", &json!({ "autism": "diagnosed", "age": 15, "rating": "red" }), None);
    let step = |area: &Value, code: &str| {
        let answer = guidance(&asked, area, "plain");
        let steps = answer.get("steps").and_then(Value::as_array).cloned().expect("steps");
        let found = steps.into_iter().find(|step| step.get("code") == Some(&json!(code)));
        text(&found.expect(code), "/text").to_owned()
    };
    for (code, how) in [
        ("guidance.ask-for-review", "/reviewRequest/how"),
        ("guidance.refer-to-register", "/registerSelfReferral/how"),
        ("guidance.if-refused", "/reviewRequest/appeal"),
        ("guidance.consent", "/registerConsent/how"),
    ] {
        assert!(step(full, code).contains(text(full, how)), "{code}");
    }
    for code in ["guidance.ask-for-review", "guidance.refer-to-register", "guidance.if-refused", "guidance.advocacy"] {
        let (here, anywhere) = (step(bare, code), step(&Value::Null, code));
        assert!(here.contains("Anyshire (made up) does not say"), "{code}: {here}");
        let general = anywhere.lines().last().expect("the way that holds everywhere");
        assert!(here.ends_with(general) && !step(full, code).contains(general), "{code}");
    }
}

#[test]
fn the_commissioner_is_never_told_to_ask_the_commissioner() {
    for area in &areas() {
        for (_, person) in &people() {
            for refused in [None, Some("review"), Some("register")] {
                let answer = guidance(&enquiry("commissioner", person, refused), area, "plain");
                let own = ["guidance.ask-for-review", "guidance.ask-in-hospital", "guidance.no-answer"];
                assert!(!steps(&answer).iter().any(|code| own.contains(code)), "{:?}", steps(&answer));
            }
        }
    }
}
