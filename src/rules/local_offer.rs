//! An area's published offer, held against the policy.

mod limits;
mod statements;

use crate::answer::{Finding, Named};
use crate::calendar::Date;
use crate::facts::{LocalArea, MayAsk, ReviewRequest, SelfReferral};
use crate::prelude::*;
use crate::registry::RuleId;
use crate::tables::reviews::AREA_CHECKED_AGAIN;

/// What an area leaves out, and what its pages say otherwise than the policy.
///
/// Rules `local-area.*`, policy 3 (core standards 3 to 7 and 11), 5, 13.2, and what each statement touches.
///
/// In the order of the fields of an area and, inside a statement, of a statement; what the statements miss together comes
/// last. A path is that of the field that has to be mended, also where it is absent; of a statement that says something
/// by its topic alone, the statement; of what no statement says, `/published`; of a name, its element.
///
/// # Interpretation
/// An empty list of criteria is none; every other empty list says nothing. "Over 12 months" is counted from the last
/// check, as every limit in months is. A statement that does not say whom it is about counts as one about children.
pub fn findings(area: &LocalArea, as_of: Date) -> Vec<Finding> {
    let mut found = Found(Vec::new());
    match area.last_checked {
        None => found.add("/lastChecked", RuleId::LastCheckedMissing),
        Some(checked) if checked.plus(AREA_CHECKED_AGAIN.period).is_some_and(|until| until < as_of) => {
            found.naming("/lastChecked", RuleId::LastCheckedOld, Named::Limit(vec![AREA_CHECKED_AGAIN.period]));
        }
        Some(_) => {}
    }
    found.unless(area.register_lead.is_some(), "/registerLead", RuleId::RegisterLeadMissing);
    found.unless(area.register_contact.is_some(), "/registerContact", RuleId::RegisterContactMissing);
    self_referral(area.register_self_referral.as_ref(), &mut found);
    let has_criteria = area.register_criteria.as_ref().is_some_and(|criteria| !criteria.is_empty());
    found.unless(has_criteria, "/registerCriteria", RuleId::RegisterCriteriaMissing);
    found.unless(area.register_consent.is_some(), "/registerConsent", RuleId::RegisterConsentMissing);
    found.unless(area.register_dispute.is_some(), "/registerDispute", RuleId::RegisterDisputeMissing);
    found.unless(area.adult_register.is_some(), "/adultRegister", RuleId::AdultRegisterMissing);
    review_request(area.review_request.as_ref(), &mut found);
    let published = area.published.as_deref().unwrap_or_default();
    for (index, statement) in published.iter().enumerate() {
        statements::judge(statement, index, &mut found);
    }
    statements::judge_together(published, area.register_criteria.as_deref().unwrap_or_default(), &mut found);
    found.0
}

fn self_referral(route: Option<&SelfReferral>, found: &mut Found) {
    let Some(route) = route else { return found.add("/registerSelfReferral", RuleId::SelfReferralMissing) };
    let is_open = |who: &MayAsk| matches!(who, MayAsk::ThePerson | MayAsk::FamilyOrCarer);
    let is_right = route.open_to.is_empty() || route.open_to.iter().any(is_open);
    found.unless(is_right, "/registerSelfReferral/openTo", RuleId::SelfReferralTooNarrow);
}

fn review_request(request: Option<&ReviewRequest>, found: &mut Found) {
    let Some(request) = request else { return found.add("/reviewRequest", RuleId::ReviewRequestMissing) };
    let is_open_to_all = MayAsk::ALL.iter().all(|who| request.open_to.contains(who));
    let is_right = request.open_to.is_empty() || is_open_to_all;
    found.unless(is_right, "/reviewRequest/openTo", RuleId::WhoMayAskTooNarrow);
    found.unless(request.decided_how.is_some(), "/reviewRequest/decidedHow", RuleId::ReviewDecisionMissing);
    found.unless(request.appeal.is_some(), "/reviewRequest/appeal", RuleId::ReviewAppealMissing);
    found.unless(request.told_how.is_some(), "/reviewRequest/toldHow", RuleId::ReviewToldMissing);
    let at = "/reviewRequest/withoutRegister";
    match request.without_register {
        None => found.add(at, RuleId::ReviewWithoutRegisterMissing),
        Some(false) => found.add(at, RuleId::RegisterMadeACondition),
        Some(true) => {}
    }
}

/// What was found so far.
struct Found(Vec<Finding>);

impl Found {
    fn add(&mut self, path: &str, rule: RuleId) {
        self.naming(path, rule, Named::Nothing);
    }

    fn unless(&mut self, is_right: bool, path: &str, rule: RuleId) {
        if !is_right {
            self.add(path, rule);
        }
    }

    fn naming(&mut self, path: &str, rule: RuleId, names: Named) {
        self.0.push(Finding { path: path.to_owned(), rule, names });
    }
}
