//! A request for a review sooner than its usual time, and what became of it (policy 13.2, Figure 2). The first part is for whoever
//! asks, the person and family among them; the rest is for the case manager.

use crate::facts::{Asker, Consent, Decider, Whereabouts};
use crate::registry::form::form;
use crate::tables::ages::OWN_CONSENT;

form! {
    "review-request", "A request for a review, and what became of it.";

    Reference = Text, "reference", May, "": "Your own reference. No name and no NHS number.";
    AskedBy = Choice(Asker::NAMES), "askedBy", Must(Always), "13.2; 13.2 Figure 2": "Say who asks for the review.";
    AskedOn = Day, "askedOn", Should(Always), "13.2": "Say on which day you ask.";
    Age = Whole(0, 130), "age", Should(Always), "2.4.2": "Say how old the person is. Who decides turns on it.";
    Where = Choice(Whereabouts::NAMES), "where", Should(Always), "13.2": "Say where the person is.";
    Reasons = Choices(REASONS), "reasons", Should(Always), "13.2": "Say what worries you.";
    Words = Text, "words", Should(Is(Row::Reasons as usize, &["other"])), "13.2": "Say more in your own words.";
    NotInHospital = Rule, "no-stay-to-end", Should(Always), "13.2":
        "A plan to leave is a reason in hospital only.";
    OnRegister = YesOrNo, "onRegister", Should(Always), "5":
        "Say whether the person is on the register. It is a list of people who need more support.";
    Consent = Choice(Consent::NAMES), "consent", Should(Always), "2.4":
        "Say whether the person, or whoever decides for them, said yes.";
    ConsentBy = Choice(Decider::NAMES), "consentBy", Should(Is(Row::Consent as usize, ANSWERED)), "2.4":
        "Say who gave that answer.";
    CanDecide = YesOrNo, "canDecide", Should(All(&[Is(Row::Consent as usize, ANSWERED), Under(OWN_CONSENT)])), "2.4.2":
        "Say yes if the person can decide on this.";
    PersonDecides = Rule, "person-decides", Must(Always), "2.4.1; 2.4.2":
        "It is for the person to decide, if they can.";
    NoParentDecides = Rule, "no-parent-decides", Must(Always), "2.4.1; 2.4.2":
        "From 18 on no parent decides for the person.";
    OtherDecides = Rule, "other-decides", Must(Always), "2.4.1; 2.4.2":
        "By what stands here, somebody else has to decide.";

    ReceivedOn = Day, "receivedOn", May, "": "On which day the case manager got it.";
    Response = Group, "response",
        Should(Any(&[Given(Row::ReceivedOn as usize), Given(Row::Outcome as usize)])), "13.2; 13.2 Figure 2":
        "Say what the case manager did first.";
    ResponseConcerns = Text, "response/concerns", Must(Always), "13.2 Figure 2": "Say what the main worries are.";
    ResponseTeam = Text, "response/teamView", Must(Always), "13.2 Figure 2":
        "Ask the team around the person, and say what they think.";
    ResponseStage = Text, "response/stage", Must(Always), "13.2 Figure 2": "Say whether a review helps at this stage.";
    ResponseOther = Text, "response/otherHelp", Must(Always), "13.2; 13.2 Figure 2":
        "Say how worries that need no review were dealt with.";
    ResponseSupport = Text, "response/support", Should(Is(Row::Reasons as usize, &[ADMISSION_FEARED])), "13.2":
        "Say what more support there is to stay out of hospital.";
    ResponseRegister = YesOrNo, "response/registerOffered", Should(No(Row::OnRegister as usize)), "5":
        "Say whether the register was offered. It is a list of people who need more support.";

    Decision = Group, "decision", May, "": "What was decided.";
    Outcome = Choice(&[AGREED, REFUSED]), "decision/outcome", Should(Given(Row::Response as usize)), "13.2":
        "Say what was decided.";
    DecidedOn = Day, "decision/on", Must(Given(Row::Outcome as usize)), "13.2": "Say on which day it was decided.";
    DecidedBy = Choice(DECIDED_BY), "decision/by", Must(Given(Row::Outcome as usize)), "13.2": "Say who decided.";
    RefusedFor = Choices(REFUSED_FOR), "decision/reasons", Must(Is(Row::Outcome as usize, &[REFUSED])), "13.2":
        "Say why the answer is no.";
    RefusedWords = Text, "decision/words", Should(Is(Row::Outcome as usize, &[REFUSED])), "13.2":
        "Explain the no in plain words.";
    Appeal = Text, "decision/appeal", Should(Is(Row::Outcome as usize, &[REFUSED])), "13.2":
        "Say how to appeal, and to whom.";
    ReviewOn = Day, "decision/reviewOn", Should(Is(Row::Outcome as usize, &[AGREED])), "13.2 Figure 2":
        "Say when the review is to be held.";
    Panel = Text, "decision/panel", Must(Is(Row::Outcome as usize, &[AGREED])), "13.2; 13.2 Figure 2; 18":
        "Say who tells the oversight panel what came out. It is a local NHS group.";
    ToldOn = Day, "decision/toldOn", Must(Given(Row::Outcome as usize)), "13.2": "Say on which day the person was told.";
    Told = Choices(TOLD), "decision/told", Must(Given(Row::Outcome as usize)), "13.2":
        "Say who was told. The family is told too, if the person agrees.";
    AppealedOn = Day, "decision/appealedOn", May, "": "On which day somebody appealed.";
    AppealBy = Choice(DECIDED_BY), "decision/appealBy", Should(Given(Row::AppealedOn as usize)), "13.2":
        "Say who looks at the appeal.";
    RefusedForRegister = Rule, "refused-for-register", Must(Always), "3; 13.2":
        "Nobody is refused because they are not on the register. It is a list of people who need more support.";
    RefusedForTime = Rule, "refused-for-time", Should(Always), "13.2":
        "A review can be asked for before its usual time.";
    AgreedWithoutConsent = Rule, "agreed-without-consent", Must(Always), "2.4":
        "No review is held without a yes to it.";
    PersonNotTold = Rule, "person-not-told", Must(Always), "13.2": "The person has to be told too.";
    AppealElsewhere = Rule, "appeal-elsewhere", Should(Always), "13.2":
        "An appeal goes to the commissioner, who plans and pays for care. If they said no, somebody else looks.";
    DayAhead = Rule, "day-ahead", Must(Always), "13.2": "This day lies ahead. Write down what has happened.";
    DayTooEarly = Rule, "day-too-early", Must(Always), "13.2": "This cannot be before {day}.";
}

