//! The contract of what several answers hold: reasons, limits, obligations, actions.

use super::calendar::BankHoliday;
use super::decoder::choice;
use crate::answer::{
    self, Before, Fact, Involved, Needed, NextReview, ObligationKind, Outcome, Pathway, ReviewName, Status,
};
use crate::calendar::{Date, Period};
use crate::prelude::*;
use crate::registry::RuleId;
use crate::wording::{self, Words};
use serde::Serialize;

choice! {
    /// Which Table 2 pathway applies.
    Pathway,
    /// CETR for children and young people, CTR for adults.
    ReviewName,
    /// What is owed. The first eight are reviews.
    ObligationKind,
    /// What became of it.
    Status,
    /// The event it must come before, where the policy names one.
    Before,
    /// "unknown" while the fact behind it is.
    Needed,
    /// "review-required": the policy says it must take place. "review-recommended": must be offered, or best practice points
    /// to one now. "can-request": not automatic; may be asked for. "not-indicated": nothing points to a review now; may still
    /// ask. "out-of-scope": the policy does not cover this person. "need-more-information": see `missing`.
    Outcome,
    /// Which review comes next.
    NextReview,
    /// Others whose views are sought, without a veto.
    Involved,
    /// A fact that is missing, as a path into the person.
    Fact,
}

/// Why an answer is what it is.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Reason {
    /// Stable rule code, `part.what`: "reviews.post-admission-review". Never renamed, never reused.
    rule: &'static str,
    /// Where the policy says so: ["13.1 Table 2", "14.2"].
    sections: Vec<&'static str>,
    /// One or two sentences a person can read.
    text: String,
    /// Set where the policy is silent or unclear: the number of the decision in `docs/decisions.md`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "u32"))]
    decision: Option<u32>,
}

impl From<wording::Reason> for Reason {
    fn from(reason: wording::Reason) -> Self {
        let rule = reason.rule;
        Self { rule: rule.code(), sections: rule.sections(), text: reason.text, decision: rule.decision() }
    }
}

impl Reason {
    pub(super) fn each(reasons: Vec<wording::Reason>) -> Vec<Self> {
        let mut written = Vec::with_capacity(reasons.len());
        for reason in reasons {
            written.push(reason.into());
        }
        written
    }
}

/// The reasons of rules that need no more than their own words.
pub(super) fn reasons(rules: &[RuleId], words: &Words) -> Vec<Reason> {
    let mut reasons = Vec::with_capacity(rules.len());
    for rule in rules {
        reasons.push(words.say(*rule).into());
    }
    reasons
}

/// The unit in which the policy states a limit.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
enum Basis {
    Days,
    WorkingDays,
    Weeks,
    Months,
}

/// One limit, as the policy states it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Limit {
    basis: Basis,
    count: u32,
    by: Date,
    /// With working days: the bank holidays passed over on the way, weekends not named.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<BankHoliday>"))]
    passed_over: Option<Vec<BankHoliday>>,
}

impl From<&answer::Limit> for Limit {
    fn from(limit: &answer::Limit) -> Self {
        let (basis, count) = match limit.period {
            Period::Days(count) => (Basis::Days, count),
            Period::WorkingDays(count) => (Basis::WorkingDays, count),
            Period::Weeks(count) => (Basis::Weeks, count),
            Period::Months(count) => (Basis::Months, count),
        };
        let passed_over = limit.passed_over.as_deref().map(BankHoliday::each);
        Self { basis, count, by: limit.by, passed_over }
    }
}

/// Something owed to a person, and what became of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Obligation {
    /// `kind:from`, with `:2`, `:3` … for further ones of that kind and day. The same whatever `asOf`.
    id: String,
    kind: ObligationKind,
    /// The day whose event starts the clock. It is not counted.
    from: Date,
    /// Every limit that the policy states, as it states it.
    limits: Vec<Limit>,
    /// The last day still in time: the earliest of `limits`, or the day before a known event; null when there is no date.
    due: Option<Date>,
    /// The last working day on or before `due`, as an aid; null without a due date or outside the bank holiday table.
    last_working_day: Option<Date>,
    /// The event it must come before, where the policy names one.
    before: Option<Before>,
    status: Status,
    met_on: Option<Date>,
    /// Index into `events`, as given, of the event that opened it. Null outside a history.
    opened_by: Option<u32>,
    /// Index into `events`, as given, of the event that met it. Null outside a history.
    met_by: Option<u32>,
    /// Days from `asOf` to `due`, negative when past; null without a due date or once settled.
    days_left: Option<i32>,
    /// Of a recommended action: the caller's reference.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    reference: Option<String>,
    pub(super) reasons: Vec<Reason>,
}

impl Obligation {
    pub(super) fn written(owed: answer::Obligation, words: &Words) -> Self {
        let mut limits = Vec::with_capacity(owed.limits.len());
        for limit in &owed.limits {
            limits.push(limit.into());
        }
        Self {
            reasons: Reason::each(wording::obligation(&owed, words)),
            limits,
            id: owed.id(),
            kind: owed.kind,
            from: owed.from,
            due: owed.due,
            last_working_day: owed.last_working_day,
            before: owed.before,
            status: owed.status,
            met_on: owed.met_on,
            opened_by: owed.opened_by.and_then(|index| u32::try_from(index).ok()),
            met_by: owed.met_by.and_then(|index| u32::try_from(index).ok()),
            days_left: owed.days_left,
            reference: owed.reference,
        }
    }
}

/// Something to do.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Action {
    /// Stable code: "laep.place-on-register".
    code: &'static str,
    needed: Needed,
    who: String,
    text: String,
    sections: Vec<&'static str>,
}

/// Actions in words.
pub(super) fn actions(actions: &[answer::Action], words: &Words) -> Vec<Action> {
    let mut written = Vec::with_capacity(actions.len());
    for action in actions {
        let (who, text) = words.action(*action);
        let (code, sections) = (action.rule.code(), action.rule.sections());
        written.push(Action { code, needed: action.needed, who, text, sections });
    }
    written
}
