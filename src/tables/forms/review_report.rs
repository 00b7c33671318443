//! The report of a review: what was found under each key line of enquiry, what is recommended, and what follows (policy 14,
//! 16.2, 16.5 to 16.9, 17, 19, 20.4, 21.1, appendices 3, 5, 6 and 10).

use super::review_kinds::{
    COMMUNITY, DIAGNOSIS_REMOVAL, KINDS, POST_ADMISSION, REPEAT, SIX_WEEK, TRANSFER, WITH_A_LIMIT,
};
use crate::calendar::Period;
use crate::facts::{Rating, Whereabouts};
use crate::registry::form::{When, form};
use crate::tables::ages::{ADULT, PAST_PLANS};

form! {
    "review-report", "The report of a review: what was found, what is recommended, and what follows.";

    Reference = Text, "reference", May, "": "Your own reference. No name and no NHS number.";
    Age = Whole(0, 130), "age", Must(Always), "13.1 Table 2; 16.7": "Say how old the person is. Limits and questions turn on it.";
    HasEhcp = YesOrNo, "hasEhcp", Must(Under(PAST_PLANS)), "13.1 Table 2": "Say whether there is an education, health and care plan.";
    Where = Choice(Whereabouts::NAMES), "where", Must(Always), "16.7": "Say where the person is. The questions turn on it.";
    SecureWard = YesOrNo, "secureWard", Should(InHospital), "13.1 Table 2; 16.7": "Say whether the ward is a secure one.";
    Restricted = YesOrNo, "mojRestricted", Must(InHospital), "Appendix 10":
        "Say whether the Ministry of Justice has set limits on leaving.";
    OnRegister = YesOrNo, "onRegister", Should(Always), "3": "Say whether the person is on the register.";
    Kind = Choice(KINDS), "kind", Must(Always), "13.1 Table 2": "Say which review this was.";
    CountsFrom = Day, "countsFrom", Should(Is(Row::Kind as usize, WITH_A_LIMIT)), "13.1 Table 2":
        "Say on which day the limit began, such as the admission.";
    DecisionOn = Day, "decisionOn", Should(REMOVES), "13.1 Table 2; 14.7": "Say when the diagnosis is decided on.";
    HeldOn = Day, "heldOn", Must(Always), "16.6": "Say when the review was held. Of several days, name the last.";
    HeldLate = Rule, "held-late", Should(Always), "13.1 Table 2": "The review was held late. The limit ended on {day}.";
    SentOn = Day, "sentOn", Must(Always), "16.5; 16.6": "Send the report. Say on which day.";
    SentLate = Rule, "sent-late", Should(Always), "16.5; 16.6": "The report was sent late. The limit ended on {day}.";
    DayAhead = Rule, "day-ahead", Must(Always), "16.6; Appendix 6; Appendix 10": "Note only what was done. This day lies ahead.";
    TooEarly = Rule, "day-too-early", Must(Always), "13.1 Table 2; 16.5; 16.6; Appendix 10": "This cannot come before {day}.";

    Attended = Choices(ROLES), "attended", Must(Always), "16.4; 16.5": "Say who took part, by role.";
    InpatientStaffAway = Rule, "attended.inpatient-staff-missing", Must(InHospital), "16.5":
        "The responsible clinician and a senior nurse have to be there.";
    SocialCareAway = Rule, "attended.social-care-missing", Must(Always), "16.5": "Social care has to be there.";
    AdvocateAway = Rule, "attended.advocate-missing", Must(Is(Row::Advocate as usize, ADVOCATES)), "16.5":
        "The person's advocate has to be there.";
    ChildStaffAway = Rule, "attended.keyworker-or-school-missing", Must(Cetr), "16.4; 16.5":
        "Keyworker and school or college have to be there.";
    StaffAway = Rule, "attended.direct-care-staff-missing", Should(Always), "16.5": "Staff of every day should be there.";
    ViewsOfAbsent = Text, "viewsOfAbsent", Should(Always), "16.5": "Say what those think who could not come.";
    CanDecide = YesOrNo, "canDecide", Must(Always), "16.5": "Say whether the person can decide whom to meet.";
    BestInterests = Text, "bestInterests", Must(No(Row::CanDecide as usize)), "16.5":
        "Note what was decided in the person's best interests, and on whom.";
    BestInterestsOfAble = Rule, "best-interests-of-who-can-decide", Must(Always), "16.5":
        "Best interests are for people who cannot decide this themselves.";
    PersonMet = Choice(PERSON_MET), "personMet", Must(Always), "16.5; Appendix 3":
        "Say whether the panel met the person, or why not.";
    PersonNotMet = Rule, "person-not-met", Must(Always), "16.5; Appendix 3": "The panel has to meet a person who agrees to it.";
    PersonMetHow = Text, "personMetHow", Should(MET_PERSON), "16.5; Appendix 3":
        "Say where the panel met the person, and who was with them.";
    FamilyMet = Choice(FAMILY_MET), "familyMet", Must(Always), "16.5; Appendix 3":
        "Say whether the panel met the family, or why not.";
    FamilyNotMet = Rule, "family-not-met", Must(Always), "16.5; Appendix 3":
        "The panel has to meet the family, unless somebody says no.";
    FamilyAdvocate = Choice(FAMILY_ADVOCATE), "familyAdvocate", Should(MET_FAMILY), "16.5":
        "Say whether the family had an advocate of their own.";

    LookedAt = Choices(LOOKED_AT), "lookedAt", Must(Always), "16.5; 16.8; Appendix 3": "Say what the panel looked at.";
    LookedAtOpen = Rule, "looked-at-open", Must(Always), "16.5; 16.8; Appendix 3": "Look at everything. Still open: {number}.";
    LookedAtWardOpen = Rule, "looked-at-ward-open", Must(InHospital), "2.3; 14.2; 16.5; 17; Appendix 3":
        "Look at ward, treatment and leaving. Still open: {number}.";
    AftercareOpen = Rule, "looked-at-aftercare-open", Should(InHospital), "16.5": "Ask the team for the time after the stay.";
    CommunityOpen = Rule, "looked-at-community-open", Should(OutOfHospital), "14.1":
        "Look at personal budgets and flexible money. Still open: {number}.";
    Rating = Choice(Rating::NAMES), "rating", Must(Yes(Row::OnRegister as usize)), "3": "Review the rating. Say what it is now.";

    Safe = Group, "safe", May, "": "First question: whether the person is safe.";
    SafeFindings = Text, "safe/findings", Must(Always), "16.5; 16.7": "Say what the panel found.";
    SafeEvidence = Text, "safe/evidence", Must(Always), "Appendix 3": "Say what shows it.";
    SafePerson = Text, "safe/personSaid", Must(MET_PERSON), "16.7": "Quote the person.";
    SafeFamily = Text, "safe/familySaid", Must(MET_FAMILY), "16.7": "Quote the family.";
    Care = Group, "care", May, "": "Second question: how good the care is now.";
    CareFindings = Text, "care/findings", Must(Always), "16.5; 16.7": "Say what the panel found.";
    CareEvidence = Text, "care/evidence", Must(Always), "Appendix 3": "Say what shows it.";
    CarePerson = Text, "care/personSaid", Must(MET_PERSON), "16.7": "Quote the person.";
    CareFamily = Text, "care/familySaid", Must(MET_FAMILY), "16.7": "Quote the family.";
    Daily = Group, "dailyLife", May, "": "Third question: how daily life is.";
    DailyFindings = Text, "dailyLife/findings", Must(Always), "16.5; 16.7; Appendix 3": "Say what the panel found.";
    DailyEvidence = Text, "dailyLife/evidence", Must(Always), "Appendix 3": "Say what shows it.";
    DailyPerson = Text, "dailyLife/personSaid", Must(MET_PERSON), "16.7": "Quote the person.";
    DailyFamily = Text, "dailyLife/familySaid", Must(MET_FAMILY), "16.7": "Quote the family.";
    Body = Group, "physicalHealth", May, "": "Fourth question: whether the body is looked after.";
    BodyFindings = Text, "physicalHealth/findings", Must(Always), "16.5; 16.7; 16.9; Appendix 3": "Say what the panel found.";
    BodyEvidence = Text, "physicalHealth/evidence", Must(Always), "16.9; Appendix 3": "Say what shows it.";
    BodyPerson = Text, "physicalHealth/personSaid", Must(MET_PERSON), "16.7": "Quote the person.";
    BodyFamily = Text, "physicalHealth/familySaid", Must(MET_FAMILY), "16.7": "Quote the family.";
    BodyMedicines = Text, "physicalHealth/medicines", Should(Always), "16.9": "Say what was found on medicines, and on fewer of them.";
    Future = Group, "future", May, "": "Fifth question: whether there is a plan for the future.";
    FutureFindings = Text, "future/findings", Must(Always), "16.5; 16.7": "Say what the panel found.";
    FutureEvidence = Text, "future/evidence", Must(Always), "Appendix 3": "Say what shows it.";
    FuturePerson = Text, "future/personSaid", Must(MET_PERSON), "16.7": "Quote the person.";
    FutureFamily = Text, "future/familySaid", Must(MET_FAMILY), "16.7": "Quote the family.";
    FutureLeaving = Text, "future/leaving", Must(InHospital), "2.3; 14.2; Appendix 3":
        "Say how far home, staff and leaving are planned, with dates.";
    FutureBarriers = Text, "future/barriers", Should(InHospital), "2.2; 14.3; 17":
        "Say what stands in the way, and ways past it.";

    Outcome = Choice(OUTCOMES), "outcome", Must(Always), "16.7; 17": "Say what came out: where care is to be given.";
    Hospital = Group, "hospital", May, "": "Sixth question: whether hospital is needed.";
    HospitalFindings = Text, "hospital/findings", Must(Always), "16.5; 16.7; 17": "Say what the panel found.";
    HospitalEvidence = Text, "hospital/evidence", Must(Always), "Appendix 3": "Say what shows it.";
    HospitalPerson = Text, "hospital/personSaid", Must(MET_PERSON), "16.7": "Quote the person.";
    HospitalFamily = Text, "hospital/familySaid", Must(MET_FAMILY), "16.7": "Quote the family.";
    HospitalWhy = Text, "hospital/why", Must(INSIDE), "2.2; 14.1; 14.2; 14.3; 14.5; 17; Appendix 3":
        "Say why the care cannot be given out of hospital.";
    HospitalResults = Text, "hospital/results", Must(INSIDE), "2.2; 14.2; 14.5; Appendix 3":
        "Say what the stay is to achieve, how that shows, how soon.";
    HospitalRoute = Text, "hospital/route", Must(FIRST), "14.2": "Say how the admission came about.";
    HospitalCauses = Text, "hospital/causes", Should(FIRST), "14.2": "Say what the causes behind it were.";
    HospitalSecure = Text, "hospital/secureAlternatives", Must(All(&[Under(ADULT), Yes(Row::SecureWard as usize)])), "15":
        "Say which alternatives to a secure ward were tried.";
    HospitalRisk = Text, "hospital/riskAssessment", Should(ADMITS), "14.1": "Sum up the team's risk assessment, and what shows the risk.";
    HospitalBalance = Text, "hospital/riskBalance", Must(ADMITS), "14.1": "Say how safety was weighed against freedom.";
    HospitalPlan = Text, "hospital/plan", Should(ADMITS), "14.1": "Say what the care plan for the stay is, with its results.";
    HospitalNotToWait = YesOrNo, "hospital/notForWaiting", Should(ADMITS), "14.1": "A bed is no place to wait for support.";
    HospitalTravel = YesOrNo, "hospital/travelCosts", Should(All(&[Cetr, INSIDE, Is(Row::Kind as usize, &[COMMUNITY, POST_ADMISSION])])),
        "16.5.1": "Think about help with the family's travel costs.";
    DiagnosisEffect = Text, "diagnosisEffect", Must(REMOVES), "13.1 Table 2; 14.7":
        "Weigh what the change of diagnosis brings, and leaving national data.";
    DiagnosisShared = Choices(&["the-person", "family", "advocate"]), "diagnosisSharedBy", Should(REMOVES), "14.7":
        "Say who shared in the decision on the diagnosis.";
    Ehcp = Choice(&["review-it", "ask-for-one", "no-change"]), "ehcp", Should(Cetr), "19":
        "Say what follows for an education, health and care plan.";

    Advocacy = Group, "advocacy", May, "": "Who helps the person to speak up.";
    Advocate = Choice(WHO_ADVOCATES), "advocacy/advocate", Must(Always), "Appendix 3; Appendix 5": "Say who the person's advocate is.";
    Declined = Text, "advocacy/declined", Should(Is(Row::Advocate as usize, &["declined"])), "Appendix 5":
        "Say how benefits and rights were explained before the no.";
    RelativeSupported = YesOrNo, "advocacy/relativeSupported", Should(Is(Row::Advocate as usize, &["relative"])), "Appendix 5":
        "Say whether the relative has enough support.";
    Voice = Text, "advocacy/voice", Should(Always), "Appendix 5": "Say how the person's voice is heard, or could be.";
    AdvocacyLasting = Text, "advocacy/lasting", Should(Always), "14.1; 14.3; Appendix 5":
        "Say who speaks for the person for good, at home too.";

    HasConcerns = YesOrNo, "hasConcerns", Must(Always), "20.4; Appendix 3":
        "Say whether you worry about care, safety or human rights.";
    Concerns = List, "concerns", Must(Yes(Row::HasConcerns as usize)), "20.4; Appendix 3": "List the worries.";
    ConcernWhat = Text, "concerns/what", Must(Always), "20.4; Appendix 3": "Say what the worry is.";
    ConcernAction = Text, "concerns/action", Must(Always), "16.6; 20.4; Appendix 3": "Say what is done about it.";
    ConcernTold = Choices(BODIES), "concerns/told", Must(Always), "16.5; 16.6; 20.4": "Say which bodies know.";
    ConcernShared = Choices(&["the-person", "family", "panel", "others-there"]), "concerns/fedBack", Should(Always), "20.4":
        "Say who of the review was told.";
    ConcernProvider = Text, "concerns/providerReport", Must(Is(Row::ConcernTold as usize, &[PROVIDER])), "21.1":
        "Say what the provider did, and whom they told.";

    Safeguarding = Group, "safeguarding", May, "": "What the panel did where somebody may be unsafe.";
    Level = Choice(LEVELS), "safeguarding/level", Must(Always), "Appendix 6": "Say which level of safeguarding worry there is.";
    Halted = YesOrNo, "safeguarding/halted", Should(Is(Row::Level as usize, UNSAFE_TO_STAY)), "Appendix 6": "Stop the review.";
    Stayed = YesOrNo, "safeguarding/panelStayed", Must(Is(Row::Level as usize, UNSAFE_TO_STAY)), "Appendix 6":
        "The panel stays until the person is safe.";
    Protected = Text, "safeguarding/protected", Should(Is(Row::Level as usize, URGENT)), "Appendix 6":
        "Say what keeps the person safe now.";
    SaidToPerson = Text, "safeguarding/saidToPerson", Must(WORRIED), "Appendix 3": "Say what the chair talked about with the person.";
    Delegated = YesOrNo, "safeguarding/chairDelegated", Must(WORRIED), "Appendix 6": "Say whether somebody chairs for the commissioner.";
    CommissionerAnswers = Text, "safeguarding/commissioner", Must(Yes(Row::Delegated as usize)), "Appendix 6":
        "Name the commissioner, who answers for it beside the chair.";
    Told = Choices(TOLD), "safeguarding/told", Must(WORRIED), "Appendix 6": "Say who was told.";
    ToldWhen = Choice(TOLD_WHEN), "safeguarding/toldWhen", Must(Is(Row::Level as usize, SEEN_ON_THE_DAY)), "Appendix 6":
        "Say when they were told.";
    ReferredOn = Day, "safeguarding/referredOn", Must(WORRIED), "Appendix 6": "Refer to the council. Say on which day.";
    More = Text, "safeguarding/more", Should(WORRIED), "Appendix 6": "Say what else the panel decided to do.";
    ProviderNotTold = Rule, "safeguarding.provider-or-commissioner-not-told", Must(WORRIED), "Appendix 6":
        "Tell the provider and the commissioner.";
    DirectorNotTold = Rule, "safeguarding.director-of-nursing-not-told", Should(Is(Row::Level as usize, UNSAFE_TO_STAY)), "Appendix 6":
        "Tell the regional director of nursing.";
    RegulatorNotTold = Rule, "safeguarding.care-regulator-not-told", Should(Is(Row::Level as usize, URGENT)), "Appendix 6":
        "Tell the care regulator.";
    HostNotTold = Rule, "safeguarding.host-commissioner-not-told", Should(All(&[WORRIED, InHospital])), "16.5":
        "Tell the host commissioner.";
    ToldLate = Rule, "safeguarding.told-late", Must(Always), "Appendix 6": "Tell them at once, and before the panel leaves.";
    ReferredLate = Rule, "safeguarding.referred-late", Should(Always), "Appendix 6": "The referral came late. It was due on {day}.";

    Ministry = Group, "ministry", May, "": "Word to the Ministry of Justice.";
    InformationSent = YesOrNo, "ministry/informationSent", Should(All(&[InHospital, Yes(Row::Restricted as usize)])), "14.3":
        "Send early what the Ministry of Justice needs.";
    ContactedOn = Day, "ministry/contactedOn", Must(TELLS_MINISTRY), "Appendix 10":
        "The clinician tells the Ministry of Justice. Say on which day.";
    ByEmail = YesOrNo, "ministry/byEmail", Should(TELLS_MINISTRY), "Appendix 10":
        "Write an email, with the outcome in the subject.";
    ResultRecorded = YesOrNo, "ministry/resultRecorded", Must(TELLS_MINISTRY), "Appendix 10":
        "The clinician tells the commissioner the result, who records it.";
    ContactedLate = Rule, "ministry.contacted-late", Should(Always), "Appendix 10": "The word came late. It was due on {day}.";

    Earlier = List, "earlierActions", Must(Is(Row::Kind as usize, &[SIX_WEEK, REPEAT, TRANSFER])), "Appendix 3":
        "List what the last review asked for.";
    EarlierWhat = Text, "earlierActions/what", Must(Always), "Appendix 3": "Say what was to be done.";
    EarlierDone = YesOrNo, "earlierActions/done", Must(Always), "Appendix 3": "Say whether it is done.";
    EarlierWhyNot = Text, "earlierActions/whyNot", Must(No(Row::EarlierDone as usize)), "Appendix 3": "Say why it is not done.";
    EarlierTold = YesOrNo, "earlierActions/toldWhy", Must(No(Row::EarlierDone as usize)), "Appendix 3": "Tell person and family why.";

    Recommendations = List, "recommendations", Must(Always), "16.5; Appendix 3": "List what the panel recommends.";
    What = Text, "recommendations/what", Must(Always), "14.3; 16.5; Appendix 3": "Say what is to happen, as one clear task.";
    About = Choice(ABOUT), "recommendations/about", Must(Always), "Appendix 3": "Say which gap it fills.";
    Who = Text, "recommendations/who", Must(Always), "14.3; 16.5; Appendix 3": "Say who sees to it.";
    By = Day, "recommendations/by", Must(Always), "14.3; 16.5": "Say by which day.";
    Measured = Text, "recommendations/measured", Should(Always), "14.3; Appendix 3": "Say how people will know that it is done well.";
    WithinPower = YesOrNo, "recommendations/withinPower", Must(Always), "Appendix 3": "Ask only for what is in their power.";
    IntoPlans = Text, "recommendations/intoPlans", Must(Always), "16.5; Appendix 3":
        "Say into which plans it goes, and who puts it there when.";
    AdvocacyNotAsked = Rule, "recommendations.advocacy-missing", Should(Always), "16.8; Appendix 5":
        "Recommend that an advocate is found, and soon.";
    SafetyNotAsked = Rule, "recommendations.safeguarding-missing", Should(Is(Row::Level as usize, CONCLUDES)), "Appendix 6":
        "Recommend what is to be done to keep the person safe.";

    Agreed = YesOrNo, "panelAgreed", Should(Always), "16.6; Appendix 3": "Say whether the panel agrees on the report.";
    OtherViews = Text, "otherViews", Must(No(Row::Agreed as usize)), "Appendix 3": "Note where views differ.";
    Clinician = Text, "clinician", Must(InHospital), "16.2; 16.6": "Name the clinician who answers for the actions.";
    TeamReports = Text, "teamReports", Must(InHospital), "Fig 1; 16.2": "Say when the ward's team reports to the chair.";
    TeamPlan = YesOrNo, "teamPlanShared", Must(InHospital), "16.2": "The clinician shares the team's plan with person and family.";
    Keyworker = YesOrNo, "keyworkerFollowsUp", Must(Cetr), "Appendix 3": "The keyworker sees that the care plan changes.";
    Overseer = Text, "overseer", Must(Always), "16.6; Appendix 3": "Name the commissioner who watches over the actions.";
    Escalates = Text, "escalates", Should(Always), "16.5": "Name whoever takes it further if nothing happens.";
    ExplainedBy = Text, "explainedBy", Must(Always), "16.5": "Name whoever explains the findings, in a way that suits.";
    ProgressBy = Text, "progressBy", Must(Always), "16.2; 16.6; Appendix 3": "Name whoever tells person and family of progress.";
    Done = Choices(DONE), "done", Must(Always), "16.5; 16.6; Appendix 3": "Say what has been done to end the review.";
    DoneOpen = Rule, "done-open", Must(Always), "16.5; 16.6; Appendix 3": "Do all that ends a review. Still open: {number}.";
    DoneAlsoOpen = Rule, "done-also-open", Should(Always), "16.6; 19": "Ask about the panel, and share. Still open: {number}.";
    DoneTeamOpen = Rule, "done-team-open", Should(InHospital), "16.2": "Hand the results to the ward's team.";
}

