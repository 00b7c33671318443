//! The contract of worklists: what is due over many histories, soonest first, without a word of text.

use super::Way;
use super::decoder::{
    At, Issues, List, More, Read, Record, Shape, Text, UNLIMITED, Value, Whole, choice, fields, read_text, record,
};
use super::options::{Options, Setting};
use super::reviews::{CallError, MOST_OF_A_REFERENCE, each_for_itself};
use super::tree::Node;
use crate::answer::{Obligation, ObligationKind, Status};
use crate::calendar::Date;
use crate::error::Error;
use crate::facts::CaseHistory;
use crate::prelude::*;
use crate::rules;
use crate::rules::worklist::{RUNNING, Rows, Wanted, soonest_first};
use serde::Serialize;

/// The most days that can be looked ahead: more than the calendar has.
const MOST_DAYS: u32 = 1_000_000;

/// The field of a case that its history stands in.
const HISTORY: &str = "/history";

choice! {
    /// One row for each obligation, or only the next one of each case.
    Rows,
}

/// A history, with the caller's own key.
pub(super) struct Case {
    key: String,
    history: CaseHistory,
}

record! {
    /// A history, with the caller's own key: no name, no NHS number.
    Case {
        /// The caller's key of the case. Keys may repeat.
        required key "key": Text<MOST_OF_A_REFERENCE>,
        /// A person and what happened.
        required history "history": CaseHistory,
    }
}

/// What a worklist takes beside the options of every question.
#[derive(Default)]
pub(super) struct WorklistOptions {
    kinds: Option<Vec<ObligationKind>>,
    statuses: Option<Vec<Status>>,
    due_within_days: Option<u32>,
    rows: Option<Rows>,
}

record! {
    /// What a worklist takes beside the options of every question.
    WorklistOptions {
        /// Only obligations of these kinds.
        optional kinds "kinds": List<ObligationKind, UNLIMITED>,
        /// Only obligations that stand so. By default open and overdue ones.
        optional statuses "statuses": List<Status, UNLIMITED>,
        /// Only what is due within so many days of `asOf`: what is overdue too, what has no date not.
        optional due_within_days "dueWithinDays": Whole<0, MOST_DAYS>,
        /// One row for each obligation (default), or only the next one of each case.
        optional rows "rows": Rows,
    }
}

/// Both kinds of options, in one object.
struct AllOptions;

impl Read for AllOptions {
    type Out = (Options, WorklistOptions);

    const SHAPE: Shape = Shape::Object(Options::FIELDS, More { fields: WorklistOptions::FIELDS, ..More::NONE });

    fn out(value: Value) -> Option<Self::Out> {
        let mut values = fields(value)?;
        Some((Options::of(&mut values)?, WorklistOptions::of(&mut values)?))
    }
}

/// One obligation of one case.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct WorklistRow<'c> {
    key: &'c str,
    /// Of the case in the list of cases.
    index: u32,
    /// Of the obligation, as `scheduleReviews` gives it.
    id: String,
    kind: ObligationKind,
    from: Date,
    due: Option<Date>,
    status: Status,
    /// Days from `asOf` to `due`, negative when past; null without a due date or once settled.
    days_left: Option<i32>,
    /// Codes of what a careful reader of the whole schedule should know.
    cautions: &'c [&'static str],
}

/// A case that could not be answered.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct WorklistError {
    /// Null where it could not be read.
    key: Option<String>,
    /// Of the case in the list of cases.
    index: u32,
    /// Its path starts at the history; of what is wrong with the case around it, at the case.
    error: CallError,
}

/// What is due over many histories. Without texts: ask `scheduleReviews` for one case's reasons.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Worklist<'c> {
    as_of: Date,
    /// By due date, undated last; those of one day in the order of the cases, and within a case in that of its schedule.
    rows: Vec<WorklistRow<'c>>,
    /// In the order of the cases.
    errors: Vec<WorklistError>,
}

/// The rows of one case.
struct Answered {
    key: String,
    index: u32,
    owed: Vec<Obligation>,
    cautions: Vec<&'static str>,
}

/// What is due over many histories, soonest first.
///
/// # Errors
/// The codes of wrong shapes of the list itself and of the options; what is wrong with a case stands among the errors of the
/// answer.
pub fn to_worklist<W: Way>(cases: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let node = Node::parse(cases);
    let cases = each_for_itself(&node, &mut issues);
    let asked = issues.worklist_options(1, options, today);
    let (Some(cases), Some((setting, wanted))) = (cases, asked) else { return Err(issues.into_error()) };
    let (mut answered, mut errors) = (Vec::with_capacity(cases.len()), Vec::new());
    for (index, case) in (0..).zip(cases) {
        match answer(case, index, &setting, &wanted) {
            Ok(rows) => answered.push(rows),
            Err(error) => errors.push(WorklistError {
                key: case.get("key").and_then(readable),
                index,
                error: CallError::at(within_the_history(error.path()), &error),
            }),
        }
    }
    Ok(W::write(&Worklist { as_of: setting.as_of, rows: rows(&answered), errors }))
}

impl Issues {
    /// Reads both kinds of options. Absent or null, they are the defaults.
    fn worklist_options(&mut self, argument: u8, text: &str, today: &str) -> Option<(Setting, Wanted)> {
        let (options, asked) = match Node::parse(text) {
            Node::Null => Default::default(),
            _ => self.argument::<AllOptions>(argument, text)?,
        };
        let wanted = Wanted {
            kinds: asked.kinds,
            statuses: asked.statuses.unwrap_or_else(|| RUNNING.into()),
            due_within_days: asked.due_within_days,
            rows: asked.rows.unwrap_or(Rows::Obligations),
        };
        Some((self.setting_of(options, today)?, wanted))
    }
}

/// The rows of one case.
fn answer(case: &Node<'_>, index: u32, setting: &Setting, wanted: &Wanted) -> Result<Answered, Error> {
    let mut issues = Issues::none();
    let Some(Case { key, history }) = issues.node::<Case>(0, case) else { return Err(issues.into_error()) };
    let schedule = rules::reviews::schedule(&history, setting.as_of, &setting.calendar)?;
    let mut cautions = Vec::with_capacity(schedule.cautions.len());
    for caution in &schedule.cautions {
        cautions.push(caution.rule.code());
    }
    Ok(Answered { key, index, owed: wanted.of(schedule), cautions })
}

/// The rows of all cases, soonest first.
fn rows(answered: &[Answered]) -> Vec<WorklistRow<'_>> {
    let (mut given, mut due) = (Vec::new(), Vec::new());
    for case in answered {
        for owed in &case.owed {
            given.push((case, owed));
            due.push(owed.due);
        }
    }
    let mut rows = Vec::with_capacity(given.len());
    for place in soonest_first(&due) {
        let Some((case, owed)) = given.get(place) else { continue };
        rows.push(WorklistRow {
            key: &case.key,
            index: case.index,
            id: owed.id(),
            kind: owed.kind,
            from: owed.from,
            due: owed.due,
            status: owed.status,
            days_left: owed.days_left,
            cautions: &case.cautions,
        });
    }
    rows
}

/// The key of a case that is wrong otherwise, or even in its key.
fn readable(key: &Node<'_>) -> Option<String> {
    read_text(MOST_OF_A_REFERENCE, key, &At::WHOLE, &mut Issues::none())
}

/// A path into a case as one into its history. What is wrong with the case around it keeps its place, and no history has
/// fields of that name.
fn within_the_history(path: &str) -> &str {
    path.strip_prefix(HISTORY).filter(|rest| rest.is_empty() || rest.starts_with('/')).unwrap_or(path)
}
