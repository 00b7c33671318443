//! Every row of the policy's list of rules is accounted for in `docs/coverage.csv`: by what handles it, or by an excuse with
//! a reason of its own. Complete both ways, and summed up on a page that is a snapshot.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

mod calling;
mod reaching;

use calling::{Case, cases};
use cetr_engine::registry::RuleId;
use cetr_engine::wording::{TextId, form_rules};
use reaching::codes_said;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The kinds of row, and how many there are of each.
const KINDS: [(&str, usize); 5] =
    [("decision", 311), ("deadline", 58), ("checklist", 435), ("content", 230), ("organisational", 96)];

/// Kinds whose rows the engine applies: each names a case, or has an excuse.
const APPLIED: [&str; 2] = ["decision", "deadline"];

/// Why a row may be handled by nothing. The list is closed.
const EXCUSES: [(&str, &str); 6] = [
    ("organisational", "a duty on organisations that no checker and no form can see"),
    ("background", "an aim, history, a pointer or an explanation; nothing follows from it"),
    ("conduct", "how people behave in a meeting or on a ward, which nobody can put down as a fact"),
    ("judgement", "for professionals to judge: their judgement goes in as a fact, and is never computed"),
    ("other-law", "a right or a duty under another law, which decides who has it"),
    ("local-page", "what a local page says, where it agrees with the policy or is none of its business"),
];

/// Rules that no row asks for: they come from the contract or are readings of ours.
const WITHOUT_A_ROW: [(&str, &str); 8] = [
    ("scope.unknown", "the contract: nothing is known of either condition"),
    ("eligibility.conditions-unknown", "the contract: asks for what is not known"),
    ("eligibility.more-to-know", "the contract: asks for what is not known"),
    ("guidance.find-out", "the contract: names what is not known yet"),
    ("pathway.age-approximate", "the contract: an age in place of a date of birth"),
    ("reviews.overdue-before-readmission", "our reading: the policy is silent on a quick return"),
    ("calendar.last-working-day", "the contract: an aid beside a due date"),
    ("calendar.unconfirmed", "the contract: bank holidays that are not proclaimed yet"),
];

/// Rows of forms that no row of the policy's list asks for, by form, and why there are any.
const ROWS_OF_FORMS_WITHOUT_ONE: [(&str, &str, &[&str]); 9] = [
    (
        "register-entry",
        "what others turn on, and days that cannot be",
        &["date-of-birth", "where", "rated-since", "day-ahead", "day-too-early"],
    ),
    (
        "register-referral",
        "what others turn on, what follows from a no, and days that cannot be",
        &[
            "asked-by",
            "age",
            "asked-on",
            "decision.on",
            "decision.words",
            "decision.told-on",
            "day-ahead",
            "day-too-early",
        ],
    ),
    (
        "review-request",
        "what others turn on, and days that cannot be",
        &["age", "asked-on", "day-ahead", "day-too-early"],
    ),
    (
        "review-plan",
        "what others turn on, and days that cannot be",
        &["age", "has-ehcp", "where", "kind", "secure-ward", "counts-from", "planned-for-too-soon", "planned-for"],
    ),
    (
        "review-report",
        "what others turn on, and days that cannot be",
        &["has-ehcp", "moj-restricted", "on-register", "kind", "counts-from", "held-on", "day-ahead", "attended"],
    ),
    (
        "laep-record",
        "what others turn on, and days that cannot be",
        &["held-on", "held-on-ahead", "age", "has-ehcp", "attended"],
    ),
    (
        "oversight-referral",
        "what others turn on, and days that cannot be",
        &[
            "age",
            "has-ehcp",
            "admitted-on",
            "moj-restricted",
            "review-held-on",
            "actions.what",
            "actions.by",
            "actions.done",
            "review-ahead",
        ],
    ),
    (
        "discharge-plan",
        "what others turn on, and days that cannot be",
        &[
            "admitted-on",
            "discharged-before-admission",
            "discharged-on-ahead",
            "actions.what",
            "actions.who",
            "actions.by",
        ],
    ),
    ("sit-and-see", "which visit it was, and days that cannot be", &["ward", "held-on", "held-on-ahead"]),
];

