//! What to do, in words: one text for each step of guidance.

use crate::wording::Said;

pub(super) const APPEAL_REGISTER: Said = Said {
    plain: "\
    A place on the register was turned down, so the appeal comes first. \
    The register is a list of people who need more support to stay well at home. \
    NHS England policy says each area must have a way to settle this.",
    easy: "\
    Someone said no to a place on the register. \
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    So the appeal comes first. \
    To appeal means to ask them to decide again. \
    NHS England policy says each area must have a way for this.",
};

pub(super) const APPEAL_REVIEW: Said = Said {
    plain: "\
    A review was turned down, so the appeal comes first. \
    NHS England policy says an appeal goes to the commissioner, under the area's own rules. \
    Ask for the decision and the reasons in writing.",
    easy: "\
    Someone said no to a review. \
    So the appeal comes first. \
    To appeal means to ask them to decide again. \
    NHS England policy says the appeal goes to the commissioner. \
    The commissioner plans and pays for care. \
    It follows the rules of the area. \
    Ask for the decision and the reasons in writing.",
};

pub(super) const PLACING_AREA: Said = Said {
    plain: "\
    Another area arranged the care, and that area stays responsible. \
    NHS England policy says people stay on its register, a list of those who need more support. \
    Ask that area first.",
    easy: "\
    Another area arranged the care. \
    That area stays in charge. \
    NHS England policy says people stay on its register. \
    The register is a list of people who need more help. \
    Ask that area first.",
};

pub(super) const OTHER_NATIONS: Said = Said {
    plain: "\
    Care that is arranged in Wales, Scotland or Northern Ireland follows the rules there. \
    Ask the GP, the health board or the social care team whom to turn to. \
    If an area in England arranged the care after all, answer again.",
    easy: "\
    The care may be arranged in Wales, Scotland or Northern Ireland. \
    Then it follows the rules there. \
    Ask the GP, the health board or the social care team. \
    They can say whom to turn to. \
    Did an area in England arrange the care after all? \
    Then answer again.",
};

pub(super) const OTHER_SUPPORT: Said = Said {
    plain: "\
    NHS England policy does not cover what you described, but other help is there. \
    Ask the GP, the council's social care team or the school what is possible now. \
    If autism or a learning disability may be behind it, ask for an assessment.",
    easy: "\
    NHS England policy does not cover what you told us. \
    There is other help. \
    Ask the GP, the school or the council's social care team. \
    Ask what is possible now. \
    Autism or a learning disability may be behind it. \
    Then ask for an assessment. \
    That is a check by an expert.",
};

pub(super) const CONSENT: Said = Said {
    plain: "\
    A review needs a yes first. \
    So does the register, a list of people who need more support: it needs a yes of its own. \
    This is a step on the way, and a review can be asked for meanwhile.",
    easy: "\
    A review needs a yes first. \
    The register needs a yes of its own. \
    The register is a list of people who need more help. \
    This is one step on the way. \
    You can ask for a review now too.",
};

pub(super) const CONSENT_AFTER_NO: Said = Said {
    plain: "\
    The answer to a review is no at present, so one cannot go ahead yet. \
    NHS England policy says a no changes no other care, and can become a yes at any time. \
    Ask for an advocate, and for another way to look at the care meanwhile.",
    easy: "\
    The answer to a review is no now. \
    So a review cannot go ahead yet. \
    NHS England policy says a no changes no other care. \
    The no can become a yes at any time. \
    Ask for an advocate. \
    An advocate helps people to speak up. \
    Ask for another way to look at the care too.",
};

pub(super) const EMERGENCY_MEETING: Said = Said {
    plain: "\
    There may be no time for a review before an admission. \
    Then there can be a local area emergency protocol meeting, which looks for other ways to help. \
    It is not a review, and NHS England policy says a full one must still follow.",
    easy: "\
    There may be no time for a review before a hospital stay. \
    Then there can be an emergency meeting. \
    It looks for other ways to help. \
    Its full name is local area emergency protocol meeting. \
    It is not a review. \
    NHS England policy says a full review must still follow.",
};

pub(super) const ASK_FOR_REVIEW: Said = Said {
    plain: "\
    Ask in writing if you can: a letter is ready for you here. \
    Say what worries you, and ask by when an answer will come. \
    Nobody has to be on the register first, a list of people who need more support.",
    easy: "\
    Ask in writing if you can. \
    A letter is ready for you here. \
    Say what worries you. \
    Ask by when an answer will come. \
    Nobody has to be on the register first. \
    The register is a list of people who need more help.",
};

