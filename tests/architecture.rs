//! The architecture, held against every file of `src/`: who may name whom, and what nobody may name.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "helpers of tests: what is missing here ends the test")]

mod reading;

use reading::{Token, paths_named, tokens};
use std::fs;
use std::path::{Path, PathBuf};

/// A file names only what stands in a group to its left, and its own part.
const LAYERS: [&[&str]; 9] = [
    &["prelude"],
    &["numerals", "order", "lines", "calendar", "policy"],
    &["registry", "error"],
    &["facts", "answer"],
    &["tables"],
    &["rules"],
    &["wording"],
    &["wire"],
    &["wasm", "alone"],
];

/// Within a group: the first may name the second.
const BESIDE: [(&str, &str); 4] =
    [("calendar", "numerals"), ("calendar", "order"), ("policy", "calendar"), ("answer", "facts")];

/// Among the rules a part names only parts before it.
const PARTS: [&str; 11] = [
    "pathway",
    "eligibility",
    "checker",
    "consent",
    "reviews",
    "laep",
    "register",
    "local_offer",
    "forms",
    "guidance",
    "worklist",
];

/// Crates, and the only place that may name each.
const CRATES: [(&str, &str); 8] = [
    ("chrono", "calendar"),
    ("serde", "wire"),
    ("serde_json", "wire"),
    ("schemars", "wire"),
    ("wasm_bindgen", "wasm"),
    ("js_sys", "wasm"),
    ("serde_wasm_bindgen", "wasm"),
    ("rlsf", "alone"),
];

/// A way round the paths, clocks, the world outside, and what keeps something between two calls or has an order of its own.
const NOWHERE: [&str; 18] = [
    "cetr_engine",
    "SystemTime",
    "Instant",
    "Local",
    "Utc",
    "fs",
    "net",
    "env",
    "process",
    "thread",
    "thread_local",
    "static",
    "OnceCell",
    "OnceLock",
    "LazyLock",
    "Mutex",
    "HashMap",
    "HashSet",
];

/// Names that say nothing of what is inside.
const EMPTY_NAMES: [&str; 7] = ["util", "utils", "helpers", "common", "manager", "types", "misc"];

/// The most lines of a file.
const LONGEST: usize = 400;

/// Files that are longer, with the most lines that each may have, and why.
const LONGER: [(&str, usize, &str); 3] = [
    ("facts.rs", 500, "a list of what can be known, without a line of logic"),
    ("registry.rs", 700, "one table, a row or two for each rule"),
    ("wire/decoder.rs", 550, "the macros must stand in one file with what they write"),
];

/// The module of a file: `rules/reviews/walk.rs` is `rules`, `reviews`, `walk`. None for `lib.rs`.
fn module(file: &str) -> Vec<&str> {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    if path == "lib" { Vec::new() } else { path.split('/').collect() }
}

/// Every fault of a file, told with its name.
fn faults(file: &str, code: &str) -> Vec<String> {
    let module = module(file);
    let tokens = tokens(code);
    let paths = paths_named(&module, &tokens);
    let mut faults = Vec::new();
    faults.extend(unknown_place(&module));
    if let Some(layer) = module.first() {
        faults.extend(paths.iter().filter_map(|path| wrong_layer(layer, path)));
        faults.extend(paths.iter().filter_map(|path| wrong_part(&module, path)));
    }
    faults.extend(CRATES.iter().filter_map(|of| wrong_crate(&module, &tokens, of)));
    faults.extend(wrong_names(&module, &tokens));
    faults.extend(wrong_shape(file, &module, &tokens, code.lines().count()));
    faults.into_iter().map(|fault| format!("src/{file} {fault}")).collect()
}

/// A module that the layers, or the parts of the rules, do not know.
fn unknown_place(module: &[&str]) -> Option<String> {
    match module {
        ["rules", part, ..] if !PARTS.contains(part) => {
            Some(format!("is a part of the rules, {part}, that PARTS does not place"))
        }
        [layer, ..] if group(layer).is_none() => Some(format!("is of a layer, {layer}, that LAYERS does not place")),
        _ => None,
    }
}

fn group(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|group| group.contains(&layer))
}

