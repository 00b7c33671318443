//! Whether a field has to be filled in.

use super::person::PersonOfForm;
use crate::facts::form::{Filled, Record};
use crate::registry::form::{Asked, Form, When};

/// Whether the field of that row has to be filled in, `here` being the object that it is a field of.
pub(super) fn is_asked(form: &Form, row: usize, here: &Record, whole: &Record, person: PersonOfForm) -> bool {
    let Some(row) = form.rows.get(row) else { return false };
    match row.asked {
        Asked::Must(when) | Asked::Should(when) => holds(when, here, whole, person) == Some(true),
        Asked::May => false,
    }
}

/// Whether that is so; `None` where it is not known.
fn holds(when: When, here: &Record, whole: &Record, person: PersonOfForm) -> Option<bool> {
    let of = |row: usize| if here.covers(row) { here } else { whole };
    match when {
        When::Always => Some(true),
        When::Yes(row) => of(row).says(row),
        When::No(row) => of(row).says(row).map(|yes| !yes),
        When::Given(row) => Some(is_given(of(row).get(row))),
        When::Is(row, words) => was_chosen(of(row).get(row), words),
        When::IsNot(row, words) => was_chosen(of(row).get(row), words).map(|is_one| !is_one),
        When::Cetr => person.is_young(),
        When::Ctr => person.is_young().map(|is_young| !is_young),
        When::From(age) => person.age.map(|own| own >= age),
        When::Under(age) => person.age.map(|own| own < age),
        When::InHospital => person.is_in_hospital(),
        When::OutOfHospital => person.is_in_hospital().map(|is_in| !is_in),
        When::All(all) => all.iter().try_fold(true, |so_far, when| {
            let next = holds(*when, here, whole, person);
            if next == Some(false) || !so_far { Some(false) } else { next }
        }),
        When::Any(any) => {
            let mut is_known = true;
            for when in any {
                match holds(*when, here, whole, person) {
                    Some(true) => return Some(true),
                    Some(false) => {}
                    None => is_known = false,
                }
            }
            is_known.then_some(false)
        }
    }
}

/// Whether one of the words was chosen; `None` where nothing was.
fn was_chosen(filled: Option<&Filled>, words: &[&str]) -> Option<bool> {
    match filled? {
        Filled::Word(word) => Some(words.contains(word)),
        Filled::Words(chosen) if !chosen.is_empty() => Some(chosen.iter().any(|word| words.contains(word))),
        _ => None,
    }
}

fn is_given(filled: Option<&Filled>) -> bool {
    match filled {
        None => false,
        Some(Filled::Entries(entries)) => !entries.is_empty(),
        Some(Filled::Words(words)) => !words.is_empty(),
        Some(_) => true,
    }
}
