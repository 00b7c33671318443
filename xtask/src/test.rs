//! Everything that CI runs, in one order.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::browser::{Browsers, Engine};
use crate::checkout::Checkout;
use crate::command::{cargo, run as run_command};
use crate::rustup::WASM_TARGET;
use crate::steps::{Step, run_all};
use crate::{browser, cases, node, package, rustup};

/// What the steps are told.
struct Plan<'run> {
    checkout: &'run Checkout,
    /// The browsers that were asked for; all that are there where none was.
    asked: &'run [Engine],
}

/// The cheap ones first: most mistakes are then told within a minute.
fn steps<'run>() -> [Step<Plan<'run>>; 13] {
    [
        Step { name: "Toolchain, npm packages and browsers", run: set_up },
        Step { name: "Format", run: |plan| check_format(plan.checkout) },
        Step { name: "Clippy, natively", run: |plan| lint_natively(plan.checkout) },
        Step { name: "Clippy, on wasm32", run: |plan| lint_wasm(plan.checkout) },
        Step { name: "Tests of the workspace, natively", run: |plan| test_natively(plan.checkout) },
        Step { name: "Rules accounted for", run: |plan| tell_coverage(plan.checkout) },
        Step { name: "Questions against the optimum", run: |plan| tell_questions(plan.checkout) },
        Step { name: "Documentation", run: |plan| build_documentation(plan.checkout) },
        Step { name: "Boundary, in Node", run: |plan| test_boundary(plan.checkout, "wasm") },
        Step { name: "Boundary, in Chromium", run: test_boundary_in_chromium },
        Step { name: "Package and its sizes", run: |plan| package::build(plan.checkout) },
        Step { name: "Tests of the package", run: test_package },
        Step { name: "Contract cases", run: compare_cases },
    ]
}

/// The crate, as `cargo test` tests it, and with the schemas.
const ENGINE: [&str; 4] = ["--package", "cetr-engine", "--features", "schema"];
const PACKAGE_TESTS: &str = "tests/package";
/// The suites that run in every browser; the others need Chromium, or none.
const ENGINE_TESTS: &str = "tests/package/engines";
/// Where each test that ran is noted, and what tells then which behaviours were held by them.
const TESTS_RUN: &str = "target/tests-run.jsonl";
const NOTE_TESTS: &str = "./tests/package/behaviours/note.mjs";
const TELL_BEHAVIOURS: &str = "tests/package/behaviours/tell.mjs";
/// Held against `docs/coverage.csv` by `tests/accounted.rs`.
const COVERAGE: &str = "tests/snapshots/coverage.md";

pub(crate) fn run(checkout: &Checkout, asked: &[Engine]) -> anyhow::Result<()> {
    let outcome = run_all(&steps(), &Plan { checkout, asked });
    // Said at the start as well, which has long scrolled away.
    if let Ok(browsers) = Browsers::find(checkout, asked) {
        browsers.left_out.iter().for_each(|left_out| println!("{}", left_out.told()));
    }
    outcome
}

fn set_up(plan: &Plan<'_>) -> anyhow::Result<()> {
    let checkout = plan.checkout;
    node::require(checkout)?;
    rustup::add_wasm_target(checkout)?;
    rustup::add_linters(checkout)?;
    node::install_packages(checkout)?;
    println!("{}", browser::provide(checkout, plan.asked)?.told());
    cases::forget(checkout)
}

fn check_format(checkout: &Checkout) -> anyhow::Result<()> {
    run_command(cargo(checkout).args(["fmt", "--all", "--check"]))
}

fn lint_natively(checkout: &Checkout) -> anyhow::Result<()> {
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "--deny=warnings"];
    run_command(cargo(checkout).args(clippy))
}

fn lint_wasm(checkout: &Checkout) -> anyhow::Result<()> {
    // As the suites of the boundary compile it; as it ships, for case systems and for the public alone; and as it is measured.
    let suites = ["--lib", "--test", "wasm", "--test", "web"];
    let ways: [&[&str]; 4] = [
        &suites,
        &["--lib", "--no-default-features", "--features", "case-systems,package"],
        &["--lib", "--no-default-features", "--features", "package"],
        &["--lib", "--no-default-features", "--features", "objects"],
    ];
    for way in ways {
        let clippy = ["clippy", "--package", "cetr-engine", "--target", WASM_TARGET];
        run_command(cargo(checkout).args(clippy).args(way).args(["--", "--deny=warnings"]))?;
    }
    Ok(())
}

fn test_natively(checkout: &Checkout) -> anyhow::Result<()> {
    run_command(cargo(checkout).arg("test").args(ENGINE))?;
    // As it was compiled to be run: optimised for tests, the hundred crates below it would be compiled once more.
    let task_runner = ["--package", "xtask", "--package", "xtask-native", "--profile", "dev"];
    run_command(cargo(checkout).arg("test").args(task_runner))
}

