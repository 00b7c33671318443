/** What the fields of a local offer are called, and the words for their values. */

export const RATINGS = [
  { value: 'red', label: 'Red' },
  { value: 'amber', label: 'Amber' },
  { value: 'green', label: 'Green' },
  { value: 'blue', label: 'Blue' },
];

export const MAY_ASK = [
  { value: 'the-person', label: 'The person' },
  { value: 'family-or-carer', label: 'Family or carers' },
  { value: 'advocate', label: 'An advocate' },
  { value: 'professional', label: 'Professionals' },
];

const NUMBERS = ['days', 'workingDays', 'weeks', 'months'];

/** What a statement is about, in groups, each with the facts that the check looks at. */
export const TOPICS = [
  {
    label: 'Who can have a review',
    topics: {
      eligibility: { title: 'Who can have a review', facts: ['requires'] },
      'upper-age': { title: 'The age at which reviews for the young end', facts: ['age'] },
      'review-name': { title: 'What a review is called', facts: ['requires'] },
      'who-may-ask': { title: 'Who may ask for a review', facts: ['requires'] },
      'register-first': { title: 'The register comes before a review', facts: [] },
    },
  },
  {
    label: 'When a review is held',
    topics: {
      'post-admission-review': { title: 'The first review in hospital', facts: NUMBERS },
      'six-week-review': { title: 'The review six weeks after admission', facts: NUMBERS },
      'repeat-review': { title: 'Reviews after that one', facts: NUMBERS },
      'transfer-review': { title: 'The review after a move to another ward', facts: NUMBERS },
      'diagnosis-review': { title: 'The review after a diagnosis in hospital', facts: NUMBERS },
      'diagnosis-removal-review': { title: 'The review before a diagnosis is removed', facts: NUMBERS },
      'emergency-meeting': { title: 'The emergency meeting', facts: ['countsAsReview', 'remote'] },
    },
  },
  {
    label: 'Saying yes',
    topics: {
      'review-consent': { title: 'Who says yes to a review', facts: ['decidedBy'] },
      'register-consent': { title: 'Who says yes to the register', facts: ['decidedBy', 'months'] },
    },
  },
  {
    label: 'The register',
    topics: {
      rating: { title: 'A rating of the register', facts: ['rating', 'requires'] },
      'register-criteria': { title: 'Who can be on the register', facts: ['requires'] },
    },
  },
  {
    label: 'How a review is held',
    topics: {
      panel: { title: 'Who is on the panel', facts: ['roles', 'optional'] },
      attendance: { title: 'Who is invited', facts: ['roles', 'optional'] },
      'key-lines-of-enquiry': { title: 'What the panel asks', facts: ['questions'] },
      format: { title: 'Where a review is held', facts: ['remote'] },
      report: { title: 'The report', facts: NUMBERS },
      transition: { title: 'The move to adult services', facts: ['age'] },
    },
  },
  {
    label: 'Names',
    topics: {
      'policy-edition': { title: 'The edition of the policy', facts: ['edition'] },
      bodies: { title: 'Names of bodies and programmes', facts: ['names'] },
    },
  },
];

const TOPIC = new Map(TOPICS.flatMap(({ topics }) => Object.entries(topics)));

export function topic(value) {
  return TOPIC.get(value) ?? { title: 'No subject chosen yet', facts: [] };
}

const YES_OR_NO = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];

