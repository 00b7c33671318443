//! The lists for developers, which nobody writes by hand: `docs/codes.md`, every code there is, and what `docs/integrators.md` says of
//! forms and their fields.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests: what is missing here ends the test")]

mod calling;

use calling::{call, cases};
use cetr_engine::error::Code;
use cetr_engine::registry::form::Form;
use cetr_engine::registry::{RuleId, Strength};
use cetr_engine::tables::forms::FORMS;
use cetr_engine::wording;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The form that is no table: its codes stand among the rules.
const LOCAL_AREA: &str = "local-area";

fn path(inside: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)
}

fn read(inside: &str) -> String {
    fs::read_to_string(path(inside)).expect(inside)
}

fn is_blessed() -> bool {
    std::env::var_os("BLESS").is_some_and(|bless| bless == "1")
}

// ── What the engine says ──

fn answer(function: &str, arguments: &[Value]) -> Value {
    let text = call(function, arguments).expect("delivered").expect("an answer");
    serde_json::from_str(&text).expect("an answer is JSON")
}

/// The fields of a form as JSON pointers, `*` standing for the number of an entry: by place, as the table has it.
fn pointers(form: &str) -> BTreeMap<String, String> {
    let mut pointers = BTreeMap::new();
    walk(&answer("formSchema", &[json!(form)]), "", "", &mut pointers);
    pointers
}

fn walk(schema: &Value, place: &str, pointer: &str, found: &mut BTreeMap<String, String>) {
    // What may be null as well.
    for either in schema.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        walk(either, place, pointer, found);
    }
    if let Some(entries) = schema.get("items") {
        walk(entries, place, &format!("{pointer}/*"), found);
    }
    let fields = schema.get("properties").and_then(Value::as_object);
    for (name, field) in fields.into_iter().flatten() {
        let (place, pointer) = (format!("{place}/{name}"), format!("{pointer}/{name}"));
        found.insert(place.trim_start_matches('/').to_owned(), pointer.clone());
        walk(field, &place, &pointer, found);
    }
}

/// Where the cases find each code: the pointers, `*` standing for the number of an entry.
fn places_found() -> BTreeMap<String, BTreeSet<String>> {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for case in cases() {
        let is_of_form = ["validateForm", "checkLocalOffer"].contains(&case.function.as_str());
        if !is_of_form || case.expected.get("throws").is_some() {
            continue;
        }
        let Some(Ok(report)) = call(&case.function, &case.arguments) else { panic!("{}: no report", case.name) };
        let report: Value = serde_json::from_str(&report).expect("an answer is JSON");
        for finding in report.get("findings").and_then(Value::as_array).expect("findings") {
            let told = |name: &str| finding.get(name).and_then(Value::as_str).expect(name);
            places.entry(told("code").to_owned()).or_default().insert(without_numbers(told("path")));
        }
    }
    places
}

