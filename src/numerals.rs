//! Whole numbers in texts. By hand, because the library's own formatting would be a tenth of the wasm that ships.

use crate::prelude::*;

/// The number in decimal digits, with at least so many of them.
pub(crate) fn padded(number: u32, least: usize) -> String {
    let mut text = String::new();
    push_digits(&mut text, number, least);
    text
}

/// Writes the same at the end of a text.
pub(crate) fn push_digits(text: &mut String, number: u32, least: usize) {
    if number > 9 || least > 1 {
        push_digits(text, number / 10, least.saturating_sub(1));
    }
    text.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or_default()));
}

/// The number in decimal digits.
pub(crate) fn numeral(number: u32) -> String {
    padded(number, 1)
}

/// The place in a list, counted from 0.
pub(crate) fn place(index: usize) -> String {
    numeral(u32::try_from(index).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn a_number_has_as_many_digits_as_it_needs_and_at_least_those_asked_for() {
        assert_eq!(
            [numeral(0), numeral(7), numeral(130), padded(3, 2), padded(2026, 4)],
            ["0", "7", "130", "03", "2026"]
        );
        assert_eq!(numeral(u32::MAX), u32::MAX.to_string());
    }
}