fn wrong_layer(layer: &str, path: &[String]) -> Option<String> {
    let named = path.first()?.as_str();
    let (own, other) = (group(layer)?, group(named)?);
    let may = named == layer || other < own || (other == own && BESIDE.contains(&(layer, named)));
    (!may).then(|| format!("names {}, which does not stand to its left", path.join("::")))
}

fn wrong_part(module: &[&str], path: &[String]) -> Option<String> {
    let place = |part: &str| PARTS.iter().position(|known| *known == part);
    let (["rules", own, ..], [rules, named, ..]) = (module, path) else { return None };
    let is_later = rules == "rules" && place(named)? > place(own)?;
    is_later.then(|| format!("names {}, a part that comes after {own}", path.join("::")))
}

fn is_word(token: &Token, word: &str) -> bool {
    matches!(token, Token::Word(known) if known == word)
}

fn wrong_crate(module: &[&str], tokens: &[Token], (name, only_in): &(&str, &str)) -> Option<String> {
    let is_named = tokens.iter().any(|token| is_word(token, name));
    (is_named && module.first() != Some(only_in)).then(|| format!("names {name}, which {only_in} alone may name"))
}

fn wrong_names(module: &[&str], tokens: &[Token]) -> Vec<String> {
    let next = |place: usize| tokens.get(place + 1);
    let is_wrong = |place: usize, word: &str| match word {
        // The version of the package is known to the compiler.
        "env" => next(place) != Some(&Token::Mark('!')),
        "now" => next(place) == Some(&Token::Mark('(')),
        // The allocator of the module that ships.
        "static" => module != ["alone"],
        // The host's tests have one; the map says so.
        "std" => !module.is_empty(),
        _ => NOWHERE.contains(&word),
    };
    let names = tokens.iter().enumerate().filter_map(|(place, token)| match token {
        Token::Word(word) if is_wrong(place, word) => {
            Some(format!("names `{word}`, as nobody may: no clock, no world outside, no state"))
        }
        _ => None,
    });
    names.collect()
}

