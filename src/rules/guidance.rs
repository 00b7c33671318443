//! What to do, whom to ask and what to expect, for whoever asks; here where the area says how, and everywhere where not.

mod here;

use crate::answer::{Eligibility, Guidance, LetterAsks, Outcome, Pathway};
use crate::calendar::Date;
use crate::facts::{Asker, Consent, Decision, Enquiry, LocalArea, Person, Refused, Whereabouts};
use crate::prelude::*;
use crate::registry::{RuleId, those_that_hold};
use crate::rules::consent::route;
use crate::rules::eligibility::{assess, is_in_hospital, pathway_outside_a_history, strong_signs};
use crate::rules::pathway::pathway_of_limits;
use crate::tables::ages::{ADULT_CARE_INVITED, PAST_EDUCATION_ADVICE, PAST_KEYWORKERS, START_OF_TRANSITION};

/// What to do, whom to ask and what to write.
///
/// Rules `guidance.*` and `rights.*`, policy 2.4, 3 to 5, 9.1, 9.2, 13.2, 14.1, 16, 18 and appendix 8.
///
/// Takes who asks about whom, on a day, and the area's local offer, where there is one. Gives the steps in the order in
/// which to do them, each with the area's own way and contacts where its page has them; what the policy says to whoever
/// asks; and what a letter asks for. There is always a step: no outcome is a dead end.
///
/// # Interpretation
/// School year 9 begins at 13 (decision 25). An appeal is always named (decision 26). Of somebody placed by another area,
/// this one's contacts are not given for what that area decides (decision 27).
///
/// # Examples
/// ```
/// use cetr_engine::calendar::date;
/// use cetr_engine::facts::{Asker, Condition, Enquiry, Person, Refused};
/// use cetr_engine::registry::RuleId;
/// use cetr_engine::rules::guidance::guide;
///
/// let person = Person { autism: Some(Condition::Diagnosed), ..Person::default() };
/// let enquiry = Enquiry { asker: Asker::FamilyOrCarer, person, refused_before: Some(Refused::Review) };
/// let guidance = guide(&enquiry, None, date(2026, 11, 24));
/// assert_eq!(guidance.steps[0].rule, RuleId::GuideAppealReview);
/// ```
pub fn guide<'a>(enquiry: &Enquiry, area: Option<&'a LocalArea>, as_of: Date) -> Guidance<'a> {
    let person = &enquiry.person;
    let eligibility = assess(person, as_of);
    let mut steps = Vec::new();
    for rule in steps_to_take(enquiry, &eligibility, as_of) {
        steps.push(here::step(rule, enquiry, area));
    }
    Guidance {
        consent_to_review: route(person, Decision::Review, as_of),
        consent_to_register: route(person, Decision::Register, as_of),
        steps,
        rights: rights(person, &eligibility),
        letter: letter(enquiry, &eligibility),
        eligibility,
    }
}