fn tell_coverage(checkout: &Checkout) -> anyhow::Result<()> {
    let page = fs::read_to_string(checkout.path(COVERAGE)).context(COVERAGE)?;
    println!("{}", totals(&page).with_context(|| format!("{COVERAGE} has no line of totals"))?);
    Ok(())
}

/// The suite passed already; here it may say what it counted.
fn tell_questions(checkout: &Checkout) -> anyhow::Result<()> {
    run_command(cargo(checkout).arg("test").args(ENGINE).args(["--test", "checker", "--", "--nocapture"]))
}

/// The line "1,130 rows: …" of the page.
fn totals(page: &str) -> Option<&str> {
    page.lines().find(|line| line.starts_with(|first: char| first.is_ascii_digit()) && line.contains(" rows: "))
}

fn build_documentation(checkout: &Checkout) -> anyhow::Result<()> {
    run_command(cargo(checkout).args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny=warnings"))
}

fn test_boundary_in_chromium(plan: &Plan<'_>) -> anyhow::Result<()> {
    if !Browsers::find(plan.checkout, plan.asked)?.has(Engine::Chromium) {
        return without_chromium();
    }
    test_boundary(plan.checkout, "web")
}

fn test_boundary(checkout: &Checkout, suite: &str) -> anyhow::Result<()> {
    let test = ["test", "--package", "cetr-engine", "--target", WASM_TARGET, "--test", suite];
    run_command(cargo(checkout).args(test))
}

fn test_package(plan: &Plan<'_>) -> anyhow::Result<()> {
    let checkout = plan.checkout;
    let browsers = Browsers::find(checkout, plan.asked)?;
    let place = if browsers.has(Engine::Chromium) { PACKAGE_TESTS } else { ENGINE_TESTS };
    let suites = suites(&checkout.path(place)).context(place)?;
    ensure!(!suites.is_empty(), "no suite (*.test.mjs) stands in {place}/");
    println!("The suites in {place}/");
    run_command(
        node::node(checkout)
            .arg("--test")
            .arg(format!("--test-concurrency={}", at_a_time()))
            .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
            .args([format!("--test-reporter={NOTE_TESTS}"), format!("--test-reporter-destination={TESTS_RUN}")])
            .args(suites)
            .envs(browsers.variables())
            .env("CETR_BLESS", std::env::var_os("BLESS").unwrap_or_else(|| OsString::from("0"))),
    )?;
    run_command(node::node(checkout).args([TELL_BEHAVIOURS, TESTS_RUN]).envs(browsers.variables()))
}

/// How many suites run at once. Node would leave one processor out, and of two that is half: a suite waits for a browser
/// most of its time.
fn at_a_time() -> usize {
    std::thread::available_parallelism().map_or(2, |processors| processors.get().max(2))
}

fn compare_cases(plan: &Plan<'_>) -> anyhow::Result<()> {
    if !Browsers::find(plan.checkout, plan.asked)?.has(Engine::Chromium) {
        return without_chromium();
    }
    cases::compare(plan.checkout)
}

fn without_chromium() -> anyhow::Result<()> {
    println!("LEFT OUT: it needs Chromium, which was not asked for");
    Ok(())
}

/// The test suites below a directory, in order: Node 20 and 22 differ in how they would look for them.
fn suites(directory: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let path = entry.path();
        let name = entry.file_name();
        if entry.file_type()?.is_dir() {
            if name != "node_modules" {
                found.extend(suites(&path)?);
            }
        } else if name.to_string_lossy().ends_with(".test.mjs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{suites, totals};
    use std::fs;

    #[test]
    fn the_totals_stand_on_a_line_of_the_page() {
        let check = |page: &str, expected: Option<&str>| assert_eq!(totals(page), expected);
        check("# Rules\n\n1,130 rows: handled 600\n\n| Rows |\n", Some("1,130 rows: handled 600"));
        check("# Rules\n\nOf 1,130 rows: none\n", None);
    }

    #[test]
    fn suites_are_found_by_name_and_in_order_and_not_among_installed_packages() -> anyhow::Result<()> {
        let directory = tempfile::tempdir()?;
        let root = directory.path();
        fs::create_dir_all(root.join("browser"))?;
        fs::create_dir_all(root.join("node_modules/x"))?;
        let files = ["sizes.test.mjs", "browser/axe.test.mjs", "bench.mjs", "node_modules/x/a.test.mjs"];
        for file in files {
            fs::write(root.join(file), "")?;
        }
        let expected = ["browser/axe.test.mjs", "sizes.test.mjs"].map(|file| root.join(file));
        assert_eq!(suites(root)?, expected);
        Ok(())
    }
}