const MET: &str = "met";
const MET_PERSON: When = When::Is(Row::PersonMet as usize, &[MET]);
const MET_FAMILY: When = When::Is(Row::FamilyMet as usize, &[MET]);
const REMOVES: When = When::Is(Row::Kind as usize, &[DIAGNOSIS_REMOVAL]);
const FIRST: When = When::Is(Row::Kind as usize, &[POST_ADMISSION]);
const INSIDE: When = When::Is(Row::Outcome as usize, &[ADMISSION, STAY]);
const ADMITS: When = When::Is(Row::Outcome as usize, &[ADMISSION]);
const WORRIED: When = When::Is(Row::Level as usize, LEVELS.split_at(1).1);
const TELLS_MINISTRY: When = When::All(&[
    When::InHospital,
    When::Yes(Row::Restricted as usize),
    When::Is(Row::Outcome as usize, OUTCOMES.split_at(3).1),
]);

/// The word for a meeting that nothing stood against, and that was not held.
pub const NOT_MET: &str = "not-met";
/// The word for a person whose best interests the meeting is not in.
pub const NOT_IN_BEST_INTERESTS: &str = "not-in-best-interests";
const PERSON_MET: &[&str] = &[MET, "said-no", NOT_IN_BEST_INTERESTS, NOT_MET];
const FAMILY_MET: &[&str] = &[MET, "family-said-no", "person-said-no", NOT_IN_BEST_INTERESTS, "no-family", NOT_MET];

