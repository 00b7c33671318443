//! The least support that a rating on the dynamic support register brings.

use crate::answer::{Action, Fact, Needed, RatingSupport};
use crate::calendar::Date;
use crate::facts::{Consent, PersonOnRegister, Rating};
use crate::prelude::*;
use crate::registry::RuleId;
use crate::tables::ages::PAST_KEYWORKERS;

/// What a rating brings, at the least.
///
/// Rules `register.*`, policy 4, 9.1 to 9.5 and Table 1.
///
/// Takes what is known of a person on a day; gives every action of the rating and of all ratings, needed or not, and the
/// facts behind what is not known. The rating is the professionals' own.
///
/// # Examples
/// ```
/// use cetr_engine::calendar::date;
/// use cetr_engine::facts::{Person, PersonOnRegister, Rating};
/// use cetr_engine::registry::RuleId;
/// use cetr_engine::rules::register::support;
///
/// let person = Person { rating: Some(Rating::Red), age: Some(30), ..Person::default() };
/// let answer = support(&PersonOnRegister { person, ..PersonOnRegister::default() }, date(2026, 6, 8));
/// assert_eq!(answer.actions[1].rule, RuleId::HoldReview);
/// ```
pub fn support(known: &PersonOnRegister, as_of: Date) -> RatingSupport {
    let Some(rating) = known.person.rating else {
        return RatingSupport { rating: None, actions: Vec::new(), missing: vec![Fact::Rating] };
    };
    let own: &[RuleId] = match rating {
        Rating::Red => {
            &[RuleId::HoldReview, RuleId::ReferKeyworker, RuleId::CarerContingencyPlan, RuleId::EscalationRoute]
        }
        Rating::Amber => &[
            RuleId::MultiAgencyMeeting,
            RuleId::OfferReview,
            RuleId::ReferKeyworker,
            RuleId::CarerContingencyPlan,
            RuleId::EscalationRoute,
        ],
        Rating::Blue => &[RuleId::OversightVisits, RuleId::InpatientReviews, RuleId::ReferKeyworker],
        Rating::Green => &[],
    };
    let for_all: &[RuleId] = &[
        RuleId::IdentifyPartners,
        RuleId::PersonCentredPlan,
        RuleId::CareAndRiskPlan,
        RuleId::LeadProfessional,
        RuleId::CarerNeeds,
        RuleId::CarersAssessment,
        RuleId::DiscussBudgets,
    ];
    let mut actions = Vec::new();
    for rule in [&[RuleId::AskConsent], own, for_all].into_iter().flatten() {
        actions.push(Action { rule: *rule, needed: Needed::of(is_needed(*rule, known, as_of)) });
    }
    RatingSupport { rating: Some(rating), missing: missing(&actions, known, as_of), actions }
}

fn is_needed(rule: RuleId, known: &PersonOnRegister, as_of: Date) -> Option<bool> {
    match rule {
        RuleId::AskConsent => known.person.consent_to_register.map(|consent| consent != Consent::Given),
        // A review that is not known to be held is to be held.
        RuleId::HoldReview | RuleId::OfferReview => Some(known.person.community_review_held != Some(true)),
        RuleId::ReferKeyworker => is_referred(known, as_of),
        RuleId::CarerContingencyPlan | RuleId::CarerNeeds | RuleId::CarersAssessment => known.has_unpaid_carer,
        _ => Some(true),
    }
}

/// Up to 25, and without a keyworker.
fn is_referred(known: &PersonOnRegister, as_of: Date) -> Option<bool> {
    let is_young = known.person.age_on(as_of).map(|age| age < PAST_KEYWORKERS);
    match (is_young, known.has_keyworker) {
        (Some(false), _) | (_, Some(true)) => Some(false),
        (Some(true), Some(false)) => Some(true),
        (None, _) | (_, None) => None,
    }
}

/// The facts behind each action of which nobody knows whether it is needed.
fn missing(actions: &[Action], known: &PersonOnRegister, as_of: Date) -> Vec<Fact> {
    let is_unknown = |rule| actions.iter().any(|action| action.rule == rule && action.needed == Needed::Unknown);
    let keyworker = is_unknown(RuleId::ReferKeyworker);
    let all = [
        (is_unknown(RuleId::AskConsent), Fact::ConsentToRegister),
        (keyworker && known.person.age_on(as_of).is_none(), Fact::DateOfBirth),
        (keyworker && known.has_keyworker.is_none(), Fact::HasKeyworker),
        (is_unknown(RuleId::CarerNeeds), Fact::HasUnpaidCarer),
    ];
    let mut missing = Vec::new();
    for (holds, fact) in all {
        if holds {
            missing.push(fact);
        }
    }
    missing
}
