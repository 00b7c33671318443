//! Which row of Table 2 holds for a person on a day.

use crate::answer::Pathway;
use crate::facts::Ward;
use crate::registry::RuleId;
use crate::tables::ages::{ADULT, PAST_PLANS};

/// What the pathway on a day turns on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PathwayFacts {
    /// Age in whole years.
    pub age: Option<u32>,
    /// A plan in force.
    pub has_ehcp: Option<bool>,
    /// The ward, in hospital.
    pub ward: Option<Ward>,
    /// Came to hospital through criminal justice.
    pub via_criminal_justice: bool,
}

/// Why a pathway is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// No age at all.
    Age,
    /// From 18 to 25, and nobody said whether a plan is in force.
    Ehcp,
}

impl Unknown {
    /// The caution that says so.
    pub const fn rule(self) -> RuleId {
        match self {
            Unknown::Age => RuleId::AgeUnknown,
            Unknown::Ehcp => RuleId::EhcpUnknown,
        }
    }
}

/// Which Table 2 pathway applies on a day.
///
/// Rules `pathway.children-and-young-people` and `pathway.adult`, policy 13.1 Table 2.
///
/// Takes what is known on that day alone; gives the pathway, or why it is not known.
///
/// # Interpretation
/// "Up to 25" ends on the day before the 26th birthday (decision 16). A ward that nobody named is not secure (decision 17).
///
/// # Examples
/// ```
/// use cetr_engine::answer::Pathway;
/// use cetr_engine::facts::Ward;
/// use cetr_engine::rules::pathway::{PathwayFacts, Unknown, pathway};
///
/// let facts = PathwayFacts { age: Some(25), has_ehcp: Some(true), ward: Some(Ward::Secure), via_criminal_justice: true };
/// assert_eq!(pathway(facts), Ok(Pathway::ChildrenAndYoungPeople));
/// assert_eq!(pathway(PathwayFacts { age: Some(26), ..facts }), Ok(Pathway::AdultSecureCriminalJustice));
/// assert_eq!(pathway(PathwayFacts { has_ehcp: None, ..facts }), Err(Unknown::Ehcp));
/// ```
pub fn pathway(facts: PathwayFacts) -> Result<Pathway, Unknown> {
    if facts.ward == Some(Ward::Cyp) {
        return Ok(Pathway::ChildrenAndYoungPeople);
    }
    let age = facts.age.ok_or(Unknown::Age)?;
    let is_young = age < ADULT || (age < PAST_PLANS && facts.has_ehcp.ok_or(Unknown::Ehcp)?);
    Ok(match (is_young, facts.ward, facts.via_criminal_justice) {
        (true, _, _) => Pathway::ChildrenAndYoungPeople,
        (false, Some(Ward::Secure), true) => Pathway::AdultSecureCriminalJustice,
        (false, Some(Ward::Secure), false) => Pathway::AdultSecure,
        (false, Some(Ward::NonSecure | Ward::Cyp) | None, _) => Pathway::AdultNonSecure,
    })
}

/// The pathway whose limits hold: while it is not known, that of children and young people, since theirs end earlier.
///
/// # Interpretation
/// Decision 5.
pub fn pathway_of_limits(pathway: Result<Pathway, Unknown>) -> Pathway {
    pathway.unwrap_or(Pathway::ChildrenAndYoungPeople)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(age: u32, has_ehcp: Option<bool>, expected: Result<Pathway, Unknown>) {
        let facts = PathwayFacts { age: Some(age), has_ehcp, ward: None, via_criminal_justice: false };
        assert_eq!(pathway(facts), expected, "{age} {has_ehcp:?}");
    }

    #[test]
    fn a_child_needs_no_plan_and_from_26_none_helps() {
        check(17, None, Ok(Pathway::ChildrenAndYoungPeople));
        check(18, None, Err(Unknown::Ehcp));
        check(25, None, Err(Unknown::Ehcp));
        check(26, None, Ok(Pathway::AdultNonSecure));
        check(17, Some(false), Ok(Pathway::ChildrenAndYoungPeople));
        check(18, Some(false), Ok(Pathway::AdultNonSecure));
        check(25, Some(true), Ok(Pathway::ChildrenAndYoungPeople));
        check(26, Some(true), Ok(Pathway::AdultNonSecure));
    }

    #[test]
    fn without_an_age_only_a_childrens_ward_tells() {
        let facts = PathwayFacts { age: None, has_ehcp: Some(true), ward: None, via_criminal_justice: false };
        assert_eq!(pathway(facts), Err(Unknown::Age));
        assert_eq!(pathway(PathwayFacts { ward: Some(Ward::Cyp), ..facts }), Ok(Pathway::ChildrenAndYoungPeople));
    }
}