pub(super) const ASK_IN_HOSPITAL: Said = Said {
    plain: "\
    Ask the ward and the commissioner for the date: a letter is ready for you here. \
    A worry about care or safety is reason enough to ask for an earlier one. \
    So is having no clear plan for leaving hospital.",
    easy: "\
    Ask the ward and the commissioner for the date. \
    The commissioner plans and pays for care. \
    A letter is ready for you here. \
    Are you worried about care or safety? \
    Is there no clear plan for leaving hospital? \
    Then you can ask for an earlier review.",
};

pub(super) const ARRANGE_REVIEW: Said = Said {
    plain: "\
    NHS England policy says the commissioner arranges the review, once there is consent. \
    Set up the panel: a commissioner as chair, a clinical expert and an expert by experience. \
    Tell the person and the family who comes, and start on advocacy at once.",
    easy: "\
    NHS England policy says the commissioner, who plans care, arranges the review. \
    There must be a yes first. \
    Set up the panel. \
    It has a commissioner as chair and a clinical expert. \
    It also has an expert by experience. \
    That is someone who has lived through it. \
    Tell the person and the family who comes. \
    Start at once on advocacy, which is help to speak up.",
};

pub(super) const DECIDE_REQUEST: Said = Said {
    plain: "\
    NHS England policy says the first answer is to deal with the worry behind the request, quickly and fully. \
    Where a hospital stay is feared, add support. \
    Then decide, write down why, and say how to appeal.",
    easy: "\
    NHS England policy says to deal with the worry first. \
    That is the worry behind the request. \
    Do it quickly and fully. \
    Add support where a hospital stay is feared. \
    Then decide, and write down why. \
    Say how to appeal. \
    To appeal means to ask them to decide again.",
};

pub(super) const FIND_OUT: Said = Said {
    plain: "\
    Something is still missing before we can say more. \
    The team, the ward, the school or the GP may know it. \
    A review can be asked for meanwhile.",
    easy: "\
    Something is still missing. \
    So we cannot say more yet. \
    The team, the ward, the school or the GP may know it. \
    You can ask for a review now too.",
};

pub(super) const PROFESSIONAL_DUTIES: Said = Said {
    plain: "\
    NHS England policy says teams that support somebody may ask for a review themselves. \
    Ask for consent, and bring the care plan and the risk assessment up to date. \
    Have the rating looked at again, and start on advocacy now.",
    easy: "\
    NHS England policy says teams may ask for a review themselves. \
    Ask the person for a yes. \
    Bring the care plan and the risk assessment up to date. \
    A risk assessment is a note of what could go wrong. \
    Have the rating looked at again. \
    A rating is a colour that shows the risk. \
    Start now on advocacy, which is help to speak up.",
};

pub(super) const REFER_TO_REGISTER: Said = Said {
    plain: "\
    The register is a list of people who need more support to stay well at home. \
    NHS England policy says areas should let people and families ask to be on it. \
    It needs a yes, and a no changes no other care.",
    easy: "\
    The register is a list of people who need more help. \
    The help is to stay well at home. \
    Areas should let people and families ask to be on it. \
    NHS England policy says so. \
    It needs a yes. \
    A no changes no other care.",
};

pub(super) const ON_REGISTER: Said = Said {
    plain: "\
    There is a place on the register already, the list of people who need more support. \
    NHS England policy says the rating is looked at again as things change. \
    Ask the lead professional or the keyworker for that, and say what has changed.",
    easy: "\
    There is a place on the register already. \
    The register is a list of people who need more help. \
    As things change, the rating is looked at again. \
    NHS England policy says so. \
    A rating is a colour that shows the risk. \
    Ask the lead professional or the keyworker to have it looked at. \
    The lead professional leads the support. \
    Say what has changed.",
};

pub(super) const PREPARE: Said = Said {
    plain: "\
    Write down what works now, what does not, and what would help. \
    Say who should be there, and what helps to take part: pictures, breaks, an interpreter. \
    Expect a day with the commissioner and independent experts, who write down what is to be done.",
    easy: "\
    Write down what works now and what does not. \
    Write down what would help. \
    Say who should be there. \
    Say what helps to take part. \
    That can be pictures, breaks or an interpreter. \
    Expect a day with the commissioner, who plans care. \
    Experts from outside are there too. \
    They write down what is to be done.",
};

