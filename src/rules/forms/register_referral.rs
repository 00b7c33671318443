//! Rules on several fields of a referral to the register.

use super::days::{Happened, check_days};
use super::deciding::{Answer, check_decider};
use super::scope::check_scope;
use super::{FilledIn, Found};
use crate::facts::Consent;
use crate::tables::forms::register_referral::{ADDED, Row};

/// What happened, and after what.
const DAYS: &[Happened<Row>] = &[
    ("/askedOn", Row::AskedOn, &[]),
    ("/receivedOn", Row::ReceivedOn, &[Row::AskedOn]),
    ("/decision/on", Row::DecidedOn, &[Row::AskedOn, Row::ReceivedOn]),
    ("/decision/toldOn", Row::ToldOn, &[Row::AskedOn, Row::ReceivedOn, Row::DecidedOn]),
];

/// Rules `register-referral.*`, policy 2.3, 2.4, 3.1 and 5.
///
/// # Interpretation
/// Whoever was placed here belongs on the register of the area that placed them (decision 27).
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    check_days(form, DAYS, [Row::DayAhead, Row::DayTooEarly], found);
    let facts = [Row::Autism, Row::LearningDisability, Row::PlacedByAnotherArea];
    check_scope(form, facts, [Row::OutOfScope, Row::OtherArea], found);
    let answer = Answer::of(form, Row::ConsentBy, Row::CanDecide);
    let rows = [Row::PersonDecides, Row::NoParentDecides, Row::OtherDecides];
    check_decider(answer, "/consentBy", rows, found);
    let is_given = record.word(Row::Consent).map(|word| word == Consent::Given.as_str());
    if record.word(Row::Outcome) == Some(ADDED) && is_given == Some(false) {
        found.add("/decision/outcome", Row::AddedWithoutConsent);
    }
}
