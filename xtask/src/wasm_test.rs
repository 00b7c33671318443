//! Cargo's runner for wasm32: runs one compiled test suite in Node or, where it asks for that, in Chromium.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Context;
use serde_json::json;
use wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args;

use crate::browser::{Browser, Engine};
use crate::checkout::Checkout;
use crate::command::run as run_command;

/// Where wasm-bindgen's runner reads how to start the browser.
const WEBDRIVER: &str = "WASM_BINDGEN_TEST_WEBDRIVER_JSON";

/// As root there is no sandbox to be had; the rest keeps the browser from asking for anything by itself.
const CHROMIUM_ARGUMENTS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Flags of Rust's own test harness that wasm-bindgen's runner does not know; they only change the output.
const UNKNOWN: [&str; 4] = ["--quiet", "-q", "--show-output", "--color=always"];

pub(crate) fn run(checkout: &Checkout, arguments: &[OsString]) -> anyhow::Result<()> {
    // The library reads its settings from the environment alone, and a process cannot safely change its
    // own: so this one starts itself once more, with the settings made.
    match Engine::Chromium.find(checkout).filter(|_| env::var_os(WEBDRIVER).is_none()) {
        Some(browser) => run_command(&mut prepared(checkout, &browser, arguments)?),
        None => run_cli_with_args(known(arguments)),
    }
}

fn prepared(checkout: &Checkout, browser: &Browser, arguments: &[OsString]) -> anyhow::Result<Command> {
    let mut command = Command::new(env::current_exe()?);
    command
        .arg("wasm-test")
        .args(arguments)
        .env(WEBDRIVER, write_settings(checkout, browser)?)
        .env("CHROMEDRIVER", &browser.driver);
    // A busy machine takes its time to start a browser; a suite itself is done in a moment.
    for timeout in ["WASM_BINDGEN_TEST_TIMEOUT", "WASM_BINDGEN_TEST_DRIVER_TIMEOUT"] {
        if env::var_os(timeout).is_none() {
            command.env(timeout, "120");
        }
    }
    Ok(command)
}

fn write_settings(checkout: &Checkout, browser: &Browser) -> anyhow::Result<PathBuf> {
    let options = json!({ "args": CHROMIUM_ARGUMENTS, "binary": browser.program });
    let settings = json!({ "goog:chromeOptions": options });
    let file = checkout.path("target/webdriver.json");
    fs::create_dir_all(checkout.path("target")).context("target")?;
    fs::write(&file, settings.to_string()).context("target/webdriver.json")?;
    Ok(file)
}

/// The arguments as wasm-bindgen's runner takes them, with the name of a program in front.
fn known(arguments: &[OsString]) -> Vec<OsString> {
    let known = arguments.iter().filter(|argument| !UNKNOWN.iter().any(|flag| argument == flag));
    std::iter::once("wasm-test".into()).chain(known.cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::known;
    use std::ffi::OsString;

    fn check(arguments: &str, expected: &str) {
        let arguments: Vec<_> = arguments.split(' ').map(OsString::from).collect();
        let expected: Vec<_> = expected.split(' ').map(OsString::from).collect();
        assert_eq!(known(&arguments), expected);
    }

    #[test]
    fn flags_that_only_change_the_output_are_dropped() {
        check("suite.wasm", "wasm-test suite.wasm");
        check("suite.wasm --quiet name --exact", "wasm-test suite.wasm name --exact");
        check("suite.wasm --nocapture -q", "wasm-test suite.wasm --nocapture");
    }
}
