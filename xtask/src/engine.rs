//! The engine as WebAssembly: compiled, given its JavaScript glue, made small.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Deserialize;
use wasm_bindgen_cli_support::Bindgen;

use crate::checkout::Checkout;
use crate::command::{answer, cargo, run};
use crate::function_order::with_names_in_order;
use crate::machine::Machine;
use crate::node;
use crate::rustup::WASM_TARGET;
use crate::wasm_sections::without_custom_sections;
use crate::without_wasm;

pub(crate) const WASM_OPT: &str = "node_modules/binaryen/bin/wasm-opt";

/// Functions stay where they are: moved into their callers they save bytes, and cost more than that once the file is
/// compressed.
pub(crate) const NO_INLINING: [&str; 3] = [
    "--one-caller-inline-max-function-size=1",
    "--always-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
];

/// What makes the file smaller once it is compressed, each measured by that: some of it makes the file itself larger.
///
/// The data stay in one piece, since each piece of the many begins with a place and a length that do not pack. Values are
/// computed where they are used: kept for a second use they take locals, whose numbers differ from function to function.
/// Nothing ever stands in the first kilobyte of memory, the far end of the stack.
const FOR_PACKING: [&str; 5] = [
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--skip-pass=simplify-locals",
    "--low-memory-unused",
    "-O3",
];

/// What is done last: an alignment is a hint that no engine heeds, and packs best where it is always the same; and the names by
/// which the functions are sorted are ours (`function_order`).
const AT_LAST: [&str; 2] = ["--dealign", "--reorder-functions-by-name"];

/// One build of the crate, with a choice of its features.
pub(crate) struct Variant {
    /// Also the directory under `target/package/`.
    name: &'static str,
    features: &'static [&'static str],
}

/// Everything the crate answers.
pub(crate) const ENGINE: Variant = Variant { name: "engine", features: &["case-systems", "package"] };

/// What the public is guided by: everything but what case systems and officers need beside the checker.
pub(crate) const PUBLIC: Variant = Variant { name: "public", features: &["package"] };

/// Everything, with answers as JavaScript objects, made by serde-wasm-bindgen: only to be measured against texts.
pub(crate) const OBJECTS: Variant = Variant { name: "objects", features: &["case-systems", "objects"] };

impl Variant {
    fn directory(&self, checkout: &Checkout) -> PathBuf {
        checkout.path("target/package").join(self.name)
    }
}

/// Builds `engine.js` (the glue) and `engine_bg.wasm`, and gives the directory they stand in.
pub(crate) fn build(checkout: &Checkout, machine: &Machine, variant: &Variant) -> anyhow::Result<PathBuf> {
    let directory = variant.directory(checkout);
    let compiled = fs::read(compile(checkout, machine, variant)?)?;
    make(checkout, &directory, &compiled, |wasm| {
        bind(&compiled, &directory).context("wasm-bindgen could not write the glue")?;
        optimise(checkout, wasm)?;
        let stripped = without_custom_sections(&fs::read(wasm)?)?;
        Ok(fs::write(wasm, stripped)?)
    })
}

/// Builds the same variant as JavaScript: `engine_bg.js` (the glue) and `engine.wasm2js.js`, in a directory of its own.
pub(crate) fn build_without_wasm(checkout: &Checkout, machine: &Machine, variant: &Variant) -> anyhow::Result<PathBuf> {
    let directory = variant.directory(checkout).join("no-wasm");
    let compiled = fs::read(compile(checkout, machine, variant)?)?;
    make(checkout, &directory, &compiled, |wasm| without_wasm::translate(checkout, &compiled, wasm))
}

/// Makes what stands in a directory, unless it was made before from the same bytes by the same tools.
///
/// `make_wasm` is given the file `engine_bg.wasm`, and may write others beside it.
fn make(
    checkout: &Checkout,
    directory: &Path,
    compiled: &[u8],
    make_wasm: impl FnOnce(&Path) -> anyhow::Result<()>,
) -> anyhow::Result<PathBuf> {
    let wasm = directory.join("engine_bg.wasm");
    let source = directory.join("compiled.wasm");
    if fs::read(&source).is_ok_and(|last| last == compiled) && is_newer_than_tools(checkout, &wasm) {
        return Ok(directory.to_owned());
    }
    make_wasm(&wasm)?;
    // Last, so that it only stands there when all before it went well.
    fs::write(&source, compiled)?;
    Ok(directory.to_owned())
}

