//! The catalogue: every sentence that an answer holds, by the id of its text, with placeholders for what the answer knows.
//!
//! Apart from the rules: a change of words never touches one. A host may replace any text (`Options.texts`).

mod actions;
mod eligibility;
mod reviews;
mod rules;
mod values;

use crate::prelude::*;
pub use eligibility::eligibility;
pub use reviews::{caution, obligation};
pub use values::{day, list, span};

use crate::answer::{Action, ObligationKind, Status};
use crate::facts::Wording;
use crate::registry::RuleId;

/// One text of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextId {
    /// How an obligation of a kind stands: `reviews.repeat-review.overdue`.
    Obligation(ObligationKind, Status),
    /// A rule, in words for the person it is about: `pathway.ehcp-unknown`.
    Rule(RuleId),
    /// Two limits that end on one day: `calendar.earlier-limit.same-day`.
    LimitsEndTogether,
    /// Who takes an action: `laep.name-people.who`.
    Who(RuleId),
}

impl TextId {
    /// Every text.
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::LimitsEndTogether];
        for kind in ObligationKind::ALL {
            for status in Status::ALL {
                all.push(Self::Obligation(*kind, *status));
            }
        }
        for rule in RuleId::ALL {
            if !ObligationKind::ALL.iter().any(|kind| kind.rule() == *rule) {
                all.push(Self::Rule(*rule));
            }
            if TAKERS_OF_ACTIONS.get(*rule as usize).copied().flatten().is_some() {
                all.push(Self::Who(*rule));
            }
        }
        all
    }

    /// The id under which a host replaces the text.
    pub fn id(self) -> Cow<'static, str> {
        match self {
            Self::Obligation(kind, status) => [kind.rule().code(), ".", status.as_str()].concat().into(),
            Self::Rule(rule) => rule.code().into(),
            Self::LimitsEndTogether => [RuleId::EarlierLimit.code(), ".same-day"].concat().into(),
            Self::Who(rule) => [rule.code(), ".who"].concat().into(),
        }
    }

    /// The text of that id.
    pub fn find(id: &str) -> Option<Self> {
        Self::all().into_iter().find(|text| text.id() == id)
    }

    /// The rule that it is a text of.
    pub fn rule(self) -> RuleId {
        match self {
            Self::Obligation(kind, _) => kind.rule(),
            Self::Rule(rule) | Self::Who(rule) => rule,
            Self::LimitsEndTogether => RuleId::EarlierLimit,
        }
    }

    /// The text, with its placeholders.
    pub fn template(self, wording: Wording) -> &'static str {
        // Easier words follow; until then both wordings are the plain one.
        let (Wording::Plain | Wording::EasyRead) = wording;
        match self {
            Self::Obligation(kind, status) => {
                let of_kind = TEXTS_OF_OBLIGATIONS.get(kind as usize);
                of_kind.and_then(|texts| texts.get(status as usize)).copied().unwrap_or_default()
            }
            Self::Rule(rule) => TEXTS_OF_RULES.get(rule as usize).copied().unwrap_or_default(),
            Self::LimitsEndTogether => reviews::LIMITS_END_TOGETHER,
            Self::Who(rule) => TAKERS_OF_ACTIONS.get(rule as usize).copied().flatten().unwrap_or_default(),
        }
    }

    /// The names of its placeholders, in the order of the text.
    pub fn placeholders(self) -> Vec<&'static str> {
        placeholders_of(self.template(Wording::Plain))
    }
}

/// The texts of obligations by kind and status, gathered when the crate is built: looking one up costs no code.
#[expect(
    clippy::indexing_slicing,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
const TEXTS_OF_OBLIGATIONS: [[&str; Status::ALL.len()]; ObligationKind::ALL.len()] = {
    let mut texts = [[""; Status::ALL.len()]; ObligationKind::ALL.len()];
    let mut kinds = ObligationKind::ALL;
    while let [kind, other_kinds @ ..] = kinds {
        kinds = other_kinds;
        let mut statuses = Status::ALL;
        while let [status, others @ ..] = statuses {
            statuses = others;
            texts[*kind as usize][*status as usize] = reviews::text(*kind, *status);
        }
    }
    texts
};

/// The texts of rules, and who takes the actions among them, likewise.
#[expect(
    clippy::indexing_slicing,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
