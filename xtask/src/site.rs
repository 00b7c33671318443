//! What stands at which address: `www/` at `/`, and the built package at `/pkg/`.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

use crate::checkout::Checkout;

pub(crate) struct Site {
    pages: PathBuf,
    package: PathBuf,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    File(PathBuf),
    /// A directory that was asked for without the slash at its end, which relative links need.
    Moved(String),
    Nothing,
}

impl Site {
    pub(crate) fn of(checkout: &Checkout) -> Self {
        Self { pages: checkout.path("www"), package: checkout.path("pkg") }
    }

    /// What an address, as the browser sends it, stands for.
    pub(crate) fn find(&self, url: &str) -> Found {
        let address = url.split(['?', '#']).next().unwrap_or_default();
        self.look_up(address).unwrap_or(Found::Nothing)
    }

    fn look_up(&self, address: &str) -> Option<Found> {
        let names = names(address)?;
        let (root, names) = match names.split_first() {
            Some((first, rest)) if first == "pkg" => (&self.package, rest),
            _ => (&self.pages, names.as_slice()),
        };
        let root = root.canonicalize().ok()?;
        // A link may lead out of the directory, so what it leads to is looked at.
        let path = root.join(names.iter().collect::<PathBuf>()).canonicalize().ok()?;
        if !path.starts_with(&root) {
            return None;
        }
        let file = match (path.is_dir(), address.ends_with('/')) {
            (true, false) => return Some(Found::Moved(format!("{address}/"))),
            (true, true) => path.join("index.html"),
            (false, false) => path,
            (false, true) => return None,
        };
        file.is_file().then_some(Found::File(file))
    }
}

/// The names in an address, or nothing where one of them is no plain name of a file or directory.
fn names(address: &str) -> Option<Vec<String>> {
    let path = address.strip_prefix('/')?;
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return Some(Vec::new());
    }
    path.split('/').map(plain_name).collect()
}

/// Refused are `.`, `..` and hidden files, and whatever could stand for a directory or a drive.
fn plain_name(part: &str) -> Option<String> {
    let name = percent_decode_str(part).decode_utf8().ok()?;
    let is_plain = !name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':', '\0']);
    is_plain.then(|| name.into_owned())
}

/// The media type of a file, by the end of its name.
pub(crate) fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("md" | "txt" | "ts" | "cts") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, Site, media_type};
    use std::fs;
    use std::path::Path;

    fn site(root: &Path) -> anyhow::Result<Site> {
        let files = ["www/index.html", "www/a b.js", "www/dates/index.html", "pkg/dist/index.js", "secret", "www/.env"];
        for directory in ["www/dates", "www/empty", "pkg/dist"] {
            fs::create_dir_all(root.join(directory))?;
        }
        for file in files {
            fs::write(root.join(file), "")?;
        }
        Ok(Site { pages: root.join("www"), package: root.join("pkg") })
    }

    fn check(url: &str, expected: Option<&str>) -> anyhow::Result<()> {
        let directory = tempfile::tempdir()?;
        let root = directory.path().canonicalize()?;
        let expected = expected.map_or(Found::Nothing, |file| Found::File(root.join(file)));
        assert_eq!(site(&root)?.find(url), expected, "{url}");
        Ok(())
    }

    #[test]
    fn pages_stand_at_the_root_and_the_package_beside_them() -> anyhow::Result<()> {
        check("/", Some("www/index.html"))?;
        check("/index.html", Some("www/index.html"))?;
        check("/dates/?as-at=2026-01-01", Some("www/dates/index.html"))?;
        check("/a%20b.js", Some("www/a b.js"))?;
        check("/pkg/dist/index.js", Some("pkg/dist/index.js"))
    }

    #[test]
    fn what_is_not_there_is_not_found() -> anyhow::Result<()> {
        for url in ["/no.html", "/index.html/", "/empty/", "/pkg/", "/pkg/index.html", "*", ""] {
            check(url, None)?;
        }
        Ok(())
    }

    #[test]
    fn no_address_leads_out_of_the_two_directories() -> anyhow::Result<()> {
        let urls = [
            "/../secret",
            "/%2e%2e/secret",
            "/..%2fsecret",
            "/dates/../../secret",
            "/pkg/..%5c..%5csecret",
            "/pkg/../../secret",
            "//secret",
            "/./index.html",
            "/.env",
            "/index.html%00",
            "/C:/secret",
            "/%ff",
        ];
        urls.iter().try_for_each(|url| check(url, None))
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out_either() -> anyhow::Result<()> {
        let directory = tempfile::tempdir()?;
        let site = site(directory.path())?;
        std::os::unix::fs::symlink(directory.path().join("secret"), directory.path().join("www/link"))?;
        assert_eq!(site.find("/link"), Found::Nothing);
        Ok(())
    }

    #[test]
    fn a_directory_is_moved_to_its_address_with_a_slash() -> anyhow::Result<()> {
        let directory = tempfile::tempdir()?;
        assert_eq!(site(directory.path())?.find("/dates"), Found::Moved("/dates/".to_owned()));
        Ok(())
    }

    #[test]
    fn wasm_and_scripts_have_the_types_that_browsers_insist_on() {
        assert_eq!(media_type(Path::new("engine.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("index.js")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("unknown")), "application/octet-stream");
    }
}
