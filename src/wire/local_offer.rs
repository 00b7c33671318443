//! The contract of findings: what an area leaves out, or says otherwise than the policy.

use crate::answer;
use crate::prelude::*;
use crate::registry::Strength;
use crate::wording::{self, Words};
use serde::Serialize;

/// An error breaks a must; a warning, a should. Only errors make a form invalid.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) enum Severity {
    Error,
    Warning,
}

/// What is wrong with a form, or could be better.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Finding {
    /// JSON pointer to the field, "/panel/1/role"; "" for the whole form.
    pub(super) path: String,
    /// Stable: "local-area.review-appeal-missing".
    pub(super) code: Cow<'static, str>,
    pub(super) severity: Severity,
    /// What must hold, in words for the person filling in the form.
    pub(super) message: String,
    /// The rule: its code, or, of a wrong shape, that of the finding.
    pub(super) rule: Cow<'static, str>,
    pub(super) sections: Vec<&'static str>,
}

impl Finding {
    /// What an area leaves out, or says otherwise than the policy.
    pub(super) fn written(finding: &answer::Finding, words: &Words) -> Self {
        let rule = finding.rule;
        Self {
            path: finding.path.clone(),
            code: rule.code().into(),
            severity: if rule.strength() == Strength::Must { Severity::Error } else { Severity::Warning },
            message: wording::finding(finding, words),
            rule: rule.code().into(),
            sections: rule.sections(),
        }
    }
}
