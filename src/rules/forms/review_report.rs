//! Rules on several fields of the report of a review.

use super::days::{Happened, check_days};
use super::limits::{check_last_day, last_day};
use super::{FilledIn, Found};
use crate::answer::form::Names;
use crate::calendar::Date;
use crate::facts::form::Record;
use crate::numerals::place;
use crate::prelude::*;
use crate::rules::reviews::limits::limits_from;
use crate::tables::forms::review_report::{
    ABOUT_ADVOCACY, ABOUT_SAFEGUARDING, LIMITS_OF_LEVELS, LOOKED_FOR, MISSING, NOT_IN_BEST_INTERESTS, NOT_MET, Row,
    YES, YES_OF_ENTRIES,
};
use crate::tables::reviews::{MOJ_CONTACT, REPORT_DAYS, REPORT_WORKING_DAYS};

/// What happened, and what it came after. A referral to the council may be made before the last day of the review.
const HAPPENED: &[Happened<Row>] = &[
    ("/heldOn", Row::HeldOn, &[Row::CountsFrom]),
    ("/sentOn", Row::SentOn, &[Row::HeldOn]),
    ("/safeguarding/referredOn", Row::ReferredOn, &[]),
    ("/ministry/contactedOn", Row::ContactedOn, &[Row::HeldOn]),
];

/// Rules `review-report.*`, policy 13.1 Table 2, 14.7, 16.5, 16.6, 16.8, appendices 3, 5, 6 and 10.
///
/// # Interpretation
/// The review's limit, and the report's, end as they do in the schedule: decisions 1 to 5. A review before a diagnosis is
/// decided on is held on the day before at the latest (decision 18), and the Ministry's week starts with the review
/// (decision 22). What is looked at, and what ends a review, is counted once anything of it was ticked. The host
/// commissioner is told of whoever is in hospital (decision 31), and the council within calendar days (decision 36). An
/// advocate who is missing, or a relative who advocates without support, asks for a recommendation about advocacy.
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    limits(form, found);
    check_days(form, HAPPENED, [Row::DayAhead, Row::TooEarly], found);
    meetings(form, found);
    ticks(form, found);
    safeguarding(form, found);
    recommendations(form, found);
}

/// The days of the review and of what follows it, against each other and against their limits.
fn limits(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let Some(held) = record.day(Row::HeldOn) else { return };
    let kind = record.word(Row::Kind).unwrap_or_default();
    let from = record.day(Row::CountsFrom);
    let limit = from.and_then(|from| last_day(kind, from, form.person, form.calendar));
    let before = record.day(Row::DecisionOn).filter(|_| asks(form, Row::DecisionOn)).map(Date::day_before);
    check_last_day("/heldOn", Some(held), limit.or(before), Row::HeldLate, found);

    let sent = record.day(Row::SentOn);
    let periods = [REPORT_DAYS.period, REPORT_WORKING_DAYS.period];
    let limit = limits_from(held, &periods, form.calendar).ok().and_then(|limits| limits.due());
    check_last_day("/sentOn", sent, limit, Row::SentLate, found);

    if asks(form, Row::ContactedOn) {
        let contacted = record.day(Row::ContactedOn);
        check_last_day(
            &form.path(Row::ContactedOn),
            contacted,
            held.plus(MOJ_CONTACT.period),
            Row::ContactedLate,
            found,
        );
    }
}

/// Whether the row is asked for in this form; of a rule, whether it applies.
fn asks(form: &FilledIn<'_>, row: Row) -> bool {
    form.is_asked(row.into(), form.record)
}

/// Whom the panel met, or why not.
fn meetings(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let can_decide = record.says(Row::CanDecide) == Some(true);
    for (met, rule) in [(Row::PersonMet, Row::PersonNotMet), (Row::FamilyMet, Row::FamilyNotMet)] {
        match record.word(met) {
            Some(NOT_MET) => found.add(&form.path(met), rule),
            Some(NOT_IN_BEST_INTERESTS) if can_decide => found.add(&form.path(met), Row::BestInterestsOfAble),
            _ => {}
        }
    }
}

/// Words that a list has to have, and answers that have to be yes.
fn ticks(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    for (list, rule, words) in LOOKED_FOR {
        let ticked = record.words(list);
        let open = words.iter().filter(|word| !ticked.contains(word)).count();
        if open > 0 && !ticked.is_empty() && asks(form, rule) {
            found.naming(&form.path(list), rule, Names::count(open));
        }
    }
    for row in YES {
        if form.lacks_a_yes(row.into(), record) {
            found.add(&form.path(row), row);
        }
    }
    for (list, row) in YES_OF_ENTRIES {
        for (index, entry) in record.entries(list).iter().enumerate() {
            if form.lacks_a_yes(row.into(), entry) {
                found.add(&path_of_entry(form, list, index, row), row);
            }
        }
    }
}

