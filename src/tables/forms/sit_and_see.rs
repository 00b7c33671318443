//! What was seen on a ward by sitting there and watching (policy appendix 4).

use crate::registry::form::form;

form! {
    "sit-and-see", "What was seen on a ward by sitting there and watching.";

    Ward = Text, "ward", Must(Always), "Appendix 4": "Say which ward was visited.";
    HeldOn = Day, "heldOn", Must(Always), "Appendix 4": "Say on which day.";
    Ahead = Rule, "held-on-ahead", Must(Always), "Appendix 4": "The visit cannot lie ahead.";
    Hours = Whole(0, 24), "hours", Should(Always), "Appendix 4": "Say how many hours the visit lasted.";
    TooShort = Rule, "too-short", Should(Always), "Appendix 4": "Most visits last at least {number} hours.";
    Observations = List, "observations", Must(Always), "Appendix 4": "Note what was seen.";
    About = Choice(PROMPTS), "observations/about", Must(Always), "Appendix 4": "Say which question this is about.";
    Comment = Text, "observations/comment", Should(Always), "Appendix 4": "Say what was seen.";
    IsConcern = YesOrNo, "observations/isConcern", May, "": "Whether this is a worry.";
    ActionTaken = Text, "observations/actionTaken", Should(Yes(Row::IsConcern as usize)), "Appendix 4":
        "Say what was done about the worry.";
    EnvironmentOpen = Rule, "environment-open", Should(Always), "Appendix 4":
        "Look at the first impression too. Open questions: {number}.";
    SafetyOpen = Rule, "safety-open", Should(Always), "Appendix 4": "Look at safety too. Open questions: {number}.";
    CaringOpen = Rule, "caring-open", Should(Always), "Appendix 4":
        "Look at care and dignity too. Open questions: {number}.";
    CalmOpen = Rule, "calm-open", Should(Always), "Appendix 4": "Look at order and calm too. Open questions: {number}.";
}

/// What to ask and to look for, by the part of the policy's form; each part from its first word to the next one's.
pub const PARTS: [(Row, &str); 4] = [
    (Row::EnvironmentOpen, "feel-and-smell"),
    (Row::SafetyOpen, "safety-matters"),
    (Row::CaringOpen, "behaviour"),
    (Row::CalmOpen, "calm"),
];

/// The questions, and what to look out for.
pub const PROMPTS: &[&str] = &[
    "feel-and-smell",
    "atmosphere",
    "interactions",
    "information-on-show",
    "what-builds-trust",
    "what-lowers-trust",
    "reception",
    "welcome-signs",
    "greeting",
    "clear-information",
    "contacts-for-visitors",
    "visiting-times",
    "who-works-here",
    "easy-read",
    "safety-matters",
    "staff-value-safety",
    "quality-information",
    "preventing-harm",
    "medicines",
    "what-makes-it-seem-safe",
    "what-makes-it-seem-unsafe",
    "cameras",
    "building-and-rooms",
    "cleanliness",
    "hand-gel",
    "infection-control",
    "waste-and-linen",
    "food-in-date",
    "ward-improvement",
    "equipment",
    "time-for-medicines",
    "help-with-eating",
    "drinks",
    "security-and-fire",
    "behaviour",
    "staff-know-patients",
    "how-staff-received-us",
    "patient-experience",
    "involvement-in-care",
    "dignity-and-privacy",
    "private-talk",
    "teamwork",
    "clothes",
    "communication",
    "staff-at-hand",
    "patient-feedback",
    "dress",
    "usable-information",
    "choices",
    "adjustments",
    "chairs-for-visitors",
    "complaints-and-compliments",
    "signs-to-advocacy",
    "calm",
    "essential-information",
    "order",
    "clear-rooms",
    "signs-to-rooms",
    "walls-and-floors",
    "office-board",
    "patient-boards",
    "equipment-in-place",
];
