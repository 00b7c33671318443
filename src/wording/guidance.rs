//! The texts of guidance: titles of steps, what an area says, the letter, urgent help.

use super::phrases;

phrases! {
    /// A text of guidance.
    GuidancePhrase {
        UrgentHelpTitle = "urgent-help.title", "Urgent help", "Help now";
    }
}
