//! The contract of what this build is: its rules, its edition, its version.

use super::Way;
use crate::calendar::{Date, PROCLAIMED_UNTIL};
use crate::policy;
use crate::prelude::*;
use crate::registry::RuleId;
#[cfg(feature = "case-systems")]
use crate::registry::form::FormRule;
#[cfg(all(feature = "case-systems", not(feature = "package")))]
use crate::registry::form::HANDLE_FORMS;
use crate::wording;
use serde::Serialize;

/// One rule of this module.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Rule {
    rule: Cow<'static, str>,
    sections: Vec<&'static str>,
    strength: Strength,
    summary: &'static str,
    // Not in the wasm, which would be larger for this question alone: the package adds it from `codes.json`.
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

/// Every rule of this module in policy order, those of forms after the others, and which functions apply it.
pub fn list_rules<W: Way>() -> W::Written {
    let mut rules = Vec::with_capacity(RuleId::ALL.len());
    for rule in RuleId::ALL {
        rules.push(Rule {
            rule: rule.code().into(),
            sections: rule.sections(),
            strength: rule.strength().into(),
            summary: summary(*rule),
            #[cfg(not(feature = "package"))]
            handled_by: rule.handled_by(),
        });
    }
    #[cfg(feature = "case-systems")]
    rules.extend(wording::form_rules().into_iter().filter_map(of_a_form));
    W::write(&rules)
}

/// A row of a form.
#[cfg(feature = "case-systems")]
fn of_a_form(rule: FormRule) -> Option<Rule> {
    let form = wording::form_of(rule)?;
    Some(Rule {
        rule: form.code(rule.row).into(),
        sections: form.sections(rule.row),
        strength: form.strength(rule.row)?.into(),
        summary: form.says(rule.row),
        #[cfg(not(feature = "package"))]
        handled_by: HANDLE_FORMS,
    })
}

/// What a rule says, in one line. In the wasm the words that it has there anyway, 3 KiB less than lines of their own: the
/// package puts a line of its own in their place, from `codes.json`, where a rule has one.
fn summary(rule: RuleId) -> &'static str {
    #[cfg(not(feature = "package"))]
    return wording::summary(rule);
    #[cfg(feature = "package")]
    return wording::TextId::Rule(rule).template(crate::facts::Wording::Plain);
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
