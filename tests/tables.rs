//! Laws of the tables, the page on which they are proof-read, and versions that must agree.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

use cetr_engine::calendar::{Holiday, PROCLAIMED_UNTIL, Period, TABLE_STARTS, YEARS, bank_holidays};
use cetr_engine::policy;
use cetr_engine::registry::{RuleId, Strength};
use cetr_engine::tables::forms::FORMS;
use cetr_engine::tables::{Stated, reviews, superseded, urgent_help};
use cetr_engine::wording::span;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

fn read(inside: &str) -> String {
    fs::read_to_string(path(inside)).expect(inside)
}

// ── Sections ──

/// "14.2", "13.1 Table 2", "Table 1", "Appendix 8".
fn is_section(text: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_dotted = |text: &str| text.split('.').all(is_number);
    match *text.split(' ').collect::<Vec<_>>() {
        [number] => is_dotted(number),
        ["Table" | "Appendix", number] => is_number(number),
        [number, "Table", table] => is_dotted(number) && is_number(table),
        _ => false,
    }
}

#[test]
fn a_section_is_written_as_the_policy_numbers_it() {
    let check = |text: &str, expected: bool| assert_eq!(is_section(text), expected, "{text:?}");
    for section in ["4", "14.2", "2.4.3", "13.1 Table 2", "Table 1", "Appendix 10"] {
        check(section, true);
    }
    for other in ["", "14.", "14,2", "s. 14", "13.1  Table 2", "appendix 8", "Appendix", "Table 2 13.1", " 4"] {
        check(other, false);
    }
}

#[test]
fn every_rule_is_cited() {
    for rule in RuleId::ALL {
        let sections = rule.sections();
        assert!(!sections.is_empty(), "{}", rule.code());
        for section in &sections {
            assert!(is_section(section), "{} cites {section:?}", rule.code());
        }
        assert_eq!(BTreeSet::from_iter(&sections).len(), sections.len(), "{} cites a section twice", rule.code());
    }
}

#[test]
fn every_row_stands_in_a_section_that_a_rule_cites() {
    let cited: BTreeSet<&str> = RuleId::ALL.iter().flat_map(|rule| rule.sections()).collect();
    for row in reviews::ALL {
        assert!(is_section(row.section), "{} stands in {:?}", row.name, row.section);
        assert!(cited.contains(row.section), "{} stands in {}, which no rule cites", row.name, row.section);
    }
}

#[test]
fn every_row_has_a_name_of_its_own_and_a_length() {
    let names: BTreeSet<&str> = reviews::ALL.iter().map(|row| row.name).collect();
    assert_eq!(names.len(), reviews::ALL.len());
    for row in reviews::ALL {
        let (Period::Days(count) | Period::WorkingDays(count) | Period::Weeks(count) | Period::Months(count)) =
            row.period;
        assert!(count > 0, "{}", row.name);
    }
}

#[test]
fn the_policy_came_into_force_on_a_real_day_and_the_table_of_bank_holidays_holds_whole_years() {
    assert_eq!(policy::IN_FORCE_FROM.to_string(), "2023-05-01");
    assert_eq!((TABLE_STARTS.month(), TABLE_STARTS.day()), (1, 1));
    assert_eq!((PROCLAIMED_UNTIL.month(), PROCLAIMED_UNTIL.day()), (12, 31));
}

// ── Bank holidays ──

/// The eight of every year. A day that stands in for one, or to which one was moved, keeps its name, with more in brackets.
const EVERY_YEAR: [&str; 8] = [
    "New Year's Day",
    "Good Friday",
    "Easter Monday",
    "Early May bank holiday",
    "Spring bank holiday",
    "Summer bank holiday",
    "Christmas Day",
    "Boxing Day",
];

fn own_name(holiday: &Holiday) -> &'static str {
    holiday.name.split(" (").next().unwrap_or(holiday.name)
}

fn is_one_off(holiday: &Holiday) -> bool {
    !EVERY_YEAR.contains(&own_name(holiday))
}

