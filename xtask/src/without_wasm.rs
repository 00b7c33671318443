//! The engine as plain JavaScript, for pages whose policy refuses WebAssembly: translated by binaryen's wasm2js.

use std::path::Path;

use anyhow::Context;
use wasm_bindgen_cli_support::Bindgen;

use crate::checkout::Checkout;
use crate::command::run;
use crate::engine::{NO_INLINING, WASM_OPT};
use crate::node;

const WASM2JS: &str = "node_modules/binaryen/bin/wasm2js";

/// Features that rustc puts into every module and JavaScript has nothing for. Nothing here uses them: told that they are not
/// there, wasm-bindgen brings in no table of references, and no function with two results.
const FOREIGN_FEATURES: [&str; 2] = ["reference-types", "multivalue"];

/// From what cargo compiled to `engine_bg.js` (the glue) and `engine.wasm2js.js`, beside the given `engine_bg.wasm`.
pub(crate) fn translate(checkout: &Checkout, compiled: &[u8], wasm: &Path) -> anyhow::Result<()> {
    let directory = wasm.parent().context("the wasm stands in no directory")?;
    bind(&without_features(compiled, &FOREIGN_FEATURES), directory).context("wasm-bindgen could not write the glue")?;
    eprintln!("Translating the wasm to JavaScript");
    lower(checkout, wasm)?;
    let script = directory.join("engine.wasm2js.js");
    run(node::node(checkout).arg(checkout.path(WASM2JS)).arg("-Oz").args(NO_INLINING).arg(wasm).arg("-o").arg(&script))
}

/// For bundlers, since the glue is then one file that is handed its instance, whatever that was made of.
fn bind(compiled: &[u8], directory: &Path) -> anyhow::Result<()> {
    Bindgen::new()
        .input_bytes("engine", compiled.to_vec())
        .bundler(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(directory)
}

/// Puts plain instructions in the place of those that came after the first release of WebAssembly: wasm2js knows no others.
fn lower(checkout: &Checkout, wasm: &Path) -> anyhow::Result<()> {
    run(node::node(checkout)
        .arg(checkout.path(WASM_OPT))
        .args(["--enable-bulk-memory", "--enable-nontrapping-float-to-int", "--enable-sign-ext"])
        .args(["--enable-mutable-globals", "--strip-debug", "--strip-producers", "--strip-target-features"])
        .arg("-O3")
        .args(NO_INLINING)
        .args(["--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"])
        .arg(wasm)
        .arg("-o")
        .arg(wasm))
}

/// The same module with some features marked as not there, in the section that lists them.
fn without_features(wasm: &[u8], features: &[&str]) -> Vec<u8> {
    let mut wasm = wasm.to_vec();
    for feature in features {
        // A sign, the length of the name, the name. The section is one of the last, and the name may stand elsewhere too.
        let length = u8::try_from(feature.len()).unwrap_or_default();
        let listed = [&[b'+', length], feature.as_bytes()].concat();
        let place = wasm.windows(listed.len()).rposition(|window| window == listed);
        if let Some(sign) = place.and_then(|place| wasm.get_mut(place)) {
            *sign = b'-';
        }
    }
    wasm
}

#[cfg(test)]
mod tests {
    use super::without_features;

    #[test]
    fn a_feature_that_is_listed_is_marked_as_not_there() {
        let wasm = b"\0asm multivalue \x02+\x0amultivalue+\x08sign-ext";
        let without = b"\0asm multivalue \x02-\x0amultivalue+\x08sign-ext";
        assert_eq!(without_features(wasm, &["multivalue", "reference-types"]), without);
    }
}
