//! What is said of a step besides what its rule says: titles, ways, what an area says, whose yes it is, what to find out.

use crate::wording::phrases;

phrases! {
    /// A text of a step of guidance.
    GuidancePhrase {
        AppealRegisterTitle = "guidance.appeal-register.title",
            "Appeal about the register first",
            "Appeal about the register first";
        AppealReviewTitle = "guidance.appeal-review.title",
            "Appeal about the review first",
            "Appeal about the review first";
        PlacingAreaTitle = "guidance.placing-area.title",
            "Turn first to the area that arranged the care",
            "First ask the area that arranged the care";
        OtherNationsTitle = "guidance.other-nations.title", "Ask where the care is arranged", "Ask where the care is arranged";
        OtherSupportTitle = "guidance.other-support.title", "Ask for other support", "Ask for other help";
        ConsentTitle = "guidance.consent.title", "A yes comes first", "A yes comes first";
        ConsentAfterNoTitle = "guidance.consent-after-no.title", "After a no", "When the answer is no";
        EmergencyMeetingTitle = "guidance.emergency-meeting.title",
            "If there is no time: an emergency meeting",
            "No time? Ask for an emergency meeting";
        AskForReviewTitle = "guidance.ask-for-review.title", "Ask for a {review}", "Ask for a {review}";
        AskInHospitalTitle = "guidance.ask-in-hospital.title",
            "Ask for a {review} in hospital",
            "Ask for a {review} in hospital";
        ArrangeReviewTitle = "guidance.arrange-review.title", "Arrange the {review}", "Arrange the {review}";
        DecideRequestTitle = "guidance.decide-request.title",
            "Decide on a request for a {review}",
            "Decide when someone asks for a {review}";
        FindOutTitle = "guidance.find-out.title", "Find out what is missing", "Find out what is missing";
        ProfessionalDutiesTitle = "guidance.professional-duties.title", "What is asked of you", "What is asked of you";
        ReferToRegisterTitle = "guidance.refer-to-register.title",
            "Ask for a place on the register",
            "Ask to be on the register";
        OnRegisterTitle = "guidance.on-register.title",
            "Ask for another look at the rating",
            "Ask for another look at the rating";
        PrepareTitle = "guidance.prepare.title", "Get ready", "Get ready";
        KeyworkerTitle = "guidance.keyworker.title", "Ask for a keyworker", "Ask for a keyworker";
        SendiassTitle = "guidance.sendiass.title", "Get advice on special educational needs", "Get advice on special needs at school";
        AdvocacyTitle = "guidance.advocacy.title", "Ask for an advocate", "Ask for an advocate";
        AdultServicesPlanTitle = "guidance.adult-services-plan.title",
            "Plan early for adult services",
            "Plan early for adult services";
        AdultServicesInvitedTitle = "guidance.adult-services-invited.title",
            "Have adult services invited",
            "Ask adult services to come";
        RaiseConcernTitle = "guidance.raise-concern.title", "If something worries you", "If something worries you";
        IfRefusedTitle = "guidance.if-refused.title", "If the answer is no", "If the answer is no";
        NoAnswerTitle = "guidance.no-answer.title", "If nobody answers", "If nobody answers";

        Here = "guidance.here", "In {area}: {how}", "In {area}: {how}";
        NotSaid = "guidance.not-said",
            "{area} does not say how to do this, or whom to ask. This is the way that holds everywhere:",
            "{area} does not say how to do this. \
             It does not say whom to ask. \
             This is the way that holds everywhere:";
        AppealRegisterEverywhere = "guidance.appeal-register.everywhere",
            "Write to whoever said no, and ask for the reasons and for another look. \
            If that does not help, turn to the commissioner, and then to the oversight panel. \
            That is a local NHS group that looks again at difficult situations.",
            "Write to whoever said no. \
             Ask for the reasons and for another look. \
             It may not help. \
             Then ask the commissioner. \
             The commissioner plans and pays for care. \
             After that, ask the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.";
        AppealReviewEverywhere = "guidance.appeal-review.everywhere",
            "Write to the commissioner and ask for another look. \
            If the commissioner was the one who said no, ask for another senior person. \
            After that there is the oversight panel, a local NHS group that looks again at difficult situations.",
            "Write to the commissioner and ask for another look. \
             The commissioner plans and pays for care. \
             Did the commissioner say no? \
             Then ask for another senior person. \
             After that, ask the oversight panel. \
             That is a local NHS group. \
             It looks again at hard situations.";
        CommissionerEverywhere = "guidance.commissioner.everywhere",
            "Ask the case manager or the commissioner who is responsible for the care. \
            The team, the ward or the GP can say who that is. \
            So can the integrated care board, the NHS body that plans care for the area.",
            "Ask the case manager or the commissioner responsible for the care. \
             The commissioner plans and pays for care. \
             The team, the ward or the GP can say who that is. \
             So can the integrated care board. \
             That is the NHS body that plans care for the area.";
        PlacingAreaEverywhere = "guidance.placing-area.everywhere",
            "The care plan names that area. \
            If not, the team that gives the care or the GP can say which one it is.",
            "The care plan names that area. \
             If not, ask the team that gives the care, or the GP. \
             They can say which area it is.";
        RegisterEverywhere = "guidance.register.everywhere",
            "Ask the team that keeps the register, or the commissioner. \
            The council's local offer page should say how to reach them. \
            Anybody who gives support can ask as well.",
            "Ask the team that looks after the register, or the commissioner. \
             The council's local offer page should say how to reach them. \
             Anyone who gives support can ask as well. \
             The commissioner plans and pays for care.";
        KeyworkerEverywhere = "guidance.keyworker.everywhere",
            "Ask the team that keeps the register, or whoever leads on the care, to refer to the keyworker service.",
            "Ask the team that looks after the register. \
             Or ask whoever leads the care. \
             They can ask the keyworker service for you.";
        SendiassEverywhere = "guidance.sendiass.everywhere",
            "Every council area has such a service: the council's local offer page names it.",
            "Every council area has such a service. The council's local offer page names it.";
        AdvocacyEverywhere = "guidance.advocacy.everywhere",
            "Ask the council, the ward or the team which advocacy services there are.",
            "Ask the council, the ward or the team. Ask which advocacy services there are.";
        AdultServicesEverywhere = "guidance.adult-services-plan.everywhere",
            "Ask the team that keeps the register when and how people move to the one for adults.",
            "Ask the team that looks after the register. Ask when and how people move to the one for adults.";
        AppealOwnDuty = "guidance.appeal.own-duty",
            "It is for you to look at it again, and to answer in writing with reasons. \
            If the decision was your own, let another senior person look.",
            "It is for you to look at it again. \
             Answer in writing, with reasons. \
             Was the decision your own? \
             Then let another senior person look.";
        EmergencyMeetingOwnDuty = "guidance.emergency-meeting.own-duty",
            "It is for you to see that the meeting is set up and has a chair.",
            "It is for you to see that the meeting is set up. It needs a chair.";
        EmergencyMeetingAsk = "guidance.emergency-meeting.ask",
            "Ask the commissioner to set one up now.",
            "Ask the commissioner to set one up now. The commissioner plans and pays for care.";

        Decided = "guidance.decided", "How {area} decides: {how}", "How {area} decides: {how}";
        Told = "guidance.told", "How {area} tells people: {how}", "How {area} tells people: {how}";
        ReplyWithin = "guidance.reply-within",
            "About the register, {area} says that it answers within {days}.",
            "{area} says when it answers about the register. It says within {days}.";
        MovesAt = "guidance.moves-at",
            "In {area} people move to the register for adults at {age}.",
            "In {area} people move to the register for adults. They do so at {age}.";
        NotNamed = "guidance.not-named",
            "{area} does not list you among those who may ask. NHS England policy does: ask all the same.",
            "{area} does not list you among those who may ask. NHS England policy does. Ask all the same.";
        NotNamedForRegister = "guidance.not-named-register",
            "{area} does not list you for this way. \
            Ask all the same, or together with the person or the family.",
            "{area} does not list you for this way. \
             Ask all the same. \
             Or ask together with the person or the family.";
        DoesNotDecide = "guidance.does-not-decide",
            "{area} does not decide on this. It can help to find the area that does.",
            "{area} does not decide on this. It can help to find the area that does.";
        AreaPage = "guidance.page", "{area}: page about this", "{area}: page about this";

        ReviewRequired = "guidance.review-required",
            "NHS England policy says a {review} must take place, so ask for its date.",
            "NHS England policy says a {review} must take place. Ask for the date.";
        ReviewRecommended = "guidance.review-recommended",
            "Now is the time to ask for a {review}, or for a meeting of everybody involved.",
            "Now is the time to ask for a {review}. Or ask for a meeting of everyone involved.";
        CanRequest = "guidance.can-request",
            "A {review} is not automatic here, and it can be asked for.",
            "A {review} does not come by itself here. You can ask for one.";
        NotIndicated = "guidance.not-indicated",
            "These answers do not point to a {review} now. \
            You can still ask for one, whenever something worries you.",
            "Your answers do not point to a {review} now. \
             You can still ask for one when something worries you.";
        NotKnownYet = "guidance.not-known-yet",
            "We cannot say yet whether a {review} must take place. You can ask for one meanwhile.",
            "We cannot say yet whether a {review} must take place. You can ask for one all the same.";
        MustBeOffered = "guidance.must-be-offered",
            "Here it is to be offered, or a meeting of everybody involved.",
            "Here it is to be offered. Or a meeting of everyone involved is to be offered.";

        DecidesThePerson = "guidance.decides.the-person",
            "It is for {person} to say yes or no, with help to decide where that is needed.",
            "It is for {person} to say yes or no. There can be help to decide.";
        DecidesParentalResponsibility = "guidance.decides.parental-responsibility-holder",
            "Somebody with parental responsibility says yes or no. \
            Not every parent or carer has it: check who does.",
            "Someone with parental responsibility says yes or no. \
             That is an adult who may decide for a child. \
             Not every parent or carer is one. \
             Check who is.";
        DecidesAttorney = "guidance.decides.welfare-attorney",
            "The attorney for health and welfare says yes or no. \
            The power must be registered and cover this decision.",
            "The attorney for health and welfare says yes or no. \
             The person once chose the attorney for this. \
             The power must be registered. \
             It must cover this decision.";
        DecidesDeputy = "guidance.decides.welfare-deputy",
            "The deputy for health and welfare, whom a court appointed, says yes or no. \
            Check that the order covers this decision.",
            "The deputy for health and welfare says yes or no. \
             A court chose the deputy and made an order. \
             Check that the order covers this decision.";
        DecidesBestInterests = "guidance.decides.best-interests-decision",
            "Nobody else can say yes or no, so it is decided what is in the person's best interests. \
            Their own wishes come first in that.",
            "Nobody else can say yes or no. \
             So others find out what is best for the person. \
             This is called a best interests decision. \
             The person's own wishes come first in that.";
        DecidesUnknown = "guidance.decides.unknown",
            "Who says yes or no depends on age, and on who can decide. Ask the team to find that out.",
            "Who says yes or no depends on age. \
             It also depends on who can decide. \
             Ask the team to find that out.";
        DecidesNobodyYet = "guidance.decides.nobody-yet",
            "Nobody is known yet who can say yes or no. Ask the commissioner to take advice on that.",
            "Nobody is known yet who can say yes or no. \
             Ask the commissioner to take advice on that. \
             The commissioner plans and pays for care.";
        ConsentGiven = "guidance.consent.given",
            "There is a yes to a review already. See that it is written down with its date.",
            "There is a yes to a review already. See that it is written down with its date.";
        ConsentHere = "guidance.consent.here",
            "For the register, {area} says: {how}",
            "For the register, {area} says: {how}";
        WhoSees = "guidance.refer-to-register.who-sees",
            "Those who plan the support can see it, in health, council and school. \
            Being on it means a plan, and somebody who leads.",
            "Those who plan the support can see it. \
             They work in health, council and school. \
             Being on it means a plan. \
             It also means someone who leads.";
        RegisterAfterNo = "guidance.refer-to-register.after-no",
            "The answer to the register is no so far. \
            A review can go on without it, and the answer can change.",
            "The answer to the register is no so far. A review can go on without it. The answer can change.";
        SendiassName = "guidance.sendiass.name",
            "The service is often called {sendiass}.",
            "It is often called {sendiass}.";

        FindAutism = "guidance.find-out.autism", "Is autism diagnosed or suspected?", "Is there a diagnosis of autism? Or does someone think of it?";
        FindLearningDisability = "guidance.find-out.learning-disability",
            "Is a learning disability diagnosed or suspected?",
            "Is there a diagnosis of a learning disability? Or does someone think of it?";
        FindWhereabouts = "guidance.find-out.where",
            "Is the person at home, in hospital or somewhere else?",
            "Is the person at home, in hospital or in some other place?";
        FindAdmissionConsidered = "guidance.find-out.admission-considered",
            "Is somebody thinking about a stay in a mental health hospital?",
            "Does someone think of a stay in a mental health hospital?";
        FindRating = "guidance.find-out.rating",
            "Has the register a rating: red, amber, green or blue?",
            "Is there a rating on the register? It is red, amber, green or blue.";
        FindAdmissionRisk = "guidance.find-out.admission-risk",
            "How great do those who help think the risk of an admission is?",
            "How big is the risk of a hospital stay? Ask those who help.";
        FindCommunityReviewHeld = "guidance.find-out.community-review-held",
            "Has there been a review for this risk already?",
            "Was there a review for this risk already?";
        FindCrisisCare = "guidance.find-out.crisis-care-in-last-year",
            "Was there a stay in a mental health hospital, or a crisis team, within the last year?",
            "In the last year, was there a mental health hospital stay? Or did a crisis team help?";
        FindCommissioned = "guidance.find-out.commissioned-in-england",
            "Is the care arranged in England?",
            "Is the care arranged in England?";
    }
}
