//! A step as it is done here: the area's own way and contacts, where its page has them.

use crate::answer::{Note, Step, Way};
use crate::facts::{Asker, Contact, Enquiry, LocalArea, MayAsk};
use crate::prelude::*;
use crate::registry::RuleId;

/// The step, with what the area says of it.
pub(super) fn step<'a>(rule: RuleId, enquiry: &Enquiry, area: Option<&'a LocalArea>) -> Step<'a> {
    let mut step = Step::new(rule);
    let Some(area) = area else { return step };
    let is_placed = enquiry.person.placed_by_another_area == Some(true);
    if (is_placed && is_decided_by_the_area(rule)) || (enquiry.asker == Asker::Commissioner && is_a_request(rule)) {
        return step;
    }
    let published = published(rule, area);
    step.way = match (published.how, published.contacts.iter().flatten().next()) {
        (Some(how), _) => Way::Here(how),
        (None, Some(_)) if published.way_is_whom => Way::Named,
        _ if published.has_a_way => Way::NotSaid,
        _ => Way::Everywhere,
    };
    step.contacts = once_each(&published.contacts);
    step.page = published.page;
    notes(&mut step.notes, rule, enquiry, area);
    step
}

/// Whether the area that is responsible for somebody decides on it (decision 27).
const fn is_decided_by_the_area(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::GuideReferToRegister | RuleId::GuideOnRegister | RuleId::GuideNoAnswer | RuleId::GuideConsent
    ) || is_a_request(rule)
}

/// Whether it is asked of the commissioner, who does not ask it of anybody.
const fn is_a_request(rule: RuleId) -> bool {
    matches!(
        rule,
        RuleId::GuideAppealRegister
            | RuleId::GuideAppealReview
            | RuleId::GuideEmergencyMeeting
            | RuleId::GuideAskForReview
            | RuleId::GuideAskInHospital
            | RuleId::GuideIfRefused
    )
}

/// What an area has on a step.
#[derive(Default)]
struct Published<'a> {
    how: Option<&'a str>,
    /// Whom to turn to, in the order of preference: those that are published stay.
    contacts: [Option<&'a Contact>; 3],
    /// Where to read on.
    page: Option<&'a str>,
    /// An area has a way of its own: where it is not published, that is worth saying.
    has_a_way: bool,
    /// To know whom to ask is to know the way.
    way_is_whom: bool,
}

