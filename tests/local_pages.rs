//! The four local pages as areas: `docs/local-pages.md` shows what the engine finds in each, and this holds it to that.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests: what is missing here ends the test")]

use cetr_engine::wire;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The day for which the document shows the findings, which stands in it too.
const AS_AT: (&str, &str) = ("2026-11-22", "As at 22 November 2026.");

/// One finding as a row of the document has it.
#[derive(Debug, PartialEq)]
struct Shown {
    code: String,
    severity: String,
    path: String,
}

/// One area of the document: its file, and the rows of its table, each with the lines of the page.
struct Part {
    file: String,
    rows: Vec<(Shown, String)>,
}

fn read(inside: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(inside)).expect(inside)
}

fn area(file: &str) -> Value {
    serde_json::from_str(&read(file)).expect(file)
}

/// The parts below "The findings", in their order.
fn parts() -> Vec<Part> {
    let document = read("docs/local-pages.md");
    let (_, findings) = document.split_once("\n## The findings\n").expect("the findings");
    assert!(findings.contains(AS_AT.1), "the document says for which day it shows the findings");
    findings.split("\n### ").skip(1).map(part).collect()
}

fn part(text: &str) -> Part {
    let file = text.lines().find_map(|line| line.strip_prefix("`www/areas/")).expect("the file of the area");
    let rows = text.lines().filter(|line| line.starts_with("| `")).map(row).collect();
    Part { file: format!("www/areas/{}", file.trim_end_matches('`')), rows }
}

fn row(line: &str) -> (Shown, String) {
    let cells: Vec<_> =
        line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect();
    let [code, severity, path, lines] = cells.try_into().unwrap_or_else(|_| panic!("four cells: {line}"));
    (Shown { code, severity, path }, lines)
}

/// What the engine finds in the area, and whether the whole is without errors.
fn found(area: &Value) -> (bool, Vec<Shown>) {
    let answer = wire::ask::<wire::Text>("checkLocalOffer", [&area.to_string(), "null", "null"], AS_AT.0);
    let report: Value = serde_json::from_str(&answer.expect("an answer")).expect("an answer in JSON");
    let findings = report.get("findings").and_then(Value::as_array).expect("findings").iter().map(shown).collect();
    (report.get("valid").and_then(Value::as_bool).expect("valid"), findings)
}

fn shown(finding: &Value) -> Shown {
    let told = |field: &str| finding.get(field).and_then(Value::as_str).expect(field).to_owned();
    Shown { code: told("code"), severity: told("severity"), path: told("path") }
}

#[test]
fn each_page_gives_exactly_the_findings_of_the_document() {
    for Part { file, rows } in parts() {
        let (valid, findings) = found(&area(&file));
        let wanted: Vec<_> = rows.into_iter().map(|(shown, _)| shown).collect();
        for (place, (wanted, found)) in wanted.iter().zip(&findings).enumerate() {
            assert_eq!(wanted, found, "{file}: finding {}", place + 1);
        }
        assert_eq!(wanted.len(), findings.len(), "{file}: {findings:?}");
        assert_eq!(valid, !wanted.iter().any(|shown| shown.severity == "error"), "{file}");
    }
}

#[test]
fn each_file_is_in_the_document_and_in_the_list_of_the_demo_under_its_name() {
    let files: Vec<_> = parts().into_iter().map(|part| part.file).collect();
    let listed: Vec<_> = area("www/areas/areas.json").as_array().expect("a list").iter().map(entry).collect();
    assert_eq!(files, listed);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/areas");
    let there = fs::read_dir(folder).expect("the areas").count();
    assert_eq!(there, files.len() + 1, "the areas, and the list of them");
}

/// The file of an entry, whose title must be the name of the area.
fn entry(entry: &Value) -> String {
    let file = format!("www/areas/{}", entry["file"].as_str().expect("file"));
    assert_eq!(entry.get("title"), area(&file).get("name"));
    file
}

#[test]
fn each_area_is_marked_as_an_example_of_a_page_as_it_stood() {
    for Part { file, .. } in parts() {
        let area = area(&file);
        let name = area["name"].as_str().expect("a name");
        assert!(
            name.starts_with("Example: ") && name.contains("as its page stood") | name.contains("as it stood"),
            "{name}"
        );
        for statement in area["published"].as_array().expect("statements") {
            assert!(statement["place"].as_str().expect("a place").contains("(line"), "{file}: {statement}");
        }
    }
}

#[test]
fn a_finding_about_a_statement_names_the_lines_at_which_the_page_states_it() {
    for Part { file, rows } in parts() {
        let area = area(&file);
        for (Shown { path, .. }, lines) in rows {
            let Some(index) = path.strip_prefix("/published/").and_then(|rest| rest.split('/').next()) else {
                continue;
            };
            let place =
                area.pointer(&format!("/published/{index}/place")).and_then(Value::as_str).expect("a statement");
            for line in lines.split([',', '-']) {
                assert!(place.contains(line.trim()), "{file}: {path} is at {place}, not at {lines}");
            }
        }
    }
}

#[test]
fn what_the_pages_are_known_for_is_found() {
    let among = |file: &str, code: &str, path: &str| {
        let (_, findings) = found(&area(file));
        assert!(findings.iter().any(|shown| shown.code == code && shown.path == path), "{file}: {code}");
    };
    among("www/areas/no-council-named.json", "local-area.post-admission-review-shorter", "/published/6/days");
    among("www/areas/sussex.json", "local-area.emergency-meeting-counted", "/published/10/countsAsReview");
    among("www/areas/reading.json", "local-area.policy-superseded", "/published/2/edition");
    among("www/areas/camden.json", "local-area.upper-age-too-low", "/published/0/age");
}
