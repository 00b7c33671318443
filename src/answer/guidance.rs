//! What somebody who asks for guidance is told.

use super::{ConsentRoute, Eligibility};
use crate::facts::Contact;
use crate::prelude::*;
use crate::registry::RuleId;

/// What to do, whom to ask, what to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guidance<'a> {
    /// Whether a review is needed.
    pub eligibility: Eligibility,
    /// Who can say yes to a review.
    pub consent_to_review: ConsentRoute,
    /// Who can say yes to the register.
    pub consent_to_register: ConsentRoute,
    /// What to do, in that order.
    pub steps: Vec<Step<'a>>,
    /// What the policy says to whoever asks.
    pub rights: Vec<RuleId>,
    /// What the letter asks for.
    pub letter: LetterAsks,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// What it is.
    pub rule: RuleId,
    /// How it is done here.
    pub way: Way<'a>,
    /// What the area says of it besides.
    pub notes: Vec<Note<'a>>,
    /// Whom to turn to, of the area's own; the first is the one to begin with.
    pub contacts: Vec<&'a Contact>,
    /// A page of the area's to read on.
    pub page: Option<&'a str>,
}

impl Step<'_> {
    /// A step without anything of an area's.
    pub const fn new(rule: RuleId) -> Self {
        Self { rule, way: Way::Everywhere, notes: Vec::new(), contacts: Vec::new(), page: None }
    }
}

/// How a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way<'a> {
    /// In the way that holds everywhere: no area is given, or the step is the same in all of them.
    Everywhere,
    /// As the area's page has it.
    Here(&'a str),
    /// The area's page does not say; the way that holds everywhere stands in.
    NotSaid,
    /// The area names whom to turn to, and there is no more to it.
    Named,
}

/// Something that an area says of a step besides the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note<'a> {
    /// How a request for a review is decided.
    Decided(&'a str),
    /// How people are told.
    Told(&'a str),
    /// When an answer about the register comes, in days.
    ReplyWithin(u32),
    /// The age of the move to the register of adults.
    MovesAt(u32),
    /// Whoever asks is not among those whom the page names.
    NotNamed,
    /// The area is not the one that decides.
    DoesNotDecide,
}

/// What a letter asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterAsks {
    /// A review.
    Review,
    /// A review, and to be thought of for the register.
    ReviewAndRegister,
    /// A place on the register.
    Register,
    /// Advice on the right support.
    Advice,
}
