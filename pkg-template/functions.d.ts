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