/// The limits of the levels.
fn safeguarding(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let level = record.word(Row::Level);
    for (of_level, too_late, referral) in LIMITS_OF_LEVELS {
        if Some(of_level) != level {
            continue;
        }
        if record.word(Row::ToldWhen).is_some_and(|when| too_late.contains(&when)) {
            found.add(&form.path(Row::ToldWhen), Row::ToldLate);
        }
        let limit = record.day(Row::HeldOn).and_then(|held| held.plus(referral));
        check_last_day(&form.path(Row::ReferredOn), record.day(Row::ReferredOn), limit, Row::ReferredLate, found);
    }
}

/// What the panel recommends, against the review and against what it found.
fn recommendations(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let entries = record.entries(Row::Recommendations);
    let held = record.day(Row::HeldOn);
    for (index, entry) in entries.iter().enumerate() {
        if let (Some(by), Some(held)) = (entry.day(Row::By), held)
            && by < held
        {
            found.naming(&path_of_entry(form, Row::Recommendations, index, Row::By), Row::TooEarly, Names::Day(held));
        }
    }
    if entries.is_empty() {
        return;
    }
    let is_about = |about: &str| entries.iter().any(|entry: &Record| entry.word(Row::About) == Some(about));
    let is_alone = record.says(Row::RelativeSupported) == Some(false) && asks(form, Row::RelativeSupported);
    if (is_alone || record.word(Row::Advocate) == Some(MISSING)) && !is_about(ABOUT_ADVOCACY) {
        found.add("/recommendations", Row::AdvocacyNotAsked);
    }
    if asks(form, Row::SafetyNotAsked) && !is_about(ABOUT_SAFEGUARDING) {
        found.add("/recommendations", Row::SafetyNotAsked);
    }
}

