//! Urgent help in words: the same for everybody, whatever they answered.

use super::joined;
use crate::facts::Contact;
use crate::numerals::numeral;
use crate::prelude::*;
use crate::tables::urgent_help as tables;
use crate::wording::{TextId, Words, phrases};

phrases! {
    /// A text of urgent help.
    UrgentHelpPhrase {
        Title = "urgent-help.title", "If you need help now", "Help now";
        Danger = "urgent-help.danger",
            "Call {emergency} or go to A&E now if a life is in danger, or somebody is badly hurt. \
            Do so too after an overdose, or if you cannot keep yourself or somebody else safe.",
            "Is a life in danger? \
             Is someone badly hurt? \
             Did someone take an overdose, too much of a drug? \
             Can you not keep yourself or someone else safe? \
             Call {emergency} now. \
             Or go to A&E.";
        Urgent = "urgent-help.urgent",
            "If help for mental health cannot wait, call {urgent} and select the mental health option.",
            "Is there a need for mental health help that cannot wait? \
             Call {urgent}. \
             Select the mental health option.";
        Everybody = "urgent-help.everybody",
            "It is for all ages, and autistic people are welcome. Somebody else may call for you.",
            "It is for all ages. Autistic people are welcome. Someone else may call for you.";
        Deaf = "urgent-help.deaf",
            "Deaf people can call {relay} with {relay-name}, or use {urgent} in British Sign Language.",
            "Are you deaf? Call {relay} with {relay-name}. Or use {urgent} in British Sign Language.";
        Online = "urgent-help.online",
            "From age {online-from} on there is NHS {urgent} online as well.",
            "From age {online-from} on you can use NHS {urgent} online.";
        Talk = "urgent-help.talk",
            "For somebody to talk to, call Samaritans on {samaritans}, or text Shout on {shout}. \
            If you are under {childline-under}, call Childline on {childline}.",
            "Do you want to talk? \
            Call Samaritans on {samaritans}. \
            Or text Shout on {shout}. \
            Are you under {childline-under}? \
            Call Childline on {childline}.";
        Safeguarding = "urgent-help.safeguarding",
            "If somebody hurts or neglects a person, tell the council's safeguarding team.",
            "Does someone hurt a person? \
             Or do they neglect a person? \
             Then tell the council's safeguarding team.";
        NotHere = "urgent-help.not-here",
            "This page and the register do not answer emergencies.",
            "This page does not answer emergencies. The register does not answer them.";
        EmergencyRole = "urgent-help.emergency.role", "When a life is in danger", "When a life is in danger";
        UrgentRole = "urgent-help.urgent.role", "Select the mental health option", "Select the mental health option";
        RelayRole = "urgent-help.relay.role", "For deaf people", "For deaf people";
        SamaritansRole = "urgent-help.samaritans.role",
            "Somebody to talk to, day or night",
            "Someone to talk to, day or night";
        ShoutRole = "urgent-help.shout.role", "By text message, day or night", "By text message, day or night";
        ChildlineRole = "urgent-help.childline.role",
            "For people under {childline-under}",
            "For people under {childline-under}";
    }
}
/// For what each line of the table is, in its order.
const ROLES: &[UrgentHelpPhrase] = &[
    UrgentHelpPhrase::EmergencyRole,
    UrgentHelpPhrase::UrgentRole,
    UrgentHelpPhrase::RelayRole,
    UrgentHelpPhrase::SamaritansRole,
    UrgentHelpPhrase::ShoutRole,
    UrgentHelpPhrase::ChildlineRole,
];

/// The parts of the text, in their order: life in danger first.
const PARTS: &[UrgentHelpPhrase] = &[
    UrgentHelpPhrase::Danger,
    UrgentHelpPhrase::Urgent,
    UrgentHelpPhrase::Everybody,
    UrgentHelpPhrase::Deaf,
    UrgentHelpPhrase::Online,
    UrgentHelpPhrase::Talk,
    UrgentHelpPhrase::Safeguarding,
    UrgentHelpPhrase::NotHere,
];

/// The title, the text, a line for each part of it, and whom to turn to. It knows of no answer and no area.
pub fn urgent_help(words: &Words) -> (String, String, Vec<Contact>) {
    let say = |phrase: &UrgentHelpPhrase| words.fill(TextId::UrgentHelp(*phrase), &value);
    let (mut lines, mut contacts) = (Vec::new(), Vec::new());
    for part in PARTS {
        lines.push(say(part));
    }
    for (line, role) in tables::ALL.iter().zip(ROLES) {
        contacts.push(Contact {
            name: line.name.to_owned(),
            role: Some(say(role)),
            phone: Some(line.phone.to_owned()),
            url: line.url.map(str::to_owned),
            last_checked: Some(tables::CHECKED_ON),
            ..Contact::default()
        });
    }
    (say(&UrgentHelpPhrase::Title), joined(&lines, "\n"), contacts)
}

fn value(name: &str) -> Option<Cow<'static, str>> {
    Some(match name {
        "emergency" => tables::EMERGENCY.phone.into(),
        "urgent" => tables::URGENT.phone.into(),
        "relay" => tables::RELAY.phone.into(),
        "relay-name" => tables::RELAY_NAME.into(),
        "samaritans" => tables::SAMARITANS.phone.into(),
        "shout" => tables::SHOUT.phone.into(),
        "childline" => tables::CHILDLINE.phone.into(),
        "childline-under" => age(&tables::CHILDLINE),
        "online-from" => age(&tables::URGENT),
        _ => return None,
    })
}

fn age(line: &tables::Line) -> Cow<'static, str> {
    line.ages.map_or_else(String::new, numeral).into()
}
