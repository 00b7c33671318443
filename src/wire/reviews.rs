//! The contract of histories and of the schedules that they bring about.

use super::Way;
use super::answers::{Obligation, Reason};
use super::decoder::{
    At, Field, Issues, List, More, Read, Shape, Text, Value, Values, choice, choose, elements, field, fields,
    is_required, read_date, read_values, record, required,
};
use super::options::Setting;
use super::tree::Node;
use crate::answer::{self, Caution, Pathway, ReviewName};
use crate::calendar::Date;
use crate::error::{Code, Error};
use crate::facts::{
    CaseEvent, CaseHistory, Concern, Decider, Diagnosis, Happening, Person, Rating, RecommendedAction, ReviewOutcome,
    Ward,
};
use crate::prelude::*;
use crate::rules;
use crate::wording;
use serde::Serialize;

/// The most events of one history.
const MOST_EVENTS: usize = 10_000;

/// The most histories of one call.
const MOST_HISTORIES: usize = 10_000;

/// The most characters of a caller's own reference.
pub(super) const MOST_OF_A_REFERENCE: usize = 200;

choice! {
    /// The kind of ward.
    Ward,
    /// Autism or a learning disability.
    Diagnosis,
    /// What a review in hospital found.
    ReviewOutcome,
    /// Whose decision a consent is.
    Decider,
    /// Why somebody worries about a case.
    Concern,
}

record! {
    /// What a review recommended: the caller's own reference (no personal data), and the day by which it is to be done.
    RecommendedAction {
        /// The caller's own reference. No personal data.
        required reference "ref": Text<MOST_OF_A_REFERENCE>,
        /// The day by which it is to be done.
        required by "by": Date,
    }
}

record! {
    /// A person and what happened.
    CaseHistory {
        /// Here `autism: "diagnosed"` means now; a `diagnosed` event says since when.
        required person "person": Person,
        /// In any order; sorted by date, events of one day in the order given. Events after `asOf` have not happened yet and
        /// are ignored.
        required events "events": List<CaseEvent, MOST_EVENTS>,
    }
}

/// Describes each type of event once: its fields make the decoder and, on the host, the JSON Schema.
macro_rules! events {
    ($($code:literal $variant:ident { $($need:ident $field:ident $name:literal: $kind:ty,)* })+) => {
        /// Every type of event.
        const TYPES: &[&str] = &[$($code,)+];

        /// Its fields beside `type`, for each type in the same order.
        const FIELDS: &[&[Field]] = &[$(&[
            Field { name: "on", is_required: true, shape: &Date::SHAPE },
            $(Field { name: $name, is_required: is_required!($need), shape: &<$kind as Read>::SHAPE },)*
        ],)+];

        /// What happened, for each type in the same order, of the values of its fields after the day.
        const HAPPENINGS: &[fn(&mut Values) -> Option<Happening>] = &[$(|values| {
            let _ = &values;
            Some(Happening::$variant { $($field: field!($need $kind, values),)* })
        },)+];

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for CaseEvent {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                "CaseEvent".into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use super::schema::{Field, tagged};
                let events = vec![$(($code, vec![
                    Field::of::<Date>(generator, "on", "required", ""),
                    $(Field::of::<$kind>(generator, $name, stringify!($need), ""),)*
                ]),)+];
                tagged("Something that happened. `on` of a review is its last day.", events)
            }
        }
    };
}

