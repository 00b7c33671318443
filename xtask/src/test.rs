//! Everything that CI runs, in one order.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::checkout::Checkout;
use crate::command::{cargo, run as run_command};
use crate::rustup::WASM_TARGET;
use crate::steps::{Step, run_all};
use crate::{browser, cases, node, package, rustup};

/// The cheap ones first: most mistakes are then told within a minute.
const STEPS: [Step; 13] = [
    Step { name: "Toolchain, npm packages and browser", run: set_up },
    Step { name: "Format", run: check_format },
    Step { name: "Clippy, natively", run: lint_natively },
    Step { name: "Clippy, on wasm32", run: lint_wasm },
    Step { name: "Tests of the workspace, natively", run: test_natively },
    Step { name: "Rules accounted for", run: tell_coverage },
    Step { name: "Questions against the optimum", run: tell_questions },
    Step { name: "Documentation", run: build_documentation },
    Step { name: "Boundary, in Node", run: test_boundary_in_node },
    Step { name: "Boundary, in Chromium", run: test_boundary_in_chromium },
    Step { name: "Package and its sizes", run: package::build },
    Step { name: "Tests of the package", run: test_package },
    Step { name: "Contract cases", run: cases::compare },
];

const PACKAGE_TESTS: &str = "tests/package";
/// Held against `docs/coverage.csv` by `tests/accounted.rs`.
const COVERAGE: &str = "tests/snapshots/coverage.md";

pub(crate) fn run(checkout: &Checkout) -> anyhow::Result<()> {
    run_all(&STEPS, checkout)
}

fn set_up(checkout: &Checkout) -> anyhow::Result<()> {
    node::require(checkout)?;
    rustup::add_wasm_target(checkout)?;
    rustup::add_linters(checkout)?;
    node::install_packages(checkout)?;
    let browser = browser::provide(checkout)?;
    println!("Browser: {}, {}", browser.chromium.display(), browser.driver.display());
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
    // As the suites of the boundary compile it; as it ships, with forms and without; and as it is measured.
    let suites = ["--lib", "--test", "wasm", "--test", "web"];
    let ways: [&[&str]; 4] = [
        &suites,
        &["--lib", "--no-default-features", "--features", "forms,package"],
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
    run_command(cargo(checkout).args(["test", "--workspace"]))
}

fn tell_coverage(checkout: &Checkout) -> anyhow::Result<()> {
    let page = fs::read_to_string(checkout.path(COVERAGE)).context(COVERAGE)?;
    println!("{}", totals(&page).with_context(|| format!("{COVERAGE} has no line of totals"))?);
    Ok(())
}

/// The suite passed already; here it may say what it counted.
fn tell_questions(checkout: &Checkout) -> anyhow::Result<()> {
    run_command(cargo(checkout).args(["test", "--workspace", "--test", "checker", "--", "--nocapture"]))
}

/// The line "1,130 rows: …" of the page.
fn totals(page: &str) -> Option<&str> {
    page.lines().find(|line| line.starts_with(|first: char| first.is_ascii_digit()) && line.contains(" rows: "))
}

fn build_documentation(checkout: &Checkout) -> anyhow::Result<()> {
    run_command(cargo(checkout).args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "--deny=warnings"))
}

fn test_boundary_in_node(checkout: &Checkout) -> anyhow::Result<()> {
    test_boundary(checkout, "wasm")
}

fn test_boundary_in_chromium(checkout: &Checkout) -> anyhow::Result<()> {
    test_boundary(checkout, "web")
}

fn test_boundary(checkout: &Checkout, suite: &str) -> anyhow::Result<()> {
    let test = ["test", "--package", "cetr-engine", "--target", WASM_TARGET, "--test", suite];
    run_command(cargo(checkout).args(test))
}

fn test_package(checkout: &Checkout) -> anyhow::Result<()> {
    let suites = suites(&checkout.path(PACKAGE_TESTS)).context(PACKAGE_TESTS)?;
    ensure!(!suites.is_empty(), "no suite (*.test.mjs) stands in {PACKAGE_TESTS}/");
    let browser = browser::provide(checkout)?;
    run_command(
        node::node(checkout)
            .arg("--test")
            .args(suites)
            .env("CETR_CHROMIUM", browser.chromium)
            .env("CETR_BLESS", std::env::var_os("BLESS").unwrap_or_else(|| OsString::from("0"))),
    )
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
