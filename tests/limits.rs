//! Every limit and every age of the tables: the day before, on the day, and the day after.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

use cetr_engine::answer::{Needed, ObligationKind as Kind, Pathway, Schedule, Status};
use cetr_engine::calendar::{Calendar, Date, date};
use cetr_engine::facts::{
    Asker, Capacity, CaseEvent, CaseHistory, Condition, Decider, Decision, Enquiry, Happening, LaepMeeting, LocalArea,
    Person, PersonOnRegister, Rating, ReviewOutcome, Statement, Topic, Ward,
};
use cetr_engine::registry::RuleId;
use cetr_engine::rules::{consent, eligibility, guidance, laep, local_offer, register, reviews};
use cetr_engine::tables;
use std::collections::BTreeSet;

// ── Made-up histories ──

fn born(year: i32, month: u32, day: u32) -> Person {
    Person { date_of_birth: Some(date(year, month, day)), autism: Some(Condition::Diagnosed), ..Person::default() }
}

fn child() -> Person {
    born(2012, 3, 15)
}

fn adult() -> Person {
    born(1990, 3, 15)
}

fn admitted(ward: Ward) -> Happening {
    Happening::Admitted { ward: Some(ward), via_criminal_justice: None, moj_restricted: None }
}

fn restricted(ward: Ward) -> Happening {
    Happening::Admitted { ward: Some(ward), via_criminal_justice: None, moj_restricted: Some(true) }
}

fn review() -> Happening {
    found(ReviewOutcome::Stay)
}

fn found(outcome: ReviewOutcome) -> Happening {
    Happening::Review { requested_early: None, independent: None, outcome: Some(outcome), actions: None }
}

fn community_review() -> Happening {
    Happening::CommunityReview { about_this_admission: None, requested_early: None, actions: None }
}

fn rated(rating: Rating) -> Happening {
    Happening::RiskRated { rating, in_custody: None }
}

fn register_consent(by: Decider) -> Happening {
    Happening::RegisterConsent { by: Some(by) }
}

fn on(year: i32, month: u32, day: u32, what: Happening) -> CaseEvent {
    CaseEvent { on: date(year, month, day), what }
}

fn schedule(person: &Person, events: &[CaseEvent], as_of: Date) -> Schedule {
    let history = CaseHistory { person: person.clone(), events: events.to_vec() };
    reviews::schedule(&history, as_of, &Calendar::default()).expect("a history that could have happened")
}

/// The status of the last obligation of that kind, by the event that opened it.
fn status(schedule: &Schedule, kind: Kind) -> Option<Status> {
    let of_kind = schedule.obligations.iter().filter(|owed| owed.kind == kind);
    of_kind.filter(|owed| owed.from <= schedule.as_of).max_by_key(|owed| owed.opened_by).map(|owed| owed.status)
}

fn has_caution(schedule: &Schedule, rule: RuleId) -> bool {
    schedule.cautions.iter().any(|caution| caution.rule == rule)
}

fn is_for_panel(schedule: &Schedule, rule: RuleId) -> bool {
    schedule.oversight_panel.iter().any(|entry| entry.rule == rule)
}

fn is_found(area: &LocalArea, as_of: Date, rule: RuleId) -> bool {
    local_offer::findings(area, as_of).iter().any(|finding| finding.rule == rule)
}

/// The day before, the day itself, the day after.
fn around(day: Date) -> [Date; 3] {
    [day.day_before(), day, day.plus_days(1).expect("a day of the calendar")]
}

// ── Limits by which something is done ──

/// A limit with its last day, in a history whose last event but those starts it.
struct Running {
    row: &'static str,
    person: Person,
    events: Vec<CaseEvent>,
    owed: Kind,
    met_by: Happening,
    last_day: Date,
}

