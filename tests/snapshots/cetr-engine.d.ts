/**
 * The package's one way in. Without a source it uses the engine that it carries inside; given one, it takes an address
 * (`file:` ones in Node too), a response, bytes or a compiled module of this package's `engine.wasm`.
 *
 * Compiles once: a second call gives the same functions, whatever its source. Rejects with a plain Error when it
 * cannot start, so that a page can show its fallback; after that it may be called again.
 */
export function load(source?: URL | string | Response | BufferSource | WebAssembly.Module): Promise<Cetr>;

/** The same at once: case systems, workers, tests. */
export function loadSync(source?: BufferSource | WebAssembly.Module): Cetr;

/** The civil date of the clock on the wall, as the functions take it. `toISOString()` gives the day before for some. */
export function localDate(date: Date): IsoDate;

/**
 * What the package answers. Every function is pure: same arguments, same answer, but for the default of `asOf`, which
 * is today on the machine where this runs. A wrong call throws a `CetrInputError`.
 */
export interface Cetr {
  /** "Do I need a C(E)TR?" */
  assessEligibility(person: Person, options?: Options | null): Eligibility;
  /** Which reviews and other duties a person's history has brought about, by when, and what became of each. */
  scheduleReviews(history: CaseHistory, options?: Options | null): Schedule;
  /** Many at once: one answer or one error per history, in order. */
  scheduleMany(histories: CaseHistory[], options?: Options | null): OneOfMany[];
  /** What has to happen after a local area emergency protocol meeting. */
  followUpLaep(meeting: LaepMeeting, options?: Options | null): LaepFollowUp;
  /** Who can say yes, for one decision about one person. */
  findConsentRoute(person: Person, decision: Decision, options?: Options | null): ConsentRoute;
  /** The least support that a rating brings (policy Table 1, section 4, 9.1 to 9.5). */
  supportForRating(person: PersonOnRegister, options?: Options | null): RatingSupport;

  /** The next question worth asking, or the answer: asks nothing that cannot change it. */
  nextQuestion(answers: Answers, options?: Options | null): CheckerStep;

  /**
   * What to do, whom to ask, what to write and what to expect: with an area in its own way, where it says how, and without one
   * in the way that holds everywhere.
   */
  guideSelfReferral(enquiry: Enquiry, area?: LocalArea | null, options?: Options | null): Guidance;
  /** Holds an area's published offer against the policy: the same findings as `validateForm("local-area", …)`. */
  checkLocalOffer(area: LocalArea, options?: Options | null): FormReport;
  /** Holds a form against the policy. What is wrong in shape is a finding too, `null` included. */
  validateForm(form: FormName, data: unknown, options?: Options | null): FormReport;
  /** JSON Schema 2020-12 of a form: its shape alone, each field with a title and what has to stand in it. */
  formSchema(form: FormName): object;

  /**
   * What is due over many histories, soonest first: by due date, undated last, on one day in the order of the cases and of
   * each case's schedule. A wrong case stands among the errors. Without texts, for speed: ask `scheduleReviews` for one
   * case's reasons.
   */
  toWorklist(cases: Case[], options?: (Options & WorklistOptions) | null): Worklist;

  /**
   * iCalendar text (RFC 5545): one entry of a day for each open or overdue duty with a date. A second import brings the first
   * up to date. No name, no diagnosis, and of the schedule no more than `id`, `kind`, `due` and `status` is read.
   */
  toCalendar(schedule: Schedule, options: CalendarOptions): string;

  /** Monday to Friday and not a bank holiday in England. From 1995; earlier days are refused. */
  isWorkingDay(date: IsoDate, options?: Options | null): boolean;
  /** The day `count` working days after `from`, `from` not counted. */
  addWorkingDays(from: IsoDate, count: number, options?: Options | null): IsoDate;
  /** England bank holidays of a year, substitutes and one-offs included. */
  bankHolidays(year: number): BankHoliday[];
  /** Every rule in policy order, those of forms after the others, and which functions apply it. */
  listRules(): Rule[];
  /** The edition encoded, its date, the last day for which bank holidays are proclaimed, this build's version. */
  about(): About;
}

/** The forms. */
export type FormName =
  | "register-entry"
  | "register-referral"
  | "review-request"
  | "review-plan"
  | "review-report"
  | "laep-record"
  | "oversight-referral"
  | "discharge-plan"
  | "sit-and-see"
  | "local-area";

