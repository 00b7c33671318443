//! What to do, in words: one text for each step of guidance.

use crate::wording::Said;

pub(super) const APPEAL_REGISTER: Said = Said {
    plain: "\
    A place on the register was turned down, so the appeal comes first. \
    The register is a list of people who need more support to stay well at home. \
    NHS England policy says each area must have a way to settle this.",
    easy: "\
    Somebody said no to the register. \
    The register is a list of people who need more help. \
    You can ask them to look again. \
    Do this first. \
    NHS England policy says each area must have a way for this.",
};

pub(super) const APPEAL_REVIEW: Said = Said {
    plain: "\
    A review was turned down, so the appeal comes first. \
    NHS England policy says an appeal goes to the commissioner, under the area's own rules. \
    Ask for the decision and the reasons in writing.",
    easy: "\
    Somebody said no to a review. \
    You can ask them to look again. \
    Do this first. \
    NHS England policy says the commissioner looks at it again. \
    The commissioner plans and pays for care. \
    Ask for the reasons in writing.",
};

pub(super) const PLACING_AREA: Said = Said {
    plain: "\
    Another area arranged the care, and that area stays responsible. \
    NHS England policy says people stay on its register, a list of those who need more support. \
    Ask that area first.",
    easy: "\
    Another area set up the care. \
    NHS England policy says that area must still help. \
    It keeps the name on its own list. \
    The list is for people who need more help. \
    Ask that area first.",
};

pub(super) const OTHER_NATIONS: Said = Said {
    plain: "\
    Care that is arranged in Wales, Scotland or Northern Ireland follows the rules there. \
    Ask the GP, the health board or the social care team whom to turn to. \
    If an area in England arranged the care after all, answer again.",
    easy: "\
    Wales, Scotland and Northern Ireland have their own rules. \
    Ask the GP there who can help. \
    Ask the social care team too. \
    Did a place in England set up the care? \
    Then answer again.",
};

pub(super) const OTHER_SUPPORT: Said = Said {
    plain: "\
    NHS England policy does not cover what you described, but other help is there. \
    Ask the GP, the council's social care team or the school what is possible now. \
    If autism or a learning disability may be behind it, ask for an assessment.",
    easy: "\
    NHS England policy is not for what you told us. \
    There is other help. \
    Ask the GP. \
    Ask the council's social care team. \
    Ask the school. \
    It may be autism or a learning disability. \
    Then ask for a test.",
};

pub(super) const CONSENT: Said = Said {
    plain: "\
    A review needs a yes first. \
    So does the register, a list of people who need more support: it needs a yes of its own. \
    This is a step on the way, and a review can be asked for meanwhile.",
    easy: "\
    A review needs a yes first. \
    The register needs its own yes. \
    The register is a list of people who need more help. \
    You can ask for a review now. \
    The yes can come later.",
};

pub(super) const CONSENT_AFTER_NO: Said = Said {
    plain: "\
    The answer to a review is no at present, so one cannot go ahead yet. \
    NHS England policy says a no changes no other care, and can become a yes at any time. \
    Ask for an advocate, and for another way to look at the care meanwhile.",
    easy: "\
    The answer to a review is no now. \
    So it cannot go on yet. \
    NHS England policy says other care stays the same. \
    The no can become a yes at any time. \
    Ask for an advocate. \
    An advocate helps people to say what they want. \
    Ask for another way to look at the care.",
};

pub(super) const EMERGENCY_MEETING: Said = Said {
    plain: "\
    There may be no time for a review before an admission. \
    Then there can be a local area emergency protocol meeting, which looks for other ways to help. \
    It is not a review, and NHS England policy says a full one must still follow.",
    easy: "\
    There may be no time for a review. \
    Then there can be an emergency meeting. \
    People meet fast and look for a way without hospital. \
    Its full name is local area emergency protocol meeting. \
    This meeting is not a review. \
    NHS England policy says a full review must still follow.",
};

