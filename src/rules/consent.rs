//! Who can say yes, for one decision about one person; and what follows from the answer.

use crate::answer::{Action, ConsentRoute, Fact, Involved, Needed};
use crate::calendar::Date;
use crate::facts::{Capacity, Consent, Decider, Decision, FamilyInvolvement, Person};
use crate::prelude::*;
use crate::registry::{RuleId, those_that_hold};
use crate::tables::ages::{ADULT, OWN_CONSENT};

/// Who decides on a review, or on the register.
///
/// Rules `consent.*`, policy 2.4 and 16.3.
///
/// Takes what is known of a person on a day, and the decision; gives whose it is, or what must be known first, who is heard
/// besides, and the steps that follow.
///
/// # Interpretation
/// The chain of 2.4.1 (decision 13). Parents are asked and involved, without a veto (decision 14).
///
/// # Examples
/// ```
/// use cetr_engine::calendar::date;
/// use cetr_engine::facts::{Consent, Decider, Decision, Person};
/// use cetr_engine::rules::consent::route;
///
/// let person = Person { age: Some(16), consent_to_review: Some(Consent::Given), ..Person::default() };
/// let route = route(&person, Decision::Review, date(2026, 6, 8));
/// assert_eq!((route.decider, route.may_proceed), (Some(Decider::ThePerson), Some(true)));
/// ```
pub fn route(person: &Person, decision: Decision, as_of: Date) -> ConsentRoute {
    let capacity = person.capacity.unwrap_or_default();
    let age = person.age_on(as_of);
    let deciding = deciding(age, &capacity);
    let consent = person.consent_to(decision);
    let also_involve = involved(person, age, &capacity, deciding.decider);
    let mut reasons = vec![deciding.reason];
    if also_involve.contains(&Involved::ParentalResponsibilityHolders) {
        reasons.push(RuleId::ParentsAsked);
    }
    ConsentRoute {
        decider: deciding.decider,
        also_involve,
        may_proceed: match (consent, deciding.decider) {
            (Some(Consent::Declined | Consent::Withdrawn | Consent::NotAsked), _) => Some(false),
            (Some(Consent::Given), Some(_)) => Some(true),
            (Some(Consent::Given) | None, _) => None,
        },
        steps: steps(decision, consent, &capacity, &deciding),
        missing: deciding.missing,
        reasons,
    }
}

/// Who decides, and why.
struct Deciding {
    decider: Option<Decider>,
    missing: Vec<Fact>,
    reason: RuleId,
}

impl Deciding {
    fn by(decider: Decider, reason: RuleId) -> Self {
        Self { decider: Some(decider), missing: Vec::new(), reason }
    }

    fn unknown(missing: &[Fact]) -> Self {
        Self { decider: None, missing: missing.to_vec(), reason: RuleId::DeciderUnknown }
    }
}

fn deciding(age: Option<u32>, capacity: &Capacity) -> Deciding {
    let has_holder = capacity.parental_responsibility_holder != Some(false);
    let by_holder = || Deciding::by(Decider::ParentalResponsibilityHolder, RuleId::ParentalResponsibilityDecides);
    match (age, capacity.can_decide) {
        (None, _) => Deciding::unknown(&[Fact::DateOfBirth]),
        (Some(age), can_decide) if age < OWN_CONSENT => match can_decide {
            Some(true) => Deciding::by(Decider::ThePerson, RuleId::GillickCompetent),
            Some(false) if has_holder => by_holder(),
            Some(false) => Deciding { decider: None, missing: Vec::new(), reason: RuleId::NobodyCanDecideYet },
            None => Deciding::unknown(&[Fact::CanDecide]),
        },
        (Some(_), Some(true) | None) => Deciding::by(Decider::ThePerson, RuleId::OwnDecision),
        (Some(age), Some(false)) if age < ADULT => match has_holder {
            true => by_holder(),
            false => by_representative(Some(false), capacity.welfare_deputy),
        },
        (Some(_), Some(false)) => by_representative(capacity.welfare_attorney, capacity.welfare_deputy),
    }
}