/** What a wrong call throws: an `Error` with this name. */
export interface CetrInputError extends Error {
  name: "CetrInputError";
  /** Stable, kebab-case; listed in `codes.json`. */
  code: string;
  /** Which argument, from 0. */
  argument: number;
  /** JSON pointer into that argument, "" for the whole of it. */
  path: string;
  /** Every fault found, this one first. */
  issues: { code: string; argument: number; path: string; message: string }[];
}

// ───────────── inputs and answers, generated from the Rust types ─────────────

/** A civil date, "2026-12-17". No times, no zones. Years 1900 to 2200. */
export type IsoDate = string;

/** "unknown" while the fact behind it is. */
export type Needed = "yes" | "no" | "unknown";

/** The risk of a mental health admission, in the words of policy Table 1. */
export type AdmissionRisk = "none" | "managed" | "rising" | "immediate" | "not-sure";

/** Who asks. */
export type Asker = "the-person" | "family-or-carer" | "advocate" | "professional" | "commissioner";

/** The unit in which the policy states a limit. */
export type Basis = "days" | "working-days" | "weeks" | "months";

/** The event it must come before, where the policy names one. */
export type Before = "admission" | "diagnosis-change";

/** What is owed. The first eight are reviews. */
export type ObligationKind =
  | "community-review"
  | "post-admission-review"
  | "six-week-review"
  | "repeat-review"
  | "transfer-review"
  | "diagnosis-review"
  | "diagnosis-removal-review"
  | "independent-review"
  | "review-report"
  | "moj-contact"
  | "oversight-visit"
  | "register-consent-check"
  | "amber-response"
  | "request-answer"
  | "recommended-action";

/** Something that happened. `on` of a review is its last day. */
export type CaseEvent =
  | {
      inCustody?: boolean | null;
      on: IsoDate;
      rating: Rating;
      type: "risk-rated";
    }
  | {
      inCustody?: boolean | null;
      on: IsoDate;
      type: "admission-considered";
    }
  | {
      aboutThisAdmission?: boolean | null;
      actions?: RecommendedAction[] | null;
      on: IsoDate;
      requestedEarly?: boolean | null;
      type: "community-review";
    }
  | {
      on: IsoDate;
      type: "multi-agency-meeting";
    }
  | {
      on: IsoDate;
      type: "laep-meeting";
    }
  | {
      mojRestricted?: boolean | null;
      on: IsoDate;
      type: "admitted";
      viaCriminalJustice?: boolean | null;
      ward?: Ward | null;
    }
  | {
      actions?: RecommendedAction[] | null;
      independent?: boolean | null;
      on: IsoDate;
      outcome?: ReviewOutcome | null;
      requestedEarly?: boolean | null;
      type: "review";
    }
  | {
      on: IsoDate;
      type: "transferred";
      ward?: Ward | null;
    }
  | {
      on: IsoDate;
      restricted: boolean;
      type: "restriction-changed";
    }
  | {
      inForce: boolean;
      on: IsoDate;
      type: "ehcp";
    }
  | {
      condition: Diagnosis;
      on: IsoDate;
      suspectedBefore?: boolean | null;
      type: "diagnosed";
    }
  | {
      condition?: Diagnosis | null;
      decisionOn?: IsoDate | null;
      on: IsoDate;
      type: "diagnosis-removal-proposed";
    }
  | {
      condition: Diagnosis;
      on: IsoDate;
      type: "diagnosis-removed";
    }
  | {
      on: IsoDate;
      type: "segregation-started";
    }
  | {
      on: IsoDate;
      type: "segregation-ended";
    }
  | {
      on: IsoDate;
      sitAndSee?: boolean | null;
      type: "oversight-visit";
    }
  | {
      on: IsoDate;
      type: "report-sent";
    }
  | {
      on: IsoDate;
      ref: string;
      type: "action-done";
    }
  | {
      on: IsoDate;
      type: "moj-contacted";
    }
  | {
      by?: Decider | null;
      on: IsoDate;
      type: "register-consent";
    }
  | {
      on: IsoDate;
      type: "register-consent-withdrawn";
    }
  | {
      on: IsoDate;
      type: "review-requested";
    }
  | {
      agreed?: boolean | null;
      on: IsoDate;
      type: "request-decided";
    }
  | {
      on: IsoDate;
      type: "review-declined";
    }
  | {
      concern: Concern;
      on: IsoDate;
      type: "concern";
    }
  | {
      on: IsoDate;
      type: "panel-reviewed";
    }
  | {
      on: IsoDate;
      type: "discharged";
    };

/** Rating on the dynamic support register, as professionals gave it. Never computed here. */
export type Rating = "red" | "amber" | "green" | "blue";

/** The kind of ward. */
export type Ward = "non-secure" | "secure" | "cyp";

