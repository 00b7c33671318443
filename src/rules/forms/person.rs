//! What a form says of the person it is about, where it turns on that.

use crate::answer::Pathway;
use crate::calendar::Date;
use crate::facts::form::Record;
use crate::facts::{Ward, Whereabouts};
use crate::registry::form::{Field, Fields};
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
    pub(super) fn of(fields: &Fields, record: &Record, as_of: Date) -> Self {
        let (mut age, mut born, mut held, mut whereabouts) = (None, None, None, None);
        let (mut has_ehcp, mut secure_ward, mut via_criminal_justice) = (None, None, None);
        for &Field { row, name } in fields.under(None) {
            match name {
                "age" => age = record.number(row),
                "dateOfBirth" => born = record.day(row),
                "hasEhcp" => has_ehcp = record.says(row),
                "heldOn" => held = record.day(row),
                "secureWard" => secure_ward = record.says(row),
                "viaCriminalJustice" => via_criminal_justice = record.says(row),
                "where" => whereabouts = record.word(row).and_then(Whereabouts::named),
                _ => {}
            }
        }
        let day = held.unwrap_or(as_of);
        let age = born.filter(|born| *born <= day).map(|born| day.age_if_born(born)).or(age);
        let ward = match whereabouts {
            Some(Whereabouts::CypMentalHealthHospital) => Some(Ward::Cyp),
            Some(Whereabouts::MentalHealthHospital) if secure_ward == Some(true) => Some(Ward::Secure),
            _ => None,
        };
        let via_criminal_justice = via_criminal_justice == Some(true);
        let facts = PathwayFacts { age, has_ehcp, ward, via_criminal_justice };
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