/// Their codes.
fn codes_of_forms_without_a_row() -> impl Iterator<Item = String> {
    ROWS_OF_FORMS_WITHOUT_ONE.iter().flat_map(|(form, _, names)| {
        let code = move |name: &&str| {
            let missing = format!("{form}.{name}-missing");
            if codes().any(|code| code == missing) { missing } else { format!("{form}.{name}") }
        };
        names.iter().map(code)
    })
}

fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

// ── Rows ──

/// One line of `docs/coverage.csv`.
struct Row {
    id: String,
    section: String,
    kind: String,
    handled_by: Vec<String>,
    excuse: String,
    reason: String,
    case: String,
}

impl Row {
    fn is_handled(&self) -> bool {
        !self.handled_by.is_empty()
    }

    fn is_applied(&self) -> bool {
        APPLIED.contains(&self.kind.as_str())
    }
}

fn rows() -> Vec<Row> {
    let mut file = csv::Reader::from_path(path("docs/coverage.csv")).expect("docs/coverage.csv can be read");
    let names = file.headers().expect("a first line").iter().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(names, ["id", "section", "kind", "handled_by", "excuse", "reason", "case"]);
    let row = |record: csv::StringRecord| {
        let told = |place: usize| record.get(place).expect("seven fields").to_owned();
        Row {
            id: told(0),
            section: told(1),
            kind: told(2),
            handled_by: told(3).split_whitespace().map(str::to_owned).collect(),
            excuse: told(4),
            reason: told(5),
            case: told(6),
        }
    };
    file.records().map(|record| row(record.expect("a line of seven fields"))).collect()
}

/// Fails, and names the rows, when there are any.
fn none_of<'r>(rows: impl Iterator<Item = &'r Row>, fault: &str) {
    let ids: Vec<&str> = rows.map(|row| row.id.as_str()).collect();
    assert!(ids.is_empty(), "{fault}: {}", ids.join(", "));
}

#[test]
fn every_row_of_the_policy_stands_once() {
    let rows = rows();
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids.len(), rows.len(), "an id stands twice");
    for (kind, count) in KINDS {
        assert_eq!(rows.iter().filter(|row| row.kind == kind).count(), count, "rows of kind {kind}");
    }
    assert_eq!(rows.len(), KINDS.iter().map(|(_, count)| count).sum::<usize>());
}

/// The list itself stands beside the checkout where the project is developed. Its sentences are not copied, its ids are.
#[test]
fn the_rows_are_those_of_the_list_where_it_is_at_hand() {
    let Ok(mut list) = csv::Reader::from_path(path("../shared/policy/rules.csv")) else { return };
    let names = list.headers().expect("a first line").clone();
    let place = |name: &str| names.iter().position(|known| known.trim_start_matches('\u{feff}') == name).expect(name);
    let places = ["id", "section", "kind"].map(place);
    let of_list = list.records().map(|record| {
        let record = record.expect("a line of the list");
        places.map(|place| record.get(place).expect("a field").to_owned())
    });
    let ours = rows().into_iter().map(|row| [row.id, row.section, row.kind]);
    assert_eq!(ours.collect::<Vec<_>>(), of_list.collect::<Vec<_>>());
}

// ── Sections ──

/// What a section is summed up under: the chapter "16", the appendix "Appendix 5", the page "Local page 001". None of what
/// is no section.
fn chapter(section: &str) -> Option<String> {
    let mut chapters = Vec::new();
    for part in section.split("; ") {
        chapters.push(chapter_of_part(part)?);
    }
    chapters.into_iter().next()
}

