//! `cargo xtask demo`: the package built, the demo pages served until someone stops it.

use std::io::{ErrorKind, Write};
use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context, bail, ensure};

use crate::arguments::Demo;
use crate::checkout::Checkout;
use crate::package;
use crate::server::Server;
use crate::site::Site;

pub(crate) fn run(checkout: &Checkout, demo: &Demo) -> anyhow::Result<()> {
    // Before the build: who waited for it should not learn only then that the port is taken.
    let listener = listen(demo.port)?;
    let address = listener.local_addr()?;
    if !demo.no_build {
        package::make(checkout)?;
    }
    let is_built = checkout.path("pkg/dist/index.js").is_file();
    ensure!(is_built, "nothing was built before: run this again without --no-build");
    let server = Server::new(listener, Site::of(checkout))?;
    let stop = server.stopper();
    ctrlc::set_handler(move || stop.stop()).context("Ctrl-C cannot be listened for")?;
    let mut output = std::io::stdout();
    // The browser tests read this line through a pipe, and wait for it.
    writeln!(output, "Serving http://{address}/").and_then(|()| output.flush())?;
    eprintln!("Press Ctrl-C to stop.");
    server.run();
    eprintln!("Stopped.");
    Ok(())
}

/// Binds to the loopback address alone: the demo is for this machine.
fn listen(port: u16) -> anyhow::Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is taken: stop what uses it, or choose another with --port")
        }
        listener => listener.with_context(|| format!("port {port} cannot be used")),
    }
}

#[cfg(test)]
mod tests {
    use super::listen;

    #[test]
    fn a_port_that_is_taken_is_named_with_what_to_do() -> anyhow::Result<()> {
        let first = listen(0)?;
        let port = first.local_addr()?.port();
        let message = listen(port).map(drop).map_err(|error| error.to_string());
        let expected = format!("port {port} is taken: stop what uses it, or choose another with --port");
        assert_eq!(message, Err(expected));
        Ok(())
    }
}
