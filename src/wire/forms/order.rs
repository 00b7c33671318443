//! The order of a form: that in which somebody fills it in.

use crate::lines::split_at_byte;
use crate::prelude::*;
use crate::registry::form::{Field, Fields};

/// Where a pointer leads, as numbers that sort as the form does: of each field its row, of each element of a list its place.
/// A field that the form does not have comes after those that it has.
pub(super) fn place(fields: &Fields, pointer: &str) -> Vec<usize> {
    let mut place = Vec::new();
    let mut under: Option<usize> = None;
    let mut rest = pointer;
    while let Some((_, after)) = split_at_byte(rest, b'/') {
        let (part, _) = split_at_byte(after, b'/').unwrap_or((after, ""));
        let row = Field::named(fields.under(under), part, 0).map(|(_, field)| field.row);
        place.push(row.unwrap_or_else(|| element(part)));
        under = row.or(under);
        rest = after;
    }
    place
}

/// The place of an element, where that is one.
fn element(part: &str) -> usize {
    let mut place: usize = 0;
    for byte in part.bytes() {
        if !byte.is_ascii_digit() {
            return usize::MAX;
        }
        place = place.saturating_mul(10).saturating_add(usize::from(byte - b'0'));
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::forms::{FORMS, laep_record};

    #[test]
    fn the_whole_form_comes_first_and_an_unknown_field_last() {
        for form in FORMS {
            let fields = form.fields();
            let first = fields.under(None).first().map(|field| ["/", field.name].concat()).unwrap_or_default();
            let place = |pointer: &str| place(&fields, pointer);
            assert!(place("") < place(&first) && place(&first) < place("/noSuchField"));
        }
    }

    #[test]
    fn the_tenth_element_comes_after_the_ninth() {
        let fields = laep_record::FORM.fields();
        assert!(Field::named(fields.under(None), "attended", 0).is_some());
        assert!(place(&fields, "/attended/9") < place(&fields, "/attended/10"));
    }
}
