//! Why a person's care goes to the oversight panel.

use crate::wording::Said;

pub(super) const LONG_STAY: Said = Said {
    plain: "\
    On {on} the stay in hospital became a long one. \
    NHS England policy says it then goes to the oversight panel, a local NHS group for difficult situations. \
    Ask the commissioner when the panel will look at it, or what it found.",
    easy: "\
    The stay in hospital became long on {on}. \
    NHS England policy says it then goes to the oversight panel. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner when it will look at the stay. \
    Or ask what it found. \
    The commissioner plans and pays for care.",
};

pub(super) const SEGREGATION: Said = Said {
    plain: "\
    On {on} the person had been in segregation, kept apart from others, long enough to count. \
    NHS England policy says the oversight panel, a local NHS group for difficult situations, looks at that. \
    Ask the commissioner when it will, or what it found.",
    easy: "\
    The person was in segregation, kept apart from others. \
    By {on} that was long enough to count. \
    NHS England policy says the oversight panel looks at that. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner when it will look. \
    Or ask what it found. \
    The commissioner plans and pays for care.",
};

pub(super) const DECLINED_TWICE: Said = Said {
    plain: "\
    On {on} a review was declined for the second time. \
    NHS England policy says the oversight panel, a local NHS group for difficult situations, is told. \
    Saying no is not held against the person: ask whether they want help to speak up.",
    easy: "\
    A review was declined on {on}. \
    That means the answer was no for the second time. \
    NHS England policy says the oversight panel is told. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Saying no is not held against the person. \
    Ask if they want help to speak up.",
};

pub(super) const OUTSIDE_TIMEFRAME: Said = Said {
    plain: "\
    The review on {on} was held early because somebody asked, or after it was due. \
    NHS England policy says such reviews go to the oversight panel, a local NHS group for difficult situations. \
    Ask the commissioner when it will look at it, or what it found.",
    easy: "\
    There was a review on {on}. \
    It was early because someone asked, or it was late. \
    NHS England policy says such reviews go to the oversight panel. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner when it will look at this one. \
    Or ask what it found. \
    The commissioner plans and pays for care.",
};

pub(super) const COMPLAINT_UNRESOLVED: Said = Said {
    plain: "\
    On {on} there was a complaint about the care that was not settled for everyone. \
    NHS England policy says the oversight panel, a local NHS group for difficult situations, looks at that. \
    Ask the commissioner when it will look, or what it found.",
    easy: "\
    There was a complaint about the care on {on}. \
    It was not settled for everyone. \
    NHS England policy says the oversight panel looks at that. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner when it will look. \
    Or ask what it found. \
    The commissioner plans and pays for care.",
};

pub(super) const SAFEGUARDING_REFERRAL: Said = Said {
    plain: "\
    On {on} somebody told the safeguarding team of a worry about the person's safety. \
    NHS England policy says the oversight panel, a local NHS group for difficult situations, looks at that too. \
    Ask the commissioner what was done to keep the person safe.",
    easy: "\
    The safeguarding team heard of a worry on {on}. \
    The worry was about the person's safety. \
    That team keeps people safe. \
    NHS England policy says the oversight panel looks at that too. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner what was done to keep the person safe. \
    The commissioner plans and pays for care.",
};

pub(super) const WARD_RATED_INADEQUATE: Said = Said {
    plain: "\
    On {on} the care regulator's rating of the ward was inadequate. \
    NHS England policy says the oversight panel, a local NHS group for difficult situations, then looks at the care. \
    Ask the commissioner when it will, or what it found.",
    easy: "\
    The ward was rated inadequate on {on}. \
    Inadequate means not good enough. \
    The care regulator, who checks care, said so. \
    NHS England policy says the oversight panel looks at the care. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner when it will look, or what it found. \
    The commissioner plans and pays for care.",
};

pub(super) const RESTRICTIVE_PRACTICE: Said = Said {
    plain: "\
    On {on} regular seclusion or other very strict limits on the person were noted. \
    NHS England policy says the oversight panel, a local NHS group for difficult situations, looks at that. \
    Ask the commissioner what is done to lift the limits.",
    easy: "\
    Very strict limits were noted on {on}. \
    The person was often shut away alone, called seclusion. \
    Or there were other very strict limits on them. \
    NHS England policy says the oversight panel looks at that. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner what is done to lift the limits. \
    The commissioner plans and pays for care.",
};

pub(super) const ESCALATION_REQUESTED: Said = Said {
    plain: "\
    On {on} somebody asked for this to be taken further. \
    NHS England policy says the oversight panel, a local NHS group for difficult situations, then looks at it. \
    Ask the commissioner when it will look, or what it found.",
    easy: "\
    Someone asked on {on} to take this further. \
    NHS England policy says the oversight panel then looks at it. \
    The oversight panel is a local NHS group. \
    It looks at hard situations. \
    Ask the commissioner when it will look. \
    Or ask what it found. \
    The commissioner plans and pays for care.",
};
