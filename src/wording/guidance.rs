//! Guidance in words: each step put together from what its rule says, how it is done here, and what is known of whoever asks.

mod letter;
mod letter_phrases;
mod phrases;
mod urgent_help;

use super::eligibility::name_of_review;
use super::values::counted;
use super::{TextId, Words};
use crate::answer::{Fact, Guidance, Note, Outcome, ReviewName, Step, Way};
use crate::facts::{Asker, Consent, Decider, Enquiry, LocalArea};
use crate::numerals::numeral;
use crate::prelude::*;
use crate::registry::RuleId;
use crate::tables::transition::SCHOOL_YEAR_OF_TRANSITION;
pub use letter::letter;
pub use letter_phrases::LetterPhrase;
pub use phrases::GuidancePhrase;
pub use urgent_help::{UrgentHelpPhrase, urgent_help};

/// What the advice on special educational needs is called in most places.
const SENDIASS: &str = "SENDIASS";

/// What guidance is about, and how it is put.
#[derive(Clone, Copy, Debug)]
pub struct Told<'t> {
    /// Who asks, about whom.
    pub enquiry: &'t Enquiry,
    /// The answer.
    pub guidance: &'t Guidance<'t>,
    /// The area, where there is one.
    pub area: Option<&'t LocalArea>,
    /// In which words.
    pub words: &'t Words,
}

