//! The call was wrong: what must hold, what came instead, and where. Never about a person's situation, which is an answer.

use crate::prelude::*;
use core::fmt;

/// One table makes the codes, their texts and the list of all of them.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// What kind of wrong call it was. Stable: never renamed, never reused.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// Every code, in the order in which they are checked.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as callers see it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// What the code means, in one sentence.
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => concat!($($doc),+),)+
                }
            }
        }
    };
}

codes! {
    /// A value is of another type than the one asked for.
    WrongType = "wrong-type",
    /// A field that this place does not have.
    UnknownField = "unknown-field",
    /// A text that is not one of the values to choose from.
    UnknownValue = "unknown-value",
    /// A value that must be there is absent or null.
    MissingField = "missing-field",
    /// Not a date of the calendar, written as 2026-03-31, in the years 1900 to 2200.
    BadDate = "bad-date",
    /// A number outside its range, or a fraction where a whole number is asked for.
    OutOfRange = "out-of-range",
    /// Both an age and a date of birth, where one of them is enough.
    AgeAndDateOfBirth = "age-and-date-of-birth",
    /// A value that is not data, or that could not be read.
    Unreadable = "unreadable",
    /// A text, a list or a whole argument over its limit.
    TooLarge = "too-large",
    /// Markup or control characters in the text of an area.
    UnsafeText = "unsafe-text",
    /// A link in an area that is not https, mailto or tel.
    UnsafeLink = "unsafe-link",
    /// A date of birth after the day asked about, or an event before the birth.
    BeforeBirth = "before-birth",
    /// A sum of working days that would count a day before 1995, where the table of bank holidays starts.
    BeforeCalendar = "before-calendar",
    /// A sum that would end after 2200.
    BeyondCalendar = "beyond-calendar",
    /// An admission of somebody who is in hospital.
    AlreadyInHospital = "already-in-hospital",
    /// An event that happens out of hospital alone, of somebody who is in hospital.
    InHospital = "in-hospital",
    /// An event that happens in hospital alone, of somebody who is not in hospital.
    NotInHospital = "not-in-hospital",
    /// A segregation that starts while another one is running.
    AlreadySegregated = "already-segregated",
    /// A decision on removing a diagnosis before the day of its proposal.
    DecisionBeforeProposal = "decision-before-proposal",
    /// An action to be done before the review that recommended it.
    ActionBeforeReview = "action-before-review",
    /// An event that ends or answers something, with nothing before it to end or to answer.
    NothingToEnd = "nothing-to-end",
    /// An admission after an emergency meeting that is dated before the meeting.
    AdmittedBeforeMeeting = "admitted-before-meeting",
    /// An emergency meeting after the day asked about.
    MeetingAfterAsOf = "meeting-after-as-of",
}

/// One fault of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    code: Code,
    argument: u8,
    path: String,
    message: String,
}

impl Issue {
    /// A fault in that argument (counted from 0), at that JSON pointer into it.
    pub fn new(code: Code, argument: u8, path: &str, message: &str) -> Self {
        Self { code, argument, path: path.to_owned(), message: message.to_owned() }
    }

    /// The stable code.
    pub fn code(&self) -> Code {
        self.code
    }

    /// Which argument, counted from 0.
    pub fn argument(&self) -> u8 {
        self.argument
    }

    /// JSON pointer into the argument, empty for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What must hold, then what came.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// A wrong call: its first fault, and all that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Never empty.
    issues: Vec<Issue>,
}

impl Error {
    /// The error of one fault.
    pub fn new(code: Code, argument: u8, path: &str, message: &str) -> Self {
        Self { issues: vec![Issue::new(code, argument, path, message)] }
    }

    /// The error of several faults, `None` where there is none.
    pub fn of(issues: Vec<Issue>) -> Option<Self> {
        (!issues.is_empty()).then_some(Self { issues })
    }

    /// The code of the first fault.
    pub fn code(&self) -> Code {
        self.issues.first().map_or(Code::Unreadable, |first| first.code)
    }

    /// The argument of the first fault, counted from 0.
    pub fn argument(&self) -> u8 {
        self.issues.first().map_or(0, |first| first.argument)
    }

    /// The place of the first fault.
    pub fn path(&self) -> &str {
        self.issues.first().map_or("", |first| &first.path)
    }

    /// What must hold, and what came, of the first fault.
    pub fn message(&self) -> &str {
        self.issues.first().map_or("", |first| &first.message)
    }

    /// Every fault, in the order in which the call was read.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_kebab_case_and_stands_once() {
        for (place, code) in Code::ALL.iter().enumerate() {
            assert!(code.as_str().chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", code.as_str());
            assert!(Code::ALL.iter().skip(place + 1).all(|other| other.as_str() != code.as_str()), "{}", code.as_str());
        }
    }

    #[test]
    fn an_error_tells_its_first_fault_and_keeps_the_others() {
        let issues = vec![
            Issue::new(Code::BadDate, 0, "/dateOfBirth", "first"),
            Issue::new(Code::UnknownField, 1, "/foo", "second"),
        ];
        let error = Error::of(issues);
        assert_eq!(error.as_ref().map(Error::code), Some(Code::BadDate));
        assert_eq!(error.map(|error| error.issues().len()), Some(2));
        assert_eq!(Error::of(Vec::new()), None);
    }
}
