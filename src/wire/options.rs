//! The contract of the options that every question takes.

use super::decoder::{At, Issues, List, Read, UNLIMITED, record};
use super::tree::Node;
use crate::calendar::{Calendar, Date};
use crate::facts::Wording;

/// The options as they were given.
#[derive(Default)]
pub(super) struct Options {
    as_of: Option<Date>,
    extra_bank_holidays: Option<Vec<Date>>,
    wording: Option<Wording>,
}

record! {
    /// What every function takes besides its question.
    Options {
        /// The day to answer for. Default: today on the machine where this runs.
        optional as_of "asOf": Date,
        /// One-off England bank holidays announced after this release.
        optional extra_bank_holidays "extraBankHolidays": List<Date, UNLIMITED>,
        /// Wording of every text: "plain" (default) or "easy-read".
        optional wording "wording": Wording,
    }
}

/// How to answer.
pub(super) struct Setting {
    pub(super) as_of: Date,
    pub(super) calendar: Calendar,
}

impl Issues {
    /// Reads the options. Absent or null, they are the defaults; `today` stands in for a day that is not given.
    pub(super) fn options(&mut self, argument: u8, text: &str, today: &str) -> Option<Setting> {
        let options = match Node::parse(text) {
            Node::Null => Options::default(),
            _ => self.argument::<Options>(argument, text)?,
        };
        let as_of = match options.as_of {
            Some(day) => day,
            None => Date::read(&Node::Text(today.into()), &At::WHOLE.field("asOf"), self)?,
        };
        Some(Setting { as_of, calendar: Calendar::with(options.extra_bank_holidays.unwrap_or_default()) })
    }
}
