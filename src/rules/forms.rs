//! A filled-in form, held against its table, and against the rules that look at several fields of it.

mod asked;
mod days;
mod deciding;
mod discharge_plan;
mod laep_record;
mod limits;
mod oversight_referral;
mod person;
mod register_entry;
mod register_referral;
mod review_plan;
mod review_report;
mod review_request;
mod scope;
mod sit_and_see;

use crate::answer::form::{FormFinding, Names};
use crate::calendar::{Calendar, Date};
use crate::facts::form::{Filled, Record};
use crate::numerals::place;
use crate::prelude::*;
use crate::registry::form::{Asked, Field, Fields, Form, FormRule, Kind, Row};
use crate::tables::forms::FORMS;
use asked::is_asked;
use person::PersonOfForm;

/// What does not hold in a form: what is missing, and what cannot be so.
///
/// Rules: the rows of its table (`tables::forms`), and of each form its own (`rules::forms`).
///
/// Takes the form by its number among the tables, the fields of its objects, what stands in it, the day to answer for, and the
/// calendar by which limits in working days are counted. The findings stand in no order: a caller sorts them by the
/// places of the form.
///
/// # Interpretation
/// A field that is asked for in some forms alone is missed only when it is known that this is one. A blank text, an empty
/// list and null are "not filled in yet"; what was filled in in a wrong shape is not missed as well. Which findings are
/// errors: decision 28.
pub fn findings(number: usize, fields: &Fields, record: &Record, as_of: Date, calendar: &Calendar) -> Vec<FormFinding> {
    let Some(form) = FORMS.get(number) else { return Vec::new() };
    let person = PersonOfForm::of(fields, record, as_of);
    let mut found = Found { number, all: Vec::new() };
    let filled_in = FilledIn { form, fields, record, person, as_of, calendar };
    filled_in.ask(None, record, "", &mut found);
    let look: fn(&FilledIn<'_>, &mut Found) = match form.name {
        "register-entry" => register_entry::look,
        "register-referral" => register_referral::look,
        "review-request" => review_request::look,
        "review-plan" => review_plan::look,
        "review-report" => review_report::look,
        "laep-record" => laep_record::look,
        "oversight-referral" => oversight_referral::look,
        "discharge-plan" => discharge_plan::look,
        "sit-and-see" => sit_and_see::look,
        _ => return found.all,
    };
    look(&filled_in, &mut found);
    found.all
}

/// A form that was filled in, and what its rules need beside it.
struct FilledIn<'f> {
    form: &'f Form,
    fields: &'f Fields,
    record: &'f Record,
    person: PersonOfForm,
    as_of: Date,
    calendar: &'f Calendar,
}

impl FilledIn<'_> {
    /// Whether what stands in that row is asked for, `here` being the object that it is in.
    fn is_asked(&self, row: usize, here: &Record) -> bool {
        is_asked(self.form, row, here, self.record, self.person)
    }

    /// Adds a finding for each field under that row that has to be filled in and is not.
    fn ask(&self, under: Option<usize>, here: &Record, path: &str, found: &mut Found) {
        for &Field { row, name } in self.fields.under(under) {
            let path = || [path, "/", name].concat();
            match here.get(row) {
                Some(Filled::Group) => self.ask(Some(row), here, &path(), found),
                Some(Filled::Entries(entries)) if !entries.is_empty() => {
                    for (index, entry) in entries.iter().enumerate() {
                        let path = [&path(), "/", &place(index)].concat();
                        self.ask(Some(row), entry, &path, found);
                    }
                }
                Some(Filled::Entries(_)) | None => {
                    if self.is_asked(row, here) {
                        found.add(&path(), row);
                    } else if self.is_open_group(row) {
                        self.ask(Some(row), here, &path(), found);
                    }
                }
                Some(_) => {}
            }
        }
    }

    /// A group that nothing asks for as a whole: its fields are asked for one by one, also where there is none.
    fn is_open_group(&self, row: usize) -> bool {
        matches!(self.form.rows.get(row), Some(Row { kind: Kind::Group, asked: Asked::May }))
    }

    /// Whether a no stands where only a yes will do: it is as much missing as nothing.
    fn lacks_a_yes(&self, row: usize, here: &Record) -> bool {
        here.says(row) == Some(false) && self.is_asked(row, here)
    }

    /// The path of the field of that row, where no list is on the way.
    fn path(&self, row: impl Into<usize>) -> String {
        ["/", self.form.place(row.into())].concat()
    }

    /// Whether the day in that row lies ahead.
    fn is_ahead(&self, row: impl Into<usize>) -> bool {
        self.record.day(row).is_some_and(|day| day > self.as_of)
    }
}

/// What was found so far.
struct Found {
    number: usize,
    all: Vec<FormFinding>,
}

impl Found {
    /// That rule does not hold at that place.
    fn add(&mut self, path: &str, row: impl Into<usize>) {
        self.naming(path, row, Names::Nothing);
    }

    fn naming(&mut self, path: &str, row: impl Into<usize>, names: Names) {
        self.push(path, row.into(), names);
    }

    // Not generic, unlike those above: the wasm has it once.
    fn push(&mut self, path: &str, row: usize, names: Names) {
        let rule = FormRule { form: self.number, row };
        self.all.push(FormFinding { path: path.to_owned(), rule, names });
    }
}
