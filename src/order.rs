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
        let free = if is_last { place } else { places.partition_point(|other| compare(*other, place) != Ordering::Greater) };
        places.insert(free, place);
    }
    places
}

/// The items in the order of a key; those with equal keys stay as they are.
pub(crate) fn in_order<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let places = places_in_order(items.len(), &|one, other| items.get(one).map(&key).cmp(&items.get(other).map(&key)));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items.get_mut(place).and_then(Option::take)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_stay_in_their_order() {
        assert_eq!(in_order(vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |item| item.0), [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
