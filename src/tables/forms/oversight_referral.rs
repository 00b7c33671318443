//! What goes before the oversight panel, and what the panel looked at (policy 18).

use crate::facts::Whereabouts;
use crate::registry::form::form;
use crate::tables::ages::{ADULT, PAST_PLANS};

form! {
    "oversight-referral", "What goes before the oversight panel, and what the panel looked at.";

    Reference = Text, "reference", May, "": "Your own reference. No name and no NHS number.";
    Reasons = Choices(REASONS), "reasons", Must(Always), "18": "Say why this goes before the panel.";
    AskedBy = Choice(ASKED_BY), "askedBy", Must(Is(Row::Reasons as usize, &[ESCALATION])), "18":
        "Say who asked for the panel to look at this.";
    Age = Whole(0, 130), "age", Must(Is(Row::Reasons as usize, &[LONG_STAY])), "18":
        "Say how old the person is. What counts as a long stay turns on it.";
    HasEhcp = YesOrNo, "hasEhcp", Must(All(&[Is(Row::Reasons as usize, &[LONG_STAY]), From(ADULT), Under(PAST_PLANS)])), "18":
        "Say whether there is an education, health and care plan.";
    Where = Choice(Whereabouts::NAMES), "where", May, "": "Where the person is.";
    SecureWard = YesOrNo, "secureWard", May, "": "Whether the ward is a secure one.";
    AdmittedOn = Day, "admittedOn", Must(Is(Row::Reasons as usize, &[LONG_STAY])), "18": "Say when the stay began.";
    MojRestricted = YesOrNo, "mojRestricted", Must(All(&[Is(Row::Reasons as usize, &[LONG_STAY]), Ctr])), "18":
        "Say whether the Ministry of Justice has set limits on leaving.";
    LongStayNotReached = Rule, "long-stay-not-reached", Should(Always), "18":
        "The stay is a long one from {day} on.";
    LongStayNotNamed = Rule, "long-stay-not-named", Must(Always), "18":
        "Name the long stay as a reason. It is one since {day}.";
    ReviewHeldOn = Day, "reviewHeldOn", Should(IsNot(Row::Reasons as usize, &[DECLINED_TWICE])), "18":
        "Say when the last review was held.";
    ReviewAhead = Rule, "review-ahead", Must(Always), "18": "The last review cannot lie ahead.";
    ReportSeen = YesOrNo, "reportSeen", Should(Given(Row::ReviewHeldOn as usize)), "18":
        "Say whether the panel has the report of the review.";
    Actions = List, "actions", Should(Given(Row::ReviewHeldOn as usize)), "18":
        "List what the review asked for.";
    ActionsWhat = Text, "actions/what", Must(Always), "18": "Say what is to be done.";
    ActionsBy = Day, "actions/by", Should(Always), "18": "Say by when.";
    ActionsDone = YesOrNo, "actions/done", Should(Always), "18": "Say whether it is done.";

    Considered = Group, "considered", May, "": "What the panel looked at.";
    ConsideredCare = Text, "considered/care", Should(Always), "18": "Say what the panel thinks of the care and treatment.";
    ConsideredPhysicalHealth = Text, "considered/physicalHealth", Should(Always), "18":
        "Say how the person's body is looked after.";
    ConsideredSafety = Text, "considered/safety", Should(Always), "18":
        "Say whether the person is safe, and what was done about worries.";
    ConsideredDelay = Text, "considered/delayedDischarge", Should(Yes(Row::DischargeDelayed as usize)), "18":
        "Say what all sides do to end the delay soon.";
    ConsideredRestrictions = Text, "considered/restrictions", Should(Is(Row::Reasons as usize, RESTRICTIVE)), "18":
        "Say what is done to cut the limits on the person soon.";
    ConsideredWrongPlace = Text, "considered/wrongPlace", Should(Yes(Row::InTheWrongPlace as usize)), "18":
        "Say what keeps the person safe for now, in the wrong place.";
    ConsideredHumanRights = Text, "considered/humanRights", Should(Always), "18":
        "Say whether the person's human rights are upheld.";
    DischargeDelayed = YesOrNo, "dischargeDelayed", Should(Always), "18": "Say whether leaving hospital is delayed.";
    InTheWrongPlace = YesOrNo, "inTheWrongPlace", Should(Always), "18": "Say whether this is the wrong place for the person.";
    SafeAndWell = YesOrNo, "safeAndWell", Should(Always), "18": "Say whether the panel found the person safe and well.";
    FurtherAction = Text, "furtherAction", Should(Always), "18": "Say what else the panel decided.";
}

/// The reason that the length of the stay is.
pub const LONG_STAY: &str = "long-stay";
const ESCALATION: &str = "escalation-requested";
const DECLINED_TWICE: &str = "declined-twice";
const RESTRICTIVE: &[&str] = &["segregation", "restrictive-practice"];

/// Why somebody's care goes before the panel. The list of the policy is open.
const REASONS: &[&str] = &[
    LONG_STAY,
    "segregation",
    "restrictive-practice",
    "ward-rated-inadequate",
    "complaint-unresolved",
    "safeguarding-referral",
    ESCALATION,
    DECLINED_TWICE,
    "outside-timeframe",
    "other",
];

/// Who may ask for the panel to look.
const ASKED_BY: &[&str] = &["the-person", "family-or-carer", "responsible-clinician", "commissioner", "advocate"];
