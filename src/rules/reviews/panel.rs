//! Why the oversight panel should look at a case, and since when (policy 18).

use super::walk::Walk;
use crate::answer::{PanelEntry, Pathway};
use crate::calendar::Date;
use crate::facts::Concern;
use crate::order::places_in_order;
use crate::prelude::*;
use crate::registry::RuleId;
use crate::rules::pathway::pathway_of_limits;
use crate::tables::ages::{ADULT, PAST_PLANS};
use crate::tables::reviews::{LONG_STAY_ADULT, LONG_STAY_CYP};

/// The rule that a concern stands under.
pub(super) const fn rule_of(concern: Concern) -> RuleId {
    match concern {
        Concern::ComplaintUnresolved => RuleId::ComplaintUnresolved,
        Concern::SafeguardingReferral => RuleId::SafeguardingReferral,
        Concern::WardRatedInadequate => RuleId::WardRatedInadequate,
        Concern::RestrictivePractice => RuleId::RestrictivePractice,
        Concern::EscalationRequested => RuleId::EscalationRequested,
    }
}

/// The entries by day; on one day in the order of the policy's list, concerns in the order given.
pub(super) fn entries(walk: &Walk<'_>) -> Vec<PanelEntry> {
    let mut found: Vec<(Date, RuleId)> = Vec::new();
    if let Some(since) = long_stay_since(walk) {
        found.push((since, RuleId::LongStay));
    }
    if let Some(since) = walk.long_segregation() {
        found.push((since, RuleId::Segregation));
    }
    found.extend_from_slice(&walk.panel);
    let key = |place: usize| found.get(place).map(|(since, rule)| (*since, place_in_list(*rule)));
    let looked = &walk.panel_looked_on;
    let mut entries = Vec::with_capacity(found.len());
    for place in places_in_order(found.len(), &|one, other| key(one).cmp(&key(other))) {
        if let Some((since, rule)) = found.get(place).copied() {
            let reviewed_on = looked.get(looked.partition_point(|day| *day < since)).copied();
            entries.push(PanelEntry { since, rule, reviewed_on });
        }
    }
    entries
}

fn place_in_list(rule: RuleId) -> u8 {
    match rule {
        RuleId::LongStay => 0,
        RuleId::Segregation => 1,
        RuleId::DeclinedTwice => 2,
        RuleId::OutsideTimeframe => 3,
        _ => 4,
    }
}

/// The first day at whose end the current stay is a long one.
///
/// Rule `oversight.long-stay`, policy 18: six months for children and young people, twelve for adults who are not
/// restricted. Transfers do not break a stay (decision 20). It can become long on any day on which the stay reaches a limit,
/// or the pathway or a restriction changes.
fn long_stay_since(walk: &Walk<'_>) -> Option<Date> {
    let stay = walk.stay.as_ref()?;
    let limit = |stated: crate::tables::Stated| stay.admitted_on.plus(stated.period);
    let first = limit(LONG_STAY_CYP)?;
    let adult_limit = limit(LONG_STAY_ADULT);
    let is_long = |day: Date| {
        let ward = stay.wards.at_end_of(day).flatten();
        let pathway = super::course::pathway_on(&walk.history.person, &walk.plan, day, ward, stay.via_criminal_justice);
        match pathway_of_limits(pathway) {
            Pathway::ChildrenAndYoungPeople => true,
            Pathway::AdultNonSecure | Pathway::AdultSecure | Pathway::AdultSecureCriminalJustice => {
                let is_restricted = stay.restrictions.at_end_of(day) == Some(true);
                adult_limit.is_some_and(|reached| day >= reached) && !is_restricted
            }
        }
    };
    let mut since: Option<Date> = None;
    let mut consider = |day: Option<Date>| {
        if let Some(day) = day.filter(|day| (first..=walk.as_of).contains(day))
            && since.is_none_or(|earlier| day < earlier)
            && is_long(day)
        {
            since = Some(day);
        }
    };
    consider(Some(first));
    consider(adult_limit);
    for age in [ADULT, PAST_PLANS] {
        consider(walk.history.person.date_of_birth.and_then(|born| born.birthday(age)));
    }
    stay.wards.each_day(&mut consider);
    stay.restrictions.each_day(&mut consider);
    walk.plan.changes.each_day(&mut consider);
    since
}
