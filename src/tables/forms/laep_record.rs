//! The record of an emergency meeting (policy appendix 8, 14.1).

use crate::registry::form::form;
use crate::tables::ages::{ADULT, PAST_PLAN_REVIEW};

form! {
    "laep-record", "The record of a local area emergency protocol meeting.";

    Reference = Text, "reference", May, "": "Your own reference. No name and no NHS number.";
    HeldOn = Day, "heldOn", Must(Always), "Appendix 8": "Say on which day the meeting was held.";
    HeldAhead = Rule, "held-on-ahead", Must(Always), "Appendix 8": "The meeting cannot lie ahead.";
    WhyNoReview = Choice(WHY), "whyNoReview", Must(Always), "14.1; Appendix 8":
        "Say why there was no time for a full review.";
    Age = Whole(0, 130), "age", Should(Always), "Appendix 8": "Say how old the person is. Whom to ask turns on it.";
    HasEhcp = YesOrNo, "hasEhcp", Should(Under(PAST_PLAN_REVIEW)), "Appendix 8":
        "Say whether there is an education, health and care plan.";
    Chair = Choice(CHAIRS), "chair", Must(Always), "Appendix 8": "Say who led the meeting.";
    ChairFor = Text, "chairFor", Must(Is(Row::Chair as usize, &["somebody-else"])), "Appendix 8":
        "Say for whom, in the commissioner's place, somebody else led it.";
    PersonTookPart = Choice(HEARD), "personTookPart", Must(Always), "Appendix 8": "Say how the person was heard.";
    PersonWhyNot = Text, "personWhyNot", Must(Is(Row::PersonTookPart as usize, &[NOT_HEARD])), "Appendix 8":
        "Say why the person was not heard, and what you tried.";
    FamilyTookPart = Choice(FAMILY_HEARD), "familyTookPart", Must(Always), "Appendix 8": "Say how the family was heard.";
    FamilyWhyNot = Text, "familyWhyNot", Must(Is(Row::FamilyTookPart as usize, &[NOT_HEARD])), "Appendix 8":
        "Say why the family was not heard, and what you tried.";
    Attended = Choices(ROLES), "attended", Should(Always), "Appendix 8": "Say who took part.";
    Psychiatrist = Rule, "attended.psychiatrist-missing", Should(Always), "Appendix 8":
        "Ask a psychiatrist to take part, for needs and risks.";
    Nurse = Rule, "attended.learning-disability-nurse-missing", Should(Always), "Appendix 8":
        "Ask the community learning disability nurse to take part.";
    SocialWorker = Rule, "attended.social-worker-missing", Should(Always), "Appendix 8":
        "Ask the social worker or care manager to take part.";
    Advocate = Rule, "attended.advocate-missing", Should(Always), "Appendix 8": "Ask an advocate to take part.";
    Commissioner = Rule, "attended.commissioner-missing", Should(Always), "Appendix 8":
        "Ask the commissioner to take part, who can pay for other help.";
    Gp = Rule, "attended.gp-missing", Should(Always), "Appendix 8": "Ask the GP to take part, for health.";
    Education = Rule, "attended.education-missing", Should(Always), "Appendix 8":
        "Ask the school or college to take part.";

    Situation = Text, "situation", Should(Always), "Appendix 8": "Say what has happened.";
    Portrait = Text, "portrait", Should(Always), "Appendix 8": "Say who the person is, and what matters to them.";
    Views = Text, "views", Must(Always), "Appendix 8": "Say what the person and the family think and want.";
    Health = Text, "health", Should(Always), "Appendix 8":
        "Say how body and mind are, with health check and health plan.";
    Risks = Text, "risks", Should(Always), "Appendix 8": "Say what the risks are, and how everybody stays safe.";
    Works = Text, "whatWorks", Should(Always), "Appendix 8": "Say what works and what does not.";
    Barriers = Text, "barriers", Should(Always), "Appendix 8":
        "Say what stands in the way of home, and ways past it.";
    SupportNow = Text, "supportNow", Should(Always), "Appendix 8": "Say what support there is, or could be.";
    Treatment = Text, "treatment", Should(Always), "Appendix 8": "Say what treatment there is, and whether it helps.";
    InCommunity = YesOrNo, "careInCommunity", Should(Always), "Appendix 8":
        "Say whether the care can be given out of hospital.";
    MoreSupport = Text, "moreSupport", Should(Always), "Appendix 8": "Say what more it takes to be safe out of hospital.";
    Resources = Text, "resources", Should(Always), "Appendix 8": "Say what there is to draw on, or could be found.";
    CarerSupport = Text, "carerSupport", Should(Always), "Appendix 8":
        "Say what help the family or carers need, with their own assessment.";
    Advocacy = Text, "advocacy", Should(Always), "Appendix 8": "Say who helps the person to understand and speak up.";

    AdmissionConsidered = YesOrNo, "admissionConsidered", Must(Always), "Appendix 8":
        "Say whether a stay in hospital is thought about.";
    AdmissionWhy = Text, "admissionWhy", Should(Yes(Row::AdmissionConsidered as usize)), "Appendix 8":
        "Say why a stay in hospital is thought about.";
    AdmissionOutcome = Text, "admissionOutcome", Should(Yes(Row::AdmissionConsidered as usize)), "Appendix 8":
        "Say what a stay would achieve.";
    AdmissionImpact = Text, "admissionImpact", Should(Yes(Row::AdmissionConsidered as usize)), "Appendix 8":
        "Say what a stay would do to the person and others.";
    AccessAssessment = YesOrNo, "accessAssessment", Should(Yes(Row::AdmissionConsidered as usize)), "Appendix 8":
        "Say whether an access assessment was asked for too.";
    Decision = Choice(OPTIONS), "decision", Must(Always), "Appendix 8": "Say what was decided.";
    Ruled = Choices(OPTIONS), "ruledOut", Should(Is(Row::Decision as usize, NOT_AT_HOME)), "Appendix 8":
        "Say which ways nearer home were looked at first.";
    NearerNotRuledOut = Rule, "nearer-home-not-ruled-out", Should(Always), "Appendix 8":
        "Look at every way nearer home first. Ways left: {number}.";
    OutOfAreaAgreed = YesOrNo, "outOfAreaAgreed", Must(Is(Row::Decision as usize, &[OUT_OF_AREA])), "Appendix 8":
        "Say whether the commissioner agreed to a place far away.";
    NotAgreed = Rule, "out-of-area-not-agreed", Must(Always), "Appendix 8":
        "A place far away needs the commissioner's yes.";
    OutOfAreaWhy = Text, "outOfAreaWhy", Must(Is(Row::Decision as usize, &[OUT_OF_AREA])), "Appendix 8":
        "Say what need or risk calls for a place far away.";
    OutOfAreaUntil = Day, "outOfAreaUntil", Should(Is(Row::Decision as usize, &[OUT_OF_AREA])), "Appendix 8":
        "Say on which day the place far away ends.";
    FollowUpBy = Text, "followUpBy", Should(Always), "Appendix 8": "Name whoever sees to the plan.";
    PlanUpdated = YesOrNo, "planUpdated", Should(Always), "Appendix 8":
        "Say whether care plan and risk assessment are up to date.";
}

