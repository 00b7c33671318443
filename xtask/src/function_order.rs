//! The order of the functions in a wasm file: those that are alike stand side by side.
//!
//! Gzip looks for what it has seen in the last 32 KiB alone, and says in fewer bits what it saw a moment ago. Code compiled once for
//! each type is the same but for a few bytes, and the compiler leaves it all over the file.

use std::collections::HashMap;

use anyhow::Context;
use wasm_encoder::{Encode, NameMap, NameSection};
use wasmparser::{Parser, Payload, TypeRef};

/// What two functions share is counted in runs of so many bytes.
type Run = [u8; 4];

/// The same module with names of its functions that sort in that order: wasm-opt puts them there.
pub(crate) fn with_names_in_order(wasm: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.context("the wasm cannot be read")? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let mut names = vec![String::new(); bodies.len()];
    for (place, function) in order(&bodies).into_iter().enumerate() {
        if let Some(name) = names.get_mut(function) {
            *name = format!("{place:05}");
        }
    }
    let mut map = NameMap::new();
    for (index, name) in (imported..).zip(&names) {
        map.append(index, name);
    }
    let mut section = NameSection::new();
    section.functions(&map);
    let mut named = wasm.to_vec();
    // The number of a custom section, which says its name itself.
    named.push(0);
    section.encode(&mut named);
    Ok(named)
}

/// The longest first, and then always the one that shares most for its length with the two before it.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<Vec<Run>> = bodies.iter().map(|body| runs(body)).collect();
    let mut holders: HashMap<Run, Vec<usize>> = HashMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(*run).or_default().push(function);
        }
    }
    let mut is_left = vec![true; bodies.len()];
    let mut order: Vec<usize> = Vec::with_capacity(bodies.len());
    while order.len() < bodies.len() {
        let last_two = order.iter().rev().take(2).filter_map(|function| runs.get(*function));
        let mut seen: Vec<&Run> = last_two.flatten().collect();
        seen.sort_unstable();
        seen.dedup();
        let mut shared = vec![0_u32; bodies.len()];
        for holder in seen.into_iter().filter_map(|run| holders.get(run)).flatten() {
            if let Some(count) = shared.get_mut(*holder) {
                *count += 1;
            }
        }
        let left = (0..bodies.len()).filter(|function| is_left.get(*function) == Some(&true));
        let likeness = |function: &usize| {
            let length = bodies.get(*function).map_or(0, |body| body.len());
            let shared = shared.get(*function).copied().unwrap_or_default();
            // A short one costs little wherever it stands, so length counts a little less than in full.
            (f64::from(shared) / (length as f64).powf(0.8), length)
        };
        // Of several alike the first, so that the order is the same on each machine.
        let next = left.reduce(|one, other| if likeness(&other) > likeness(&one) { other } else { one });
        let Some(next) = next else { break };
        order.push(next);
        if let Some(is_left) = is_left.get_mut(next) {
            *is_left = false;
        }
    }
    order
}

/// The runs of bytes in a function, each once.
fn runs(body: &[u8]) -> Vec<Run> {
    let mut runs: Vec<Run> = body.windows(4).filter_map(|run| run.try_into().ok()).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

#[cfg(test)]
mod tests {
    use super::{order, with_names_in_order};
    use wasmparser::{KnownCustom, Name, Parser, Payload};

    #[test]
    fn functions_that_are_alike_stand_side_by_side() {
        let bodies: [&[u8]; 5] = [b"one and the same", b"something else", b"one and the sole", b"x", b"something also"];
        assert_eq!(order(&bodies), [0, 2, 1, 4, 3]);
    }

    /// A module of two functions without a result, the first empty and the second with a step that does nothing.
    const TWO: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x03\x02\0\0\x0a\x08\x02\x02\0\x0b\x03\0\x01\x0b";

    #[test]
    fn the_names_sort_in_the_order_wanted() {
        let named = with_names_in_order(TWO).unwrap_or_default();
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&named).flatten() {
            let Payload::CustomSection(section) = payload else { continue };
            let KnownCustom::Name(subsections) = section.as_known() else { continue };
            for name in subsections.into_iter().flatten() {
                let Name::Function(functions) = name else { continue };
                names.extend(functions.into_iter().flatten().map(|naming| (naming.index, naming.name.to_owned())));
            }
        }
        assert_eq!(names, [(0, "00001".to_owned()), (1, "00000".to_owned())]);
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(with_names_in_order(b"<!doctype html>").is_err());
    }
}
