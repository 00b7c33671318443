//! Why the oversight panel should look at a case, and since when (policy 18).

use crate::prelude::*;
use super::walk::Walk;
use crate::answer::{PanelEntry, Pathway};
use crate::calendar::Date;
use crate::facts::Concern;
use crate::order::in_order;
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
    found.extend(long_stay_since(walk).map(|since| (since, RuleId::LongStay)));
    found.extend(walk.long_segregation().map(|since| (since, RuleId::Segregation)));
    found.extend(&walk.panel);
    let found = in_order(found, |(since, rule)| (*since, place_in_list(*rule)));
    let looked = &walk.panel_looked_on;
    let first_look = |since| looked.get(looked.partition_point(|day| *day < since)).copied();
    found.into_iter().map(|(since, rule)| PanelEntry { since, rule, reviewed_on: first_look(since) }).collect()
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
    let born = walk.history.person.date_of_birth;
    let mut days: Vec<Date> = vec![first];
    days.extend(limit(LONG_STAY_ADULT));
    days.extend([ADULT, PAST_PLANS].iter().filter_map(|age| born?.birthday(*age)));
    days.extend(stay.wards.days().chain(stay.restrictions.days()).chain(walk.plan.changes.days()));
    days.retain(|day| (first..=walk.as_of).contains(day));
    let is_long = |day: &Date| {
        let ward = stay.wards.at_end_of(*day).flatten();
        let pathway = super::course::pathway_on(&walk.history.person, &walk.plan, *day, ward, stay.via_criminal_justice);
        match pathway_of_limits(pathway) {
            Pathway::ChildrenAndYoungPeople => true,
            Pathway::AdultNonSecure | Pathway::AdultSecure | Pathway::AdultSecureCriminalJustice => {
                let restricted = stay.restrictions.at_end_of(*day) == Some(true);
                limit(LONG_STAY_ADULT).is_some_and(|reached| *day >= reached) && !restricted
            }
        }
    };
    days.into_iter().filter(is_long).min()
}
