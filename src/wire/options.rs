//! The contract of the options that every question takes.

use super::decoder::{At, Issues, List, Read, Shape, UNLIMITED, Value, read_date, read_text, record, shortened};
use super::tree::Node;
use crate::calendar::{Calendar, Date};
use crate::error::Code;
use crate::facts::Wording;
use crate::prelude::*;
use crate::wording::{TextId, Words, placeholders_of};

/// The most characters of one text, of a host's or of an area.
pub(super) const MOST_CHARACTERS: usize = 2_000;

/// The options as they were given.
#[derive(Default)]
pub(super) struct Options {
    as_of: Option<Date>,
    extra_bank_holidays: Option<Vec<Date>>,
    wording: Option<Wording>,
    texts: Option<Vec<(TextId, String)>>,
}

record! {
    /// What every question takes besides itself.
    Options {
        /// The day to answer for. Default: today on the machine where this runs.
        optional as_of "asOf": Date,
        /// One-off England bank holidays announced after this release.
        optional extra_bank_holidays "extraBankHolidays": List<Date, UNLIMITED>,
        /// Wording of every text: "plain" (default) or "easy-read".
        optional wording "wording": Wording,
        /// The host's own words, by text id, with the placeholders of the text that they replace. Text only.
        optional texts "texts": Texts,
    }
}

/// A host's own texts, by the ids of the catalogue.
pub(super) struct Texts;

impl Read for Texts {
    type Out = Vec<(TextId, String)>;

    const SHAPE: Shape = Shape::Own(read_texts);

    fn out(value: Value) -> Option<Self::Out> {
        match value {
            Value::Texts(texts) => Some(texts),
            _ => None,
        }
    }
}

fn read_texts(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
    let mut texts = Vec::new();
    let mut is_sound = true;
    let names = || TextId::all().into_iter().map(TextId::id).collect();
    issues.fields(node, at, &names, &mut |key, value, at, issues| {
        let Some(id) = TextId::find(key) else {
            is_sound = false;
            return false;
        };
        match text_of(id, value, &at.field(key), issues) {
            Some(text) => texts.push((id, text)),
            None => is_sound = false,
        }
        true
    })?;
    is_sound.then_some(Value::Texts(texts))
}

/// A host's text in the place of that one: it may use the placeholders of the text it replaces, and no others.
fn text_of(id: TextId, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<String> {
    let text = read_text(MOST_CHARACTERS, node, at, issues)?;
    let known = id.placeholders();
    if let Some(unknown) = placeholders_of(&text).into_iter().find(|name| !known.contains(name)) {
        let has =
            ["must have no placeholder but those of the text it replaces, but has `{", &shortened(unknown)].concat();
        let what = [&has, "}`: there are `", &known.join("`, `"), "`"].concat();
        issues.add(Code::UnknownValue, at, &what);
        return None;
    }
    Some(text)
}

/// How to answer.
pub(super) struct Setting {
    pub(super) as_of: Date,
    pub(super) calendar: Calendar,
    pub(super) words: Words,
}

impl Issues {
    /// Reads the options. Absent or null, they are the defaults; `today` stands in for a day that is not given.
    pub(super) fn options(&mut self, argument: u8, text: &str, today: &str) -> Option<Setting> {
        let options = match Node::parse(text) {
            Node::Null => Options::default(),
            _ => self.argument::<Options>(argument, text)?,
        };
        self.setting_of(options, today)
    }

    /// How to answer by those options.
    pub(super) fn setting_of(&mut self, options: Options, today: &str) -> Option<Setting> {
        let as_of = match options.as_of {
            Some(day) => day,
            None => read_date(&Node::Text(today.into()), &At::WHOLE.field("asOf"), self)?,
        };
        Some(Setting {
            as_of,
            calendar: Calendar::with(options.extra_bank_holidays.unwrap_or_default()),
            words: Words::new(options.wording.unwrap_or(Wording::Plain), options.texts.unwrap_or_default()),
        })
    }
}