/** What a review in hospital found. */
export type ReviewOutcome = "stay" | "ready-for-discharge" | "less-restrictive-setting";

/** Autism or a learning disability. */
export type Diagnosis = "autism" | "learning-disability";

/** Whose decision a consent is. */
export type Decider =
  "the-person" | "parental-responsibility-holder" | "welfare-attorney" | "welfare-deputy" | "best-interests-decision";

/** Why somebody worries about a case. */
export type Concern =
  | "complaint-unresolved"
  | "safeguarding-referral"
  | "ward-rated-inadequate"
  | "restrictive-practice"
  | "escalation-requested";

/** "diagnosed": diagnosed, or known to services as having it. "suspected": waiting for, or thinking about, an assessment. "not-sure": asked, and cannot tell. */
export type Condition = "diagnosed" | "suspected" | "no" | "not-sure";

/** What was said about consent. */
export type Consent = "given" | "declined" | "withdrawn" | "not-asked";

/** "unsafe": involving family and carers would harm the person. */
export type FamilyInvolvement = "wanted" | "not-wanted" | "unsafe";

/** "emergency-department": there, on a general or children's ward or in a place of safety, waiting for a mental health bed. */
export type Whereabouts =
  | "community"
  | "residential-school"
  | "emergency-department"
  | "mental-health-hospital"
  | "cyp-mental-health-hospital"
  | "custody";

/** The next question worth asking, or the answer. */
export type CheckerStep =
  | {
      /** Those given that still count. */
      answers: Answers;
      /** How many of the answers given count. */
      asked: number;
      /** How many questions are still to come on the longest way, this one included. */
      atMostLeft: number;
      question: Question;
      step: "question";
    }
  | {
      /** Those given that still count. */
      answers: Answers;
      eligibility: Eligibility;
      enquiry: Enquiry;
      step: "outcome";
    };

/** A fact that is missing, as a path into the person. */
export type Fact =
  | "autism"
  | "learningDisability"
  | "where"
  | "admissionConsidered"
  | "rating"
  | "admissionRisk"
  | "communityReviewHeld"
  | "crisisCareInLastYear"
  | "commissionedInEngland"
  | "dateOfBirth"
  | "capacity.canDecide"
  | "capacity.welfareAttorney"
  | "capacity.welfareDeputy"
  | "consentToRegister"
  | "hasKeyworker"
  | "hasUnpaidCarer";

/** "review-required": the policy says it must take place. "review-recommended": must be offered, or best practice points to one now. "can-request": not automatic; may be asked for. "not-indicated": nothing points to a review now; may still ask. "out-of-scope": the policy does not cover this person. "need-more-information": see `missing`. */
export type Outcome =
  "review-required" | "review-recommended" | "can-request" | "not-indicated" | "out-of-scope" | "need-more-information";

/** Which Table 2 pathway applies. */
export type Pathway =
  "children-and-young-people" | "adult-non-secure" | "adult-secure" | "adult-secure-criminal-justice";

/** Which review comes next. */
export type NextReview = "community" | "post-admission" | "inpatient";

/** CETR for children and young people, CTR for adults. */
export type ReviewName = "cetr" | "ctr";

/** What was turned down before. */
export type Refused = "register" | "review";

/** Others whose views are sought, without a veto. */
export type Involved =
  "parental-responsibility-holders" | "family-or-carers" | "welfare-attorney" | "welfare-deputy" | "advocate";

/** The decision that consent is asked for. */
export type Decision = "review" | "register";

/** The edition of the policy. */
export type Edition = "2015" | "2017" | "2023";

/** An error breaks a must; a warning, a should. Only errors make a form invalid. */
export type Severity = "error" | "warning";

/** Whom a statement is about. */
export type Group = "children-and-young-people" | "adults";

/** What became of it. */
export type Status = "open" | "overdue" | "met" | "met-late" | "lapsed";

/** Who decides on consent, as a page has it. */
export type PublishedDecider =
  | "the-child"
  | "the-person"
  | "parent"
  | "carer"
  | "guardian"
  | "parental-responsibility-holder"
  | "welfare-attorney"
  | "welfare-deputy"
  | "best-interests";

/** What a page makes a condition, for a review or the register. */
export type Requirement =
  | "challenging-behaviour"
  | "mental-health-condition"
  | "specialist-hospital"
  | "diagnosis"
  | "register"
  | "ehcp"
  | "in-education"
  | "admission-in-last-year"
  | "options-exhausted"
  | "professional";

