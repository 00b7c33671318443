//! Short texts as the lines of one: a name costs the wasm its letters and one number, not two more for where it is.

/// Where each line ends, without its line break. Counted when the crate is built.
#[expect(
    clippy::indexing_slicing,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
pub(crate) const fn ends<const COUNT: usize>(lines: &str) -> [u16; COUNT] {
    assert!(lines.len() <= u16::MAX as usize, "the lines are too long for their places");
    let mut ends = [0; COUNT];
    let mut rest = lines.as_bytes();
    let (mut line, mut end) = (0, 0);
    while let [byte, after @ ..] = rest {
        if *byte == b'\n' {
            ends[line] = end;
            line += 1;
        }
        end += 1;
        rest = after;
    }
    assert!(line == COUNT, "every line ends with a line break");
    ends
}

/// The line of that number, from 0.
pub(crate) fn line(lines: &'static str, ends: &[u16], number: usize) -> &'static str {
    let end = |number: usize| ends.get(number).copied().map(usize::from);
    let start = number.checked_sub(1).and_then(end).map_or(0, |before| before + 1);
    end(number).and_then(|end| lines.get(start..end)).unwrap_or_default()
}

/// What stands before and after the first of those ASCII characters. The library's way to look for one is made for long
/// texts, and long itself.
pub(crate) fn split_at_byte(text: &str, byte: u8) -> Option<(&str, &str)> {
    let place = text.bytes().position(|other| other == byte)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_by_its_number() {
        const LINES: &str = "one\n\nthree\n";
        const ENDS: [u16; 3] = ends(LINES);
        assert_eq!([0, 1, 2, 3].map(|number| line(LINES, &ENDS, number)), ["one", "", "three", ""]);
    }
}
