//! How large the package is, raw and as a server sends it, and how large it may be.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, ensure};

use crate::checkout::Checkout;
use crate::command::{answer, output, program};
use crate::node;

/// What a file may weigh, compressed with gzip.
struct Budget {
    file: &'static str,
    gzip_kib: usize,
}

const BUDGETS: [Budget; 6] = [
    Budget { file: "target/package/public/engine_bg.wasm", gzip_kib: 91 },
    Budget { file: "pkg/dist/engine.wasm", gzip_kib: 131 },
    Budget { file: "pkg/dist/index.js", gzip_kib: 150 },
    Budget { file: "pkg/dist/element.iife.js", gzip_kib: 129 },
    Budget { file: "pkg/dist/element.no-wasm.iife.js", gzip_kib: 150 },
    Budget { file: "pkg/dist/element.auto.iife.js", gzip_kib: 230 },
];

/// Where everything stands that a visitor's browser may load.
const SHIPPED: &str = "pkg/dist";

#[derive(Debug, Clone, Copy)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// One file, with what it weighs and what it may weigh; not every file has a budget.
struct Row {
    file: String,
    size: Size,
    gzip_kib: Option<usize>,
}

/// Prints the sizes of the built package, and fails when a file is over its budget.
pub(crate) fn report(checkout: &Checkout) -> anyhow::Result<()> {
    let rows = files(checkout)?.into_iter().map(|file| weigh(checkout, file)).collect::<anyhow::Result<Vec<_>>>()?;
    print!("{}", table(&rows));
    let excess = excess(&rows);
    ensure!(excess.is_empty(), "over budget: {}", excess.join("; "));
    Ok(())
}

/// Those with a budget, whether they were built or not, and then all others that run.
fn files(checkout: &Checkout) -> anyhow::Result<Vec<String>> {
    let mut others = Vec::new();
    for entry in fs::read_dir(checkout.path(SHIPPED)).context(SHIPPED)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let file = format!("{SHIPPED}/{name}");
        let runs = [".js", ".cjs", ".wasm"].iter().any(|end| name.ends_with(end));
        if runs && budget(&file).is_none() {
            others.push(file);
        }
    }
    others.sort();
    Ok(BUDGETS.iter().map(|budget| budget.file.to_owned()).chain(others).collect())
}

fn budget(file: &str) -> Option<usize> {
    BUDGETS.iter().find(|budget| budget.file == file).map(|budget| budget.gzip_kib)
}

fn weigh(checkout: &Checkout, file: String) -> anyhow::Result<Row> {
    let size = measure(checkout, &file)?;
    Ok(Row { gzip_kib: budget(&file), file, size })
}

fn measure(checkout: &Checkout, file: &str) -> anyhow::Result<Size> {
    let raw = fs::read(checkout.path(file)).context(file.to_owned())?.len();
    // The program itself: the zlib in Node is tuned for speed, and comes out 1.5% larger at the same level.
    let gzip = output(program(checkout, "gzip").args(["-9", "--no-name", "--stdout", file]))?.len();
    let brotli = answer(node::node(checkout).args(["--eval", BROTLI, file]))?;
    let brotli = brotli.trim().parse().context("the size with brotli")?;
    Ok(Size { raw, gzip, brotli })
}

/// At its default, which is the best quality.
const BROTLI: &str = "
    const bytes = require('node:fs').readFileSync(process.argv[1]);
    console.log(require('node:zlib').brotliCompressSync(bytes).length);
";

fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.file.len()).max().unwrap_or_default();
    let mut table = format!("{:<width$}", "");
    for heading in ["raw", "gzip", "brotli", "budget (gzip)"] {
        let _ = write!(table, "{heading:>14}");
    }
    table.push('\n');
    for Row { file, size, gzip_kib } in rows {
        let _ = write!(table, "{file:<width$}");
        let budget = gzip_kib.map_or_else(|| "none".to_owned(), |most| kib(most * 1024));
        for told in [kib(size.raw), kib(size.gzip), kib(size.brotli), budget] {
            let _ = write!(table, "{told:>14}");
        }
        table.push('\n');
    }
    table
}

fn excess(rows: &[Row]) -> Vec<String> {
    let limited = rows.iter().filter_map(|row| Some((row, row.gzip_kib?)));
    let over = limited.filter(|(row, most)| row.size.gzip > most * 1024);
    over.map(|(row, most)| format!("{} is {} with gzip, and may be {most} KiB", row.file, kib(row.size.gzip))).collect()
}

/// Rounded up to a tenth, so that nothing over budget reads as within it.
fn kib(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{} KiB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{Row, Size, excess, kib, table};

    fn row(raw: usize, gzip: usize, gzip_kib: Option<usize>) -> Row {
        Row { file: "engine.wasm".to_owned(), size: Size { raw, gzip, brotli: 512 }, gzip_kib }
    }

    fn check(gzip: usize, expected: &[&str]) {
        assert_eq!(excess(&[row(200_000, gzip, Some(60))]), expected);
        assert!(excess(&[row(200_000, gzip, None)]).is_empty());
    }

    #[test]
    fn a_file_is_over_budget_from_the_first_byte_on() {
        check(60 * 1024 - 1, &[]);
        check(60 * 1024, &[]);
        check(60 * 1024 + 1, &["engine.wasm is 60.1 KiB with gzip, and may be 60 KiB"]);
    }

    #[test]
    fn sizes_are_rounded_up() {
        assert_eq!([0, 1, 1024, 1025].map(kib), ["0.0 KiB", "0.1 KiB", "1.0 KiB", "1.1 KiB"]);
    }

    #[test]
    fn the_table_names_each_file_with_its_sizes_and_its_budget() {
        let table = table(&[row(2048, 1024, Some(60)), row(1, 1, None)]);
        let row = table.lines().nth(1).map(|row| row.split_whitespace().collect::<Vec<_>>());
        let expected = ["engine.wasm", "2.0", "KiB", "1.0", "KiB", "0.5", "KiB", "60.0", "KiB"];
        assert_eq!(row, Some(expected.to_vec()));
        assert!(table.lines().nth(2).is_some_and(|row| row.ends_with(" none")));
    }
}
