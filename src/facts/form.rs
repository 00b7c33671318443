//! A form as somebody filled it in: what stands in each row of its table.

use crate::calendar::Date;
use crate::prelude::*;

/// What stands in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filled {
    /// A text that is not blank. Nothing turns on what it says, so it is not kept.
    Text,
    /// One of the words to choose from.
    Word(&'static str),
    /// Several of them.
    Words(Vec<&'static str>),
    /// A whole number.
    Number(u32),
    /// A day.
    Day(Date),
    /// Yes or no.
    YesOrNo(bool),
    /// The fields under it stand in rows of their own.
    Group,
    /// The entries of a list.
    Entries(Vec<Record>),
    /// Something of another shape: there, and not to be used.
    Misshapen,
}

/// The rows of a form, or of one entry of a list in it, each with what stands there. Nothing is "not filled in yet".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    first: usize,
    rows: Vec<Option<Filled>>,
}

impl Record {
    /// With room for so many rows from that one on, all of them empty.
    pub fn empty(first: usize, count: usize) -> Self {
        let mut rows = Vec::new();
        rows.resize_with(count, || None);
        Self { first, rows }
    }

    /// Whether that row is one of these.
    pub fn covers(&self, row: usize) -> bool {
        row.checked_sub(self.first).is_some_and(|place| place < self.rows.len())
    }

    /// Fills in that row.
    pub fn fill(&mut self, row: usize, filled: Filled) {
        let place = row.checked_sub(self.first).and_then(|place| self.rows.get_mut(place));
        if let Some(place) = place {
            *place = Some(filled);
        }
    }

    /// What stands there.
    pub fn get(&self, row: impl Into<usize>) -> Option<&Filled> {
        self.at(row.into())
    }

    /// The day that stands there.
    pub fn day(&self, row: impl Into<usize>) -> Option<Date> {
        self.at(row.into()).and_then(Filled::day)
    }

    /// The number that stands there.
    pub fn number(&self, row: impl Into<usize>) -> Option<u32> {
        self.at(row.into()).and_then(Filled::number)
    }

    /// The yes or no that stands there.
    pub fn says(&self, row: impl Into<usize>) -> Option<bool> {
        self.at(row.into()).and_then(Filled::says)
    }

    /// The word that was chosen there.
    pub fn word(&self, row: impl Into<usize>) -> Option<&'static str> {
        self.at(row.into()).and_then(Filled::word)
    }

    /// The words that were chosen there, none where nothing stands.
    pub fn words(&self, row: impl Into<usize>) -> &[&'static str] {
        self.at(row.into()).map_or(&[], Filled::words)
    }

    /// Whether a text stands there.
    pub fn has_text(&self, row: impl Into<usize>) -> bool {
        self.at(row.into()) == Some(&Filled::Text)
    }

    /// The entries of the list there, none where nothing stands.
    pub fn entries(&self, row: impl Into<usize>) -> &[Record] {
        self.at(row.into()).map_or(&[], Filled::entries)
    }

    // Not generic, unlike those above: the wasm has it once.
    fn at(&self, row: usize) -> Option<&Filled> {
        self.rows.get(row.checked_sub(self.first)?)?.as_ref()
    }
}

impl Filled {
    fn day(&self) -> Option<Date> {
        match self {
            Filled::Day(day) => Some(*day),
            _ => None,
        }
    }

    fn number(&self) -> Option<u32> {
        match self {
            Filled::Number(number) => Some(*number),
            _ => None,
        }
    }

    fn says(&self) -> Option<bool> {
        match self {
            Filled::YesOrNo(yes) => Some(*yes),
            _ => None,
        }
    }

    fn word(&self) -> Option<&'static str> {
        match self {
            Filled::Word(word) => Some(word),
            _ => None,
        }
    }

    fn words(&self) -> &[&'static str] {
        match self {
            Filled::Words(words) => words,
            _ => &[],
        }
    }

    fn entries(&self) -> &[Record] {
        match self {
            Filled::Entries(entries) => entries,
            _ => &[],
        }
    }
}
