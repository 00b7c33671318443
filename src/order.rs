//! Sorting, in one place. The library's sorts are made for speed, and every type sorted with one adds some 6 KB to the wasm.

use crate::prelude::*;
use core::cmp::Ordering;

/// The places 0 to `count` in the order that `compare` gives them; equal ones stay as they are.
///
/// By insertion: what comes in order, as most histories do, costs one look each.
pub(crate) fn places_in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(count);
    for place in 0..count {
        let is_last = places.last().is_none_or(|last| compare(*last, place) != Ordering::Greater);
        let free =
            if is_last { place } else { places.partition_point(|other| compare(*other, place) != Ordering::Greater) };
        places.insert(free, place);
    }
    places
}

/// The places of numbers from 0 to `most`, the smaller ones first; equal ones stay as they are.
///
/// By counting how many there are of each: the rows of ten thousand cases come in no order at all, and insertion would move
/// each of them past thousands.
#[cfg(feature = "case-systems")]
pub(crate) fn places_by_number(numbers: &[usize], most: usize) -> Vec<usize> {
    // Of each number the place of the next one; at first, in the place behind it, how many there are.
    let mut next = vec![0; most + 2];
    for number in numbers {
        if let Some(count) = next.get_mut(number + 1) {
            *count += 1;
        }
    }
    let mut before = 0;
    for count in &mut next {
        before += *count;
        *count = before;
    }
    let mut places = vec![0; numbers.len()];
    for (place, number) in numbers.iter().enumerate() {
        if let Some(free) = next.get_mut(*number) {
            if let Some(found) = places.get_mut(*free) {
                *found = place;
            }
            *free += 1;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_in_their_order() {
        let items = [2, 1, 2, 1];
        assert_eq!(places_in_order(4, &|one, other| items[one].cmp(&items[other])), [1, 3, 0, 2]);
    }
}