fn wrong_shape(file: &str, module: &[&str], tokens: &[Token], lines: usize) -> Vec<String> {
    let has_function = tokens.iter().any(|token| is_word(token, "fn"));
    let most = LONGER.iter().find(|(longer, ..)| *longer == file).map_or(LONGEST, |(_, most, _)| *most);
    let empty = module.iter().find(|name| EMPTY_NAMES.contains(name));
    [
        (module.first() == Some(&"tables") && has_function).then(|| "has a `fn`, but holds data alone".to_owned()),
        (module.is_empty() && has_function).then(|| "has a `fn`, but is a map".to_owned()),
        (lines > most).then(|| format!("has {lines} lines, but {most} are the most")),
        empty.map(|name| format!("is called {name}, which says nothing of what is inside")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file of `src/` with its code, by name.
fn files() -> Vec<(String, String)> {
    let (mut files, mut folders) = (Vec::new(), vec![source()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of src") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(source()).expect("a file of src").to_str().expect("a name").replace('\\', "/");
            files.push((name, fs::read_to_string(&path).expect("a readable file")));
        }
    }
    files.sort();
    files
}

#[test]
fn every_file_names_only_what_it_may() {
    let files = files();
    assert!(files.len() > 20, "src/ was not found");
    let faults: Vec<String> = files.iter().flat_map(|(name, code)| faults(name, code)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_layer_and_every_part_is_there() {
    let names: Vec<String> = files().into_iter().map(|(name, _)| name).collect();
    let is_there = |module: String| names.contains(&format!("{module}.rs"));
    for layer in LAYERS.concat().into_iter().filter(|layer| *layer != "prelude") {
        assert!(is_there(layer.to_owned()), "{layer}");
    }
    for part in PARTS {
        assert!(is_there(format!("rules/{part}")), "{part}");
    }
}

#[test]
fn no_file_is_excused_that_is_short_enough() {
    for (name, most, reason) in LONGER {
        let files = files();
        let (_, code) = files.iter().find(|(file, _)| file == name).expect(name);
        assert!(code.lines().count() > LONGEST, "{name} needs no excuse any more");
        assert!(most > LONGEST && !reason.is_empty());
    }
}

/// Expects exactly one fault of that code in that file, told in those words; none where there are no words.
fn check(file: &str, code: &str, expected: &str) {
    let found = faults(file, code);
    let is_told = match expected {
        "" => found.is_empty(),
        words => found.len() == 1 && found.iter().all(|fault| fault.contains(words)),
    };
    assert!(is_told, "{file}: {code}\nexpected: {expected:?}\nfound: {found:?}");
}

#[test]
fn a_file_may_name_what_stands_to_its_left() {
    check("facts.rs", "use crate::calendar::Date;", "");
    check("policy.rs", "use crate::calendar::Date;", "");
    check("calendar.rs", "use crate::order::in_order;", "");
    check("answer.rs", "use crate::facts::{Decider, Rating};", "");
    check("tables/reviews.rs", "use super::limits;", "");
    check(
        "rules/reviews/walk.rs",
        "use super::ledger::Entry; use crate::{answer::Status, tables::reviews::MOJ_CONTACT};",
        "",
    );
    check("wording/rules/scope.rs", "use super::super::super::registry::RuleId;", "");
    check("wire/laep.rs", "use super::decoder::{Issues, record}; use crate::rules;", "");
    check("wasm.rs", "use crate::wire; use crate::error::Error; use wasm_bindgen::prelude::*;", "");
}

#[test]
fn a_file_that_names_something_to_its_right_is_told() {
    check("policy.rs", "use crate::registry::RuleId;", "names registry::RuleId");
    check("calendar.rs", "use crate::policy;", "names policy");
    check("registry.rs", "use crate::error::Code;", "names error::Code");
    check("error.rs", "use crate::facts::Person;", "names facts::Person");
    check("facts.rs", "use crate::answer::Fact;", "names answer::Fact");
    check("answer.rs", "use crate::tables::Stated;", "names tables::Stated");
    check("tables/reviews.rs", "use crate::rules::reviews;", "names rules::reviews");
    check("rules/consent.rs", "use crate::wording::day;", "names wording::day");
    check("rules/laep.rs", "fn told() { crate::wire::error() }", "names wire::error");
    check("wording/values.rs", "use crate::wire::written;", "names wire::written");
    check("wire/laep.rs", "use crate::wasm;", "names wasm");
}

#[test]
fn a_name_is_found_however_it_is_written() {
    check("rules/consent.rs", "use super::super::wording;", "names wording");
    check("rules/consent.rs", "use crate::{answer::{self, Fact}, wording as words};", "names wording");
    check(
        "rules/consent.rs",
        "use crate::{\n    error::{Code, Error},\n    wire::{decoder::{Issues}},\n};",
        "names wire::decoder::Issues",
    );
    check("rules/consent.rs", "use cetr_engine::wire;", "names `cetr_engine`");
}

#[test]
fn comments_and_texts_name_nothing() {
    check(
        "rules/consent.rs",
        "/// See [`crate::wire`].\n// use crate::wire;\n/* serde */ fn a() { \"crate::wire\"; r#\"use \"serde\"\"#; }",
        "",
    );
    check("rules/consent.rs", "fn a<'serde>(b: &'serde str) -> char { '\\''; 'x'; '\"'; '\\u{1F600}' }", "");
    check("rules/consent.rs", "fn a() { '\"'; } use crate::wire;", "names wire");
    check("rules/consent.rs", "const A: &str = \"\\\"\"; use crate::wire;", "names wire");
}

#[test]
fn a_module_inside_a_file_is_no_way_out() {
    check("rules/consent.rs", "mod tests { use super::*; use super::super::eligibility; }", "");
    check(
        "rules/consent.rs",
        "mod tests { fn a() {} mod b { use super::super::super::reviews; } }",
        "names rules::reviews",
    );
    check("rules/consent.rs", "mod tests { } use super::reviews;", "names rules::reviews");
}

#[test]
fn a_crate_is_named_in_its_one_place() {
    check("calendar/bank_holidays.rs", "use chrono::Datelike;", "");
    check("wire/tree.rs", "use serde::Serialize; use serde_json::json; use schemars::JsonSchema;", "");
    check("wire.rs", "use serde::Serialize;", "");
    check("facts.rs", "use chrono::NaiveDate;", "names chrono");
    check("rules/consent.rs", "use serde::Serialize;", "names serde");
    check("answer.rs", "#[derive(serde::Serialize)] struct A;", "names serde");
    check("wording.rs", "fn a() { serde_json::to_string(&1) }", "names serde_json");
    check("facts.rs", "#[cfg_attr(feature = \"schema\", derive(schemars::JsonSchema))] struct A;", "names schemars");
    check("wire/tree.rs", "use wasm_bindgen::JsValue;", "names wasm_bindgen");
    check("wire/tree.rs", "use js_sys::JSON;", "names js_sys");
    check("wire.rs", "use serde_wasm_bindgen::to_value;", "names serde_wasm_bindgen");
    check("wasm.rs", "use serde::Serialize;", "names serde");
    check("wasm.rs", "use rlsf::SmallGlobalTlsf;", "names rlsf");
}

#[test]
fn a_clock_is_told() {
    check("rules/laep.rs", "fn a() { SystemTime::UNIX_EPOCH }", "SystemTime");
    check("wire.rs", "use core::time::Instant;", "Instant");
    check("calendar.rs", "fn a() { Local }", "Local");
    check("calendar.rs", "fn a() { Utc }", "Utc");
    check("calendar.rs", "fn a() { NaiveDate::now() }", "now");
    check("calendar.rs", "fn a(now: bool) { now }", "");
}

#[test]
fn the_world_outside_is_told() {
    check("tables.rs", "use std::borrow::Cow;", "std");
    check("wire/about.rs", "const A: &str = env!(\"CARGO_PKG_VERSION\");", "");
    check("wire/about.rs", "use core::env;", "env");
    check("lib.rs", "extern crate std;", "");
    check("lib.rs", "use std::fs;", "fs");
    check("lib.rs", "use std::net;", "net");
    check("rules/laep.rs", "use alloc::process;", "process");
}

#[test]
fn what_stays_between_two_calls_is_told() {
    check("order.rs", "static mut COUNT: u32 = 0;", "static");
    check("wire.rs", "static CACHE: u32 = 0;", "static");
    check("wire.rs", "const NAME: &'static str = \"\";", "");
    check("wire.rs", "thread_local! { }", "thread_local");
    check("wire.rs", "use core::cell::OnceCell;", "OnceCell");
    check("rules/register.rs", "fn a(b: HashMap<u8, u8>) {}", "HashMap");
    check("rules/register.rs", "fn a(b: HashSet<u8>) {}", "HashSet");
    check("alone.rs", "static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();", "");
}

#[test]
fn a_part_of_the_rules_names_only_parts_before_it() {
    check("rules/eligibility/missing.rs", "use crate::rules::pathway;", "");
    check("rules/laep.rs", "use crate::rules::reviews::limits::limits_from; use super::eligibility;", "");
    check(
        "rules/eligibility.rs",
        "use crate::rules::reviews;",
        "names rules::reviews, a part that comes after eligibility",
    );
    check("rules/reviews/walk.rs", "use super::super::laep;", "names rules::laep");
    check("rules/pathway.rs", "use super::{consent, pathway};", "names rules::consent");
}

#[test]
fn tables_and_the_map_hold_no_logic() {
    check("tables/ages.rs", "pub const ADULT: u32 = 18;", "");
    check("tables/ages.rs", "pub const fn adult() -> u32 { 18 }", "has a `fn`");
    check("lib.rs", "pub mod rules; fn a() {}", "has a `fn`");
}

#[test]
fn a_file_without_a_place_is_told() {
    check("rules/referral.rs", "", "that PARTS does not place");
    check("forms.rs", "", "that LAYERS does not place");
    check("wire/utils.rs", "", "is called utils");
    check("rules/reviews/types.rs", "", "is called types");
}

#[test]
fn a_long_file_is_told() {
    check("answer.rs", &"\n".repeat(LONGEST), "");
    check("answer.rs", &"\n".repeat(LONGEST + 1), "has 401 lines");
    check("facts.rs", &"\n".repeat(501), "has 501 lines");
}
