//! All texts in one block, gathered when the crate is built: a text costs the wasm its words and one number.

use super::{CheckerPhrase, GuidancePhrase, Said, TextId, actions, reviews, rules};
use crate::answer::{ObligationKind, Status};
use crate::facts::Wording;
use crate::registry::RuleId;

const FIRST_OF_RULES: usize = ObligationKind::ALL.len() * Status::ALL.len();
const FIRST_OF_TAKERS: usize = FIRST_OF_RULES + RuleId::ALL.len();
const FIRST_OF_THE_CHECKER: usize = FIRST_OF_TAKERS + RuleId::ALL.len();
const FIRST_OF_GUIDANCE: usize = FIRST_OF_THE_CHECKER + CheckerPhrase::ALL.len();
const LIMITS_END_TOGETHER: usize = FIRST_OF_GUIDANCE + GuidancePhrase::ALL.len();
const COUNT: usize = LIMITS_END_TOGETHER + 1;

/// The text, with its placeholders; nothing where a rule is no action and nobody takes it.
pub(super) fn text(id: TextId, wording: Wording) -> &'static str {
    let place = 2 * place(id) + wording as usize;
    let end = |place: usize| ENDS.get(place).map_or(0, |end| *end as usize);
    let start = place.checked_sub(1).map_or(0, end);
    TEXTS.get(start..end(place)).unwrap_or_default()
}

const fn place(id: TextId) -> usize {
    match id {
        TextId::Obligation(kind, status) => kind as usize * Status::ALL.len() + status as usize,
        TextId::Rule(rule) => FIRST_OF_RULES + rule as usize,
        TextId::Who(rule) => FIRST_OF_TAKERS + rule as usize,
        TextId::Checker(phrase) => FIRST_OF_THE_CHECKER + phrase as usize,
        TextId::Guidance(phrase) => FIRST_OF_GUIDANCE + phrase as usize,
        TextId::LimitsEndTogether => LIMITS_END_TOGETHER,
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
    } else if place < LIMITS_END_TOGETHER {
        GuidancePhrase::ALL[place - FIRST_OF_GUIDANCE].text()
    } else {
        reviews::LIMITS_END_TOGETHER
    }
}

/// Where each text ends: of each place the plain words, then the easier ones, since what is alike packs best side by side.
#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "while the crate is built, where a wrong place is an error of the compiler's"
)]
const ENDS: [u32; 2 * COUNT] = {
    let mut ends = [0; 2 * COUNT];
    let mut end = 0;
    let mut place = 0;
    while place < COUNT {
        let Said { plain, easy } = said(place);
        end += plain.len() as u32;
        ends[2 * place] = end;
        end += easy.len() as u32;
        ends[2 * place + 1] = end;
        place += 1;
    }
    ends
};

const LENGTH: usize = ENDS[2 * COUNT - 1] as usize;

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
