//! The contract of what this build is: its rules, its edition, its version.

use super::Way;
use crate::calendar::{Date, PROCLAIMED_UNTIL};
use crate::policy;
use crate::prelude::*;
use crate::registry::RuleId;
use serde::Serialize;

/// One rule of this module.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Rule {
    rule: &'static str,
    sections: Vec<&'static str>,
    strength: Strength,
    // Neither is in the wasm, which would be 3 KiB larger for this question alone: the package adds them from `codes.json`.
    #[cfg(not(feature = "package"))]
    summary: &'static str,
    #[cfg(not(feature = "package"))]
    handled_by: &'static [&'static str],
}

/// How strongly the policy puts a rule.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
enum Strength {
    Must,
    Should,
    May,
    Definition,
}

impl From<crate::registry::Strength> for Strength {
    fn from(strength: crate::registry::Strength) -> Self {
        match strength {
            crate::registry::Strength::Must => Strength::Must,
            crate::registry::Strength::Should => Strength::Should,
            crate::registry::Strength::May => Strength::May,
            crate::registry::Strength::Definition => Strength::Definition,
        }
    }
}

/// The edition encoded.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct About {
    policy: &'static str,
    in_force_from: Date,
    /// The last day for which bank holidays are proclaimed.
    calendar_until: Date,
    /// This build's version.
    version: &'static str,
}

/// Every rule of this module in policy order, and which functions apply it.
pub fn list_rules<W: Way>() -> W::Written {
    let mut rules = Vec::with_capacity(RuleId::ALL.len());
    for rule in RuleId::ALL {
        rules.push(Rule {
            rule: rule.code(),
            sections: rule.sections(),
            strength: rule.strength().into(),
            #[cfg(not(feature = "package"))]
            summary: crate::wording::summary(*rule),
            #[cfg(not(feature = "package"))]
            handled_by: rule.handled_by(),
        });
    }
    W::write(&rules)
}

/// The edition encoded, its date, the last day for which bank holidays are proclaimed, this build's version.
pub fn about<W: Way>() -> W::Written {
    W::write(&About {
        policy: policy::NAME,
        in_force_from: policy::IN_FORCE_FROM,
        calendar_until: PROCLAIMED_UNTIL,
        version: env!("CARGO_PKG_VERSION"),
    })
}
