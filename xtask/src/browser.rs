//! The browsers that tests run in, each with its driver: found on this machine, or installed where that can be done.

use std::path::PathBuf;

use anyhow::bail;
use clap::ValueEnum;

use crate::checkout::Checkout;
use crate::command::{cargo, run};
use crate::debian;
use crate::wanted::Wanted;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// One that is there, with what drives it.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
    /// What gives it a display, where it cannot do without.
    display: Option<PathBuf>,
}

/// One that is not there, or was not asked for, and why.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct LeftOut {
    pub(crate) engine: Engine,
    why: String,
}

/// What there is to run the tests in, and what not.
pub(crate) struct Browsers {
    pub(crate) found: Vec<Browser>,
    pub(crate) left_out: Vec<LeftOut>,
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
const CHROMEDRIVER: Wanted = Wanted { variable: "CHROMEDRIVER", names: &["chromedriver"] };

const FIREFOX: Wanted = Wanted {
    variable: "FIREFOX",
    names: &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
};
const GECKODRIVER: Wanted = Wanted { variable: "GECKODRIVER", names: &["geckodriver"] };

/// The browser of WebKitGTK's own tests; no distribution puts it on the PATH.
const MINIBROWSER: Wanted = Wanted {
    variable: "MINIBROWSER",
    names: &[
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/webkit2gtk-4.1/MiniBrowser",
    ],
};
const WEBKIT_DRIVER: Wanted = Wanted { variable: "WEBKIT_DRIVER", names: &["WebKitWebDriver"] };
/// On a screen of its own nobody else's windows take the focus, and a test is the same on every machine.
const XVFB: Wanted = Wanted { variable: "XVFB", names: &["Xvfb"] };

/// Debian does not package it. Exact, so that a test which passed does not fail for its sake.
const GECKODRIVER_VERSION: &str = "=0.37.0";
/// Where `cargo install` puts it: compiled once for each checkout.
const TOOLS: &str = "target/tools";

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// As it is asked for, and as the test suites know it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::Webkit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn what_to_install(self) -> &'static str {
        match self {
            Self::Chromium => {
                "no Chromium with its driver was found: install Chromium or Chrome and the chromedriver of the same \
                 version, or name them in CHROME and CHROMEDRIVER, then run this again"
            }
            Self::Firefox => {
                "no Firefox with its driver was found: install Firefox and geckodriver, or name them in FIREFOX and \
                 GECKODRIVER, then run this again"
            }
            Self::Webkit => {
                "no WebKit with its driver was found: install WebKitGTK's WebKitWebDriver and MiniBrowser, and Xvfb, or \
                 name them in WEBKIT_DRIVER, MINIBROWSER and XVFB, then run this again"
            }
        }
    }

    /// This one, if all of it is on this machine.
    pub(crate) fn find(self, checkout: &Checkout) -> Option<Browser> {
        let (program, driver, display) = match self {
            Self::Chromium => (CHROMIUM.find_here(), CHROMEDRIVER.find_here(), None),
            Self::Firefox => (FIREFOX.find_here(), find_geckodriver(checkout), None),
            Self::Webkit => (MINIBROWSER.find_here(), WEBKIT_DRIVER.find_here(), Some(XVFB.find_here()?)),
        };
        Some(Browser { engine: self, program: program?, driver: driver?, display })
    }
}

impl Browser {
    /// The variables in which the test suites are told where it is.
    fn variables(&self) -> Vec<(&'static str, &PathBuf)> {
        let (program, driver) = match self.engine {
            Engine::Chromium => ("CETR_CHROMIUM", "CETR_CHROMEDRIVER"),
            Engine::Firefox => ("CETR_FIREFOX", "CETR_GECKODRIVER"),
            Engine::Webkit => ("CETR_MINIBROWSER", "CETR_WEBKIT_DRIVER"),
        };
        let display = self.display.as_ref().map(|display| ("CETR_XVFB", display));
        [(program, &self.program), (driver, &self.driver)].into_iter().chain(display).collect()
    }
}

impl Browsers {
    /// What is on this machine of those asked for, or of all where none was.
    ///
    /// One that was asked for by name must be there, and so must Chromium where none was: most suites need it.
    pub(crate) fn find(checkout: &Checkout, asked: &[Engine]) -> anyhow::Result<Self> {
        Self::sort(asked, |engine| engine.find(checkout))
    }

    fn sort(asked: &[Engine], find: impl Fn(Engine) -> Option<Browser>) -> anyhow::Result<Self> {
        let mut browsers = Self { found: Vec::new(), left_out: Vec::new() };
        for engine in Engine::ALL {
            let is_asked_for = asked.contains(&engine);
            if !is_asked_for && !asked.is_empty() {
                browsers.left_out.push(LeftOut { engine, why: "it was not asked for".to_owned() });
                continue;
            }
            match find(engine) {
                Some(browser) => browsers.found.push(browser),
                None if is_asked_for || engine == Engine::Chromium => bail!(engine.what_to_install()),
                None => browsers.left_out.push(LeftOut { engine, why: engine.what_to_install().to_owned() }),
            }
        }
        Ok(browsers)
    }

    pub(crate) fn has(&self, engine: Engine) -> bool {
        self.found.iter().any(|browser| browser.engine == engine)
    }

    /// What the test suites are told of them.
    pub(crate) fn variables(&self) -> Vec<(&'static str, std::ffi::OsString)> {
        let names: Vec<_> = self.found.iter().map(|browser| browser.engine.name()).collect();
        let paths = self.found.iter().flat_map(Browser::variables);
        let paths = paths.map(|(variable, path)| (variable, path.clone().into_os_string()));
        [("CETR_ENGINES", names.join(",").into())].into_iter().chain(paths).collect()
    }

