//! The plan of a review: consent, panel, invitations, and what is ready before the day (policy 12, 14.4, 16 to 16.5, 16.8, 19).

use super::review_kinds::{DIAGNOSIS_REMOVAL, KINDS, REPEAT, SIX_WEEK, TRANSFER, WITH_A_LIMIT};
use crate::facts::{Consent, Decider, FamilyInvolvement, Whereabouts};
use crate::registry::form::form;
use crate::tables::ages::{ADULT, ADULT_CARE_INVITED, OWN_CONSENT, PAST_PLANS, START_OF_TRANSITION};

form! {
    "review-plan", "The plan of a review: consent, the panel, who is invited, and what is ready before the day.";

    Reference = Text, "reference", May, "": "Your own reference. No name and no NHS number.";
    Age = Whole(0, 130), "age", Must(Always), "2.4; 16.4": "Say how old the person is. Whom to invite turns on it.";
    HasEhcp = YesOrNo, "hasEhcp", Must(Under(PAST_PLANS)), "13.1 Table 2; 16.4":
        "Say whether there is an education, health and care plan.";
    EhcAssessment = YesOrNo, "ehcAssessment", Should(All(&[Cetr, No(Row::HasEhcp as usize)])), "16.4":
        "Say whether the council looks into such a plan.";
    Where = Choice(Whereabouts::NAMES), "where", Must(Always), "13.1 Table 2; 16.4":
        "Say where the person is. Whom to invite turns on it.";
    OnRegister = YesOrNo, "onRegister", Should(Always), "9.1": "Say whether the person is on the register.";
    NotOnRegisterWhy = Text, "notOnRegisterWhy", Should(No(Row::OnRegister as usize)), "9.1":
        "Find out why the person is not on the register.";
    Kind = Choice(KINDS), "kind", Must(Always), "13.1 Table 2": "Say which review this is. The limit turns on it.";
    SecureWard = YesOrNo, "secureWard", Should(All(&[Is(Row::Kind as usize, &[REPEAT]), InHospital, Ctr])), "13.1 Table 2":
        "Say whether the ward is a secure one. The limit turns on it.";
    Independent = YesOrNo, "independent", Should(InHospital), "14.4":
        "Say whether somebody from outside leads it, after time kept apart.";
    CountsFrom = Day, "countsFrom", Should(Is(Row::Kind as usize, WITH_A_LIMIT)), "13.1 Table 2":
        "Say on which day the limit begins, such as the admission.";
    Before = Day, "before", Should(Is(Row::Kind as usize, &[DIAGNOSIS_REMOVAL])), "13.1 Table 2; 14.7":
        "Say which day the review must come before.";
    PlannedFor = Day, "plannedFor", Must(Always), "13.1 Table 2": "Say on which day the review is to be.";
    TooSoon = Rule, "planned-for-too-soon", Must(Always), "13.1 Table 2": "The review cannot come before its limit begins.";
    Late = Rule, "planned-for-late", Should(Always), "13.1 Table 2": "The limit ends on {day}. Plan for no later day.";

    Consented = Choice(Consent::NAMES), "consent", Must(Always), "2.4; 16.3": "Say whether there is a yes to the review.";
    NotAsked = Rule, "consent-not-asked", Must(Always), "2.4; 16.3":
        "Ask first, and help the person to understand. Nothing goes ahead before.";
    Refused = Rule, "consent-refused", Must(Always), "2.4; 2.4.3":
        "Nothing goes ahead. Find out why, and see that an advocate helps.";
    DecidedBy = Choice(Decider::NAMES), "decidedBy", Must(IsNot(Row::Consented as usize, &["not-asked"])), "2.4.1; 16.3":
        "Say who decided.";
    NotTheirs = Rule, "decided-by-not-theirs", Must(Always), "2.4.1; 2.4.2; 16.3":
        "This is for somebody else to decide. Ask them.";
    CanDecide = YesOrNo, "canDecide",
        Must(Any(&[Under(OWN_CONSENT), IsNot(Row::DecidedBy as usize, &["the-person"])])), "2.4.1; 2.4.2":
        "Say whether the person can decide on this.";
    Family = Choice(FamilyInvolvement::NAMES), "familyInvolvement", Must(Always), "16.4":
        "Say whether the person wants the family there.";
    FamilyWhyNot = Text, "familyWhyNot", Should(Is(Row::Family as usize, &[UNSAFE])), "16.4":
        "Note clearly why parents or family stay away.";
    Wishes = Text, "wishes", Must(Always), "16; 16.4; Appendix 3":
        "Say how, when and with whom the person wants to take part.";
    Adjustments = Text, "adjustments", Should(Always), "Appendix 3": "Say which adjustments let the person take part.";
    Communication = Text, "communication", Must(Always), "16.3; 16.5; Appendix 3":
        "Say how each person communicates. Find an interpreter or signer if needed.";

    Panel = List, "panel", Must(Always), "12; Appendix 3": "Name the people on the panel by role.";
    PanelRole = Choice(PANEL), "panel/role", Must(Always), "12": "Say which seat this is.";
    ChairIs = Choice(CHAIRS), "panel/chairIs", Must(Is(Row::PanelRole as usize, &[CHAIR])), "12; 21.2": "Say who chairs.";
    DelegatedBy = Text, "panel/delegatedBy", Must(Is(Row::ChairIs as usize, &["delegate"])), "12; 21.2":
        "Say who handed over the chair.";
    Registered = YesOrNo, "panel/registered", Must(Is(Row::PanelRole as usize, CLINICAL)), "12":
        "They must be on the list of a body for their work.";
    Insured = YesOrNo, "panel/insured", Should(Is(Row::PanelRole as usize, CLINICAL)), "12":
        "They should be insured to work on their own.";
    LivedExperience = Choice(&["own", "of-a-relative"]), "panel/livedExperience",
        Must(Is(Row::PanelRole as usize, &[EXPERIENCE])), "12": "Say whose experience they bring.";
    Fit = Text, "panel/fit", Must(Is(Row::PanelRole as usize, EXPERTS)), "16.3":
        "Say how their skills meet the rules and the person's needs.";
    Trained = YesOrNo, "panel/trained", Must(IsNot(Row::PanelRole as usize, &[OBSERVER])), "10; 16.3; Appendix 3; Appendix 11":
        "Each member is trained before their first panel.";
    Conflicts = Choices(CONFLICTS), "panel/conflicts", Must(IsNot(Row::PanelRole as usize, &[OBSERVER])),
        "Appendix 3; Appendix 11": "Each member says which conflicts of interest there may be.";
    ConflictSettled = Text, "panel/conflictSettled", Should(Is(Row::Conflicts as usize, CONFLICTED)), "Appendix 11":
        "Tell the commissioner at once. Say what was agreed.";
    AdjustmentsAsked = YesOrNo, "panel/adjustmentsAsked", Must(IsNot(Row::PanelRole as usize, &[OBSERVER])), "Appendix 11":
        "Each member is asked in time which adjustments they need.";
    Attends = Choice(&["in-person", REMOTELY]), "panel/attends", Should(Always), "16": "Say how they take part.";
    RemoteWhy = Text, "panel/remoteWhy", Should(Is(Row::Attends as usize, &[REMOTELY])), "16":
        "Say why they cannot come, and that the review stays good.";
    WatchingAgreed = YesOrNo, "panel/watchingAgreed", Should(Is(Row::PanelRole as usize, &[OBSERVER])), "Appendix 11":
        "The person and the family let somebody watch.";
    ChairMissing = Rule, "panel.chair-missing", Must(Always), "2.1.2; 12; Appendix 3": "The panel needs a chair.";
    ChairNotCommissioner = Rule, "panel.chair-not-commissioner", Must(Always), "12; 21.2":
        "The commissioner chairs, or somebody in their place.";
    ChairNotIndependent = Rule, "panel.chair-not-independent", Must(Always), "14.4":
        "An independent review has a chair whom the government appoints.";
    ClinicalExpertMissing = Rule, "panel.clinical-expert-missing", Must(Always), "2.1.2; 12; Appendix 3":
        "The panel needs a clinical expert.";
    ExperienceMissing = Rule, "panel.expert-by-experience-missing", Must(Always), "2.1.2; 12; Appendix 3":
        "Name an expert by experience.";
    CommissionerMissing = Rule, "panel.commissioner-missing", Should(All(&[InHospital, Yes(Row::Independent as usize)])), "12; 14.4":
        "The commissioner has a seat beside the independent chair.";
    RegulatorMissing = Rule, "panel.care-regulator-missing", Must(All(&[InHospital, Yes(Row::Independent as usize)])), "14.4":
        "Give a seat to the care regulator.";
    PanelWish = Choice(&["same", "another", "none"]), "panelWish", Should(Is(Row::Kind as usize, &[SIX_WEEK, REPEAT, TRANSFER])),
        "10; 16.6": "Ask whether the person wants the same panel again.";
    Sensitive = YesOrNo, "sensitive", Should(Always), "16.3": "Say whether the review will touch on painful matters.";
    ReviewersSupported = YesOrNo, "reviewersSupported", Should(Yes(Row::Sensitive as usize)), "16.3":
        "Reviewers have support during and after the review.";

    Considered = Choices(CONSIDERED), "considered", Should(Always), "12; 16; 16.3; 16.4; 16.9": "Say what you have thought about.";
    Siblings = Rule, "considered.siblings-missing", Should(Always), "16.4": "Think about brothers and sisters.";
    Equality = Rule, "considered.equality-missing", Should(Always), "16.3": "Think about equality when you choose the panel.";
    OtherExpert = Rule, "considered.social-care-or-education-expert-missing", Should(Always), "12; 16.3":
        "Think about an expert in social care or education.";
    FurtherExpert = Rule, "considered.further-clinical-expert-missing", Should(Always), "12; 16.9":
        "Think about a further clinical expert, for health or medicines.";
    Remote = Rule, "considered.joining-remotely-missing", Should(Always), "16": "Think about who may join from afar, one by one.";
    Voluntary = Rule, "considered.voluntary-groups-missing", Should(Always), "16.4":
        "Think about voluntary groups that help the person.";

    ChildWorker = YesOrNo, "childrensSocialWorker", Should(Cetr), "16.4":
        "Say whether the person has a social worker for children.";
    AdultWorker = YesOrNo, "adultSocialWorker", Should(From(ADULT_CARE_INVITED)), "16.4":
        "Say whether the person has a social worker for adults.";
    AdultCareLikely = YesOrNo, "adultCareLikely",
        Should(All(&[From(START_OF_TRANSITION), Under(ADULT_CARE_INVITED), No(Row::HasEhcp as usize)])), "16.4":
        "Say whether the person is likely to need services as an adult.";
    AdultCareTold = YesOrNo, "adultCareTold",
        Should(All(&[
            From(START_OF_TRANSITION),
            Under(ADULT_CARE_INVITED),
            Any(&[Yes(Row::HasEhcp as usize), Yes(Row::AdultCareLikely as usize)]),
        ])), "16.4": "Social care for adults knows of the young person.";
    Intervenor = YesOrNo, "seniorIntervenor", Should(InHospital), "16.4": "Say whether a senior intervenor works with the person.";
    OwnHome = YesOrNo, "ownHome", Should(From(ADULT)), "16.4":
        "Say whether home is, or will be, their own or supported.";
    YouthOffending = YesOrNo, "knownToYouthOffending", May, "": "Whether a youth offending team knows the young person.";
    HasAdvocate = YesOrNo, "hasAdvocate", Should(Always), "16.4; 16.8": "Say whether the person has an advocate.";
    AdvocateNeeded = YesOrNo, "advocateNeeded", Should(All(&[No(Row::HasAdvocate as usize), OutOfHospital])), "16.4":
        "Say whether an advocate is needed, where nobody else can help.";
    Invited = Choices(INVITED), "invited", Must(Always), "16.4": "Say who is invited.";
    InviteThePerson = Rule, "invited.the-person-missing", Must(Always), "2.1.2; 16.4": "Invite the person.";
    InviteParents = Rule, "invited.parents-missing", Should(Under(ADULT)), "16.4": "Invite the parents, or note why not.";
    InviteFamily = Rule, "invited.family-missing", Should(From(ADULT)), "2.1.2; 16.4": "Invite the family, or note why not.";
    InviteFuture = Rule, "invited.future-commissioner-missing", Must(InHospital), "16.4; Appendix 3":
        "Invite whoever pays for care after the stay.";
    InviteClinician = Rule, "invited.responsible-clinician-missing", Must(InHospital), "16.4": "Invite the responsible clinician.";
    InviteNurse = Rule, "invited.senior-nurse-missing", Must(InHospital), "16.4":
        "Invite the senior nurse and staff of every day.";
    InviteAdvocate = Rule, "invited.advocate-missing", Must(Yes(Row::HasAdvocate as usize)), "16.4; Appendix 3": "Invite the advocate.";
    InviteKeyworker = Rule, "invited.keyworker-missing", Should(Cetr), "9.2; 16.4": "Invite the keyworker.";
    InviteIntervenor = Rule, "invited.senior-intervenor-missing", Should(Yes(Row::Intervenor as usize)), "16.4":
        "Invite the senior intervenor.";
    InviteChildWorker = Rule, "invited.childrens-social-worker-missing", Should(All(&[Cetr, Yes(Row::ChildWorker as usize)])), "16.4":
        "Invite the social worker for children, and their manager.";
    InviteChildDirector = Rule, "invited.director-of-childrens-services-missing",
        Should(All(&[Cetr, No(Row::ChildWorker as usize)])), "16.4": "Ask the head of children's services to come.";
    InviteAdultWorker = Rule, "invited.adult-social-worker-missing",
        Should(All(&[From(ADULT_CARE_INVITED), Yes(Row::AdultWorker as usize)])), "16.4":
        "Invite the social worker for adults, and their manager.";
    InviteAdultDirector = Rule, "invited.director-of-adult-social-care-missing",
        Should(All(&[From(ADULT_CARE_INVITED), No(Row::AdultWorker as usize)])), "16.4": "Ask the head of adult social care to come.";
    InviteDecider = Rule, "invited.social-care-decision-maker-missing", Must(Always), "2.1.2; 16.4; Appendix 3":
        "Invite somebody from social care who can decide.";
    InviteSchool = Rule, "invited.education-provider-missing", Must(Cetr), "2.1.2; 16.4; 19":
        "Invite the school or college, or the last one.";
    InviteEducation = Rule, "invited.education-department-missing", Must(Cetr), "2.1.2; 16.4; 19":
        "Invite whoever decides on schools at the council.";
    InviteSen = Rule, "invited.sen-team-missing",
        Should(All(&[Cetr, Any(&[Yes(Row::HasEhcp as usize), Yes(Row::EhcAssessment as usize)])])), "16.4":
        "Invite the team that plans for special needs in school.";
    InviteTeam = Rule, "invited.community-team-missing", Should(Always), "16.4":
        "Invite the mental health and learning disability teams outside hospital.";
    InviteHousing = Rule, "invited.housing-missing", Should(All(&[From(ADULT), Yes(Row::OwnHome as usize)])), "16.4":
        "Invite housing.";
    InviteYouth = Rule, "invited.youth-offending-team-missing", Should(All(&[Cetr, Yes(Row::YouthOffending as usize)])), "16.4":
        "Invite the youth offending team.";
    InviteHealth = Rule, "invited.health-staff-missing", Must(Always), "15; 16.4":
        "Invite health staff who know the person's assessments.";

    AdvocateHasTime = YesOrNo, "advocateHasTime", Should(Yes(Row::HasAdvocate as usize)), "16.8; Appendix 5":
        "The advocate has time to prepare, and to see the person.";
    AdvocateWanted = YesOrNo, "advocateThroughout", Should(Yes(Row::HasAdvocate as usize)), "16.8; Appendix 5":
        "Ask whether the person wants the advocate there throughout.";
    AdvocateTold = YesOrNo, "advocacyProviderTold", Should(Yes(Row::AdvocateWanted as usize)), "16.8; Appendix 5":
        "The advocate's provider knows that they are wanted throughout.";
    AdvocateStays = YesOrNo, "advocateStays", Should(Yes(Row::HasAdvocate as usize)), "Appendix 5":
        "Say whether the advocate can stay all day.";
    AdvocateSlot = Text, "advocateSlot", Should(No(Row::AdvocateStays as usize)), "Appendix 5": "Give the advocate a set time.";

    Length = Choice(&[TOO_SHORT, "a-day", LONGER]), "length", Must(Always), "16.5; Appendix 3": "Say how long the review is to take.";
    LengthTooShort = Rule, "length-too-short", Must(Always), "16.5; Appendix 3": "A review takes a day at least.";
    LongerWanted = YesOrNo, "longerWanted", Should(Is(Row::Length as usize, &[LONGER])), "16.5; Appendix 3":
        "Take more days only if person and family prefer it.";
    OtherReview = YesOrNo, "otherReviewThatDay", Should(Always), "16.2; 19": "Say whether another review is held that day.";
    OtherWanted = YesOrNo, "otherReviewWanted", Should(Yes(Row::OtherReview as usize)), "16.2; 19":
        "Share the day only if person and family prefer it.";
    NextVisit = Day, "nextVisitOn", Should(InHospital), "16.1": "Say when the next visit is. Choose the day with it in view.";
    Venue = Text, "venue", Must(Always), "16.3": "Find a place that suits person and family.";
    VideoOffered = YesOrNo, "videoOffered", Should(Always), "16.3; 16.5":
        "Offer them a safe way to join by video or phone.";
    Administrator = Text, "administrator", Should(Always), "16.3": "Name somebody who sees to letters and dates.";
    Ready = Choices(READY), "ready", Must(Always), "16.3; 16.5; 16.6; Appendix 3": "Say what is ready.";
    PersonTold = Rule, "ready.person-told-missing", Must(Always), "Appendix 3": "Tell the person what the review is.";
    FamilyTold = Rule, "ready.family-told-missing", Must(Is(Row::Family as usize, &["wanted"])), "16.3; Appendix 3":
        "Tell the family what the review is.";
    EverybodyTold = Rule, "ready.everybody-told-missing", Must(Always), "16.3": "Tell everybody who comes what will happen.";
    NamesSent = Rule, "ready.panel-names-sent-missing", Must(Always), "16.3; Appendix 3":
        "Send the person the panel's names, roles and pictures.";
    PapersSent = Rule, "ready.panel-papers-sent-missing", Must(Always), "16.3": "Send the panel its papers, and who is on it.";
    CodeGiven = Rule, "ready.code-of-conduct-given-missing", Must(Always), "16.6": "Give the panel the code on private information.";
    Profile = Rule, "ready.one-page-profile-missing", Must(Always), "16.5": "Have a one-page profile of the person.";
    Gathered = Rule, "ready.information-gathered-missing", Must(Always), "Appendix 3": "Gather first what the questions ask about.";
    PanelMeets = Rule, "ready.panel-meets-first-missing", Must(Always), "16.5": "The panel meets first, to plan the day.";
    DayAgreed = Rule, "ready.day-agreed-missing", Must(Always), "16.5": "Agree the plan of the day with the care team.";
    Complaints = Rule, "ready.complaints-policy-missing", Must(Always), "20.5": "Have the complaints policy at hand.";
}

