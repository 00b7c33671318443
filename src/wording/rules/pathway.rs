//! Which part of the policy holds for the person.

use crate::wording::Said;

pub(super) const CHILDREN_AND_YOUNG_PEOPLE: Said = Said {
    plain: "\
    The policy for children and young people applies, and the review is called a {review}. \
    It is for people under 18, up to 25 with an education, health and care plan, or on children's wards. \
    Its time limits are the shorter ones.",
    easy: "\
    The policy for children and young people applies. \
    Its review is called a {review}. \
    This policy is for people under 18. \
    It is also for people on children's wards. \
    People up to 25 may have an education, health and care plan. \
    Then the policy is for them too. \
    Its time limits are the shorter ones.",
};

pub(super) const ADULT: Said = Said {
    plain: "\
    The policy for adults applies, and the review is called a {review}. \
    In hospital, how often it comes depends on the ward; one that is not known counts as not secure.",
    easy: "\
    The policy for adults applies. \
    Its review is called a {review}. \
    In hospital, the ward decides how often it comes. \
    We may not know the ward. \
    Then we count it as not secure. \
    Secure wards have more locks and checks.",
};

pub(super) const EHCP_UNKNOWN: Said = Said {
    plain: "\
    It is not known whether there is an education, health and care plan. \
    Until it is, we use the earlier time limits, those for children and young people. \
    Ask the school, the college or the council.",
    easy: "\
    There may be an education, health and care plan. \
    We do not know yet. \
    It says what help someone needs to learn. \
    Until we know, we use the earlier time limits. \
    They are for children and young people. \
    Ask the school, the college or the council.",
};

pub(super) const AGE_UNKNOWN: Said = Said {
    plain: "\
    The person's age is not known. \
    Until it is, we use the earlier time limits, those for children and young people. \
    Add the date of birth to be sure.",
    easy: "\
    We do not know how old the person is. \
    Until we know, we use the earlier time limits. \
    They are for children and young people. \
    Add the date of birth to be sure.",
};

pub(super) const AGE_APPROXIMATE: Said = Said {
    plain: "\
    An age was given without a date of birth, so we use it for every day. \
    Birthdays are left out, and a date that turns on one may be wrong. \
    Add the date of birth to be sure of them.",
    easy: "\
    We know an age but no date of birth. \
    So we use that age for every day. \
    We leave out birthdays. \
    A date that depends on one may be wrong. \
    Add the date of birth to be sure of them.",
};

pub(super) const BIRTHDAY_AHEAD: Said = Said {
    plain: "\
    On {on} the person has a birthday that may change which part of the policy applies. \
    Time limits that already run stay as they are; later ones, and the name of the review, may change. \
    Ask the commissioner early how support will go on.",
    easy: "\
    The person has a birthday on {on}. \
    A different part of the policy may then apply. \
    Time limits that already run stay as they are. \
    Later ones may change. \
    The name of the review may change too. \
    Ask the commissioner early how support will go on. \
    The commissioner plans and pays for care.",
};