/// Whether a file was written after the task runner and the npm packages came to be as they are.
fn is_newer_than_tools(checkout: &Checkout, file: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let tools = [env::current_exe().unwrap_or_default(), checkout.path(node::INSTALLED)];
    let newest_tool = tools.iter().filter_map(|tool| changed(tool)).max();
    changed(file).is_some_and(|written| newest_tool.is_none_or(|tool| written > tool))
}

/// Compiles a variant in a target directory of its own: in a shared one, each would be compiled anew after the other.
fn compile(checkout: &Checkout, machine: &Machine, variant: &Variant) -> anyhow::Result<PathBuf> {
    eprintln!("Compiling the engine to WebAssembly ({})", variant.name);
    let messages = answer(
        cargo(checkout)
            .args(["build", "--release", "--target", WASM_TARGET])
            .args(["--package", "cetr-engine", "--lib"])
            .args(["--no-default-features", "--features", &variant.features.join(",")])
            .arg("--target-dir")
            .arg(variant.directory(checkout).join("cargo"))
            .arg("--message-format=json-render-diagnostics")
            .env("CARGO_ENCODED_RUSTFLAGS", encoded(&machine.remapping())),
    )?;
    compiled_wasm(&messages).context("cargo named no wasm file of cetr-engine")
}

/// Flags as Cargo takes them where a path among them may hold a space.
fn encoded(flags: &[OsString]) -> OsString {
    flags.join("\u{1f}".as_ref())
}

/// A line of what Cargo prints in JSON; it has more fields and kinds of lines than matter here.
#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

/// The wasm file that Cargo made or found up to date, wherever its target directory is.
fn compiled_wasm(messages: &str) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
    let mut files = messages.flat_map(|message| message.filenames);
    files.find(|file| file.ends_with("cetr_engine.wasm"))
}

fn bind(compiled: &[u8], directory: &Path) -> anyhow::Result<()> {
    Bindgen::new()
        .input_bytes("engine", compiled.to_vec())
        .web(true)?
        .omit_default_module_path(true)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(directory)
}

/// Makes the wasm some 9% smaller as it is sent, where npm's binaryen is installed.
///
/// Without a flag for any feature: wasm-opt reads from the file which ones it uses, and would otherwise
/// write what today's browsers refuse.
fn optimise(checkout: &Checkout, wasm: &Path) -> anyhow::Result<()> {
    let wasm_opt = checkout.path(WASM_OPT);
    if !wasm_opt.exists() {
        eprintln!("npm's binaryen is not installed, so the wasm stays a little larger");
        return Ok(());
    }
    eprintln!("Optimising the wasm");
    let optimise = |last: &[&str]| {
        let mut wasm_opt = node::node(checkout);
        wasm_opt.arg(checkout.path(WASM_OPT)).args(NO_INLINING).args(FOR_PACKING).args(last);
        run(wasm_opt.arg(wasm).arg("-o").arg(wasm))
    };
    optimise(&[])?;
    // Of the functions as they are by now, and not of those that the compiler made.
    fs::write(wasm, with_names_in_order(&fs::read(wasm)?)?)?;
    optimise(&AT_LAST)
}

#[cfg(test)]
mod tests {
    use super::{compiled_wasm, encoded};

    #[test]
    fn the_wasm_is_found_among_cargos_messages() {
        let messages = r#"
            {"reason":"compiler-artifact","filenames":["/t/deps/libserde.rlib"]}
            {"reason":"build-script-executed","env":[]}
            {"reason":"compiler-artifact","filenames":["/t/libcetr_engine.rlib","/t/cetr_engine.wasm"]}
            {"reason":"build-finished","success":true}"#;
        assert_eq!(compiled_wasm(messages), Some("/t/cetr_engine.wasm".into()));
        assert_eq!(compiled_wasm(r#"{"reason":"build-finished","success":true}"#), None);
    }

    #[test]
    fn a_path_with_a_space_stays_one_flag() {
        assert_eq!(encoded(&["-a=b c".into(), "-d".into()]), "-a=b c\u{1f}-d");
    }
}
