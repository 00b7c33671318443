//! Which part of the policy holds for the person.

use crate::wording::Said;

pub(super) const CHILDREN_AND_YOUNG_PEOPLE: Said = Said {
    plain: "\
    The policy for children and young people applies, and the review is called a {review}. \
    It is for people under 18, up to 25 with an education, health and care plan, or on children's wards. \
    Its time limits are the shorter ones.",
    easy: "",
};

pub(super) const ADULT: Said = Said {
    plain: "\
    The policy for adults applies, and the review is called a {review}. \
    In hospital, how often it comes depends on the ward; one that is not known counts as not secure.",
    easy: "",
};

pub(super) const EHCP_UNKNOWN: Said = Said {
    plain: "\
    It is not known whether there is an education, health and care plan. \
    Until it is, we use the earlier time limits, those for children and young people. \
    Ask the school, the college or the council.",
    easy: "",
};

pub(super) const AGE_UNKNOWN: Said = Said {
    plain: "\
    The person's age is not known. \
    Until it is, we use the earlier time limits, those for children and young people. \
    Add the date of birth to be sure.",
    easy: "",
};

pub(super) const AGE_APPROXIMATE: Said = Said {
    plain: "\
    An age was given without a date of birth, so we use it for every day. \
    Birthdays are left out, and a date that turns on one may be wrong. \
    Add the date of birth to be sure of them.",
    easy: "",
};

pub(super) const BIRTHDAY_AHEAD: Said = Said {
    plain: "\
    On {on} the person has a birthday that may change which part of the policy applies. \
    Time limits that already run stay as they are; later ones, and the name of the review, may change. \
    Ask the commissioner early how support will go on.",
    easy: "",
};
