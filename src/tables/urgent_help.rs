//! Urgent help: national numbers, each once. The same for everybody, whatever they answered.

use crate::calendar::Date;

/// The day on which the numbers were last held against what is known of them.
pub const CHECKED_ON: Date = Date::fixed(2026, 11, 24);

/// Somebody to call or to write to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is called.
    pub name: &'static str,
    /// The number, as people write it.
    pub phone: &'static str,
    /// A page, where there is one.
    pub url: Option<&'static str>,
    /// The age that an answer turns on: online from there on, or on the telephone until then.
    pub ages: Option<u32>,
}

/// Life in danger.
pub const EMERGENCY: Line = Line { name: "Emergency services", phone: "999", url: None, ages: None };

/// Urgent help for mental health; online from that age on.
pub const URGENT: Line = Line { name: "NHS 111", phone: "111", url: Some("https://111.nhs.uk/"), ages: Some(5) };

/// The same for deaf people.
pub const RELAY: Line = Line { name: "NHS 111 with Relay UK", phone: "18001 111", url: None, ages: None };

/// What deaf people call it with.
pub const RELAY_NAME: &str = "Relay UK";

/// Somebody who listens.
pub const SAMARITANS: Line =
    Line { name: "Samaritans", phone: "116 123", url: Some("https://www.samaritans.org/"), ages: None };

/// The same by text message.
pub const SHOUT: Line = Line { name: "Shout", phone: "85258", url: Some("https://giveusashout.org/"), ages: None };

/// The same for everybody under that age.
pub const CHILDLINE: Line =
    Line { name: "Childline", phone: "0800 1111", url: Some("https://www.childline.org.uk/"), ages: Some(19) };

/// Every one, in the order in which they are named: life in danger first.
pub const ALL: &[Line] = &[EMERGENCY, URGENT, RELAY, SAMARITANS, SHOUT, CHILDLINE];
