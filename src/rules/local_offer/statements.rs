//! What a page states, point by point.

use super::{Found, limits};
use crate::answer::Named;
use crate::facts::{
    Criterion, Edition, Group, PublishedDecider as Decider, Rating, Requirement, Role, Statement, Topic,
};
use crate::numerals::place;
use crate::policy;
use crate::prelude::*;
use crate::registry::RuleId;
use crate::tables::ages::{ADULT_SERVICES_TOLD, PAST_PLANS};
use crate::tables::local_offer::{ATTENDANCE, ATTENDANCE_OF_CHILDREN, ENQUIRY_QUESTIONS, PANEL};
use crate::tables::reviews::{AFTER_COMMUNITY_REVIEW, REGISTER_CONSENT_CHECK};
use crate::tables::superseded;

/// A statement, where it stands, and what was found.
struct Judged<'a> {
    statement: &'a Statement,
    path: String,
    found: &'a mut Found,
}

impl Judged<'_> {
    fn add(&mut self, field: &str, rule: RuleId) {
        self.naming(field, rule, Named::Nothing);
    }

    fn naming(&mut self, field: &str, rule: RuleId, names: Named) {
        self.found.naming(&[&self.path, field].concat(), rule, names);
    }

    fn is_about_children(&self) -> bool {
        self.statement.about != Some(Group::Adults)
    }
}

/// What one statement says otherwise than the policy: each code at most once, but for names, of which each is told.
pub(super) fn judge(statement: &Statement, index: usize, found: &mut Found) {
    let path = ["/published/", &place(index)].concat();
    let mut judged = Judged { statement, path, found };
    match statement.topic {
        Topic::PostAdmissionReview
        | Topic::SixWeekReview
        | Topic::RepeatReview
        | Topic::TransferReview
        | Topic::DiagnosisReview
        | Topic::Report => {
            if let Some((field, rule, names)) = limits::judge(statement) {
                judged.naming(field, rule, names);
            }
        }
        // Due before the change, however soon that is.
        Topic::DiagnosisRemovalReview => {}
        Topic::UpperAge => {
            let oldest = PAST_PLANS - 1;
            if statement.age.is_some_and(|age| age < oldest) {
                judged.naming("/age", RuleId::UpperAgeTooLow, Named::Number(oldest));
            }
        }
        Topic::Eligibility | Topic::ReviewName | Topic::RegisterCriteria => conditions(&mut judged),
        Topic::RegisterFirst => judged.add("", RuleId::RegisterFirstImplied),
        Topic::WhoMayAsk => {
            if given(statement.requires.as_ref()).contains(&Requirement::Professional) {
                judged.add("/requires", RuleId::ProfessionalRequired);
            }
        }
        Topic::EmergencyMeeting => match statement.counts_as_review {
            Some(true) => judged.add("/countsAsReview", RuleId::EmergencyMeetingCounted),
            None => judged.add("/countsAsReview", RuleId::EmergencyMeetingUnclear),
            Some(false) => {}
        },
        Topic::ReviewConsent | Topic::RegisterConsent => consent(&mut judged),
        Topic::Rating => {
            if !given(statement.requires.as_ref()).is_empty() {
                judged.add("/requires", RuleId::CriteriaTooNarrow);
            }
        }
        Topic::Panel => people(&mut judged, &[PANEL], RuleId::PanelIncomplete, RuleId::PanelOptional),
        Topic::Attendance => {
            let all: &[&[Role]] =
                if judged.is_about_children() { &[ATTENDANCE, ATTENDANCE_OF_CHILDREN] } else { &[ATTENDANCE] };
            people(&mut judged, all, RuleId::AttendanceIncomplete, RuleId::AttendanceOptional);
        }
        Topic::KeyLinesOfEnquiry => {
            if statement.questions.is_some_and(|count| count != ENQUIRY_QUESTIONS) {
                judged.naming("/questions", RuleId::EnquiryQuestionsDiffer, Named::Number(ENQUIRY_QUESTIONS));
            }
        }
        Topic::Format => {
            if statement.remote == Some(true) {
                judged.add("/remote", RuleId::RemoteByDefault);
            }
        }
        Topic::PolicyEdition => {
            if statement.edition.is_some_and(|edition| edition != Edition::Of2023) {
                let year = policy::IN_FORCE_FROM.year().unsigned_abs();
                judged.naming("/edition", RuleId::PolicySuperseded, Named::Number(year));
            }
        }
        Topic::Bodies => {
            for (index, name) in given(statement.names.as_ref()).iter().enumerate() {
                if let Some(old) = superseded::ALL.iter().find(|old| holds_words(name, old.name)) {
                    let field = ["/names/", &place(index)].concat();
                    judged.naming(&field, RuleId::NameSuperseded, Named::Name(old.name, old.instead));
                }
            }
        }
        Topic::Transition => {
            if statement.age.is_some_and(|age| age > ADULT_SERVICES_TOLD) {
                judged.naming("/age", RuleId::TransitionTooLate, Named::Number(ADULT_SERVICES_TOLD));
            }
        }
    }
}

/// A list; one that is absent says no more than an empty one.
fn given<T>(list: Option<&Vec<T>>) -> &[T] {
    list.map(Vec::as_slice).unwrap_or_default()
}

/// What a page makes a condition, in the order given, each code once.
fn conditions(judged: &mut Judged<'_>) {
    let mut told = Vec::new();
    for requirement in given(judged.statement.requires.as_ref()) {
        let rule = match requirement {
            Requirement::ChallengingBehaviour | Requirement::MentalHealthCondition => RuleId::BehaviourRequired,
            Requirement::Ehcp | Requirement::InEducation => RuleId::EducationRequired,
            Requirement::Register => RuleId::RegisterMadeACondition,
            Requirement::Professional => RuleId::ProfessionalRequired,
            Requirement::SpecialistHospital => RuleId::HospitalTooNarrow,
            Requirement::Diagnosis => RuleId::DiagnosisRequired,
            Requirement::AdmissionInLastYear | Requirement::OptionsExhausted => RuleId::CriteriaTooNarrow,
        };
        if !told.contains(&rule) {
            told.push(rule);
            judged.add("/requires", rule);
        }
    }
}

