/** One full call of each function, every field of its inputs used: the ground on which wrong input is tried. */

const person = {
  dateOfBirth: '2012-03-15',
  autism: 'diagnosed',
  learningDisability: 'not-sure',
  hasEhcp: true,
  where: 'cyp-mental-health-hospital',
  admissionRisk: 'rising',
  admissionConsidered: false,
  rating: 'amber',
  onRegister: true,
  communityReviewHeld: false,
  crisisCareInLastYear: true,
  commissionedInEngland: true,
  placedByAnotherArea: false,
  secureWard: false,
  viaCriminalJustice: false,
  reviewHeldThisStay: false,
  capacity: {
    canDecide: true,
    fluctuates: false,
    welfareAttorney: false,
    welfareDeputy: false,
    parentalResponsibilityHolder: true,
  },
  consentToReview: 'given',
  consentToRegister: 'declined',
  familyInvolvement: 'wanted',
};

const history = {
  person,
  events: [
    { type: 'diagnosed', on: '2025-01-05', condition: 'autism', suspectedBefore: true },
    { type: 'ehcp', on: '2025-02-03', inForce: true },
    { type: 'register-consent', on: '2025-03-03', by: 'parental-responsibility-holder' },
    { type: 'register-consent-withdrawn', on: '2025-04-01' },
    { type: 'review-requested', on: '2025-06-02' },
    { type: 'request-decided', on: '2025-06-06', agreed: false },
    { type: 'review-declined', on: '2025-06-07' },
    { type: 'risk-rated', on: '2026-01-05', rating: 'red', inCustody: false },
    { type: 'admission-considered', on: '2026-01-06', inCustody: false },
    { type: 'multi-agency-meeting', on: '2026-01-08' },
    { type: 'laep-meeting', on: '2026-01-09' },
    {
      type: 'community-review',
      on: '2026-01-12',
      aboutThisAdmission: true,
      requestedEarly: false,
      actions: [{ ref: 'A1', by: '2026-02-02' }],
    },
    { type: 'admitted', on: '2026-01-19', ward: 'cyp', viaCriminalJustice: false, mojRestricted: true },
    { type: 'segregation-started', on: '2026-01-22' },
    {
      type: 'review',
      on: '2026-01-30',
      requestedEarly: false,
      independent: true,
      outcome: 'ready-for-discharge',
      actions: [{ ref: 'A2', by: '2026-03-02' }],
    },
    { type: 'moj-contacted', on: '2026-02-02' },
    { type: 'report-sent', on: '2026-02-06' },
    { type: 'action-done', on: '2026-02-09', ref: 'A1' },
    { type: 'segregation-ended', on: '2026-02-10' },
    { type: 'oversight-visit', on: '2026-02-27', sitAndSee: true },
    { type: 'restriction-changed', on: '2026-03-02', restricted: false },
    { type: 'transferred', on: '2026-03-09', ward: 'non-secure' },
    { type: 'diagnosis-removal-proposed', on: '2026-03-16', condition: 'learning-disability', decisionOn: '2026-05-04' },
    { type: 'diagnosis-removed', on: '2026-05-04', condition: 'learning-disability' },
    { type: 'concern', on: '2026-05-11', concern: 'complaint-unresolved' },
    { type: 'panel-reviewed', on: '2026-05-18' },
    { type: 'discharged', on: '2026-05-29' },
  ],
};

const meeting = {
  heldOn: '2026-05-05',
  person,
  admittedOn: '2026-05-06',
  ward: 'cyp',
  hasCarePathway: false,
  outOfArea: true,
  gapsFound: true,
};
const options = { asOf: '2026-06-12', extraBankHolidays: ['2026-06-15'], wording: 'plain', texts: {} };

/** Afresh each time: what stands in two places must be told apart. */
const contact = () => ({
  name: 'Register team (made up)',
  role: 'Lead',
  phone: '01234 567890',
  email: 'team@example.org',
  url: 'https://example.org/register',
  hours: '9 to 5',
  lastChecked: '2026-05-05',
});
const openTo = () => ['the-person', 'family-or-carer', 'advocate', 'professional'];

