//! What is due before any admission, in words: how it stands, since when and why, what to do next.
//!
//! The policy sets no day for any of these, so that none is ever overdue or met late. Each status has a true sentence
//! all the same.

use crate::answer::Status;
use crate::wording::Said;

/// A community review.
pub(super) const fn community_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a community review must be held before any admission. \
             It has been due since {from}, with the risk rated red or an admission being considered. \
             The policy sets no day for it: ask the commissioner to hold it now.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The community review is still to be held. \
             It has been due since {from}, with the risk rated red or an admission being considered. \
             Ask the commissioner for the first day that can be had, before any admission.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The community review was held on {met-on}. \
             It was due from {from}, with the risk rated red or an admission being considered. \
             Its report comes next, with what is to be done and by whom.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The community review was held on {met-on}; the policy sets no day for it. \
             It was due from {from}, with the risk rated red or an admission being considered. \
             Ask the commissioner what it found and what happens now.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The community review, due from {from}, is no longer to be held. \
             It ends with an admission, with a green rating, or when the policy no longer covers the person. \
             After an admission a review in hospital is due, and one can be asked for at any time.",
            easy: "",
        },
    }
}

/// A community review, or a meeting of all agencies.
pub(super) const fn amber_response(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a community review, or a meeting of everyone involved, must follow. \
             It has been due since {from}, with the risk rated amber, and the policy sets no day. \
             Ask the commissioner to offer both, before any admission.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "A community review, or a meeting of everyone involved, is still to be held. \
             It has been due since {from}, with the risk rated amber. \
             Ask the commissioner to offer both now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "A community review, or a meeting of everyone involved, was held on {met-on}. \
             It was due from {from}, with the risk rated amber. \
             Ask the lead professional what was agreed and who does it.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "A review or a meeting of everyone involved was held on {met-on}; the policy sets no day. \
             It was due from {from}, with the risk rated amber. \
             Ask the lead professional what happens now.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The review or meeting for the amber rating, due from {from}, is no longer to be held. \
             It ends with an admission, with a green rating, or when the policy no longer covers the person. \
             A review can be asked for at any time: the commissioner is the one to ask.",
            easy: "",
        },
    }
}

/// The answer to a request for a review.
pub(super) const fn request_answer(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "A review was asked for on {from}, and no answer is known yet. \
             NHS England policy says each area must have a way to decide and to tell the person and family. \
             The policy sets no day for it: ask the commissioner who decides, and by when.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The request of {from} for a review still waits for an answer. \
             NHS England policy says each area must have a way to decide and to tell the person and family. \
             Ask the commissioner, in writing, for a day by which the answer will come.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The request of {from} for a review was answered on {met-on}. \
             NHS England policy says each area must write down its decision and tell the person and family. \
             If the answer was no, ask the commissioner how to appeal.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The request of {from} for a review was answered on {met-on}. \
             NHS England policy sets no day by which an answer must come. \
             If the answer was no, ask the commissioner to look at it again.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The request of {from} for a review no longer waits for an answer. \
             A review can be asked for again at any time: the commissioner is the one to ask.",
            easy: "",
        },
    }
}