pub(super) const KEYWORKER: Said = Said {
    plain: "\
    NHS England policy says keyworkers should be there for people up to 25 in hospital or at risk of it. \
    A keyworker stays with the person and the family, to avoid hospital or to leave it. \
    Ask for one now.",
    easy: "\
    Keyworkers should be there for people up to 25. \
    NHS England policy says so. \
    They are for people in hospital, or at risk of it. \
    A keyworker stays with the person and the family. \
    A keyworker helps to avoid hospital or to leave it. \
    Ask for one now.",
};

pub(super) const SENDIASS: Said = Said {
    plain: "\
    Up to 25 there is free and independent advice on special educational needs and disability. \
    It helps with letters and meetings as well. \
    Ask it about this request.",
    easy: "\
    Up to 25 there is free advice on special educational needs. \
    It is about disability too. \
    It is independent, so it takes no side. \
    It helps with letters and meetings as well. \
    Ask it about this request.",
};

pub(super) const ADVOCACY: Said = Said {
    plain: "\
    An advocate is independent and helps somebody to say what they want. \
    NHS England policy says advocacy should be there before, during and after a review. \
    Ask at once, since advocates need time to prepare.",
    easy: "\
    An advocate is independent, so not part of the care team. \
    An advocate helps people to speak up. \
    NHS England policy says there should be advocacy with a review. \
    That is before, during and after it. \
    Ask at once. \
    Advocates need time to prepare.",
};

pub(super) const ADULT_SERVICES_PLAN: Said = Said {
    plain: "\
    NHS England policy says social care for adults should be told from school year {school-year} on. \
    That holds with an education, health and care plan, or where adult services are likely. \
    Ask who has told them, and what the plan is.",
    easy: "\
    NHS England policy says adult social care should be told early. \
    That is from school year {school-year} on. \
    It holds with an education, health and care plan. \
    It also holds where adult services are likely. \
    Ask who has told them. \
    Ask what the plan is.",
};

pub(super) const ADULT_SERVICES_INVITED: Said = Said {
    plain: "\
    NHS England policy says children's and adults' social care should both be invited to the review from 16 on. \
    Ask that both come. \
    Each should send somebody who can decide on support.",
    easy: "\
    From 16 on, two services should be invited to the review. \
    NHS England policy says so. \
    They are children's social care and adults' social care. \
    Ask that both come. \
    Each should send someone who can decide on support.",
};

pub(super) const RAISE_CONCERN: Said = Said {
    plain: "\
    Anybody involved can raise a worry about care, or about an admission that may not be needed. \
    It can go to the service, the commissioner or the oversight panel, a local NHS group. \
    If somebody is hurt or neglected, tell the council's safeguarding team now.",
    easy: "\
    Anyone involved can raise a worry about care. \
    It can be about a hospital stay that may not be needed. \
    Tell the service, the commissioner or the oversight panel. \
    The commissioner plans and pays for care. \
    The oversight panel is a local NHS group. \
    Is someone hurt or neglected? \
    Tell the council's safeguarding team now. \
    That team keeps people safe.",
};

pub(super) const IF_REFUSED: Said = Said {
    plain: "\
    Ask for the reasons in writing, and appeal. \
    NHS England policy says an appeal goes to the commissioner. \
    A request is not a complaint, and it is not to be handled as one.",
    easy: "\
    Ask for the reasons in writing. \
    Then appeal. \
    To appeal means to ask them to decide again. \
    NHS England policy says the appeal goes to the commissioner. \
    The commissioner plans and pays for care. \
    A request is not a complaint. \
    It is not to be handled as one.",
};

pub(super) const NO_ANSWER: Said = Said {
    plain: "\
    The policy sets no day for an answer, so ask for one in writing. \
    If none comes, write to the commissioner again, and say when you first asked. \
    If things get worse meanwhile, say so at once.",
    easy: "\
    The policy sets no day for an answer. \
    So ask for a day in writing. \
    Did no answer come? \
    Then write to the commissioner again. \
    The commissioner plans and pays for care. \
    Say when you first asked. \
    Do things get worse in that time? \
    Say so at once.",
};
