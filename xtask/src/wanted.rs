//! Programs that go by several names, looked for on this machine.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub(crate) struct Wanted {
    /// The environment variable that settles the question.
    pub(crate) variable: &'static str,
    /// Names on the PATH, and whole paths where installers put it off the PATH; the first found is taken.
    pub(crate) names: &'static [&'static str],
}

impl Wanted {
    pub(crate) fn find_here(&self) -> Option<PathBuf> {
        let named = env::var_os(self.variable);
        self.find(named.as_deref(), &env::var_os("PATH").unwrap_or_default())
    }

    /// Where the variable is set, it alone counts: a wrong value is not quietly made good by another program.
    fn find(&self, named: Option<&OsStr>, path: &OsStr) -> Option<PathBuf> {
        match named.filter(|named| !named.is_empty()) {
            Some(named) => on_path(named, path),
            None => self.names.iter().find_map(|name| on_path(name, path)),
        }
    }
}

/// The file of that name in the first directory that has it; a name with a directory stands for itself.
pub(crate) fn on_path(name: impl AsRef<OsStr>, path: &OsStr) -> Option<PathBuf> {
    let name = Path::new(name.as_ref());
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    env::split_paths(path).map(|directory| directory.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::Wanted;
    use std::fs;
    use std::path::PathBuf;

    const CHROMIUM: Wanted =
        Wanted { variable: "CHROME", names: &["chromium", "chromium-browser", "google-chrome", "/no/such/Chromium"] };

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
    fn a_machine_without_a_path_has_no_program() {
        assert_eq!(CHROMIUM.find(None, "".as_ref()), None);
    }
}