const FAMILY_ADVOCATE: &[&str] = &["none-wanted", "came", "person-said-no", "against-the-spirit"];

const ADMISSION: &str = "admission";
const STAY: &str = "stay";
/// Where care is to be given: of somebody in hospital in the words of the contract.
pub const OUTCOMES: &[&str] =
    &["support-in-the-community", ADMISSION, STAY, "ready-for-discharge", "less-restrictive-setting"];

/// The word for advocacy that should be there and is not.
pub const MISSING: &str = "missing";
const WHO_ADVOCATES: &[&str] = &["independent", "relative", "declined", MISSING];
const ADVOCATES: &[&str] = WHO_ADVOCATES.split_at(2).0;

const PROVIDER: &str = "provider";
const COMMISSIONER: &str = "commissioner";
const CARE_REGULATOR: &str = "care-regulator";
const HOST_COMMISSIONER: &str = "host-commissioner";
/// Bodies that a worry about quality is taken to.
const BODIES: &[&str] =
    &[PROVIDER, COMMISSIONER, HOST_COMMISSIONER, CARE_REGULATOR, "council", "quality-group", "regional-data"];

const DIRECTOR: &str = "director-of-nursing";
const TOLD: &[&str] =
    &[PROVIDER, COMMISSIONER, DIRECTOR, CARE_REGULATOR, HOST_COMMISSIONER, "the-person", "family", "others-concerned"];

