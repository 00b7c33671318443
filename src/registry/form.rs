//! What the table of a form is made of: rows, each with its place, its sections, and what has to hold.

use super::Strength;
use crate::lines::{END, all_lines, line, split_at_byte};
use crate::prelude::*;

/// The functions that apply the rows of a form, under the names of the contract.
pub const HANDLE_FORMS: &[&str] = &["validateForm"];

/// A form of the contract, as data.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Its name in the contract.
    pub name: &'static str,
    /// What it is, in one sentence.
    pub about: &'static str,
    /// Its rows, in the order in which somebody fills them in.
    pub rows: &'static [Row],
    /// Where each row stands in the form: `panel/role`; of a rule, its code without the form: `panel.clinical-expert-missing`.
    pub places: Lines,
    /// In how many groups and lists each row stands. What looks for fields would else count them in the places, which have to be
    /// found first.
    pub depths: &'static [u8],
    /// The sections of each row, `; ` between them.
    pub sections: Lines,
    /// What has to hold in each row.
    pub says: Lines,
}

/// Texts as the lines of one, with what finds them.
#[derive(Clone, Copy, Debug)]
pub struct Lines {
    /// The lines.
    pub lines: &'static str,
    /// Where each block of them starts.
    pub starts: &'static [u32],
}

impl Lines {
    fn get(&self, number: usize) -> &'static str {
        line(self.lines, self.starts, number)
    }

    /// Every line, and nothing after the last.
    fn all(&self) -> impl Iterator<Item = &'static str> {
        all_lines(self.lines)
    }
}

/// A row without its texts.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What it holds.
    pub kind: Kind,
    /// Whether it has to be filled in.
    pub asked: Asked,
}

/// What a row holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// A day.
    Day,
    /// Yes or no.
    YesOrNo,
    /// A whole number from the first to the last.
    Whole(u32, u32),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Several of these words.
    Choices(&'static [&'static str]),
    /// An object: the rows whose place begins with its own.
    Group,
    /// A list of objects: the rows whose place begins with its own.
    List,
    /// No field: a rule on what stands in others, which `rules::forms` applies.
    Rule,
}

/// Whether a row has to be filled in; of a rule, how strong it is.
#[derive(Clone, Copy, Debug)]
pub enum Asked {
    /// It has to be: an error where nothing stands there.
    Must(When),
    /// It is expected: a warning where nothing stands there.
    Should(When),
    /// It may be left empty.
    May,
}

/// When a row is asked for. Nothing is asked for while it is not known whether it has to be: the fact behind is asked first.
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// In every such form.
    Always,
    /// That row says yes.
    Yes(usize),
    /// That row says no.
    No(usize),
    /// Something stands in that row.
    Given(usize),
    /// One of these words stands in that row, alone or among others.
    Is(usize, &'static [&'static str]),
    /// Something was chosen in that row, and none of these words.
    IsNot(usize, &'static [&'static str]),
    /// The review is a CETR: of somebody on the pathway of children and young people.
    Cetr,
    /// The review is a CTR: of an adult.
    Ctr,
    /// The person is so old, or older.
    From(u32),
    /// The person is younger than that.
    Under(u32),
    /// The person is in a mental health hospital.
    InHospital,
    /// The person is anywhere else.
    OutOfHospital,
    /// All of these.
    All(&'static [When]),
    /// One of these at least.
    Any(&'static [When]),
}

/// A field of an object of a form.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The number of its row.
    pub row: usize,
    /// Its name in the object.
    pub name: &'static str,
}

impl Field {
    /// The one of these that has that name, looked for from that place on and then from the first: fields come mostly in the
    /// order of the form. With its place among them.
    pub fn named(fields: &[Self], name: &str, from: usize) -> Option<(usize, Self)> {
        let (before, after) = fields.split_at_checked(from).unwrap_or((fields, &[]));
        let after = after.iter().enumerate().map(|(place, field)| (from + place, field));
        let mut all = after.chain(before.iter().enumerate());
        all.find(|(_, field)| field.name == name).map(|(place, field)| (place, *field))
    }
}

/// The fields of each object of a form, found once for all that go through it.
#[derive(Debug)]
pub struct Fields {
    /// Those of the whole form, then of each row, none where it is no group and no list.
    under: Vec<Vec<Field>>,
}

impl Fields {
    /// The fields of the whole form, or right under a group or a list.
    pub fn under(&self, row: Option<usize>) -> &[Field] {
        self.under.get(row.map_or(0, |row| row + 1)).map_or(&[], Vec::as_slice)
    }
}