/// Why an emergency meeting took the place of a review for now.
const WHY: &[&str] = &["risk-not-known-before", "no-time-for-a-review"];

const CHAIRS: &[&str] = &["commissioner", "somebody-else"];

const NOT_HEARD: &str = "not-heard";
const HEARD: &[&str] = &["took-part", "views-given", "through-advocate", NOT_HEARD];
const FAMILY_HEARD: &[&str] = &["took-part", "views-given", "person-said-no", "no-family", NOT_HEARD];

/// Who may take part, beside the person and the family.
pub const ROLES: &[&str] = &[
    "psychiatrist",
    "learning-disability-nurse",
    "social-worker",
    "advocate",
    "commissioner",
    "gp",
    "education",
    "other",
];

/// Of each role that is asked: what is found where it did not take part. Education is asked of children, and with a plan.
pub const ASKED: [(&str, Row); 7] = [
    ("psychiatrist", Row::Psychiatrist),
    ("learning-disability-nurse", Row::Nurse),
    ("social-worker", Row::SocialWorker),
    ("advocate", Row::Advocate),
    ("commissioner", Row::Commissioner),
    ("gp", Row::Gp),
    (EDUCATION, Row::Education),
];

/// The role that is asked of children and of whoever has a plan.
pub const EDUCATION: &str = "education";

/// The age from which education is asked with a plan alone.
pub const ASKED_WITHOUT_A_PLAN_UNDER: u32 = ADULT;

/// The word for a place out of area.
pub const OUT_OF_AREA: &str = "out-of-area";

/// Where support is given, the first preferred, as the policy has it.
pub const OPTIONS: &[&str] = &["home", "local-not-hospital", "local-hospital", OUT_OF_AREA];

const NOT_AT_HOME: &[&str] = &["local-not-hospital", "local-hospital", OUT_OF_AREA];