/** Who is on the panel or invited. */
export type Role =
  | "commissioner"
  | "clinical-expert"
  | "expert-by-experience"
  | "responsible-clinician"
  | "senior-nurse"
  | "advocate"
  | "social-care"
  | "keyworker"
  | "education"
  | "family"
  | "other";

/** What a statement of a page is about. */
export type Topic =
  | "eligibility"
  | "upper-age"
  | "review-name"
  | "who-may-ask"
  | "register-first"
  | "post-admission-review"
  | "six-week-review"
  | "repeat-review"
  | "transfer-review"
  | "diagnosis-review"
  | "diagnosis-removal-review"
  | "emergency-meeting"
  | "review-consent"
  | "register-consent"
  | "rating"
  | "register-criteria"
  | "panel"
  | "attendance"
  | "key-lines-of-enquiry"
  | "format"
  | "report"
  | "policy-edition"
  | "bodies"
  | "transition";

/** Who may ask. */
export type MayAsk = "the-person" | "family-or-carer" | "advocate" | "professional";

/** One answer or one error. */
export type OneOfMany =
  | Schedule
  | {
      error: CallError;
    };

/** Wording of every text. */
export type Wording = "plain" | "easy-read";

/** One row for each obligation, or only the next one of each case. */
export type Rows = "obligations" | "next-per-case";

/** How strongly the policy puts a rule. */
export type Strength = "must" | "should" | "may" | "definition";

/** The edition encoded. */
export interface About {
  /** The last day for which bank holidays are proclaimed. */
  calendarUntil: IsoDate;
  inForceFrom: IsoDate;
  policy: string;
  /** This build's version. */
  version: string;
}

/** Something to do. */
export interface Action {
  /** Stable code: "laep.place-on-register". */
  code: string;
  needed: Needed;
  sections: string[];
  text: string;
  who: string;
}

/** How somebody moves to the register of adults. */
export interface AdultRegister {
  /** What happens. */
  how: string;
  /** At what age. */
  movesAtAge?: number | null;
}

/** Question id → chosen value. Ids are fields of `Person`, and "asker". "not-sure" answers any question. */
export interface Answers {
  [k: string]: string | number | boolean;
}

/** A bank holiday of England. */
export interface BankHoliday {
  date: IsoDate;
  name: string;
}

/** What a calendar is made with. */
export interface CalendarOptions {
  /** Alarms so many days before; none by default. */
  alarmDaysBefore?: number[] | null;
  /** The caller's key of the case, for stable UIDs: no name, no NHS number. No two cases of one calendar may share it. */
  key: string;
  /** Only obligations of these kinds. */
  kinds?: ObligationKind[] | null;
  /** Now, in UTC, for DTSTAMP: "2026-11-22T09:00:00Z". Parts of a second are left out. */
  stamp: string;
}

/** A wrong history among many. */
export interface CallError {
  code: string;
  message: string;
  path: string;
}

/** For this decision only, at the time it is made. */
export interface Capacity {
  /** Under 16: is the child Gillick competent? 16 and over: has the person capacity? */
  canDecide?: boolean | null;
  /** Capacity comes and goes. */
  fluctuates?: boolean | null;
  /** Somebody with parental responsibility can be asked. */
  parentalResponsibilityHolder?: boolean | null;
  /** A registered health and welfare lasting power of attorney that covers this decision. */
  welfareAttorney?: boolean | null;
  /** A court-appointed health and welfare deputy. */
  welfareDeputy?: boolean | null;
}

/** A history, with the caller's own key: no name, no NHS number. */
export interface Case {
  /** A person and what happened. */
  history: CaseHistory;
  /** The caller's key of the case. Keys may repeat. */
  key: string;
}

/** A person and what happened. */
export interface CaseHistory {
  /** In any order; sorted by date, events of one day in the order given. Events after `asOf` have not happened yet and are ignored. */
  events: CaseEvent[];
  /** Here `autism: "diagnosed"` means now; a `diagnosed` event says since when. */
  person: Person;
}

/** What a review recommended: the caller's own reference (no personal data), and the day by which it is to be done. */
export interface RecommendedAction {
  /** The day by which it is to be done. */
  by: IsoDate;
  /** The caller's own reference. No personal data. */
  ref: string;
}