#[rustfmt::skip]
fn running() -> Vec<Running> {
    let run = |row, person, events, owed, met_by, (year, month, day)| {
        Running { row, person, events, owed, met_by, last_day: date(year, month, day) }
    };
    let (cyp, secure, open) = (|| admitted(Ward::Cyp), || admitted(Ward::Secure), || admitted(Ward::NonSecure));
    let visit = || Happening::OversightVisit { sit_and_see: Some(true) };
    vec![
        // Maundy Thursday: the days come first. A Saturday: the working days do.
        run("POST_ADMISSION_CYP_DAYS", child(), vec![on(2026, 4, 2, cyp())], Kind::PostAdmissionReview, review(), (2026, 4, 16)),
        run("POST_ADMISSION_CYP_WORKING_DAYS", child(), vec![on(2026, 6, 6, cyp())], Kind::PostAdmissionReview, review(), (2026, 6, 19)),
        run("POST_ADMISSION_ADULT_DAYS", adult(), vec![on(2026, 4, 2, open())], Kind::PostAdmissionReview, review(), (2026, 4, 30)),
        run("POST_ADMISSION_ADULT_WORKING_DAYS", adult(), vec![on(2026, 6, 6, open())], Kind::PostAdmissionReview, review(), (2026, 7, 3)),
        run("AFTER_COMMUNITY_REVIEW", adult(), vec![on(2026, 6, 1, community_review()), on(2026, 6, 8, open())], Kind::SixWeekReview, review(), (2026, 7, 20)),
        run("REPEAT_CYP", child(), vec![on(2026, 6, 8, cyp()), on(2026, 6, 15, review())], Kind::RepeatReview, review(), (2026, 9, 15)),
        run("REPEAT_ADULT_NON_SECURE", adult(), vec![on(2026, 6, 8, open()), on(2026, 6, 15, review())], Kind::RepeatReview, review(), (2026, 12, 15)),
        run("REPEAT_ADULT_SECURE", adult(), vec![on(2026, 6, 8, secure()), on(2026, 6, 15, review())], Kind::RepeatReview, review(), (2027, 6, 15)),
        run("AFTER_TRANSFER", adult(), vec![on(2026, 6, 8, open()), on(2026, 6, 15, Happening::Transferred { ward: Some(Ward::Secure) })], Kind::TransferReview, review(), (2026, 7, 27)),
        run("REPORT_DAYS", adult(), vec![on(2026, 12, 17, community_review())], Kind::ReviewReport, Happening::ReportSent, (2026, 12, 31)),
        run("REPORT_WORKING_DAYS", adult(), vec![on(2026, 6, 6, community_review())], Kind::ReviewReport, Happening::ReportSent, (2026, 6, 19)),
        run("MOJ_CONTACT", adult(), vec![on(2026, 6, 8, restricted(Ward::Secure)), on(2026, 6, 15, found(ReviewOutcome::ReadyForDischarge))], Kind::MojContact, Happening::MojContacted, (2026, 6, 22)),
        run("VISIT_CYP", child(), vec![on(2026, 6, 8, cyp())], Kind::OversightVisit, visit(), (2026, 7, 20)),
        run("VISIT_ADULT", adult(), vec![on(2026, 6, 8, secure())], Kind::OversightVisit, visit(), (2026, 8, 3)),
        run("REGISTER_CONSENT_CHECK", adult(), vec![on(2026, 6, 8, register_consent(Decider::ThePerson))], Kind::RegisterConsentCheck, register_consent(Decider::ThePerson), (2027, 6, 8)),
    ]
}

#[test]
fn a_limit_is_open_until_its_last_day_and_overdue_after_it() {
    for Running { row, person, events, owed, last_day, .. } in running() {
        let expected = [(Status::Open, 1), (Status::Open, 0), (Status::Overdue, -1)];
        for (day, (expected, left)) in around(last_day).into_iter().zip(expected) {
            let schedule = schedule(&person, &events, day);
            assert_eq!(status(&schedule, owed), Some(expected), "{row} on {day}");
            let named = schedule.obligations.iter().filter(|found| found.kind == owed);
            let found = named.max_by_key(|found| found.opened_by).expect(row);
            assert_eq!((found.due, found.days_left), (Some(last_day), Some(left)), "{row} on {day}");
        }
    }
}

#[test]
fn what_is_done_on_the_last_day_is_in_time_and_the_day_after_it_is_late() {
    for Running { row, person, events, owed, met_by, last_day } in running() {
        for (day, expected) in around(last_day).into_iter().zip([Status::Met, Status::Met, Status::MetLate]) {
            let mut events = events.clone();
            let opened_by = Some(events.len() - 1);
            events.push(CaseEvent { on: day, what: met_by.clone() });
            let schedule = schedule(&person, &events, day);
            let first = schedule.obligations.iter().find(|found| found.kind == owed && found.opened_by == opened_by);
            let first = first.expect(row);
            assert_eq!((first.status, first.met_on), (expected, Some(day)), "{row} on {day}");
            assert_eq!(first.met_by, Some(events.len() - 1), "{row} on {day}");
            assert_eq!(first.days_left, None, "{row} on {day}");
        }
    }
}

// ── Limits at which something begins or ends ──

/// Something that holds or does not on the day before, on the day, and on the day after.
struct Edge {
    row: &'static str,
    day: Date,
    expected: [bool; 3],
    holds: fn(Date) -> bool,
}

