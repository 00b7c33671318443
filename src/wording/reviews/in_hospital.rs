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
            easy: "NHS England policy says there must be a first review in hospital. \
             It must be held by {by}. \
             That leaves {days-left}. \
             We count from {from}. \
             The person came into hospital on that day. \
             No community review that counts was held before the stay. \
             Ask the commissioner for the date. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The first review in hospital was due by {by} and is {days-over} late. \
             We counted from {from}, when the person came into hospital without a community review that counts. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "The first review in hospital was due by {by}. \
             It is {days-over} late. \
             We counted from {from}. \
             The person came into hospital on that day. \
             No community review that counts was held before the stay. \
             The review is still to be held. \
             Ask the commissioner for a date now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The first review in hospital was held on {met-on}, in time for {by}. \
             We counted from {from}, when the person came into hospital without a community review that counts. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "The first review in hospital was held on {met-on}. \
             That was in time for {by}. \
             We counted from {from}. \
             The person came into hospital on that day. \
             No community review that counts was held before the stay. \
             Each review starts the count to the next one. \
             This goes on while the person stays in hospital.",
        },
        Status::MetLate => Said {
            plain: "The first review in hospital was held on {met-on}, after {by}, when it was due. \
             We counted from {from}, when the person came into hospital without a community review that counts. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "The first review in hospital was held on {met-on}. \
             It was due by {by}, so it was late. \
             We counted from {from}. \
             The person came into hospital on that day. \
             No community review that counts was held before the stay. \
             A late review goes to the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.",
        },
        Status::Lapsed => Said {
            plain: "The first review in hospital is no longer due: the stay ended, or the policy stopped covering it. \
             We counted from the admission on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "The first review in hospital is no longer due. \
             The stay ended, or the policy no longer covers it. \
             We counted from {from}. \
             The person came into hospital on that day. \
             No community review that counts was held before the stay. \
             The review was due by {by}. \
             You can still ask the commissioner for a review. \
             The commissioner plans and pays for care.",
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
            easy: "NHS England policy says there must be a review in hospital. \
             It must be held by {by}. \
             That leaves {days-left}. \
             We count {limit} from {from}. \
             The person came into hospital on that day. \
             A community review was held before the stay. \
             Ask the commissioner for the date. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The review that follows the admission was due by {by} and is {days-over} late. \
             We counted {limit} from {from}, when the person came into hospital after a community review. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "This review in hospital was due by {by}. \
             It is {days-over} late. \
             We counted {limit} from {from}. \
             The person came into hospital on that day. \
             A community review was held before the stay. \
             The review is still to be held. \
             Ask the commissioner for a date now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The review that follows the admission was held on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when the person came into hospital after a community review. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "This review in hospital was held on {met-on}. \
             That was in time for {by}. \
             We counted {limit} from {from}. \
             The person came into hospital on that day. \
             A community review was held before the stay. \
             Each review starts the count to the next one. \
             This goes on while the person stays in hospital.",
        },
        Status::MetLate => Said {
            plain: "The review that follows the admission was held on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, when the person came into hospital after a community review. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "This review in hospital was held on {met-on}. \
             It was due by {by}, so it was late. \
             We counted {limit} from {from}. \
             The person came into hospital on that day. \
             A community review was held before the stay. \
             A late review goes to the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.",
        },
        Status::Lapsed => Said {
            plain: "The review that follows the admission is not due now: the stay ended, or the policy stopped covering it. \
             We counted {limit} from the admission on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "This review in hospital is no longer due. \
             The stay ended, or the policy no longer covers it. \
             We counted {limit} from {from}. \
             The person came into hospital on that day. \
             A community review was held before the stay. \
             The review was due by {by}. \
             You can still ask the commissioner for a review. \
             The commissioner plans and pays for care.",
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
            easy: "NHS England policy says there must be another review in hospital. \
             This next review must be held by {by}. \
             That leaves {days-left}. \
             We count {limit} from {from}. \
             The last review was held on that day. \
             Ask the commissioner for the date. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The next review in hospital was due by {by} and is {days-over} late. \
             We counted {limit} from {from}, the day of the last review. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "The next review in hospital was due by {by}. \
             It is {days-over} late. \
             We counted {limit} from {from}. \
             The last review was held on that day. \
             The review is still to be held. \
             Ask the commissioner for a date now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The next review in hospital was held on {met-on}, in time for {by}. \
             We counted {limit} from {from}, the day of the review before it. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "The next review in hospital was held on {met-on}. \
             That was in time for {by}. \
             We counted {limit} from {from}. \
             The review before it was held on that day. \
             Each review starts the count to the next one. \
             This goes on while the person stays in hospital.",
        },
        Status::MetLate => Said {
            plain: "The next review in hospital was held on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, the day of the review before it. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "The next review in hospital was held on {met-on}. \
             It was due by {by}, so it was late. \
             We counted {limit} from {from}. \
             The review before it was held on that day. \
             A late review goes to the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.",
        },
        Status::Lapsed => Said {
            plain: "The next review in hospital is no longer due: the stay ended, or the policy stopped covering it. \
             We counted {limit} from the last review on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "The next review in hospital is no longer due. \
             The stay ended, or the policy no longer covers it. \
             We counted {limit} from {from}. \
             The last review was held on that day. \
             The review was due by {by}. \
             You can still ask the commissioner for a review. \
             The commissioner plans and pays for care.",
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
            easy: "NHS England policy says there must be a review after the move. \
             It must be held by {by}. \
             That leaves {days-left}. \
             We count {limit} from {from}. \
             On that day the person moved hospital or level of security. \
             Other dates that already run stay as they are. \
             Ask the commissioner for the date. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The review after the move was due by {by} and is {days-over} late. \
             We counted {limit} from {from}, when the person moved to another hospital or level of security. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "The review after the move was due by {by}. \
             It is {days-over} late. \
             We counted {limit} from {from}. \
             On that day the person moved hospital or level of security. \
             The review is still to be held. \
             Ask the commissioner for a date now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The review after the move was held on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when the person moved to another hospital or level of security. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "The review after the move was held on {met-on}. \
             That was in time for {by}. \
             We counted {limit} from {from}. \
             On that day the person moved hospital or level of security. \
             Each review starts the count to the next one. \
             This goes on while the person stays in hospital.",
        },
        Status::MetLate => Said {
            plain: "The review after the move was held on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, when the person moved to another hospital or level of security. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "The review after the move was held on {met-on}. \
             It was due by {by}, so it was late. \
             We counted {limit} from {from}. \
             On that day the person moved hospital or level of security. \
             A late review goes to the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.",
        },
        Status::Lapsed => Said {
            plain: "The review after the move is no longer due: the stay ended, or the policy stopped covering it. \
             We counted {limit} from the move on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "The review after the move is no longer due. \
             The stay ended, or the policy no longer covers it. \
             We counted {limit} from {from}. \
             On that day the person moved hospital or level of security. \
             The review was due by {by}. \
             You can still ask the commissioner for a review. \
             The commissioner plans and pays for care.",
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
            easy: "NHS England policy says an independent review is due. \
             Someone from outside leads it, called an independent chair. \
             The policy sets no day for it. \
             The person has been in segregation since {from}. \
             Segregation means being kept apart from others. \
             This review can replace the next review in hospital. \
             Ask the commissioner to arrange it. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The review with an independent chair is still to be held. \
             The person has been in segregation, kept apart from others, since {from}. \
             Ask the commissioner when it will be.",
            easy: "The independent review is still to be held. \
             Someone from outside leads it, called an independent chair. \
             The person has been in segregation since {from}. \
             Segregation means being kept apart from others. \
             Ask the commissioner when it will be. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The review with an independent chair was held on {met-on}. \
             It was due because the person was in segregation, kept apart from others, from {from}. \
             The other reviews in hospital go on after it.",
            easy: "The independent review was held on {met-on}. \
             Someone from outside led it, called an independent chair. \
             The person was in segregation from {from}. \
             Segregation means being kept apart from others. \
             That is why it was due. \
             The other reviews in hospital still go on.",
        },
        Status::MetLate => Said {
            plain: "The review with an independent chair was held on {met-on}; the policy sets no day for it. \
             It was due because the person was in segregation, kept apart from others, from {from}. \
             Ask the commissioner what it found and what happens now.",
            easy: "The independent review was held on {met-on}. \
             Someone from outside led it, called an independent chair. \
             The policy sets no day for it. \
             The person was in segregation from {from}. \
             Segregation means being kept apart from others. \
             That is why it was due. \
             Ask the commissioner what it found and what happens now. \
             The commissioner plans and pays for care.",
        },
        Status::Lapsed => Said {
            plain: "The review with an independent chair, for segregation from {from}, is no longer to be held. \
             It ends with the segregation, with the stay, or when the policy no longer covers the person. \
             A worry about what happened can still be raised with the commissioner.",
            easy: "The independent review is no longer to be held. \
             Someone from outside leads it, called an independent chair. \
             The person was in segregation from {from}. \
             Segregation means being kept apart from others. \
             The review ends with the segregation or with the stay. \
             It also ends when the policy no longer covers the person. \
             You can still tell the commissioner what worried you about it. \
             The commissioner plans and pays for care.",
        },
    }
}
