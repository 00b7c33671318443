//! The command line: which tasks there are, and what each of them takes.

use std::ffi::OsString;

use clap::{Args, Parser};

use crate::browser::Engine;

/// Builds, serves, tests and measures cetr-engine.
///
/// A fresh machine needs rustup and Node 20.19 or later; the tasks fetch the rest by themselves.
#[derive(Debug, PartialEq, Eq, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
pub(crate) enum Task {
    /// Build the npm package into pkg/, print its sizes, and fail when it is over budget.
    Build,
    /// Build, then serve the demo pages on this machine until Ctrl-C.
    Demo(Demo),
    /// Run everything that CI runs; with BLESS=1 in the environment, renew the snapshots.
    Test(Test),
    /// Build, then measure the package, and the crate natively, in one table.
    Bench,
    /// Run one compiled wasm test suite in Node or Chromium; Cargo calls this, see .cargo/config.toml.
    #[command(hide = true)]
    WasmTest {
        /// The compiled suite, then what `cargo test` was given after `--`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct Demo {
    /// The port on 127.0.0.1; 0 takes any free one.
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// Serve what was built before.
    #[arg(long)]
    pub(crate) no_build: bool,
}

#[derive(Debug, PartialEq, Eq, Args)]
pub(crate) struct Test {
    /// Run in this browser alone; may be given more than once. Otherwise in all that are there.
    #[arg(long, value_enum)]
    pub(crate) browser: Vec<Engine>,
}

#[cfg(test)]
mod tests {
    use super::{Demo, Task, Test};
    use crate::browser::Engine;
    use clap::{CommandFactory, Parser};

    fn check(line: &str, expected: Option<Task>) {
        let words = ["xtask"].into_iter().chain(line.split_whitespace());
        assert_eq!(Task::try_parse_from(words).ok(), expected, "{line}");
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Task::command().debug_assert();
    }

    #[test]
    fn each_task_is_asked_for_by_its_name() {
        check("build", Some(Task::Build));
        check("test", Some(Task::Test(Test { browser: vec![] })));
        check("bench", Some(Task::Bench));
        check("publish", None);
        check("", None);
    }

    #[test]
    fn the_demo_takes_a_port_and_can_skip_the_build() {
        check("demo", Some(Task::Demo(Demo { port: 8080, no_build: false })));
        check("demo --port 0 --no-build", Some(Task::Demo(Demo { port: 0, no_build: true })));
        check("demo --port 65536", None);
    }

    #[test]
    fn tests_run_in_the_browsers_that_are_asked_for() {
        let browser = vec![Engine::Firefox];
        check("test --browser firefox", Some(Task::Test(Test { browser })));
        let browser = vec![Engine::Webkit, Engine::Chromium];
        check("test --browser webkit --browser chromium", Some(Task::Test(Test { browser })));
        check("test --browser opera", None);
    }

    #[test]
    fn a_test_suite_is_run_with_whatever_cargo_hands_on() {
        let arguments = vec!["suite.wasm".into(), "--quiet".into(), "name".into()];
        check("wasm-test suite.wasm --quiet name", Some(Task::WasmTest { arguments }));
    }
}
