//! A referral to the register, by the person, the family or others, and what became of it (policy 5). The first part is for whoever
//! asks; the rest is for whoever keeps the register.

use crate::facts::{Asker, Condition, Consent, Decider};
use crate::registry::form::form;
use crate::tables::ages::OWN_CONSENT;

form! {
    "register-referral", "A referral to the register, and what became of it.";

    Reference = Text, "reference", May, "": "Your own reference. No name and no NHS number.";
    AskedBy = Choice(Asker::NAMES), "askedBy", Must(Always), "5": "Say who asks for this.";
    AskedOn = Day, "askedOn", Should(Always), "5": "Say on which day you ask.";
    Age = Whole(0, 130), "age", Should(Always), "2.4.2": "Say how old the person is. Who decides turns on it.";
    Autism = Choice(Condition::NAMES), "autism", Should(Always), "2.3; 3.1": "Is the person autistic? Say what you know.";
    LearningDisability = Choice(Condition::NAMES), "learningDisability", Should(Always), "2.3; 3.1":
        "Is there a learning disability? Say what you know.";
    OutOfScope = Rule, "out-of-scope", Should(Always), "2.3; 3.1":
        "This list is for autistic people and people with a learning disability.";
    Reasons = Choices(REASONS), "reasons", Should(Always), "4; 5": "Say what worries you.";
    Words = Text, "words", Should(Is(Row::Reasons as usize, &["other"])), "4; 5": "Say more in your own words.";
    PlacedByAnotherArea = YesOrNo, "placedByAnotherArea", May, "": "Whether another area placed the person here.";
    OtherArea = Rule, "other-area", Should(Always), "3.1":
        "Ask the area that placed the person. It keeps them on its list.";
    WantsReview = YesOrNo, "wantsReview", Should(Always), "5":
        "Say whether you want a review too. You can ask for one in any event.";
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

    ReceivedOn = Day, "receivedOn", May, "": "On which day it came.";
    Decision = Group, "decision", Should(Given(Row::ReceivedOn as usize)), "5": "Say what was decided.";
    Outcome = Choice(&[ADDED, NOT_ADDED]), "decision/outcome", Must(Always), "5":
        "Say what was decided.";
    Criteria = Text, "decision/criteria", Must(Always), "5": "Say how the area's own tests were met, or not.";
    DecidedOn = Day, "decision/on", Should(Given(Row::Outcome as usize)), "5": "Say on which day it was decided.";
    RefusedWords = Text, "decision/words", Should(Is(Row::Outcome as usize, &[NOT_ADDED])), "5":
        "Explain the no in plain words.";
    Dispute = Text, "decision/dispute", Must(Is(Row::Outcome as usize, &[NOT_ADDED])), "5":
        "Say how to have the answer looked at again.";
    ReviewOffered = YesOrNo, "decision/reviewOffered", Should(Is(Row::Outcome as usize, &[NOT_ADDED])), "3; 5":
        "Say whether a review was offered all the same.";
    ToldOn = Day, "decision/toldOn", Should(Given(Row::Outcome as usize)), "5":
        "Say on which day the person was told.";
    AddedWithoutConsent = Rule, "added-without-consent", Must(Always), "2.4":
        "Nobody is put on the list without a yes to it.";
    DayAhead = Rule, "day-ahead", Must(Always), "5": "This day lies ahead. Write down what has happened.";
    DayTooEarly = Rule, "day-too-early", Must(Always), "5": "This cannot be before {day}.";
}

/// The person is on the register now.
pub const ADDED: &str = "added";
const NOT_ADDED: &str = "not-added";

/// Somebody was asked, and answered.
const ANSWERED: &[&str] = &["given", "declined", "withdrawn"];

/// What worries whoever asks: where every area has to watch and step in (policy 4), and the school of policy 3.1.
const REASONS: &[&str] = &[
    "harm",
    "home-or-school-at-risk",
    "police",
    "emergency-care",
    "admission-considered",
    "hospital-in-last-year",
    "crisis-team-in-last-year",
    "residential-school",
    "other",
];