const UNSAFE: &str = "unsafe-to-stay";
const PRESSING: &str = "urgent";
const NOT_IMMEDIATE: &str = "not-immediate";
/// The levels of appendix 6: it is not safe to stay; urgent, but no move that day; to be answered, without immediate harm;
/// seen in the days after.
const LEVELS: &[&str] = &["none", UNSAFE, PRESSING, NOT_IMMEDIATE, "seen-afterwards"];
const UNSAFE_TO_STAY: &[&str] = &[UNSAFE];
const URGENT: &[&str] = &[UNSAFE, PRESSING];
/// The levels of which the review concludes with recommendations.
const CONCLUDES: &[&str] = &[PRESSING, NOT_IMMEDIATE];
const SEEN_ON_THE_DAY: &[&str] = &[UNSAFE, PRESSING, NOT_IMMEDIATE];

/// When others are told, the soonest first.
const TOLD_WHEN: &[&str] = &["at-once", "before-the-panel-left", "later"];

/// Of each level: when others were told too late, and how long after the review the referral may be made. In the days
/// after the review there is no limit.
pub const LIMITS_OF_LEVELS: [(&str, &[&str], Period); 3] = [
    (UNSAFE, TOLD_WHEN.split_at(1).1, Period::Days(0)),
    (PRESSING, TOLD_WHEN.split_at(1).1, Period::Days(0)),
    (NOT_IMMEDIATE, TOLD_WHEN.split_at(2).1, Period::Days(1)),
];

