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
            easy: "NHS England policy says a community review must be held. \
             It must come before any hospital stay. \
             It has been due since {from}. \
             The risk is rated red, or a hospital stay is being considered. \
             Red is the highest risk. \
             The policy sets no day for it. \
             Ask the commissioner to hold it now. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The community review is still to be held. \
             It has been due since {from}, with the risk rated red or an admission being considered. \
             Ask the commissioner for the first day that can be had, before any admission.",
            easy: "The community review is still to be held. \
             It has been due since {from}. \
             The risk is rated red, or a hospital stay is being considered. \
             Red is the highest risk. \
             It must come before any hospital stay. \
             Ask the commissioner for the first day that can be had. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The community review was held on {met-on}. \
             It was due from {from}, with the risk rated red or an admission being considered. \
             Its report comes next, with what is to be done and by whom.",
            easy: "The community review was held on {met-on}. \
             It comes before a stay in hospital. \
             It was due from {from}. \
             The risk was rated red, or a hospital stay was considered. \
             Red is the highest risk. \
             Its report comes next. \
             It says what is to be done and who does it.",
        },
        Status::MetLate => Said {
            plain: "The community review was held on {met-on}; the policy sets no day for it. \
             It was due from {from}, with the risk rated red or an admission being considered. \
             Ask the commissioner what it found and what happens now.",
            easy: "The community review was held on {met-on}. \
             It comes before a stay in hospital. \
             The policy sets no day for it. \
             It was due from {from}. \
             The risk was rated red, or a hospital stay was considered. \
             Red is the highest risk. \
             Ask the commissioner what it found and what happens now. \
             The commissioner plans and pays for care.",
        },
        Status::Lapsed => Said {
            plain: "The community review, due from {from}, is no longer to be held. \
             It ends with an admission, with a green rating, or when the policy no longer covers the person. \
             After an admission a review in hospital is due, and one can be asked for at any time.",
            easy: "The community review is no longer to be held. \
             It comes before a stay in hospital. \
             It was due from {from}. \
             It ends with a hospital stay or a green rating. \
             It also ends when the policy no longer covers the person. \
             Once a hospital stay begins, a review in hospital is due. \
             You can ask for a review at any time.",
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
            easy: "NHS England policy says there must be a review or meeting. \
             It is a community review, or a meeting of everyone involved. \
             It has been due since {from}. \
             The risk is rated amber. \
             Amber is just below red, the highest risk. \
             The policy sets no day. \
             Ask the commissioner to offer both, before any hospital stay. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "A community review, or a meeting of everyone involved, is still to be held. \
             It has been due since {from}, with the risk rated amber. \
             Ask the commissioner to offer both now.",
            easy: "The review or meeting is still to be held. \
             It is a community review, or a meeting of everyone involved. \
             A community review comes before a stay in hospital. \
             It has been due since {from}. \
             The risk is rated amber. \
             Amber is just below red, the highest risk. \
             Ask the commissioner to offer both now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "A community review, or a meeting of everyone involved, was held on {met-on}. \
             It was due from {from}, with the risk rated amber. \
             Ask the lead professional what was agreed and who does it.",
            easy: "The review or meeting was held on {met-on}. \
             It was a community review, or a meeting of everyone involved. \
             A community review comes before a stay in hospital. \
             It was due from {from}. \
             The risk was rated amber. \
             Amber is just below red, the highest risk. \
             Ask the lead professional what was agreed and who does it. \
             The lead professional leads the support for the person.",
        },
        Status::MetLate => Said {
            plain: "A review or a meeting of everyone involved was held on {met-on}; the policy sets no day. \
             It was due from {from}, with the risk rated amber. \
             Ask the lead professional what happens now.",
            easy: "The review or meeting was held on {met-on}. \
             It was a community review, or a meeting of everyone involved. \
             A community review comes before a stay in hospital. \
             The policy sets no day for it. \
             It was due from {from}. \
             The risk was rated amber, just below red, the highest risk. \
             Ask the lead professional what happens now. \
             The lead professional leads the support for the person.",
        },
        Status::Lapsed => Said {
            plain: "The review or meeting for the amber rating, due from {from}, is no longer to be held. \
             It ends with an admission, with a green rating, or when the policy no longer covers the person. \
             A review can be asked for at any time: the commissioner is the one to ask.",
            easy: "The review or meeting is no longer to be held. \
             It was due from {from}. \
             The risk was rated amber. \
             Amber is just below red, the highest risk. \
             It ends with a hospital stay or a green rating. \
             It also ends when the policy no longer covers the person. \
             You can ask the commissioner for a review at any time. \
             The commissioner plans and pays for care.",
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
            easy: "Someone asked for a review on {from}. \
             No answer is known yet. \
             NHS England policy says each area must have a way to decide. \
             It must also have a way to tell the person and family. \
             The policy sets no day for the answer. \
             Ask the commissioner who decides. \
             Ask by when they will decide. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The request of {from} for a review still waits for an answer. \
             NHS England policy says each area must have a way to decide and to tell the person and family. \
             Ask the commissioner, in writing, for a day by which the answer will come.",
            easy: "Someone asked for a review on {from}. \
             It still waits for an answer. \
             NHS England policy says each area must have a way to decide. \
             It must also have a way to tell the person and family. \
             Write to the commissioner. \
             Ask by which day the answer will come. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The request of {from} for a review was answered on {met-on}. \
             NHS England policy says each area must write down its decision and tell the person and family. \
             If the answer was no, ask the commissioner how to appeal.",
            easy: "Someone asked for a review on {from}. \
             The answer came on {met-on}. \
             NHS England policy says each area must write down its decision. \
             It must tell the person and family too. \
             If the answer was no, ask the commissioner how to appeal. \
             To appeal means to ask them to decide again. \
             The commissioner plans and pays for care.",
        },
        Status::MetLate => Said {
            plain: "The request of {from} for a review was answered on {met-on}. \
             NHS England policy sets no day by which an answer must come. \
             If the answer was no, ask the commissioner to look at it again.",
            easy: "Someone asked for a review on {from}. \
             The answer came on {met-on}. \
             NHS England policy sets no day for an answer. \
             If the answer was no, ask the commissioner to look again. \
             The commissioner plans and pays for care.",
        },
        Status::Lapsed => Said {
            plain: "The request of {from} for a review no longer waits for an answer. \
             A review can be asked for again at any time: the commissioner is the one to ask.",
            easy: "Someone asked for a review on {from}. \
             It no longer waits for an answer. \
             You can ask for a review again at any time. \
             Ask the commissioner. \
             The commissioner plans and pays for care.",
        },
    }
}
