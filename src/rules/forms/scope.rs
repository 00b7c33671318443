//! Whether a form of the register is about somebody whom this area's register is for.

use super::{FilledIn, Found};
use crate::facts::Condition;

/// Adds a finding where neither condition is there (policy 2.3), and one where another area answers for the person (3.1). The
/// rows are those of autism, of a learning disability, and of who placed the person.
pub(super) fn check_scope<R: Into<usize>>(
    form: &FilledIn<'_>,
    [autism, learning_disability, placed]: [R; 3],
    [out_of_scope, other_area]: [R; 2],
    found: &mut Found,
) {
    let lacks = |row: R| form.record.word(row) == Some(Condition::No.as_str());
    if lacks(autism) && lacks(learning_disability) {
        found.add("/learningDisability", out_of_scope);
    }
    if form.record.says(placed) == Some(true) {
        found.add("/placedByAnotherArea", other_area);
    }
}
