//! The contract of one area's local offer. Its texts and links are checked where they are read: what a host shows of them can
//! never become markup, nor a link to a script.

pub(super) mod text;

use super::decoder::{List, UNLIMITED, Whole, choice, record};
use crate::calendar::Date;
use crate::facts::{
    AdultRegister, ConsentProcess, Contact, Criterion, Dispute, Edition, Group, LocalArea, MayAsk, PublishedDecider,
    Rating, Reading, Requirement, ReviewRequest, Role, SelfReferral, Statement, Topic,
};
use text::{AreaText, Link};

/// A number of days, weeks, months or questions. The contract sets no limit: this is what can be read at a glance.
type Count = Whole<0, 999_999_999>;

/// An age in whole years.
type Age = Whole<0, 130>;

choice! {
    /// Who may ask.
    MayAsk,
    /// What a statement of a page is about.
    Topic,
    /// Whom a statement is about.
    Group,
    /// What a page makes a condition, for a review or the register.
    Requirement,
    /// Who decides on consent, as a page has it.
    PublishedDecider,
    /// Who is on the panel or invited.
    Role,
    /// The edition of the policy.
    Edition,
}

record! { form
    /// Whom to turn to.
    Contact {
        /// A name.
        required name "name": AreaText,
        /// What they do.
        optional role "role": AreaText,
        /// A telephone number, as text.
        optional phone "phone": AreaText,
        /// An address for e-mail, as text.
        optional email "email": AreaText,
        /// A link: https, mailto or tel.
        optional url "url": Link,
        /// When they answer.
        optional hours "hours": AreaText,
        /// The day on which somebody last checked this.
        optional last_checked "lastChecked": Date,
    }
}

record! { form
    /// How people refer themselves to the register.
    SelfReferral {
        /// What to do.
        required how "how": AreaText,
        /// A link: https, mailto or tel.
        optional url "url": Link,
        /// Who may.
        required open_to "openTo": List<MayAsk, UNLIMITED>,
        /// When an answer comes, where the area says so.
        optional reply_within_days "replyWithinDays": Count,
    }
}

record! { form
    /// One criterion of the register.
    Criterion {
        /// The rating that it is a criterion of.
        optional rating "rating": Rating,
        /// In the area's words.
        required text "text": AreaText,
    }
}

record! { form
    /// How consent to the register is asked for.
    ConsentProcess {
        /// What happens.
        required how "how": AreaText,
        /// A link: https, mailto or tel.
        optional url "url": Link,
    }
}

record! { form
    /// What to do about a decision on the register.
    Dispute {
        /// What to do.
        required how "how": AreaText,
        /// With whom.
        optional contact "contact": Contact,
    }
}

record! { form
    /// How somebody moves to the register of adults.
    AdultRegister {
        /// What happens.
        required how "how": AreaText,
        /// At what age.
        optional moves_at_age "movesAtAge": Age,
    }
}

record! { form
    /// How a review is asked for.
    ReviewRequest {
        /// What to do.
        required how "how": AreaText,
        /// Of whom.
        required contacts "contacts": List<Contact, UNLIMITED>,
        /// Who may.
        required open_to "openTo": List<MayAsk, UNLIMITED>,
        /// How the request is decided.
        optional decided_how "decidedHow": AreaText,
        /// What to do about the decision.
        optional appeal "appeal": AreaText,
        /// How one is told.
        optional told_how "toldHow": AreaText,
        /// Can somebody have one who is not on the register?
        optional without_register "withoutRegister": bool,
    }
}

record! { form
    /// Something to read.
    Reading {
        /// Its title.
        required title "title": AreaText,
        /// A link: https, mailto or tel.
        required url "url": Link,
    }
}

record! { form
    /// One thing that a page states, with the typed facts that make it comparable.
    Statement {
        /// What it is about.
        required topic "topic": Topic,
        /// What the page says. Shown, never judged.
        required text "text": AreaText,
        /// Where on the page, for the officer: a heading or a line.
        optional place "place": AreaText,
        /// Whom it is about.
        optional about "for": Group,
        /// A limit in days.
        optional days "days": Count,
        /// A limit in working days.
        optional working_days "workingDays": Count,
        /// A limit in weeks.
        optional weeks "weeks": Count,
        /// A limit in months.
        optional months "months": Count,
        /// An age in whole years.
        optional age "age": Age,
        /// A rating on the register.
        optional rating "rating": Rating,
        /// An emergency meeting: is it called, or counted as, a review?
        optional counts_as_review "countsAsReview": bool,
        /// What the page makes a condition, for a review or the register.
        optional requires "requires": List<Requirement, UNLIMITED>,
        /// Who decides on consent, as the page has it.
        optional decided_by "decidedBy": List<PublishedDecider, UNLIMITED>,
        /// Who is on the panel or invited.
        optional roles "roles": List<Role, UNLIMITED>,
        /// Set where the page says "could" or "may".
        optional optional "optional": bool,
        /// Held at a distance.
        optional remote "remote": bool,
        /// How many questions the page names.
        optional questions "questions": Count,
        /// The edition of the policy that the page goes by.
        optional edition "edition": Edition,
        /// Bodies, programmes and tools as named on the page.
        optional names "names": List<AreaText, UNLIMITED>,
    }
}

record! { form
    /// One area's local offer, as data. Text only: never HTML. Links: https, mailto or tel.
    LocalArea {
        /// What the area is called.
        required name "name": AreaText,
        /// The day on which somebody last held this against the area's own pages.
        optional last_checked "lastChecked": Date,
        /// The commissioner.
        optional commissioner "commissioner": Contact,
        /// The named lead for the register.
        optional register_lead "registerLead": Contact,
        /// The single point of contact for the register.
        optional register_contact "registerContact": Contact,
        /// How people refer themselves to the register.
        optional register_self_referral "registerSelfReferral": SelfReferral,
        /// Who can be on the register.
        optional register_criteria "registerCriteria": List<Criterion, UNLIMITED>,
        /// How consent to the register is asked for.
        optional register_consent "registerConsent": ConsentProcess,
        /// What to do about a decision on the register.
        optional register_dispute "registerDispute": Dispute,
        /// How somebody moves to the register of adults.
        optional adult_register "adultRegister": AdultRegister,
        /// How a review is asked for.
        optional review_request "reviewRequest": ReviewRequest,
        /// Complaints.
        optional complaints "complaints": Contact,
        /// Keyworkers.
        optional keyworkers "keyworkers": Contact,
        /// The information, advice and support service for special educational needs and disabilities.
        optional sendiass "sendiass": Contact,
        /// Advocacy.
        optional advocacy "advocacy": Contact,
        /// Safeguarding teams.
        optional safeguarding "safeguarding": List<Contact, UNLIMITED>,
        /// Something to read.
        optional further_reading "furtherReading": List<Reading, UNLIMITED>,
        /// What the area's own page says, point by point, to be held against the policy.
        optional published "published": List<Statement, UNLIMITED>,
    }
}
