//! The npm package: the engine and what stands in `pkg-template/`, put together in `pkg/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use cetr_engine::wire::{codes, forms, schema};

use crate::checkout::Checkout;
use crate::command::run;
use crate::engine::{self, ENGINE, PUBLIC};
use crate::machine::Machine;
use crate::{node, rustup, sizes};

const SCHEMA: &str = "target/package/schema.json";
const FORMS: &str = "target/package/forms.json";
const CODES: &str = "target/package/codes.json";
const PACKAGE: &str = "pkg";

/// Makes the package, prints its sizes, and fails when it is over budget.
pub(crate) fn build(checkout: &Checkout) -> anyhow::Result<()> {
    make(checkout)?;
    sizes::report(checkout)
}

/// Makes the package, whatever its sizes.
pub(crate) fn make(checkout: &Checkout) -> anyhow::Result<()> {
    node::require(checkout)?;
    rustup::add_wasm_target(checkout)?;
    node::install_packages(checkout)?;
    let machine = Machine::of(checkout)?;
    let all = engine::build(checkout, &machine, &ENGINE)?;
    let public = engine::build(checkout, &machine, &PUBLIC)?;
    for variant in [&ENGINE, &PUBLIC] {
        engine::build_without_wasm(checkout, &machine, variant)?;
    }
    write_documents(checkout)?;
    assemble(checkout, &all, &public)?;
    refuse_traces(checkout, &machine)
}

/// What the crate says about itself: the shape of each input, answer and form, and every code there is.
fn write_documents(checkout: &Checkout) -> anyhow::Result<()> {
    let documents = [(SCHEMA, schema::document()), (FORMS, forms::form_schemas()), (CODES, codes::document())];
    for (file, document) in documents {
        fs::write(checkout.path(file), document).context(file)?;
    }
    Ok(())
}

fn assemble(checkout: &Checkout, all: &Path, public: &Path) -> anyhow::Result<()> {
    eprintln!("Putting the package together in {PACKAGE}/");
    run(node::node(checkout)
        .arg("pkg-template/build.mjs")
        .arg("--all")
        .arg(all)
        .arg("--public")
        .arg(public)
        .args(["--schema", SCHEMA, "--forms", FORMS, "--codes", CODES, "--out", PACKAGE]))
}

fn refuse_traces(checkout: &Checkout, machine: &Machine) -> anyhow::Result<()> {
    let wasm = fs::read(checkout.path(PACKAGE).join("dist/engine.wasm"));
    let traces = machine.traces(&wasm.context("pkg/dist/engine.wasm")?);
    ensure!(traces.is_empty(), "engine.wasm names this machine: {}", traces.join(", "));
    Ok(())
}
