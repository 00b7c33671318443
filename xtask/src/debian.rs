//! Packages of Debian, where whoever runs this may install them.

use std::env;
use std::process::Command;

use crate::checkout::Checkout;
use crate::command::{answer, program, run};
use crate::wanted::on_path;

/// Whether packages can be installed here.
pub(crate) fn is_root_with_apt(checkout: &Checkout) -> bool {
    let user = answer(program(checkout, "id").arg("-u"));
    let path = env::var_os("PATH").unwrap_or_default();
    on_path("apt-get", &path).is_some() && user.is_ok_and(|user| user.trim() == "0")
}

/// Installs packages with what they depend on, and nothing that they only recommend.
pub(crate) fn install(checkout: &Checkout, packages: &[&str]) -> anyhow::Result<()> {
    eprintln!("Installing Debian's {}", packages.join(", "));
    run(apt_get(checkout).args(["--quiet", "update"]))?;
    run(apt_get(checkout).args(["--quiet", "install", "--yes", "--no-install-recommends"]).args(packages))
}

fn apt_get(checkout: &Checkout) -> Command {
    let mut command = program(checkout, "apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
