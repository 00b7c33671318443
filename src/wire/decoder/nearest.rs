//! The known name nearest to a misspelt one.

use crate::prelude::*;

/// The known name that a misspelt one was most likely meant for.
pub(super) fn nearest<'n>(key: &str, names: &'n [Cow<'static, str>]) -> Option<&'n str> {
    // Longer keys are no misspelt names, and measuring them would take long.
    if key.len() > 60 {
        return None;
    }
    let mut nearest = None;
    for name in names {
        let distance = distance(key.as_bytes(), name.as_bytes());
        if distance <= 2 + name.len() / 4 && nearest.is_none_or(|(least, _)| distance < least) {
            nearest = Some((distance, name.as_ref()));
        }
    }
    nearest.map(|(_, name)| name)
}

/// How many letters must be put in, left out or changed to come from one text to the other (Levenshtein), in either case of
/// letters. Here rather than from a crate: those there are need the standard library.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (place, letter) in one.iter().enumerate() {
        let (mut corner, mut left) = (place, place + 1);
        for (cell, opposite) in row.iter_mut().skip(1).zip(other) {
            let changed = corner + usize::from(!letter.eq_ignore_ascii_case(opposite));
            corner = *cell;
            left = changed.min(left + 1).min(*cell + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_is_told_the_nearest_one_and_a_strange_one_none() {
        let names = ["dateOfBirth", "age", "learningDisability"].map(Cow::Borrowed);
        assert_eq!(nearest("learningDisabilty", &names), Some("learningDisability"));
        assert_eq!(nearest("date_of_birth", &names), Some("dateOfBirth"));
        assert_eq!(nearest("favouriteColour", &names), None);
    }

    #[test]
    fn a_distance_counts_the_letters_that_differ() {
        let check = |one: &str, other: &str, expected| assert_eq!(distance(one.as_bytes(), other.as_bytes()), expected);
        check("", "", 0);
        check("", "abc", 3);
        check("kitten", "sitting", 3);
        check("Age", "age", 0);
        check("flaw", "lawn", 2);
    }
}
