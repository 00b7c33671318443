//! The twelve points of a discharge plan (policy appendix 7). They are prompts: not everybody needs each of them.

use crate::registry::form::form;

form! {
    "discharge-plan", "The steps on the way out of hospital: how far each is, who sees to it, by when.";

    Reference = Text, "reference", May, "": "Your own reference. No name and no NHS number.";
    AdmittedOn = Day, "admittedOn", Should(Always), "9.3; 14.1": "Say when the stay began.";
    PlannedBeforeAdmission = YesOrNo, "plannedBeforeAdmission", Should(Always), "14.1":
        "Say whether leaving was planned, in writing, before the stay began.";
    LeadProvider = YesOrNo, "leadProvider", May, "": "Whether a lead provider pays for the stay.";
    TrackedBy = Text, "trackedBy", Must(Yes(Row::LeadProvider as usize)), "21.2":
        "Say who at the lead provider tracks the plan.";

    Begun = Choice(PROGRESS), "begun", Should(Always), "Appendix 7": "Plan for leaving while treatment goes on.";
    Outline = Choice(PROGRESS), "outline", Should(Always), "Appendix 7": "Outline the support that the person will need.";
    Capacity = Choice(PROGRESS), "capacity", Should(Always), "Appendix 7":
        "Find out whether the person can decide on home and support.";
    Risks = Choice(PROGRESS), "risks", Should(Always), "Appendix 7": "Look at the risks of life outside hospital.";
    Specification = Choice(PROGRESS), "specification", Should(Always), "Appendix 7":
        "Finish the description of the support, ready to be offered to providers.";
    Procurement = Choice(PROGRESS_IF_NEEDED), "procurement", Should(Always), "Appendix 7": "Buy the support, if it has to be bought.";
    Home = Choice(PROGRESS), "home", Should(Always), "9.3; Appendix 7": "Find a home, make sure of it, and adapt it.";
    HomeStartedOn = Day, "homeStartedOn", Should(IsNot(Row::Home as usize, &[NOT_STARTED])), "9.3":
        "Say when you first thought about a home.";
    SupportFunding = Choice(PROGRESS), "supportFunding", Should(Always), "Appendix 7": "Agree on the money for support.";
    OtherFunding = Choice(PROGRESS_IF_NEEDED), "otherFunding", Should(Always), "Appendix 7": "Agree on other money, if any is needed.";
    ProviderStaff = Choice(PROGRESS), "providerStaff", Should(Always), "Appendix 7": "See that the provider has staff.";
    CommunityStaff = Choice(PROGRESS), "communityStaff", Should(Always), "Appendix 7":
        "Name the people of the team outside hospital.";
    Tribunal = Choice(PROGRESS_IF_NEEDED), "tribunal", Should(Always), "Appendix 7": "Go to the tribunal, if it applies.";
    Court = Choice(PROGRESS_IF_NEEDED), "courtOfProtection", Should(Always), "Appendix 7":
        "Go to the Court of Protection, if that is needed.";
    Parole = Choice(PROGRESS_IF_NEEDED), "paroleBoard", Should(Always), "Appendix 7": "Apply to the Parole Board, if that is needed.";
    Ministry = Choice(PROGRESS_IF_NEEDED), "ministryOfJustice", Should(Always), "Appendix 7":
        "Apply to the Ministry of Justice, if that is needed.";
    Transition = Choice(PROGRESS), "transition", Should(Always), "Appendix 7": "Share the plan for the move, and begin it.";
    Leave = Choice(PROGRESS_IF_NEEDED), "leave", Should(Always), "Appendix 7": "Use leave from hospital to try the new home.";
    Discharge = Choice(PROGRESS), "discharge", Should(Always), "Appendix 7": "Let the person leave hospital.";
    StepsOpen = Rule, "steps-open", Should(Always), "Appendix 7": "The person has left, and steps are open: {number}.";
    DischargedOn = Day, "dischargedOn", Should(Is(Row::Discharge as usize, &[DONE])), "Appendix 7": "Say when the person left.";
    LeftBeforeStay = Rule, "discharged-before-admission", Must(Always), "Appendix 7":
        "The person cannot leave before the stay began.";
    LeftAhead = Rule, "discharged-on-ahead", Must(Always), "Appendix 7": "Who has left cannot leave in days to come.";
    Actions = List, "actions", Should(Is(Row::Discharge as usize, &[NOT_STARTED, "started"])), "Appendix 7":
        "List who sees to which step, by when.";
    ActionsStep = Choice(STEPS), "actions/step", May, "": "The step that this belongs to.";
    ActionsWhat = Text, "actions/what", Should(Always), "Appendix 7": "Say what there is to do.";
    ActionsWho = Text, "actions/who", Should(Always), "Appendix 7": "Say who sees to it.";
    ActionsBy = Day, "actions/by", Should(Always), "Appendix 7": "Say by which day.";
}

const NOT_STARTED: &str = "not-started";

/// The word for a step that is taken.
pub const DONE: &str = "done";

/// The word for a step that this person does not need.
pub const NOT_NEEDED: &str = "not-needed";

/// How far a step is.
const PROGRESS: &[&str] = &[NOT_STARTED, "started", DONE, NOT_NEEDED];

/// The same of a step that the policy itself calls one for some people alone.
const PROGRESS_IF_NEEDED: &[&str] = &[NOT_NEEDED, NOT_STARTED, "started", DONE];

/// The steps, as an action names them.
const STEPS: &[&str] = &[
    "begun",
    "outline",
    "capacity",
    "risks",
    "specification",
    "procurement",
    "home",
    "support-funding",
    "other-funding",
    "provider-staff",
    "community-staff",
    "tribunal",
    "court-of-protection",
    "parole-board",
    "ministry-of-justice",
    "transition",
    "leave",
    "discharge",
];

/// The rows of the steps before the last.
pub const BEFORE_DISCHARGE: &[Row] = &[
    Row::Begun,
    Row::Outline,
    Row::Capacity,
    Row::Risks,
    Row::Specification,
    Row::Procurement,
    Row::Home,
    Row::SupportFunding,
    Row::OtherFunding,
    Row::ProviderStaff,
    Row::CommunityStaff,
    Row::Tribunal,
    Row::Court,
    Row::Parole,
    Row::Ministry,
    Row::Transition,
    Row::Leave,
];