fn chapter_of_part(part: &str) -> Option<String> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_dotted = |text: &str| text.split('.').all(is_number);
    let is_plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "-.()§'".contains(c));
    let words: Vec<&str> = part.split(' ').collect();
    if !words.iter().all(|word| is_plain(word) || word.starts_with("local:")) {
        return None;
    }
    match *words {
        ["Forewords"] => Some("Forewords".to_owned()),
        ["Part", "A" | "B", "intro"] => words.get(..2).map(|words| words.join(" ")),
        ["App", number, ..] if is_number(number) => Some(["Appendix ", number].concat()),
        ["Fig", number] if is_number(number) => Some(["Figure ", number].concat()),
        ["Table", number, ..] if is_number(number) => Some(["Table ", number].concat()),
        ["Std", number] if is_dotted(number) => Some("Appendix 3".to_owned()),
        [page] if page.starts_with("local:") => {
            let number = page.trim_start_matches("local:");
            (number.len() == 3 && is_number(number)).then(|| ["Local page ", number].concat())
        }
        [number, ..] if is_dotted(number) => number.split('.').next().map(str::to_owned),
        _ => None,
    }
}

#[test]
fn a_section_belongs_to_a_chapter() {
    let check =
        |section: &str, expected: Option<&str>| assert_eq!(chapter(section).as_deref(), expected, "{section:?}");
    check("14.2", Some("14"));
    check("2.4.1 fn 3", Some("2"));
    check("16.5 (3); Std 4.1", Some("16"));
    check("19 SEN support", Some("19"));
    check("Table 2 all 'no community' rows", Some("Table 2"));
    check("App 4 §2.1", Some("Appendix 4"));
    check("App 3 Std 5.10", Some("Appendix 3"));
    check("Fig 1", Some("Figure 1"));
    check("Part A intro", Some("Part A"));
    check("local:003", Some("Local page 003"));
    for other in ["", "14.", "chapter 3", "App", "14.2;15", "14.2; ", "local:3", "14  2", "Part C intro", "14,2"] {
        check(other, None);
    }
}

#[test]
fn every_row_has_an_id_a_section_and_a_kind_that_are_well_formed() {
    let rows = rows();
    let is_kebab = |id: &str| id.split('-').all(|part| !part.is_empty() && part.bytes().all(is_small));
    none_of(rows.iter().filter(|row| !is_kebab(&row.id)), "an id is written in kebab case");
    none_of(rows.iter().filter(|row| chapter(&row.section).is_none()), "no section");
    let is_kind = |row: &&Row| KINDS.iter().any(|(kind, _)| row.kind == *kind);
    none_of(rows.iter().filter(|row| !is_kind(row)), "of no known kind");
}

