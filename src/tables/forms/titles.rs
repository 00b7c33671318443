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
    "/hasEhcp": "Education, health and care plan";
    "/ehcAssessment": "Assessment for an education, health and care plan";
    "/ehcp": "Next for the education, health and care plan";
    "/mojRestricted": "Limits by the Ministry of Justice";
    "/notOnRegisterWhy": "Why not on the register";
    "/childrensSocialWorker": "Social worker for children";
    "/adultSocialWorker": "Social worker for adults";

    // Consent, and what was decided.
    "/consent/by": "Who decides on consent";
    "/checks/by": "Who decides on consent";
    "/decision/by": "Who decided";

    // A request.
    "/wantsReview": "Review wanted too";

    // A review.
    "/on": "On which day";
    "/fit": "Why they suit";
    "/remoteWhy": "Why not in person";
    "/personMetHow": "How the person was met";
    "/personWhyNot": "Why the person was not heard";
    "/laep-record/familyWhyNot": "Why the family was not heard";
    "/familyWhyNot": "Why the family stays away";
    "/admissionWhy": "Reason for the admission";
    "/outOfAreaWhy": "Why out of area";

    // Worries.
    "/concerns/what": "Worry";
    "/isConcern": "Is it a worry";

    // Actions, and plans.
    "/what": "Task";
    "/by": "Due date";

    // Other bodies, and where to find them.
    "/ministryOfJustice": "Ministry of Justice";
    "/courtOfProtection": "Court of Protection";
    "/paroleBoard": "Parole Board";
    "/sendiass": "Help with special educational needs";
    "/registerSelfReferral": "Self-referral to the register";
    "/url": "Link";
}