fn path_of_entry(form: &FilledIn<'_>, list: Row, index: usize, field: Row) -> String {
    [&form.path(list), "/", &place(index), "/", form.form.field(field.into())].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Calendar, date};
    use crate::facts::form::Filled;
    use crate::facts::{ReviewOutcome, Whereabouts};
    use crate::rules::forms::{PersonOfForm, findings};
    use crate::tables::forms::FORMS;
    use crate::tables::forms::review_report::{FORM, OUTCOMES};

    /// The days of the rule that the report of these rows is told, with its row.
    fn told(rows: &[(Row, Filled)], rule: Row) -> Vec<Names> {
        let mut record = Record::empty(0, FORM.rows.len());
        for (row, filled) in rows {
            record.fill((*row).into(), filled.clone());
        }
        let number = FORMS.iter().position(|form| form.name == FORM.name).expect("the form");
        let as_of = date(2027, 12, 31);
        assert_eq!(PersonOfForm::of(&FORM.fields(), &record, as_of).age, record.number(Row::Age));
        let found = findings(number, &FORM.fields(), &record, as_of, &Calendar::default());
        found.into_iter().filter(|found| found.rule.row == usize::from(rule)).map(|found| found.names).collect()
    }

    /// Nothing is told on the day before the limit and on its day; on the day after, the limit is named.
    fn check(rows: &[(Row, Filled)], dated: Row, rule: Row, limit: Date) {
        for day in [limit.day_before(), limit, limit.plus_days(1).expect("a day after")] {
            let mut rows = rows.to_vec();
            rows.push((dated, Filled::Day(day)));
            let expected = if day > limit { vec![Names::Day(limit)] } else { Vec::new() };
            assert_eq!(told(&rows, rule), expected, "{} {}", FORM.code(rule.into()), day.iso());
        }
    }

    fn person(age: Option<u32>, has_ehcp: Option<bool>, place: Whereabouts, secure: bool) -> Vec<(Row, Filled)> {
        let mut rows = vec![(Row::Where, Filled::Word(place.as_str())), (Row::SecureWard, Filled::YesOrNo(secure))];
        rows.extend(age.map(|age| (Row::Age, Filled::Number(age))));
        rows.extend(has_ehcp.map(|has| (Row::HasEhcp, Filled::YesOrNo(has))));
        rows
    }

    #[test]
    fn the_outcome_of_a_review_in_hospital_has_the_words_of_the_contract() {
        assert_eq!(OUTCOMES.get(2..), Some(ReviewOutcome::NAMES));
    }

    #[test]
    fn a_review_is_late_from_the_day_after_the_limit_of_its_kind_and_pathway() {
        use Whereabouts::{CypMentalHealthHospital as Cyp, MentalHealthHospital as Adult};
        let maundy_thursday = date(2026, 4, 2);
        let limits = [
            ("post-admission-review", person(Some(17), None, Adult, false), date(2026, 4, 16)),
            ("post-admission-review", person(Some(18), Some(false), Adult, false), date(2026, 4, 30)),
            ("post-admission-review", person(Some(18), None, Adult, false), date(2026, 4, 16)),
            ("post-admission-review", person(Some(25), Some(true), Adult, false), date(2026, 4, 16)),
            ("post-admission-review", person(Some(26), Some(true), Adult, false), date(2026, 4, 30)),
            ("post-admission-review", person(Some(30), None, Cyp, false), date(2026, 4, 16)),
            ("post-admission-review", person(None, None, Adult, false), date(2026, 4, 16)),
            ("diagnosis-review", person(Some(40), None, Adult, false), date(2026, 4, 30)),
            ("diagnosis-review", person(Some(15), None, Cyp, false), date(2026, 4, 16)),
            ("six-week-review", person(Some(40), None, Adult, false), date(2026, 5, 14)),
            ("six-week-review", person(Some(15), None, Cyp, false), date(2026, 5, 14)),
            ("transfer-review", person(Some(40), None, Adult, true), date(2026, 5, 14)),
            ("repeat-review", person(Some(15), None, Cyp, false), date(2026, 7, 2)),
            ("repeat-review", person(Some(40), None, Adult, false), date(2026, 10, 2)),
            ("repeat-review", person(Some(40), None, Adult, true), date(2027, 4, 2)),
            ("repeat-review", person(None, None, Adult, true), date(2026, 7, 2)),
        ];
        for (kind, mut rows, limit) in limits {
            rows.push((Row::Kind, Filled::Word(kind)));
            rows.push((Row::CountsFrom, Filled::Day(maundy_thursday)));
            check(&rows, Row::HeldOn, Row::HeldLate, limit);
        }
    }

    #[test]
    fn a_review_before_a_diagnosis_is_removed_is_held_the_day_before_the_decision_at_the_latest() {
        let decided = (Row::DecisionOn, Filled::Day(date(2026, 6, 11)));
        let removal = (Row::Kind, Filled::Word("diagnosis-removal-review"));
        check(&[decided.clone(), removal], Row::HeldOn, Row::HeldLate, date(2026, 6, 10));
        let other = (Row::Kind, Filled::Word("community-review"));
        let held = (Row::HeldOn, Filled::Day(date(2026, 6, 11)));
        assert_eq!(told(&[decided, other, held], Row::HeldLate), Vec::new());
    }

    #[test]
    fn a_report_is_late_by_whichever_of_its_two_limits_ends_first() {
        for (held, limit) in [
            (date(2026, 12, 22), date(2027, 1, 5)),
            (date(2026, 10, 17), date(2026, 10, 30)),
            (date(2026, 10, 20), date(2026, 11, 3)),
        ] {
            check(&[(Row::HeldOn, Filled::Day(held))], Row::SentOn, Row::SentLate, limit);
        }
    }

    #[test]
    fn the_council_is_told_on_the_day_of_the_review_or_on_the_next_by_the_level() {
        let held = (Row::HeldOn, Filled::Day(date(2026, 10, 20)));
        let level = |level: &'static str| [held.clone(), (Row::Level, Filled::Word(level))];
        check(&level("unsafe-to-stay"), Row::ReferredOn, Row::ReferredLate, date(2026, 10, 20));
        check(&level("urgent"), Row::ReferredOn, Row::ReferredLate, date(2026, 10, 20));
        check(&level("not-immediate"), Row::ReferredOn, Row::ReferredLate, date(2026, 10, 21));
        let mut last = level("seen-afterwards").to_vec();
        last.push((Row::ReferredOn, Filled::Day(date(2027, 10, 20))));
        assert_eq!(told(&last, Row::ReferredLate), Vec::new());
    }

    #[test]
    fn the_ministry_hears_within_a_week_of_somebody_restricted_who_may_leave_or_move() {
        let mut rows = person(Some(40), None, Whereabouts::MentalHealthHospital, false);
        rows.push((Row::HeldOn, Filled::Day(date(2026, 10, 20))));
        rows.push((Row::Restricted, Filled::YesOrNo(true)));
        for outcome in ["ready-for-discharge", "less-restrictive-setting"] {
            let mut rows = rows.clone();
            rows.push((Row::Outcome, Filled::Word(outcome)));
            check(&rows, Row::ContactedOn, Row::ContactedLate, date(2026, 10, 27));
        }
        rows.push((Row::Outcome, Filled::Word("stay")));
        rows.push((Row::ContactedOn, Filled::Day(date(2027, 10, 20))));
        assert_eq!(told(&rows, Row::ContactedLate), Vec::new());
    }
}
