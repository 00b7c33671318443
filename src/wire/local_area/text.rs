//! A text and a link of an area: safe to show wherever text is shown.

use crate::error::Code;
use crate::numerals::place;
use crate::prelude::*;
use crate::wire::decoder::{At, Issues, Read, Shape, Value, read_text, shortened};
use crate::wire::options::MOST_CHARACTERS;
use crate::wire::tree::Node;

/// What a text matches that begins so, and has in it none of those control characters, nothing that turns its direction, and no
/// tag of markup: of `unsafe_in_text`, as a pattern.
#[cfg(feature = "case-systems")]
macro_rules! safe_text {
    ($start:literal, $controls:literal) => {
        concat!(
            "^",
            $start,
            "([^<",
            $controls,
            "\\u007F-\\u009F\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]",
            "|<(?![/!?A-Za-z\\u00C0-\\u1FFF\\u2C00-\\u2DFF\\u3005-\\uFDFF\\uFE70-\\u{1EFFF}\\u{20000}-\\u{3FFFF}]))*$",
        )
    };
}

/// What a text of an area matches: what [`read_area_text`] takes.
#[cfg(feature = "case-systems")]
pub(in crate::wire) const TEXT: &str = safe_text!("", "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F");

/// What a link of an area matches: what [`read_link`] takes.
#[cfg(feature = "case-systems")]
pub(in crate::wire) const LINK: &str =
    safe_text!("([Hh][Tt][Tt][Pp][Ss]|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):", "\\u0000-\\u001F");

/// A text of an area: no markup, no hidden characters.
pub(in crate::wire) struct AreaText;

impl Read for AreaText {
    type Out = String;

    const SHAPE: Shape = Shape::AreaText;

    fn out(value: Value) -> Option<String> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

pub(in crate::wire) fn read_area_text(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<String> {
    let text = read_text(MOST_CHARACTERS, node, at, issues)?;
    let mut last = ' ';
    for (index, character) in text.chars().enumerate() {
        if let Some(what) = unsafe_in_text(last, character) {
            let what = ["must be text without ", what, " in it, but has one at character ", &place(index + 1)].concat();
            issues.add(Code::UnsafeText, at, &what);
            return None;
        }
        last = character;
    }
    Some(text)
}

/// What is wrong with a character after that other one.
fn unsafe_in_text(last: char, character: char) -> Option<&'static str> {
    match character {
        '/' | '!' | '?' if last == '<' => Some("a tag of markup"),
        _ if last == '<' && is_letter(character) => Some("a tag of markup"),
        '\t' | '\n' | '\r' => None,
        _ if character.is_control() => Some("a control character"),
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some("a character that turns the direction of the text")
        }
        _ => None,
    }
}

/// A letter of any script, by blocks: the table of them all would be larger than what reads an area.
fn is_letter(character: char) -> bool {
    matches!(
        character,
        'a'..='z'
            | 'A'..='Z'
            | '\u{C0}'..='\u{1FFF}'
            | '\u{2C00}'..='\u{2DFF}'
            | '\u{3005}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{1EFFF}'
            | '\u{20000}'..='\u{3FFFF}'
    )
}

/// A link of an area: a text that begins with one of three schemes, so that a browser reads no other in it.
pub(in crate::wire) struct Link;

impl Read for Link {
    type Out = String;

    const SHAPE: Shape = Shape::Link;

    fn out(value: Value) -> Option<String> {
        AreaText::out(value)
    }
}

