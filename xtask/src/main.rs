//! The task runner of cetr-engine: `cargo xtask build | demo | test | bench`.

mod arguments;
mod bench;
mod browser;
mod cases;
mod checkout;
mod command;
mod debian;
mod demo;
mod engine;
mod function_order;
mod machine;
mod node;
mod package;
mod rustup;
mod server;
mod site;
mod sizes;
mod steps;
mod test;
mod wanted;
mod wasm_sections;
mod wasm_test;
mod without_wasm;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Task;
use crate::checkout::Checkout;

fn main() -> ExitCode {
    let task = Task::parse();
    match Checkout::here().and_then(|checkout| perform(task, &checkout)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task, checkout: &Checkout) -> anyhow::Result<()> {
    match task {
        Task::Build => package::build(checkout),
        Task::Demo(demo) => demo::run(checkout, &demo),
        Task::Test(test) => test::run(checkout, &test.browser),
        Task::Bench => bench::run(checkout),
        Task::WasmTest { arguments } => wasm_test::run(checkout, &arguments),
    }
}