fn published(rule: RuleId, area: &LocalArea) -> Published<'_> {
    let request = area.review_request.as_ref();
    let asked = request.and_then(|request| request.contacts.first());
    let commissioner = area.commissioner.as_ref();
    let register = area.register_contact.as_ref().or(area.register_lead.as_ref()).or(commissioner);
    let complaints = area.complaints.as_ref();
    let named = |contact| Published {
        contacts: [contact, None, None],
        has_a_way: true,
        way_is_whom: true,
        ..Published::default()
    };
    let way = |how, contacts| Published { how, contacts, has_a_way: true, ..Published::default() };
    let only = |contacts| Published { contacts, ..Published::default() };
    let appeal = request.and_then(|request| request.appeal.as_deref());
    match rule {
        RuleId::GuideAppealRegister => {
            let dispute = area.register_dispute.as_ref();
            let contact = dispute.and_then(|dispute| dispute.contact.as_ref()).or(area.register_lead.as_ref());
            way(dispute.map(|dispute| dispute.how.as_str()), [contact.or(register), commissioner, complaints])
        }
        RuleId::GuideAppealReview => way(appeal, [commissioner.or(asked), complaints, None]),
        RuleId::GuideIfRefused => way(appeal, [commissioner.or(asked), None, None]),
        RuleId::GuidePlacingArea => only([register, None, None]),
        RuleId::GuideConsent => {
            let consent = area.register_consent.as_ref();
            Published {
                how: consent.map(|consent| consent.how.as_str()),
                page: consent.and_then(|consent| consent.url.as_deref()),
                ..Published::default()
            }
        }
        RuleId::GuideEmergencyMeeting => named(commissioner.or(asked)),
        RuleId::GuideAskForReview | RuleId::GuideAskInHospital => {
            let mut contacts = [commissioner, None, None];
            if let Some(request) = request.filter(|request| !request.contacts.is_empty()) {
                for (slot, contact) in contacts.iter_mut().zip(&request.contacts) {
                    *slot = Some(contact);
                }
            }
            way(request.map(|request| request.how.as_str()), contacts)
        }
        RuleId::GuideReferToRegister => {
            let referral = area.register_self_referral.as_ref();
            Published {
                page: referral.and_then(|referral| referral.url.as_deref()),
                ..way(referral.map(|referral| referral.how.as_str()), [register, None, None])
            }
        }
        RuleId::GuideOnRegister => named(register),
        RuleId::GuideKeyworker => named(area.keyworkers.as_ref()),
        RuleId::GuideSendiass => named(area.sendiass.as_ref()),
        RuleId::GuideAdvocacy => named(area.advocacy.as_ref()),
        RuleId::GuideAdultServicesPlan => {
            way(area.adult_register.as_ref().map(|move_on| move_on.how.as_str()), [None, None, None])
        }
        RuleId::GuideRaiseConcern => {
            let safeguarding = area.safeguarding.as_deref().and_then(<[Contact]>::first);
            only([complaints, commissioner, safeguarding])
        }
        RuleId::GuideNoAnswer => only([commissioner.or(register), None, None]),
        RuleId::GuideProfessionalDuties => only([register, None, None]),
        _ => Published::default(),
    }
}

/// Those contacts that are there, each once.
fn once_each<'a>(contacts: &[Option<&'a Contact>]) -> Vec<&'a Contact> {
    let mut named: Vec<&Contact> = Vec::new();
    for contact in contacts.iter().flatten() {
        if !named.contains(contact) {
            named.push(contact);
        }
    }
    named
}

/// What the area says of a step besides the way.
fn notes<'a>(notes: &mut Vec<Note<'a>>, rule: RuleId, enquiry: &Enquiry, area: &'a LocalArea) {
    match rule {
        RuleId::GuidePlacingArea => notes.push(Note::DoesNotDecide),
        RuleId::GuideAskForReview | RuleId::GuideAskInHospital => {
            let Some(request) = &area.review_request else { return };
            notes.extend(request.decided_how.as_deref().map(Note::Decided));
            notes.extend(request.told_how.as_deref().map(Note::Told));
            notes.extend(not_named(enquiry.asker, &request.open_to));
        }
        RuleId::GuideReferToRegister => {
            let Some(referral) = &area.register_self_referral else { return };
            notes.extend(not_named(enquiry.asker, &referral.open_to));
        }
        RuleId::GuideNoAnswer => {
            let referral = area.register_self_referral.as_ref();
            notes.extend(referral.and_then(|referral| referral.reply_within_days).map(Note::ReplyWithin));
        }
        RuleId::GuideAdultServicesPlan => {
            let age = area.adult_register.as_ref().and_then(|move_on| move_on.moves_at_age);
            notes.extend(age.map(Note::MovesAt));
        }
        _ => {}
    }
}

/// Whoever asks is left out of those whom a page names. A page that names nobody says nothing.
fn not_named<'a>(asker: Asker, open_to: &[MayAsk]) -> Option<Note<'a>> {
    let own = match asker {
        Asker::ThePerson => MayAsk::ThePerson,
        Asker::FamilyOrCarer => MayAsk::FamilyOrCarer,
        Asker::Advocate => MayAsk::Advocate,
        Asker::Professional => MayAsk::Professional,
        Asker::Commissioner => return None,
    };
    (!open_to.is_empty() && !open_to.contains(&own)).then_some(Note::NotNamed)
}
