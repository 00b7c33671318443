//! Who gave a consent, held against who decides by rule (`rules::consent`).

use super::{FilledIn, Found};
use crate::calendar::Date;
use crate::facts::{Capacity, Decider, Decision, Person};
use crate::rules::consent::route;
use crate::tables::ages::ADULT;

/// Whose decision it is instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Instead {
    /// The person's own.
    ThePerson,
    /// Anybody's but a parent's: the person is grown up.
    NoParent,
    /// Somebody else's, by age and by what the person can decide.
    Another,
}

/// An answer to the question of consent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    /// Who gave it, in the word of the contract; `None` where that is not known.
    pub(super) by: Option<&'static str>,
    /// The person's age on the day of the answer.
    pub(super) age: Option<u32>,
    /// Whether the person can decide.
    pub(super) can_decide: Option<bool>,
    /// The day for which it is judged.
    pub(super) on: Date,
}

impl Answer {
    /// What a form says of who gave it, judged by what is known on the day of the form.
    pub(super) fn of<R: Into<usize>>(form: &FilledIn<'_>, by: R, can_decide: R) -> Self {
        let record = form.record;
        Self { by: record.word(by), age: form.person.age, can_decide: record.says(can_decide), on: form.as_of }
    }
}

/// Adds a finding where somebody else decides: the row of the person's own decision, of no parent's, or of another's.
pub(super) fn check_decider<R: Into<usize>>(
    answer: Answer,
    path: &str,
    [own, no_parent, other]: [R; 3],
    found: &mut Found,
) {
    match instead_of(answer) {
        Some(Instead::ThePerson) => found.add(path, own),
        Some(Instead::NoParent) => found.add(path, no_parent),
        Some(Instead::Another) => found.add(path, other),
        None => {}
    }
}

/// Whether somebody else decides than whoever answered.
pub(super) fn is_anothers(answer: Answer) -> bool {
    instead_of(answer).is_some()
}

/// Whose decision it is instead; `None` where that one decides, or where nobody can tell.
///
/// # Interpretation
/// Who says to have decided is taken at their word about what they are: an attorney that there is a power, a deputy that there is an
/// order of the court, and both, like a decision in the person's best interests, that nobody comes before them (decision 33).
fn instead_of(answer: Answer) -> Option<Instead> {
    let Answer { by, age, can_decide, on } = answer;
    let by = Decider::named(by?)?;
    let is_adult = age? >= ADULT;
    if is_adult && by == Decider::ParentalResponsibilityHolder {
        return Some(Instead::NoParent);
    }
    let comes_last = matches!(by, Decider::WelfareDeputy | Decider::BestInterestsDecision);
    let capacity = Capacity {
        can_decide,
        welfare_attorney: Some(by == Decider::WelfareAttorney),
        welfare_deputy: Some(by == Decider::WelfareDeputy),
        parental_responsibility_holder: comes_last.then_some(false),
        ..Capacity::default()
    };
    let person = Person { age, capacity: Some(capacity), ..Person::default() };
    let route = route(&person, Decision::Register, on);
    match route.decider {
        Some(decider) if decider == by => None,
        Some(Decider::ThePerson) => Some(Instead::ThePerson),
        Some(_) => Some(Instead::Another),
        None => route.missing.is_empty().then_some(Instead::Another),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use Instead::{Another, NoParent, ThePerson};

    fn check(by: Decider, age: u32, can_decide: Option<bool>, expected: Option<Instead>) {
        let answer = Answer { by: Some(by.as_str()), age: Some(age), can_decide, on: date(2026, 6, 8) };
        let found = instead_of(answer);
        assert_eq!(found, expected, "{by:?} {age} {can_decide:?}");
    }

    #[test]
    fn a_parent_decides_for_a_child_who_cannot_and_never_for_an_adult() {
        let parent = Decider::ParentalResponsibilityHolder;
        check(parent, 15, Some(false), None);
        check(parent, 15, None, None);
        check(parent, 15, Some(true), Some(ThePerson));
        check(parent, 16, None, Some(ThePerson));
        check(parent, 17, Some(false), None);
        check(parent, 18, Some(false), Some(NoParent));
        check(parent, 18, None, Some(NoParent));
    }

    #[test]
    fn from_16_the_person_decides_unless_they_cannot() {
        check(Decider::ThePerson, 15, Some(true), None);
        check(Decider::ThePerson, 15, None, None);
        check(Decider::ThePerson, 15, Some(false), Some(Another));
        check(Decider::ThePerson, 16, None, None);
        check(Decider::ThePerson, 40, Some(false), Some(Another));
    }

    #[test]
    fn others_decide_only_for_somebody_who_cannot_and_only_at_their_age() {
        for by in [Decider::WelfareAttorney, Decider::WelfareDeputy, Decider::BestInterestsDecision] {
            check(by, 18, Some(false), None);
            check(by, 18, None, Some(ThePerson));
            check(by, 15, Some(false), Some(Another));
        }
        check(Decider::WelfareAttorney, 17, Some(false), Some(Another));
        check(Decider::WelfareDeputy, 17, Some(false), None);
        check(Decider::BestInterestsDecision, 16, Some(false), None);
    }

    #[test]
    fn without_an_age_or_a_word_nothing_is_said() {
        let answer = Answer { by: Some("the-person"), age: None, can_decide: Some(false), on: date(2026, 6, 8) };
        assert_eq!(instead_of(answer), None);
        assert_eq!(instead_of(Answer { age: Some(30), by: None, ..answer }), None);
        assert_eq!(instead_of(Answer { age: Some(30), ..answer }), Some(Another));
    }
}
