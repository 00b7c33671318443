//! Why a review is required, recommended, to be asked for, or not pointed to: each with what one can do next.

use crate::wording::Said;

pub(super) const NOTHING_POINTS_TO_IT: Said = Said {
    plain: "\
    These answers do not point to a {review} now. \
    That can change, and one can be asked for at any time. \
    Ask the case manager or the commissioner, or talk to the GP about other support.",
    easy: "",
};

pub(super) const MORE_TO_KNOW: Said = Said {
    plain: "\
    Too little is known of the risk of a hospital admission to say more. \
    Ask those who support the person how they see it. \
    A {review} can be asked for meanwhile, from the case manager or the commissioner.",
    easy: "",
};

pub(super) const WAITING_FOR_A_BED: Said = Said {
    plain: "\
    Waiting for a mental health bed means that an admission is close. \
    NHS England policy says a community {review} comes first, to look for other ways to help. \
    Ask the commissioner for it now; an admission that is urgent does not have to wait.",
    easy: "",
};

pub(super) const RESIDENTIAL_SCHOOL: Said = Said {
    plain: "\
    NHS England policy says people at a year-round residential school or college should be on the register. \
    That is a list of people who need more support to stay well at home; joining needs a yes. \
    Ask the commissioner about it, and about a {review}.",
    easy: "",
};

pub(super) const CRISIS_CARE: Said = Said {
    plain: "\
    The person was in a mental health hospital, or with a crisis team, within the last year. \
    NHS England policy says services must keep watch and step in early. \
    Ask about the register, a list of people who need more support, and about a {review}.",
    easy: "",
};

pub(super) const RATED_RED: Said = Said {
    plain: "\
    The risk of admission is rated red. \
    NHS England policy says a community {review} must take place, unless this risk has had one. \
    Ask the commissioner to hold it now.",
    easy: "",
};

pub(super) const ADMISSION_CONSIDERED: Said = Said {
    plain: "\
    An admission to a mental health hospital is being considered. \
    NHS England policy says a community {review} comes before it, unless this risk has had one. \
    Ask the commissioner for it now; an admission that is urgent does not have to wait.",
    easy: "",
};

pub(super) const IMMEDIATE_RISK: Said = Said {
    plain: "\
    An admission is an immediate risk, or there is a crisis that cannot be managed in the community. \
    NHS England policy says a community {review} must take place, unless this risk has had one. \
    Ask the commissioner for it now.",
    easy: "",
};

pub(super) const ALREADY_HELD: Said = Said {
    plain: "\
    A community {review} was held for this risk, so NHS England policy asks for no second one. \
    Another can be asked for, above all if something has changed. \
    Ask the case manager or the commissioner.",
    easy: "",
};

pub(super) const MUST_BE_OFFERED: Said = Said {
    plain: "\
    The risk is rated amber, or it is rising. \
    NHS England policy says a {review}, or a meeting of everyone involved, must be offered now. \
    Ask the commissioner to offer both.",
    easy: "",
};

pub(super) const RISK_MANAGED: Said = Said {
    plain: "\
    The risk is managed for now, or not clear, so a {review} is not automatic. \
    It can be asked for at any time, with a worry about care, safety or plans as the reason. \
    Ask the case manager or the commissioner.",
    easy: "",
};

pub(super) const MAY_ASK: Said = Said {
    plain: "\
    The person, family, carers, an advocate, the commissioner and the teams involved may ask for a {review}. \
    Nobody has to be on the register of people who need more support, and asking is no complaint. \
    Ask the case manager or the commissioner, and ask by when an answer will come.",
    easy: "",
};

pub(super) const IN_HOSPITAL: Said = Said {
    plain: "\
    The person is in a mental health hospital. \
    NHS England policy says a {review} must take place there, and again while the stay goes on. \
    Ask the commissioner for the date.",
    easy: "",
};

pub(super) const POST_ADMISSION_NEXT: Said = Said {
    plain: "\
    No community {review} counts for this admission. \
    NHS England policy says the first one in hospital must be held soon after it. \
    Ask the commissioner for its date.",
    easy: "",
};

pub(super) const INPATIENT_NEXT: Said = Said {
    plain: "\
    A {review} was held before the admission or since. \
    NHS England policy says a further one must be held in hospital, within its time limits. \
    Ask the commissioner for its date.",
    easy: "",
};

pub(super) const IN_CUSTODY: Said = Said {
    plain: "\
    The person is in prison, in a young offender institution or at court. \
    For an admission from there, NHS England policy asks for a {review} after it, not before. \
    One can still be asked for: ask the commissioner or the health team there.",
    easy: "",
};