/// The review is to be held.
pub const AGREED: &str = "agreed";
/// It is not.
pub const REFUSED: &str = "refused";
/// Refused since the person is not on the register.
pub const NOT_ON_REGISTER: &str = "not-on-register";
/// Refused since the usual time has not come.
pub const NOT_DUE_YET: &str = "not-due-yet";
/// Asked for since nobody plans for the end of a stay in hospital.
pub const NO_PLAN_TO_LEAVE: &str = "no-plan-to-leave";
/// Who decides on an appeal.
pub const COMMISSIONER: &str = "commissioner";
/// Whoever the review is about.
pub const THE_PERSON: &str = "the-person";
const ADMISSION_FEARED: &str = "admission-feared";

/// Somebody was asked, and answered.
const ANSWERED: &[&str] = &["given", "declined", "withdrawn"];

/// What worries whoever asks.
const REASONS: &[&str] =
    &["service", "treatment-plan", "safety-and-wellbeing", NO_PLAN_TO_LEAVE, ADMISSION_FEARED, "other"];

/// Who may decide. Each area has its own way.
const DECIDED_BY: &[&str] = &["case-manager", COMMISSIONER, "other-senior-person"];

/// Why the answer may be no. Two of them are no reasons, and are found.
const REFUSED_FOR: &[&str] =
    &["no-benefit-now", "dealt-with-otherwise", "no-consent", NOT_ON_REGISTER, NOT_DUE_YET, "other"];

/// Who is told.
const TOLD: &[&str] = &[THE_PERSON, "family-or-carer", "advocate"];