pub(super) const ASK_FOR_REVIEW: Said = Said {
    plain: "\
    Ask in writing if you can: a letter is ready for you here. \
    Say what worries you, and ask by when an answer will come. \
    Nobody has to be on the register first, a list of people who need more support.",
    easy: "\
    There is a letter here that you can send. \
    Say what worries you. \
    Ask when you will hear back. \
    You do not have to be on the register. \
    The register is a list of people who need more help.",
};

pub(super) const ASK_IN_HOSPITAL: Said = Said {
    plain: "\
    Ask the ward and the commissioner for the date: a letter is ready for you here. \
    A worry about care or safety is reason enough to ask for an earlier one. \
    So is having no clear plan for leaving hospital.",
    easy: "\
    Ask the ward for the date. \
    Ask the commissioner too. \
    The commissioner plans and pays for care. \
    There is a letter here that you can send. \
    Are you worried about care or safety? \
    Is there no plan for leaving? \
    Then ask for a review soon.",
};

pub(super) const ARRANGE_REVIEW: Said = Said {
    plain: "\
    NHS England policy says the commissioner arranges the review, once there is consent. \
    Set up the panel: a commissioner as chair, a clinical expert and an expert by experience. \
    Tell the person and the family who comes, and start on advocacy at once.",
    easy: "\
    NHS England policy says the commissioner sets up the review. \
    There must be a yes first. \
    Set up the panel. \
    It has a chair from the commissioner. \
    It has a clinical expert. \
    It has an expert by experience. \
    That is somebody who has lived through it. \
    Tell the person who will come, and find an advocate.",
};

pub(super) const DECIDE_REQUEST: Said = Said {
    plain: "\
    NHS England policy says the first answer is to deal with the worry behind the request, quickly and fully. \
    Where a hospital stay is feared, add support. \
    Then decide, write down why, and say how to appeal.",
    easy: "\
    Somebody can ask for a review at any time. \
    NHS England policy says to deal with the worry first. \
    Do it fast. \
    Add more help if a hospital stay is near. \
    Then decide. \
    Write down why. \
    Say how to ask for another look.",
};

pub(super) const FIND_OUT: Said = Said {
    plain: "\
    Something is still missing before we can say more. \
    The team, the ward, the school or the GP may know it. \
    A review can be asked for meanwhile.",
    easy: "\
    We need to know more. \
    The team, the school or the GP may know it. \
    You can ask for a review now.",
};

pub(super) const PROFESSIONAL_DUTIES: Said = Said {
    plain: "\
    NHS England policy says teams that support somebody may ask for a review themselves. \
    Ask for consent, and bring the care plan and the risk assessment up to date. \
    Have the rating looked at again, and start on advocacy now.",
    easy: "\
    NHS England policy says teams may ask for a review too. \
    Ask the person for a yes. \
    Bring the care plan up to date. \
    Look at the risk again. \
    Find an advocate now.",
};

pub(super) const REFER_TO_REGISTER: Said = Said {
    plain: "\
    The register is a list of people who need more support to stay well at home. \
    NHS England policy says areas should let people and families ask to be on it. \
    It needs a yes, and a no changes no other care.",
    easy: "\
    The register is a list of people who need more help. \
    NHS England policy says people and families should be able to ask. \
    It needs a yes first. \
    You can say no. \
    Other care stays the same.",
};

pub(super) const ON_REGISTER: Said = Said {
    plain: "\
    There is a place on the register already, the list of people who need more support. \
    NHS England policy says the rating is looked at again as things change. \
    Ask the lead professional or the keyworker for that, and say what has changed.",
    easy: "\
    There is a place on the register already. \
    The register is a list of people who need more help. \
    Things may change. NHS England policy says the risk is then looked at again. \
    Ask the keyworker to look again. \
    Say what has changed.",
};

pub(super) const PREPARE: Said = Said {
    plain: "\
    Write down what works now, what does not, and what would help. \
    Say who should be there, and what helps to take part: pictures, breaks, an interpreter. \
    Expect a day with the commissioner and independent experts, who write down what is to be done.",
    easy: "\
    Write down what works now. \
    Write down what does not. \
    Write down what would help. \
    Say who should come. \
    Say what you need, such as pictures or breaks. \
    It can take a day. \
    You meet the commissioner and people from outside. \
    They write down what must be done.",
};