/// What a recommendation may be about, for missing advocacy.
pub const ABOUT_ADVOCACY: &str = "advocacy";
/// The same for safeguarding.
pub const ABOUT_SAFEGUARDING: &str = "safeguarding";
const ABOUT: &[&str] = &[
    "safe",
    "care",
    "daily-life",
    "physical-health",
    "future",
    "hospital",
    ABOUT_ADVOCACY,
    ABOUT_SAFEGUARDING,
    "education",
    "other",
];

const ROLES: &[&str] = &[
    "responsible-clinician",
    "senior-nurse",
    "social-care",
    "advocate",
    "keyworker",
    "education-provider",
    "direct-care-staff",
    "other",
];

/// What is looked at: of everybody, in hospital, and outside.
const LOOKED_AT: &[&str] = &[
    "records",
    "provider-information",
    "diagnoses",
    "medicines",
    "restrictions",
    "mental-health",
    "guidance-followed",
    "risk-assessment",
    "circle-of-support",
    "advocacy",
    "legal-help",
    "alternatives",
    "ward-and-therapies",
    "leaving-hospital",
    "early-planning",
    "aftercare-team",
    "personal-budget",
    "flexible-money",
];

/// What ends a review: for everybody first, then what is expected, then in hospital.
const DONE: &[&str] = &[
    "closing-meeting",
    "further-messages-agreed",
    "next-steps-explained",
    "plain-words",
    "thank-you-letter",
    "debrief-that-day",
    "debrief-later",
    "sent-safely",
    "papers-destroyed",
    "data-returned",
    "kept-in-record",
    "same-panel-asked",
    "shared-with-other-reviews",
    "outcomes-to-team",
];