events! {
    "risk-rated" RiskRated { required rating "rating": Rating, optional in_custody "inCustody": bool, }
    "admission-considered" AdmissionConsidered { optional in_custody "inCustody": bool, }
    "community-review" CommunityReview {
        optional about_this_admission "aboutThisAdmission": bool,
        optional requested_early "requestedEarly": bool,
        optional actions "actions": Actions,
    }
    "multi-agency-meeting" MultiAgencyMeeting {}
    "laep-meeting" LaepMeeting {}
    "admitted" Admitted {
        optional ward "ward": Ward,
        optional via_criminal_justice "viaCriminalJustice": bool,
        optional moj_restricted "mojRestricted": bool,
    }
    "review" Review {
        optional requested_early "requestedEarly": bool,
        optional independent "independent": bool,
        optional outcome "outcome": ReviewOutcome,
        optional actions "actions": Actions,
    }
    "transferred" Transferred { optional ward "ward": Ward, }
    "restriction-changed" RestrictionChanged { required restricted "restricted": bool, }
    "ehcp" Ehcp { required in_force "inForce": bool, }
    "diagnosed" Diagnosed {
        required condition "condition": Diagnosis,
        optional suspected_before "suspectedBefore": bool,
    }
    "diagnosis-removal-proposed" DiagnosisRemovalProposed {
        optional condition "condition": Diagnosis,
        optional decision_on "decisionOn": Date,
    }
    "diagnosis-removed" DiagnosisRemoved { required condition "condition": Diagnosis, }
    "segregation-started" SegregationStarted {}
    "segregation-ended" SegregationEnded {}
    "oversight-visit" OversightVisit { optional sit_and_see "sitAndSee": bool, }
    "report-sent" ReportSent {}
    "action-done" ActionDone { required reference "ref": Text<MOST_OF_A_REFERENCE>, }
    "moj-contacted" MojContacted {}
    "register-consent" RegisterConsent { optional by "by": Decider, }
    "register-consent-withdrawn" RegisterConsentWithdrawn {}
    "review-requested" ReviewRequested {}
    "request-decided" RequestDecided { optional agreed "agreed": bool, }
    "review-declined" ReviewDeclined {}
    "concern" ConcernRaised { required concern "concern": Concern, }
    "panel-reviewed" PanelReviewed {}
    "discharged" Discharged {}
}

/// What a review recommended. As many as the texts of an argument allow.
type Actions = List<RecommendedAction, { usize::MAX }>;

/// The field by which events are told apart.
const TYPE: More =
    More { fields: &[Field { name: "type", is_required: true, shape: &Shape::Choice(TYPES) }], ..More::NONE };

impl Read for CaseEvent {
    type Out = Self;

    const SHAPE: Shape = Shape::Own(read_event);

    fn out(value: Value) -> Option<Self> {
        let mut values = fields(value)?;
        let Some(Value::Number(place)) = values.last() else { return None };
        let on = required::<Date>(&mut values)?;
        let what = HAPPENINGS.get(place as usize)?(&mut values)?;
        Some(CaseEvent { on, what })
    }
}

/// The fields of an event, its type last.
fn read_event(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
    let known = match node.get("type") {
        Some(Node::Text(code)) => TYPES.iter().zip(FIELDS).find(|(known, _)| *known == code),
        _ => None,
    };
    let Some((_, fields)) = known else { return without_a_type(node, at, issues) };
    read_values(fields, &TYPE, node, at, issues).map(Value::Object)
}

/// What can be said of an event whose type is missing or unknown: that, and its day.
fn without_a_type(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
    let mut type_is_absent = true;
    issues.fields(node, at, &Vec::new, &mut |key, value, at, issues| {
        let at = at.field(key);
        match key {
            _ if *value == Node::Null => {}
            "type" => {
                type_is_absent = false;
                choose(value, &at, issues, TYPES);
            }
            "on" => drop(read_date(value, &at, issues)),
            _ => {}
        }
        true
    })?;
    if type_is_absent {
        issues.add(Code::MissingField, &at.field("type"), "must be there, but is missing");
    }
    None
}

/// An entry for the oversight panel.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct PanelEntry {
    since: Date,
    reason: Reason,
    reviewed_on: Option<Date>,
}

/// What a history has brought about.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Schedule {
    as_of: Date,
    /// As at `asOf`.
    review_name: Option<ReviewName>,
    pathway: Option<Pathway>,
    in_hospital: bool,
    /// By due date, undated last; settled ones included.
    obligations: Vec<Obligation>,
    /// Index into `obligations` of the next review that is open or overdue; null when none. It can be one without a date.
    next_review: Option<u32>,
    /// Why the ICS oversight panel should look at this case (18), each with the day it first held, and the day the panel first
    /// looked after that.
    oversight_panel: Vec<PanelEntry>,
    /// Anything a careful reader should know.
    cautions: Vec<Reason>,
}

