//! Rust code as its tokens, without comments and texts, and the paths that it names.

/// One token.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// A name, a word of the language, or a number.
    Word(String),
    /// Any other character.
    Mark(char),
}

impl Token {
    fn is_mark(&self, mark: char) -> bool {
        *self == Token::Mark(mark)
    }
}

/// The tokens of the code. Comments, texts, characters and the names of lifetimes are left out.
pub(crate) fn tokens(code: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let raw =
            rest.trim_start_matches('b').strip_prefix('r').filter(|raw| raw.trim_start_matches('#').starts_with('"'));
        rest = if rest.starts_with("//") {
            after(rest, "\n")
        } else if rest.starts_with("/*") {
            after(rest, "*/")
        } else if let Some(raw) = raw {
            let hashes = raw.len() - raw.trim_start_matches('#').len();
            after(raw.trim_start_matches('#').trim_start_matches('"'), &format!("\"{}", "#".repeat(hashes)))
        } else if first == '"' {
            after_text(rest)
        } else if first == '\'' {
            after_quote(rest)
        } else if is_word(first) {
            let (word, after) = rest.split_at(rest.find(|c| !is_word(c)).unwrap_or(rest.len()));
            tokens.push(Token::Word(word.to_owned()));
            after
        } else {
            if !first.is_whitespace() {
                tokens.push(Token::Mark(first));
            }
            rest.strip_prefix(first).unwrap_or_default()
        };
    }
    tokens
}

/// What follows that mark, nothing where it does not come.
fn after<'c>(code: &'c str, mark: &str) -> &'c str {
    code.split_once(mark).map_or("", |(_, after)| after)
}

/// What follows the text that begins here.
fn after_text(code: &str) -> &str {
    let mut escaped = false;
    for (place, character) in code.char_indices().skip(1) {
        match character {
            '"' if !escaped => return code.get(place + 1..).unwrap_or_default(),
            _ => escaped = character == '\\' && !escaped,
        }
    }
    ""
}

/// What follows a character, or the quotation mark of a lifetime with its name.
fn after_quote(code: &str) -> &str {
    let mut characters = code.chars().skip(1);
    match (characters.next(), characters.next()) {
        (Some('\\'), Some(escaped)) => {
            let begun = code.char_indices().nth(3).map_or("", |(place, _)| code.get(place..).unwrap_or_default());
            if escaped == 'u' { after(code, "}'") } else { after(begun, "'") }
        }
        (Some(_), Some('\'')) => {
            code.char_indices().nth(3).map_or("", |(place, _)| code.get(place..).unwrap_or_default())
        }
        _ => code.trim_start_matches('\'').trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'),
    }
}

/// Every path of the crate that the code of that module names, from the root: `crate::…`, `self::…`, `super::…`, with all
/// that stands in braces.
pub(crate) fn paths_named(module: &[&str], tokens: &[Token]) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    let mut inside: Vec<(String, usize)> = Vec::new();
    let mut depth = 0usize;
    for (place, token) in tokens.iter().enumerate() {
        match token {
            Token::Mark('{') => {
                depth += 1;
                if let Some([Token::Word(kind), Token::Word(name)]) =
                    place.checked_sub(2).and_then(|from| tokens.get(from..place))
                    && kind == "mod"
                {
                    inside.push((name.clone(), depth));
                }
            }
            Token::Mark('}') => {
                if inside.last().is_some_and(|(_, opened)| *opened == depth) {
                    inside.pop();
                }
                depth = depth.saturating_sub(1);
            }
            Token::Word(word) if is_start(word) && !follows_a_path(tokens, place) => {
                let here =
                    module.iter().map(|name| (*name).to_owned()).chain(inside.iter().map(|(name, _)| name.clone()));
                let mut found = Vec::new();
                tree(tokens, place, here.collect(), &mut found);
                paths.extend(found);
            }
            _ => {}
        }
    }
    paths
}

fn is_start(word: &str) -> bool {
    matches!(word, "crate" | "self" | "super")
}

/// Whether `::` stands before the token.
fn follows_a_path(tokens: &[Token], place: usize) -> bool {
    place
        .checked_sub(2)
        .and_then(|from| tokens.get(from..place))
        .is_some_and(|before| before.iter().all(|mark| mark.is_mark(':')))
}

/// Reads a path, or a tree of them, from that token on; gives the place after it.
fn tree(tokens: &[Token], mut place: usize, mut path: Vec<String>, paths: &mut Vec<Vec<String>>) -> usize {
    loop {
        match tokens.get(place) {
            Some(Token::Word(word)) => {
                match word.as_str() {
                    "crate" => path.clear(),
                    "self" => {}
                    "super" => drop(path.pop()),
                    name => path.push(name.to_owned()),
                }
                place += 1;
            }
            Some(Token::Mark('{')) => {
                place += 1;
                while tokens.get(place).is_some_and(|token| !token.is_mark('}')) {
                    place = tree(tokens, place, path.clone(), paths);
                    place += usize::from(tokens.get(place).is_some_and(|token| token.is_mark(',')));
                }
                return place + 1;
            }
            Some(Token::Mark('*')) => {
                paths.push(path);
                return place + 1;
            }
            _ => {
                paths.push(path);
                return place + 1;
            }
        }
        match tokens.get(place..place + 2) {
            Some([one, two]) if one.is_mark(':') && two.is_mark(':') => place += 2,
            _ => {
                paths.push(path);
                // `… as name`
                let is_renamed = matches!(tokens.get(place), Some(Token::Word(word)) if word == "as");
                return place + if is_renamed { 2 } else { 0 };
            }
        }
    }
}
