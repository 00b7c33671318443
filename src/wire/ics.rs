//! The contract of calendars: what is still to be done, as entries of a day, in the text of RFC 5545.
//!
//! By hand: the format's own crate would add a third to the wasm. Two parsers read it back in tests.

use super::Way;
use super::decoder::{
    At, Field, Issues, List, Read, Shape, Text, UNLIMITED, Value, Whole, elements, record, shortened,
};
use super::reviews::MOST_OF_A_REFERENCE;
use super::tree::Node;
use crate::answer::{ObligationKind, Status};
use crate::calendar::Date;
use crate::error::{Code, Error};
use crate::numerals::numeral;
use crate::prelude::*;
use crate::rules::worklist::RUNNING;
use crate::wording::{calendar_note, calendar_title};

/// The most octets of a line, its break not counted (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// The earliest alarm, in days: a year, as long as the longest limit of the policy.
const EARLIEST_ALARM: u32 = 366;

/// The most alarms of one entry.
const MOST_ALARMS: usize = 20;

/// A calendar needs a component (RFC 5545, 3.6), and one without entries has this: it shows nothing anywhere.
const NO_ENTRIES: [&str; 8] = [
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// What a calendar is made with.
pub(super) struct CalendarOptions {
    key: String,
    stamp: String,
    kinds: Option<Vec<ObligationKind>>,
    alarm_days_before: Option<Vec<u32>>,
}

record! {
    /// What a calendar is made with.
    CalendarOptions {
        /// The caller's key of the case, for stable UIDs: no name, no NHS number. No two cases of one calendar may share it.
        required key "key": Text<MOST_OF_A_REFERENCE>,
        /// Now, in UTC, for DTSTAMP: "2026-11-22T09:00:00Z". Parts of a second are left out.
        required stamp "stamp": Stamp,
        /// Only obligations of these kinds.
        optional kinds "kinds": List<ObligationKind, UNLIMITED>,
        /// Alarms so many days before; none by default.
        optional alarm_days_before "alarmDaysBefore": List<Whole<0, EARLIEST_ALARM>, MOST_ALARMS>,
    }
}

/// A time in UTC, as a calendar writes it: `20261122T090000Z`.
struct Stamp;

impl Read for Stamp {
    type Out = String;

    const SHAPE: Shape = Shape::Own(read_stamp);

    fn out(value: Value) -> Option<String> {
        Text::<UNLIMITED>::out(value)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Stamp {
    fn schema_name() -> Cow<'static, str> {
        "Stamp".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let day = super::forms::schema::DATE.trim_end_matches('$');
        let pattern = [day, "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$"].concat();
        schemars::json_schema!({ "type": "string", "pattern": pattern })
    }
}

fn read_stamp(node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
    let wanted = "a time in UTC such as 2026-11-22T09:00:00Z";
    let Node::Text(text) = node else {
        issues.wrong(node, at, wanted);
        return None;
    };
    let stamp = stamp(text);
    if stamp.is_none() {
        let what = ["must be ", wanted, ", in the years 1900 to 2200, but is `", &shortened(text), "`"].concat();
        issues.add(Code::BadDate, at, &what);
    }
    stamp.map(Value::Text)
}

/// `20261122T090000Z` of `2026-11-22T09:00:00Z`, or of the same with parts of a second.
fn stamp(text: &str) -> Option<String> {
    let day = Date::parse(text.get(..10)?)?;
    let (time, parts) = text.get(10..)?.strip_suffix('Z')?.split_at_checked(9)?;
    let is_fraction = parts.strip_prefix('.').is_some_and(|digits| !digits.is_empty() && all_digits(digits));
    let &[b'T', h1, h2, b':', m1, m2, b':', s1, s2] = time.as_bytes() else { return None };
    let is_below = |limit: u8, digits: [u8; 2]| digits.iter().all(u8::is_ascii_digit) && digits < [limit, b'0'];
    let is_hour = is_below(b'2', [h1, h2]) || (h1 == b'2' && (b'0'..=b'3').contains(&h2));
    let is_time = is_hour && is_below(b'6', [m1, m2]) && is_below(b'6', [s1, s2]);
    (is_time && (parts.is_empty() || is_fraction)).then(|| [&compact(day), "T", &digits(time), "Z"].concat())
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a text. By hand: the library's `replace` is made for long texts, and long itself.
fn digits(text: &str) -> String {
    let mut digits = String::new();
    for character in text.chars() {
        if character.is_ascii_digit() {
            digits.push(character);
        }
    }
    digits
}

/// `20261122`.
fn compact(day: Date) -> String {
    digits(&day.iso())
}

/// What is read of an obligation. Nothing else of a schedule is looked at.
const READ: [Field; 4] = [
    Field { name: "id", is_required: true, shape: &Text::<UNLIMITED>::SHAPE },
    Field { name: "kind", is_required: true, shape: &ObligationKind::SHAPE },
    Field { name: "due", is_required: false, shape: &Date::SHAPE },
    Field { name: "status", is_required: true, shape: &Status::SHAPE },
];

/// An obligation with a date that is still to be done.
struct Entry {
    id: String,
    kind: ObligationKind,
    due: Date,
}

/// Reads the obligations of a schedule: those of them that have an entry.
fn entries(schedule: &Node<'_>, issues: &mut Issues) -> Option<Vec<Entry>> {
    let Node::Object(_) = schedule else {
        issues.wrong(schedule, &At::WHOLE, "an object");
        return None;
    };
    let obligations = schedule.get("obligations").unwrap_or(&Node::Null);
    let at = At::WHOLE.field("obligations");
    let mut entries = Vec::new();
    for (index, owed) in elements(UNLIMITED, obligations, &at, issues)?.iter().enumerate() {
        entries.extend(entry(owed, &at.element(index), issues));
    }
    Some(entries)
}

fn entry(owed: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Entry> {
    let mut read = [const { None }; READ.len()];
    issues.fields(owed, at, &Vec::new, &mut |name, value, at, issues| {
        for (field, read) in READ.iter().zip(&mut read) {
            if field.name == name && *value != Node::Null {
                *read = Some(field.shape.read(value, &at.field(name), issues));
            }
        }
        true
    })?;
    for (field, read) in READ.iter().zip(&read) {
        if field.is_required && read.is_none() {
            issues.add(Code::MissingField, &at.field(field.name), "must be there, but is missing");
        }
    }
    let [id, kind, due, status] = read.map(Option::flatten);
    let status = Status::out(status?)?;
    let entry = Entry { id: Text::<UNLIMITED>::out(id?)?, kind: ObligationKind::out(kind?)?, due: Date::out(due?)? };
    RUNNING.contains(&status).then_some(entry)
}

/// What is still to be done, as calendar text (RFC 5545): one entry of a day for each open or overdue duty with a date.
///
/// # Errors
/// The codes of wrong shapes; `bad-date` for a `stamp` that is no time in UTC.
pub fn to_calendar<W: Way>(schedule: &str, options: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let entries = entries(&Node::parse(schedule), &mut issues).filter(|_| issues.is_empty());
    let options = issues.argument::<CalendarOptions>(1, options);
    let (Some(entries), Some(options)) = (entries, options) else { return Err(issues.into_error()) };
    Ok(W::write(&calendar(&entries, &options)))
}

fn calendar(entries: &[Entry], options: &CalendarOptions) -> String {
    let mut lines = Lines(String::new());
    lines.each(&["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//cetr-engine//calendar//EN"]);
    let mut is_empty = true;
    for entry in entries {
        if options.kinds.as_ref().is_none_or(|kinds| kinds.contains(&entry.kind)) {
            lines.entry(entry, options);
            is_empty = false;
        }
    }
    if is_empty {
        lines.each(&NO_ENTRIES);
    }
    lines.add(&["END:VCALENDAR"]);
    lines.0
}

/// The lines of a calendar, each with its break, and folded where it is too long.
struct Lines(String);

impl Lines {
    fn each(&mut self, lines: &[&str]) {
        for line in lines {
            self.add(&[line]);
        }
    }

    /// Adds one line of those parts.
    fn add(&mut self, parts: &[&str]) {
        let mut octets = 0;
        for character in parts.iter().flat_map(|part| part.chars()) {
            octets += character.len_utf8();
            if octets > LONGEST_LINE {
                // The space that a line goes on with is one of its octets. A character is never split.
                self.0.push_str("\r\n ");
                octets = 1 + character.len_utf8();
            }
            self.0.push(character);
        }
        self.0.push_str("\r\n");
    }

    /// Without an end: an entry that starts on a day, and says no more, lasts that day (RFC 5545, 3.6.1).
    fn entry(&mut self, entry: &Entry, options: &CalendarOptions) {
        let title = calendar_title(entry.kind);
        let key = without_controls(&options.key);
        // An id has no slash in it, so that no two pairs of id and key make one UID.
        let uid = [&without_controls(&entry.id), "/", &key, "@cetr-engine"].concat();
        self.add(&["BEGIN:VEVENT"]);
        self.add(&["UID:", &escaped(&uid)]);
        self.add(&["DTSTAMP:", &options.stamp]);
        self.add(&["DTSTART;VALUE=DATE:", &compact(entry.due)]);
        self.add(&["SUMMARY:", &escaped(title)]);
        self.add(&["DESCRIPTION:", &escaped(&calendar_note(entry.kind, &key))]);
        self.each(&["CLASS:PRIVATE", "TRANSP:TRANSPARENT"]);
        let mut alarms: Vec<u32> = Vec::new();
        for days in options.alarm_days_before.iter().flatten() {
            if !alarms.contains(days) {
                alarms.push(*days);
                self.each(&["BEGIN:VALARM", "ACTION:DISPLAY"]);
                self.add(&["DESCRIPTION:", &escaped(title)]);
                match days {
                    0 => self.add(&["TRIGGER:PT0S"]),
                    days => self.add(&["TRIGGER:-P", &numeral(*days), "D"]),
                }
                self.add(&["END:VALARM"]);
            }
        }
        self.add(&["END:VEVENT"]);
    }
}

/// A value of type TEXT (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// A caller's own text without what no line of a calendar can hold, or what some readers take for its end: each octet of it as
/// in an address, `%0A`. So is the percent sign, lest two texts become one.
fn without_controls(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() || matches!(character, '%' | '\u{2028}' | '\u{2029}') {
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                safe.push('%');
                for digit in [byte >> 4, byte & 15] {
                    safe.extend(char::from_digit(digit.into(), 16).map(|digit| digit.to_ascii_uppercase()));
                }
            }
        } else {
            safe.push(character);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_a_time_in_utc_that_there_is() {
        for (text, expected) in [
            ("2026-11-22T09:00:00Z", "20261122T090000Z"),
            ("2026-11-22T23:59:59Z", "20261122T235959Z"),
            ("2026-11-22T00:00:00.123Z", "20261122T000000Z"),
            ("1900-01-01T00:00:00Z", "19000101T000000Z"),
        ] {
            assert_eq!(stamp(text).as_deref(), Some(expected));
        }
        for text in [
            "",
            "2026-11-22",
            "2026-11-22T09:00:00",
            "2026-11-22T09:00Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T30:00:00Z",
            "2026-11-22T09:60:00Z",
            "2026-11-22T09:00:60Z",
            "2026-11-22t09:00:00Z",
            "2026-11-22T09:00:00z",
            "2026-11-22 09:00:00Z",
            "2026-11-22T09:00:00+01:00",
            "2026-11-22T09:00:00.Z",
            "2026-11-22T09:00:00.1aZ",
            "2026-11-22T09:00:001Z",
            "2026-02-29T09:00:00Z",
            "2201-01-01T09:00:00Z",
            "2026-11-22T0é:00:00Z",
            "2026-11-2é",
        ] {
            assert_eq!(stamp(text), None, "{text}");
        }
    }

    #[test]
    fn a_line_is_folded_after_75_octets_and_never_within_a_character() {
        let folded = |text: &str| {
            let mut lines = Lines(String::new());
            lines.add(&[text]);
            lines.0
        };
        assert_eq!(folded(&"x".repeat(75)), "x".repeat(75) + "\r\n");
        assert_eq!(folded(&"x".repeat(76)), "x".repeat(75) + "\r\n x\r\n");
        assert_eq!(folded(&"x".repeat(150)), "x".repeat(75) + "\r\n " + &"x".repeat(74) + "\r\n x\r\n");
        assert_eq!(folded(&("x".repeat(74) + "é")), "x".repeat(74) + "\r\n é\r\n");
        assert_eq!(folded(&("x".repeat(73) + "é")), "x".repeat(73) + "é\r\n");
        assert_eq!(folded(&("x".repeat(72) + "😀")), "x".repeat(72) + "\r\n 😀\r\n");
    }

    #[test]
    fn what_ends_or_parts_a_value_is_escaped_and_what_no_value_holds_is_written_out() {
        assert_eq!(escaped("a;b,c\\d\ne:f\"g"), "a\\;b\\,c\\\\d\\ne:f\"g");
        assert_eq!(without_controls("a\r\nb\0\u{7f}\u{85}\u{2028}%é"), "a%0D%0Ab%00%7F%C2%85%E2%80%A8%25é");
    }
}