impl Told<'_> {
    /// What the review is called.
    fn review_name(&self) -> Option<ReviewName> {
        self.guidance.eligibility.pathway.map(ReviewName::on)
    }

    fn area_name(&self) -> &str {
        self.area.map_or("", |area| area.name.as_str())
    }

    /// What a placeholder of a step stands for; `how` is what the area says.
    fn fill(&self, text: TextId, how: &str) -> String {
        let is_self = self.enquiry.asker == Asker::ThePerson;
        self.words.fill(text, &|name| {
            Some(match name {
                "review" => name_of_review(self.review_name(), self.words.wording()).into(),
                "area" => self.area_name().into(),
                "how" | "days" | "age" => how.into(),
                "person" => if is_self { "you" } else { "the person" }.into(),
                "sendiass" => SENDIASS.into(),
                "school-year" => numeral(SCHOOL_YEAR_OF_TRANSITION).into(),
                _ => return None,
            })
        })
    }

    fn say(&self, phrase: GuidancePhrase) -> String {
        self.fill(TextId::Guidance(phrase), "")
    }

    fn say_how(&self, phrase: GuidancePhrase, how: &str) -> String {
        self.fill(TextId::Guidance(phrase), how)
    }

    /// The title of a step, and what to do, a line for each part of it.
    pub fn step(&self, step: &Step<'_>) -> (String, String) {
        let mut lines = Vec::new();
        lines.extend(self.first(step.rule).map(|phrase| self.say(phrase)));
        lines.push(self.fill(TextId::Rule(step.rule), ""));
        self.push_particulars(step.rule, &mut lines);
        self.push_way(step, &mut lines);
        for note in &step.notes {
            lines.push(self.note(step.rule, *note));
        }
        (self.say(title(step.rule)), joined(&lines, "\n"))
    }

    /// What a page of the area's is called.
    pub fn page(&self) -> String {
        self.say(GuidancePhrase::AreaPage)
    }

    /// What the outcome means for asking.
    fn first(&self, rule: RuleId) -> Option<GuidancePhrase> {
        if !matches!(rule, RuleId::GuideAskForReview | RuleId::GuideAskInHospital) {
            return None;
        }
        match self.guidance.eligibility.outcome {
            Outcome::ReviewRequired => Some(GuidancePhrase::ReviewRequired),
            Outcome::ReviewRecommended => Some(GuidancePhrase::ReviewRecommended),
            Outcome::CanRequest => Some(GuidancePhrase::CanRequest),
            Outcome::NotIndicated => Some(GuidancePhrase::NotIndicated),
            Outcome::NeedMoreInformation => Some(GuidancePhrase::NotKnownYet),
            Outcome::OutOfScope => None,
        }
    }

    /// What holds of this person in particular.
    fn push_particulars(&self, rule: RuleId, lines: &mut Vec<String>) {
        let person = &self.enquiry.person;
        let is_commissioner = self.enquiry.asker == Asker::Commissioner;
        let mut say = |phrase| lines.push(self.say(phrase));
        match rule {
            RuleId::GuideConsent if person.consent_to_review == Some(Consent::Given) => {
                say(GuidancePhrase::ConsentGiven);
            }
            RuleId::GuideConsent | RuleId::GuideConsentAfterNo => say(self.decider()),
            RuleId::GuideFindOut => {
                for fact in &self.guidance.eligibility.missing {
                    if let Some(phrase) = to_find_out(*fact) {
                        say(phrase);
                    }
                }
            }
            RuleId::GuideArrangeReview if self.guidance.eligibility.outcome == Outcome::ReviewRecommended => {
                say(GuidancePhrase::MustBeOffered);
            }
            RuleId::GuideEmergencyMeeting if !is_commissioner => say(GuidancePhrase::EmergencyMeetingAsk),
            RuleId::GuideReferToRegister => {
                say(GuidancePhrase::WhoSees);
                if person.consent_to_register.is_some_and(Consent::is_refused) {
                    say(GuidancePhrase::RegisterAfterNo);
                }
            }
            RuleId::GuideSendiass => say(GuidancePhrase::SendiassName),
            _ => {}
        }
    }

    /// Whose yes it is.
    fn decider(&self) -> GuidancePhrase {
        let route = &self.guidance.consent_to_review;
        match route.decider {
            Some(Decider::ThePerson) => GuidancePhrase::DecidesThePerson,
            Some(Decider::ParentalResponsibilityHolder) => GuidancePhrase::DecidesParentalResponsibility,
            Some(Decider::WelfareAttorney) => GuidancePhrase::DecidesAttorney,
            Some(Decider::WelfareDeputy) => GuidancePhrase::DecidesDeputy,
            Some(Decider::BestInterestsDecision) => GuidancePhrase::DecidesBestInterests,
            None if route.missing.is_empty() => GuidancePhrase::DecidesNobodyYet,
            None => GuidancePhrase::DecidesUnknown,
        }
    }

    /// How it is done: here, or in the way that holds everywhere, saying which.
    fn push_way(&self, step: &Step<'_>, lines: &mut Vec<String>) {
        let everywhere = everywhere(step.rule, self.enquiry.asker);
        match step.way {
            Way::Here(how) if step.rule == RuleId::GuideConsent => {
                lines.push(self.say_how(GuidancePhrase::ConsentHere, how));
            }
            Way::Here(how) => lines.push(self.say_how(GuidancePhrase::Here, how)),
            Way::Named => {}
            Way::Everywhere => lines.extend(everywhere.map(|phrase| self.say(phrase))),
            Way::NotSaid => {
                lines.push(self.say(GuidancePhrase::NotSaid));
                lines.extend(everywhere.map(|phrase| self.say(phrase)));
            }
        }
    }

    fn note(&self, rule: RuleId, note: Note<'_>) -> String {
        match note {
            Note::Decided(how) => self.say_how(GuidancePhrase::Decided, how),
            Note::Told(how) => self.say_how(GuidancePhrase::Told, how),
            Note::ReplyWithin(days) => self.say_how(GuidancePhrase::ReplyWithin, &counted(days, "day")),
            Note::MovesAt(age) => self.say_how(GuidancePhrase::MovesAt, &numeral(age)),
            Note::NotNamed if rule == RuleId::GuideReferToRegister => self.say(GuidancePhrase::NotNamedForRegister),
            Note::NotNamed => self.say(GuidancePhrase::NotNamed),
            Note::DoesNotDecide => self.say(GuidancePhrase::DoesNotDecide),
        }
    }
}

/// The way that holds everywhere, where a step has one that an area could publish.
const fn everywhere(rule: RuleId, asker: Asker) -> Option<GuidancePhrase> {
    let is_commissioner = matches!(asker, Asker::Commissioner);
    Some(match rule {
        RuleId::GuideAppealRegister | RuleId::GuideAppealReview if is_commissioner => GuidancePhrase::AppealOwnDuty,
        RuleId::GuideEmergencyMeeting if is_commissioner => GuidancePhrase::EmergencyMeetingOwnDuty,
        RuleId::GuideAppealRegister => GuidancePhrase::AppealRegisterEverywhere,
        RuleId::GuideAppealReview | RuleId::GuideIfRefused => GuidancePhrase::AppealReviewEverywhere,
        RuleId::GuidePlacingArea => GuidancePhrase::PlacingAreaEverywhere,
        RuleId::GuideAskForReview | RuleId::GuideAskInHospital | RuleId::GuideEmergencyMeeting => {
            GuidancePhrase::CommissionerEverywhere
        }
        RuleId::GuideReferToRegister | RuleId::GuideOnRegister => GuidancePhrase::RegisterEverywhere,
        RuleId::GuideKeyworker => GuidancePhrase::KeyworkerEverywhere,
        RuleId::GuideSendiass => GuidancePhrase::SendiassEverywhere,
        RuleId::GuideAdvocacy => GuidancePhrase::AdvocacyEverywhere,
        RuleId::GuideAdultServicesPlan => GuidancePhrase::AdultServicesEverywhere,
        _ => return None,
    })
}

