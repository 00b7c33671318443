//! What cannot have happened, whoever is covered: the caller has mixed something up, and is told where.

use crate::calendar::Date;
use crate::error::{Code, Error};
use crate::facts::{CaseEvent, Happening};
use crate::numerals::place;

/// What the events so far make possible.
#[derive(Clone, Copy, Debug)]
pub(super) struct Possible {
    pub(super) born: Option<Date>,
    pub(super) in_hospital: bool,
    pub(super) in_segregation: bool,
}

/// The error of that event: what must hold of it.
pub(super) fn error(code: Code, index: usize, what: &str) -> Error {
    let index = place(index);
    Error::new(code, 0, &["/events/", &index].concat(), &["event ", &index, " ", what].concat())
}

/// The error of an event that ends or answers what nothing before it began or asked.
pub(super) fn nothing_to_end(index: usize, what: &str) -> Error {
    error(Code::NothingToEnd, index, &["must follow ", what, ", but none is open before it"].concat())
}

/// Whether an event can have happened, the events that answer others aside: those the ledger knows.
pub(super) fn check(event: &CaseEvent, index: usize, possible: Possible) -> Result<(), Error> {
    if possible.born.is_some_and(|born| event.on < born) {
        return Err(error(Code::BeforeBirth, index, "must not be before the date of birth"));
    }
    let on = event.on;
    let (code, message) = match &event.what {
        Happening::DiagnosisRemovalProposed { decision_on: Some(decision_on), .. } if *decision_on < on => {
            (Code::DecisionBeforeProposal, "must not be decided before it was proposed")
        }
        Happening::CommunityReview { actions: Some(actions), .. }
        | Happening::Review { actions: Some(actions), .. }
            if actions.iter().any(|action| action.by < on) =>
        {
            (Code::ActionBeforeReview, "must not have an action that is due before the review")
        }
        Happening::Admitted { .. } if possible.in_hospital => (
            Code::AlreadyInHospital,
            "must find the person out of hospital, but they are in hospital since an admission before it",
        ),
        Happening::CommunityReview { .. } | Happening::LaepMeeting | Happening::AdmissionConsidered { .. }
            if possible.in_hospital =>
        {
            (Code::InHospital, "must happen out of hospital, but the person is in hospital on that day")
        }
        Happening::Review { .. }
        | Happening::Transferred { .. }
        | Happening::Discharged
        | Happening::OversightVisit { .. }
        | Happening::SegregationStarted
        | Happening::DiagnosisRemovalProposed { .. }
        | Happening::RestrictionChanged { .. }
            if !possible.in_hospital =>
        {
            (Code::NotInHospital, "must happen in hospital, but the person is not in hospital on that day")
        }
        Happening::SegregationStarted if possible.in_segregation => {
            (Code::AlreadySegregated, "must not start a segregation, since one is running already")
        }
        Happening::SegregationEnded if !possible.in_segregation => {
            (Code::NothingToEnd, "must follow a start of segregation, but none is running")
        }
        _ => return Ok(()),
    };
    Err(error(code, index, message))
}
