//! Made-up histories: walks through what can happen to a person, with a slip now and then.

#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

use cetr_engine::calendar::{Date, date};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Small numbers out of a large one: the smaller the number, the plainer what comes of it.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn of(&mut self, sides: u64) -> u64 {
        let side = self.0 % sides;
        self.0 /= sides;
        side
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.of(count) == count - 1
    }

    fn pick<'v>(&mut self, values: &[&'v str]) -> &'v str {
        let place = usize::try_from(self.of(values.len().try_into().expect("a small number"))).expect("a small number");
        values.get(place).copied().expect("a value")
    }

    /// Absent, yes or no.
    fn maybe(&mut self, fields: &mut Map<String, Value>, name: &str) {
        match self.of(3) {
            0 => {}
            side => drop(fields.insert(name.to_owned(), json!(side == 1))),
        }
    }

    /// Absent, or one of the values.
    fn maybe_one_of(&mut self, fields: &mut Map<String, Value>, name: &str, values: &[&str]) {
        if !self.one_in(3) {
            fields.insert(name.to_owned(), json!(self.pick(values)));
        }
    }
}

/// What has happened so far, as far as it says what can happen next.
#[derive(Default)]
struct Course {
    in_hospital: bool,
    restricted: bool,
    segregated: bool,
    reports: u64,
    contacts: u64,
    requests: u64,
    actions: Vec<String>,
}

const CONDITIONS: [&str; 4] = ["diagnosed", "suspected", "not-sure", "no"];
const CONSENTS: [&str; 4] = ["given", "declined", "withdrawn", "not-asked"];
const DIAGNOSES: [&str; 2] = ["autism", "learning-disability"];
const WARDS: [&str; 3] = ["non-secure", "secure", "cyp"];
const DECIDERS: [&str; 5] =
    ["the-person", "parental-responsibility-holder", "welfare-attorney", "welfare-deputy", "best-interests-decision"];
const CONCERNS: [&str; 5] = [
    "complaint-unresolved",
    "safeguarding-referral",
    "ward-rated-inadequate",
    "restrictive-practice",
    "escalation-requested",
];

/// What can happen wherever the person is.
const ANYWHERE: [&str; 12] = [
    "risk-rated",
    "ehcp",
    "diagnosed",
    "diagnosis-removed",
    "register-consent",
    "register-consent-withdrawn",
    "review-requested",
    "review-declined",
    "concern",
    "panel-reviewed",
    "multi-agency-meeting",
    "risk-rated",
];
const OUTSIDE: [&str; 8] = [
    "admitted",
    "community-review",
    "admission-considered",
    "laep-meeting",
    "admitted",
    "risk-rated",
    "community-review",
    "risk-rated",
];
const INSIDE: [&str; 9] = [
    "review",
    "discharged",
    "oversight-visit",
    "transferred",
    "segregation-started",
    "diagnosis-removal-proposed",
    "restriction-changed",
    "review",
    "segregation-started",
];