const area = {
  name: 'Anyshire (made up)',
  lastChecked: '2026-05-05',
  commissioner: contact(),
  registerLead: contact(),
  registerContact: contact(),
  registerSelfReferral: { how: 'Write to us.', url: 'mailto:team@example.org', openTo: openTo(), replyWithinDays: 5 },
  registerCriteria: [{ rating: 'red', text: 'Soon.' }],
  registerConsent: { how: 'We ask you.', url: 'tel:+441234567890' },
  registerDispute: { how: 'Tell us.', contact: contact() },
  adultRegister: { how: 'We plan it with you.', movesAtAge: 18 },
  reviewRequest: {
    how: 'Ask us.',
    contacts: [contact()],
    openTo: openTo(),
    decidedHow: 'With you.',
    appeal: 'Write to us.',
    toldHow: 'By letter.',
    withoutRegister: true,
  },
  complaints: contact(),
  keyworkers: contact(),
  sendiass: contact(),
  advocacy: contact(),
  safeguarding: [contact()],
  furtherReading: [{ title: 'Reviews', url: 'https://example.org/reviews' }],
  published: [
    {
      topic: 'report',
      text: 'As the page has it (made up).',
      place: 'Line 1',
      for: 'adults',
      days: 15,
      workingDays: 10,
      weeks: 2,
      months: 1,
      age: 18,
      rating: 'red',
      countsAsReview: true,
      requires: ['ehcp'],
      decidedBy: ['parent'],
      roles: ['commissioner'],
      optional: true,
      remote: false,
      questions: 6,
      edition: '2023',
      names: ['CCG'],
    },
  ],
};

/** Name -> arguments. A function that the package delivers and that is not here fails the test of this table. */
export const CALLS = {
  assessEligibility: [person, options],
  scheduleReviews: [history, options],
  scheduleMany: [[history, { person: { age: 30, learningDisability: 'diagnosed' }, events: [] }], options],
  followUpLaep: [meeting, options],
  findConsentRoute: [person, 'review', options],
  supportForRating: [{ ...person, hasUnpaidCarer: true, hasKeyworker: false }, options],
  guideSelfReferral: [{ asker: 'family-or-carer', person, refusedBefore: 'review' }, area, options],
  checkLocalOffer: [area, options],
  nextQuestion: [{ asker: 'advocate', autism: 'diagnosed', age: 17 }, options],
  validateForm: ['local-area', area, options],
  formSchema: ['oversight-referral'],
  toWorklist: [
    [
      { key: 'a', history },
      { key: 'b', history: { person: { age: 30, learningDisability: 'diagnosed' }, events: [] } },
    ],
    { ...options, kinds: ['recommended-action', 'review-report'], statuses: ['open', 'overdue'], dueWithinDays: 60, rows: 'obligations' },
  ],
  toCalendar: [
    {
      obligations: [
        { id: 'review-report:2026-06-01', kind: 'review-report', due: '2026-06-15', status: 'open' },
        { id: 'oversight-visit:2026-03-01', kind: 'oversight-visit', due: '2026-04-12', status: 'overdue' },
      ],
    },
    { key: 'K-17', stamp: '2026-11-22T09:00:00Z', kinds: ['review-report', 'oversight-visit'], alarmDaysBefore: [14, 1] },
  ],
  isWorkingDay: ['2026-12-28', options],
  addWorkingDays: ['2026-04-02', 10, options],
  bankHolidays: [2026],
  listRules: [],
  about: [],
};

/** Every place within the arguments: which argument, the JSON pointer into it, and what stands there. */
export function placesIn(args) {
  const places = [];
  const visit = (argument, path, value) => {
    places.push({ argument, path, value });
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(argument, `${path}/${key}`, inner);
    }
  };
  args.forEach((value, argument) => visit(argument, '', value));
  return places;
}

/** A copy of the arguments with something else at one place. */
export function replaced(args, { argument, path }, value) {
  const copy = structuredClone(args);
  const keys = [argument, ...path.split('/').slice(1)];
  const last = keys.pop();
  keys.reduce((holder, key) => holder[key], copy)[last] = value;
  return copy;
}