#[test]
fn every_year_has_each_of_its_eight_bank_holidays_once_wherever_they_were_moved() {
    for year in TABLE_STARTS.year()..=*YEARS.end() {
        let holidays = bank_holidays(year);
        for name in EVERY_YEAR {
            let days: Vec<_> = holidays.iter().filter(|holiday| own_name(holiday) == name).collect();
            assert_eq!(days.len(), 1, "{year}: {name} on {days:?}");
        }
    }
}

#[test]
fn every_bank_holiday_is_a_weekday_and_no_two_fall_on_one_day() {
    for year in TABLE_STARTS.year()..=*YEARS.end() {
        let holidays = bank_holidays(year);
        assert!(holidays.iter().all(|holiday| !holiday.date.is_weekend()), "{year}");
        assert!(holidays.windows(2).all(|pair| pair[0].date < pair[1].date), "{year}");
    }
}

#[test]
fn a_one_off_bank_holiday_has_a_name_of_its_own_and_none_is_guessed_ahead() {
    let all = (TABLE_STARTS.year()..=*YEARS.end()).flat_map(bank_holidays);
    let one_offs: Vec<Holiday> = all.filter(is_one_off).collect();
    let names: BTreeSet<&str> = one_offs.iter().map(|holiday| holiday.name).collect();
    assert_eq!(names.len(), one_offs.len());
    assert_eq!(one_offs.len(), 7);
    assert!(one_offs.iter().all(|holiday| holiday.date <= PROCLAIMED_UNTIL));
}

#[test]
fn nothing_is_known_of_bank_holidays_before_the_table_starts() {
    assert_eq!(bank_holidays(TABLE_STARTS.year() - 1), []);
    assert_eq!(bank_holidays(YEARS.end() + 1), []);
}

/// Whether the proclaimed bank holidays end within a year.
fn run_out_soon(year: i32) -> bool {
    year >= PROCLAIMED_UNTIL.year()
}

#[test]
fn the_bank_holidays_do_not_run_out_within_a_year() {
    assert!(!run_out_soon(2027));
    assert!(run_out_soon(2028));
    let today = jiff::Zoned::now().date();
    assert!(
        !run_out_soon(today.year().into()),
        "the bank holidays in src/calendar/bank_holidays.rs are proclaimed until {PROCLAIMED_UNTIL} alone: add the days \
         announced since (https://www.gov.uk/bank-holidays, England and Wales) to MOVED and ONE_OFF, set PROCLAIMED_UNTIL to \
         the end of the last year that the page lists, write CHANGELOG.md, renew the proof page with BLESS=1"
    );
}

// ── The proof page ──

/// A row as it stands in `src/tables/`.
#[derive(Debug, PartialEq)]
struct Row {
    doc: String,
    name: String,
    value: String,
    section: String,
}

/// The rows of a file of tables. Lines that are no rows must be ones that hold no number.
fn rows(code: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut doc: Vec<&str> = Vec::new();
    for line in code.lines().map(str::trim) {
        if let Some(said) = line.strip_prefix("///") {
            doc.push(said.trim());
            continue;
        }
        let said = std::mem::take(&mut doc).join(" ");
        if let Some(row) = age(line, &said).or_else(|| limit(line, &said)) {
            rows.push(row);
        } else if !line.starts_with("//") {
            assert!(!line.contains(|c: char| c.is_ascii_digit()), "a row that the page cannot read: {line}");
        }
    }
    rows
}

/// `pub const ADULT: u32 = 18;`, its section at the end of the doc comment.
fn age(line: &str, doc: &str) -> Option<Row> {
    let (name, years) = line.strip_prefix("pub const ")?.strip_suffix(';')?.split_once(": u32 = ")?;
    let sections: Vec<&str> =
        doc.split("(policy ").skip(1).filter_map(|said| said.split([':', ',', ')']).next()).collect();
    assert!(!sections.is_empty(), "{name} must name its section, as (policy 2.4.2), but does not");
    Some(Row {
        doc: doc.to_owned(),
        name: name.to_owned(),
        value: match name {
            _ if name.ends_with("_QUESTIONS") => format!("{years} questions"),
            _ if name.ends_with("_HOURS") => format!("{years} hours"),
            _ if name.starts_with("SCHOOL_YEAR_") => format!("year {years}"),
            _ => format!("{years} years"),
        },
        section: sections.join(", "),
    })
}

