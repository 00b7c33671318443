//! Rules on several fields of a request for a review.

use super::days::{Happened, check_days};
use super::deciding::{Answer, check_decider};
use super::{FilledIn, Found};
use crate::facts::Consent;
use crate::tables::forms::review_request::{
    AGREED, COMMISSIONER, NO_PLAN_TO_LEAVE, NOT_DUE_YET, NOT_ON_REGISTER, Row, THE_PERSON,
};

/// What happened, and after what.
const DAYS: &[Happened<Row>] = &[
    ("/askedOn", Row::AskedOn, &[]),
    ("/receivedOn", Row::ReceivedOn, &[Row::AskedOn]),
    ("/decision/on", Row::DecidedOn, &[Row::AskedOn, Row::ReceivedOn]),
    ("/decision/toldOn", Row::ToldOn, &[Row::AskedOn, Row::ReceivedOn, Row::DecidedOn]),
    ("/decision/appealedOn", Row::AppealedOn, &[Row::AskedOn, Row::ReceivedOn, Row::DecidedOn]),
];

/// Rules `review-request.*`, policy 2.4, 3 and 13.2.
///
/// # Interpretation
/// An appeal against a no of the commissioner goes to somebody else (decision 26).
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    check_days(form, DAYS, [Row::DayAhead, Row::DayTooEarly], found);
    if record.words(Row::Reasons).contains(&NO_PLAN_TO_LEAVE) && form.person.is_in_hospital() == Some(false) {
        found.add("/reasons", Row::NotInHospital);
    }
    let answer = Answer::of(form, Row::ConsentBy, Row::CanDecide);
    let rows = [Row::PersonDecides, Row::NoParentDecides, Row::OtherDecides];
    check_decider(answer, "/consentBy", rows, found);
    let is_agreed = record.word(Row::Outcome) == Some(AGREED);
    let is_given = record.word(Row::Consent).map(|word| word == Consent::Given.as_str());
    if is_agreed && is_given == Some(false) {
        found.add("/decision/outcome", Row::AgreedWithoutConsent);
    }
    let refused_for = record.words(Row::RefusedFor);
    if refused_for.contains(&NOT_ON_REGISTER) {
        found.add("/decision/reasons", Row::RefusedForRegister);
    }
    if refused_for.contains(&NOT_DUE_YET) {
        found.add("/decision/reasons", Row::RefusedForTime);
    }
    let told = record.words(Row::Told);
    if !told.is_empty() && !told.contains(&THE_PERSON) {
        found.add("/decision/told", Row::PersonNotTold);
    }
    if let (Some(by), Some(appeal_by)) = (record.word(Row::DecidedBy), record.word(Row::AppealBy))
        && (by == COMMISSIONER) == (appeal_by == COMMISSIONER)
    {
        found.add("/decision/appealBy", Row::AppealElsewhere);
    }
}
