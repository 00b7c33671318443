//! The paths of the building machine, none of which may reach the wasm.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::checkout::Checkout;
use crate::rustup;

pub(crate) struct Machine {
    home: Option<PathBuf>,
    checkout: PathBuf,
    cargo_home: PathBuf,
    /// Sources of dependencies, one directory for each registry that this machine uses.
    registries: Vec<PathBuf>,
    sysroot: PathBuf,
}

impl Machine {
    pub(crate) fn of(checkout: &Checkout) -> anyhow::Result<Self> {
        let home = env::home_dir();
        let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
        let cargo_home = cargo_home.or_else(|| home.as_ref().map(|home| home.join(".cargo")));
        let cargo_home = cargo_home.context("neither CARGO_HOME nor a home directory is set")?;
        Ok(Self {
            registries: directories(&cargo_home.join("registry/src")),
            sysroot: rustup::sysroot(checkout)?,
            checkout: checkout.root().to_owned(),
            cargo_home,
            home,
        })
    }

    /// Flags for rustc that put neutral names in the place of this machine's paths.
    ///
    /// The last one that fits is used, so the general ones come first: a cargo home may lie within the
    /// checkout, and registries lie within the cargo home.
    pub(crate) fn remapping(&self) -> Vec<OsString> {
        let general = [(&self.checkout, "/cetr-engine"), (&self.cargo_home, "/cargo")];
        let registries = self.registries.iter().map(|registry| (registry, "/crates"));
        let paths = general.into_iter().chain(registries).chain([(&self.sysroot, "/rust")]);
        paths.map(|(from, to)| remap(from, to)).collect()
    }

    /// Those of this machine's paths, and names of its registries, that stand in some bytes.
    pub(crate) fn traces(&self, bytes: &[u8]) -> Vec<String> {
        let paths = [&self.checkout, &self.cargo_home, &self.sysroot];
        let paths = paths.into_iter().chain(&self.home).map(|path| path.as_os_str());
        let names = self.registries.iter().filter_map(|registry| registry.file_name());
        let all = paths.chain(names).map(|text| text.to_string_lossy().into_owned());
        // A home such as `/` says nothing, and would be found everywhere.
        all.filter(|text| text.len() > 2 && contains(bytes, text.as_bytes())).collect()
    }
}

fn remap(from: &Path, to: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(from);
    flag.push("=");
    flag.push(to);
    flag
}

fn directories(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

fn contains(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

#[cfg(test)]
mod tests {
    use super::Machine;

    fn machine() -> Machine {
        Machine {
            home: Some("/home/ada".into()),
            checkout: "/home/ada/cetr-engine".into(),
            cargo_home: "/opt/cargo".into(),
            registries: vec!["/opt/cargo/registry/src/mirror-1".into()],
            sysroot: "/opt/rust".into(),
        }
    }

    fn check(bytes: &str, expected: &[&str]) {
        assert_eq!(machine().traces(bytes.as_bytes()), expected, "{bytes}");
    }

    #[test]
    fn a_path_of_the_machine_is_found_wherever_it_stands() {
        check("\0asm /cetr-engine/src/lib.rs /crates/serde/lib.rs /rust/core", &[]);
        check("..src\0/opt/rust/library/core.rs", &["/opt/rust"]);
        check("/home/ada/x", &["/home/ada"]);
        check("/crates/mirror-1/serde/lib.rs", &["mirror-1"]);
    }

    #[test]
    fn a_home_that_is_the_root_directory_is_found_nowhere() {
        let machine = Machine { home: Some("/".into()), ..machine() };
        assert!(machine.traces(b"/ // /x").is_empty());
    }

    #[test]
    fn the_more_special_path_is_renamed_by_a_later_flag() {
        let flags = machine().remapping();
        let expected = [
            "--remap-path-prefix=/home/ada/cetr-engine=/cetr-engine",
            "--remap-path-prefix=/opt/cargo=/cargo",
            "--remap-path-prefix=/opt/cargo/registry/src/mirror-1=/crates",
            "--remap-path-prefix=/opt/rust=/rust",
        ];
        assert_eq!(flags, expected);
    }
}