/// What has to be found out, as a question.
const fn to_find_out(fact: Fact) -> Option<GuidancePhrase> {
    Some(match fact {
        Fact::Autism => GuidancePhrase::FindAutism,
        Fact::LearningDisability => GuidancePhrase::FindLearningDisability,
        Fact::Whereabouts => GuidancePhrase::FindWhereabouts,
        Fact::AdmissionConsidered => GuidancePhrase::FindAdmissionConsidered,
        Fact::Rating => GuidancePhrase::FindRating,
        Fact::AdmissionRisk => GuidancePhrase::FindAdmissionRisk,
        Fact::CommunityReviewHeld => GuidancePhrase::FindCommunityReviewHeld,
        Fact::CrisisCareInLastYear => GuidancePhrase::FindCrisisCare,
        Fact::CommissionedInEngland => GuidancePhrase::FindCommissioned,
        _ => return None,
    })
}

/// The title of a step.
const fn title(rule: RuleId) -> GuidancePhrase {
    match rule {
        RuleId::GuideAppealRegister => GuidancePhrase::AppealRegisterTitle,
        RuleId::GuideAppealReview => GuidancePhrase::AppealReviewTitle,
        RuleId::GuidePlacingArea => GuidancePhrase::PlacingAreaTitle,
        RuleId::GuideOtherNations => GuidancePhrase::OtherNationsTitle,
        RuleId::GuideConsent => GuidancePhrase::ConsentTitle,
        RuleId::GuideConsentAfterNo => GuidancePhrase::ConsentAfterNoTitle,
        RuleId::GuideEmergencyMeeting => GuidancePhrase::EmergencyMeetingTitle,
        RuleId::GuideAskForReview => GuidancePhrase::AskForReviewTitle,
        RuleId::GuideAskInHospital => GuidancePhrase::AskInHospitalTitle,
        RuleId::GuideArrangeReview => GuidancePhrase::ArrangeReviewTitle,
        RuleId::GuideDecideRequest => GuidancePhrase::DecideRequestTitle,
        RuleId::GuideFindOut => GuidancePhrase::FindOutTitle,
        RuleId::GuideProfessionalDuties => GuidancePhrase::ProfessionalDutiesTitle,
        RuleId::GuideReferToRegister => GuidancePhrase::ReferToRegisterTitle,
        RuleId::GuideOnRegister => GuidancePhrase::OnRegisterTitle,
        RuleId::GuidePrepare => GuidancePhrase::PrepareTitle,
        RuleId::GuideKeyworker => GuidancePhrase::KeyworkerTitle,
        RuleId::GuideSendiass => GuidancePhrase::SendiassTitle,
        RuleId::GuideAdvocacy => GuidancePhrase::AdvocacyTitle,
        RuleId::GuideAdultServicesPlan => GuidancePhrase::AdultServicesPlanTitle,
        RuleId::GuideAdultServicesInvited => GuidancePhrase::AdultServicesInvitedTitle,
        RuleId::GuideRaiseConcern => GuidancePhrase::RaiseConcernTitle,
        RuleId::GuideIfRefused => GuidancePhrase::IfRefusedTitle,
        RuleId::GuideNoAnswer => GuidancePhrase::NoAnswerTitle,
        _ => GuidancePhrase::OtherSupportTitle,
    }
}

/// Texts one after the other, with that between them. By hand: the library's `join` would be compiled a second time, for texts that
/// are owned.
fn joined(texts: &[String], between: &str) -> String {
    let mut joined = String::new();
    for (place, text) in texts.iter().enumerate() {
        if place > 0 {
            joined.push_str(between);
        }
        joined.push_str(text);
    }
    joined
}