/** What is known of one person. Everything is optional. */
export interface Person {
  /** An admission is actively being considered or sought. */
  admissionConsidered?: boolean | null;
  /** The risk of a mental health admission. */
  admissionRisk?: AdmissionRisk | null;
  /** Whole years on `asOf`, for a form that should not ask for a date of birth. Not both. */
  age?: number | null;
  /** Autism. */
  autism?: Condition | null;
  /** Who can decide, for the decision asked about. */
  capacity?: Capacity | null;
  /** The care is commissioned in England. */
  commissionedInEngland?: boolean | null;
  /** A community C(E)TR has already taken place for this risk of admission. */
  communityReviewHeld?: boolean | null;
  /** The same for the register. */
  consentToRegister?: Consent | null;
  /** Said by whoever decides; for a best-interests decision: taken and recorded. */
  consentToReview?: Consent | null;
  /** In a mental health hospital, or with a mental health crisis team, within the last year. */
  crisisCareInLastYear?: boolean | null;
  /** The date of birth. */
  dateOfBirth?: IsoDate | null;
  /** Does the person want family and carers involved? */
  familyInvolvement?: FamilyInvolvement | null;
  /** Has an education, health and care plan in force. Never inferred from age. */
  hasEhcp?: boolean | null;
  /** A learning disability. */
  learningDisability?: Condition | null;
  /** Is on the dynamic support register. */
  onRegister?: boolean | null;
  /** Placed out of area: the placing area stays responsible (3.1). */
  placedByAnotherArea?: boolean | null;
  /** Rating on the dynamic support register, as professionals gave it. */
  rating?: Rating | null;
  /** A review has taken place since this admission. */
  reviewHeldThisStay?: boolean | null;
  /** In hospital: on a secure ward. */
  secureWard?: boolean | null;
  /** In hospital: came through criminal justice. */
  viaCriminalJustice?: boolean | null;
  /** Where the person is. */
  where?: Whereabouts | null;
}

/** A question, in words. */
export interface Question {
  /** With a "not sure" way out; for a number that one choice alone. */
  choices: Choice[];
  hint?: string;
  /** A field of `Person`, or "asker". */
  id: string;
  /** What answers a question. */
  kind: "choice" | "number";
  title: string;
  why: Reason;
}

/** An answer to choose. */
export interface Choice {
  hint?: string;
  label: string;
  /** The value of an answer to choose. */
  value: string | boolean;
}

/** Why an answer is what it is. */
export interface Reason {
  /** Set where the policy is silent or unclear: the number of the decision in `docs/decisions.md`. */
  decision?: number;
  /** Stable rule code, `part.what`: "reviews.post-admission-review". Never renamed, never reused. */
  rule: string;
  /** Where the policy says so: ["13.1 Table 2", "14.2"]. */
  sections: string[];
  /** One or two sentences a person can read. */
  text: string;
}

/** Whether a person needs a review. */
export interface Eligibility {
  asOf: IsoDate;
  /** What must happen first: consent, for one. */
  blockedBy: Reason[];
  /** Ought the dynamic support register to be considered? */
  considerRegister: boolean | null;
  /** Facts that could still change the outcome, the most telling first; [] when it is settled. */
  missing: Fact[];
  outcome: Outcome;
  pathway: Pathway | null;
  reasons: Reason[];
  /** Which review comes next; null when none does or it is not known. */
  review: NextReview | null;
  reviewName: ReviewName | null;
}

/** Who asks, about whom. */
export interface Enquiry {
  /** Who asks. */
  asker: Asker;
  /** What is known of the person; `{}` where nothing is. */
  person: Person;
  /** Turned down before? Then the way to appeal comes first. */
  refusedBefore?: Refused | null;
}

/** How consent to the register is asked for. */
export interface ConsentProcess {
  /** What happens. */
  how: string;
  /** A link: https, mailto or tel. */
  url?: string | null;
}

/** Who can say yes, for one decision about one person. */
export interface ConsentRoute {
  /** Others whose views are sought, without a veto. */
  alsoInvolve: Involved[];
  /** Whose decision it is; null when facts are missing. */
  decider: Decider | null;
  /** Decided already? Nothing goes ahead on "declined", "withdrawn" or "not-asked". */
  mayProceed: boolean | null;
  missing: Fact[];
  reasons: Reason[];
  /** What to do next, refusals included (2.4). */
  steps: Action[];
}

/** Whom to turn to. */
export interface Contact {
  /** An address for e-mail, as text. */
  email?: string | null;
  /** When they answer. */
  hours?: string | null;
  /** The day on which somebody last checked this. */
  lastChecked?: IsoDate | null;
  /** A name. */
  name: string;
  /** A telephone number, as text. */
  phone?: string | null;
  /** What they do. */
  role?: string | null;
  /** A link: https, mailto or tel. */
  url?: string | null;
}

/** One criterion of the register. */
export interface Criterion {
  /** The rating that it is a criterion of. */
  rating?: Rating | null;
  /** In the area's words. */
  text: string;
}