/// The attorney, else the deputy, else a best interests decision; unknown while either may be there.
fn by_representative(attorney: Option<bool>, deputy: Option<bool>) -> Deciding {
    match (attorney, deputy) {
        (Some(true), _) => Deciding::by(Decider::WelfareAttorney, RuleId::AttorneyDecides),
        (Some(false), Some(true)) => Deciding::by(Decider::WelfareDeputy, RuleId::DeputyDecides),
        (Some(false), Some(false)) => Deciding::by(Decider::BestInterestsDecision, RuleId::BestInterests),
        (None, None) => Deciding::unknown(&[Fact::WelfareAttorney, Fact::WelfareDeputy]),
        (None, Some(_)) => Deciding::unknown(&[Fact::WelfareAttorney]),
        (Some(false), None) => Deciding::unknown(&[Fact::WelfareDeputy]),
    }
}

/// Whose views are sought besides, never the decider's own.
fn involved(person: &Person, age: Option<u32>, capacity: &Capacity, decider: Option<Decider>) -> Vec<Involved> {
    let is_unsafe = person.family_involvement == Some(FamilyInvolvement::Unsafe);
    let is_declined =
        person.family_involvement == Some(FamilyInvolvement::NotWanted) && decider == Some(Decider::ThePerson);
    let has_holder = capacity.parental_responsibility_holder != Some(false);
    let is_adult = age.is_some_and(|age| age >= ADULT);
    let is_minor = age.is_some_and(|age| age < ADULT);
    let holder_decides = decider == Some(Decider::ParentalResponsibilityHolder);
    let attorney_decides = decider == Some(Decider::WelfareAttorney);
    let deputy_decides = decider == Some(Decider::WelfareDeputy);
    let all = [
        (is_minor && has_holder && !is_unsafe && !holder_decides, Involved::ParentalResponsibilityHolders),
        (!is_unsafe && !is_declined, Involved::FamilyOrCarers),
        (is_adult && capacity.welfare_attorney == Some(true) && !attorney_decides, Involved::WelfareAttorney),
        (capacity.welfare_deputy == Some(true) && !deputy_decides, Involved::WelfareDeputy),
        (true, Involved::Advocate),
    ];
    let mut involved = Vec::new();
    for (holds, who) in all {
        if holds {
            involved.push(who);
        }
    }
    involved
}

/// What to do next, refusals included (policy 2.4.3).
fn steps(decision: Decision, consent: Option<Consent>, capacity: &Capacity, deciding: &Deciding) -> Vec<Action> {
    let is_not_asked = consent == Some(Consent::NotAsked);
    let is_refused = consent.is_some_and(Consent::is_refused);
    let is_review = decision == Decision::Review;
    let all = [
        (is_not_asked, RuleId::SupportToDecide),
        (is_not_asked, RuleId::ExplainSharing),
        (is_refused, RuleId::ExplainRefusal),
        (is_refused, RuleId::ExploreReasons),
        (is_refused, RuleId::NoEffectOnCare),
        (is_refused, RuleId::MayChangeMind),
        (is_refused, RuleId::CheckAdvocate),
        (is_refused && is_review, RuleId::OtherReview),
        (is_refused && !is_review, RuleId::ReviewWithoutRegister),
        (is_refused, RuleId::AskAgain),
        (is_refused && is_review, RuleId::ConsentOversightPanel),
        (consent.is_some(), RuleId::RecordConsent),
        (deciding.reason == RuleId::NobodyCanDecideYet, RuleId::CommissionerAndLegalAdvice),
        (capacity.fluctuates == Some(true), RuleId::AssessAtTheTime),
    ];
    let mut steps = Vec::new();
    for rule in those_that_hold(&all) {
        let needed = match rule {
            // The panel looks after two refusals, and one is all that is known here.
            RuleId::ConsentOversightPanel => Needed::Unknown,
            _ => Needed::Yes,
        };
        steps.push(Action { rule, needed });
    }
    steps
}
