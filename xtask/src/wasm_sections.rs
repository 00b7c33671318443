//! What a wasm file carries besides its code.

use anyhow::Context;
use wasmparser::{Parser, Payload};

/// The same module without its custom sections: names, producers, target features.
///
/// No engine needs them to run it. They can only go last, since wasm-opt reads `target_features`.
pub(crate) fn without_custom_sections(wasm: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut kept = Vec::with_capacity(wasm.len());
    let mut start = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context("the wasm cannot be read")?;
        let end = match (&payload, payload.as_section()) {
            (Payload::Version { range, .. }, _) => range.end,
            (_, Some((_, contents))) => contents.end,
            _ => continue,
        };
        if !matches!(payload, Payload::CustomSection(_)) {
            kept.extend_from_slice(wasm.get(start..end).context("a section ends outside the wasm")?);
        }
        start = end;
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::without_custom_sections;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";
    /// A custom section `n` that holds one byte.
    const CUSTOM: &[u8] = &[0, 3, 1, b'n', 7];
    /// One function type without parameters and results.
    const TYPES: &[u8] = &[1, 4, 1, 0x60, 0, 0];

    fn check(sections: &[&[u8]], expected: &[&[u8]]) {
        let wasm = [&[HEADER], sections].concat().concat();
        let expected = [&[HEADER], expected].concat().concat();
        assert_eq!(without_custom_sections(&wasm).ok(), Some(expected));
    }

    #[test]
    fn custom_sections_go_and_the_others_stay() {
        check(&[], &[]);
        check(&[CUSTOM], &[]);
        check(&[CUSTOM, TYPES, CUSTOM, CUSTOM], &[TYPES]);
        check(&[TYPES], &[TYPES]);
    }

    #[test]
    fn what_is_no_wasm_is_refused() {
        assert!(without_custom_sections(b"<!doctype html>").is_err());
    }
}