fn is_small(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

// ── Handled, or excused ──

#[test]
fn every_row_is_handled_or_excused_and_never_both() {
    let rows = rows();
    none_of(rows.iter().filter(|row| row.is_handled() != row.excuse.is_empty()), "handled or excused, one of the two");
    none_of(rows.iter().filter(|row| row.excuse.is_empty() != row.reason.is_empty()), "an excuse has a reason");
    let is_known = |row: &&Row| EXCUSES.iter().any(|(excuse, _)| row.excuse == *excuse);
    none_of(rows.iter().filter(|row| !row.is_handled() && !is_known(row)), "the list of excuses is closed");
    for (excuse, _) in EXCUSES {
        assert!(rows.iter().any(|row| row.excuse == excuse), "nothing is excused as {excuse}");
    }
}

/// A reason is particular to its row.
#[test]
fn every_reason_is_a_sentence_of_its_own() {
    let rows = rows();
    let excused = || rows.iter().filter(|row| !row.excuse.is_empty());
    let is_sentence = |row: &&Row| {
        row.reason.split_whitespace().count() >= 2
            && row.reason.ends_with('.')
            && row.reason.starts_with(|first: char| first.is_uppercase())
    };
    none_of(excused().filter(|row| !is_sentence(row)), "a reason is a sentence");
    let mut told = BTreeMap::new();
    for row in excused() {
        if let Some(other) = told.insert(row.reason.as_str(), row.id.as_str()) {
            panic!("{} and {other} have one reason: {}", row.id, row.reason);
        }
    }
}

/// The code of every rule, those of forms too.
fn codes() -> impl Iterator<Item = String> {
    let of_forms = form_rules().into_iter().map(|rule| TextId::Form(rule).id().into_owned());
    RuleId::ALL.iter().map(|rule| rule.code().to_owned()).chain(of_forms)
}

#[test]
fn what_handles_a_row_is_a_rule() {
    let known: BTreeSet<String> = codes().collect();
    for row in rows() {
        let codes: BTreeSet<String> = row.handled_by.iter().cloned().collect();
        assert_eq!(codes.len(), row.handled_by.len(), "{} names a rule twice", row.id);
        let unknown: Vec<&String> = codes.difference(&known).collect();
        assert!(unknown.is_empty(), "{} names {unknown:?}, which no rule has for a code", row.id);
    }
}

#[test]
fn every_rule_handles_a_row_or_says_why_not() {
    let rows = rows();
    let used: BTreeSet<&str> = rows.iter().flat_map(|row| &row.handled_by).map(String::as_str).collect();
    let of_forms: Vec<String> = codes_of_forms_without_a_row().collect();
    let mut excused: BTreeSet<&str> = WITHOUT_A_ROW.iter().map(|(code, _)| *code).collect();
    excused.extend(of_forms.iter().map(String::as_str));
    let is_idle = |code: &String| !used.contains(code.as_str()) && !excused.contains(code.as_str());
    let idle: Vec<String> = codes().filter(is_idle).collect();
    assert!(idle.is_empty(), "no row of docs/coverage.csv is handled by {}", idle.join(", "));
    let free: Vec<&&str> = excused.intersection(&used).collect();
    assert!(free.is_empty(), "{free:?} handle a row after all");
    let unknown: Vec<&&str> = excused.iter().filter(|code| !codes().any(|known| known == **code)).collect();
    assert!(unknown.is_empty(), "{unknown:?} are no rules");
}

// ── Cases ──

#[test]
fn every_decision_and_deadline_that_is_handled_names_a_case_that_says_so() {
    let cases = cases();
    for row in rows().iter().filter(|row| row.is_handled() && row.is_applied()) {
        let named = cases.iter().find(|case| case.name == row.case);
        let Some(case) = named else { panic!("{}: no case is called {:?}", row.id, row.case) };
        assert!(expects_an_answer(case), "{}: {:?} is a wrong call", row.id, row.case);
        let said = codes_said(case);
        let reaches = row.handled_by.iter().any(|code| said.contains(code));
        assert!(reaches, "{}: {:?} says none of {}", row.id, row.case, row.handled_by.join(", "));
    }
}

fn expects_an_answer(case: &Case) -> bool {
    case.expected.get("throws").is_none()
}

#[test]
fn only_a_decision_or_a_deadline_that_is_handled_names_a_case() {
    let rows = rows();
    let may = |row: &&Row| row.is_handled() && row.is_applied();
    none_of(rows.iter().filter(|row| !may(row) && !row.case.is_empty()), "names a case without need");
}

// ── The page that sums up ──

/// How many rows there are, how many are handled, and how many have each excuse.
struct Counts {
    all: usize,
    handled: usize,
    excused: Vec<usize>,
}

fn counts<'r>(rows: impl Iterator<Item = &'r Row>) -> Counts {
    let rows: Vec<&Row> = rows.collect();
    let count = |holds: &dyn Fn(&Row) -> bool| rows.iter().filter(|row| holds(row)).count();
    Counts {
        all: rows.len(),
        handled: count(&Row::is_handled),
        excused: EXCUSES.iter().map(|(excuse, _)| count(&|row| row.excuse == *excuse)).collect(),
    }
}

/// 1130 as 1,130.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let (thousands, rest) = digits.split_at(digits.len().saturating_sub(3));
    if thousands.is_empty() { rest.to_owned() } else { format!("{thousands},{rest}") }
}

