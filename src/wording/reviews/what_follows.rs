//! Reports, visits and the other duties beside reviews, in words: how each stands, since when and why, what to do next.

use crate::answer::Status;
use crate::wording::Said;

/// The report of a review. It never lapses.
pub(super) const fn review_report(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says the report must be sent to those involved by {by} ({days-left} left). \
             We count from {from}, the day of the review. \
             The commissioner sees to it: ask when it will come.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The report was due by {by} and is {days-over} late. \
             We counted from {from}, the day of the review. \
             Ask the commissioner to send it now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The report was sent on {met-on}, in time for {by}. \
             We counted from {from}, the day of the review. \
             Look in it for what is to be done, by whom and by when.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The report was sent on {met-on}, after {by}, when it was due. \
             We counted from {from}, the day of the review. \
             Look in it for what is to be done, and ask whether any day has passed.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The report of the review on {from}, due by {by}, is no longer to be sent. \
             Ask the commissioner what the review found.",
            easy: "",
        },
    }
}

/// Word to the Ministry of Justice. It never lapses.
pub(super) const fn moj_contact(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says the Ministry of Justice must be told by {by} ({days-left} left). \
             We count {limit} from {from}, when a review found the person ready to leave or move on. \
             The responsible clinician, who is in charge of the treatment, tells the Ministry.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The Ministry of Justice was to be told by {by}, and this is {days-over} late. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             Ask the responsible clinician, who is in charge of the treatment, to do it now.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The Ministry of Justice was told on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             The responsible clinician tells the commissioner what the Ministry says.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The Ministry of Justice was told on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             Ask the responsible clinician what the Ministry says.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The Ministry of Justice no longer has to be told by {by}. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             Ask the responsible clinician, who is in charge of the treatment, what happens now.",
            easy: "",
        },
    }
}

/// A visit by the commissioner.
pub(super) const fn oversight_visit(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says the commissioner must visit by {by} ({days-left} left). \
             We count {limit} from {from}: the last visit, the admission or a diagnosis in hospital. \
             At the visit the commissioner checks that the person is safe and well.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "The commissioner's visit was due by {by} and is {days-over} late. \
             We counted {limit} from {from}: the last visit, the admission or a diagnosis in hospital. \
             Ask the commissioner to visit now and check that the person is safe and well.",
            easy: "",
        },
        Status::Met => Said {
            plain: "The commissioner visited on {met-on}, in time for {by}. \
             We counted {limit} from {from}: the last visit, the admission or a diagnosis in hospital. \
             The next visit is counted from this one.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "The commissioner visited on {met-on}, after {by}, when the visit was due. \
             We counted {limit} from {from}: the last visit, the admission or a diagnosis in hospital. \
             The next visit is counted from the day of this one.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "The commissioner's visit is no longer due: the stay ended, or the policy stopped covering it. \
             We counted {limit} from {from}, and it was due by {by}. \
             A worry about the ward can still be raised with the commissioner.",
            easy: "",
        },
    }
}

/// The yearly check of consent to the register.
pub(super) const fn register_consent_check(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "NHS England policy says consent to the register should be checked again by {by} ({days-left} left). \
             We count {limit} from {from}, when consent was given or last checked. \
             Ask whether the person still wants to be on this list of people who need more support.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "Consent to the register was to be checked by {by}, and this is {days-over} late. \
             We counted {limit} from {from}, when consent was given or last checked. \
             The yes still stands: ask whether the person wants to stay on this list for more support.",
            easy: "",
        },
        Status::Met => Said {
            plain: "Consent to the register was checked on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when it was given or last checked. \
             The next check is counted from this one; the person can change their mind at any time.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "Consent to the register was checked on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, and the yes stood until then. \
             The next check is counted from this one; the person can change their mind at any time.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "Consent to the register was taken back, so the check due by {by} is not needed. \
             It had been given or last checked on {from}. \
             A review does not depend on the register, and a new yes is possible at any time.",
            easy: "",
        },
    }
}

/// An action that a review recommended. It never lapses.
pub(super) const fn recommended_action(status: Status) -> Said {
    match status {
        Status::Open => Said {
            plain: "Action {reference} is to be done by {by} ({days-left} left). \
             The review on {from} asked for it and set that day. \
             The person named in the report does it, and the commissioner watches over it.",
            easy: "",
        },
        Status::Overdue => Said {
            plain: "Action {reference} was to be done by {by} and is {days-over} late. \
             The review on {from} asked for it and set that day. \
             Ask the commissioner why, and when it will be done.",
            easy: "",
        },
        Status::Met => Said {
            plain: "Action {reference} was done on {met-on}, in time for {by}. \
             The review on {from} asked for it and set that day. \
             The commissioner tells the person and the family how it went.",
            easy: "",
        },
        Status::MetLate => Said {
            plain: "Action {reference} was done on {met-on}, after {by}, the day that was set. \
             The review on {from} asked for it. \
             Ask the commissioner whether anything else is late.",
            easy: "",
        },
        Status::Lapsed => Said {
            plain: "Action {reference} is no longer to be done. \
             The review on {from} asked for it by {by}. \
             Ask the commissioner why, if it still matters.",
            easy: "",
        },
    }
}