pub(super) const KEYWORKER: Said = Said {
    plain: "\
    NHS England policy says keyworkers should be there for people up to 25 in hospital or at risk of it. \
    A keyworker stays with the person and the family, to avoid hospital or to leave it. \
    Ask for one now.",
    easy: "\
    NHS England policy says keyworkers should help people up to 25. \
    They help people in hospital. \
    They help people who may have to go there. \
    A keyworker stays with you and your family. \
    Ask for one now.",
};

pub(super) const SENDIASS: Said = Said {
    plain: "\
    Up to 25 there is free and independent advice on special educational needs and disability. \
    It helps with letters and meetings as well. \
    Ask it about this request.",
    easy: "\
    Up to 25 there is free advice about school and extra needs. \
    It is not part of the school. \
    It can help with letters and meetings. \
    Ask it for help.",
};

pub(super) const ADVOCACY: Said = Said {
    plain: "\
    An advocate is independent and helps somebody to say what they want. \
    NHS England policy says advocacy should be there before, during and after a review. \
    Ask at once, since advocates need time to prepare.",
    easy: "\
    An advocate helps people to say what they want. \
    The advocate does not work for the hospital. \
    NHS England policy says there should be an advocate for a review. \
    That is before, during and after. \
    Ask now, because advocates need time.",
};

pub(super) const ADULT_SERVICES_PLAN: Said = Said {
    plain: "\
    NHS England policy says social care for adults should be told from school year {school-year} on. \
    That holds with an education, health and care plan, or where adult services are likely. \
    Ask who has told them, and what the plan is.",
    easy: "\
    NHS England policy says adult social care should know early. \
    That is from school year {school-year} on. \
    It is for people with an education, health and care plan. \
    It is also for people who may need help as adults. \
    Ask who has told them. \
    Ask what the plan is.",
};

pub(super) const ADULT_SERVICES_INVITED: Said = Said {
    plain: "\
    NHS England policy says children's and adults' social care should both be invited to the review from 16 on. \
    Ask that both come. \
    Each should send somebody who can decide on support.",
    easy: "\
    NHS England policy says two teams should come from age 16 on. \
    They are children's social care and adults' social care. \
    Ask that both come. \
    Ask for people who can decide about help.",
};

pub(super) const RAISE_CONCERN: Said = Said {
    plain: "\
    Anybody involved can raise a worry about care, or about an admission that may not be needed. \
    It can go to the service, the commissioner or the oversight panel, a local NHS group. \
    If somebody is hurt or neglected, tell the council's safeguarding team now.",
    easy: "\
    You can say so if something worries you. \
    Tell the service or the commissioner. \
    You can also ask the oversight panel. \
    It is a local NHS group that looks again. \
    Is somebody hurt or not looked after? \
    Tell the council's safeguarding team now.",
};

pub(super) const IF_REFUSED: Said = Said {
    plain: "\
    Ask for the reasons in writing, and appeal. \
    NHS England policy says an appeal goes to the commissioner. \
    A request is not a complaint, and it is not to be handled as one.",
    easy: "\
    The answer may be no. \
    Then ask for the reasons in writing. \
    Ask them to look again. \
    NHS England policy says the commissioner looks at it then. \
    The commissioner plans and pays for care. \
    Your request is not a complaint.",
};

pub(super) const NO_ANSWER: Said = Said {
    plain: "\
    The policy sets no day for an answer, so ask for one in writing. \
    If none comes, write to the commissioner again, and say when you first asked. \
    If things get worse meanwhile, say so at once.",
    easy: "\
    No rule says when they must answer. \
    So ask for a day in writing. \
    Did nobody answer? \
    Then write to the commissioner again. \
    Say when you first asked. \
    Are things worse now? \
    Say so at once.",
};
