//! Other programs: run to the end, and told apart when they fail.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::process::{Command, ExitStatus, Output, Stdio};

use anyhow::{Context, bail};

use crate::checkout::Checkout;

/// A program to run in the root of the checkout.
pub(crate) fn program(checkout: &Checkout, name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(checkout.root());
    command
}

/// The Cargo that runs this task, so that all steps use one toolchain.
pub(crate) fn cargo(checkout: &Checkout) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    program(checkout, cargo)
}

/// Runs a command with its output shown, and fails unless it succeeds.
pub(crate) fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().map_err(|error| explain(command, &error))?;
    succeed(command, status)
}

/// Runs a command with its errors shown, and gives back the text that it wrote to its standard output.
pub(crate) fn answer(command: &mut Command) -> anyhow::Result<String> {
    let bytes = output(command)?;
    String::from_utf8(bytes).with_context(|| format!("`{}` wrote no UTF-8", line(command)))
}

/// The same for what is no text.
pub(crate) fn output(command: &mut Command) -> anyhow::Result<Vec<u8>> {
    command.stderr(Stdio::inherit());
    let Output { status, stdout, .. } = command.output().map_err(|error| explain(command, &error))?;
    succeed(command, status)?;
    Ok(stdout)
}

fn succeed(command: &Command, status: ExitStatus) -> anyhow::Result<()> {
    if status.success() {
        return Ok(());
    }
    bail!("`{}` failed ({status})", line(command))
}

fn explain(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy();
    if error.kind() == ErrorKind::NotFound {
        anyhow::anyhow!("the program `{program}` is not installed or not on the PATH")
    } else {
        anyhow::anyhow!("the program `{program}` could not be started: {error}")
    }
}

/// The command as a person would type it; long ones are cut, since they only have to be recognised.
fn line(command: &Command) -> String {
    const LONGEST: usize = 120;
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(name).chain(command.get_args());
    let line = words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} ...", line.split_at(end).0),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{answer, run};
    use std::process::{Command, Stdio};

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(&mut Command::new("no-such-program")).map_err(|error| error.to_string());
        let expected = "the program `no-such-program` is not installed or not on the PATH";
        assert_eq!(error, Err(expected.to_owned()));
    }

    #[test]
    fn a_failing_command_is_told_as_it_was_typed() {
        let mut command = Command::new("rustc");
        let error = run(command.arg("--no-such-flag").stderr(Stdio::null())).map_err(|error| error.to_string());
        assert_eq!(error, Err("`rustc --no-such-flag` failed (exit status: 1)".to_owned()));
    }

    #[test]
    fn what_a_command_writes_is_given_back() {
        let version = answer(Command::new("rustc").arg("--version")).unwrap_or_default();
        assert!(version.starts_with("rustc "), "{version}");
    }
}
