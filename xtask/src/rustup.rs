//! The toolchain: what `rust-toolchain.toml` names, fetched where rustup does not do so by itself.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::ensure;

use crate::checkout::Checkout;
use crate::command::{answer, program, run};

pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Adds the wasm target to the toolchain of the checkout; done in a moment when it is there.
pub(crate) fn add_wasm_target(checkout: &Checkout) -> anyhow::Result<()> {
    run(rustup(checkout)?.args(["target", "add", WASM_TARGET]))
}

/// Adds rustfmt and Clippy to the toolchain of the checkout; done in a moment when they are there.
pub(crate) fn add_linters(checkout: &Checkout) -> anyhow::Result<()> {
    run(rustup(checkout)?.args(["--quiet", "component", "add", "rustfmt", "clippy"]))
}

/// Where the toolchain of the checkout stands on this machine.
pub(crate) fn sysroot(checkout: &Checkout) -> anyhow::Result<PathBuf> {
    let sysroot = answer(program(checkout, "rustc").args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(sysroot.trim_end()))
}

fn rustup(checkout: &Checkout) -> anyhow::Result<Command> {
    let there = program(checkout, "rustup")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    ensure!(there, "rustup is missing: install it as https://rustup.rs says, then run this again");
    Ok(program(checkout, "rustup"))
}
