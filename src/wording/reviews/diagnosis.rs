//! The reviews that a diagnosis brings, in words: how each stands, from which day and why, what to do next.

use crate::answer::Status;
use crate::wording::Said;

/// The review after a diagnosis in hospital.
pub(super) const fn diagnosis_review(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says a review after the diagnosis must be held by {by} ({days-left} left). \
             We count from {from}, when autism or a learning disability was diagnosed in hospital. \
             Ask the commissioner for the date.",
            easy: "NHS England policy says there must be a review after the diagnosis. \
             It must be held by {by}. \
             That leaves {days-left}. \
             We count from {from}. \
             The person got a diagnosis in hospital on that day. \
             It says they are autistic or have a learning disability. \
             Ask the commissioner for the date. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The review after the diagnosis was due by {by} and is {days-over} late. \
             We counted from {from}, when autism or a learning disability was diagnosed in hospital. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "The review after the diagnosis was due by {by}. \
             It is {days-over} late. \
             We counted from {from}. \
             The person got a diagnosis in hospital on that day. \
             It says they are autistic or have a learning disability. \
             The review is still to be held. \
             Ask the commissioner for a date now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The review after the diagnosis was held on {met-on}, in time for {by}. \
             We counted from {from}, when autism or a learning disability was diagnosed in hospital. \
             While the stay goes on, each review starts the count to the next one.",
            easy: "The review after the diagnosis was held on {met-on}. \
             That was in time for {by}. \
             We counted from {from}. \
             The person got a diagnosis in hospital on that day. \
             It says they are autistic or have a learning disability. \
             Each review starts the count to the next one. \
             This goes on while the person stays in hospital.",
        },
        Status::MetLate => Said {
            plain: "The review after the diagnosis was held on {met-on}, but was due by {by}. \
             We counted from {from}, when autism or a learning disability was found in hospital. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "The review after the diagnosis was held on {met-on}. \
             It was due by {by}, so it was late. \
             We counted from {from}. \
             The person got a diagnosis in hospital on that day. \
             It says they are autistic or have a learning disability. \
             A late review goes to the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.",
        },
        Status::Lapsed => Said {
            plain: "The review after the diagnosis is no longer due: the stay ended, or the policy stopped covering it. \
             We counted from the diagnosis on {from}, and it was due by {by}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "The review after the diagnosis is no longer due. \
             The stay ended, or the policy no longer covers it. \
             We counted from {from}. \
             The person got a diagnosis in hospital on that day. \
             It says they are autistic or have a learning disability. \
             The review was due by {by}. \
             You can still ask the commissioner for a review. \
             The commissioner plans and pays for care.",
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
            easy: "NHS England policy says a review must come before the decision. \
             The decision is whether to take away or change the diagnosis. \
             A diagnosis is what a doctor finds. \
             This has been thought about since {from}. \
             Ask the commissioner to hold the review first. \
             The commissioner plans and pays for care. \
             The person, the family and an advocate take part. \
             An advocate helps the person to speak up.",
        },
        Status::Overdue => Said {
            plain: "The review before the decision on the diagnosis was due by {by} and is {days-over} late. \
             Removing or changing the diagnosis has been considered since {from}. \
             It is still to be held: ask the commissioner for a date now.",
            easy: "The review before the decision was due by {by}. \
             It is {days-over} late. \
             The decision is whether to take away or change the diagnosis. \
             A diagnosis is what a doctor finds. \
             This has been thought about since {from}. \
             The review is still to be held. \
             Ask the commissioner for a date now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The review before the decision on the diagnosis was held on {met-on}. \
             Removing or changing the diagnosis had been considered since {from}. \
             The decision can now take account of what the review found.",
            easy: "The review before the decision was held on {met-on}. \
             The decision is whether to take away or change the diagnosis. \
             A diagnosis is what a doctor finds. \
             This had been thought about since {from}. \
             What the review found can now help with the decision.",
        },
        Status::MetLate => Said {
            plain: "The review on the diagnosis was held on {met-on}, after {by}, when it was due. \
             Removing or changing the diagnosis had been considered since {from}. \
             A late review goes to the oversight panel, a local NHS group that looks again at difficult situations.",
            easy: "The review on the diagnosis was held on {met-on}. \
             It was due by {by}, so it was late. \
             The question was whether to take away or change the diagnosis. \
             A diagnosis is what a doctor finds. \
             This had been thought about since {from}. \
             A late review goes to the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.",
        },
        Status::Lapsed => Said {
            plain: "The review before the decision on the diagnosis is no longer to be held. \
             Removing or changing the diagnosis had been considered since {from}. \
             A review can still be asked for: the commissioner is the one to ask.",
            easy: "The review before the decision is no longer to be held. \
             The decision is whether to take away or change the diagnosis. \
             A diagnosis is what a doctor finds. \
             This had been thought about since {from}. \
             You can still ask the commissioner for a review. \
             The commissioner plans and pays for care.",
        },
    }
}
