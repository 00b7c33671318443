//! What a form says of the person it is about, where it turns on that.

use crate::answer::Pathway;
use crate::calendar::Date;
use crate::facts::form::Record;
use crate::facts::{Ward, Whereabouts};
use crate::registry::form::Form;
use crate::rules::pathway::{PathwayFacts, Unknown, pathway};

/// The facts of a form by which it is known whom to invite, and whose limits hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct PersonOfForm {
    /// Age in whole years on the day of the form.
    pub(super) age: Option<u32>,
    /// Which row of Table 2 holds, or why that is not known.
    pub(super) pathway: Result<Pathway, Unknown>,
    whereabouts: Option<Whereabouts>,
}

impl PersonOfForm {
    /// Reads the rows called `age`, `dateOfBirth`, `hasEhcp`, `where`, `secureWard` and `viaCriminalJustice`, where the form
    /// has them; the day is that in `heldOn`, else the one to answer for.
    pub(super) fn of(form: &Form, record: &Record, as_of: Date) -> Self {
        let fields = form.fields_of(None);
        let row = |name: &str| form.named(&fields, name, 0);
        let says = |place: &str| record.says(row(place)?);
        let day = row("heldOn").and_then(|row| record.day(row)).unwrap_or(as_of);
        let born = row("dateOfBirth").and_then(|row| record.day(row)).filter(|born| *born <= day);
        let age = born.map(|born| day.age_if_born(born)).or_else(|| record.number(row("age")?));
        let word = row("where").and_then(|row| record.word(row));
        let whereabouts = word.and_then(|word| {
            Whereabouts::NAMES
                .iter()
                .position(|name| *name == word)
                .and_then(|place| Whereabouts::ALL.get(place).copied())
        });
        let ward = match whereabouts {
            Some(Whereabouts::CypMentalHealthHospital) => Some(Ward::Cyp),
            Some(Whereabouts::MentalHealthHospital) if says("secureWard") == Some(true) => Some(Ward::Secure),
            _ => None,
        };
        let via_criminal_justice = says("viaCriminalJustice") == Some(true);
        let facts = PathwayFacts { age, has_ehcp: says("hasEhcp"), ward, via_criminal_justice };
        Self { age, pathway: pathway(facts), whereabouts }
    }

    /// Whether the review is a CETR.
    pub(super) fn is_young(self) -> Option<bool> {
        self.pathway.ok().map(|pathway| pathway == Pathway::ChildrenAndYoungPeople)
    }

    /// Whether the person is in a mental health hospital.
    pub(super) fn is_in_hospital(self) -> Option<bool> {
        let is_hospital =
            |place| matches!(place, Whereabouts::MentalHealthHospital | Whereabouts::CypMentalHealthHospital);
        self.whereabouts.map(is_hospital)
    }
}
