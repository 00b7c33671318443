//! The checkout that the tasks work in, and where in it each thing stands.

use std::path::{Path, PathBuf};

use anyhow::Context;

pub(crate) struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// The checkout that this task runner was compiled from, whatever the working directory is.
    pub(crate) fn here() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
        let root = root.context("xtask/ stands in no directory")?.to_owned();
        Ok(Self { root })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A path given from the root, with `/` between its parts.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }
}