fn without_numbers(pointer: &str) -> String {
    let is_number = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = pointer.split('/').map(|step| if is_number(step) { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}

fn severity(strength: Strength) -> &'static str {
    if strength == Strength::Must { "error" } else { "warning" }
}

/// What a finding of a form can be.
struct Finding {
    code: String,
    severity: &'static str,
    pointers: String,
    sections: String,
    says: String,
}

/// Those of a form that is a table.
fn of_table(form: &Form, places: &BTreeMap<String, BTreeSet<String>>) -> Vec<Finding> {
    let pointers = pointers(form.name);
    let rows = (0..form.rows.len()).filter_map(|row| Some((row, form.strength(row)?)));
    let finding = |(row, strength)| {
        let code = form.code(row);
        let pointers =
            pointers.get(form.place(row)).map_or_else(|| listed(places.get(&code)), |one| format!("`{one}`"));
        let sections = form.sections(row).join(", ");
        Finding { code, severity: severity(strength), pointers, sections, says: form.says(row).to_owned() }
    };
    rows.map(finding).collect()
}

/// Those of a local area, which are rules.
fn of_area(places: &BTreeMap<String, BTreeSet<String>>) -> Vec<Finding> {
    let finding = |rule: &RuleId| Finding {
        code: rule.code().to_owned(),
        severity: severity(rule.strength()),
        pointers: listed(places.get(rule.code())),
        sections: rule.sections().join(", "),
        says: wording::summary(*rule).to_owned(),
    };
    RuleId::ALL.iter().filter(|rule| is_of_area(**rule)).map(finding).collect()
}

fn is_of_area(rule: RuleId) -> bool {
    rule.code().strip_prefix(LOCAL_AREA).is_some_and(|rest| rest.starts_with('.'))
}

fn listed(pointers: Option<&BTreeSet<String>>) -> String {
    let told = |pointer: &String| if pointer.is_empty() { "the whole form".to_owned() } else { format!("`{pointer}`") };
    pointers.into_iter().flatten().map(told).collect::<Vec<_>>().join(", ")
}

/// Each form with what it is and its findings, in the order of the contract.
fn forms() -> Vec<(&'static str, String, Vec<Finding>)> {
    let places = places_found();
    let about = |name: &str| {
        let schema = answer("formSchema", &[json!(name)]);
        schema.get("description").and_then(Value::as_str).expect("a description").to_owned()
    };
    let mut forms: Vec<_> = FORMS.iter().map(|form| (form.name, about(form.name), of_table(form, &places))).collect();
    forms.push((LOCAL_AREA, about(LOCAL_AREA), of_area(&places)));
    forms
}

// ── docs/codes.md ──

const HEAD: &str = "# Codes\n\n\
    Every code that the engine says. Written by `tests/codes.rs` and renewed with `BLESS=1 cargo test --test codes`: nothing here is \
    typed by hand.\n\
    The same stand in `cetr-engine/codes.json`, for programs. [`integrators.md`](integrators.md) says what it means when one changes.\n";

const CALLS: &str = "\n## Wrong calls\n\n\
    `code` of a `CetrInputError`, and of what is refused in `errors` of a worklist.\n\n\
    | Code | Means |\n|---|---|\n";

const SHAPES: &str = "\n## Shapes of forms\n\n\
    A field of a wrong shape is a finding as well, always an error, without sections. Its code is the name of the form, a point, \
    and one of these. `missing-field`, `unsafe-text` and `unsafe-link` are of a local area alone.\n\n\
    | Code | Means |\n|---|---|\n";

const FINDINGS: &str = "\n| Code | Severity | Where | Sections | What has to hold |\n|---|---|---|---|---|\n";

const RULES: &str = "\n## Rules of all other answers\n\n\
    `rule` of a `Reason`, and `code` of an action. A decision is a number in [`decisions.md`](decisions.md).\n\n\
    | Code | Strength | Sections | Decision | What it says | Functions |\n|---|---|---|---|---|---|\n";

fn codes_page() -> String {
    let mut page = HEAD.to_owned();
    page.push_str(CALLS);
    table_of_errors(&mut page, &mut Code::ALL.iter());
    page.push_str(SHAPES);
    let shapes = shapes_found();
    table_of_errors(&mut page, &mut Code::ALL.iter().filter(|code| shapes.contains(code.as_str())));
    page.push_str(
        "\n## Findings of forms\n\n\
         A `*` stands for the number of an entry. Of a rule on several fields, these are the places where the cases of this project find it.\n",
    );
    for (name, about, findings) in forms() {
        write!(page, "\n### {name}\n\n{about}\n{FINDINGS}").expect("a text");
        for Finding { code, severity, pointers, sections, says } in findings {
            writeln!(page, "| `{code}` | {severity} | {pointers} | {sections} | {says} |").expect("a text");
        }
    }
    page.push_str(RULES);
    for rule in RuleId::ALL.iter().filter(|rule| !is_of_area(**rule)) {
        let decision = rule.decision().map(|number| number.to_string()).unwrap_or_default();
        let (code, strength, sections) = (rule.code(), rule.strength().as_str(), rule.sections().join(", "));
        let (says, functions) = (wording::summary(*rule), rule.handled_by().join(", "));
        writeln!(page, "| `{code}` | {strength} | {sections} | {decision} | {says} | {functions} |").expect("a text");
    }
    page
}

fn table_of_errors(page: &mut String, codes: &mut dyn Iterator<Item = &Code>) {
    for code in codes {
        writeln!(page, "| `{}` | {} |", code.as_str(), code.meaning().trim()).expect("a text");
    }
}

/// The codes of wrong shapes that the cases find in forms.
fn shapes_found() -> BTreeSet<String> {
    let known: BTreeSet<String> = forms().into_iter().flat_map(|(_, _, found)| found).map(|one| one.code).collect();
    let found = places_found().into_keys().filter(|code| !known.contains(code));
    found.filter_map(|code| Some(code.split_once('.')?.1.to_owned())).collect()
}

/// Holds a page to what is kept, or keeps it.
fn check_page(file: &str, page: &str) {
    if is_blessed() {
        fs::write(path(file), page).expect("the page can be written");
        return;
    }
    let kept = fs::read_to_string(path(file)).unwrap_or_default();
    let differs = page.lines().zip(kept.lines()).find(|(now, before)| now != before);
    assert!(page == kept, "{file} is not what the engine says; look, then renew it with BLESS=1: {differs:?}");
}

#[test]
fn the_list_of_codes_is_what_the_engine_says() {
    check_page("docs/codes.md", &codes_page());
}

#[test]
fn every_code_stands_in_the_list_once_and_every_finding_says_where_it_is() {
    let page = codes_page();
    let mut codes = BTreeSet::new();
    for (_, _, findings) in forms() {
        for finding in findings {
            assert!(!finding.pointers.is_empty(), "{}: no case finds it anywhere", finding.code);
            assert!(codes.insert(finding.code.clone()), "{} stands twice", finding.code);
        }
    }
    codes.extend(RuleId::ALL.iter().map(|rule| rule.code().to_owned()));
    for code in codes {
        assert_eq!(page.matches(&format!("| `{code}` |")).count(), 1, "{code}");
    }
}

// ── docs/integrators.md ──

const GUIDE: &str = "docs/integrators.md";

/// What stands between these two lines is written here.
const FORMS_BEGIN: &str = "<!-- forms: written by tests/codes.rs -->\n";
const FORMS_END: &str = "<!-- end of forms -->\n";

fn table_of_forms() -> String {
    let mut table = "| Form | What it is | Fields | Errors | Warnings |\n|---|---|---|---|---|\n".to_owned();
    for (name, about, findings) in forms() {
        let fields = pointers(name).len();
        let errors = findings.iter().filter(|finding| finding.severity == "error").count();
        let warnings = findings.len() - errors;
        writeln!(table, "| [`{name}`](codes.md#{name}) | {about} | {fields} | {errors} | {warnings} |")
            .expect("a text");
    }
    table
}

#[test]
fn the_guide_lists_the_forms_that_there_are() {
    let guide = read(GUIDE);
    let (before, rest) = guide.split_once(FORMS_BEGIN).expect(FORMS_BEGIN);
    let (_, after) = rest.split_once(FORMS_END).expect(FORMS_END);
    check_page(GUIDE, &[before, FORMS_BEGIN, &table_of_forms(), FORMS_END, after].concat());
}

/// The rows of the table under that heading of the guide: its cells, without the head.
fn rows_under(heading: &str) -> Vec<Vec<String>> {
    let guide = read(GUIDE);
    let (_, rest) = guide.split_once(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("{GUIDE}: no {heading}"));
    let part = rest.split("\n## ").next().unwrap_or_default();
    let rows = part.lines().filter(|line| line.starts_with("| ")).skip(1);
    rows.map(|row| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What stands between backticks.
fn named(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The fields that a row of the table of the minimum dataset names: `register-entry /rating`.
fn fields_of_dataset() -> Vec<(String, String)> {
    let rows = rows_under("The register's minimum dataset");
    let of_row = |row: &Vec<String>| {
        let field = |named: &str| named.split_once(' ').map(|(form, field)| (form.to_owned(), field.to_owned()));
        row.get(2).map(|cell| named(cell).into_iter().filter_map(field).collect::<Vec<_>>()).unwrap_or_default()
    };
    rows.iter().flat_map(of_row).collect()
}

#[test]
fn every_field_that_the_guide_names_for_the_minimum_dataset_is_there() {
    let fields = fields_of_dataset();
    assert!(fields.len() >= 15, "{fields:?}");
    for (form, field) in fields {
        assert!(pointers(&form).values().any(|pointer| *pointer == field), "{form} has no {field}");
    }
}

/// The rows of the policy's list about what a register holds, and the codes that handle each.
fn rows_of_dataset() -> Vec<(String, Vec<String>)> {
    let others = ["consent-date-recorded-dsr", "consent-dsr-check-dates-recorded", "core-09-recommendations-on-dsr"];
    let is_about = |row: &str| {
        row.starts_with("dataset-")
            || row.starts_with("strat-record-")
            || row == "dsr-note-unpaid-carers"
            || others.contains(&row)
    };
    let coverage = read("docs/coverage.csv");
    let mut rows = Vec::new();
    for line in coverage.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        if let (Some(row), Some(codes)) = (cells.first(), cells.get(3))
            && is_about(row)
        {
            rows.push(((*row).to_owned(), codes.split(' ').map(str::to_owned).collect()));
        }
    }
    rows
}

#[test]
fn the_guide_names_the_fields_behind_every_row_of_the_policy_about_what_a_register_holds() {
    let named = fields_of_dataset();
    let mut checked = 0;
    for (row, codes) in rows_of_dataset() {
        let form = FORMS.iter().find(|form| form.name == "register-entry").expect("the form");
        let findings = of_table(form, &BTreeMap::new());
        for finding in findings.iter().filter(|finding| codes.contains(&finding.code) && !finding.pointers.is_empty()) {
            let pointer = finding.pointers.trim_matches('`');
            assert!(named.iter().any(|(_, field)| field == pointer), "{row}: {pointer} is not in the table");
            checked += 1;
        }
    }
    assert!(checked >= 15, "{checked}");
}
