//! What an argument has to be, as data: one function reads whatever there is.

use super::values::{read_whole, read_yes_or_no};
use super::{At, Field, Issues, More, Value, choose, read_date, read_list, read_text, read_values};
use crate::wire::local_area::text::{read_area_text, read_link};
use crate::wire::tree::Node;

/// What an argument, or a part of it, has to be.
pub(in crate::wire) enum Shape {
    /// True or false.
    YesOrNo,
    /// A date.
    Date,
    /// A whole number from the first to the last.
    Whole(u32, u32),
    /// Text of at most so many characters.
    Text(usize),
    /// A text of an area: no markup, no hidden characters.
    AreaText,
    /// A link of an area.
    Link,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// At most so many elements of that shape.
    List(usize, &'static Shape),
    /// An object with these fields, in the order of its record.
    Object(&'static [Field], More),
    /// What a function of its own reads.
    Own(fn(&Node<'_>, &At<'_>, &mut Issues) -> Option<Value>),
}

impl Shape {
    /// Reads something of this shape, or adds what is wrong with it.
    pub(in crate::wire) fn read(&self, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
        match self {
            Shape::YesOrNo => read_yes_or_no(node, at, issues).map(Value::Number),
            Shape::Date => read_date(node, at, issues).map(Value::Date),
            Shape::Whole(from, to) => read_whole(*from, *to, node, at, issues).map(Value::Number),
            Shape::Text(most) => read_text(*most, node, at, issues).map(Value::Text),
            Shape::AreaText => read_area_text(node, at, issues).map(Value::Text),
            Shape::Link => read_link(node, at, issues).map(Value::Text),
            Shape::Choice(names) => choose(node, at, issues, names).map(Value::Number),
            Shape::List(most, of) => read_list(*most, of, node, at, issues).map(Value::List),
            Shape::Object(fields, more) => read_values(fields, more, node, at, issues).map(Value::Object),
            Shape::Own(read) => read(node, at, issues),
        }
    }
}
