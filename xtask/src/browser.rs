//! A Chromium and its driver: found on this machine, or installed where that is one command.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::checkout::Checkout;
use crate::command::{answer, program, run};

pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

/// A program that goes by several names.
struct Wanted {
    /// The environment variable that settles the question.
    variable: &'static str,
    /// Names on the PATH, and whole paths where installers put it off the PATH; the first found is taken.
    names: &'static [&'static str],
}

const CHROMIUM: Wanted = Wanted {
    variable: "CHROME",
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
};

const DRIVER: Wanted = Wanted { variable: "CHROMEDRIVER", names: &["chromedriver"] };

const WHAT_TO_INSTALL: &str = "no Chromium with its driver was found: install Chromium or Chrome and the chromedriver \
     of the same version, or name them in CHROME and CHROMEDRIVER, then run this again";

/// The browser that is installed, if one is.
pub(crate) fn find() -> Option<Browser> {
    Some(Browser { chromium: CHROMIUM.find_here()?, driver: DRIVER.find_here()? })
}

/// The browser that is installed; on Debian as root it is installed first where there is none.
pub(crate) fn provide(checkout: &Checkout) -> anyhow::Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if !is_root_with_apt(checkout) {
        bail!(WHAT_TO_INSTALL);
    }
    eprintln!("Installing Debian's chromium and chromium-driver");
    run(apt_get(checkout).args(["--quiet", "update"]))?;
    let packages = ["chromium", "chromium-driver"];
    run(apt_get(checkout).args(["--quiet", "install", "--yes", "--no-install-recommends"]).args(packages))?;
    find().context(WHAT_TO_INSTALL)
}

fn apt_get(checkout: &Checkout) -> Command {
    let mut command = program(checkout, "apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root_with_apt(checkout: &Checkout) -> bool {
    let user = answer(program(checkout, "id").arg("-u"));
    let path = env::var_os("PATH").unwrap_or_default();
    on_path("apt-get", &path).is_some() && user.is_ok_and(|user| user.trim() == "0")
}

impl Wanted {
    fn find_here(&self) -> Option<PathBuf> {
        let named = env::var_os(self.variable);
        self.find(named.as_deref(), &env::var_os("PATH").unwrap_or_default())
    }

    /// Where the variable is set, it alone counts: a wrong value is not quietly made good by another browser.
    fn find(&self, named: Option<&OsStr>, path: &OsStr) -> Option<PathBuf> {
        match named.filter(|named| !named.is_empty()) {
            Some(named) => on_path(named, path),
            None => self.names.iter().find_map(|name| on_path(name, path)),
        }
    }
}

/// The file of that name in the first directory that has it; a name with a directory stands for itself.
fn on_path(name: impl AsRef<OsStr>, path: &OsStr) -> Option<PathBuf> {
    let name = Path::new(name.as_ref());
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    env::split_paths(path).map(|directory| directory.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::{CHROMIUM, DRIVER};
    use std::fs;
    use std::path::PathBuf;

    /// Looks for Chromium where two directories on the PATH hold the given files.
    fn check(files: &[&str], named: Option<&str>, expected: Option<&str>) -> anyhow::Result<()> {
        let parent = tempfile::tempdir()?;
        let directories = ["a", "b"].map(|name| parent.path().join(name));
        for directory in &directories {
            fs::create_dir(directory)?;
        }
        for file in files {
            fs::write(parent.path().join(file), "")?;
        }
        let path = std::env::join_paths(&directories)?;
        let named = named.map(|name| if name.contains('/') { parent.path().join(name) } else { PathBuf::from(name) });
        let found = CHROMIUM.find(named.as_ref().map(|named| named.as_os_str()), &path);
        assert_eq!(found, expected.map(|file| parent.path().join(file)), "{files:?} {named:?}");
        Ok(())
    }

    #[test]
    fn the_first_name_that_is_found_is_taken() -> anyhow::Result<()> {
        check(&["a/google-chrome", "b/chromium"], None, Some("b/chromium"))?;
        check(&["a/google-chrome", "b/chromium-browser"], None, Some("b/chromium-browser"))?;
        check(&["a/google-chrome", "b/google-chrome"], None, Some("a/google-chrome"))?;
        check(&["a/firefox"], None, None)
    }

    #[test]
    fn the_variable_comes_before_all_names() -> anyhow::Result<()> {
        check(&["a/chromium", "b/brave"], Some("b/brave"), Some("b/brave"))?;
        check(&["a/chromium", "b/brave"], Some("brave"), Some("b/brave"))?;
        check(&["a/chromium"], Some("b/brave"), None)?;
        check(&["a/chromium"], Some(""), Some("a/chromium"))
    }

    #[test]
    fn a_machine_without_a_path_has_no_driver() {
        assert_eq!(DRIVER.find(None, "".as_ref()), None);
    }
}