impl Course {
    /// What can happen now.
    fn possible(&self) -> Vec<&'static str> {
        let answers = [
            (self.reports > 0, "report-sent"),
            (self.contacts > 0, "moj-contacted"),
            (self.requests > 0, "request-decided"),
            (!self.actions.is_empty(), "action-done"),
            (self.segregated, "segregation-ended"),
        ];
        let here: &[&str] = if self.in_hospital { &INSIDE } else { &OUTSIDE };
        let here = here.iter().filter(|kind| !(self.segregated && **kind == "segregation-started"));
        let answers = answers.into_iter().filter(|(possible, _)| *possible).map(|(_, kind)| kind);
        here.copied().chain(answers).chain(ANYWHERE).collect()
    }

    fn happen(&mut self, on: Date, dice: &mut Dice) -> Value {
        let kind = if dice.one_in(400) { "segregation-ended" } else { dice.pick(&self.possible()) };
        let mut fields = Map::new();
        fields.insert("type".to_owned(), json!(kind));
        fields.insert("on".to_owned(), json!(on.to_string()));
        self.details(kind, on, dice, &mut fields);
        Value::Object(fields)
    }

    fn details(&mut self, kind: &str, on: Date, dice: &mut Dice, fields: &mut Map<String, Value>) {
        let mut set = |name: &str, value: Value| drop(fields.insert(name.to_owned(), value));
        match kind {
            "risk-rated" => {
                set("rating", json!(dice.pick(&["red", "amber", "green", "blue"])));
                if dice.one_in(5) {
                    set("inCustody", json!(true));
                }
            }
            "admission-considered" if dice.one_in(5) => set("inCustody", json!(true)),
            "community-review" | "review" => {
                self.reports += 1;
                if dice.one_in(3) {
                    set("actions", self.recommended(on, dice));
                }
                if dice.one_in(4) {
                    set("requestedEarly", json!(true));
                }
                if kind == "community-review" {
                    dice.maybe(fields, "aboutThisAdmission");
                } else {
                    dice.maybe(fields, "independent");
                    dice.maybe_one_of(fields, "outcome", &["stay", "ready-for-discharge", "less-restrictive-setting"]);
                    let moves_on = fields.get("outcome").is_some_and(|outcome| outcome != "stay");
                    self.contacts += u64::from(self.restricted && moves_on);
                }
            }
            "admitted" => {
                dice.maybe_one_of(fields, "ward", &WARDS);
                dice.maybe(fields, "viaCriminalJustice");
                dice.maybe(fields, "mojRestricted");
                self.restricted = fields.get("mojRestricted") == Some(&json!(true));
                self.in_hospital = true;
            }
            "discharged" => (self.in_hospital, self.segregated) = (false, false),
            "transferred" => dice.maybe_one_of(fields, "ward", &WARDS),
            "restriction-changed" => {
                self.restricted = dice.one_in(2);
                set("restricted", json!(self.restricted));
            }
            "ehcp" => set("inForce", json!(dice.one_in(2))),
            "diagnosed" => {
                set("condition", json!(dice.pick(&DIAGNOSES)));
                dice.maybe(fields, "suspectedBefore");
            }
            "diagnosis-removal-proposed" => {
                let days = u32::try_from(dice.of(60)).expect("a small number");
                if dice.one_in(2)
                    && let Some(decision_on) = on.plus_days(days)
                {
                    set("decisionOn", json!(decision_on.to_string()));
                }
                dice.maybe_one_of(fields, "condition", &DIAGNOSES);
            }
            "diagnosis-removed" => set("condition", json!(dice.pick(&DIAGNOSES))),
            "segregation-started" => self.segregated = true,
            "segregation-ended" => self.segregated = false,
            "oversight-visit" => dice.maybe(fields, "sitAndSee"),
            "report-sent" => self.reports -= 1,
            "moj-contacted" => self.contacts -= 1,
            "request-decided" => {
                self.requests -= 1;
                dice.maybe(fields, "agreed");
            }
            "action-done" => {
                let done = self.actions.pop().expect("an action");
                self.actions.retain(|open| *open != done);
                set("ref", json!(done));
            }
            "register-consent" => dice.maybe_one_of(fields, "by", &DECIDERS),
            "review-requested" => self.requests += 1,
            "concern" => set("concern", json!(dice.pick(&CONCERNS))),
            _ => {}
        }
    }

    /// What a review recommended, now and then twice under one reference.
    fn recommended(&mut self, on: Date, dice: &mut Dice) -> Value {
        let count = dice.of(3);
        let action = |_| {
            let reference = format!("R{}", dice.of(4));
            let by = on.plus_days(u32::try_from(dice.of(90)).expect("a small number")).unwrap_or(on);
            self.actions.push(reference.clone());
            json!({ "ref": reference, "by": by.to_string() })
        };
        (0..count).map(action).collect()
    }
}

fn person(starts: Date, dice: &mut Dice) -> Value {
    let mut fields = Map::new();
    // "diagnosed" comes first: most people of the histories are covered.
    dice.maybe_one_of(&mut fields, "autism", &CONDITIONS);
    dice.maybe_one_of(&mut fields, "learningDisability", &CONDITIONS);
    dice.maybe(&mut fields, "hasEhcp");
    let age = u32::try_from(dice.of(40)).expect("a small number");
    match dice.of(6) {
        0 => {}
        1 => drop(fields.insert("age".to_owned(), json!(age))),
        _ => {
            let days = age * 365 + u32::try_from(dice.of(365)).expect("a small number");
            let born = std::iter::successors(Some(starts), |day| Some(day.day_before())).nth(days as usize);
            fields.insert("dateOfBirth".to_owned(), json!(born.expect("a day").to_string()));
        }
    }
    if dice.one_in(20) {
        fields.insert("commissionedInEngland".to_owned(), json!(false));
    }
    for consent in ["consentToReview", "consentToRegister"] {
        if dice.one_in(3) {
            fields.insert(consent.to_owned(), json!(dice.pick(&CONSENTS)));
        }
    }
    Value::Object(fields)
}

/// A history that begins on that day, with a gap in days and what happens for each event.
pub(crate) fn history(starts: Date, person_seed: u64, steps: &[(u32, u64)]) -> Value {
    let mut course = Course::default();
    let mut events = Vec::new();
    let mut on = starts;
    for (gap, seed) in steps {
        match on.plus_days(*gap) {
            Some(next) => on = next,
            None => break,
        }
        events.push(course.happen(on, &mut Dice(*seed)));
    }
    json!({ "person": person(starts, &mut Dice(person_seed)), "events": events })
}

/// Histories of years that are usual; now and then at an end of the calendar.
pub(crate) fn any_history() -> impl Strategy<Value = Value> {
    let usual = (0..4_000u32).prop_map(|days| date(2018, 1, 1).plus_days(days).expect("a day"));
    let early = (0..800u32).prop_map(|days| date(1993, 6, 1).plus_days(days).expect("a day"));
    let late = (0..700u32).prop_map(|days| date(2199, 1, 1).plus_days(days).expect("a day"));
    let starts = prop_oneof![18 => usual, 1 => early, 1 => late];
    let gap = prop_oneof![1 => Just(0u32), 3 => 1..10u32, 4 => 10..60u32, 1 => 60..400u32];
    let steps = prop::collection::vec((gap, any::<u64>()), 0..24);
    (starts, any::<u64>(), steps).prop_map(|(starts, person, steps)| history(starts, person, &steps))
}
