//! An argument as a loose tree: any data, in the order given, before anybody asks what it ought to be.
//!
//! Read here rather than by serde_json: that reader brings its numbers with it, a tenth of the whole wasm, and what the
//! package writes holds none but whole ones (decisions, "How the code is built"). A test holds the two to the same trees.

use crate::lines::{below, first_marked, zeros};
use crate::prelude::*;

/// A key that begins with this character is not the caller's own. Alone, it marks a value that could not be read; the
/// caller's keys that begin with it arrive with one more in front (`pkg-template/argument.js` writes both).
const MARK: u8 = 0;

/// The reason that stands in the marker of an argument over the limit of all its texts together.
const OVER_THE_LIMIT: &str = "too large";

/// The most digits of a whole number: so many fit into every number of either side.
const MOST_DIGITS: usize = 15;

/// Eight at once.
const QUOTES: u64 = u64::from_le_bytes([b'"'; 8]);
const BACKSLASHES: u64 = u64::from_le_bytes([b'\\'; 8]);

/// So many fields most objects have at most. To begin with room for fewer and to move them each time is slower.
const USUAL_FIELDS: usize = 8;

/// The deepest nesting that is read. The package marks what is deeper than 32, each mark being one level more.
const DEEPEST: usize = 64;

/// One value of an argument.
#[derive(Debug, PartialEq)]
pub(super) enum Node<'a> {
    Null,
    Bool(bool),
    /// A whole number of at most 15 digits.
    Whole(i64),
    /// Any other number.
    Fraction,
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
    /// Not data, or it could not be read; with what it was.
    Unreadable(String),
    /// More text than an argument may hold.
    TooLarge,
}

impl<'a> Node<'a> {
    /// Reads the text of an argument. No text at all is an argument that was not given; text that is not JSON is unreadable.
    pub(super) fn parse(text: &'a str) -> Self {
        if text.is_empty() {
            return Node::Null;
        }
        let mut reader = Reader { text, at: 0 };
        let node = reader.value(0).filter(|_| reader.next_is_end());
        node.unwrap_or_else(|| Node::Unreadable("text that is not JSON".to_owned()))
    }

    /// The value under that key, `None` where there is none or this is no object.
    pub(super) fn get(&self, key: &str) -> Option<&Node<'a>> {
        match self {
            Node::Object(fields) => fields.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }
}

/// Reads JSON (RFC 8259) from a text. Every answer begins here, so it goes by bytes: a text that is cut off at the front, byte
/// after byte, looks each time whether it is cut within a character.
struct Reader<'a> {
    text: &'a str,
    /// What is read next.
    at: usize,
}

