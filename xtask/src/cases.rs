//! The contract's cases run natively, in Node and in Chromium; each runner leaves its count in a file.

use std::fs;
use std::io::ErrorKind;

use anyhow::{Context, ensure};

use crate::checkout::Checkout;

const RUNNERS: [&str; 3] = ["native", "node", "chromium"];

fn file(runner: &str) -> String {
    format!("target/cases/{runner}.txt")
}

/// Takes away the counts of an earlier run, so that a runner which no longer runs is noticed.
pub(crate) fn forget(checkout: &Checkout) -> anyhow::Result<()> {
    for runner in RUNNERS {
        match fs::remove_file(checkout.path(&file(runner))) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    // The runners need not make it, then.
    fs::create_dir_all(checkout.path("target/cases")).context("target/cases")
}

/// Prints how many cases each runner ran, and fails unless all ran the same number of them.
pub(crate) fn compare(checkout: &Checkout) -> anyhow::Result<()> {
    let counts = RUNNERS.map(|runner| fs::read_to_string(checkout.path(&file(runner))).ok());
    println!("{}", agreed(&counts)?);
    Ok(())
}

fn agreed(counts: &[Option<String>; 3]) -> anyhow::Result<String> {
    let mut numbers = Vec::new();
    for (runner, count) in RUNNERS.iter().zip(counts) {
        let count = count.as_ref().with_context(|| format!("no contract case ran in {runner}"))?;
        let number = count.trim().parse::<u32>();
        numbers.push(number.with_context(|| format!("{} holds {count:?}", file(runner)))?);
    }
    let pairs = RUNNERS.iter().zip(&numbers);
    let told = pairs.map(|(runner, number)| format!("{number} {runner}")).collect::<Vec<_>>();
    let told = format!("contract cases run: {}", told.join(", "));
    ensure!(numbers.iter().all(|number| *number > 0), "{told}; none may be 0");
    ensure!(numbers.windows(2).all(|pair| pair.first() == pair.last()), "{told}; they must agree");
    Ok(told)
}

#[cfg(test)]
mod tests {
    use super::agreed;

    fn check(counts: [&str; 3], expected: Result<&str, &str>) {
        let counts = counts.map(|count| (count != "absent").then(|| count.to_owned()));
        let told = agreed(&counts).map_err(|error| error.to_string());
        assert_eq!(told.as_deref().map_err(String::as_str), expected);
    }

    #[test]
    fn three_equal_counts_are_told() {
        check(["12", "12\n", "12"], Ok("contract cases run: 12 native, 12 node, 12 chromium"));
    }

    #[test]
    fn counts_that_differ_are_refused() {
        check(["12", "12", "11"], Err("contract cases run: 12 native, 12 node, 11 chromium; they must agree"));
        check(["0", "0", "0"], Err("contract cases run: 0 native, 0 node, 0 chromium; none may be 0"));
        check(["12", "absent", "12"], Err("no contract case ran in node"));
        check(["12", "12", "many"], Err("target/cases/chromium.txt holds \"many\""));
    }
}
