//! The contract of a local area emergency protocol meeting and its follow-up.

use super::Way;
use super::answers::{Action, Obligation, actions};
use super::decoder::{Issues, record};
use crate::calendar::Date;
use crate::error::Error;
use crate::facts::{LaepMeeting, Person, Ward};
use crate::prelude::*;
use crate::rules;
use serde::Serialize;

record! {
    /// A local area emergency protocol meeting.
    LaepMeeting {
        /// The day of the meeting.
        required held_on "heldOn": Date,
        /// The person.
        required person "person": Person,
        /// Set when the person was admitted after the meeting.
        optional admitted_on "admittedOn": Date,
        /// The kind of ward.
        optional ward "ward": Ward,
        /// Is there a care pathway?
        optional has_care_pathway "hasCarePathway": bool,
        /// Is a placement out of area being considered?
        optional out_of_area "outOfArea": bool,
        /// Did the meeting find needs that nothing local can meet?
        optional gaps_found "gapsFound": bool,
    }
}

/// What has to happen after the meeting.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct LaepFollowUp {
    as_of: Date,
    /// Always false: the meeting is never a C(E)TR.
    #[cfg_attr(feature = "schema", schemars(extend("const" = false)))]
    counts_as_community_review: bool,
    /// The full C(E)TR after admission; null while not admitted.
    review: Option<Obligation>,
    /// What has to happen now, in the order of appendix 8.
    actions: Vec<Action>,
}

/// What has to happen after an emergency meeting.
///
/// # Errors
/// Those of [`rules::laep::follow_up`], and the codes of wrong shapes.
pub fn follow_up_laep<W: Way>(meeting: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let meeting = issues.argument::<LaepMeeting>(0, meeting);
    let setting = issues.options(1, options, today);
    let (Some(meeting), Some(setting)) = (meeting, setting) else { return Err(issues.into_error()) };
    let (answer, unknown) = rules::laep::follow_up(&meeting, setting.as_of, &setting.calendar)?;
    let review = answer.review.map(|review| {
        let mut review = Obligation::written(review, &setting.words);
        review.reasons.extend(unknown.map(|unknown| setting.words.say(unknown.rule()).into()));
        review
    });
    Ok(W::write(&LaepFollowUp {
        as_of: answer.as_of,
        counts_as_community_review: false,
        review,
        actions: actions(&answer.actions, &setting.words),
    }))
}