impl<'a> Reader<'a> {
    #[inline(always)]
    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space.
    #[inline(always)]
    fn beyond_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.next() {
            self.at += 1;
        }
        self.next()
    }

    fn next_is_end(&mut self) -> bool {
        self.beyond_space().is_none()
    }

    /// Takes that mark, if it comes next.
    fn take(&mut self, mark: u8) -> bool {
        self.beyond_space();
        self.take_here(mark)
    }

    /// The same where no space may come before it.
    fn take_here(&mut self, mark: u8) -> bool {
        let is_next = self.next() == Some(mark);
        self.at += usize::from(is_next);
        is_next
    }

    /// Takes that word, which stands for that value.
    fn word(&mut self, word: &str, value: Node<'a>) -> Option<Node<'a>> {
        let is_next = word.bytes().all(|letter| self.take_here(letter));
        is_next.then_some(value)
    }

    /// What was read since that place.
    fn since(&self, start: usize) -> Option<&'a str> {
        self.text.get(start..self.at)
    }

    fn value(&mut self, depth: usize) -> Option<Node<'a>> {
        match self.beyond_space()? {
            _ if depth > DEEPEST => None,
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => self.text().map(Node::Text),
            b'-' | b'0'..=b'9' => self.number(),
            b'n' => self.word("null", Node::Null),
            b't' => self.word("true", Node::Bool(true)),
            b'f' => self.word("false", Node::Bool(false)),
            _ => None,
        }
    }

    fn list(&mut self, depth: usize) -> Option<Node<'a>> {
        let mut items = Vec::new();
        self.take(b'[');
        if self.take(b']') {
            return Some(Node::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.take(b']') {
                return Some(Node::List(items));
            }
            self.take(b',').then_some(())?;
        }
    }

    fn object(&mut self, depth: usize) -> Option<Node<'a>> {
        let mut fields = Vec::with_capacity(USUAL_FIELDS);
        let mut marked = None;
        self.take(b'{');
        let mut is_over = self.take(b'}');
        while !is_over {
            self.beyond_space();
            let key = self.text()?;
            self.take(b':').then_some(())?;
            let value = self.value(depth + 1)?;
            match key.as_bytes() {
                [MARK] => marked = Some(value),
                [MARK, ..] => fields.push((Cow::Owned(key.get(1..).unwrap_or_default().to_owned()), value)),
                _ => fields.push((key, value)),
            }
            is_over = self.take(b'}');
            (is_over || self.take(b',')).then_some(())?;
        }
        Some(match marked {
            None => Node::Object(fields),
            Some(Node::Text(what)) if what == OVER_THE_LIMIT => Node::TooLarge,
            Some(Node::Text(what)) => Node::Unreadable(what.into_owned()),
            Some(_) => Node::Unreadable("a value that is not data".to_owned()),
        })
    }

    fn number(&mut self) -> Option<Node<'a>> {
        let is_negative = self.take_here(b'-');
        let start = self.at;
        let mut value = 0;
        let mut is_whole = true;
        while let Some(byte @ (b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')) = self.next() {
            self.at += 1;
            is_whole &= byte.is_ascii_digit() && self.at - start <= MOST_DIGITS;
            if is_whole {
                value = value * 10 + i64::from(byte - b'0');
            }
        }
        let number = if is_whole { Node::Whole(if is_negative { -value } else { value }) } else { Node::Fraction };
        (self.at > start).then_some(number)
    }

    /// A text between quotes: borrowed where it stands there as it is.
    fn text(&mut self) -> Option<Cow<'a, str>> {
        self.take_here(b'"').then_some(())?;
        let plain = self.plain()?;
        if self.take_here(b'"') {
            return Some(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        while self.take_here(b'\\') {
            text.push(self.escaped()?);
            text.push_str(self.plain()?);
        }
        self.take_here(b'"').then_some(Cow::Owned(text))
    }

    /// The characters up to the next quote or backslash, or what no text may hold.
    fn plain(&mut self) -> Option<&'a str> {
        let start = self.at;
        self.at = first_marked(self.text.as_bytes(), start, |eight| {
            below(eight, b' ') | zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES)
        });
        self.since(start)
    }

    /// The character of an escape, after its backslash.
    fn escaped(&mut self) -> Option<char> {
        let kind = self.next()?;
        self.at += 1;
        Some(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.four_digits()?;
                match char::from_u32(first) {
                    Some(character) => character,
                    // Half of a pair: the other half must follow.
                    None => {
                        (self.take_here(b'\\') && self.take_here(b'u')).then_some(())?;
                        let second = self.four_digits()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
                        let high = first.checked_sub(0xD800).filter(|high| *high < 0x400)?;
                        char::from_u32(0x1_0000 + (high << 10) + second)?
                    }
                }
            }
            _ => return None,
        })
    }

    fn four_digits(&mut self) -> Option<u32> {
        let start = self.at;
        self.at += 4;
        self.since(start)?.chars().try_fold(0, |sum, digit| Some(sum * 16 + digit.to_digit(16)?))
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use alloc::string::ToString;
    use proptest::prelude::*;

    fn check(text: &str, expected: &Node<'_>) {
        assert_eq!(&Node::parse(text), expected);
    }

    #[test]
    fn fields_keep_the_order_given() {
        let fields = vec![("b".into(), Node::Whole(1)), ("a".into(), Node::Null)];
        check(r#" { "b" : 1 , "a" : null } "#, &Node::Object(fields));
    }

    #[test]
    fn a_marker_is_told_from_a_callers_own_key() {
        check(r#"{"\u0000":"a Date"}"#, &Node::Unreadable("a Date".to_owned()));
        check(r#"{"\u0000":"too large"}"#, &Node::TooLarge);
        check(r#"{"\u0000\u0000":"a Date"}"#, &Node::Object(vec![("\0".into(), Node::Text("a Date".into()))]));
    }

    #[test]
    fn numbers_are_whole_or_not() {
        check("-12", &Node::Whole(-12));
        check("1.5", &Node::Fraction);
        check("1e3", &Node::Fraction);
        check("1234567890123456", &Node::Fraction);
    }

    #[test]
    fn an_argument_that_was_not_given_is_null() {
        check("", &Node::Null);
        check("null", &Node::Null);
    }

    #[test]
    fn text_that_is_not_json_is_unreadable() {
        let nested = "[".repeat(100_000);
        for text in [
            " ",
            "{",
            "{\"a\"}",
            "[1,]",
            "{\"a\":1,}",
            "[1 2]",
            "tru",
            "\"a",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\u{1}\"",
            "1 1",
            "-",
            "nul",
            &nested,
        ] {
            check(text, &Node::Unreadable("text that is not JSON".to_owned()));
        }
    }

    /// The same tree by way of serde_json.
    fn of(value: &serde_json::Value) -> Node<'static> {
        match value {
            serde_json::Value::Null => Node::Null,
            serde_json::Value::Bool(value) => Node::Bool(*value),
            serde_json::Value::Number(number) => match number.as_i64() {
                Some(whole) if whole.abs() < 1_000_000_000_000_000 => Node::Whole(whole),
                _ => Node::Fraction,
            },
            serde_json::Value::String(text) => Node::Text(text.clone().into()),
            serde_json::Value::Array(items) => Node::List(items.iter().map(of).collect()),
            serde_json::Value::Object(fields) => {
                Node::Object(fields.iter().map(|(key, value)| (key.clone().into(), of(value))).collect())
            }
        }
    }

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_filter("JSON has no others", |number| number.is_finite()).prop_map(Into::into),
            "[^\\x00]{0,12}".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::btree_map("[^\\x00]{1,6}", inner, 0..6)
                    .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_serde_json_writes_is_read_as_the_same_tree(value in any_json()) {
            let (short, long) = (value.to_string(), serde_json::to_string_pretty(&value).unwrap_or_default());
            prop_assert_eq!(Node::parse(&short), of(&value));
            prop_assert_eq!(Node::parse(&long), of(&value));
        }

        #[test]
        fn what_is_read_serde_json_reads_too(text in "[\\[\\]{}\",:0-9a-z\\\\ .-]{1,24}") {
            if !matches!(Node::parse(&text), Node::Unreadable(_)) && !text.contains(['.', '-', 'e']) && !text.contains(":0") {
                let leading_zero = text.split(|c: char| !c.is_ascii_digit()).any(|digits| digits.len() > 1 && digits.starts_with('0'));
                prop_assert!(leading_zero || serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{}", text);
            }
        }
    }
}
