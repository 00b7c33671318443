//! Rules on several fields of the plan of a review.

use super::deciding::{Answer, check_decider};
use super::limits::{check_last_day, last_day};
use super::{FilledIn, Found};
use crate::calendar::Date;
use crate::lines::split_at_byte;
use crate::numerals::place;
use crate::tables::forms::review_plan::{
    AS_WELL, BESIDE, CHAIR, INDEPENDENT_CHAIR, LISTS, REFUSED, Row, SEATS, TOO_SHORT, YES_OF_A_MEMBER, YES_OF_ALL,
};

/// How the code of a rule on a list of words ends.
const MISSING: &str = "-missing";

/// Rules `review-plan.*`, policy 12, 14.4, 16 to 16.5, 16.8, 19, appendices 3, 5 and 11.
///
/// # Interpretation
/// The panel, and each list of words, are looked at once somebody or something is named in them. The responsible clinician,
/// the senior nurse and whoever pays after the stay are missed of somebody in hospital alone (decision 31). An independent panel
/// has its two seats beside those of any other, so the commissioner keeps one (decision 32). Parents and family are missed until
/// a reason is noted, or an adult said no (decision 35).
pub(super) fn look(form: &FilledIn<'_>, found: &mut Found) {
    days(form, found);
    consent(form, found);
    panel(form, found);
    words(form, found);
    if form.record.word(Row::Length) == Some(TOO_SHORT) {
        found.add("/length", Row::LengthTooShort);
    }
    for row in YES_OF_ALL {
        if form.lacks_a_yes((*row).into(), form.record) {
            found.add(&form.path(*row), *row);
        }
    }
}

/// The day against the limit of the review: the one that is counted, and the day before an event.
fn days(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    let Some(planned) = record.day(Row::PlannedFor) else { return };
    let from = record.day(Row::CountsFrom);
    let mut limit = record.day(Row::Before).map(Date::day_before);
    if let (Some(from), Some(kind)) = (from, record.word(Row::Kind))
        && let Some(counted) = last_day(kind, from, form.person, form.calendar)
    {
        limit = Some(limit.map_or(counted, |before| before.min(counted)));
        if planned < from {
            found.add("/plannedFor", Row::TooSoon);
        }
    }
    check_last_day("/plannedFor", Some(planned), limit, Row::Late, found);
}

/// Nothing goes ahead without a yes of whoever decides (policy 2.4).
fn consent(form: &FilledIn<'_>, found: &mut Found) {
    let record = form.record;
    match record.word(Row::Consented) {
        Some("not-asked") => found.add("/consent", Row::NotAsked),
        Some(word) if REFUSED.contains(&word) => found.add("/consent", Row::Refused),
        _ => {}
    }
    let answer = Answer::of(form, Row::DecidedBy, Row::CanDecide);
    check_decider(answer, "/decidedBy", [Row::NotTheirs; 3], found);
}

/// Who sits on the panel (policy 12; of an independent review 14.4).
fn panel(form: &FilledIn<'_>, found: &mut Found) {
    let members = form.record.entries(Row::Panel);
    if members.is_empty() {
        return;
    }
    let is_independent = match form.person.is_in_hospital() {
        Some(false) => Some(false),
        _ => form.record.says(Row::Independent),
    };
    for (index, member) in members.iter().enumerate() {
        let path = ["/panel/", &place(index), "/"].concat();
        for row in YES_OF_A_MEMBER {
            if form.lacks_a_yes((*row).into(), member) {
                found.add(&[&path, form.form.field((*row).into())].concat(), *row);
            }
        }
        if member.word(Row::PanelRole) != Some(CHAIR) {
            continue;
        }
        let path = [&path, "chairIs"].concat();
        match (member.word(Row::ChairIs), is_independent) {
            (Some(INDEPENDENT_CHAIR), Some(false)) => found.add(&path, Row::ChairNotCommissioner),
            (Some(chair), Some(true)) if chair != INDEPENDENT_CHAIR => found.add(&path, Row::ChairNotIndependent),
            _ => {}
        }
    }
    for (role, row) in SEATS {
        let mut is_taken = false;
        for member in members {
            is_taken |= member.word(Row::PanelRole) == Some(*role);
        }
        if !is_taken && form.is_asked((*row).into(), form.record) {
            found.add("/panel", *row);
        }
    }
}

/// What lists of words leave out: by each rule `invited.parents-missing` the word `parents` of `/invited`, where it is asked for.
fn words(form: &FilledIn<'_>, found: &mut Found) {
    for row in 0..form.form.rows.len() {
        let Some((name, rest)) = split_at_byte(form.form.place(row), b'.') else { continue };
        for list in LISTS {
            let chosen = form.record.words(*list);
            if chosen.is_empty() || form.form.place((*list).into()) != name {
                continue;
            }
            let word = rest.get(..rest.len().saturating_sub(MISSING.len())).unwrap_or_default();
            if !is_named(row, word, chosen) && form.is_asked(row, form.record) && !stays_away(form, row) {
                found.add(&["/", name].concat(), row);
            }
        }
    }
}

/// Whether what the rule of that row looks for was chosen.
fn is_named(row: usize, word: &str, chosen: &[&str]) -> bool {
    let mut is_there = chosen.contains(&word);
    for (other, word) in AS_WELL {
        is_there |= usize::from(*other) == row && chosen.contains(word);
    }
    for (other, word) in BESIDE {
        is_there &= usize::from(*other) != row || chosen.contains(word);
    }
    is_there
}

/// Whether parents or family are rightly left out: for a reason that was noted, or since an adult who can decide said no.
fn stays_away(form: &FilledIn<'_>, row: usize) -> bool {
    let record = form.record;
    let is_family = row == usize::from(Row::InviteFamily);
    let is_noted = record.has_text(Row::FamilyWhyNot);
    let said_no = record.word(Row::Family) == Some("not-wanted") && record.says(Row::CanDecide) != Some(false);
    (is_noted && (is_family || row == usize::from(Row::InviteParents))) || (is_family && said_no)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;
    use crate::registry::form::Kind;
    use crate::tables::forms::review_plan::FORM;

    #[test]
    fn every_rule_on_a_list_looks_for_a_word_of_that_list() {
        for list in LISTS {
            let Some(Kind::Choices(words)) = FORM.rows.get(usize::from(*list)).map(|row| row.kind) else {
                panic!("{list:?} is no list of words")
            };
            let name = FORM.field(usize::from(*list));
            let looked_for: Vec<&str> = (0..FORM.rows.len())
                .filter_map(|row| FORM.place(row).strip_prefix(name)?.strip_prefix('.')?.strip_suffix(MISSING))
                .collect();
            assert!(!looked_for.is_empty() && looked_for.iter().all(|word| words.contains(word)), "{looked_for:?}");
            let others = AS_WELL.iter().map(|(_, word)| word).chain(BESIDE.iter().map(|(_, word)| word));
            assert!(*list != Row::Invited || others.into_iter().all(|word| words.contains(word)));
        }
    }
}
