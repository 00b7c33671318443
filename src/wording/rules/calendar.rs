//! How a date was counted.

use crate::wording::Said;

pub(super) const FIRST_DAY: Said = Said {
    plain: "\
    We count from the day after {from}. \
    The policy does not say whether the day itself counts, so this is our reading of it.",
    easy: "\
    We do not count {from} itself. \
    We start to count on the day after it. \
    The policy does not say if that day counts. \
    So this is our reading of it.",
};

pub(super) const MONTHS: Said = Said {
    plain: "\
    A limit of {limit} from {from} ends on {by}. \
    It ends on the same day of the month, or on the last day of a shorter month.",
    easy: "\
    The time limit is {limit}. \
    We count it from {from}. \
    It ends on {by}. \
    That is the same day in a later month. \
    Some months do not have that day. \
    Then the limit ends on the last day of the month.",
};

pub(super) const EARLIER_LIMIT: Said = Said {
    plain: "\
    The policy gives {limit} and {other-limit}. \
    The first ends on {by}, the second on {other-by}. \
    We use the earlier day; this is our reading of the policy.",
    easy: "\
    The policy gives more than one time limit. \
    One is {limit}. \
    It ends on {by}. \
    The other is {other-limit}. \
    It ends on {other-by}. \
    We use the earlier day. \
    This is our reading of the policy.",
};

pub(super) const PASSED_OVER: Said = Said {
    plain: "\
    Bank holidays in England are not working days. \
    We skip {bank-holidays}.",
    easy: "\
    Bank holidays in England are not working days. \
    So we do not count them. \
    We skip these days. \
    {bank-holidays}.",
};

pub(super) const LAST_WORKING_DAY: Said = Said {
    plain: "\
    The due date, {by}, is not a working day, and it stays as it is. \
    Aim for {last-working-day}, the last working day before it.",
    easy: "\
    The due date is {by}. \
    That is the last day for this. \
    It is not a working day. \
    The due date stays as it is. \
    Try to do this by {last-working-day}. \
    That is the last working day before it.",
};

pub(super) const UNCONFIRMED: Said = Said {
    plain: "\
    The working days here are not certain, as our list of bank holidays does not reach that far. \
    Check the bank holidays before relying on the date.",
    easy: "\
    We are not sure of the working days here. \
    We have a list of bank holidays. \
    It does not go that far. \
    Check the bank holidays before you trust the date.",
};
