//! The letter, piece by piece. Blanks for names and dates stand in square brackets.

use crate::wording::phrases;

phrases! {
    /// A piece of a letter.
    LetterPhrase {
        ReviewSubject = "letter.subject.review", "Request for a {full}", "Request for a {full}";
        RegisterSubject = "letter.subject.register",
            "Request for a place on the dynamic support register",
            "Request for a place on the dynamic support register";
        AppealReviewSubject = "letter.subject.appeal-review", "Appeal about a {full}", "Appeal about a {full}";
        AppealRegisterSubject = "letter.subject.appeal-register",
            "Appeal about a place on the dynamic support register",
            "Appeal about a place on the dynamic support register";
        AdviceSubject = "letter.subject.advice", "Request for advice on support", "Request for advice on support";

        Opening = "letter.opening",
            "[Date]\n\n[Name and address of the person or team you write to]\n\nDear [name],",
            "[Date]\n\n[Name and address of the person or team you write to]\n\nDear [name],";
        FromThePerson = "letter.from.the-person", "My name is [your name].", "My name is [your name].";
        FromFamily = "letter.from.family-or-carer",
            "I write for [name of the person]. I am [how you belong together].",
            "I write for [name of the person]. I am [how you belong together].";
        FromAdvocate = "letter.from.advocate",
            "I write as the advocate of [name of the person].",
            "I am the advocate of [name of the person].";
        FromProfessional = "letter.from.professional",
            "This letter comes from [name and role], who works with [name of the person].",
            "This letter is from [name and role]. They work with [name of the person].";
        FromCommissioner = "letter.from.commissioner",
            "This letter comes from [name and role], who commissions the care of [name of the person].",
            "This letter is from [name and role]. They plan and pay for the care of [name of the person].";

        AppealReview = "letter.appeal.review",
            "A {full} was turned down on [date]. \
            This letter appeals against that, and asks for another look under section {section} of NHS England policy ({edition}).",
            "A {full} was turned down. \
             This was on [date]. \
             This letter appeals against that. \
             It asks for another look. \
             It rests on section {section} of NHS England policy of {edition}.";
        AppealRegister = "letter.appeal.register",
            "A place on the dynamic support register was turned down on [date]. \
            This letter appeals against that, and asks for another look under section {section} of NHS England policy ({edition}).",
            "A place on the dynamic support register was turned down. \
             This was on [date]. \
             This letter appeals against that. \
             It asks for another look. \
             It rests on section {section} of NHS England policy of {edition}.";
        AskReview = "letter.ask.review",
            "This letter asks for a {full}, under section {section} of NHS England policy ({edition}).",
            "This letter asks for a {full}. \
             It rests on section {section} of NHS England policy of {edition}.";
        AskRegister = "letter.ask.register",
            "This letter asks for a place on the dynamic support register, under section {section} of NHS England policy ({edition}).",
            "This letter asks for a place on the dynamic support register. \
             It rests on section {section} of NHS England policy of {edition}.";
        AskRegisterToo = "letter.ask.register-too",
            "It asks as well for a place on the dynamic support register to be considered, under section {section}.",
            "It asks to consider a place on the dynamic support register too. \
             That rests on section {section}.";
        AskAdvice = "letter.ask.advice",
            "This letter asks for advice on the right support.",
            "This letter asks for advice. It asks what support would be right.";
        NotAComplaint = "letter.not-a-complaint",
            "It is a request, not a complaint.",
            "It is a request. It is not a complaint.";

        Age = "letter.fact.age", "{i-am} {age} years old.", "{i-am} {age} years old.";
        Autistic = "letter.fact.autism.diagnosed", "{i-am} autistic.", "{i-am} autistic.";
        MaybeAutistic = "letter.fact.autism.suspected",
            "{i} may be autistic; an assessment is awaited or being thought about.",
            "{i} may be autistic. There is a wait for an assessment, or thought of one.";
        AutismNotSure = "letter.fact.autism.not-sure",
            "It is not certain whether autism plays a part.",
            "It is not certain whether autism plays a part.";
        LearningDisability = "letter.fact.learning-disability.diagnosed",
            "{i-have} a learning disability.",
            "{i-have} a learning disability.";
        MaybeLearningDisability = "letter.fact.learning-disability.suspected",
            "{i} may have a learning disability; an assessment is awaited or being thought about.",
            "{i} may have a learning disability. There is a wait for an assessment, or thought of one.";
        LearningDisabilityNotSure = "letter.fact.learning-disability.not-sure",
            "It is not certain whether a learning disability plays a part.",
            "It is not certain whether a learning disability plays a part.";
        Ehcp = "letter.fact.has-ehcp",
            "{i-have} an education, health and care plan.",
            "{i-have} an education, health and care plan.";
        Community = "letter.fact.where.community", "{i-am} living in the community.", "{i-am} living in the community now.";
        ResidentialSchool = "letter.fact.where.residential-school",
            "{i-am} at a residential school or college all year round.",
            "{i-am} at a residential school or college all year.";
        EmergencyDepartment = "letter.fact.where.emergency-department",
            "{i-am} waiting for a mental health bed.",
            "{i-am} waiting for a mental health bed.";
        Hospital = "letter.fact.where.mental-health-hospital",
            "{i-am} in a mental health hospital.",
            "{i-am} in a mental health hospital.";
        CypHospital = "letter.fact.where.cyp-mental-health-hospital",
            "{i-am} in a mental health hospital for children and young people.",
            "{i-am} in a mental health hospital for children and young people.";
        Custody = "letter.fact.where.custody",
            "{i-am} in prison, in a young offender institution or at court.",
            "{i-am} in prison, in a youth prison or at court.";
        RiskNone = "letter.fact.risk.none",
            "At present nothing points to an admission to a mental health hospital.",
            "Now nothing points to a stay in a mental health hospital.";
        RiskManaged = "letter.fact.risk.managed",
            "There is some risk of an admission to a mental health hospital, managed for now.",
            "There is some risk of a stay in a mental health hospital. It is managed for now.";
        RiskRising = "letter.fact.risk.rising",
            "The risk of an admission to a mental health hospital is much higher than before.",
            "The risk of a stay in a mental health hospital has grown. It is much higher than before.";
        RiskImmediate = "letter.fact.risk.immediate",
            "There is an immediate risk of an admission to a mental health hospital.",
            "There is an immediate risk. It is the risk of a stay in a mental health hospital.";
        RiskNotSure = "letter.fact.risk.not-sure",
            "How great the risk of an admission to a mental health hospital is, is not certain.",
            "How great one risk is, is not certain. It is the risk of a stay in a mental health hospital.";
        AdmissionConsidered = "letter.fact.admission-considered",
            "A stay in a mental health hospital is being thought about.",
            "Someone thinks of a stay in a mental health hospital.";
        Rated = "letter.fact.rating",
            "The rating on the dynamic support register is {rating}.",
            "The rating on the dynamic support register is {rating}.";
        ReviewHeld = "letter.fact.review-held",
            "A review has been held for this risk.",
            "There was a review for this risk.";
        NoReviewHeld = "letter.fact.no-review-held",
            "No review in the community has been held for this risk.",
            "There was no review in the community for this risk.";
        ReviewHeldThisStay = "letter.fact.review-held-this-stay",
            "A review has been held during this stay.",
            "There was a review during this stay.";
        NoReviewHeldThisStay = "letter.fact.no-review-held-this-stay",
            "No review has been held during this stay.",
            "There was no review during this stay.";
        CrisisCare = "letter.fact.crisis-care",
            "Within the last year there was a stay in a mental health hospital, or care from a crisis team.",
            "There was help in a crisis in the last year. \
             It was in a mental health hospital, or from a crisis team.";
        ViaCriminalJustice = "letter.fact.via-criminal-justice",
            "The way to hospital was through criminal justice.",
            "The way to hospital was through prison, the police or court.";
        OnRegister = "letter.fact.on-register",
            "{i-am} on the dynamic support register.",
            "{i-am} on the dynamic support register.";
        NotOnRegister = "letter.fact.not-on-register",
            "{i-am} not on the dynamic support register.",
            "{i-am} not on the dynamic support register.";
        PlacedByAnotherArea = "letter.fact.placed-by-another-area",
            "Another area arranged the care.",
            "Another area arranged the care.";
        ConsentGiven = "letter.consent.given", "There is a yes to {what}.", "There is a yes to {what}.";
        ConsentDeclined = "letter.consent.declined",
            "So far the answer to {what} is no.",
            "So far the answer to {what} is no.";
        ConsentWithdrawn = "letter.consent.withdrawn",
            "There was a yes to {what}, which has been taken back.",
            "There was a yes to {what}. It was taken back.";
        ConsentNotAsked = "letter.consent.not-asked",
            "Nobody has asked for a yes to {what} yet.",
            "Nobody has asked for a yes to {what} yet.";

        Facts = "letter.facts", "What is known:", "What is known:";
        Worry = "letter.worry",
            "What gives rise to this request: [in your own words]",
            "Why this request is made: [in your own words]";
        Help = "letter.help",
            "Help that is needed to take part: [such as pictures, breaks or an interpreter]",
            "Help needed to take part: [such as pictures, breaks or an interpreter]";
        TellUs = "letter.tell",
            "Thank you for saying in writing who decides, by when, how the answer will come and how to appeal.",
            "Thank you for an answer in writing. \
            It should say who decides, and by when. \
            It should say how the answer will come. \
            It should say how to appeal.";
        TellUsWhatHelps = "letter.tell-what-helps",
            "Thank you for saying in writing what support there is, and whom to ask for it.",
            "Thank you for an answer in writing. \
             It should say what support there is. \
             It should say whom to ask for it.";
        PassOn = "letter.pass-on",
            "If somebody else is responsible, pass this letter on and say to whom it went.",
            "Is someone else responsible? Then pass this letter on. Say to whom it went.";
        Closing = "letter.closing",
            "Yours sincerely,\n\n[Name, and how to reach you]",
            "Yours sincerely,\n\n[Name, and how to reach you]";
    }
}
