//! Which part of the policy holds for the person.

pub(super) const CHILDREN_AND_YOUNG_PEOPLE: &str = "\
    The policy for children and young people applies, and the review is called a {review}. \
    It is for people under 18, up to 25 with an education, health and care plan, or on children's wards. \
    Its time limits are the shorter ones.";

pub(super) const ADULT: &str = "\
    The policy for adults applies, and the review is called a {review}. \
    In hospital, how often it comes depends on the ward; one that is not known counts as not secure.";

pub(super) const EHCP_UNKNOWN: &str = "\
    It is not known whether there is an education, health and care plan. \
    Until it is, we use the earlier time limits, those for children and young people. \
    Ask the school, the college or the council.";

pub(super) const AGE_UNKNOWN: &str = "\
    The person's age is not known. \
    Until it is, we use the earlier time limits, those for children and young people. \
    Add the date of birth to be sure.";

pub(super) const AGE_APPROXIMATE: &str = "\
    An age was given without a date of birth, so we use it for every day. \
    Birthdays are left out, and a date that turns on one may be wrong. \
    Add the date of birth to be sure of them.";

pub(super) const BIRTHDAY_AHEAD: &str = "\
    On {on} the person has a birthday that may change which part of the policy applies. \
    Time limits that already run stay as they are; later ones, and the name of the review, may change. \
    Ask the commissioner early how support will go on.";
