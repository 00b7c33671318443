//! The catalogue: every sentence that an answer holds, by the id of its text, with placeholders for what the answer knows.
//!
//! Apart from the rules: a change of words never touches one. A host may replace any text (`Options.texts`).

mod actions;
#[cfg(feature = "case-systems")]
mod calendar_entries;
mod checker;
mod eligibility;
#[cfg(feature = "case-systems")]
mod forms;
mod gathered;
mod guidance;
mod local_offer;
mod reviews;
mod rules;
mod values;

use crate::lines::split_at_byte;
use crate::prelude::*;
#[cfg(feature = "case-systems")]
pub use calendar_entries::{calendar_note, calendar_title};
pub use checker::{CheckerPhrase, Choice, ChoiceValue, choices, question};
pub use eligibility::eligibility;
#[cfg(feature = "case-systems")]
pub use forms::{form_finding, form_of, form_rules};
pub use guidance::{GuidancePhrase, LetterPhrase, Told, UrgentHelpPhrase, letter, urgent_help};
pub use local_offer::finding;
pub use reviews::{caution, obligation};
pub use values::{day, list, span};

use crate::answer::{Action, ObligationKind, Status};
use crate::calendar::Date;
use crate::facts::Wording;
use crate::registry::RuleId;
#[cfg(feature = "case-systems")]
use crate::registry::form::FormRule;

/// One text in both wordings: the same facts, dates and next step in either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// In plain words.
    pub plain: &'static str,
    /// In easier words: a text of its own, one idea a sentence.
    pub easy: &'static str,
}

impl Said {
    /// No text, where none is ever said.
    const NOTHING: Self = Self { plain: "", easy: "" };
}

/// Texts that belong to no rule: one table makes their names, their ids and both wordings.
macro_rules! phrases {
    ($(#[doc = $doc:literal])+ $type:ident { $($name:ident = $id:literal, $plain:expr, $easy:expr;)+ }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $type {
            $(#[doc = $id] $name,)+
        }

        impl $type {
            /// Every one, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The id under which a host replaces the text.
            pub fn id(self) -> &'static str {
                const IDS: &str = concat!($($id, "\0"),+);
                const STARTS: [u32; $crate::lines::blocks($type::ALL.len())] =
                    $crate::lines::starts(IDS, $type::ALL.len());
                $crate::lines::line(IDS, &STARTS, self as usize)
            }

            pub(in crate::wording) const fn text(self) -> $crate::wording::Said {
                match self { $(Self::$name => $crate::wording::Said { plain: $plain, easy: $easy },)+ }
            }
        }
    };
}
pub(crate) use phrases;

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
    /// Of the questions: titles, hints, labels.
    Checker(CheckerPhrase),
    /// Of the steps of guidance: titles, ways, what an area says.
    Guidance(GuidancePhrase),
    /// A piece of the letter.
    Letter(LetterPhrase),
    /// Of urgent help.
    UrgentHelp(UrgentHelpPhrase),
    /// A row of a form: `review-plan.panel.role-missing`.
    #[cfg(feature = "case-systems")]
    Form(FormRule),
}

impl TextId {
    /// Every text.
    pub fn all() -> Vec<Self> {
        #[cfg_attr(not(feature = "case-systems"), expect(unused_mut, reason = "forms are added where there are any"))]
        let mut all = Self::besides_forms();
        #[cfg(feature = "case-systems")]
        for rule in form_rules() {
            all.push(Self::Form(rule));
        }
        all
    }

    /// Every text but those of forms.
    fn besides_forms() -> Vec<Self> {
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
            if !gathered::text(Self::Who(*rule), Wording::Plain).is_empty() {
                all.push(Self::Who(*rule));
            }
        }
        for phrase in CheckerPhrase::ALL {
            all.push(Self::Checker(*phrase));
        }
        for phrase in GuidancePhrase::ALL {
            all.push(Self::Guidance(*phrase));
        }
        for phrase in LetterPhrase::ALL {
            all.push(Self::Letter(*phrase));
        }
        for phrase in UrgentHelpPhrase::ALL {
            all.push(Self::UrgentHelp(*phrase));
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
            Self::Checker(phrase) => phrase.id().into(),
            Self::Guidance(phrase) => phrase.id().into(),
            Self::Letter(phrase) => phrase.id().into(),
            Self::UrgentHelp(phrase) => phrase.id().into(),
            #[cfg(feature = "case-systems")]
            Self::Form(rule) => forms::code(rule).into(),
        }
    }

    /// The text of that id.
    pub fn find(id: &str) -> Option<Self> {
        #[cfg(feature = "case-systems")]
        if let Some(rule) = forms::find(id) {
            return Some(Self::Form(rule));
        }
        Self::besides_forms().into_iter().find(|text| text.id() == id)
    }

    /// The rule that it is a text of, where it is one of a rule.
    pub fn rule(self) -> Option<RuleId> {
        match self {
            Self::Obligation(kind, _) => Some(kind.rule()),
            Self::Rule(rule) | Self::Who(rule) => Some(rule),
            Self::LimitsEndTogether => Some(RuleId::EarlierLimit),
            Self::Checker(_) | Self::Guidance(_) | Self::Letter(_) | Self::UrgentHelp(_) => None,
            #[cfg(feature = "case-systems")]
            Self::Form(_) => None,
        }
    }

    /// The text, with its placeholders.
    pub fn template(self, wording: Wording) -> &'static str {
        match self {
            #[cfg(feature = "case-systems")]
            Self::Form(rule) => forms::says(rule),
            _ => gathered::text(self, wording),
        }
    }

    /// The names of its placeholders, in the order of the text.
    pub fn placeholders(self) -> Vec<&'static str> {
        placeholders_of(self.template(Wording::Plain))
    }
}

/// The front of a template: words up to the first placeholder, its name if there is one, and what comes after. Braces around
/// anything but a name are words.
fn split_at_placeholder(template: &str) -> (&str, Option<&str>, &str) {
    let mut from = 0;
    while let Some((start, after)) = brace_from(template, from) {
        if let Some((name, rest)) = split_at_byte(after, b'}')
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
    let (before, after) = split_at_byte(template.get(from..)?, b'{')?;
    Some((from + before.len(), after))
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

    /// The wording.
    pub fn wording(&self) -> Wording {
        self.wording
    }

    /// A date as that wording has it.
    pub fn day(&self, date: Date) -> String {
        day(date, self.wording)
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