pub(in crate::wire) fn read_link(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<String> {
    let link = read_area_text(node, at, issues)?;
    let has_scheme = |scheme: &&str| link.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    // Browsers leave out line breaks and tabs, so what reads as one scheme could be another.
    if !["https:", "mailto:", "tel:"].iter().any(has_scheme) || link.contains(['\t', '\n', '\r']) {
        let wanted = "must be one line that begins with https:, mailto: or tel:, but is `";
        issues.add(Code::UnsafeLink, at, &[wanted, &shortened(&link), "`"].concat());
        return None;
    }
    Some(link)
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for AreaText {
    fn schema_name() -> Cow<'static, str> {
        "AreaText".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "maxLength": MOST_CHARACTERS, "pattern": TEXT })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Link {
    fn schema_name() -> Cow<'static, str> {
        "Link".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "maxLength": MOST_CHARACTERS, "pattern": LINK })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::LocalArea;

    /// What is wrong with an area in whose field stands that value: code and path of each fault.
    fn faults(field: &str, value: &str) -> Vec<(Code, String)> {
        let text = ["{\"name\":\"Anyshire (made up)\",\"", field, "\":", value, "}"].concat();
        let mut issues = Issues::none();
        match issues.argument::<LocalArea>(0, &text) {
            Some(_) => Vec::new(),
            None => issues.into_error().issues().iter().map(|issue| (issue.code(), issue.path().to_owned())).collect(),
        }
    }

    fn of_text(text: &str) -> Vec<(Code, String)> {
        let text = serde_json::to_string(text).unwrap_or_default();
        faults("registerConsent", &["{\"how\":", &text, "}"].concat())
    }

    fn of_link(link: &str) -> Vec<(Code, String)> {
        let link = serde_json::to_string(link).unwrap_or_default();
        faults("registerConsent", &["{\"how\":\"Ask.\",\"url\":", &link, "}"].concat())
    }

    #[test]
    fn a_text_holds_no_markup_and_no_hidden_characters() {
        let at = "/registerConsent/how";
        for text in
            ["<b>", "a </p>", "<!-- -->", "<?xml", "x<script", "<é", "<ж", "\0", "a\u{7}", "\u{1b}", "\u{7f}", "\u{85}"]
        {
            assert_eq!(of_text(text), [(Code::UnsafeText, at.to_owned())], "{text:?}");
        }
        for text in ["\u{61c}", "\u{200e}", "\u{200f}", "\u{202a}", "\u{202e}", "\u{2066}", "\u{2069}"] {
            assert_eq!(of_text(text), [(Code::UnsafeText, at.to_owned())], "{text:?}");
        }
        for text in
            ["under 5 < 6", "< b", "<3", "<", "<<", "a > b", "<–", "<“", "a\tb\r\nc", "Café – “quoted”", "&lt;b&gt;"]
        {
            assert_eq!(of_text(text), [], "{text:?}");
        }
    }

    #[test]
    fn a_text_has_at_most_two_thousand_characters() {
        assert_eq!(of_text(&"é".repeat(MOST_CHARACTERS)), []);
        let too_large = (Code::TooLarge, "/registerConsent/how".to_owned());
        assert_eq!(of_text(&"é".repeat(MOST_CHARACTERS + 1)), [too_large]);
    }

    #[test]
    fn a_link_is_https_mailto_or_tel() {
        for link in ["https://example.org/a?b=c#d", "HTTPS://example.org", "mailto:a@example.org", "Tel:+441234567890"]
        {
            assert_eq!(of_link(link), [], "{link:?}");
        }
        for link in [
            "http://example.org",
            "javascript:alert(1)",
            " JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "\tjavascript:alert(1)",
            "https\t:javascript",
            "https://example.org/\nx",
            "\u{200b}https://example.org",
            " https://example.org",
            "data:text/html,x",
            "vbscript:x",
            "//example.org",
            "/register",
            "example.org",
            "httpsx://example.org",
            "https",
            "tel",
            "é:",
            "",
        ] {
            assert_eq!(of_link(link), [(Code::UnsafeLink, "/registerConsent/url".to_owned())], "{link:?}");
        }
        assert_eq!(of_link("https://example.org/<b>"), [(Code::UnsafeText, "/registerConsent/url".to_owned())]);
    }

    #[test]
    fn an_address_for_mail_and_a_number_are_texts_and_no_links() {
        assert_eq!(faults("complaints", r#"{"name":"A","email":"a@example.org","phone":"01234 567890"}"#), []);
        let (email, phone) = ("/complaints/email".to_owned(), "/complaints/phone".to_owned());
        let found = faults("complaints", r#"{"name":"A","email":"<a>","phone":"\u0000"}"#);
        assert_eq!(found, [(Code::UnsafeText, email), (Code::UnsafeText, phone)]);
    }

    #[test]
    fn each_text_and_link_of_an_area_is_checked() {
        let contact = r#"{"name":"<b>","role":"<b>","phone":"<b>","email":"<b>","url":"x:","hours":"<b>"}"#;
        let fields = [
            ("commissioner", contact.to_owned(), 6),
            ("registerSelfReferral", r#"{"how":"<b>","url":"x:","openTo":[]}"#.to_owned(), 2),
            ("registerCriteria", r#"[{"text":"<b>"}]"#.to_owned(), 1),
            ("registerDispute", [r#"{"how":"<b>","contact":"#, contact, "}"].concat(), 7),
            ("adultRegister", r#"{"how":"<b>"}"#.to_owned(), 1),
            (
                "reviewRequest",
                [
                    r#"{"how":"<b>","contacts":["#,
                    contact,
                    r#"],"openTo":[],"decidedHow":"<b>","appeal":"<b>","toldHow":"<b>"}"#,
                ]
                .concat(),
                10,
            ),
            ("safeguarding", ["[", contact, "]"].concat(), 6),
            ("furtherReading", r#"[{"title":"<b>","url":"x:"}]"#.to_owned(), 2),
            ("published", r#"[{"topic":"bodies","text":"<b>","place":"<b>","names":["<b>"]}]"#.to_owned(), 3),
            ("name", "\"<b>\"".to_owned(), 1),
        ];
        for (field, value, count) in fields {
            let found = faults(field, &value);
            assert_eq!(found.len(), count, "{field}: {found:?}");
            assert!(found.iter().all(|(code, _)| matches!(code, Code::UnsafeText | Code::UnsafeLink)), "{field}");
        }
    }
}