/** What to do about a decision on the register. */
export interface Dispute {
  /** With whom. */
  contact?: Contact | null;
  /** What to do. */
  how: string;
}

/** What is wrong with a form, or could be better. */
export interface Finding {
  /** Stable: "local-area.review-appeal-missing". */
  code: string;
  /** What must hold, in words for the person filling in the form. */
  message: string;
  /** JSON pointer to the field, "/panel/1/role"; "" for the whole form. */
  path: string;
  /** The rule: its code, or, of a wrong shape, that of the finding. */
  rule: string;
  sections: string[];
  severity: Severity;
}

/** Whether a form holds, and what was found. */
export interface FormReport {
  findings: Finding[];
  valid: boolean;
}

/** What to do, whom to ask and what to write. */
export interface Guidance {
  asOf: IsoDate;
  /** Who can say yes to each of the two. */
  consent: {
    register: ConsentRoute;
    review: ConsentRoute;
  };
  eligibility: Eligibility;
  /** A request in plain words, ready to send: only what the enquiry said, nothing guessed. */
  letter: Letter;
  /** What this area leaves out, or says otherwise than the policy. [] without an area. */
  localGaps: Finding[];
  rights: Reason[];
  /** In the order to do them. */
  steps: Step[];
  /** Always present, whatever the answers: emergencies are not for this tool. */
  urgentHelp: UrgentHelp;
}

/** A letter. Its lines are parted by blank ones; what has to be filled in stands in square brackets. */
export interface Letter {
  body: string;
  subject: string;
}

/** One thing to do. */
export interface Step {
  /** Stable code: "guidance.ask-for-review". */
  code: string;
  /** Whom to turn to first, of the area's own. */
  contact?: Contact;
  /** Whom else, and where to read on. */
  otherContacts?: Contact[];
  sections: string[];
  /** A line for each part of it: what to do, and how it is done here or everywhere. */
  text: string;
  title: string;
}

/** Help that does not wait. */
export interface UrgentHelp {
  contacts: Contact[];
  /** A line for each part of it, life in danger first. */
  text: string;
  title: string;
}

/** What has to happen after the meeting. */
export interface LaepFollowUp {
  /** What has to happen now, in the order of appendix 8. */
  actions: Action[];
  asOf: IsoDate;
  /** Always false: the meeting is never a C(E)TR. */
  countsAsCommunityReview: false;
  /** The full C(E)TR after admission; null while not admitted. */
  review: Obligation | null;
}

/** Something owed to a person, and what became of it. */
export interface Obligation {
  /** The event it must come before, where the policy names one. */
  before: Before | null;
  /** Days from `asOf` to `due`, negative when past; null without a due date or once settled. */
  daysLeft: number | null;
  /** The last day still in time: the earliest of `limits`, or the day before a known event; null when there is no date. */
  due: IsoDate | null;
  /** The day whose event starts the clock. It is not counted. */
  from: IsoDate;
  /** `kind:from`, with `:2`, `:3` … for further ones of that kind and day. The same whatever `asOf`. */
  id: string;
  kind: ObligationKind;
  /** The last working day on or before `due`, as an aid; null without a due date or outside the bank holiday table. */
  lastWorkingDay: IsoDate | null;
  /** Every limit that the policy states, as it states it. */
  limits: Limit[];
  /** Index into `events`, as given, of the event that met it. Null outside a history. */
  metBy: number | null;
  metOn: IsoDate | null;
  /** Index into `events`, as given, of the event that opened it. Null outside a history. */
  openedBy: number | null;
  reasons: Reason[];
  /** Of a recommended action: the caller's reference. */
  ref?: string;
  status: Status;
}

/** One limit, as the policy states it. */
export interface Limit {
  basis: Basis;
  by: IsoDate;
  count: number;
  /** With working days: the bank holidays passed over on the way, weekends not named. */
  passedOver?: BankHoliday[];
}

/** A local area emergency protocol meeting. */
export interface LaepMeeting {
  /** Set when the person was admitted after the meeting. */
  admittedOn?: IsoDate | null;
  /** Did the meeting find needs that nothing local can meet? */
  gapsFound?: boolean | null;
  /** Is there a care pathway? */
  hasCarePathway?: boolean | null;
  /** The day of the meeting. */
  heldOn: IsoDate;
  /** Is a placement out of area being considered? */
  outOfArea?: boolean | null;
  /** The person. */
  person: Person;
  /** The kind of ward. */
  ward?: Ward | null;
}

