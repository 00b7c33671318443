//! What has to happen after a local area emergency protocol meeting.

use crate::answer::{Action, LaepFollowUp, Needed, Obligation, ObligationKind, Status};
use crate::calendar::{Calendar, Date};
use crate::error::{Code, Error};
use crate::facts::{Consent, LaepMeeting, Person};
use crate::prelude::*;
use crate::registry::RuleId;
use crate::rules::eligibility::pathway_outside_a_history;
use crate::rules::pathway::{Unknown, pathway_of_limits};
use crate::rules::reviews::limits::{limits_from, post_admission};
use crate::tables::ages::PAST_PLAN_REVIEW;

/// The follow-up of an emergency meeting, with what of the pathway was not known.
pub type FollowUp = (LaepFollowUp, Option<Unknown>);

/// What has to happen after an emergency meeting, which never counts as a community review.
///
/// Rules `laep.*` and `reviews.post-admission-review`, policy 14.1 and appendix 8.
///
/// Takes the meeting and the day asked about; gives the review that an admission brings, with its limits from the day of the
/// admission, and every action of the appendix, needed or not. An admission after that day has not happened.
///
/// # Errors
/// `before-birth`, `admitted-before-meeting`, `meeting-after-as-of`; `beyond-calendar` where a limit would end after 2200.
///
/// # Examples
/// ```
/// use cetr_engine::calendar::{Calendar, date};
/// use cetr_engine::facts::{LaepMeeting, Person};
/// use cetr_engine::rules::laep::follow_up;
///
/// let meeting = LaepMeeting {
///     held_on: date(2026, 5, 5),
///     person: Person { age: Some(14), ..Person::default() },
///     admitted_on: Some(date(2026, 5, 6)),
///     ward: None,
///     has_care_pathway: None,
///     out_of_area: None,
///     gaps_found: None,
/// };
/// let (answer, _) = follow_up(&meeting, date(2026, 5, 6), &Calendar::default())?;
/// assert_eq!(answer.review.and_then(|review| review.due), Some(date(2026, 5, 20)));
/// # Ok::<(), cetr_engine::error::Error>(())
/// ```
pub fn follow_up(meeting: &LaepMeeting, as_of: Date, calendar: &Calendar) -> Result<FollowUp, Error> {
    check(meeting, as_of)?;
    let admitted_on = meeting.admitted_on.filter(|day| *day <= as_of);
    let (review, unknown) = match admitted_on {
        Some(on) => review_after(meeting, on, as_of, calendar)?,
        None => (None, None),
    };
    Ok((LaepFollowUp { as_of, review, actions: actions(meeting, admitted_on.is_some(), as_of) }, unknown))
}

fn check(meeting: &LaepMeeting, as_of: Date) -> Result<(), Error> {
    meeting.person.check_birth(as_of, "/person/dateOfBirth")?;
    let (held_on, born) = (meeting.held_on, meeting.person.date_of_birth);
    let (code, path, message) = if born.is_some_and(|born| born > held_on) {
        (Code::BeforeBirth, "/heldOn", "`heldOn` must not be before the date of birth, but is")
    } else if meeting.admitted_on.is_some_and(|day| day < held_on) {
        (Code::AdmittedBeforeMeeting, "/admittedOn", "`admittedOn` must not be before the meeting, but is")
    } else if held_on > as_of {
        (Code::MeetingAfterAsOf, "/heldOn", "`heldOn` must not be after the day asked about, but is")
    } else {
        return Ok(());
    };
    Err(Error::new(code, 0, path, message))
}

fn review_after(
    meeting: &LaepMeeting,
    admitted_on: Date,
    as_of: Date,
    calendar: &Calendar,
) -> Result<(Option<Obligation>, Option<Unknown>), Error> {
    let pathway = pathway_outside_a_history(&meeting.person, admitted_on, meeting.ward);
    let periods = post_admission(pathway_of_limits(pathway));
    let limits = limits_from(admitted_on, periods, calendar).map_err(|_| {
        Error::new(Code::BeyondCalendar, 0, "/admittedOn", "`admittedOn` must not start a limit that ends after 2200")
    })?;
    let due = limits.due();
    let review = Obligation {
        kind: ObligationKind::PostAdmissionReview,
        from: admitted_on,
        number: 1,
        due,
        last_working_day: due.and_then(|due| calendar.last_working_day(due)),
        before: None,
        status: if due.is_some_and(|due| as_of > due) { Status::Overdue } else { Status::Open },
        met_on: None,
        opened_by: None,
        met_by: None,
        days_left: due.map(|due| as_of.days_until(due)),
        reference: None,
        is_unconfirmed: limits.is_unconfirmed,
        limits: limits.limits,
    };
    Ok((Some(review), pathway.err()))
}

fn actions(meeting: &LaepMeeting, is_admitted: bool, as_of: Date) -> Vec<Action> {
    let person = &meeting.person;
    let none_held = person.community_review_held != Some(true);
    let all = [
        (RuleId::LaepNamePeople, Some(true)),
        (RuleId::LaepUpdateCarePlan, Some(true)),
        (RuleId::LaepOutOfAreaApproval, meeting.out_of_area),
        (RuleId::LaepReportGaps, meeting.gaps_found),
        (RuleId::LaepLeadProfessional, meeting.has_care_pathway.map(|has_one| !has_one)),
        (RuleId::LaepReviewEhcp, is_plan_reviewed(person, as_of)),
        (RuleId::LaepReviewCarePlan, Some(true)),
        (RuleId::LaepPlaceOnRegister, is_put_on_register(person)),
        (RuleId::LaepArrangeCommunityReview, Some(!is_admitted && none_held)),
        (RuleId::LaepArrangePostAdmissionReview, Some(is_admitted)),
    ];
    let mut actions = Vec::new();
    for (rule, is_needed) in all {
        actions.push(Action { rule, needed: Needed::of(is_needed) });
    }
    actions
}

/// Under 25, with a plan.
fn is_plan_reviewed(person: &Person, as_of: Date) -> Option<bool> {
    let is_young = person.age_on(as_of).map(|age| age < PAST_PLAN_REVIEW);
    match (is_young, person.has_ehcp) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        (None, _) | (_, None) => None,
    }
}

/// Not on the register, and consent given.
fn is_put_on_register(person: &Person) -> Option<bool> {
    match (person.on_register, person.consent_to_register) {
        (Some(true), _) | (_, Some(Consent::Declined | Consent::Withdrawn)) => Some(false),
        (Some(false), Some(Consent::Given)) => Some(true),
        (Some(false) | None, Some(Consent::NotAsked) | None) | (None, Some(Consent::Given)) => None,
    }
}