/// The word for a family that would harm the person.
pub const UNSAFE: &str = "unsafe";

/// The words for a yes that was not given.
pub const REFUSED: &[&str] = &["declined", "withdrawn"];

/// The seat of whoever chairs.
pub const CHAIR: &str = "chair";
const CLINICAL_EXPERT: &str = "clinical-expert";
const EXPERIENCE: &str = "expert-by-experience";
const COMMISSIONER: &str = "commissioner";
const CARE_REGULATOR: &str = "care-regulator-reviewer";
const FURTHER_EXPERT: &str = "further-clinical-expert";
const OBSERVER: &str = "observer";
const CLINICAL: &[&str] = &[CLINICAL_EXPERT, FURTHER_EXPERT];
const EXPERTS: &[&str] = &[CLINICAL_EXPERT, EXPERIENCE, FURTHER_EXPERT];

/// The seats on a panel. Whoever watches to learn has one, and no part in it.
const PANEL: &[&str] = &[
    CHAIR,
    CLINICAL_EXPERT,
    EXPERIENCE,
    COMMISSIONER,
    CARE_REGULATOR,
    FURTHER_EXPERT,
    "social-care-expert",
    "education-expert",
    OBSERVER,
];

/// The seats that have to be taken, each with the rule that says so and when.
pub const SEATS: &[(&str, Row)] = &[
    (CHAIR, Row::ChairMissing),
    (CLINICAL_EXPERT, Row::ClinicalExpertMissing),
    (EXPERIENCE, Row::ExperienceMissing),
    (COMMISSIONER, Row::CommissionerMissing),
    (CARE_REGULATOR, Row::RegulatorMissing),
];

