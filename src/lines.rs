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

/// Every line, without looking for each.
#[cfg(feature = "case-systems")]
pub(crate) fn all_lines(lines: &'static str) -> impl Iterator<Item = &'static str> {
    let mut start = 0;
    core::iter::from_fn(move || {
        let end = (start < lines.len()).then(|| end(lines, start))?;
        let line = lines.get(start..end);
        start = end + 1;
        line
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

/// Where the line ends that starts there. Every text of every answer comes this way.
fn end(lines: &str, start: usize) -> usize {
    first_marked(lines.as_bytes(), start, zeros)
}

/// Where the first byte stands, from that place on, that `marks` marks; the end where there is none. It is given eight bytes at a
/// time, the first of them lowest, and has to mark a byte that is 0: so the last few are made eight.
#[inline(always)]
pub(crate) fn first_marked(bytes: &[u8], start: usize, marks: impl Fn(u64) -> u64) -> usize {
    let mut place = start;
    loop {
        let rest = bytes.get(place..).unwrap_or_default();
        let eight = rest.first_chunk().copied().unwrap_or_else(|| {
            let mut eight = [0; 8];
            eight.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
            eight
        });
        let marked = marks(u64::from_le_bytes(eight));
        if marked != 0 {
            return place + marked.trailing_zeros() as usize / 8;
        }
        place += 8;
    }
}

/// Marks the bytes that are 0; what stands above the lowest of them may be marked too. A byte that is 0 borrows from the one above.
pub(crate) const fn zeros(eight: u64) -> u64 {
    below(eight, 1)
}

/// Marks the bytes that are less than that, at most 128, in the same way.
pub(crate) const fn below(eight: u64, limit: u8) -> u64 {
    eight.wrapping_sub(limit as u64 * 0x0101_0101_0101_0101) & !eight & 0x8080_8080_8080_8080
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
    use crate::prelude::*;

    #[test]
    fn the_first_byte_that_is_looked_for_is_found_wherever_it_stands() {
        for length in 0..20 {
            for place in 0..=length {
                let mut bytes = vec![b'\x80'; length];
                bytes.iter_mut().skip(place).for_each(|byte| *byte = 31);
                assert_eq!(first_marked(&bytes, 0, |eight| below(eight, b' ')), place, "{place} of {length}");
                bytes.iter_mut().skip(place + 1).for_each(|byte| *byte = 32);
                assert_eq!(first_marked(&bytes, 0, |eight| below(eight, b' ')), place, "{place} of {length} alone");
            }
        }
    }

    #[test]
    fn a_line_is_found_by_its_number() {
        const LINES: &str = "one\0\0three\0four\0five\0six\0seven\0eight\0nine\0ten\0";
        const STARTS: [u32; blocks(10)] = starts(LINES, 10);
        let found = [0, 1, 2, 7, 8, 9, 10, 16].map(|number| line(LINES, &STARTS, number));
        assert_eq!(found, ["one", "", "three", "eight", "nine", "ten", "", ""]);
    }
}