impl Schedule {
    fn of(history: &CaseHistory, setting: &Setting) -> Result<Self, Error> {
        let schedule = rules::reviews::schedule(history, setting.as_of, &setting.calendar)?;
        let words = &setting.words;
        let mut oversight_panel = Vec::with_capacity(schedule.oversight_panel.len());
        for answer::PanelEntry { since, rule, reviewed_on } in schedule.oversight_panel {
            let reason = wording::caution(Caution { rule, on: Some(since) }, words).into();
            oversight_panel.push(PanelEntry { since, reason, reviewed_on });
        }
        let mut obligations = Vec::with_capacity(schedule.obligations.len());
        for owed in schedule.obligations {
            obligations.push(Obligation::written(owed, words));
        }
        let mut cautions = Vec::with_capacity(schedule.cautions.len());
        for caution in schedule.cautions {
            cautions.push(wording::caution(caution, words).into());
        }
        Ok(Self {
            as_of: schedule.as_of,
            review_name: schedule.pathway.map(ReviewName::on),
            pathway: schedule.pathway,
            in_hospital: schedule.in_hospital,
            next_review: schedule.next_review.and_then(|place| u32::try_from(place).ok()),
            obligations,
            oversight_panel,
            cautions,
        })
    }
}

/// A wrong history among many.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct CallError {
    code: &'static str,
    path: String,
    message: String,
}

impl From<Error> for CallError {
    fn from(error: Error) -> Self {
        Self::at(error.path(), &error)
    }
}

impl CallError {
    /// What is wrong, told at that place.
    pub(super) fn at(path: &str, error: &Error) -> Self {
        Self { code: error.code().as_str(), path: path.to_owned(), message: error.message().to_owned() }
    }
}

/// One answer or one error.
#[derive(Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) enum OneOfMany {
    Schedule(Schedule),
    Wrong { error: CallError },
}

/// Which reviews and other duties a person's history has brought about, by when, and what became of each.
///
/// # Errors
/// Those of [`rules::reviews::schedule`], and the codes of wrong shapes.
pub fn schedule_reviews<W: Way>(history: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let history = issues.argument::<CaseHistory>(0, history);
    let setting = issues.options(1, options, today);
    let (Some(history), Some(setting)) = (history, setting) else { return Err(issues.into_error()) };
    Ok(W::write(&Schedule::of(&history, &setting)?))
}

/// The elements of a list of histories. Each is read on its own, later: here it is enough that there is a list of so many.
pub(super) fn each_for_itself<'n, 't>(node: &'n Node<'t>, issues: &mut Issues) -> Option<&'n [Node<'t>]> {
    elements(MOST_HISTORIES, node, &At::WHOLE, issues)
}

/// Many at once: one answer or one error for each history, in order.
///
/// # Errors
/// The codes of wrong shapes of the list itself and of the options; what is wrong with a history stands in its place.
pub fn schedule_many<W: Way>(histories: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let node = Node::parse(histories);
    let histories = each_for_itself(&node, &mut issues);
    let setting = issues.options(1, options, today);
    let (Some(histories), Some(setting)) = (histories, setting) else { return Err(issues.into_error()) };
    let mut answers = Vec::with_capacity(histories.len());
    for history in histories {
        let mut issues = Issues::none();
        let read = CaseHistory::read(history, &At::WHOLE, &mut issues).and_then(CaseHistory::out);
        let schedule = match read {
            Some(history) => Schedule::of(&history, &setting),
            None => Err(issues.into_error()),
        };
        answers.push(match schedule {
            Ok(schedule) => OneOfMany::Schedule(schedule),
            Err(error) => OneOfMany::Wrong { error: error.into() },
        });
    }
    Ok(W::write(&answers))
}
