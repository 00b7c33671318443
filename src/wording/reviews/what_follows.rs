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
            easy: "NHS England policy says the report must go to those involved. \
             It must be sent by {by}. \
             That leaves {days-left}. \
             We count from {from}. \
             The review was held on that day. \
             The commissioner sees to it. \
             Ask when it will come. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The report was due by {by} and is {days-over} late. \
             We counted from {from}, the day of the review. \
             Ask the commissioner to send it now.",
            easy: "The report of the review was due by {by}. \
             It is {days-over} late. \
             We counted from {from}. \
             The review was held on that day. \
             Ask the commissioner to send it now. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The report was sent on {met-on}, in time for {by}. \
             We counted from {from}, the day of the review. \
             Look in it for what is to be done, by whom and by when.",
            easy: "The report was sent on {met-on}. \
             That was in time for {by}. \
             We counted from {from}. \
             The review was held on that day. \
             Look in the report for what is to be done. \
             Look for who does it, and by when.",
        },
        Status::MetLate => Said {
            plain: "The report was sent on {met-on}, after {by}, when it was due. \
             We counted from {from}, the day of the review. \
             Look in it for what is to be done, and ask whether any day has passed.",
            easy: "The report was sent on {met-on}. \
             It was due by {by}, so it was late. \
             We counted from {from}. \
             The review was held on that day. \
             Look in the report for what is to be done. \
             Ask whether any day in it has passed.",
        },
        Status::Lapsed => Said {
            plain: "The report of the review on {from}, due by {by}, is no longer to be sent. \
             Ask the commissioner what the review found.",
            easy: "The report of the review is no longer to be sent. \
             The review was held on {from}. \
             The report was due by {by}. \
             Ask the commissioner what the review found. \
             The commissioner plans and pays for care.",
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
            easy: "NHS England policy says the Ministry of Justice must be told. \
             It must be told by {by}. \
             That leaves {days-left}. \
             The Ministry of Justice is part of the government. \
             We count {limit} from {from}. \
             A review then found the person ready to leave or move on. \
             The responsible clinician tells the Ministry. \
             The responsible clinician is in charge of the treatment.",
        },
        Status::Overdue => Said {
            plain: "The Ministry of Justice was to be told by {by}, and this is {days-over} late. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             Ask the responsible clinician, who is in charge of the treatment, to do it now.",
            easy: "The Ministry of Justice must be told. \
             It was to be told by {by}. \
             This is {days-over} late. \
             The Ministry of Justice is part of the government. \
             We counted {limit} from {from}. \
             A review then found the person ready to leave or move on. \
             Ask the responsible clinician to tell the Ministry now. \
             The responsible clinician is in charge of the treatment.",
        },
        Status::Met => Said {
            plain: "The Ministry of Justice was told on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             The responsible clinician tells the commissioner what the Ministry says.",
            easy: "The Ministry of Justice was told on {met-on}. \
             That was in time for {by}. \
             The Ministry of Justice is part of the government. \
             We counted {limit} from {from}. \
             A review then found the person ready to leave or move on. \
             The responsible clinician tells the commissioner what the Ministry says. \
             The responsible clinician is in charge of the treatment. \
             The commissioner plans and pays for care.",
        },
        Status::MetLate => Said {
            plain: "The Ministry of Justice was told on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             Ask the responsible clinician what the Ministry says.",
            easy: "The Ministry of Justice was told on {met-on}. \
             That was due by {by}, so it was late. \
             The Ministry of Justice is part of the government. \
             We counted {limit} from {from}. \
             A review then found the person ready to leave or move on. \
             Ask the responsible clinician what the Ministry says. \
             The responsible clinician is in charge of the treatment.",
        },
        Status::Lapsed => Said {
            plain: "The Ministry of Justice no longer has to be told by {by}. \
             We counted {limit} from {from}, when a review found the person ready to leave or move on. \
             Ask the responsible clinician, who is in charge of the treatment, what happens now.",
            easy: "The Ministry of Justice no longer has to be told. \
             It was to be told by {by}. \
             The Ministry of Justice is part of the government. \
             We counted {limit} from {from}. \
             A review then found the person ready to leave or move on. \
             Ask the responsible clinician what happens now. \
             The responsible clinician is in charge of the treatment.",
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
            easy: "NHS England policy says the commissioner must visit. \
             The visit must be made by {by}. \
             That leaves {days-left}. \
             We count {limit} from {from}. \
             The count starts with a visit, or when the stay begins. \
             It can also start with a diagnosis in hospital. \
             The commissioner checks that the person is safe and well. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "The commissioner's visit was due by {by} and is {days-over} late. \
             We counted {limit} from {from}: the last visit, the admission or a diagnosis in hospital. \
             Ask the commissioner to visit now and check that the person is safe and well.",
            easy: "The commissioner's visit was due by {by}. \
             It is {days-over} late. \
             We counted {limit} from {from}. \
             The count starts with a visit, or when the stay begins. \
             It can also start with a diagnosis in hospital. \
             Ask the commissioner to visit now. \
             They must check that the person is safe and well. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "The commissioner visited on {met-on}, in time for {by}. \
             We counted {limit} from {from}: the last visit, the admission or a diagnosis in hospital. \
             The next visit is counted from this one.",
            easy: "The commissioner visited on {met-on}. \
             That was in time for {by}. \
             We counted {limit} from {from}. \
             The count starts with a visit, or when the stay begins. \
             It can also start with a diagnosis in hospital. \
             The next visit is counted from this one. \
             The commissioner plans and pays for care.",
        },
        Status::MetLate => Said {
            plain: "The commissioner visited on {met-on}, after {by}, when the visit was due. \
             We counted {limit} from {from}: the last visit, the admission or a diagnosis in hospital. \
             The next visit is counted from the day of this one.",
            easy: "The commissioner visited on {met-on}. \
             This was due by {by}, so it was late. \
             We counted {limit} from {from}. \
             The count starts with a visit, or when the stay begins. \
             It can also start with a diagnosis in hospital. \
             The next visit is counted from the day of this one. \
             The commissioner plans and pays for care.",
        },
        Status::Lapsed => Said {
            plain: "The commissioner's visit is no longer due: the stay ended, or the policy stopped covering it. \
             We counted {limit} from {from}, and it was due by {by}. \
             A worry about the ward can still be raised with the commissioner.",
            easy: "The commissioner's visit is no longer due. \
             The stay ended, or the policy no longer covers it. \
             We counted {limit} from {from}. \
             The visit was due by {by}. \
             Are you worried about the ward? \
             You can still tell the commissioner. \
             The commissioner plans and pays for care.",
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
            easy: "NHS England policy says consent should be checked again. \
             Consent is a yes to being on the register. \
             The register is a list of people who need more help. \
             It should be checked by {by}. \
             That leaves {days-left}. \
             We count {limit} from {from}. \
             Consent was given or last checked on that day. \
             Ask whether the person still wants to be on the list.",
        },
        Status::Overdue => Said {
            plain: "Consent to the register was to be checked by {by}, and this is {days-over} late. \
             We counted {limit} from {from}, when consent was given or last checked. \
             The yes still stands: ask whether the person wants to stay on this list for more support.",
            easy: "Consent was to be checked by {by}. \
             This is {days-over} late. \
             Consent is a yes to being on the register. \
             The register is a list of people who need more help. \
             We counted {limit} from {from}. \
             Consent was given or last checked on that day. \
             The yes still stands. \
             Ask whether the person wants to stay on the list.",
        },
        Status::Met => Said {
            plain: "Consent to the register was checked on {met-on}, in time for {by}. \
             We counted {limit} from {from}, when it was given or last checked. \
             The next check is counted from this one; the person can change their mind at any time.",
            easy: "Consent was checked on {met-on}. \
             That was in time for {by}. \
             Consent is a yes to being on the register. \
             The register is a list of people who need more help. \
             We counted {limit} from {from}. \
             Consent was given or last checked then. \
             The next check is counted from this one. \
             The person can change their mind at any time.",
        },
        Status::MetLate => Said {
            plain: "Consent to the register was checked on {met-on}, after {by}, when it was due. \
             We counted {limit} from {from}, and the yes stood until then. \
             The next check is counted from this one; the person can change their mind at any time.",
            easy: "Consent was checked on {met-on}. \
             This was due by {by}, so it was late. \
             Consent is a yes to being on the register. \
             The register is a list of people who need more help. \
             We counted {limit} from {from}. \
             The yes stood until the check. \
             The next check is counted from this one. \
             The person can change their mind at any time.",
        },
        Status::Lapsed => Said {
            plain: "Consent to the register was taken back, so the check due by {by} is not needed. \
             It had been given or last checked on {from}. \
             A review does not depend on the register, and a new yes is possible at any time.",
            easy: "Consent to the register was taken back. \
             So the check due by {by} is not needed. \
             Consent is a yes to being on the register. \
             The register is a list of people who need more help. \
             It had been given or last checked on {from}. \
             A review does not depend on the register. \
             A new yes is possible at any time.",
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
            easy: "Action {reference} is to be done by {by}. \
             That leaves {days-left}. \
             The review on {from} asked for it. \
             The review set the day too. \
             The person named in the report does it. \
             The commissioner watches over it. \
             The commissioner plans and pays for care.",
        },
        Status::Overdue => Said {
            plain: "Action {reference} was to be done by {by} and is {days-over} late. \
             The review on {from} asked for it and set that day. \
             Ask the commissioner why, and when it will be done.",
            easy: "Action {reference} was to be done by {by}. \
             It is {days-over} late. \
             The review on {from} asked for it. \
             The review set the day too. \
             Ask the commissioner why it is late. \
             Ask when it will be done. \
             The commissioner plans and pays for care.",
        },
        Status::Met => Said {
            plain: "Action {reference} was done on {met-on}, in time for {by}. \
             The review on {from} asked for it and set that day. \
             The commissioner tells the person and the family how it went.",
            easy: "Action {reference} was done on {met-on}. \
             That was in time for {by}. \
             The review on {from} asked for it. \
             The review set the day too. \
             The commissioner tells the person and family how it went. \
             The commissioner plans and pays for care.",
        },
        Status::MetLate => Said {
            plain: "Action {reference} was done on {met-on}, after {by}, the day that was set. \
             The review on {from} asked for it. \
             Ask the commissioner whether anything else is late.",
            easy: "Action {reference} was done on {met-on}. \
             The day set was {by}, so it was late. \
             The review on {from} asked for it. \
             Ask the commissioner whether anything else is late. \
             The commissioner plans and pays for care.",
        },
        Status::Lapsed => Said {
            plain: "Action {reference} is no longer to be done. \
             The review on {from} asked for it by {by}. \
             Ask the commissioner why, if it still matters.",
            easy: "Action {reference} is no longer to be done. \
             The review on {from} asked for it. \
             It was to be done by {by}. \
             If it still matters, ask the commissioner why. \
             The commissioner plans and pays for care.",
        },
    }
}
