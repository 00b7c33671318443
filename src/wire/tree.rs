//! An argument as a loose tree: any data, in the order given, before anybody asks what it ought to be.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A key that begins with this character is not the caller's own. Alone, it marks a value that could not be read; the
/// caller's keys that begin with it arrive with one more in front (`pkg-template/argument.js` writes both).
const MARK: char = '\0';

/// The reason that stands in the marker of an argument over the limit of all its texts together.
const OVER_THE_LIMIT: &str = "too large";

/// One value of an argument.
#[derive(Debug, PartialEq)]
pub(super) enum Node<'a> {
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    Object(Vec<(Cow<'a, str>, Node<'a>)>),
    /// Not data, or it could not be read; with what it was.
    Unreadable(String),
    /// More text than an argument may hold.
    TooLarge,
}

impl<'a> Node<'a> {
    /// Reads the text of an argument. Text that is not JSON is unreadable.
    pub(super) fn parse(text: &'a str) -> Self {
        serde_json::from_str(text).unwrap_or_else(|_| Node::Unreadable("text that is not JSON".to_owned()))
    }

    /// The value under that key, `None` where there is none or this is no object.
    pub(super) fn get(&self, key: &str) -> Option<&Node<'a>> {
        match self {
            Node::Object(fields) => fields.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Node<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Node::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "JavaScript has no other numbers")]
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Node::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "JavaScript has no other numbers")]
    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Node::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Borrowed(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((Key(key), value)) = entries.next_entry::<Key<'de>, Node<'de>>()? {
            match key.strip_prefix(MARK) {
                Some("") => return read_mark(&value, &mut entries),
                Some(own) => fields.push((Cow::Owned(own.to_owned()), value)),
                None => fields.push((key, value)),
            }
        }
        Ok(Node::Object(fields))
    }
}

/// What a marker says. The entries that follow it, if any, must still be read to their end.
fn read_mark<'de, A: MapAccess<'de>>(said: &Node<'de>, entries: &mut A) -> Result<Node<'de>, A::Error> {
    while entries.next_entry::<Key<'de>, Node<'de>>()?.is_some() {}
    Ok(match said {
        Node::Text(what) if what == OVER_THE_LIMIT => Node::TooLarge,
        Node::Text(what) => Node::Unreadable(what.to_string()),
        _ => Node::Unreadable("a value that is not data".to_owned()),
    })
}

/// A key, borrowed where the text holds it as it is.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyKey;
        impl<'de> Visitor<'de> for AnyKey {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(key)))
            }
        }
        deserializer.deserialize_str(AnyKey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &Node<'_>) {
        assert_eq!(&Node::parse(text), expected);
    }

    #[test]
    fn fields_keep_the_order_given() {
        let fields = vec![("b".into(), Node::Number(1.0)), ("a".into(), Node::Null)];
        check(r#"{"b":1,"a":null}"#, &Node::Object(fields));
    }

    #[test]
    fn a_marker_is_told_from_a_callers_own_key() {
        check(r#"{"\u0000":"a Date"}"#, &Node::Unreadable("a Date".to_owned()));
        check(r#"{"\u0000":"too large"}"#, &Node::TooLarge);
        check(r#"{"\u0000\u0000":"a Date"}"#, &Node::Object(vec![("\0".into(), Node::Text("a Date".into()))]));
    }

    #[test]
    fn text_that_is_not_json_is_unreadable() {
        check("{", &Node::Unreadable("text that is not JSON".to_owned()));
    }
}