/// The steps, in the order in which to take them.
fn steps_to_take(enquiry: &Enquiry, eligibility: &Eligibility, as_of: Date) -> Vec<RuleId> {
    let person = &enquiry.person;
    let outcome = eligibility.outcome;
    let is_covered = outcome != Outcome::OutOfScope;
    let is_elsewhere = person.commissioned_in_england == Some(false);
    let is_refused = person.consent_to_review.is_some_and(Consent::is_refused);
    let is_commissioner = enquiry.asker == Asker::Commissioner;
    let asks = is_covered && !is_commissioner;
    let in_hospital = is_in_hospital(person);
    let is_due = matches!(outcome, Outcome::ReviewRequired | Outcome::ReviewRecommended);
    let is_under = |age| person.age_on(as_of).is_none_or(|own| own < age);
    let moves_at = |age| is_covered && is_moving_on(person, age, as_of);
    let on_register = person.on_register == Some(true);
    those_that_hold(&[
        (enquiry.refused_before == Some(Refused::Register), RuleId::GuideAppealRegister),
        (enquiry.refused_before == Some(Refused::Review), RuleId::GuideAppealReview),
        (is_covered && person.placed_by_another_area == Some(true), RuleId::GuidePlacingArea),
        (is_elsewhere, RuleId::GuideOtherNations),
        (!is_covered, RuleId::GuideOtherSupport),
        (is_covered && !is_refused, RuleId::GuideConsent),
        (is_covered && is_refused, RuleId::GuideConsentAfterNo),
        (is_covered && is_admission_near(person), RuleId::GuideEmergencyMeeting),
        (asks && !in_hospital, RuleId::GuideAskForReview),
        (asks && in_hospital, RuleId::GuideAskInHospital),
        (is_covered && is_commissioner && is_due, RuleId::GuideArrangeReview),
        (is_covered && is_commissioner && !is_due, RuleId::GuideDecideRequest),
        (outcome == Outcome::NeedMoreInformation, RuleId::GuideFindOut),
        (is_covered && enquiry.asker == Asker::Professional, RuleId::GuideProfessionalDuties),
        (is_covered && !on_register, RuleId::GuideReferToRegister),
        (is_covered && on_register, RuleId::GuideOnRegister),
        (is_covered, RuleId::GuidePrepare),
        (is_covered && is_under(PAST_KEYWORKERS), RuleId::GuideKeyworker),
        (!is_elsewhere && is_under(PAST_EDUCATION_ADVICE), RuleId::GuideSendiass),
        (is_covered, RuleId::GuideAdvocacy),
        (moves_at(START_OF_TRANSITION), RuleId::GuideAdultServicesPlan),
        (moves_at(ADULT_CARE_INVITED), RuleId::GuideAdultServicesInvited),
        (!is_elsewhere, RuleId::GuideRaiseConcern),
        (asks && enquiry.refused_before != Some(Refused::Review), RuleId::GuideIfRefused),
        (asks, RuleId::GuideNoAnswer),
    ])
}

/// Whether an admission is near enough that a review may come too late (policy 14.1, appendix 8).
fn is_admission_near(person: &Person) -> bool {
    let is_outside = !is_in_hospital(person) && person.whereabouts != Some(Whereabouts::Custody);
    is_outside && person.community_review_held != Some(true) && !strong_signs(person).is_empty()
}

/// Of that age or older, and with children's services still, or perhaps.
fn is_moving_on(person: &Person, age: u32, as_of: Date) -> bool {
    let pathway = pathway_of_limits(pathway_outside_a_history(person, as_of, None));
    person.age_on(as_of).is_some_and(|own| own >= age) && pathway == Pathway::ChildrenAndYoungPeople
}

/// What the policy says to whoever asks, as far as it is about this person.
fn rights(person: &Person, eligibility: &Eligibility) -> Vec<RuleId> {
    if eligibility.outcome == Outcome::OutOfScope {
        return Vec::new();
    }
    those_that_hold(&[
        (true, RuleId::RightToAsk),
        (true, RuleId::RegisterIsNoGate),
        (person.on_register != Some(true), RuleId::SelfReferral),
        (true, RuleId::RightToDecide),
        (true, RuleId::RightToBeTold),
        (true, RuleId::RightToAppeal),
        (true, RuleId::NoEffectOfANo),
        (true, RuleId::AnybodyMayRaiseAConcern),
        (true, RuleId::AdvocacyThroughout),
    ])
}

/// What the letter asks for: the appeal decides, else what the answers point to.
fn letter(enquiry: &Enquiry, eligibility: &Eligibility) -> LetterAsks {
    let person = &enquiry.person;
    let may_join = person.on_register != Some(true) && !person.consent_to_register.is_some_and(Consent::is_refused);
    match (enquiry.refused_before, eligibility.outcome) {
        (Some(Refused::Register), _) => LetterAsks::Register,
        (None, Outcome::OutOfScope) => LetterAsks::Advice,
        (None, Outcome::NotIndicated) if may_join => LetterAsks::Register,
        _ if may_join && eligibility.consider_register == Some(true) => LetterAsks::ReviewAndRegister,
        _ => LetterAsks::Review,
    }
}