const ENDS_WITH_THE_DAY: [bool; 3] = [true, true, false];
const BEGINS_ON_THE_DAY: [bool; 3] = [false, true, true];

fn edges() -> Vec<Edge> {
    let edge = |row, (year, month, day), expected, holds| Edge { row, day: date(year, month, day), expected, holds };
    vec![
        edge("COMMUNITY_REVIEW_STANDS", (2026, 6, 8), ENDS_WITH_THE_DAY, |day| {
            let admitted = CaseEvent { on: day, what: admitted(Ward::NonSecure) };
            let schedule = schedule(&adult(), &[on(2026, 4, 27, community_review()), admitted], day);
            let stands = status(&schedule, Kind::SixWeekReview).is_some();
            assert_eq!(status(&schedule, Kind::PostAdmissionReview).is_some(), !stands);
            assert_eq!(has_caution(&schedule, RuleId::UnconfirmedCommunityReview), !stands);
            stands
        }),
        edge("COMMUNITY_REVIEW_STANDS", (2026, 6, 8), ENDS_WITH_THE_DAY, |day| {
            let red = CaseEvent { on: day, what: rated(Rating::Red) };
            let schedule = schedule(&adult(), &[on(2026, 4, 27, community_review()), red], day);
            status(&schedule, Kind::CommunityReview).is_none()
        }),
        edge("COMMUNITY_REVIEW_STANDS", (2026, 6, 8), ENDS_WITH_THE_DAY, |day| {
            let amber = CaseEvent { on: day, what: rated(Rating::Amber) };
            let schedule = schedule(&adult(), &[on(2026, 4, 27, community_review()), amber], day);
            status(&schedule, Kind::AmberResponse).is_none()
        }),
        edge("SEGREGATION_BEFORE_INDEPENDENT_REVIEW", (2026, 6, 12), BEGINS_ON_THE_DAY, |day| {
            let events = [on(2026, 6, 8, admitted(Ward::Cyp)), on(2026, 6, 10, Happening::SegregationStarted)];
            let schedule = schedule(&child(), &events, day);
            let owed = status(&schedule, Kind::IndependentReview).is_some();
            assert_eq!(is_for_panel(&schedule, RuleId::Segregation), owed);
            owed
        }),
        edge("SEGREGATION_BEFORE_INDEPENDENT_REVIEW", (2026, 6, 12), BEGINS_ON_THE_DAY, |day| {
            let ended = CaseEvent { on: day, what: Happening::SegregationEnded };
            let events = [on(2026, 6, 8, admitted(Ward::Cyp)), on(2026, 6, 10, Happening::SegregationStarted), ended];
            status(&schedule(&child(), &events, day), Kind::IndependentReview) == Some(Status::Lapsed)
        }),
        edge("LONG_STAY_CYP", (2026, 7, 15), BEGINS_ON_THE_DAY, |day| {
            is_for_panel(&schedule(&child(), &[on(2026, 1, 15, admitted(Ward::Cyp))], day), RuleId::LongStay)
        }),
        edge("LONG_STAY_ADULT", (2027, 1, 15), BEGINS_ON_THE_DAY, |day| {
            is_for_panel(&schedule(&adult(), &[on(2026, 1, 15, admitted(Ward::Secure))], day), RuleId::LongStay)
        }),
        edge("SOON_AFTER_DISCHARGE", (2026, 7, 29), ENDS_WITH_THE_DAY, |day| {
            let back = CaseEvent { on: day, what: admitted(Ward::Cyp) };
            let events = [on(2026, 6, 8, admitted(Ward::Cyp)), on(2026, 7, 1, Happening::Discharged), back];
            has_caution(&schedule(&child(), &events, day), RuleId::OverdueBeforeReadmission)
        }),
        edge("REGISTER_AFTER_DISCHARGE", (2027, 6, 15), ENDS_WITH_THE_DAY, |day| {
            let events = [on(2026, 6, 8, admitted(Ward::Cyp)), on(2026, 6, 15, Happening::Discharged)];
            has_caution(&schedule(&child(), &events, day), RuleId::AfterDischarge)
        }),
        // The 18th birthday is 8 June 2027.
        edge("BIRTHDAY_AHEAD", (2026, 6, 8), BEGINS_ON_THE_DAY, |day| {
            has_caution(&schedule(&born(2009, 6, 8), &[], day), RuleId::BirthdayAhead)
        }),
        edge("BIRTHDAY_AHEAD", (2027, 6, 7), ENDS_WITH_THE_DAY, |day| {
            has_caution(&schedule(&born(2009, 6, 8), &[], day), RuleId::BirthdayAhead)
        }),
        edge("AREA_CHECKED_AGAIN", (2027, 6, 8), ENDS_WITH_THE_DAY, |day| {
            let area = LocalArea { last_checked: Some(date(2026, 6, 8)), ..LocalArea::default() };
            !is_found(&area, day, RuleId::LastCheckedOld)
        }),
        // Checked on a day that most years lack.
        edge("AREA_CHECKED_AGAIN", (2025, 2, 28), ENDS_WITH_THE_DAY, |day| {
            let area = LocalArea { last_checked: Some(date(2024, 2, 29)), ..LocalArea::default() };
            !is_found(&area, day, RuleId::LastCheckedOld)
        }),
    ]
}