impl Form {
    /// Where the row stands in the form; of a rule, its code without the form.
    pub fn place(&self, row: usize) -> &'static str {
        self.places.get(row)
    }

    /// The name of the field.
    pub fn field(&self, row: usize) -> &'static str {
        let mut name = self.place(row);
        while let Some((_, inner)) = split_at_byte(name, b'/') {
            name = inner;
        }
        name
    }

    /// What has to hold, in one sentence.
    pub fn says(&self, row: usize) -> &'static str {
        self.says.get(row)
    }

    /// Where the policy says so.
    pub fn sections(&self, row: usize) -> Vec<&'static str> {
        let mut sections = Vec::new();
        let mut rest = self.sections.get(row);
        while let Some((section, after)) = split_at_byte(rest, b';') {
            sections.push(section);
            rest = after.get(1..).unwrap_or_default();
        }
        if !rest.is_empty() {
            sections.push(rest);
        }
        sections
    }

    /// The stable code of what is found in that row: `review-plan.panel.role-missing`.
    pub fn code(&self, row: usize) -> String {
        let mut code = [self.name, "."].concat();
        for byte in self.place(row).bytes() {
            if byte.is_ascii_uppercase() {
                code.push('-');
            }
            code.push(if byte == b'/' { '.' } else { char::from(byte.to_ascii_lowercase()) });
        }
        if !self.is_rule(row) {
            code.push_str("-missing");
        }
        code
    }

    /// Whether the row is a rule, and no field.
    pub fn is_rule(&self, row: usize) -> bool {
        matches!(self.rows.get(row), Some(Row { kind: Kind::Rule, .. }))
    }

    /// How strongly the policy asks for the row; `None` where it may be left empty.
    pub fn strength(&self, row: usize) -> Option<Strength> {
        match self.rows.get(row)?.asked {
            Asked::Must(_) => Some(Strength::Must),
            Asked::Should(_) => Some(Strength::Should),
            Asked::May => None,
        }
    }

    /// The rows inside that one: from the next on, as many as stand deeper. Of the whole form, all.
    pub fn inside(&self, row: Option<usize>) -> core::ops::Range<usize> {
        let Some(row) = row else { return 0..self.rows.len() };
        let after = self.depths.get(row + 1..).unwrap_or_default();
        let count = after.iter().take_while(|depth| **depth > self.depth(row)).count();
        row + 1..row + 1 + count
    }

    /// The fields of each object of the form.
    pub fn fields(&self) -> Fields {
        let mut under: Vec<Vec<Field>> = Vec::new();
        under.resize_with(self.rows.len() + 1, Vec::new);
        // The object that rows of each depth stand in: its place among those lists, and where in a row's place its name begins.
        let mut outer = [(0, 0); DEEPEST + 2];
        for (row, place) in self.places.all().enumerate() {
            let depth = usize::from(self.depth(row));
            let (object, start) = outer.get(depth).copied().unwrap_or_default();
            if let Some(fields) = under.get_mut(object).filter(|_| !self.is_rule(row)) {
                fields.push(Field { row, name: place.get(start..).unwrap_or_default() });
            }
            if let Some(inner) = outer.get_mut(depth + 1) {
                *inner = (row + 1, place.len() + 1);
            }
        }
        Fields { under }
    }

    fn depth(&self, row: usize) -> u8 {
        self.depths.get(row).copied().unwrap_or_default()
    }
}

/// In how many groups and lists a row stands at most.
const DEEPEST: usize = 2;

/// The depth of each of those places. Counted when the crate is built.
#[expect(
    clippy::indexing_slicing,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
pub(crate) const fn depths<const COUNT: usize>(places: &str) -> [u8; COUNT] {
    let mut depths = [0; COUNT];
    let mut rest = places.as_bytes();
    let mut line = 0;
    while let [byte, after @ ..] = rest {
        match *byte {
            b'/' => {
                depths[line] += 1;
                assert!(depths[line] as usize <= DEEPEST, "no row stands deeper");
            }
            END => line += 1,
            _ => {}
        }
        rest = after;
    }
    depths
}

/// A row of a form, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FormRule {
    /// The number of the form among the tables.
    pub form: usize,
    /// The number of the row.
    pub row: usize,
}

/// One table makes the rows of a form, and the names by which rules ask for them.
///
/// A row is its name, what it holds, its place, whether it is asked for, its sections, and in one sentence what has to hold.
/// The sentence stands in the schema, in the finding and in the list of rules, and is easy enough for either wording.
macro_rules! form {
    ($form:literal, $about:literal; $($row:ident = $kind:expr, $place:literal, $asked:expr, $sections:literal: $says:literal;)+) => {
        /// The rows, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Row {
            $(#[doc = $says] $row,)+
        }

        impl From<Row> for usize {
            fn from(row: Row) -> usize {
                row as usize
            }
        }

        const ROWS: &[$crate::registry::form::Row] = {
            use $crate::registry::form::{Asked::*, Kind::*, When::*};
            &[$($crate::registry::form::Row { kind: $kind, asked: $asked },)+]
        };

        /// The form.
        pub const FORM: $crate::registry::form::Form = $crate::registry::form::Form {
            name: $form,
            about: $about,
            rows: ROWS,
            places: $crate::registry::form::lines_of!(ROWS.len(), $($place)+),
            depths: &$crate::registry::form::depths::<{ ROWS.len() }>(concat!($($place, "\0"),+)),
            sections: $crate::registry::form::lines_of!(ROWS.len(), $($sections)+),
            says: $crate::registry::form::lines_of!(ROWS.len(), $($says)+),
        };
    };
}
pub(crate) use form;

macro_rules! lines_of {
    ($count:expr, $($line:literal)+) => {{
        const LINES: &str = concat!($($line, "\0"),+);
        const STARTS: [u32; $crate::lines::blocks($count)] = $crate::lines::starts(LINES, $count);
        $crate::registry::form::Lines { lines: LINES, starts: &STARTS }
    }};
}
pub(crate) use lines_of;
