//! The demo's server: files of the site, each with the headers of a careful host.

use std::fs;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use anyhow::anyhow;
use tiny_http::{Header, Method, Request, Response};

use crate::site::{Found, Site, media_type};

/// The strictest policy that the pages run under; what it refuses shows in the browser tests.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
     frame-ancestors 'none'; require-trusted-types-for 'script'";

/// A page and its modules are asked for together, and one slow reader must not hold up the others.
const WORKERS: usize = 4;

const HTML: &str = "text/html; charset=utf-8";

pub(crate) struct Server {
    site: Site,
    state: Arc<State>,
}

struct State {
    http: tiny_http::Server,
    stopped: AtomicBool,
}

/// Stops the server from another thread.
pub(crate) struct Stopper(Arc<State>);

struct Answer {
    status: u16,
    media_type: &'static str,
    /// One more header, where the answer needs it.
    header: Option<(&'static str, String)>,
    body: Vec<u8>,
}

impl Server {
    pub(crate) fn new(listener: TcpListener, site: Site) -> anyhow::Result<Self> {
        let http = tiny_http::Server::from_listener(listener, None);
        let http = http.map_err(|error| anyhow!("the server could not be started: {error}"))?;
        Ok(Self { site, state: Arc::new(State { http, stopped: AtomicBool::new(false) }) })
    }

    pub(crate) fn stopper(&self) -> Stopper {
        Stopper(Arc::clone(&self.state))
    }

    /// Answers requests until it is stopped.
    pub(crate) fn run(&self) {
        thread::scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(|| self.work());
            }
        });
    }

    fn work(&self) {
        while !self.state.stopped.load(Ordering::SeqCst) {
            // An error is a connection gone wrong, or the stopper's call to look up.
            if let Ok(request) = self.state.http.recv() {
                let answer = answer(&self.site, request.method(), request.url());
                send(request, answer);
            }
        }
    }
}

impl Stopper {
    pub(crate) fn stop(&self) {
        self.0.stopped.store(true, Ordering::SeqCst);
        for _ in 0..WORKERS {
            self.0.http.unblock();
        }
    }
}

fn answer(site: &Site, method: &Method, url: &str) -> Answer {
    if !matches!(method, Method::Get | Method::Head) {
        let header = Some(("Allow", "GET, HEAD".to_owned()));
        return Answer { header, ..page(405, "Only reading is possible here") };
    }
    match site.find(url) {
        Found::Moved(to) => Answer { header: Some(("Location", to)), ..page(308, "This page has moved") },
        Found::File(file) => match fs::read(&file) {
            Ok(body) => Answer { status: 200, media_type: media_type(&file), header: None, body },
            Err(_) => page(500, "The file could not be read"),
        },
        Found::Nothing => page(404, "There is no page at this address"),
    }
}

/// A page that says in words what happened, and leads back.
fn page(status: u16, words: &str) -> Answer {
    let body = format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{words}</title>\n\
         <h1>{words}</h1>\n<p><a href=\"/\">Go to the first page</a></p>\n</html>\n"
    );
    Answer { status, media_type: HTML, header: None, body: body.into_bytes() }
}

fn send(request: Request, answer: Answer) {
    let headers = [
        ("Content-Type", answer.media_type),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        // The pages are rebuilt while the browser stays open.
        ("Cache-Control", "no-store"),
    ];
    let extra = answer.header.as_ref().map(|(name, value)| (*name, value.as_str()));
    let mut response = Response::from_data(answer.body)
        .with_status_code(answer.status)
        // Its length is known, so it is told, for HEAD as well.
        .with_chunked_threshold(usize::MAX);
    for (name, value) in headers.into_iter().chain(extra) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // A browser that has gone away no longer needs it.
    let _ = request.respond(response);
}
