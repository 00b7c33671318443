//! How a date was counted.

use crate::wording::Said;

pub(super) const FIRST_DAY: Said = Said {
    plain: "\
    We count from the day after {from}. \
    The policy does not say whether the day itself counts, so this is our reading of it.",
    easy: "",
};

pub(super) const MONTHS: Said = Said {
    plain: "\
    A limit of {limit} from {from} ends on {by}. \
    It ends on the same day of the month, or on the last day of a shorter month.",
    easy: "",
};

pub(super) const EARLIER_LIMIT: Said = Said {
    plain: "\
    The policy gives {limit} and {other-limit}. \
    The first ends on {by}, the second on {other-by}. \
    We use the earlier day; this is our reading of the policy.",
    easy: "",
};

pub(super) const PASSED_OVER: Said = Said {
    plain: "\
    Bank holidays in England are not working days. \
    We skip {bank-holidays}.",
    easy: "",
};

pub(super) const LAST_WORKING_DAY: Said = Said {
    plain: "\
    The due date, {by}, is not a working day, and it stays as it is. \
    Aim for {last-working-day}, the last working day before it.",
    easy: "",
};

pub(super) const UNCONFIRMED: Said = Said {
    plain: "\
    The working days here are not certain, as our list of bank holidays does not reach that far. \
    Check the bank holidays before relying on the date.",
    easy: "",
};
