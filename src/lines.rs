//! Texts as the lines of one: a name costs the wasm its letters and one byte, not two numbers for where it is.

/// What ends a line. Not a line break: the opening of a letter is several lines to its reader, and one here.
pub(crate) const END: u8 = 0;

/// So many lines at most are gone through to find one. The place of each would weigh more than its line does packed.
const BLOCK: usize = 8;

/// How many blocks so many lines are.
pub(crate) const fn blocks(count: usize) -> usize {
    count.div_ceil(BLOCK)
}

/// Where the first line of each block starts. Counted when the crate is built.
#[expect(
    clippy::indexing_slicing,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
pub(crate) const fn starts<const BLOCKS: usize>(lines: &str, count: usize) -> [u32; BLOCKS] {
    let mut starts = [0; BLOCKS];
    let mut rest = lines.as_bytes();
    let (mut line, mut place) = (0, 0);
    while let [byte, after @ ..] = rest {
        place += 1;
        if *byte == END {
            line += 1;
            if line % BLOCK == 0 && line < count {
                starts[line / BLOCK] = place as u32;
            }
        }
        rest = after;
    }
    assert!(line == count && BLOCKS == blocks(count), "every line has its end");
    starts
}

/// The line of that number, from 0.
pub(crate) fn line(lines: &'static str, starts: &[u32], number: usize) -> &'static str {
    let start = start(lines, starts, number);
    lines.get(start..end(lines, start)).unwrap_or_default()
}

/// The line of that number, and those after it: to go through many, without looking for each.
#[cfg(feature = "case-systems")]
pub(crate) fn lines_from(lines: &'static str, starts: &[u32], number: usize) -> impl Iterator<Item = &'static str> {
    let mut start = start(lines, starts, number);
    core::iter::from_fn(move || {
        let end = end(lines, start);
        let line = lines.get(start..end)?;
        start = end + 1;
        Some(line)
    })
}

/// Where the line of that number starts; beyond the last there is none.
fn start(lines: &str, starts: &[u32], number: usize) -> usize {
    let Some(mut start) = starts.get(number / BLOCK).map(|start| *start as usize) else { return lines.len() };
    for _ in 0..number % BLOCK {
        start = end(lines, start) + 1;
    }
    start
}

/// Where the line ends that starts there. Eight bytes at a time: every text of every answer comes this way.
fn end(lines: &str, start: usize) -> usize {
    let bytes = lines.as_bytes().get(start..).unwrap_or_default();
    let holds_none = |eight: &&[u8; 8]| {
        let eight = u64::from_ne_bytes(**eight);
        // A byte that is 0 borrows from the one above it.
        eight.wrapping_sub(0x0101_0101_0101_0101) & !eight & 0x8080_8080_8080_8080 == 0
    };
    let passed = 8 * bytes.as_chunks().0.iter().take_while(holds_none).count();
    let rest = bytes.get(passed..).unwrap_or_default();
    start + passed + rest.iter().position(|byte| *byte == END).unwrap_or(rest.len())
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
        const LINES: &str = "one\0\0three\0four\0five\0six\0seven\0eight\0nine\0ten\0";
        const STARTS: [u32; blocks(10)] = starts(LINES, 10);
        let found = [0, 1, 2, 7, 8, 9, 10, 16].map(|number| line(LINES, &STARTS, number));
        assert_eq!(found, ["one", "", "three", "eight", "nine", "ten", "", ""]);
    }
}
