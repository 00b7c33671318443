//! The reviews of somebody in hospital, in words: how each stands, from which day and why, what to do next.

use crate::answer::Status;
use crate::wording::Said;

/// The review after an admission without a community review.
pub(super) const fn post_admission_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a first review in hospital must be held by {by} ({days-left} left). \
             We count from {from}, when the person came into hospital without a community review that counts. \
             Ask the commissioner for the date.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The first review in hospital was due by {by} and is {days-over} late. \
             We counted from {from}, when the person came into hospital without a community review that counts. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The first review in hospital was held on {met-on}, in time for {by}. \
             We counted from {from}, when the person came into hospital without a community review that counts. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The first review in hospital was held on {met-on}, after {by}, when it was due. \
             We counted from {from}, when the person came into hospital without a community review that counts. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The first review in hospital is no longer due: the stay ended, or the policy stopped covering it. \
             We counted from the admission on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "",
        },
    }
}

/// The review after an admission with a community review.
pub(super) const fn six_week_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a review in hospital must be held by {by} ({days-left} left). \
             We count {limit} from {from}, when the person came into hospital after a community review. \
             Ask the commissioner for the date.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The review that follows the admission was due by {by} and is {days-over} late. \
             We counted {limit} from {from}, when the person came into hospital after a community review. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The review that follows the admission was held on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when the person came into hospital after a community review. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The review that follows the admission was held on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, when the person came into hospital after a community review. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The review that follows the admission is not due now: the stay ended, or the policy stopped covering it. \
             We counted {limit} from the admission on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "",
        },
    }
}

/// The next review in hospital.
pub(super) const fn repeat_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says the next review in hospital must be held by {by} ({days-left} left). \
             We count {limit} from {from}, the day of the last review. \
             Ask the commissioner for the date.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The next review in hospital was due by {by} and is {days-over} late. \
             We counted {limit} from {from}, the day of the last review. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The next review in hospital was held on {met-on}, in time for {by}. \
             We counted {limit} from {from}, the day of the review before it. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The next review in hospital was held on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, the day of the review before it. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The next review in hospital is no longer due: the stay ended, or the policy stopped covering it. \
             We counted {limit} from the last review on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "",
        },
    }
}

/// The review after a move to another hospital, or to another level of security.
pub(super) const fn transfer_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a review after the move must be held by {by} ({days-left} left). \
             We count {limit} from {from}, when the person moved to another hospital or level of security. \
             Ask the commissioner for the date; other dates that already run stay as they are.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The review after the move was due by {by} and is {days-over} late. \
             We counted {limit} from {from}, when the person moved to another hospital or level of security. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The review after the move was held on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when the person moved to another hospital or level of security. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The review after the move was held on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, when the person moved to another hospital or level of security. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The review after the move is no longer due: the stay ended, or the policy stopped covering it. \
             We counted {limit} from the move on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "",
        },
    }
}

/// The review after a diagnosis in hospital.
pub(super) const fn diagnosis_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a review after the diagnosis must be held by {by} ({days-left} left). \
             We count from {from}, when autism or a learning disability was diagnosed in hospital. \
             Ask the commissioner for the date.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The review after the diagnosis was due by {by} and is {days-over} late. \
             We counted from {from}, when autism or a learning disability was diagnosed in hospital. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The review after the diagnosis was held on {met-on}, in time for {by}. \
             We counted from {from}, when autism or a learning disability was diagnosed in hospital. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The review after the diagnosis was held on {met-on}, after {by}, when it was due. \
             We counted from {from}, when autism or a learning disability was diagnosed in hospital. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The review after the diagnosis is no longer due: the stay ended, or the policy stopped covering it. \
             We counted from the diagnosis on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "",
        },
    }
}

/// The review before a diagnosis is removed or changed. It has a date only where that day is known, and never lapses.
pub(super) const fn diagnosis_removal_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a review must be held before the decision on the diagnosis is taken. \
             Removing or changing it has been considered since {from}. \
             Ask the commissioner to hold the review first, with the person, the family and an advocate.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The review before the decision on the diagnosis was due by {by} and is {days-over} late. \
             Removing or changing the diagnosis has been considered since {from}. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The review before the decision on the diagnosis was held on {met-on}. \
             Removing or changing the diagnosis had been considered since {from}. \
             The decision can now take account of what the review found.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The review on the diagnosis was held on {met-on}, after {by}, when it was due. \
             Removing or changing the diagnosis had been considered since {from}. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The review before the decision on the diagnosis is no longer to be held. \
             Removing or changing the diagnosis had been considered since {from}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "",
        },
    }
}

/// The independent review of somebody in segregation. The policy sets no day for it.
pub(super) const fn independent_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a review with an independent chair is due, and sets no day for it. \
             The person has been in segregation, kept apart from others, since {from}. \
             It can take the place of the next review in hospital: ask the commissioner to arrange it.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The review with an independent chair is still to be held. \
             The person has been in segregation, kept apart from others, since {from}. \
             Ask the commissioner when it will be.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The review with an independent chair was held on {met-on}. \
             It was due because the person was in segregation, kept apart from others, from {from}. \
             The other reviews in hospital go on after it.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The review with an independent chair was held on {met-on}; the policy sets no day for it. \
             It was due because the person was in segregation, kept apart from others, from {from}. \
             Ask the commissioner what it found and what happens now.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The review with an independent chair, for segregation from {from}, is no longer to be held. \
             It ends with the segregation, with the stay, or when the policy no longer covers the person. \
             A worry about what happened can still be raised with the commissioner.",
            easy: "",
        },
    }
}
