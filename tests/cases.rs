//! The contract's cases, natively: the same ones as the built package runs in Node and in a browser.

#![cfg(not(target_arch = "wasm32"))]

mod calling;
mod matching;

use calling::{call, cases};
use cetr_engine::error::Error;
use matching::mismatch;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What the case gives, in the shape in which it is held against what was expected.
fn answer(result: &Result<String, Error>) -> Value {
    match result {
        Ok(text) => serde_json::from_str(text).unwrap_or(Value::Null),
        Err(error) => json!({"throws": {
            "code": error.code().as_str(), "argument": error.argument(), "path": error.path(),
        }}),
    }
}

#[test]
fn every_case_of_a_delivered_function_holds() {
    let (mut ran, mut undelivered, mut failures) = (0, BTreeSet::new(), Vec::new());
    for case in cases() {
        match call(&case.function, &case.arguments) {
            // A case of a function that is not delivered is listed, never passed over.
            None => {
                undelivered.insert(case.function);
            }
            Some(result) => {
                ran += 1;
                let fault = mismatch(&case.expected, &answer(&result), "");
                failures.extend(fault.map(|what| format!("{}: {what}", case.name)));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {ran} cases fail:\n{}", failures.len(), failures.join("\n"));
    assert!(ran > 0, "no case ran");
    println!("{ran} cases ran natively; not delivered yet: {}", Vec::from_iter(undelivered).join(", "));
    let counts = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/cases");
    fs::create_dir_all(&counts).expect("a folder for the counts");
    fs::write(counts.join("native.txt"), ran.to_string()).expect("the count can be written");
}

#[test]
fn no_two_cases_share_a_name() {
    let mut names: Vec<String> = cases().into_iter().map(|case| case.name).collect();
    names.sort();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
