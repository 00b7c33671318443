//! What somebody asks for guidance about: who asks, about whom.

use super::{Person, choices};

choices! {
    /// Who asks.
    Asker {
        /// The person whom it is about.
        ThePerson = "the-person",
        /// Family, or an unpaid carer.
        FamilyOrCarer = "family-or-carer",
        /// An advocate.
        Advocate = "advocate",
        /// Somebody who works with the person.
        Professional = "professional",
        /// The commissioner.
        Commissioner = "commissioner",
    }
    /// What was turned down before.
    Refused {
        /// A place on the register.
        Register = "register",
        /// A review.
        Review = "review",
    }
}

/// Who asks, about whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enquiry {
    /// Who asks.
    pub asker: Asker,
    /// What is known of the person.
    pub person: Person,
    /// What was turned down before.
    pub refused_before: Option<Refused>,
}