const TEXTS_OF_RULES: [&str; RuleId::ALL.len()] = {
    let mut texts = [""; RuleId::ALL.len()];
    let mut all = RuleId::ALL;
    while let [rule, others @ ..] = all {
        all = others;
        texts[*rule as usize] = rules::text(*rule);
    }
    texts
};

#[expect(
    clippy::indexing_slicing,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
const TAKERS_OF_ACTIONS: [Option<&str>; RuleId::ALL.len()] = {
    let mut takers = [None; RuleId::ALL.len()];
    let mut all = RuleId::ALL;
    while let [rule, others @ ..] = all {
        all = others;
        takers[*rule as usize] = actions::who(*rule);
    }
    takers
};

/// The front of a template: words up to the first placeholder, its name if there is one, and what comes after. Braces around
/// anything but a name are words.
fn split_at_placeholder(template: &str) -> (&str, Option<&str>, &str) {
    let mut from = 0;
    while let Some((start, after)) = brace_from(template, from) {
        if let Some((name, rest)) = after.split_once('}')
            && !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        {
            return (template.get(..start).unwrap_or_default(), Some(name), rest);
        }
        from = start + 1;
    }
    (template, None, "")
}

/// The first opening brace from that place on: where it stands, and the text behind it.
fn brace_from(template: &str, from: usize) -> Option<(usize, &str)> {
    let start = from + template.get(from..)?.find('{')?;
    Some((start, template.get(start + 1..)?))
}

/// What a rule says, in one line.
pub fn summary(rule: RuleId) -> &'static str {
    rule.summary().unwrap_or_else(|| TextId::Rule(rule).template(Wording::Plain))
}

/// The names of the placeholders of a text, each once, in its order.
pub fn placeholders_of(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let (_, Some(name), after) = split_at_placeholder(rest) {
        if !names.contains(&name) {
            names.push(name);
        }
        rest = after;
    }
    names
}

/// In which words to answer.
#[derive(Clone, Debug)]
pub struct Words {
    wording: Wording,
    texts: Vec<(TextId, String)>,
}

impl Words {
    /// That wording, with a host's own texts in the place of the catalogue's.
    pub fn new(wording: Wording, texts: Vec<(TextId, String)>) -> Self {
        Self { wording, texts }
    }

    /// The text with its placeholders filled. One that nothing is known for stays empty.
    pub fn fill<'v>(&self, id: TextId, value: &dyn Fn(&str) -> Option<Cow<'v, str>>) -> String {
        let template =
            self.texts.iter().find(|(own, _)| *own == id).map_or_else(|| id.template(self.wording), |(_, text)| text);
        let mut text = String::with_capacity(template.len() + 32);
        let mut rest = template;
        loop {
            let (words, name, after) = split_at_placeholder(rest);
            text.push_str(words);
            let Some(name) = name else { return text };
            text.push_str(&value(name).unwrap_or_default());
            rest = after;
        }
    }

    /// A text without placeholders.
    pub fn say(&self, rule: RuleId) -> Reason {
        Reason { rule, text: self.fill(TextId::Rule(rule), &|_| None) }
    }

    /// Who takes an action, and what it is.
    pub fn action(&self, action: Action) -> (String, String) {
        let who = self.fill(TextId::Who(action.rule), &|_| None);
        (who, self.fill(TextId::Rule(action.rule), &|_| None))
    }
}

/// Why an answer is what it is, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// One or two sentences.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_around_anything_but_a_name_are_words() {
        let text = "{by}, {By} {} {a b} {é} and {days-left}{";
        assert_eq!(placeholders_of(text), ["by", "days-left"]);
        assert_eq!(split_at_placeholder(text), ("", Some("by"), ", {By} {} {a b} {é} and {days-left}{"));
        assert_eq!(split_at_placeholder("{{by}"), ("{", Some("by"), ""));
        assert_eq!(split_at_placeholder("{ {"), ("{ {", None, ""));
    }

    #[test]
    fn every_text_is_found_by_its_id_and_no_two_share_one() {
        let mut ids: Vec<_> = TextId::all().into_iter().map(|text| text.id().into_owned()).collect();
        assert!(TextId::all().into_iter().all(|text| TextId::find(&text.id()) == Some(text)));
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
}
