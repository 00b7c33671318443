//! The texts of the questions: titles, hints, labels.

use super::phrases;

phrases! {
    /// A text of a question.
    CheckerPhrase {
        NotSure = "question.not-sure", "Not sure", "I am not sure";
    }
}