/// The word for a chair whom the government appoints.
pub const INDEPENDENT_CHAIR: &str = "independent";
const CHAIRS: &[&str] = &[COMMISSIONER, "lead-provider", "delegate", INDEPENDENT_CHAIR];

/// The conflicts of interest that the policy gives as examples.
const CONFLICTS: &[&str] = &[
    "none",
    "treated-the-person",
    "worked-for-the-provider",
    "was-a-patient-there",
    "relative-a-patient-there",
    "relative-treated-by-the-team",
    "other",
];
const CONFLICTED: &[&str] = CONFLICTS.split_at(1).1;

const REMOTELY: &str = "remotely";

const CONSIDERED: &[&str] = &[
    "siblings",
    "equality",
    "social-care-or-education-expert",
    "further-clinical-expert",
    "joining-remotely",
    "voluntary-groups",
];

const INVITED: &[&str] = &[
    "the-person",
    "parents",
    "family",
    "future-commissioner",
    "responsible-clinician",
    "senior-nurse",
    "advocate",
    "keyworker",
    "senior-intervenor",
    "childrens-social-worker",
    "childrens-social-care-manager",
    "director-of-childrens-services",
    "adult-social-worker",
    "adult-social-care-manager",
    "director-of-adult-social-care",
    "social-care-decision-maker",
    "education-provider",
    "education-department",
    "sen-team",
    "community-team",
    "housing",
    "youth-offending-team",
    "health-staff",
    "voluntary-groups",
    "other",
];

