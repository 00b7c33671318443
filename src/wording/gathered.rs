//! All texts in one block, gathered when the crate is built: a text costs the wasm its words and one byte.

use super::{CheckerPhrase, GuidancePhrase, LetterPhrase, Said, TextId, UrgentHelpPhrase, actions, reviews, rules};
use crate::answer::{ObligationKind, Status};
use crate::facts::Wording;
use crate::lines::{END, blocks, line, starts};
use crate::registry::RuleId;

const FIRST_OF_RULES: usize = ObligationKind::ALL.len() * Status::ALL.len();
const FIRST_OF_TAKERS: usize = FIRST_OF_RULES + RuleId::ALL.len();
const FIRST_OF_THE_CHECKER: usize = FIRST_OF_TAKERS + RuleId::ALL.len();
const FIRST_OF_GUIDANCE: usize = FIRST_OF_THE_CHECKER + CheckerPhrase::ALL.len();
const FIRST_OF_THE_LETTER: usize = FIRST_OF_GUIDANCE + GuidancePhrase::ALL.len();
const FIRST_OF_URGENT_HELP: usize = FIRST_OF_THE_LETTER + LetterPhrase::ALL.len();
const LIMITS_END_TOGETHER: usize = FIRST_OF_URGENT_HELP + UrgentHelpPhrase::ALL.len();
const COUNT: usize = LIMITS_END_TOGETHER + 1;

/// The text, with its placeholders; nothing where a rule is no action and nobody takes it.
pub(super) fn text(id: TextId, wording: Wording) -> &'static str {
    line(TEXTS, &STARTS, 2 * place(id) + wording as usize)
}

const fn place(id: TextId) -> usize {
    match id {
        TextId::Obligation(kind, status) => kind as usize * Status::ALL.len() + status as usize,
        TextId::Rule(rule) => FIRST_OF_RULES + rule as usize,
        TextId::Who(rule) => FIRST_OF_TAKERS + rule as usize,
        TextId::Checker(phrase) => FIRST_OF_THE_CHECKER + phrase as usize,
        TextId::Guidance(phrase) => FIRST_OF_GUIDANCE + phrase as usize,
        TextId::Letter(phrase) => FIRST_OF_THE_LETTER + phrase as usize,
        TextId::UrgentHelp(phrase) => FIRST_OF_URGENT_HELP + phrase as usize,
        TextId::LimitsEndTogether => LIMITS_END_TOGETHER,
        // Of these the tables of the forms hold the text, one for both wordings.
        #[cfg(feature = "case-systems")]
        TextId::Form(_) => COUNT,
    }
}

/// The text at that place.
#[expect(
    clippy::indexing_slicing,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
const fn said(place: usize) -> Said {
    if place < FIRST_OF_RULES {
        let statuses = Status::ALL.len();
        reviews::text(ObligationKind::ALL[place / statuses], Status::ALL[place % statuses])
    } else if place < FIRST_OF_TAKERS {
        rules::text(RuleId::ALL[place - FIRST_OF_RULES])
    } else if place < FIRST_OF_THE_CHECKER {
        match actions::who(RuleId::ALL[place - FIRST_OF_TAKERS]) {
            Some(who) => who,
            None => Said::NOTHING,
        }
    } else if place < FIRST_OF_GUIDANCE {
        CheckerPhrase::ALL[place - FIRST_OF_THE_CHECKER].text()
    } else if place < FIRST_OF_THE_LETTER {
        GuidancePhrase::ALL[place - FIRST_OF_GUIDANCE].text()
    } else if place < FIRST_OF_URGENT_HELP {
        LetterPhrase::ALL[place - FIRST_OF_THE_LETTER].text()
    } else if place < LIMITS_END_TOGETHER {
        UrgentHelpPhrase::ALL[place - FIRST_OF_URGENT_HELP].text()
    } else {
        reviews::LIMITS_END_TOGETHER
    }
}

/// How long all of them are, each with its end.
const LENGTH: usize = {
    let mut length = 0;
    let mut place = 0;
    while place < COUNT {
        let Said { plain, easy } = said(place);
        length += plain.len() + easy.len() + 2;
        place += 1;
    }
    length
};

/// Each text as a line: of each place the plain words, then the easier ones, since what is alike packs best side by side. A
/// byte at the end packs in half the space of a length, and places, which never repeat, do not pack at all.
#[expect(
    clippy::indexing_slicing,
    clippy::large_const_arrays,
    reason = "while the crate is built, where a wrong place is an error of the compiler's; and looked into at one place"
)]
const BYTES: [u8; LENGTH] = {
    let mut texts = [0; LENGTH];
    let mut written = 0;
    let mut place = 0;
    while place < COUNT {
        let Said { plain, easy } = said(place);
        let mut left = [plain.as_bytes(), easy.as_bytes()];
        let mut wording = 0;
        while wording < 2 {
            while let [byte, rest @ ..] = left[wording] {
                texts[written] = *byte;
                written += 1;
                left[wording] = rest;
            }
            texts[written] = END;
            written += 1;
            wording += 1;
        }
        place += 1;
    }
    texts
};

/// Read as text while the crate is built: the wasm then goes without the code that does so.
const TEXTS: &str = match core::str::from_utf8(&BYTES) {
    Ok(texts) => texts,
    Err(_) => "",
};

const STARTS: [u32; blocks(2 * COUNT)] = starts(TEXTS, 2 * COUNT);