fn totals(rows: &[Row]) -> String {
    let Counts { all, handled, excused } = counts(rows.iter());
    let excuses = EXCUSES.iter().zip(&excused);
    let parts: Vec<String> = excuses.map(|((excuse, _), count)| format!("{excuse} {count}")).collect();
    let sum: usize = excused.iter().sum();
    format!("{} rows: handled {handled}, excused {sum} ({})", grouped(all), parts.join(", "))
}

fn table(page: &mut String, title: &str, first: &[&str], lines: &[(Vec<String>, Counts)]) {
    let excuses = EXCUSES.iter().map(|(excuse, _)| *excuse);
    let heads: Vec<&str> = first.iter().copied().chain(["Rows", "Handled"]).chain(excuses).collect();
    let rule = "---|".repeat(first.len()) + &"---:|".repeat(heads.len() - first.len());
    write!(page, "\n## {title}\n\n| {} |\n|{rule}\n", heads.join(" | ")).expect("a text");
    for (names, counts) in lines {
        let counts = [counts.all, counts.handled].into_iter().chain(counts.excused.iter().copied());
        let counts = counts.map(|count| if count == 0 { String::new() } else { count.to_string() });
        let cells: Vec<String> = names.iter().cloned().chain(counts).collect();
        writeln!(page, "| {} |", cells.join(" | ")).expect("a text");
    }
}

fn page(rows: &[Row]) -> String {
    let mut page = format!(
        "# Rules accounted for\n\n\
         What becomes of each row of the list of the policy's rules, counted from `docs/coverage.csv`.\n\
         Written by `tests/accounted.rs`; renewed with `BLESS=1 cargo test`.\n\n\
         {}\n\n## Excuses\n\n| Excuse | What it says |\n|---|---|\n",
        totals(rows)
    );
    for (excuse, meaning) in EXCUSES {
        writeln!(page, "| {excuse} | {meaning} |").expect("a text");
    }
    let of_kind = |kind: &str| counts(rows.iter().filter(|row| row.kind == kind));
    let kinds: Vec<_> = KINDS.iter().map(|(kind, _)| (vec![(*kind).to_owned()], of_kind(kind))).collect();
    table(&mut page, "By kind", &["Kind"], &kinds);

    let mut chapters: Vec<String> = Vec::new();
    for row in rows {
        let chapter = chapter(&row.section).expect("a section");
        if !chapters.contains(&chapter) {
            chapters.push(chapter);
        }
    }
    let mut lines = Vec::new();
    for name in &chapters {
        for (kind, _) in KINDS {
            let here = |row: &&Row| row.kind == kind && chapter(&row.section).as_ref() == Some(name);
            let counted = counts(rows.iter().filter(here));
            if counted.all > 0 {
                lines.push((vec![name.clone(), kind.to_owned()], counted));
            }
        }
    }
    table(&mut page, "By section and kind", &["Section", "Kind"], &lines);

    let idle = WITHOUT_A_ROW.iter().map(|(code, why)| format!("- `{code}`: {why}\n"));
    write!(page, "\n## Rules that no row asks for\n\n{}", idle.collect::<String>()).expect("a text");
    for (form, why, names) in ROWS_OF_FORMS_WITHOUT_ONE {
        writeln!(page, "- `{form}`, {why}: {}", names.join(", ")).expect("a text");
    }
    page
}

#[test]
fn the_page_sums_up_what_the_list_says() {
    let (page, file) = (page(&rows()), path("tests/snapshots/coverage.md"));
    if std::env::var_os("BLESS").is_some_and(|bless| bless == "1") {
        fs::write(&file, page).expect("the page can be written");
        return;
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    let differs = page.lines().zip(kept.lines()).find(|(now, before)| now != before);
    assert!(
        page == kept,
        "tests/snapshots/coverage.md is not what docs/coverage.csv says; look, then renew it with BLESS=1: {differs:?}"
    );
}
