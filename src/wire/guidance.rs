//! The contract of guidance: what to do, whom to ask and what to write.

use super::Way;
use super::answers::{Reason, reasons};
use super::consent::ConsentRoute;
use super::decoder::{Issues, choice, record};
use super::eligibility::Eligibility;
use super::local_offer::Finding;
use super::options::Setting;
use super::tree::Node;
use crate::answer;
use crate::calendar::Date;
use crate::error::Error;
use crate::facts::{Asker, Contact, Enquiry, LocalArea, Person, Refused};
use crate::prelude::*;
use crate::rules;
use crate::wording::{self, Told, Words};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

choice! {
    /// What was turned down before.
    Refused,
}

record! {
    /// Who asks, about whom.
    Enquiry {
        /// Who asks.
        required asker "asker": Asker,
        /// What is known of the person; `{}` where nothing is.
        required person "person": Person,
        /// Turned down before? Then the way to appeal comes first.
        optional refused_before "refusedBefore": Refused,
    }
}

/// What to do, whom to ask and what to write.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Guidance {
    as_of: Date,
    eligibility: Eligibility,
    consent: ConsentRoutes,
    /// In the order to do them.
    steps: Vec<Step>,
    rights: Vec<Reason>,
    /// A request in plain words, ready to send: only what the enquiry said, nothing guessed.
    letter: Letter,
    /// Always present, whatever the answers: emergencies are not for this tool.
    urgent_help: UrgentHelp,
    /// What this area leaves out, or says otherwise than the policy. [] without an area.
    local_gaps: Vec<Finding>,
}

/// Who can say yes to each of the two.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
struct ConsentRoutes {
    review: ConsentRoute,
    register: ConsentRoute,
}

/// One thing to do.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Step {
    /// Stable code: "guidance.ask-for-review".
    code: &'static str,
    title: String,
    /// A line for each part of it: what to do, and how it is done here or everywhere.
    text: String,
    /// Whom to turn to first, of the area's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Contact"))]
    contact: Option<Contact>,
    /// Whom else, and where to read on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other_contacts: Vec<Contact>,
    sections: Vec<&'static str>,
}

/// A letter. Its lines are parted by blank ones; what has to be filled in stands in square brackets.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Letter {
    subject: String,
    body: String,
}

/// Help that does not wait.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct UrgentHelp {
    title: String,
    /// A line for each part of it, life in danger first.
    text: String,
    contacts: Vec<Contact>,
}

impl Serialize for Contact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = [
            ("role", &self.role),
            ("phone", &self.phone),
            ("email", &self.email),
            ("url", &self.url),
            ("hours", &self.hours),
        ];
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", &self.name)?;
        for (name, text) in texts {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        if let Some(day) = self.last_checked {
            map.serialize_entry("lastChecked", &day)?;
        }
        map.end()
    }
}

/// What to do, whom to ask and what to expect, here; without an area, the way that holds everywhere.
///
/// # Errors
/// `before-birth` at the person's date of birth, and the codes of wrong shapes. What an area says against the policy is none.
pub fn guide_self_referral<W: Way>(enquiry: &str, area: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let enquiry = issues.argument::<Enquiry>(0, enquiry);
    let node = Node::parse(area);
    let area = if node == Node::Null { Some(None) } else { issues.node::<LocalArea>(1, &node).map(Some) };
    let setting = issues.options(2, options, today);
    let (Some(enquiry), Some(area), Some(setting)) = (enquiry, area, setting) else { return Err(issues.into_error()) };
    enquiry.person.check_birth(setting.as_of, "/person/dateOfBirth")?;
    Ok(W::write(&written(&enquiry, area.as_ref(), &setting)))
}

fn written(enquiry: &Enquiry, area: Option<&LocalArea>, setting: &Setting) -> Guidance {
    let words = &setting.words;
    let guidance = rules::guidance::guide(enquiry, area, setting.as_of);
    let told = Told { enquiry, guidance: &guidance, area, words };
    let mut steps = Vec::with_capacity(guidance.steps.len());
    for step in &guidance.steps {
        steps.push(Step::written(step, &told));
    }
    let mut local_gaps = Vec::new();
    if let Some(area) = area {
        for finding in rules::local_offer::findings(area, setting.as_of) {
            local_gaps.push(Finding::written(&finding, words));
        }
    }
    let (subject, body) = wording::letter(&told);
    Guidance {
        as_of: setting.as_of,
        steps,
        rights: reasons(&guidance.rights, words),
        letter: Letter { subject, body },
        urgent_help: UrgentHelp::written(area, words),
        local_gaps,
        eligibility: Eligibility::written(guidance.eligibility, words),
        consent: ConsentRoutes {
            review: ConsentRoute::written(guidance.consent_to_review, words),
            register: ConsentRoute::written(guidance.consent_to_register, words),
        },
    }
}

impl Step {
    fn written(step: &answer::Step<'_>, told: &Told<'_>) -> Self {
        let (title, text) = told.step(step);
        let mut contacts = Vec::with_capacity(step.contacts.len() + 1);
        for contact in &step.contacts {
            contacts.push((*contact).clone());
        }
        if let Some(page) = step.page {
            contacts.push(Contact { name: told.page(), url: Some(page.to_owned()), ..Contact::default() });
        }
        let mut others = contacts.into_iter();
        let contact = others.next();
        Self {
            code: step.rule.code(),
            title,
            text,
            contact,
            other_contacts: others.as_slice().to_vec(),
            sections: step.rule.sections(),
        }
    }
}

impl UrgentHelp {
    /// The same for everybody, but for the safeguarding teams of the area.
    fn written(area: Option<&LocalArea>, words: &Words) -> Self {
        let (title, text, mut contacts) = wording::urgent_help(words);
        let teams = area.and_then(|area| area.safeguarding.as_deref()).unwrap_or_default();
        contacts.extend_from_slice(teams);
        Self { title, text, contacts }
    }
}
