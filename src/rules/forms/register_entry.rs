//! Rules on several fields of an entry in the register.

use super::days::{Happened, check_day, check_days};
use super::deciding::{Answer, check_decider, is_anothers};
use super::scope::check_scope;
use super::{FilledIn, Found};
use crate::answer::form::Names;
use crate::calendar::Date;
use crate::facts::form::Record;
use crate::facts::{Consent, Rating};
use crate::numerals::place;
use crate::prelude::*;
use crate::tables::ages::OWN_CONSENT;
use crate::tables::forms::register_entry::{EXPLAINED, FURTHER, Row};
use crate::tables::reviews::{COMMUNITY_REVIEW_STANDS, REGISTER_CONSENT_CHECK};

/// What happened, and after what.
const DAYS: &[Happened<Row>] = &[
    ("/dateOfBirth", Row::DateOfBirth, &[]),
    ("/consent/on", Row::AnsweredOn, &[Row::DateOfBirth]),
    ("/ratedSince", Row::RatedSince, &[Row::DateOfBirth]),
    ("/agenciesMetOn", Row::MetOn, &[Row::DateOfBirth]),
    ("/plan/lookedAtOn", Row::LookedAtOn, &[Row::DateOfBirth]),
    ("/carer/toldOfDataOn", Row::CarerTold, &[]),
    ("/carer/toldOfAssessmentOn", Row::CarerAssessed, &[]),
];

/// What is found of a day that lies ahead, and of one before what it follows.
const UNLIKELY: [Row; 2] = [Row::DayAhead, Row::DayTooEarly];

/// Rules `register-entry.*`, policy 2.3 to 2.5, 3, 4 and 9.
///
/// # Interpretation
/// A missed check of consent is told, and ends nothing (decision 12). A community review answers a rating for as long as it stands
/// for an admission (decision 6). At amber a meeting or a review is enough (decision 15). What an entry holds: decision 29.
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    check_days(form, DAYS, UNLIKELY, found);
    let facts = [Row::Autism, Row::LearningDisability, Row::PlacedByAnotherArea];
    check_scope(form, facts, [Row::OutOfScope, Row::OtherArea], found);
    consent(form, found);
    rating(form, found);
    if record.says(Row::Current) == Some(false) {
        found.add("/plan/current", Row::ToBeMade);
    }
    if record.says(Row::Follows) == Some(false) {
        found.add("/plan/followsReviews", Row::Apart);
    }
}

/// Whether there is consent, by whom it was given on its day and at each check, and whether it is time to ask again.
fn consent(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let Some(word) = record.word(Row::Answer) else { return };
    let mut answer = judge(form, record, [Row::AnsweredOn, Row::AnsweredBy], "/consent".to_owned(), found);
    if word != Consent::Given.as_str() {
        return found.add("/consent/answer", Row::NotGiven);
    }
    let explained = record.words(Row::Explained);
    let is_explained = |word: &&str| explained.contains(word);
    if !explained.is_empty() && !EXPLAINED.iter().filter(|word| **word != FURTHER).all(is_explained) {
        found.add("/consent/explained", Row::ExplainedInPart);
    }
    if !explained.is_empty() && !is_explained(&FURTHER) {
        found.add("/consent/explained", Row::SharedFurther);
    }
    let mut last_on = answer.on;
    for (index, check) in record.entries(Row::Checks).iter().enumerate() {
        let path = ["/consent/checks/", &place(index)].concat();
        let day_at = [&path, "/on"].concat();
        check_day(form, check.day(Row::CheckedOn), record.day(Row::AnsweredOn), &day_at, UNLIKELY, found);
        let checked = judge(form, check, [Row::CheckedOn, Row::CheckedBy], path, found);
        let Some(on) = checked.on.filter(|on| *on <= form.as_of && Some(*on) >= last_on) else { continue };
        last_on = Some(on);
        if check.word(Row::CheckedBy).is_some() {
            answer = checked;
        }
    }
    let due = last_on.and_then(|on| on.plus(REGISTER_CONSENT_CHECK.period));
    if let Some(due) = due.filter(|due| *due < form.as_of) {
        found.naming("/consent/checks", Row::CheckDue, Names::Day(due));
    }
    if answer.is_anothers_now {
        found.add(&answer.path, Row::AskAgain);
    }
}

/// An answer about consent.
struct Said {
    path: String,
    on: Option<Date>,
    /// It was right on its day, and today somebody else would decide.
    is_anothers_now: bool,
}

/// Holds who gave an answer against who decides at the person's age on that day.
fn judge(form: &FilledIn<'_>, said: &Record, [on, by]: [Row; 2], path: String, found: &mut Found) -> Said {
    let born = form.record.day(Row::DateOfBirth);
    let age_on = |day: Date| born.filter(|born| *born <= day).map(|born| day.age_if_born(born));
    let on = said.day(on);
    let path = [&path, "/by"].concat();
    let day = on.unwrap_or(form.as_of);
    let can_decide = form.record.says(Row::CanDecide);
    let then = Answer { by: said.word(by), age: age_on(day), can_decide, on: day };
    let rows = [Row::PersonDecides, Row::NoParentDecides, Row::OtherDecides];
    check_decider(then, &path, rows, found);
    // From 16 on people are taken to be able to decide, whatever was thought of the child.
    let was_child = then.age.is_some_and(|age| age < OWN_CONSENT);
    let age = age_on(form.as_of);
    let is_child = age.is_none_or(|age| age < OWN_CONSENT);
    let can_decide = can_decide.filter(|_| !was_child || is_child);
    let now = Answer { age, can_decide, on: form.as_of, ..then };
    Said { path, on, is_anothers_now: !is_anothers(then) && is_anothers(now) }
}

/// Whether the rating goes with where the person is and with the risk, and has brought what it has to bring.
fn rating(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let mut is_reviewed = false;
    let since = record.day(Row::RatedSince);
    for (index, review) in record.entries(Row::Reviews).iter().enumerate() {
        let held = review.day(Row::ReviewOn);
        let path = ["/communityReviews/", &place(index), "/on"].concat();
        check_day(form, held, record.day(Row::DateOfBirth), &path, UNLIKELY, found);
        is_reviewed |= held.is_some_and(|held| held <= form.as_of && is_fresh(held, since));
    }
    let Some(rating) = record.word(Row::Rating) else { return };
    let is = |other: Rating| rating == other.as_str();
    let is_in_hospital = form.person.is_in_hospital();
    if is_in_hospital.is_some_and(|is_in| is_in != is(Rating::Blue)) {
        found.add("/rating", Row::NotBlue);
    }
    match record.says(Row::ImmediateRisk) {
        Some(true) if is(Rating::Green) => found.add("/immediateRisk", Row::RatingAtOdds),
        Some(false) if is(Rating::Red) => found.add("/immediateRisk", Row::RatingAtOdds),
        _ => {}
    }
    if is_in_hospital == Some(true) || is_reviewed {
        return;
    }
    let has_met = record.day(Row::MetOn).is_some_and(|met| met <= form.as_of && is_fresh(met, since));
    if is(Rating::Red) {
        found.add("/communityReviews", Row::RedWithoutReview);
    } else if is(Rating::Amber) && !has_met {
        found.add("/communityReviews", Row::AmberWithoutEither);
    }
}

/// Whether what was held then answers a rating since that day: it was held later, or stands until then.
fn is_fresh(held: Date, since: Option<Date>) -> bool {
    since.is_none_or(|since| since.is_within(COMMUNITY_REVIEW_STANDS.period, held))
}
