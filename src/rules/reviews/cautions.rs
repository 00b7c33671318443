//! What a careful reader of a schedule should know, in a fixed order.

use super::walk::Walk;
use crate::answer::{Caution, Obligation};
use crate::calendar::Date;
use crate::facts::{Consent, Decider, Happening};
use crate::prelude::*;
use crate::registry::RuleId;
use crate::tables::ages::{ADULT, OWN_CONSENT, PAST_PLANS};
use crate::tables::reviews::{BIRTHDAY_AHEAD, REGISTER_AFTER_DISCHARGE};

/// The order in which cautions stand. Those of `scope` come first, by themselves.
const ORDER: [RuleId; 16] = [
    RuleId::NoLongerCovered,
    RuleId::ReviewConsentOutstanding,
    RuleId::RegisterConsentOutstanding,
    RuleId::NowTheirOwn,
    RuleId::EhcpUnknown,
    RuleId::AgeUnknown,
    RuleId::AgeApproximate,
    RuleId::BirthdayAhead,
    RuleId::UnconfirmedCommunityReview,
    RuleId::AdmittedWithoutCommunityReview,
    RuleId::IndependentSlotUsed,
    RuleId::OverdueBeforeReadmission,
    RuleId::OutcomeUnknown,
    RuleId::NoSitAndSee,
    RuleId::AfterDischarge,
    RuleId::Unconfirmed,
];

/// The cautions of a covered person.
pub(super) fn cautions(walk: &Walk<'_>, obligations: &[Obligation]) -> Vec<Caution> {
    let on = |rule: RuleId| on_what_day(walk, rule);
    let holds = |rule: RuleId| match rule {
        RuleId::NoLongerCovered => !walk.coverage.on(walk.as_of),
        RuleId::ReviewConsentOutstanding => is_outstanding(walk.history.person.consent_to_review),
        RuleId::RegisterConsentOutstanding => {
            is_outstanding(walk.history.person.consent_to_register) || walk.register_consent_withdrawn
        }
        RuleId::NowTheirOwn => is_now_their_own(walk),
        RuleId::EhcpUnknown | RuleId::AgeUnknown => {
            let today = walk.pathway(walk.as_of).err().map(|unknown| unknown.rule());
            today == Some(rule) || walk.raised.contains(&rule)
        }
        RuleId::AgeApproximate => walk.history.person.age.is_some(),
        RuleId::BirthdayAhead | RuleId::AfterDischarge => on(rule).is_some(),
        RuleId::NoSitAndSee => walk.stay.as_ref().is_some_and(|stay| stay.reviewed_without_sit_and_see),
        RuleId::Unconfirmed => obligations.iter().any(|owed| owed.is_unconfirmed),
        _ => walk.raised.contains(&rule),
    };
    let mut cautions = Vec::new();
    if let Some(rule) = walk.coverage.caution() {
        cautions.push(Caution { rule, on: None });
    }
    for rule in ORDER {
        if holds(rule) {
            cautions.push(Caution { rule, on: on(rule) });
        }
    }
    cautions
}

fn is_outstanding(consent: Option<Consent>) -> bool {
    matches!(consent, Some(Consent::Declined | Consent::Withdrawn | Consent::NotAsked))
}

/// Consent to the register that a parent gave before the person was 16, and they are 16 or over now (policy 2.4.2).
fn is_now_their_own(walk: &Walk<'_>) -> bool {
    let given = walk.register_consent.and_then(|index| walk.history.events.get(index));
    given.is_some_and(|event| {
        let by_parent = Happening::RegisterConsent { by: Some(Decider::ParentalResponsibilityHolder) };
        let is_of_age = |day: Date| walk.history.person.age_on(day).map(|age| age >= OWN_CONSENT);
        event.what == by_parent && is_of_age(event.on) == Some(false) && is_of_age(walk.as_of) == Some(true)
    })
}

/// The day that a caution is about.
fn on_what_day(walk: &Walk<'_>, rule: RuleId) -> Option<Date> {
    match rule {
        RuleId::BirthdayAhead => birthday_ahead(walk),
        RuleId::AfterDischarge => {
            let is_recent = |left: &Date| walk.as_of.is_within(REGISTER_AFTER_DISCHARGE.period, *left);
            walk.unrated_since_discharge().filter(is_recent)
        }
        _ => None,
    }
}

/// An 18th or 26th birthday within a year that will change the pathway, or whether it is known.
fn birthday_ahead(walk: &Walk<'_>) -> Option<Date> {
    let born = walk.history.person.date_of_birth?;
    [ADULT, PAST_PLANS].into_iter().filter_map(|age| born.birthday(age)).find(|birthday| {
        let is_ahead = *birthday > walk.as_of && birthday.is_within(BIRTHDAY_AHEAD.period, walk.as_of);
        is_ahead && walk.pathway(birthday.day_before()) != walk.pathway(*birthday)
    })
}
