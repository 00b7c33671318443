//! Whom the policy is about.

use crate::wording::Said;

pub(super) const NOT_COMMISSIONED_IN_ENGLAND: Said = Said {
    plain: "\
    NHS England policy is about care that is arranged in England. \
    Other nations have their own ways to look at somebody's care. \
    The GP or the social care team can say whom to ask there.",
    easy: "\
    NHS England policy is about care that is arranged in England. \
    Other nations have their own ways to look at care. \
    Ask the GP or the social care team. \
    They can say whom to ask there.",
};

pub(super) const NEITHER_CONDITION: Said = Said {
    plain: "\
    NHS England policy is about autistic people and people with a learning disability. \
    If either is suspected, a {review} can be asked for without a diagnosis. \
    The GP or the social care team can say what other support there is.",
    easy: "\
    NHS England policy is about autistic people. \
    It is also about people with a learning disability. \
    Someone may think that one of these fits. \
    Then you can ask for a {review} without a diagnosis. \
    A diagnosis is what a doctor finds. \
    Ask the GP or the social care team. \
    They can say what other support there is.",
};

pub(super) const NOT_COVERED: Said = Said {
    plain: "\
    NHS England policy sets no dates here. \
    It is about autistic people and people with a learning disability whose care is arranged in England. \
    If either is suspected, say so and ask again.",
    easy: "\
    NHS England policy sets no dates here. \
    It is about autistic people. \
    It is also about people with a learning disability. \
    Their care must be arranged in England. \
    Someone may think that one of these fits. \
    Then say so and ask again.",
};

pub(super) const SUSPECTED: Said = Said {
    plain: "\
    Autism or a learning disability is suspected or not certain yet. \
    NHS England policy asks for no diagnosis, so it counts all the same; this is our reading of the policy. \
    Nothing has to wait for an assessment.",
    easy: "\
    Someone thinks of autism or a learning disability. \
    It is not certain yet. \
    NHS England policy asks for no diagnosis. \
    A diagnosis is what a doctor finds. \
    So it counts all the same. \
    This is our reading of the policy. \
    Nothing has to wait for an assessment. \
    That is a check by an expert.",
};

pub(super) const NOT_SURE: Said = Said {
    plain: "\
    It is not certain whether the person is autistic or has a learning disability. \
    So the most that we can say is that a {review} is recommended. \
    Ask the GP about an assessment, and ask for a {review} meanwhile.",
    easy: "\
    The person may be autistic or have a learning disability. \
    It is not certain. \
    So we say that a {review} is recommended. \
    That is the most that we can say. \
    Ask the GP about an assessment. \
    That is a check by an expert. \
    Ask for a {review} now too.",
};

pub(super) const UNKNOWN: Said = Said {
    plain: "\
    Nobody has said yet whether the person is autistic or has a learning disability. \
    The dates here hold if either is so or suspected. \
    Find out, and add what is known.",
    easy: "\
    The person may be autistic or have a learning disability. \
    Nobody has said yet if that is so. \
    The dates here hold if one of these is so. \
    They also hold if someone thinks it may be so. \
    Find out and add what you know.",
};

pub(super) const NO_LONGER_COVERED: Said = Said {
    plain: "\
    Neither autism nor a learning disability counts any more, so nothing new falls due. \
    Reports, answers and actions that were owed before stay in the list. \
    Ask the commissioner what the change of diagnosis means for the support.",
    easy: "\
    Autism does not count any more. \
    A learning disability does not count any more. \
    So nothing new falls due. \
    Some reports, answers and actions were owed before. \
    They stay in the list. \
    The diagnosis has changed. \
    Ask the commissioner what that means for the support. \
    The commissioner plans and pays for care.",
};

pub(super) const CONDITIONS_UNKNOWN: Said = Said {
    plain: "\
    It is not known yet whether the person is autistic or has a learning disability. \
    A suspicion is enough for NHS England policy. \
    Ask the GP or the school what they think, and ask for a {review} meanwhile.",
    easy: "\
    Is the person autistic? \
    Is there a learning disability? \
    We do not know yet. \
    To think so is enough for NHS England policy. \
    Ask the GP or the school what they think. \
    Ask for a {review} now too.",
};