/// Consent: how often it is checked, then who decides (policy 2.4).
///
/// # Interpretation
/// Where `for` is absent, a child who decides and an attorney are both looked for: the statement is about everybody.
fn consent(judged: &mut Judged<'_>) {
    let too_rare = limits::first(judged.statement, &[REGISTER_CONSENT_CHECK], |given, limit| given > limit);
    if let Some(field) = too_rare {
        judged.naming(field, RuleId::ConsentCheckTooRare, limits::named(&[REGISTER_CONSENT_CHECK]));
    }
    let deciders = given(judged.statement.decided_by.as_ref());
    let has_one_of = |some: &[Decider]| deciders.iter().any(|decider| some.contains(decider));
    let names_child = has_one_of(&[Decider::TheChild, Decider::ThePerson]);
    let names_representative = has_one_of(&[Decider::WelfareAttorney, Decider::WelfareDeputy]);
    let about = judged.statement.about;
    if has_one_of(&[Decider::Parent, Decider::Carer, Decider::Guardian]) {
        judged.add("/decidedBy", RuleId::ConsentNotParentalResponsibility);
    }
    if about != Some(Group::Adults) && !deciders.is_empty() && !names_child {
        judged.add("/decidedBy", RuleId::GillickMissing);
    }
    if about != Some(Group::ChildrenAndYoungPeople) && has_one_of(&[Decider::BestInterests]) && !names_representative {
        judged.add("/decidedBy", RuleId::RepresentativeMissing);
    }
}

/// Who sits on the panel, or must attend: all of them, and not only perhaps.
fn people(judged: &mut Judged<'_>, all: &[&[Role]], incomplete: RuleId, optional: RuleId) {
    let roles = given(judged.statement.roles.as_ref());
    let has_all = all.iter().all(|some| some.iter().all(|role| roles.contains(role)));
    if !roles.is_empty() && !has_all {
        judged.add("/roles", incomplete);
    }
    if judged.statement.optional == Some(true) {
        judged.add("/optional", optional);
    }
}

/// What the statements leave out together.
pub(super) fn judge_together(published: &[Statement], criteria: &[Criterion], found: &mut Found) {
    for group in [Group::ChildrenAndYoungPeople, Group::Adults] {
        let is_stated = |topic: Topic| {
            let is_one = |said: &&Statement| said.about.unwrap_or(Group::ChildrenAndYoungPeople) == group;
            published.iter().filter(is_one).any(|said| said.topic == topic)
        };
        if is_stated(Topic::PostAdmissionReview) && is_stated(Topic::RepeatReview) && !is_stated(Topic::SixWeekReview) {
            let names = Named::LimitFor(vec![AFTER_COMMUNITY_REVIEW.period], group);
            found.naming("/published", RuleId::SixWeekReviewMissing, names);
        }
    }
    let mut ratings = Vec::new();
    let mut at = "/registerCriteria";
    for said in published {
        if let (Topic::Rating, Some(rating)) = (said.topic, said.rating) {
            ratings.push(rating);
            at = "/published";
        }
    }
    for criterion in criteria {
        ratings.extend(criterion.rating);
    }
    if !ratings.is_empty() && !ratings.contains(&Rating::Blue) {
        found.add(at, RuleId::RatingBlueMissing);
    }
}

/// Whether a name holds those words one after another, whatever their case, the marks between them, and a plural.
fn holds_words(name: &str, old: &str) -> bool {
    let mut rest = words(name);
    loop {
        let mut here = rest.clone();
        if words(old).all(|word| here.next().is_some_and(|given| is_word(given, word))) {
            return true;
        }
        if rest.next().is_none() {
            return false;
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> + Clone {
    let is_mark = |character: char| !(character.is_ascii_alphanumeric() || matches!(character, '\u{C0}'..='\u{1FFF}'));
    text.split(is_mark).filter(|word| !word.is_empty())
}

fn is_word(given: &str, word: &str) -> bool {
    let start = given.get(..word.len()).unwrap_or_default();
    start.eq_ignore_ascii_case(word) && matches!(given.get(word.len()..), Some("" | "s" | "S"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_name_is_found_by_whole_words() {
        for name in ["CCG", "ccgs", "The CCG-Commissioner", "Anyshire (CCG)", "x, CCG"] {
            assert!(holds_words(name, "CCG"), "{name}");
        }
        for name in ["", "CCGX", "XCCG", "C C G", "C(CG)"] {
            assert!(!holds_words(name, "CCG"), "{name}");
        }
        assert!(holds_words("Clinical  commissioning-groups of Anyshire", "Clinical Commissioning Group"));
        assert!(holds_words(
            "Care and Treatment Reviews (CTRs): Policy and Guidance",
            "Care and Treatment Review (CTR) policy and guidance"
        ));
        assert!(!holds_words("Clinical Group", "Clinical Commissioning Group"));
        assert!(!holds_words("Clinical Commissioning", "Clinical Commissioning Group"));
        assert!(holds_words("Clinical Clinical Commissioning Group", "Clinical Commissioning Group"));
    }

    #[test]
    fn no_old_name_is_told_of_what_stands_in_its_place() {
        for new in superseded::ALL {
            let old = superseded::ALL.iter().find(|old| holds_words(new.instead, old.name));
            assert!(old.is_none(), "{old:?} is in {}", new.instead);
        }
    }
}