/// The word for a review of less than a day.
pub const TOO_SHORT: &str = "less-than-a-day";
const LONGER: &str = "more-days";

const READY: &[&str] = &[
    "person-told",
    "family-told",
    "everybody-told",
    "panel-names-sent",
    "panel-papers-sent",
    "code-of-conduct-given",
    "one-page-profile",
    "information-gathered",
    "panel-meets-first",
    "day-agreed",
    "complaints-policy",
];

/// The lists of words in which rules look for one: `invited.parents-missing` looks for `parents` in `invited`.
pub const LISTS: &[Row] = &[Row::Considered, Row::Invited, Row::Ready];

/// Words that serve as well as the one that a rule looks for. Parents are family, and a director can decide.
pub const AS_WELL: &[(Row, &str)] = &[
    (Row::InviteFamily, "parents"),
    (Row::InviteDecider, "director-of-childrens-services"),
    (Row::InviteDecider, "director-of-adult-social-care"),
    (Row::InviteEducation, "sen-team"),
];

/// Words that a rule looks for beside its own: a social worker comes with the manager.
pub const BESIDE: &[(Row, &str)] =
    &[(Row::InviteChildWorker, "childrens-social-care-manager"), (Row::InviteAdultWorker, "adult-social-care-manager")];

/// Where a no is as much missing as nothing is: in an entry of the panel.
pub const YES_OF_A_MEMBER: &[Row] =
    &[Row::Registered, Row::Insured, Row::Trained, Row::AdjustmentsAsked, Row::WatchingAgreed];

/// The same in the whole form.
pub const YES_OF_ALL: &[Row] = &[
    Row::ReviewersSupported,
    Row::AdultCareTold,
    Row::AdvocateHasTime,
    Row::AdvocateTold,
    Row::LongerWanted,
    Row::OtherWanted,
    Row::VideoOffered,
];
