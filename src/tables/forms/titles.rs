//! What forms and their fields are called where their names, read as words, would be read badly: short names, and names of one
//! word that are clear to a program alone.

/// One table makes the lines. A row is what a place ends in, and the title of what stands there. Of the rows that fit a place the
/// first holds: what has another title in one object stands before what has its title everywhere.
macro_rules! titles {
    ($($end:literal: $title:literal;)+) => {
        /// The rows, each a title with what the place ends in behind it. A place begins with `/` and the form's name.
        pub const TITLES: &str = concat!($($title, $end, "\0"),+);
    };
}

titles! {
    // Forms.
    "/laep-record": "Record of an emergency meeting";
    "/local-area": "Local offer of an area";
    "/sit-and-see": "Sit and see: a visit to a ward";

    // The person.
    "/nameOrNhsNumber": "Name or NHS number";
    "/where": "Where the person is now";
    "/hasEhcp": "Education, health and care plan";
    "/ehcAssessment": "Assessment for an education, health and care plan";
    "/ehcp": "Next for the education, health and care plan";
    "/mojRestricted": "Limits by the Ministry of Justice";
    "/onRegister": "On the register";
    "/notOnRegisterWhy": "Why not on the register";
    "/childrensSocialWorker": "Social worker for children";
    "/adultSocialWorker": "Social worker for adults";

    // Consent, and what was decided.
    "/consentBy": "Who decides on consent";
    "/decidedBy": "Who decides on consent";
    "/consent/by": "Who decides on consent";
    "/checks/by": "Who decides on consent";
    "/consent/answer": "Consent to the register";
    "/canDecide": "Able to decide";
    "/consent/on": "Date of the answer";
    "/checks/on": "Date of the check";
    "/decision/on": "Date of the decision";
    "/communityReviews/on": "Date of the review";
    "/reviewOn": "Date of the review";
    "/decisionOn": "Date of the decision on the diagnosis";
    "/decision/by": "Who decided";
    "/decision/reasons": "Reasons for the no";
    "/decision/words": "Explanation of the no";
    "/decision/panel": "Who tells the panel";
    "/appealBy": "Who decides the appeal";
    "/told": "Who was told";

    // A request.
    "/words": "Anything else";
    "/wantsReview": "Review wanted too";
    "/stage": "Right time for a review";

    // A review.
    "/kind": "Kind of review";
    "/independent": "Independent chair";
    "/countsFrom": "Start of the limit";
    "/before": "To be held before";
    "/chairFor": "On whose behalf";
    "/chairIs": "Who the chair is";
    "/fit": "Why they suit";
    "/attends": "In person or not";
    "/remoteWhy": "Why not in person";
    "/personMetHow": "How the person was met";
    "/personWhyNot": "Why the person was not heard";
    "/laep-record/familyWhyNot": "Why the family was not heard";
    "/familyWhyNot": "Why the family stays away";
    "/sentOn": "Report sent on";
    "/personSaid": "In the person's words";
    "/familySaid": "In the family's words";
    "/safe": "Safety";
    "/hospital/why": "Why in hospital";
    "/route": "Way into hospital";
    "/results": "Aims of the stay";
    "/declined": "Advocate declined";
    "/lasting": "Lasting help";
    "/admissionWhy": "Reason for the admission";
    "/outOfAreaWhy": "Why out of area";

    // Worries.
    "/hasConcerns": "Any worries";
    "/concerns": "Worries";
    "/concerns/what": "Worry";
    "/isConcern": "Is it a worry";
    "/level": "Level of worry";
    "/more": "Further steps";

    // Actions, and plans.
    "/what": "Task";
    "/about": "Topic";
    "/who": "Who is in charge";
    "/lead": "Who is in charge";
    "/by": "Due date";
    "/whyNot": "Why not done";
    "/withinPower": "In their power";
    "/intoPlans": "Plans it goes into";
    "/overseer": "Who watches over the actions";
    "/escalates": "Who takes it further";
    "/progressBy": "Who tells of progress";
    "/followUpBy": "Who follows it up";
    "/tool": "Risk assessment";
    "/current": "Up to date";
    "/lookedAtOn": "Last looked at";
    "/carer/plan": "Backup plan";

    // Other bodies, and where to find them.
    "/ministryOfJustice": "Ministry of Justice";
    "/courtOfProtection": "Court of Protection";
    "/paroleBoard": "Parole Board";
    "/sendiass": "Help with special educational needs";
    "/registerSelfReferral": "Self-referral to the register";
    "/url": "Link";
}