    /// One line for each, so that no browser is left out silently.
    pub(crate) fn told(&self) -> String {
        let found = self.found.iter().map(|Browser { engine, program, driver, .. }| {
            format!("Browser: {}, {}, {}", engine.name(), program.display(), driver.display())
        });
        found.chain(self.left_out.iter().map(LeftOut::told)).collect::<Vec<_>>().join("\n")
    }
}

impl LeftOut {
    pub(crate) fn told(&self) -> String {
        format!("LEFT OUT: {}: {}", self.engine.name(), self.why)
    }
}

/// Installs what is missing where that can be done, and gives what is there then.
///
/// An installation that fails is told, and its browser is then one that is not there.
pub(crate) fn provide(checkout: &Checkout, asked: &[Engine]) -> anyhow::Result<Browsers> {
    let is_wanted = |engine: &Engine| asked.is_empty() || asked.contains(engine);
    let missing: Vec<_> =
        Engine::ALL.into_iter().filter(is_wanted).filter(|engine| engine.find(checkout).is_none()).collect();
    let packages: Vec<_> = missing.iter().flat_map(|engine| engine.packages()).copied().collect();
    if !packages.is_empty() && debian::is_root_with_apt(checkout) {
        tell_failure(debian::install(checkout, &packages));
    }
    if missing.contains(&Engine::Firefox) && FIREFOX.find_here().is_some() && find_geckodriver(checkout).is_none() {
        tell_failure(install_geckodriver(checkout));
    }
    Browsers::find(checkout, asked)
}

fn tell_failure(installed: anyhow::Result<()>) {
    if let Err(error) = installed {
        eprintln!("warning: {error:#}");
    }
}

fn find_geckodriver(checkout: &Checkout) -> Option<PathBuf> {
    let own = checkout.path(TOOLS).join("bin/geckodriver");
    GECKODRIVER.find_here().or_else(|| own.is_file().then_some(own))
}

fn install_geckodriver(checkout: &Checkout) -> anyhow::Result<()> {
    eprintln!("Compiling Firefox's driver, geckodriver, into {TOOLS}/: about three minutes, this once");
    let install = ["install", "geckodriver", "--version", GECKODRIVER_VERSION, "--locked", "--root"];
    run(cargo(checkout).args(install).arg(checkout.path(TOOLS)))
}

#[cfg(test)]
mod tests {
    use super::{Browser, Browsers, Engine};
    use Engine::{Chromium, Firefox, Webkit};

    fn browser(engine: Engine) -> Browser {
        let display = (engine == Webkit).then(|| "/bin/Xvfb".into());
        let program = format!("/bin/{}", engine.name()).into();
        Browser { engine, program, driver: "/bin/driver".into(), display }
    }

    /// Sorts what was asked for on a machine that has the given browsers.
    fn check(there: &[Engine], asked: &[Engine], expected: Option<(&[Engine], &[Engine])>) {
        let sorted = Browsers::sort(asked, |engine| there.contains(&engine).then(|| browser(engine)));
        let engines = sorted.ok().map(|browsers| {
            let found: Vec<_> = browsers.found.iter().map(|browser| browser.engine).collect();
            let left_out: Vec<_> = browsers.left_out.iter().map(|left_out| left_out.engine).collect();
            (found, left_out)
        });
        let expected = expected.map(|(found, left_out)| (found.to_vec(), left_out.to_vec()));
        assert_eq!(engines, expected, "there {there:?}, asked {asked:?}");
    }

    #[test]
    fn all_that_are_there_are_taken_where_none_is_asked_for() {
        check(&Engine::ALL, &[], Some((&Engine::ALL, &[])));
        check(&[Chromium, Webkit], &[], Some((&[Chromium, Webkit], &[Firefox])));
        check(&[Firefox, Webkit], &[], None);
    }

    #[test]
    fn what_is_asked_for_is_taken_alone_and_must_be_there() {
        check(&Engine::ALL, &[Firefox], Some((&[Firefox], &[Chromium, Webkit])));
        check(&Engine::ALL, &[Webkit, Chromium], Some((&[Chromium, Webkit], &[Firefox])));
        check(&[Firefox], &[Firefox], Some((&[Firefox], &[Chromium, Webkit])));
        check(&[Chromium, Firefox], &[Webkit], None);
    }

    #[test]
    fn a_browser_that_is_left_out_is_named_with_what_to_do() -> anyhow::Result<()> {
        let told = Browsers::sort(&[], |engine| (engine == Chromium).then(|| browser(engine)))?.told();
        let lines: Vec<_> = told.lines().collect();
        assert_eq!(lines.first(), Some(&"Browser: chromium, /bin/chromium, /bin/driver"));
        assert!(lines.iter().any(|line| line.starts_with("LEFT OUT: firefox: ") && line.contains("geckodriver")));
        assert!(lines.iter().any(|line| line.starts_with("LEFT OUT: webkit: ") && line.contains("MiniBrowser")));
        assert_eq!(lines.len(), 3);
        Ok(())
    }

    #[test]
    fn the_suites_are_told_which_browsers_and_where() -> anyhow::Result<()> {
        let browsers = Browsers::sort(&[Chromium, Webkit], |engine| Some(browser(engine)))?;
        let expected = [
            ("CETR_ENGINES", "chromium,webkit"),
            ("CETR_CHROMIUM", "/bin/chromium"),
            ("CETR_CHROMEDRIVER", "/bin/driver"),
            ("CETR_MINIBROWSER", "/bin/webkit"),
            ("CETR_WEBKIT_DRIVER", "/bin/driver"),
            ("CETR_XVFB", "/bin/Xvfb"),
        ];
        assert_eq!(browsers.variables(), expected.map(|(variable, value)| (variable, value.into())));
        Ok(())
    }
}