/// `REPEAT_CYP = Months(3), "13.1 Table 2";`
fn limit(line: &str, doc: &str) -> Option<Row> {
    let (name, value) = line.strip_suffix(';')?.split_once(" = ")?;
    let (period, section) = value.split_once(", ")?;
    let section = section.strip_prefix('"')?.strip_suffix('"')?;
    let stated = reviews::ALL.iter().find(|row| row.name == name).expect(name);
    assert_eq!((format!("{:?}", stated.period).as_str(), stated.section), (period, section), "{name}");
    Some(Row { doc: doc.to_owned(), name: name.to_owned(), value: span(stated.period), section: section.to_owned() })
}

#[test]
fn a_row_is_read_with_its_comment_and_its_section() {
    let age = "/// Taken to be able to consent\n/// (policy 2.4.2).\npub const OWN_CONSENT: u32 = 16;\n";
    assert_eq!(
        rows(age),
        [Row {
            doc: "Taken to be able to consent (policy 2.4.2).".to_owned(),
            name: "OWN_CONSENT".to_owned(),
            value: "16 years".to_owned(),
            section: "2.4.2".to_owned(),
        }]
    );
    let limit = rows("limits! {\n    /// Word.\n    MOJ_CONTACT = Weeks(1), \"Appendix 10\";\n}\n");
    assert_eq!(limit.iter().map(|row| row.value.as_str()).collect::<Vec<_>>(), ["1 week"]);
}

#[test]
#[should_panic(expected = "a row that the page cannot read")]
fn a_number_that_the_page_would_not_show_is_told() {
    rows("pub const HIDDEN: u8 = 3;\n");
}

fn table(page: &mut String, title: &str, rows: &[Row]) {
    write!(page, "\n## {title}\n\n| What | How much | Section | Row |\n|---|---|---|---|\n").expect("a text");
    for Row { doc, name, value, section } in rows {
        writeln!(page, "| {doc} | {value} | {section} | `{name}` |").expect("a text");
    }
}

