//! What a calendar says of something that is owed. Short, and neutral to whoever looks over a shoulder: no name, no diagnosis.
//!
//! Not in the catalogue: a calendar is for those who work with the policy, and takes no wording.

use crate::answer::ObligationKind;
use crate::prelude::*;

/// The title of its entry.
pub const fn calendar_title(kind: ObligationKind) -> &'static str {
    match kind {
        ObligationKind::CommunityReview => "C(E)TR due: before an admission",
        ObligationKind::PostAdmissionReview | ObligationKind::SixWeekReview => "C(E)TR due: after an admission",
        ObligationKind::RepeatReview => "C(E)TR due: the next one",
        ObligationKind::TransferReview => "C(E)TR due: after a transfer",
        // What else there is to say would name a diagnosis.
        ObligationKind::DiagnosisReview | ObligationKind::DiagnosisRemovalReview => "C(E)TR due",
        ObligationKind::IndependentReview => "C(E)TR due: an independent one",
        ObligationKind::ReviewReport => "C(E)TR report due",
        ObligationKind::MojContact => "Ministry of Justice to be told",
        ObligationKind::OversightVisit => "Commissioner's visit due",
        ObligationKind::RegisterConsentCheck => "Consent to the register to be checked",
        ObligationKind::AmberResponse => "C(E)TR or meeting of all agencies due",
        ObligationKind::RequestAnswer => "Answer to a request for a C(E)TR due",
        ObligationKind::RecommendedAction => "Recommended action due",
    }
}

/// What stands below it: the caller's key of the case, if it has one, and where the policy says so.
pub fn calendar_note(kind: ObligationKind, key: &str) -> String {
    let case = if key.is_empty() { String::new() } else { ["Case: ", key, "\n"].concat() };
    [&case, "NHS England policy: ", &kind.rule().sections().join(", ")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_names_a_diagnosis_and_each_is_short() {
        for kind in ObligationKind::ALL {
            let title = calendar_title(*kind);
            let lower = title.to_lowercase();
            for word in ["diagnos", "autis", "learning", "segregat", "secure", "hospital"] {
                assert!(!lower.contains(word), "{title}");
            }
            assert!(title.split(' ').count() <= 8 && !title.ends_with('.'), "{title}");
        }
    }

    #[test]
    fn a_note_has_the_key_and_the_sections_of_the_policy() {
        let kind = ObligationKind::PostAdmissionReview;
        assert_eq!(calendar_note(kind, "K-17"), "Case: K-17\nNHS England policy: 13.1 Table 2, 14.2");
        assert_eq!(calendar_note(kind, ""), "NHS England policy: 13.1 Table 2, 14.2");
    }
}