/** One area's local offer, as data. Text only: never HTML. Links: https, mailto or tel. */
export interface LocalArea {
  /** How somebody moves to the register of adults. */
  adultRegister?: AdultRegister | null;
  /** Advocacy. */
  advocacy?: Contact | null;
  /** The commissioner. */
  commissioner?: Contact | null;
  /** Complaints. */
  complaints?: Contact | null;
  /** Something to read. */
  furtherReading?: Reading[] | null;
  /** Keyworkers. */
  keyworkers?: Contact | null;
  /** The day on which somebody last held this against the area's own pages. */
  lastChecked?: IsoDate | null;
  /** What the area is called. */
  name: string;
  /** What the area's own page says, point by point, to be held against the policy. */
  published?: Statement[] | null;
  /** How consent to the register is asked for. */
  registerConsent?: ConsentProcess | null;
  /** The single point of contact for the register. */
  registerContact?: Contact | null;
  /** Who can be on the register. */
  registerCriteria?: Criterion[] | null;
  /** What to do about a decision on the register. */
  registerDispute?: Dispute | null;
  /** The named lead for the register. */
  registerLead?: Contact | null;
  /** How people refer themselves to the register. */
  registerSelfReferral?: SelfReferral | null;
  /** How a review is asked for. */
  reviewRequest?: ReviewRequest | null;
  /** Safeguarding teams. */
  safeguarding?: Contact[] | null;
  /** The information, advice and support service for special educational needs and disabilities. */
  sendiass?: Contact | null;
}

/** Something to read. */
export interface Reading {
  /** Its title. */
  title: string;
  /** A link: https, mailto or tel. */
  url: string;
}

/** One thing that a page states, with the typed facts that make it comparable. */
export interface Statement {
  /** An age in whole years. */
  age?: number | null;
  /** An emergency meeting: is it called, or counted as, a review? */
  countsAsReview?: boolean | null;
  /** A limit in days. */
  days?: number | null;
  /** Who decides on consent, as the page has it. */
  decidedBy?: PublishedDecider[] | null;
  /** The edition of the policy that the page goes by. */
  edition?: Edition | null;
  /** Whom it is about. */
  for?: Group | null;
  /** A limit in months. */
  months?: number | null;
  /** Bodies, programmes and tools as named on the page. */
  names?: string[] | null;
  /** Set where the page says "could" or "may". */
  optional?: boolean | null;
  /** Where on the page, for the officer: a heading or a line. */
  place?: string | null;
  /** How many questions the page names. */
  questions?: number | null;
  /** A rating on the register. */
  rating?: Rating | null;
  /** Held at a distance. */
  remote?: boolean | null;
  /** What the page makes a condition, for a review or the register. */
  requires?: Requirement[] | null;
  /** Who is on the panel or invited. */
  roles?: Role[] | null;
  /** What the page says. Shown, never judged. */
  text: string;
  /** What it is about. */
  topic: Topic;
  /** A limit in weeks. */
  weeks?: number | null;
  /** A limit in working days. */
  workingDays?: number | null;
}

/** How people refer themselves to the register. */
export interface SelfReferral {
  /** What to do. */
  how: string;
  /** Who may. */
  openTo: MayAsk[];
  /** When an answer comes, where the area says so. */
  replyWithinDays?: number | null;
  /** A link: https, mailto or tel. */
  url?: string | null;
}

/** How a review is asked for. */
export interface ReviewRequest {
  /** What to do about the decision. */
  appeal?: string | null;
  /** Of whom. */
  contacts: Contact[];
  /** How the request is decided. */
  decidedHow?: string | null;
  /** What to do. */
  how: string;
  /** Who may. */
  openTo: MayAsk[];
  /** How one is told. */
  toldHow?: string | null;
  /** Can somebody have one who is not on the register? */
  withoutRegister?: boolean | null;
}

/** What a history has brought about. */
export interface Schedule {
  asOf: IsoDate;
  /** Anything a careful reader should know. */
  cautions: Reason[];
  inHospital: boolean;
  /** Index into `obligations` of the next review that is open or overdue; null when none. It can be one without a date. */
  nextReview: number | null;
  /** By due date, undated last; settled ones included. */
  obligations: Obligation[];
  /**
   * Why the ICS oversight panel should look at this case (18), each with the day it first held, and the day the panel first
   * looked after that.
   */
  oversightPanel: PanelEntry[];
  pathway: Pathway | null;
  /** As at `asOf`. */
  reviewName: ReviewName | null;
}

/** An entry for the oversight panel. */
export interface PanelEntry {
  reason: Reason;
  reviewedOn: IsoDate | null;
  since: IsoDate;
}

