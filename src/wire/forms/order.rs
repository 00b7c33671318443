//! The order of a form: that in which somebody fills it in.

use crate::prelude::*;
use crate::registry::form::Form;

/// Where a pointer leads, as numbers that sort as the form does: of each field its row, of each element of a list its place.
/// A field that the form does not have comes after those that it has.
pub(super) fn place(form: &Form, pointer: &str) -> Vec<usize> {
    let mut place = Vec::new();
    let mut under = None;
    for part in pointer.split('/').skip(1) {
        let row = form.fields_of(under).find(|row| form.field(*row) == part);
        let element = || part.parse().unwrap_or(usize::MAX);
        place.push(row.unwrap_or_else(element));
        under = row.or(under);
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::forms::FORMS;

    #[test]
    fn the_whole_form_comes_first_and_an_unknown_field_last() {
        for form in FORMS {
            let first = form.fields_of(None).next().map(|row| ["/", form.field(row)].concat()).unwrap_or_default();
            assert!(place(form, "") < place(form, &first) && place(form, &first) < place(form, "/noSuchField"));
        }
    }
}