/** The facts of a statement, in the order of the contract. */
export const FACTS = {
  for: {
    kind: 'choice',
    label: 'Whom does it speak of?',
    choices: [
      { value: 'children-and-young-people', label: 'Children and young people' },
      { value: 'adults', label: 'Adults' },
    ],
    unknown: 'It does not say',
  },
  days: { kind: 'number', label: 'Days' },
  workingDays: { kind: 'number', label: 'Working days' },
  weeks: { kind: 'number', label: 'Weeks' },
  months: { kind: 'number', label: 'Months' },
  age: { kind: 'number', label: 'Age' },
  rating: { kind: 'choice', label: 'Which rating?', choices: RATINGS, unknown: 'None is named' },
  countsAsReview: {
    kind: 'choice',
    label: 'Is the meeting called a review, or counted as one?',
    choices: YES_OR_NO,
    unknown: 'It does not say',
  },
  requires: {
    kind: 'many',
    label: 'What does the page make a condition?',
    choices: [
      { value: 'challenging-behaviour', label: 'Behaviour that others find hard' },
      { value: 'mental-health-condition', label: 'A mental health condition' },
      { value: 'specialist-hospital', label: 'A specialist hospital' },
      { value: 'diagnosis', label: 'A diagnosis' },
      { value: 'register', label: 'A place on the register' },
      { value: 'ehcp', label: 'An education, health and care plan' },
      { value: 'in-education', label: 'Being in education' },
      { value: 'admission-in-last-year', label: 'A hospital stay within a year' },
      { value: 'options-exhausted', label: 'That all else was tried' },
      { value: 'professional', label: 'A professional who asks' },
    ],
  },
  decidedBy: {
    kind: 'many',
    label: 'Who decides, as the page has it?',
    choices: [
      { value: 'the-child', label: 'The child' },
      { value: 'the-person', label: 'The person' },
      { value: 'parent', label: 'A parent' },
      { value: 'carer', label: 'A carer' },
      { value: 'guardian', label: 'A guardian' },
      { value: 'parental-responsibility-holder', label: 'Whoever has parental responsibility' },
      { value: 'welfare-attorney', label: 'A health and welfare attorney' },
      { value: 'welfare-deputy', label: 'A health and welfare deputy' },
      { value: 'best-interests', label: 'A best interests decision' },
    ],
  },
  roles: {
    kind: 'many',
    label: 'Who is named?',
    choices: [
      { value: 'commissioner', label: 'The commissioner' },
      { value: 'clinical-expert', label: 'A clinical expert' },
      { value: 'expert-by-experience', label: 'An expert by experience' },
      { value: 'responsible-clinician', label: 'The responsible clinician' },
      { value: 'senior-nurse', label: 'A senior nurse' },
      { value: 'advocate', label: 'An advocate' },
      { value: 'social-care', label: 'Social care' },
      { value: 'keyworker', label: 'The keyworker' },
      { value: 'education', label: 'School or college' },
      { value: 'family', label: 'The family' },
      { value: 'other', label: 'Others' },
    ],
  },
  optional: {
    kind: 'choice',
    label: 'Does the page say that they could or may come?',
    choices: YES_OR_NO,
    unknown: 'It does not say',
  },
  remote: { kind: 'choice', label: 'Is it held online or by telephone?', choices: YES_OR_NO, unknown: 'It does not say' },
  questions: { kind: 'number', label: 'How many questions?' },
  edition: {
    kind: 'choice',
    label: 'Which edition?',
    choices: ['2015', '2017', '2023'].map((value) => ({ value, label: value })),
    unknown: 'It does not say',
  },
  names: { kind: 'lines', label: 'The names', hint: 'As the page has them, each on a line of its own.' },
};

/** What a fact is called where a finding names its place. */
const SHORT = {
  topic: 'subject',
  text: 'text',
  place: 'place on the page',
  for: 'whom it speaks of',
  days: 'days',
  workingDays: 'working days',
  weeks: 'weeks',
  months: 'months',
  age: 'age',
  rating: 'rating',
  countsAsReview: 'called a review',
  requires: 'conditions',
  decidedBy: 'who decides',
  roles: 'who is named',
  optional: 'could or may come',
  remote: 'online or by telephone',
  questions: 'number of questions',
  edition: 'edition',
  names: 'names',
};

export function factName(fact) {
  return SHORT[fact];
}

/** The facts of a statement in words: `[{ label, value }]`. */
export function factsInWords(statement) {
  return Object.entries(FACTS)
    .filter(([name]) => statement[name] !== undefined)
    .map(([name, { choices }]) => ({ label: SHORT[name], value: inWords(statement[name], choices) }));
}

function inWords(value, choices = []) {
  const one = (item) => choices.find((choice) => choice.value === item)?.label ?? String(item);
  return Array.isArray(value) ? value.map(one).join(', ') : one(value);
}