/** What every question takes besides itself. */
export interface Options {
  /** The day to answer for. Default: today on the machine where this runs. */
  asOf?: IsoDate | null;
  /** One-off England bank holidays announced after this release. */
  extraBankHolidays?: IsoDate[] | null;
  /** The host's own words, by text id, with the placeholders of the text that they replace. Text only. */
  texts?: {
    [k: string]: string;
  } | null;
  /** Wording of every text: "plain" (default) or "easy-read". */
  wording?: Wording | null;
}

/** A person, with what else the support by rating turns on. */
export interface PersonOnRegister {
  /** An admission is actively being considered or sought. */
  admissionConsidered?: boolean | null;
  /** The risk of a mental health admission. */
  admissionRisk?: AdmissionRisk | null;
  /** Whole years on `asOf`, for a form that should not ask for a date of birth. Not both. */
  age?: number | null;
  /** Autism. */
  autism?: Condition | null;
  /** Who can decide, for the decision asked about. */
  capacity?: Capacity | null;
  /** The care is commissioned in England. */
  commissionedInEngland?: boolean | null;
  /** A community C(E)TR has already taken place for this risk of admission. */
  communityReviewHeld?: boolean | null;
  /** The same for the register. */
  consentToRegister?: Consent | null;
  /** Said by whoever decides; for a best-interests decision: taken and recorded. */
  consentToReview?: Consent | null;
  /** In a mental health hospital, or with a mental health crisis team, within the last year. */
  crisisCareInLastYear?: boolean | null;
  /** The date of birth. */
  dateOfBirth?: IsoDate | null;
  /** Does the person want family and carers involved? */
  familyInvolvement?: FamilyInvolvement | null;
  /** Has an education, health and care plan in force. Never inferred from age. */
  hasEhcp?: boolean | null;
  /** Has a keyworker already. */
  hasKeyworker?: boolean | null;
  /** Has an unpaid carer. */
  hasUnpaidCarer?: boolean | null;
  /** A learning disability. */
  learningDisability?: Condition | null;
  /** Is on the dynamic support register. */
  onRegister?: boolean | null;
  /** Placed out of area: the placing area stays responsible (3.1). */
  placedByAnotherArea?: boolean | null;
  /** Rating on the dynamic support register, as professionals gave it. */
  rating?: Rating | null;
  /** A review has taken place since this admission. */
  reviewHeldThisStay?: boolean | null;
  /** In hospital: on a secure ward. */
  secureWard?: boolean | null;
  /** In hospital: came through criminal justice. */
  viaCriminalJustice?: boolean | null;
  /** Where the person is. */
  where?: Whereabouts | null;
}

/** The least support that a rating brings. */
export interface RatingSupport {
  actions: Action[];
  missing: Fact[];
  rating: Rating | null;
}

/** One rule of this module. */
export interface Rule {
  handledBy: string[];
  rule: string;
  sections: string[];
  strength: Strength;
  summary: string;
}

/** What is due over many histories. Without texts: ask `scheduleReviews` for one case's reasons. */
export interface Worklist {
  asOf: IsoDate;
  /** In the order of the cases. */
  errors: WorklistError[];
  /** By due date, undated last; those of one day in the order of the cases, and within a case in that of its schedule. */
  rows: WorklistRow[];
}

/** A case that could not be answered. */
export interface WorklistError {
  /** Its path starts at the history; of what is wrong with the case around it, at the case. */
  error: CallError;
  /** Of the case in the list of cases. */
  index: number;
  /** Null where it could not be read. */
  key: string | null;
}

/** One obligation of one case. */
export interface WorklistRow {
  /** Codes of what a careful reader of the whole schedule should know. */
  cautions: string[];
  /** Days from `asOf` to `due`, negative when past; null without a due date or once settled. */
  daysLeft: number | null;
  due: IsoDate | null;
  from: IsoDate;
  /** Of the obligation, as `scheduleReviews` gives it. */
  id: string;
  /** Of the case in the list of cases. */
  index: number;
  key: string;
  kind: ObligationKind;
  status: Status;
}

/** What a worklist takes beside the options of every question. */
export interface WorklistOptions {
  /** Only what is due within so many days of `asOf`: what is overdue too, what has no date not. */
  dueWithinDays?: number | null;
  /** Only obligations of these kinds. */
  kinds?: ObligationKind[] | null;
  /** One row for each obligation (default), or only the next one of each case. */
  rows?: Rows | null;
  /** Only obligations that stand so. By default open and overdue ones. */
  statuses?: Status[] | null;
}