fn check(edge: &Edge) {
    assert_eq!(around(edge.day).map(edge.holds), edge.expected, "{} around {}", edge.row, edge.day);
}

#[test]
fn what_a_limit_begins_or_ends_begins_or_ends_on_its_very_day() {
    edges().iter().for_each(check);
}

#[test]
fn every_row_of_the_table_is_tried() {
    let tried: BTreeSet<&str> = running().iter().map(|row| row.row).chain(edges().iter().map(|row| row.row)).collect();
    let stated: BTreeSet<&str> = tables::reviews::ALL.iter().map(|row| row.name).collect();
    assert_eq!(tried, stated);
}

// ── Ages ──

/// Of somebody who was born on 8 June 2008.
fn with_a_plan() -> Person {
    Person { has_ehcp: Some(true), ..born(2008, 6, 8) }
}

fn without_a_plan() -> Person {
    Person { has_ehcp: Some(false), ..born(2008, 6, 8) }
}

fn is_of_children(person: &Person, day: Date) -> bool {
    eligibility::assess(person, day).pathway == Some(Pathway::ChildrenAndYoungPeople)
}

fn decider(capacity: Capacity, day: Date) -> Option<Decider> {
    let person = Person { capacity: Some(capacity), ..without_a_plan() };
    consent::route(&person, Decision::Review, day).decider
}

/// An area whose page states an age.
fn stating(topic: Topic, age: Option<u32>) -> LocalArea {
    let statement = Statement { age, ..Statement::on(topic, "Made up.") };
    LocalArea { published: Some(vec![statement]), ..LocalArea::default() }
}

fn is_told(person: &Person, day: Date, step: RuleId) -> bool {
    let enquiry = Enquiry { asker: Asker::FamilyOrCarer, person: person.clone(), refused_before: None };
    guidance::guide(&enquiry, None, day).steps.iter().any(|told| told.rule == step)
}

