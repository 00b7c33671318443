//! The time limits that a page states, held against the policy's.

use crate::answer::Named;
use crate::calendar::Period;
use crate::facts::{Group, Statement, Topic};
use crate::registry::RuleId;
use crate::tables::Stated;
use crate::tables::reviews::{
    AFTER_COMMUNITY_REVIEW, AFTER_TRANSFER, POST_ADMISSION_ADULT_DAYS, POST_ADMISSION_ADULT_WORKING_DAYS,
    POST_ADMISSION_CYP_DAYS, POST_ADMISSION_CYP_WORKING_DAYS, REPEAT_ADULT_NON_SECURE, REPEAT_ADULT_SECURE, REPEAT_CYP,
    REPORT_DAYS, REPORT_WORKING_DAYS,
};

/// What the policy says of a topic, in each unit that it uses there.
struct Limits {
    /// More than this is too long.
    longest: &'static [Stated],
    /// Less than this is a stricter promise.
    shortest: &'static [Stated],
    too_long: RuleId,
    shorter: RuleId,
}

fn limits(topic: Topic, is_about_adults: bool) -> Option<Limits> {
    const CYP: &[Stated] = &[POST_ADMISSION_CYP_DAYS, POST_ADMISSION_CYP_WORKING_DAYS];
    const ADULTS: &[Stated] = &[POST_ADMISSION_ADULT_DAYS, POST_ADMISSION_ADULT_WORKING_DAYS];
    let after_admission = if is_about_adults { ADULTS } else { CYP };
    let (longest, shortest, too_long, shorter): (&[Stated], &[Stated], _, _) = match topic {
        Topic::PostAdmissionReview => {
            (after_admission, after_admission, RuleId::PostAdmissionReviewTooLong, RuleId::PostAdmissionReviewShorter)
        }
        Topic::SixWeekReview => (
            &[AFTER_COMMUNITY_REVIEW],
            &[AFTER_COMMUNITY_REVIEW],
            RuleId::SixWeekReviewTooLong,
            RuleId::SixWeekReviewShorter,
        ),
        // A page that speaks of adults alone may mean any ward: what is right on one of them is right.
        Topic::RepeatReview if is_about_adults => (
            &[REPEAT_ADULT_SECURE],
            &[REPEAT_ADULT_NON_SECURE],
            RuleId::RepeatReviewTooLong,
            RuleId::RepeatReviewShorter,
        ),
        Topic::RepeatReview => (&[REPEAT_CYP], &[REPEAT_CYP], RuleId::RepeatReviewTooLong, RuleId::RepeatReviewShorter),
        Topic::TransferReview => {
            (&[AFTER_TRANSFER], &[AFTER_TRANSFER], RuleId::TransferReviewTooLong, RuleId::TransferReviewShorter)
        }
        Topic::DiagnosisReview => {
            (after_admission, after_admission, RuleId::DiagnosisReviewTooLong, RuleId::DiagnosisReviewShorter)
        }
        Topic::Report => (
            &[REPORT_DAYS, REPORT_WORKING_DAYS],
            &[REPORT_DAYS, REPORT_WORKING_DAYS],
            RuleId::ReportTooLong,
            RuleId::ReportShorter,
        ),
        _ => return None,
    };
    Some(Limits { longest, shortest, too_long, shorter })
}

/// What is wrong with the time that a statement gives: the field at which it stands, the rule, the policy's limit.
///
/// Each number is held against the limit in its own unit, weeks as days; a unit that the policy does not use there says
/// nothing. One number too long makes it too long.
pub(super) fn judge(statement: &Statement) -> Option<(&'static str, RuleId, Named)> {
    let limits = limits(statement.topic, statement.about == Some(Group::Adults))?;
    if let Some(at) = first(statement, limits.longest, |given, limit| given > limit) {
        return Some((at, limits.too_long, named(limits.longest)));
    }
    let at = first(statement, limits.shortest, |given, limit| given < limit)?;
    Some((at, limits.shorter, named(limits.shortest)))
}

/// The field of the first number that stands so to the limit in its unit.
pub(super) fn first(statement: &Statement, limits: &[Stated], is_so: fn(u64, u64) -> bool) -> Option<&'static str> {
    let given = [
        ("/days", statement.days.map(Period::Days)),
        ("/workingDays", statement.working_days.map(Period::WorkingDays)),
        ("/weeks", statement.weeks.map(Period::Weeks)),
        ("/months", statement.months.map(Period::Months)),
    ];
    for (field, period) in given {
        let Some((unit, count)) = period.map(counted) else { continue };
        for limit in limits {
            let (of_limit, most) = counted(limit.period);
            if unit == of_limit && is_so(count, most) {
                return Some(field);
            }
        }
    }
    None
}

/// The unit in which lengths of time can be compared, and how many of it.
fn counted(period: Period) -> (Unit, u64) {
    match period {
        Period::Days(count) => (Unit::Days, count.into()),
        Period::Weeks(count) => (Unit::Days, u64::from(count) * 7),
        Period::WorkingDays(count) => (Unit::WorkingDays, count.into()),
        Period::Months(count) => (Unit::Months, count.into()),
    }
}

#[derive(PartialEq, Eq)]
enum Unit {
    Days,
    WorkingDays,
    Months,
}

pub(super) fn named(limits: &[Stated]) -> Named {
    Named::Limit(limits.iter().map(|limit| limit.period).collect())
}