/// The rules that look for words in a list: the list, the rule, and the words that all have to be there.
pub const LOOKED_FOR: [(Row, Row, &[&str]); 16] = [
    (Row::Attended, Row::InpatientStaffAway, ROLES.split_at(2).0),
    (Row::Attended, Row::SocialCareAway, &["social-care"]),
    (Row::Attended, Row::AdvocateAway, &["advocate"]),
    (Row::Attended, Row::ChildStaffAway, ROLES.split_at(4).1.split_at(2).0),
    (Row::Attended, Row::StaffAway, &["direct-care-staff"]),
    (Row::LookedAt, Row::LookedAtOpen, LOOKED_AT.split_at(12).0),
    (Row::LookedAt, Row::LookedAtWardOpen, LOOKED_AT.split_at(12).1.split_at(3).0),
    (Row::LookedAt, Row::AftercareOpen, &["aftercare-team"]),
    (Row::LookedAt, Row::CommunityOpen, LOOKED_AT.split_at(16).1),
    (Row::Told, Row::ProviderNotTold, &[PROVIDER, COMMISSIONER]),
    (Row::Told, Row::DirectorNotTold, &[DIRECTOR]),
    (Row::Told, Row::RegulatorNotTold, &[CARE_REGULATOR]),
    (Row::Told, Row::HostNotTold, &[HOST_COMMISSIONER]),
    (Row::Done, Row::DoneOpen, DONE.split_at(11).0),
    (Row::Done, Row::DoneAlsoOpen, DONE.split_at(11).1.split_at(2).0),
    (Row::Done, Row::DoneTeamOpen, &["outcomes-to-team"]),
];

/// Where a no is as much missing as nothing is.
pub const YES: [Row; 9] = [
    Row::HospitalNotToWait,
    Row::HospitalTravel,
    Row::Halted,
    Row::Stayed,
    Row::InformationSent,
    Row::ByEmail,
    Row::ResultRecorded,
    Row::TeamPlan,
    Row::Keyworker,
];

/// The same in the entries of a list.
pub const YES_OF_ENTRIES: [(Row, Row); 2] =
    [(Row::Earlier, Row::EarlierTold), (Row::Recommendations, Row::WithinPower)];