fn ages() -> Vec<Edge> {
    let edge = |row, (year, month, day), expected, holds| Edge { row, day: date(year, month, day), expected, holds };
    vec![
        edge("ADULT", (2026, 6, 7), ENDS_WITH_THE_DAY, |day| is_of_children(&without_a_plan(), day)),
        edge("ADULT", (2026, 6, 7), ENDS_WITH_THE_DAY, |day| {
            let cannot = Capacity { can_decide: Some(false), ..Capacity::default() };
            decider(cannot, day) == Some(Decider::ParentalResponsibilityHolder)
        }),
        edge("ADULT", (2026, 6, 8), BEGINS_ON_THE_DAY, |day| {
            let cannot = Capacity { can_decide: Some(false), welfare_attorney: Some(true), ..Capacity::default() };
            decider(cannot, day) == Some(Decider::WelfareAttorney)
        }),
        // Somebody born on 29 February is 18 on 1 March of a common year.
        edge("ADULT", (2026, 2, 28), ENDS_WITH_THE_DAY, |day| {
            is_of_children(&Person { has_ehcp: Some(false), ..born(2008, 2, 29) }, day)
        }),
        edge("PAST_PLANS", (2034, 6, 7), ENDS_WITH_THE_DAY, |day| is_of_children(&with_a_plan(), day)),
        edge("OWN_CONSENT", (2024, 6, 8), BEGINS_ON_THE_DAY, |day| {
            decider(Capacity::default(), day) == Some(Decider::ThePerson)
        }),
        edge("OWN_CONSENT", (2024, 6, 8), BEGINS_ON_THE_DAY, |day| {
            let by_parent = on(2024, 1, 15, register_consent(Decider::ParentalResponsibilityHolder));
            has_caution(&schedule(&without_a_plan(), &[by_parent], day), RuleId::NowTheirOwn)
        }),
        edge("PAST_KEYWORKERS", (2034, 6, 7), ENDS_WITH_THE_DAY, |day| {
            let person = Person { rating: Some(Rating::Red), ..without_a_plan() };
            let known = PersonOnRegister { person, has_unpaid_carer: None, has_keyworker: Some(false) };
            let actions = register::support(&known, day).actions;
            actions.iter().any(|action| action.rule == RuleId::ReferKeyworker && action.needed == Needed::Yes)
        }),
        edge("PAST_PLAN_REVIEW", (2033, 6, 7), ENDS_WITH_THE_DAY, |day| {
            let meeting = LaepMeeting {
                held_on: date(2026, 1, 5),
                person: with_a_plan(),
                admitted_on: None,
                ward: None,
                has_care_pathway: None,
                out_of_area: None,
                gaps_found: None,
            };
            let (answer, _) = laep::follow_up(&meeting, day, &Calendar::default()).expect("a meeting that was held");
            answer.actions.iter().any(|action| action.rule == RuleId::LaepReviewEhcp && action.needed == Needed::Yes)
        }),
        // A page that names the age of somebody on that day, who is 14 until the day before the 15th birthday.
        edge("ADULT_SERVICES_TOLD", (2027, 6, 7), ENDS_WITH_THE_DAY, |day| {
            let age = born(2012, 6, 8).age_on(day);
            !is_found(&stating(Topic::Transition, age), day, RuleId::TransitionTooLate)
        }),
        edge("PAST_KEYWORKERS", (2034, 6, 7), ENDS_WITH_THE_DAY, |day| {
            is_told(&without_a_plan(), day, RuleId::GuideKeyworker)
        }),
        edge("PAST_EDUCATION_ADVICE", (2034, 6, 7), ENDS_WITH_THE_DAY, |day| {
            is_told(&without_a_plan(), day, RuleId::GuideSendiass)
        }),
        edge("START_OF_TRANSITION", (2021, 6, 8), BEGINS_ON_THE_DAY, |day| {
            is_told(&without_a_plan(), day, RuleId::GuideAdultServicesPlan)
        }),
        edge("ADULT_CARE_INVITED", (2024, 6, 8), BEGINS_ON_THE_DAY, |day| {
            is_told(&without_a_plan(), day, RuleId::GuideAdultServicesInvited)
        }),
        edge("PAST_PLANS", (2033, 6, 8), BEGINS_ON_THE_DAY, |day| {
            let age = born(2008, 6, 8).age_on(day);
            !is_found(&stating(Topic::UpperAge, age), day, RuleId::UpperAgeTooLow)
        }),
    ]
}

#[test]
fn what_an_age_begins_or_ends_begins_or_ends_with_the_birthday() {
    ages().iter().for_each(check);
}

#[test]
fn every_age_of_the_table_is_tried() {
    let code = include_str!("../src/tables/ages.rs");
    let rows = code.lines().filter_map(|line| line.strip_prefix("pub const ")?.split(':').next());
    let tried: BTreeSet<&str> = ages().iter().map(|row| row.row).collect();
    assert_eq!(tried, rows.collect());
}

// ── What an event does not start or change ──

#[test]
fn a_child_on_a_secure_ward_waits_no_longer_than_any_other_child() {
    for ward in [Ward::Cyp, Ward::NonSecure, Ward::Secure] {
        let schedule =
            schedule(&child(), &[on(2026, 6, 8, admitted(ward)), on(2026, 6, 15, review())], date(2026, 6, 15));
        let repeat = schedule.obligations.iter().find(|owed| owed.kind == Kind::RepeatReview);
        assert_eq!(repeat.and_then(|owed| owed.due), Some(date(2026, 9, 15)), "{ward:?}");
    }
}

#[test]
fn a_limit_that_is_running_outlasts_a_birthday_a_move_and_the_end_of_a_plan() {
    let person = with_a_plan();
    let admission = on(2026, 6, 6, admitted(Ward::NonSecure));
    let changes = [
        on(2026, 6, 10, Happening::Ehcp { in_force: false }),
        on(2026, 6, 11, Happening::Transferred { ward: Some(Ward::Secure) }),
    ];
    let events = [&[admission][..], &changes].concat();
    let schedule = schedule(&person, &events, date(2026, 6, 12));
    let first = schedule.obligations.iter().find(|owed| owed.kind == Kind::PostAdmissionReview);
    assert_eq!(first.and_then(|owed| owed.due), Some(date(2026, 6, 19)));
    assert_eq!(schedule.pathway, Some(Pathway::AdultSecure));
}
