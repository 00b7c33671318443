//! Node and npm: new enough, and with the packages that the lock file names.

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};

use crate::checkout::Checkout;
use crate::command::{program, run};

/// The oldest Node that the package supports, and so the oldest that builds and tests it.
const OLDEST: (u32, u32) = (20, 19);

/// What was installed last: a copy of the lock file, kept where `rm -r node_modules` takes it along.
pub(crate) const INSTALLED: &str = "node_modules/.installed-lock.json";

pub(crate) fn node(checkout: &Checkout) -> Command {
    program(checkout, "node")
}

/// Fails in one sentence unless a Node that is new enough is on the PATH.
pub(crate) fn require(checkout: &Checkout) -> anyhow::Result<()> {
    let (major, minor) = OLDEST;
    let wanted = format!("install Node {major}.{minor} or later, then run this again");
    let output = node(checkout).arg("--version").stderr(Stdio::null()).output();
    let Ok(output) = output else {
        bail!("Node is missing: {wanted}");
    };
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let found = release(&version).with_context(|| format!("`node --version` says {version:?}"))?;
    ensure!(found >= OLDEST, "Node {version} is too old: {wanted}");
    Ok(())
}

/// Installs the packages of `package-lock.json` into `node_modules/`, unless they stand there already.
pub(crate) fn install_packages(checkout: &Checkout) -> anyhow::Result<()> {
    let lock = fs::read(checkout.path("package-lock.json")).context("package-lock.json")?;
    if fs::read(checkout.path(INSTALLED)).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    eprintln!("Installing the npm packages of package-lock.json into node_modules/");
    run(program(checkout, "npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    fs::write(checkout.path(INSTALLED), lock).context(INSTALLED)
}

/// Major and minor number of what `node --version` prints, such as `v20.19.0`.
fn release(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, release};

    fn check(version: &str, enough: Option<bool>) {
        assert_eq!(release(version).map(|found| found >= OLDEST), enough, "{version}");
    }

    #[test]
    fn node_is_new_enough_from_20_19_on() {
        check("v18.20.4", Some(false));
        check("v20.18.3", Some(false));
        check("v20.19.0", Some(true));
        check("v22.0.0", Some(true));
        check("v24.1.0-nightly", Some(true));
        check("20.19.0", None);
        check("", None);
    }
}
