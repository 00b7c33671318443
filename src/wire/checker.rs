//! The contract of the guided checker.

use super::Way;
use super::answers::Reason;
use super::decoder::{At, Issues, Read, Whole, choice, described, read_date};
use super::eligibility::Eligibility;
use super::tree::Node;
use crate::answer::NextStep;
use crate::error::{Code, Error};
use crate::facts::{
    AdmissionRisk, Answers, Asker, Condition, Consent, FamilyInvolvement, Person, Question, Questions, Rating,
    Whereabouts,
};
use crate::prelude::*;
use crate::registry::RuleId;
use crate::rules;
use crate::wording::{self, ChoiceValue, Words};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

choice! {
    /// Who asks.
    Asker,
}

/// Answers any question: the fact stays unknown, and is not asked for again.
const NOT_SURE: &str = "not-sure";

/// The next question worth asking, or the answer.
#[derive(Serialize)]
#[serde(tag = "step", rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) enum CheckerStep {
    /// A question.
    #[serde(rename_all = "camelCase")]
    Question {
        question: QuestionAsked,
        /// How many of the answers given count.
        asked: u32,
        /// How many questions are still to come on the longest way, this one included.
        at_most_left: u32,
        /// Those given that still count.
        answers: Given,
    },
    /// Nothing more is worth asking.
    Outcome {
        #[cfg_attr(feature = "schema", schemars(with = "crate::facts::Enquiry"))]
        enquiry: EnquiryMade,
        eligibility: Eligibility,
        /// Those given that still count.
        answers: Given,
    },
}

/// A question, in words.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Question"))]
pub(super) struct QuestionAsked {
    /// A field of `Person`, or "asker".
    id: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    hint: Option<String>,
    kind: Kind,
    /// With a "not sure" way out; for a number that one choice alone.
    choices: Vec<Choice>,
    why: Reason,
}

/// What answers a question.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
enum Kind {
    Choice,
    Number,
}

/// An answer to choose.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Choice {
    value: Chosen,
    label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    hint: Option<String>,
}

/// The value of an answer to choose.
#[derive(Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
enum Chosen {
    Word(&'static str),
    Flag(bool),
}

/// The value of an answer.
#[derive(Clone, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
enum Value {
    Text(Cow<'static, str>),
    Number(u32),
    Flag(bool),
}

/// What was learnt.
#[derive(Serialize)]
pub(super) struct EnquiryMade {
    asker: Asker,
    person: Given,
}

/// Answers by the name of their question, in the order of the questions.
pub(super) struct Given(Vec<(Question, Value)>);

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (question, value) in &self.0 {
            map.serialize_entry(question.as_str(), value)?;
        }
        map.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Given {
    fn schema_name() -> Cow<'static, str> {
        "Answers".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "description": "Question id → chosen value. Ids are fields of `Person`, and \"asker\". \"not-sure\" answers any question.",
            "additionalProperties": { "type": ["string", "number", "boolean"] },
        })
    }
}

/// What a question takes for an answer, besides "not-sure".
enum Taken {
    YesOrNo,
    OneOf(&'static [&'static str]),
    Age,
    Date,
}

fn taken(question: Question) -> Taken {
    match question {
        Question::Autism | Question::LearningDisability => Taken::OneOf(Condition::NAMES),
        Question::Whereabouts => Taken::OneOf(Whereabouts::NAMES),
        Question::AdmissionRisk => Taken::OneOf(AdmissionRisk::NAMES),
        Question::Rating => Taken::OneOf(Rating::NAMES),
        Question::Asker => Taken::OneOf(Asker::NAMES),
        Question::ConsentToReview | Question::ConsentToRegister => Taken::OneOf(Consent::NAMES),
        Question::FamilyInvolvement => Taken::OneOf(FamilyInvolvement::NAMES),
        Question::Age => Taken::Age,
        Question::DateOfBirth => Taken::Date,
        _ => Taken::YesOrNo,
    }
}

