//! The contract of histories and of the schedules that they bring about.

use super::answers::{Obligation, Reason};
use super::decoder::{At, Issues, List, Read, Slot, Text, choice, choose, record, unknown_value};
use super::options::Setting;
use super::tree::Node;
use super::written;
use crate::answer::{self, Caution, Pathway, ReviewName};
use crate::calendar::Date;
use crate::error::{Code, Error};
use crate::facts::{
    CaseEvent, CaseHistory, Concern, Decider, Diagnosis, Happening, Person, Rating, RecommendedAction, ReviewOutcome, Ward,
};
use crate::rules;
use crate::wording;
use serde::Serialize;

/// The most events of one history.
const MOST_EVENTS: usize = 10_000;

/// The most histories of one call.
const MOST_HISTORIES: usize = 10_000;

/// The most characters of a caller's own reference.
const MOST_OF_A_REFERENCE: usize = 200;

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

        /// Reads the fields of an event of that type.
        fn read_event(code: &str, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<CaseEvent> {
            match code {
                $($code => {
                    let mut on = Slot::<Date>::Absent;
                    $(let mut $field = Slot::<<$kind as Read>::Out>::Absent;)*
                    issues.fields(node, at, &["type", "on" $(, $name)*], &mut |key, value, at, issues| {
                        match key {
                            "type" => {}
                            "on" => on = Slot::read::<Date>(value, &at.field(key), issues),
                            $($name => $field = Slot::read::<$kind>(value, &at.field(key), issues),)*
                            _ => return false,
                        }
                        true
                    })?;
                    let on = on.required("on", at, issues);
                    $(let $field = $field.$need($name, at, issues);)*
                    Some(CaseEvent { on: on?, what: Happening::$variant { $($field: $field?,)* } })
                })+
                _ => None,
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for CaseEvent {
            fn schema_name() -> std::borrow::Cow<'static, str> {
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

impl Read for CaseEvent {
    type Out = Self;

    fn read(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match node.get("type") {
            Some(Node::Text(code)) if TYPES.contains(&code.as_ref()) => read_event(code, node, at, issues),
            _ => without_a_type(node, at, issues),
        }
    }
}

/// What can be said of an event whose type is missing or unknown: that, and its day.
fn without_a_type(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<CaseEvent> {
    let mut type_is_absent = true;
    issues.fields(node, at, &["type", "on"], &mut |key, value, at, issues| {
        let at = at.field(key);
        match key {
            "type" => {
                type_is_absent = *value == Node::Null;
                match value {
                    Node::Null => {}
                    Node::Text(code) => unknown_value(code, &at, issues, TYPES),
                    _ => drop(choose(value, &at, issues, TYPES, |code| code)),
                }
            }
            "on" => drop(Slot::read::<Date>(value, &at, issues)),
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
    next_review: Option<usize>,
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
        let panel_entry = |entry: answer::PanelEntry| PanelEntry {
            since: entry.since,
            reason: wording::caution(Caution { rule: entry.rule, on: Some(entry.since) }, words).into(),
            reviewed_on: entry.reviewed_on,
        };
        Ok(Self {
            as_of: schedule.as_of,
            review_name: schedule.pathway.map(ReviewName::on),
            pathway: schedule.pathway,
            in_hospital: schedule.in_hospital,
            next_review: schedule.next_review,
            obligations: schedule.obligations.into_iter().map(|owed| Obligation::written(owed, words)).collect(),
            oversight_panel: schedule.oversight_panel.into_iter().map(panel_entry).collect(),
            cautions: schedule.cautions.into_iter().map(|said| wording::caution(said, words).into()).collect(),
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
        Self { code: error.code().as_str(), path: error.path().to_owned(), message: error.to_string() }
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
pub fn schedule_reviews(history: &str, options: &str, today: &str) -> Result<String, Error> {
    let mut issues = Issues::none();
    let history = issues.argument::<CaseHistory>(0, history);
    let setting = issues.options(1, options, today);
    let (history, setting) = issues.or(history.zip(setting))?;
    Ok(written(&Schedule::of(&history, &setting)?))
}

/// Many at once: one answer or one error for each history, in order.
///
/// # Errors
/// The codes of wrong shapes of the list itself and of the options; what is wrong with a history stands in its place.
pub fn schedule_many(histories: &str, options: &str, today: &str) -> Result<String, Error> {
    let mut issues = Issues::none();
    let node = Node::parse(histories);
    let list = List::<Kept, MOST_HISTORIES>::read(&node, &At::WHOLE, &mut issues);
    let setting = issues.options(1, options, today);
    let (_, setting) = issues.or(list.zip(setting))?;
    let Node::List(histories) = &node else { return Ok(written::<[OneOfMany; 0]>(&[])) };
    let answer = |history: &Node<'_>| {
        let mut issues = Issues::none();
        let read = CaseHistory::read(history, &At::WHOLE, &mut issues);
        let schedule = issues.or(read).and_then(|history| Schedule::of(&history, &setting));
        schedule.map_or_else(|error| OneOfMany::Wrong { error: error.into() }, OneOfMany::Schedule)
    };
    Ok(written(&histories.iter().map(answer).collect::<Vec<_>>()))
}

/// An element that is read later, on its own.
struct Kept;

impl Read for Kept {
    type Out = ();

    fn read(_: &Node<'_>, _: &At<'_>, _: &mut Issues) -> Option<()> {
        Some(())
    }
}
