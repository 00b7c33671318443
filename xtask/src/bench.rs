//! How fast the package is, the same calls natively, and what the checker costs a page.

use std::fmt::Write;
use std::fs::{self, File};
use std::process::Command;

use anyhow::{Context, ensure};
use serde::Deserialize;

use crate::checkout::Checkout;
use crate::command::{answer, cargo, run as run_command};
use crate::engine::{self, OBJECTS};
use crate::machine::Machine;
use crate::{node, package};

/// Where `bench.mjs` leaves the calls that it made, for the native program to make the same.
const CALLS: &str = "target/bench/calls.json";

const NATIVE: [&str; 3] = ["--release", "--package", "xtask-native"];

/// A call of `bench.mjs`; the native program reads more of it.
#[derive(Deserialize)]
struct Call {
    what: String,
    /// Of one call through the package.
    microseconds: f64,
}

pub(crate) fn run(checkout: &Checkout) -> anyhow::Result<()> {
    package::make(checkout)?;
    engine::build(checkout, &Machine::of(checkout)?, &OBJECTS)?;
    eprintln!("Compiling the engine natively");
    run_command(native(checkout).arg("build").args(NATIVE))?;
    let file = checkout.path(CALLS);
    fs::create_dir_all(checkout.path("target/bench"))?;
    // What an earlier run left must not pass for this one's.
    let _ = fs::remove_file(&file);
    eprintln!("Timing the package");
    run_command(node::node(checkout).arg("tests/package/bench.mjs").env("CETR_BENCH_CALLS", &file))?;
    let calls = File::open(&file).context("tests/package/bench.mjs left no calls to make natively")?;
    eprintln!("Timing the same calls natively");
    let times = answer(native(checkout).args(["run", "--quiet"]).args(NATIVE).stdin(calls))?;
    let calls: Vec<Call> = serde_json::from_slice(&fs::read(&file)?).context(CALLS)?;
    let times: Vec<f64> = serde_json::from_str(&times).context("the native times")?;
    ensure!(calls.len() == times.len(), "{} calls were made, and {} natively", calls.len(), times.len());
    print!("{}", table(&calls, &times));
    eprintln!("Tracing the checker on a page");
    run_command(node::node(checkout).arg("tests/package/bench-element.mjs"))
}

/// Cargo, building for speed: the release profile of the workspace is for the size of the wasm.
fn native(checkout: &Checkout) -> Command {
    let mut command = cargo(checkout);
    command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "3");
    command
}

fn table(calls: &[Call], native: &[f64]) -> String {
    let width = calls.iter().map(|call| call.what.len()).max().unwrap_or_default();
    let headings = ["package", "natively", "package / natively"];
    let mut table = format!("\nThe same calls natively (microseconds)\n\n{:width$}", "");
    for heading in headings {
        let _ = write!(table, "  {heading:>18}");
    }
    table.push('\n');
    for (Call { what, microseconds }, native) in calls.iter().zip(native) {
        let ratio = microseconds / native;
        let _ = writeln!(table, "{what:width$}  {microseconds:>18.1}  {native:>18.1}  {ratio:>16.2} x");
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{Call, table};

    #[test]
    fn each_call_has_a_row_with_both_times_and_their_ratio() {
        let calls = [Call { what: "scheduleReviews, 10 events".to_owned(), microseconds: 150.0 }];
        let table = table(&calls, &[60.0]);
        let row = table.lines().last().map(|row| row.split_whitespace().collect::<Vec<_>>().join(" "));
        assert_eq!(row.as_deref(), Some("scheduleReviews, 10 events 150.0 60.0 2.50 x"));
    }
}