/// The answers as facts, and as they were given.
struct AnswersGiven {
    facts: Answers,
    values: Vec<(Question, Value)>,
}

impl AnswersGiven {
    /// Reads the argument. Every fault is told, in the order given.
    fn read(node: Node<'_>, issues: &mut Issues) -> Option<Self> {
        let Node::Object(fields) = node else {
            issues.wrong(&node, &At::WHOLE, "an object");
            return None;
        };
        let (mut facts, mut values, mut of_person) = (Answers::default(), Vec::new(), Vec::new());
        let mut is_sound = true;
        for (key, value) in fields {
            let place = Question::NAMES.iter().position(|name| *name == key);
            let Some(question) = place.and_then(|place| Question::ALL.get(place).copied()) else {
                let names = || Question::NAMES.iter().map(|name| Cow::Borrowed(*name)).collect::<Vec<_>>();
                issues.unknown_field(&value, &At::WHOLE.field(&key), &key, &names());
                is_sound = false;
                continue;
            };
            if value == Node::Null {
                continue;
            }
            let Some(given) = read_value(question, &value, &At::WHOLE.field(&key), issues) else {
                is_sound = false;
                continue;
            };
            facts.given = facts.given.with(question);
            let is_fact = match taken(question) {
                Taken::OneOf(names) => matches!(&given, Value::Text(text) if names.contains(&&**text)),
                _ => !given.is_not_sure(),
            };
            if !is_fact {
                facts.not_sure = facts.not_sure.with(question);
            } else if question == Question::Asker {
                facts.asker = Asker::read(&value, &At::WHOLE, issues).and_then(Asker::out);
            } else {
                of_person.push((key, value));
            }
            values.push((question, given));
        }
        let person = Person::read(&Node::Object(of_person), &At::WHOLE, issues).and_then(Person::out)?;
        is_sound.then_some(Self { facts: Answers { person, ..facts }, values })
    }

    /// Of these questions the answers, in the order of the questions.
    fn of(&self, questions: Questions) -> Given {
        let mut given = Vec::new();
        for question in Question::ALL.iter().filter(|question| questions.has(**question)) {
            if let Some((_, value)) = self.values.iter().find(|(answered, _)| answered == question) {
                given.push((*question, value.clone()));
            }
        }
        Given(given)
    }
}

impl Value {
    fn is_not_sure(&self) -> bool {
        matches!(self, Self::Text(text) if text == NOT_SURE)
    }
}

/// The answer to that question, or what is wrong with it.
fn read_value(question: Question, node: &Node<'_>, at: &At<'_>, issues: &mut Issues) -> Option<Value> {
    let text = |text: &str| Some(Value::Text(text.to_owned().into()));
    let wanted = match (taken(question), node) {
        (_, Node::Text(given)) if given == NOT_SURE => return text(given),
        (Taken::YesOrNo, Node::Bool(given)) => return Some(Value::Flag(*given)),
        (Taken::OneOf(names), Node::Text(given)) if names.contains(&&**given) => return text(given),
        (Taken::Date, Node::Text(given)) => return read_date(node, at, issues).and_then(|_| text(given)),
        (Taken::Age, Node::Whole(_) | Node::Fraction) => {
            return Whole::<0, 130>::read(node, at, issues).and_then(Whole::<0, 130>::out).map(Value::Number);
        }
        (Taken::YesOrNo, _) => Cow::Borrowed("true, false"),
        (Taken::OneOf(names), _) => names.join(", ").into(),
        (Taken::Age, _) => "a whole number of years".into(),
        (Taken::Date, _) => "a date such as 2026-03-31".into(),
    };
    let wanted = [&wanted, " or ", NOT_SURE].concat();
    match node {
        Node::Bool(_) | Node::Whole(_) | Node::Fraction | Node::Text(_) => {
            issues.add(Code::UnknownValue, at, &["must be ", &wanted, ", but is ", &described(node)].concat());
        }
        _ => issues.wrong(node, at, &wanted),
    }
    None
}

