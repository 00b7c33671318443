//! Reviews and other duties in words: how each stands, and how its date was counted.

mod before_admission;
mod diagnosis;
mod in_hospital;
mod what_follows;

use super::values::{counted, list, span};
use super::{Reason, Said, TextId, Words};
use crate::answer::{Caution, Limit, Obligation, ObligationKind, Status};
use crate::calendar::Period;
use crate::facts::Wording;
use crate::prelude::*;
use crate::registry::RuleId;

/// Said of two limits that end on one day.
pub(super) const LIMITS_END_TOGETHER: Said = Said {
    plain: "The policy gives {limit} and {other-limit}. Here both end on {by}.",
    easy: "The policy gives more than one time limit. \
     One is {limit}. \
     The other is {other-limit}. \
     Here both end on {by}.",
};

/// How an obligation of that kind stands.
pub(super) const fn text(kind: ObligationKind, status: Status) -> Said {
    match kind {
        ObligationKind::CommunityReview => before_admission::community_review(status),
        ObligationKind::PostAdmissionReview => in_hospital::post_admission_review(status),
        ObligationKind::SixWeekReview => in_hospital::six_week_review(status),
        ObligationKind::RepeatReview => in_hospital::repeat_review(status),
        ObligationKind::TransferReview => in_hospital::transfer_review(status),
        ObligationKind::DiagnosisReview => diagnosis::diagnosis_review(status),
        ObligationKind::DiagnosisRemovalReview => diagnosis::diagnosis_removal_review(status),
        ObligationKind::IndependentReview => in_hospital::independent_review(status),
        ObligationKind::ReviewReport => what_follows::review_report(status),
        ObligationKind::MojContact => what_follows::moj_contact(status),
        ObligationKind::OversightVisit => what_follows::oversight_visit(status),
        ObligationKind::RegisterConsentCheck => what_follows::register_consent_check(status),
        ObligationKind::AmberResponse => before_admission::amber_response(status),
        ObligationKind::RequestAnswer => before_admission::request_answer(status),
        ObligationKind::RecommendedAction => what_follows::recommended_action(status),
    }
}

/// Why an obligation is there and has its date: first how it stands, then how the date was counted.
pub fn obligation(owed: &Obligation, words: &Words) -> Vec<Reason> {
    let value = |name: &str| value(owed, name, words);
    let say = |rule: RuleId, id: TextId| Reason { rule, text: words.fill(id, &value) };
    let mut reasons = vec![say(owed.kind.rule(), TextId::Obligation(owed.kind, owed.status))];
    for (rule, text) in counting(owed) {
        reasons.push(say(rule, text));
    }
    reasons
}

/// The texts that tell how the date was counted, each with its rule.
fn counting(owed: &Obligation) -> Vec<(RuleId, TextId)> {
    let rule = |rule| (rule, TextId::Rule(rule));
    let mut texts = Vec::new();
    if !owed.limits.is_empty() {
        texts.push(rule(RuleId::FirstDay));
    }
    match owed.limits.as_slice() {
        [one, other] if one.by == other.by => texts.push((RuleId::EarlierLimit, TextId::LimitsEndTogether)),
        [_, _, ..] => texts.push(rule(RuleId::EarlierLimit)),
        [Limit { period: Period::Months(_), .. }] => texts.push(rule(RuleId::Months)),
        _ => {}
    }
    if owed.limits.iter().any(|limit| limit.passed_over.as_ref().is_some_and(|passed| !passed.is_empty())) {
        texts.push(rule(RuleId::PassedOver));
    }
    if owed.due.is_some() && owed.last_working_day.is_some() && owed.due != owed.last_working_day {
        texts.push(rule(RuleId::LastWorkingDay));
    }
    if owed.is_unconfirmed {
        texts.push(rule(RuleId::Unconfirmed));
    }
    texts
}

/// Sentences one after another, the last without its stop.
fn sentences(all: &[String]) -> String {
    let mut text = String::new();
    for sentence in all {
        text.push_str(if text.is_empty() { "" } else { ". " });
        text.push_str(sentence);
    }
    text
}

/// What a placeholder stands for.
fn value<'o>(owed: &'o Obligation, name: &str, words: &Words) -> Option<Cow<'o, str>> {
    let first = || owed.limits.iter().min_by_key(|limit| limit.by);
    let other = || owed.limits.iter().max_by_key(|limit| limit.by);
    let holidays = || {
        let is_plain = words.wording() == Wording::Plain;
        let (before, after) = if is_plain { (" (", ")") } else { (" is on ", "") };
        let mut named = Vec::new();
        for day_off in owed.limits.iter().filter_map(|limit| limit.passed_over.as_ref()).flatten() {
            named.push([day_off.name, before, &words.day(day_off.date), after].concat());
        }
        // In easier words each is a sentence of its own.
        if is_plain { list(&named).into_owned() } else { sentences(&named) }
    };
    let text = match name {
        "from" => words.day(owed.from),
        "by" => words.day(owed.due?),
        "met-on" => words.day(owed.met_on?),
        "last-working-day" => words.day(owed.last_working_day?),
        "days-left" | "days-over" => counted(owed.days_left?.unsigned_abs(), "day"),
        "limit" => span(first()?.period),
        "other-limit" => span(other()?.period),
        "other-by" => words.day(other()?.by),
        "bank-holidays" => holidays(),
        "reference" => return owed.reference.as_deref().map(Cow::Borrowed),
        _ => return None,
    };
    Some(text.into())
}

/// A caution, with the day it is about.
pub fn caution(caution: Caution, words: &Words) -> Reason {
    let value = |name: &str| match name {
        "on" => caution.on.map(|on| words.day(on).into()),
        _ => None,
    };
    Reason { rule: caution.rule, text: words.fill(TextId::Rule(caution.rule), &value) }
}
