//! One person's entry in the dynamic support register: the minimum dataset (policy 3.2), consent (2.4, 2.5), the rating and what it
//! brings (4), the plan (3), carers and help at short notice (9.4, 9.5).

use crate::facts::{Condition, Consent, Decider, Rating, Whereabouts};
use crate::registry::form::form;
use crate::tables::ages::{OWN_CONSENT, PAST_KEYWORKERS};

form! {
    "register-entry", "One person's entry in the dynamic support register.";

    NameOrNumber = Text, "nameOrNhsNumber", Should(Always), "3.2": "Give the name or the NHS number. One is enough.";
    DateOfBirth = Day, "dateOfBirth", Should(Always), "2.4.2": "Give the date of birth. Who decides turns on it.";
    Autism = Choice(Condition::NAMES), "autism", Should(Always), "2.3; 3.1": "Say whether the person is autistic.";
    LearningDisability = Choice(Condition::NAMES), "learningDisability", Should(Always), "2.3; 3.1":
        "Say whether the person has a learning disability.";
    OutOfScope = Rule, "out-of-scope", Should(Always), "2.3; 3.1":
        "The register is for autistic people and people with a learning disability.";
    PlacedByAnotherArea = YesOrNo, "placedByAnotherArea", May, "": "Whether another area placed the person here.";
    OtherArea = Rule, "other-area", Should(Always), "3.1":
        "The area that placed or pays keeps the person on its register.";
    Where = Choice(Whereabouts::NAMES), "where", Should(Always), "3.1; 4": "Say where the person is.";

    Consent = Group, "consent", May, "": "What was said about being on the register.";
    Answer = Choice(Consent::NAMES), "consent/answer", Must(Always), "2.4":
        "Say whether the person, or whoever decides for them, said yes.";
    AnsweredOn = Day, "consent/on", Must(Is(Row::Answer as usize, GIVEN)), "2.4; 3.2": "Say on which day.";
    AnsweredBy = Choice(Decider::NAMES), "consent/by", Must(Is(Row::Answer as usize, ANSWERED)), "2.4; 2.4.1":
        "Say who gave that answer.";
    CanDecide = YesOrNo, "consent/canDecide", Must(All(&[Is(Row::Answer as usize, ANSWERED), Under(OWN_CONSENT)])),
        "2.4.2": "Say whether the child understands enough to decide.";
    SupportedBy = Text, "consent/supportedBy", Must(Is(Row::Answer as usize, GIVEN)), "2.4":
        "Say who helped the person to decide.";
    Explained = Choices(EXPLAINED), "consent/explained", Must(Is(Row::Answer as usize, GIVEN)), "2.4; 2.5":
        "Say what was explained about sharing details.";
    Checks = List, "consent/checks", May, "": "When consent was checked again.";
    CheckedOn = Day, "consent/checks/on", Should(Always), "2.4": "Say on which day.";
    CheckedBy = Choice(Decider::NAMES), "consent/checks/by", Should(Always), "2.4": "Say who gave that answer.";
    NotGiven = Rule, "consent.not-given", Must(Always), "2.4": "Nobody stands on the register without a yes to it.";
    PersonDecides = Rule, "consent.person-decides", Must(Always), "2.4.1; 2.4.2":
        "It is for the person to decide, if they can.";
    NoParentDecides = Rule, "consent.no-parent-decides", Must(Always), "2.4.1; 2.4.2":
        "From 18 on no parent decides for the person.";
    OtherDecides = Rule, "consent.other-decides", Must(Always), "2.4.1; 2.4.2":
        "By what stands here, somebody else has to decide.";
    AskAgain = Rule, "consent.ask-again", Should(Always), "2.4.1; 2.4.2":
        "At this age somebody else decides now. Ask again.";
    ExplainedInPart = Rule, "consent.explained-in-part", Must(Always), "2.4; 2.5":
        "Explain who will use which details, how and why.";
    SharedFurther = Rule, "consent.shared-further", Should(Always), "2.4":
        "Explain that details may go further, to keep somebody safe.";
    CheckDue = Rule, "consent.check-due", Should(Always), "2.4": "Consent was to be checked by {day}.";

    Rating = Choice(Rating::NAMES), "rating", Should(Always), "3.2; 4": "Give the rating.";
    RatedSince = Day, "ratedSince", Should(Given(Row::Rating as usize)), "4": "Say since when.";
    ImmediateRisk = YesOrNo, "immediateRisk", Should(Always), "3.2":
        "Say whether a stay in hospital, or a lost home, is near.";
    RiskReason = Text, "riskReason", Should(Any(&[Given(Row::Rating as usize), Yes(Row::ImmediateRisk as usize)])), "3.2":
        "Say why there is a risk.";
    RatingAtOdds = Rule, "rating-at-odds", Should(Always), "4": "This and the rating do not go together.";
    NotBlue = Rule, "not-blue", Must(Always), "4": "Blue is for people in mental health hospitals, and no others.";
    Grading = Group, "grading", May, "": "What the rating takes into account.";
    PersonView = Text, "grading/personView", Must(Given(Row::Rating as usize)), "4":
        "Say how the person sees it, and which advocate helped.";
    FamilyView = Text, "grading/familyView", Must(Given(Row::Rating as usize)), "4":
        "Say how the family sees it, or why nobody asked.";
    RiskTool = Text, "grading/tool", Must(Given(Row::Rating as usize)), "4": "Name the risk assessment that was used.";
    Agencies = Text, "grading/agencies", Must(Given(Row::Rating as usize)), "4":
        "Say what the agencies judged together, and when they meet next.";
    TakenFrom = Text, "grading/reviews", Should(Given(Row::Rating as usize)), "3":
        "Say what was taken from reviews and meetings.";
    Reviews = List, "communityReviews", May, "": "Each community review that was held.";
    ReviewOn = Day, "communityReviews/on", Should(Always), "3.2": "Say on which day.";
    Recommended = Text, "communityReviews/recommended", Must(Always), "3": "Say what it recommended.";
    MetOn = Day, "agenciesMetOn", May, "": "On which day the agencies last met.";
    RedWithoutReview = Rule, "red-without-review", Must(Always), "4; Table 1": "With a red rating a review has to be held.";
    AmberWithoutEither = Rule, "amber-without-either", Should(Always), "4; Table 1":
        "With an amber rating the agencies meet, or a review is held.";

    Lead = Text, "leadProfessional", Must(Always), "3.2; 4": "Name the professional who leads the support.";
    Partners = Text, "partners", Must(Always), "4": "List who would be needed at a review.";
    Provider = Text, "provider", Should(Always), "3.2": "Name who provides care, or the support bought with a budget.";
    Plan = Group, "plan", May, "": "The care plan and the risk plan.";
    Current = YesOrNo, "plan/current", Should(Always), "3; 3.2":
        "Say whether plan, crisis steps and risk assessment are up to date.";
    Needs = Text, "plan/needs", Must(Always), "4": "Say what the person needs, and what support there is.";
    LookedAtOn = Day, "plan/lookedAtOn", Should(Yes(Row::Current as usize)), "3.2": "Say when it was last looked at.";
    Actions = List, "plan/actions", Should(Yes(Row::Current as usize)), "3": "List the actions.";
    What = Text, "plan/actions/what", Should(Always), "3": "Say what is to be done.";
    Who = Text, "plan/actions/lead", Should(Always), "3": "Name who answers for it.";
    Follows = YesOrNo, "plan/followsReviews", Must(Given(Row::Reviews as usize)), "3":
        "Say whether it does what the reviews recommended.";
    ToBeMade = Rule, "plan.to-be-made", Must(Always), "3": "The lead professional makes the plan with the person.";
    Apart = Rule, "plan.apart-from-reviews", Must(Always), "3": "The plan has to follow what reviews recommended.";
    Budget = YesOrNo, "budgetOffered", Should(Always), "3.2; 9.4": "Say whether a personal budget was offered.";
    ShortNotice = Text, "helpAtShortNotice", Should(Is(Row::Rating as usize, AT_RISK)), "9.4":
        "Say what extra help can come at short notice.";
    Escalation = Text, "escalation", Must(Is(Row::Rating as usize, AT_RISK)), "4":
        "Name the senior managers in health and at the council.";
    Keyworker = Choice(&["has-one", "referred"]), "keyworker",
        Must(All(&[Under(PAST_KEYWORKERS), IsNot(Row::Rating as usize, &["green"])])), "9.2; Table 1":
        "Refer the person to a keyworker, unless they have one.";

    UnpaidCarer = YesOrNo, "unpaidCarer", Should(Always), "3.1": "Say whether there is an unpaid carer.";
    Carer = Group, "carer", May, "": "The unpaid carer.";
    CarerNeeds = Text, "carer/needs", Must(Yes(Row::UnpaidCarer as usize)), "4": "Say what the carer needs, if they agree.";
    CarerTold = Day, "carer/toldOfDataOn", Must(Yes(Row::UnpaidCarer as usize)), "2.5":
        "Say when the carer was told how their details are used.";
    CarerAssessed = Day, "carer/toldOfAssessmentOn", Should(Yes(Row::UnpaidCarer as usize)), "9.5":
        "Say when the carer was told of an assessment of their own.";
    CarerPlan = Choice(&[MADE, "being-made", "not-wanted"]), "carer/plan",
        Should(All(&[Yes(Row::UnpaidCarer as usize), Is(Row::Rating as usize, AT_RISK)])), "9.5":
        "Ask the carer about a plan for when they cannot care.";
    CarerPlanSays = Text, "carer/planSays", Should(Is(Row::CarerPlan as usize, &[MADE])), "9.5":
        "Say what is done when the carer cannot care.";
    CarerPlanShared = Text, "carer/planSharedWith", Should(Is(Row::CarerPlan as usize, &[MADE])), "9.5":
        "Say with whom it is shared, if the carer agrees.";
    DayAhead = Rule, "day-ahead", Must(Always), "2.4; 3.2": "This day lies ahead. Write down what has happened.";
    DayTooEarly = Rule, "day-too-early", Must(Always), "2.4; 3.2": "This cannot be before {day}.";
}

const GIVEN: &[&str] = &["given"];

/// Somebody was asked, and answered.
const ANSWERED: &[&str] = &["given", "declined", "withdrawn"];

/// The ratings that call for more.
const AT_RISK: &[&str] = &["red", "amber"];

/// A carer's plan is there.
const MADE: &str = "made";

/// That details may be shared further.
pub const FURTHER: &str = "sharing-further";

/// What is explained when consent is asked for; all but the last is what people have to understand.
pub const EXPLAINED: &[&str] = &["what", "how", "why", "who", FURTHER];
