//! How large the package is, raw and as a server sends it, and how large it may be.

use std::fmt::Write;
use std::fs;

use anyhow::{Context, ensure};

use crate::checkout::Checkout;
use crate::command::{answer, output, program};
use crate::node;

/// What a file of the package may weigh, compressed with gzip.
struct Budget {
    file: &'static str,
    gzip_kib: usize,
}

const BUDGETS: [Budget; 3] = [
    Budget { file: "pkg/dist/engine.wasm", gzip_kib: 95 },
    Budget { file: "target/package/public/engine_bg.wasm", gzip_kib: 95 },
    Budget { file: "pkg/dist/index.js", gzip_kib: 115 },
];

#[derive(Debug, Clone, Copy)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the sizes of the built package, and fails when a file is over its budget.
pub(crate) fn report(checkout: &Checkout) -> anyhow::Result<()> {
    let sizes = BUDGETS.iter().map(|budget| measure(checkout, budget.file)).collect::<anyhow::Result<Vec<_>>>()?;
    print!("{}", table(&BUDGETS, &sizes));
    let excess = excess(&BUDGETS, &sizes);
    ensure!(excess.is_empty(), "over budget: {}", excess.join("; "));
    Ok(())
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

fn table(budgets: &[Budget], sizes: &[Size]) -> String {
    let mut table = format!("{:<38}", "");
    for heading in ["raw", "gzip", "brotli", "budget (gzip)"] {
        let _ = write!(table, "{heading:>14}");
    }
    table.push('\n');
    for (budget, size) in budgets.iter().zip(sizes) {
        let Size { raw, gzip, brotli } = *size;
        let _ = write!(table, "{:<38}", budget.file);
        for bytes in [raw, gzip, brotli, budget.gzip_kib * 1024] {
            let _ = write!(table, "{:>14}", kib(bytes));
        }
        table.push('\n');
    }
    table
}

fn excess(budgets: &[Budget], sizes: &[Size]) -> Vec<String> {
    let pairs = budgets.iter().zip(sizes);
    let over = pairs.filter(|(budget, size)| size.gzip > budget.gzip_kib * 1024);
    over.map(|(Budget { file, gzip_kib }, size)| {
        format!("{file} is {} with gzip, and may be {gzip_kib} KiB", kib(size.gzip))
    })
    .collect()
}

/// Rounded up to a tenth, so that nothing over budget reads as within it.
fn kib(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{} KiB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{Budget, Size, excess, kib, table};

    const BUDGETS: [Budget; 1] = [Budget { file: "engine.wasm", gzip_kib: 60 }];

    fn check(gzip: usize, expected: &[&str]) {
        assert_eq!(excess(&BUDGETS, &[Size { raw: 200_000, gzip, brotli: 1 }]), expected);
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
        let table = table(&BUDGETS, &[Size { raw: 2048, gzip: 1024, brotli: 512 }]);
        let row = table.lines().nth(1).map(|row| row.split_whitespace().collect::<Vec<_>>());
        let expected = ["engine.wasm", "2.0", "KiB", "1.0", "KiB", "0.5", "KiB", "60.0", "KiB"];
        assert_eq!(row, Some(expected.to_vec()));
    }
}
