//! How fast the package is, and the crate natively.

use crate::checkout::Checkout;
use crate::command::run as run_command;
use crate::{node, package};

pub(crate) fn run(checkout: &Checkout) -> anyhow::Result<()> {
    package::make(checkout)?;
    run_command(node::node(checkout).arg("tests/package/bench.mjs"))
}