/// Every file in `src/tables/`, in the order of their names. Those of the forms are shown from what they make.
fn table_files() -> Vec<PathBuf> {
    let files = fs::read_dir(path("src/tables")).expect("the tables are there");
    let mut files: Vec<PathBuf> =
        files.map(|file| file.expect("a file").path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

fn proof_page() -> String {
    let mut page = format!(
        "# To be proof-read\n\n\
         Everything that the engine takes from {}, in force since {}.\n\
         To be held against the document at each release. Written by `tests/tables.rs`; renewed with `BLESS=1 cargo test`.\n",
        policy::NAME,
        policy::IN_FORCE_FROM
    );
    let mut shown: Vec<String> = Vec::new();
    // Names, and numbers to call, are shown below.
    let is_apart = |file: &PathBuf| {
        file.ends_with("superseded.rs") || file.ends_with("urgent_help.rs") || file.ends_with("forms.rs")
    };
    for file in table_files().into_iter().filter(|file| !is_apart(file)) {
        let rows = rows(&fs::read_to_string(&file).expect("a readable file"));
        let part = file.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        table(&mut page, &format!("Numbers: {part}"), &rows);
        shown.extend(rows.into_iter().map(|row| row.name));
    }
    let is_hidden = |row: &&Stated| !shown.contains(&row.name.to_owned());
    assert_eq!(reviews::ALL.iter().find(is_hidden), None);

    write!(page, "\n## Names that are no longer used\n\n| Name | Instead | Checked |\n|---|---|---|\n")
        .expect("a text");
    for old in superseded::ALL {
        writeln!(page, "| {} | {} | {} |", old.name, old.instead, old.checked).expect("a text");
    }

    write!(page, "\n## Urgent help\n\n| Whom | Number | Page | Ages | Checked |\n|---|---|---|---|---|\n")
        .expect("a text");
    for line in urgent_help::ALL {
        let ages = line.ages.map(|age| age.to_string()).unwrap_or_default();
        let (number, page_of) = (line.phone, line.url.unwrap_or_default());
        writeln!(page, "| {} | {number} | {page_of} | {ages} | {} |", line.name, urgent_help::CHECKED_ON)
            .expect("a text");
    }

    write!(page, "\n## Bank holidays\n\n| Year | Days |\n|---|---|\n").expect("a text");
    for year in policy::IN_FORCE_FROM.year()..=PROCLAIMED_UNTIL.year() {
        let days: Vec<String> =
            bank_holidays(year).iter().map(|holiday| format!("{} {}", holiday.date, holiday.name)).collect();
        writeln!(page, "| {year} | {} |", days.join("<br>")).expect("a text");
    }

    write!(page, "\n## Rules\n\n| What | Strength | Section | Decision | Rule |\n|---|---|---|---|---|\n")
        .expect("a text");
    for rule in RuleId::ALL {
        let decision = rule.decision().map(|number| number.to_string()).unwrap_or_default();
        let (summary, strength) = (cetr_engine::wording::summary(*rule), rule.strength().as_str());
        let sections = rule.sections().join(", ");
        writeln!(page, "| {summary} | {strength} | {sections} | {decision} | `{}` |", rule.code()).expect("a text");
    }
    for form in FORMS {
        let (title, about) = (form.name, form.about);
        write!(page, "\n## Form {title}\n\n{about}\n\n| What | Strength | Section | Place |\n|---|---|---|---|\n")
            .expect("a text");
        for row in 0..form.rows.len() {
            let strength = form.strength(row).map_or("", Strength::as_str);
            let (says, sections, place) = (form.says(row), form.sections(row).join(", "), form.place(row));
            writeln!(page, "| {says} | {strength} | {sections} | `{place}` |").expect("a text");
        }
    }
    page
}

#[test]
fn the_proof_page_shows_every_table_as_it_is() {
    let (page, file) = (proof_page(), path("tests/snapshots/proof.md"));
    if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
        fs::write(&file, page).expect("the page can be written");
        return;
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let differs = page.lines().zip(kept.lines()).find(|(now, before)| now != before);
    assert!(
        page == kept,
        "tests/snapshots/proof.md is not what the tables say; look, then renew it with BLESS=1: {differs:?}"
    );
}

// ── Versions ──

/// The version that a manifest asks for: of `name = "=0.2.130"` and of `name = { version = "=0.2.130", … }`.
fn asked<'m>(manifest: &'m str, name: &str) -> Vec<&'m str> {
    let lines = manifest.lines().filter(|line| line.split(" = ").next() == Some(name));
    let version = |line: &'m str| line.split('"').nth(1);
    lines.filter_map(version).collect()
}

/// The versions of a package in the lock file.
fn locked<'l>(lock: &'l str, name: &str) -> Vec<&'l str> {
    let header = format!("name = \"{name}\"");
    let versions = lock.lines().zip(lock.lines().skip(1)).filter(|(line, _)| *line == header);
    versions.filter_map(|(_, next)| next.strip_prefix("version = \"")?.strip_suffix('"')).collect()
}

#[test]
fn there_is_one_wasm_bindgen_and_its_version_is_exact_everywhere() {
    let (crate_manifest, xtask_manifest, lock) = (read("Cargo.toml"), read("xtask/Cargo.toml"), read("Cargo.lock"));
    let [version] = asked(&crate_manifest, "wasm-bindgen")[..] else {
        panic!("Cargo.toml must ask for wasm-bindgen once, but does not")
    };
    let exact = version.strip_prefix('=').expect("the version of wasm-bindgen must be exact, as \"=0.2.130\"");
    for name in ["wasm-bindgen-cli", "wasm-bindgen-cli-support"] {
        assert_eq!(asked(&xtask_manifest, name), [version], "{name} in xtask/Cargo.toml");
    }
    let family = ["", "-cli", "-cli-support", "-macro", "-macro-support", "-shared"];
    for name in family.map(|end| format!("wasm-bindgen{end}")) {
        assert_eq!(locked(&lock, &name), [exact], "{name} in Cargo.lock");
    }
}

#[test]
fn the_newest_release_of_the_changelog_is_this_version() {
    let changelog = read("CHANGELOG.md");
    let newest = changelog.lines().find_map(|line| line.strip_prefix("## ")).expect("a release in CHANGELOG.md");
    assert_eq!(newest.split(' ').next(), Some(env!("CARGO_PKG_VERSION")), "CHANGELOG.md begins with {newest}");
}
