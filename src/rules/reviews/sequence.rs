//! What cannot have happened, whoever is covered: the caller has mixed something up, and is told where.

use crate::calendar::Date;
use crate::error::{Code, Error};
use crate::facts::{CaseEvent, Happening, RecommendedAction};

/// What the events so far make possible.
#[derive(Clone, Copy, Debug)]
pub(super) struct Possible {
    pub(super) born: Option<Date>,
    pub(super) in_hospital: bool,
    pub(super) in_segregation: bool,
}

/// The error of that event.
pub(super) fn error(code: Code, index: usize, message: impl Into<String>) -> Error {
    Error::new(code, 0, format!("/events/{index}"), message)
}

/// The error of an event that ends or answers what nothing before it began or asked.
pub(super) fn nothing_to_end(index: usize, what: &str) -> Error {
    error(Code::NothingToEnd, index, format!("event {index} must follow {what}, but none is open before it"))
}

/// Whether an event can have happened, the events that answer others aside: those the ledger knows.
pub(super) fn check(event: &CaseEvent, index: usize, possible: Possible) -> Result<(), Error> {
    if possible.born.is_some_and(|born| event.on < born) {
        return Err(error(Code::BeforeBirth, index, format!("event {index} must not be before the date of birth, but is on {}", event.on)));
    }
    match &event.what {
        Happening::Admitted { .. } if possible.in_hospital => {
            return Err(error(Code::AlreadyInHospital, index, format!("event {index} admits somebody who must be out of hospital, but is in one since the admission before")));
        }
        Happening::CommunityReview { .. } | Happening::LaepMeeting | Happening::AdmissionConsidered { .. }
            if possible.in_hospital =>
        {
            return Err(error(Code::InHospital, index, format!("event {index} must happen out of hospital, but the person is in hospital on {}", event.on)));
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
            return Err(error(Code::NotInHospital, index, format!("event {index} must happen in hospital, but the person is not in hospital on {}", event.on)));
        }
        Happening::SegregationStarted if possible.in_segregation => {
            return Err(error(Code::AlreadySegregated, index, format!("event {index} starts a segregation, but one is running already")));
        }
        Happening::SegregationEnded if !possible.in_segregation => {
            return Err(nothing_to_end(index, "a start of segregation"));
        }
        Happening::DiagnosisRemovalProposed { decision_on: Some(decision_on), .. } if *decision_on < event.on => {
            return Err(error(Code::DecisionBeforeProposal, index, format!("`decisionOn` of event {index} must not be before the proposal, but is {decision_on}")));
        }
        Happening::CommunityReview { actions, .. } | Happening::Review { actions, .. } => {
            check_actions(actions.as_deref().unwrap_or_default(), event.on, index)?;
        }
        _ => {}
    }
    Ok(())
}

fn check_actions(actions: &[RecommendedAction], held_on: Date, index: usize) -> Result<(), Error> {
    match actions.iter().find(|action| action.by < held_on) {
        Some(action) => Err(error(
            Code::ActionBeforeReview,
            index,
            format!("`by` of an action of event {index} must not be before the review, but is {}", action.by),
        )),
        None => Ok(()),
    }
}