/// The next question worth asking, or the answer: asks nothing that cannot change it.
///
/// # Errors
/// `unknown-field` of a question that there is not, `unknown-value` of an answer that it does not take, each at its place;
/// `before-birth`, and the codes of wrong shapes.
pub fn next_question<W: Way>(answers: &str, options: &str, today: &str) -> Result<W::Written, Error> {
    let mut issues = Issues::none();
    let given = AnswersGiven::read(Node::parse(answers), &mut issues);
    let setting = issues.options(1, options, today);
    let (Some(given), Some(setting)) = (given, setting) else { return Err(issues.into_error()) };
    given.facts.person.check_birth(setting.as_of, "/dateOfBirth")?;
    let words = &setting.words;
    let step = rules::checker::next_question(&given.facts, setting.as_of);
    let counting = step.answers.given;
    let answers = given.of(counting);
    Ok(W::write(&match step.next {
        NextStep::Ask { question, at_most_left } => CheckerStep::Question {
            question: QuestionAsked::new(question, step.answers.asker, words),
            asked: counting.count(),
            at_most_left,
            answers,
        },
        NextStep::Answer { enquiry, eligibility } => {
            let known = |question: &Question| *question != Question::Asker && !step.answers.not_sure.has(*question);
            let mut person = given.of(counting);
            person.0.retain(|(question, _)| known(question));
            let enquiry = EnquiryMade { asker: enquiry.asker, person };
            CheckerStep::Outcome { enquiry, eligibility: Eligibility::written(eligibility, words), answers }
        }
    }))
}

impl QuestionAsked {
    fn new(question: Question, asker: Option<Asker>, words: &Words) -> Self {
        let (title, hint) = wording::question(question, asker, words);
        let mut choices = Vec::new();
        for (value, label, hint) in wording::choices(question) {
            let value = match value {
                ChoiceValue::Word(word) => Chosen::Word(word),
                ChoiceValue::Flag(flag) => Chosen::Flag(*flag),
            };
            choices.push(Choice { value, label: words.phrase(*label), hint: hint.map(|hint| words.phrase(hint)) });
        }
        let kind = if question == Question::Age { Kind::Number } else { Kind::Choice };
        Self { id: question.as_str(), title, hint, kind, choices, why: words.say(why(question)).into() }
    }
}

/// The rule that says why a question is asked.
const fn why(question: Question) -> RuleId {
    match question {
        Question::CommissionedInEngland => RuleId::QuestionCommissionedInEngland,
        Question::Autism => RuleId::QuestionAutism,
        Question::LearningDisability => RuleId::QuestionLearningDisability,
        Question::Whereabouts => RuleId::QuestionWhereabouts,
        Question::AdmissionRisk => RuleId::QuestionAdmissionRisk,
        Question::AdmissionConsidered => RuleId::QuestionAdmissionConsidered,
        Question::Rating => RuleId::QuestionRating,
        Question::ReviewHeldThisStay => RuleId::QuestionReviewHeldThisStay,
        Question::CommunityReviewHeld => RuleId::QuestionCommunityReviewHeld,
        Question::CrisisCareInLastYear => RuleId::QuestionCrisisCareInLastYear,
        Question::ViaCriminalJustice => RuleId::QuestionViaCriminalJustice,
        Question::Age | Question::DateOfBirth => RuleId::QuestionAge,
        Question::HasEhcp => RuleId::QuestionHasEhcp,
        Question::OnRegister => RuleId::QuestionOnRegister,
        Question::PlacedByAnotherArea => RuleId::QuestionPlacedByAnotherArea,
        Question::ConsentToReview => RuleId::QuestionConsentToReview,
        // The others are never asked.
        Question::Asker | Question::SecureWard | Question::ConsentToRegister | Question::FamilyInvolvement => {
            RuleId::QuestionAsker
        }
    }
}
