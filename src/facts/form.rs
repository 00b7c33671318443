//! A form as somebody filled it in: what stands in each row of its table.

use crate::calendar::Date;
use crate::prelude::*;

/// What stands in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filled {
    /// A text that is not blank.
    Text(String),
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
        self.rows.get(row.into().checked_sub(self.first)?)?.as_ref()
    }

    /// The day that stands there.
    pub fn day(&self, row: impl Into<usize>) -> Option<Date> {
        match self.get(row)? {
            Filled::Day(day) => Some(*day),
            _ => None,
        }
    }

    /// The number that stands there.
    pub fn number(&self, row: impl Into<usize>) -> Option<u32> {
        match self.get(row)? {
            Filled::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The yes or no that stands there.
    pub fn says(&self, row: impl Into<usize>) -> Option<bool> {
        match self.get(row)? {
            Filled::YesOrNo(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The word that was chosen there.
    pub fn word(&self, row: impl Into<usize>) -> Option<&'static str> {
        match self.get(row)? {
            Filled::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The words that were chosen there, none where nothing stands.
    pub fn words(&self, row: impl Into<usize>) -> &[&'static str] {
        match self.get(row) {
            Some(Filled::Words(words)) => words,
            _ => &[],
        }
    }

    /// The text that stands there.
    pub fn text(&self, row: impl Into<usize>) -> Option<&str> {
        match self.get(row)? {
            Filled::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries of the list there, none where nothing stands.
    pub fn entries(&self, row: impl Into<usize>) -> &[Record] {
        match self.get(row) {
            Some(Filled::Entries(entries)) => entries,
            _ => &[],
        }
    }
}
