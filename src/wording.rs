//! The catalogue: every sentence that an answer holds, by the id of its text, with placeholders for what the answer knows.
//!
//! Apart from the rules: a change of words never touches one. A host may replace any text (`Options.texts`).

mod actions;
mod eligibility;
mod reviews;
mod rules;
mod values;

pub use eligibility::eligibility;
pub use reviews::{caution, obligation};
pub use values::{day, list, span};

use crate::answer::{Action, ObligationKind, Status};
use crate::facts::Wording;
use crate::registry::RuleId;
use std::borrow::Cow;

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
    pub fn all() -> impl Iterator<Item = Self> {
        let of_kind = |kind: &ObligationKind| {
            let kind = *kind;
            Status::ALL.iter().map(move |status| Self::Obligation(kind, *status))
        };
        let rules = || RuleId::ALL.iter().copied();
        let is_obligation = |rule: RuleId| ObligationKind::ALL.iter().any(|kind| kind.rule() == rule);
        let obligations = ObligationKind::ALL.iter().flat_map(of_kind);
        let others = rules().filter(move |rule| !is_obligation(*rule)).map(Self::Rule);
        let who = rules().filter(|rule| actions::who(*rule).is_some()).map(Self::Who);
        obligations.chain(others).chain([Self::LimitsEndTogether]).chain(who)
    }

    /// The id under which a host replaces the text.
    pub fn id(self) -> Cow<'static, str> {
        match self {
            Self::Obligation(kind, status) => format!("{}.{}", kind.rule().code(), status.as_str()).into(),
            Self::Rule(rule) => rule.code().into(),
            Self::LimitsEndTogether => format!("{}.same-day", RuleId::EarlierLimit.code()).into(),
            Self::Who(rule) => format!("{}.who", rule.code()).into(),
        }
    }

    /// The text of that id.
    pub fn find(id: &str) -> Option<Self> {
        Self::all().find(|text| text.id() == id)
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
            Self::Obligation(kind, status) => reviews::text(kind, status),
            Self::Rule(rule) => rules::text(rule),
            Self::LimitsEndTogether => reviews::LIMITS_END_TOGETHER,
            Self::Who(rule) => actions::who(rule).unwrap_or_default(),
        }
    }

    /// The names of its placeholders, in the order of the text.
    pub fn placeholders(self) -> Vec<&'static str> {
        let mut names: Vec<&str> = Vec::new();
        for piece in pieces(self.template(Wording::Plain)) {
            match piece {
                Piece::Placeholder(name) if !names.contains(&name) => names.push(name),
                _ => {}
            }
        }
        names
    }
}

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'t> {
    Words(&'t str),
    Placeholder(&'t str),
}

/// Takes a template apart. Braces around anything but a name are words.
fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((name, after)) = rest.strip_prefix('{').and_then(|inside| inside.split_once('}'))
            && !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        {
            rest = after;
            return Some(Piece::Placeholder(name));
        }
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest.get(first..).and_then(|more| more.find('{')).map_or(rest.len(), |place| first + place);
        let (words, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(Piece::Words(words))
    })
}

/// The names of the placeholders of a text that a host wrote.
pub fn placeholders_of(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).filter_map(|piece| match piece {
        Piece::Placeholder(name) => Some(name),
        Piece::Words(_) => None,
    })
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
        let template = self.texts.iter().find(|(own, _)| *own == id).map_or_else(|| id.template(self.wording), |(_, text)| text);
        let mut text = String::with_capacity(template.len() + 32);
        for piece in pieces(template) {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Placeholder(name) => text.push_str(&value(name).unwrap_or_default()),
            }
        }
        text
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
        let parts: Vec<_> = pieces("{by}, {By} {} {a b} {é} and {days-left}{").collect();
        let placeholders: Vec<_> = parts.iter().filter(|part| matches!(part, Piece::Placeholder(_))).collect();
        assert_eq!(placeholders, [&Piece::Placeholder("by"), &Piece::Placeholder("days-left")]);
        let again: String = parts.iter().map(|part| match part {
            Piece::Words(words) => (*words).to_owned(),
            Piece::Placeholder(name) => format!("{{{name}}}"),
        }).collect();
        assert_eq!(again, "{by}, {By} {} {a b} {é} and {days-left}{");
    }

    #[test]
    fn every_text_is_found_by_its_id_and_no_two_share_one() {
        let mut ids: Vec<_> = TextId::all().map(|text| text.id().into_owned()).collect();
        assert!(TextId::all().all(|text| TextId::find(&text.id()) == Some(text)));
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
}
