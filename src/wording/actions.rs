//! Who takes each action.

use crate::registry::RuleId;
use crate::wording::Said;

/// Who takes the action that the rule stands for; `None` for rules that are no actions.
pub(super) const fn who(rule: RuleId) -> Option<Said> {
    Some(match rule {
        RuleId::LaepNamePeople | RuleId::LaepReportGaps => {
            Said { plain: "The chair of the meeting", easy: "The chair, who leads the meeting" }
        }
        RuleId::LaepReviewEhcp => Said {
            plain: "The council, with the school or college",
            easy: "The council, together with the school or college",
        },
        RuleId::LaepReviewCarePlan => {
            Said { plain: "The keyworker or lead professional", easy: "The keyworker or the lead professional" }
        }
        RuleId::LaepOutOfAreaApproval
        | RuleId::LaepLeadProfessional
        | RuleId::LaepPlaceOnRegister
        | RuleId::LaepArrangeCommunityReview
        | RuleId::LaepArrangePostAdmissionReview
        | RuleId::HoldReview
        | RuleId::OfferReview
        | RuleId::OversightVisits
        | RuleId::InpatientReviews
        | RuleId::OtherReview
        | RuleId::ReviewWithoutRegister
        | RuleId::ConsentOversightPanel => {
            Said { plain: "The commissioner", easy: "The commissioner, who plans and pays for care" }
        }

        RuleId::LaepUpdateCarePlan | RuleId::PersonCentredPlan | RuleId::CareAndRiskPlan => Said {
            plain: "The lead professional, with the person and the services involved",
            easy: "The lead professional, with the person and the services",
        },
        RuleId::AskConsent
        | RuleId::IdentifyPartners
        | RuleId::LeadProfessional
        | RuleId::EscalationRoute
        | RuleId::MultiAgencyMeeting
        | RuleId::ReferKeyworker => {
            Said { plain: "The team that keeps the register", easy: "The team that looks after the register" }
        }
        RuleId::CarerNeeds | RuleId::CarersAssessment | RuleId::CarerContingencyPlan | RuleId::DiscussBudgets => {
            Said { plain: "The professionals who support the person", easy: "The staff who support the person" }
        }

        RuleId::SupportToDecide => Said {
            plain: "Whoever asks for consent, with people who know the person well",
            easy: "Whoever asks for the yes, with people who know the person",
        },
        RuleId::ExplainSharing
        | RuleId::RecordConsent
        | RuleId::CommissionerAndLegalAdvice
        | RuleId::AssessAtTheTime
        | RuleId::ExplainRefusal
        | RuleId::ExploreReasons
        | RuleId::NoEffectOnCare
        | RuleId::MayChangeMind
        | RuleId::CheckAdvocate
        | RuleId::AskAgain => Said { plain: "Whoever asks for consent", easy: "Whoever asks for the yes" },

        _ => return None,
    })
}
