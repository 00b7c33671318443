//! How a date was counted.

pub(super) const FIRST_DAY: &str = "\
    We count from the day after {from}. \
    The policy does not say whether the day itself counts, so this is our reading of it.";

pub(super) const MONTHS: &str = "\
    A limit of {limit} from {from} ends on {by}. \
    It ends on the same day of the month, or on the last day of a shorter month.";

pub(super) const EARLIER_LIMIT: &str = "\
    The policy gives {limit} and {other-limit}. \
    The first ends on {by}, the second on {other-by}. \
    We use the earlier day; this is our reading of the policy.";

pub(super) const PASSED_OVER: &str = "\
    Bank holidays in England are not working days. \
    We skip {bank-holidays}.";

pub(super) const LAST_WORKING_DAY: &str = "\
    The due date, {by}, is not a working day, and it stays as it is. \
    Aim for {last-working-day}, the last working day before it.";

pub(super) const UNCONFIRMED: &str = "\
    The working days here are not certain, as our list of bank holidays does not reach that far. \
    Check the bank holidays before relying on the date.";
