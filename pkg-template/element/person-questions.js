/**
 * The questions about a person, in the words of a family, under the names of the facts that they ask for.
 *
 * `short` names the fact in a sentence. Where the contract has a value for "asked, and cannot tell", that is what "Not
 * sure" gives; everywhere else "Not known" leaves the fact out, as no answer does.
 */
import { date, number, radios, yesOrNo } from './question.js';

const LEAVE_OUT = 'Leave this question out';

/** Where little room is left. */
const BRIEF_CONDITION = {
  choices: [
    { value: 'diagnosed', label: 'Yes' },
    { value: 'suspected', label: 'Suspected' },
    { value: 'no', label: 'No' },
    { value: 'not-sure', label: 'Not sure' },
  ],
  unknown: 'Leave out',
};

const CONDITION = [
  { value: 'diagnosed', label: 'Yes', hint: 'Diagnosed, or known to services' },
  { value: 'suspected', label: 'We think so', hint: 'Waiting for an assessment, or thinking about one' },
  { value: 'no', label: 'No' },
  { value: 'not-sure', label: 'Not sure' },
];

const BRIEF_CONSENT = {
  choices: [
    { value: 'given', label: 'Yes' },
    { value: 'declined', label: 'No' },
    { value: 'withdrawn', label: 'Taken back' },
    { value: 'not-asked', label: 'Not asked yet' },
  ],
};

const CONSENT = [
  { value: 'given', label: 'Yes' },
  { value: 'declined', label: 'No' },
  { value: 'withdrawn', label: 'Yes at first, then no' },
  { value: 'not-asked', label: 'Nobody has asked yet' },
];

const QUESTIONS = {
  age: {
    kind: number,
    short: 'the age',
    label: 'How old is the person?',
    hint: 'In whole years, such as 14.',
    brief: { label: 'If not, the age in whole years' },
  },
  dateOfBirth: {
    kind: date,
    short: 'the date of birth',
    legend: 'What is the date of birth?',
    name: 'The date of birth',
    hint: 'Such as 27 3 2012. Give the age or this, not both.',
    brief: { hint: 'Birthdays can change a date, so this is better than the age.' },
  },
  autism: {
    kind: radios,
    short: 'whether the person is autistic',
    legend: 'Is the person autistic?',
    hint: 'Nobody needs a diagnosis to ask for a review.',
    choices: CONDITION,
    unknown: LEAVE_OUT,
    brief: BRIEF_CONDITION,
  },
  learningDisability: {
    kind: radios,
    short: 'whether the person has a learning disability',
    legend: 'Does the person have a learning disability?',
    hint: 'Dyslexia and other learning difficulties are something else.',
    choices: CONDITION,
    unknown: LEAVE_OUT,
    brief: BRIEF_CONDITION,
  },
  hasEhcp: {
    kind: yesOrNo,
    short: 'whether there is an education, health and care plan',
    legend: 'Is there an education, health and care plan (EHC plan)?',
    hint: 'A plan from the council that is in force now. Young adults can have one too.',
  },
  where: {
    kind: radios,
    short: 'where the person is now',
    legend: 'Where is the person now?',
    choices: [
      {
        value: 'community',
        label: 'At home',
        hint: 'Their own home, with family, in foster care or in supported living',
      },
      {
        value: 'residential-school',
        label: 'At a residential school or college',
        hint: 'One where people live all year round',
      },
      {
        value: 'emergency-department',
        label: 'Waiting for a mental health bed',
        hint: 'In an emergency department, on another ward or in a place of safety',
      },
      { value: 'mental-health-hospital', label: 'In a mental health hospital' },
      { value: 'cyp-mental-health-hospital', label: 'In a mental health hospital for children and young people' },
      { value: 'custody', label: 'In prison, in a young offender institution or at court' },
    ],
  },
  commissionedInEngland: {
    kind: yesOrNo,
    short: 'whether the care is arranged in England',
    legend: 'Is the care arranged by the NHS or a council in England?',
    hint: 'It can be given elsewhere. What counts is who arranges it.',
  },
  secureWard: {
    kind: yesOrNo,
    short: 'whether the ward is secure',
    legend: 'Is the ward a secure one?',
    hint: 'The staff on the ward can tell you.',
  },
  viaCriminalJustice: {
    kind: yesOrNo,
    short: 'whether the person came from prison or court',
    legend: 'Did the person come to hospital from prison or court?',
    hint: 'Or in another way through the criminal justice system.',
  },
  reviewHeldThisStay: {
    kind: yesOrNo,
    short: 'whether a review was held in this stay',
    legend: 'Has a review been held since the person came into hospital?',
  },
  admissionConsidered: {
    kind: yesOrNo,
    short: 'whether an admission is being considered',
    legend: 'Is somebody thinking about a mental health hospital now?',
    hint: 'For example, a team is looking for a bed.',
  },
  admissionRisk: {
    kind: radios,
    short: 'how big the risk of an admission is',
    legend: 'How likely is it that the person has to go into a mental health hospital?',
    hint: 'As you see it. This page does not work out a risk.',
    choices: [
      { value: 'none', label: 'We know of nothing that points to it' },
      { value: 'managed', label: 'There is some risk, and it is managed for now' },
      {
        value: 'rising',
        label: 'Much more likely than before',
        hint: 'Becoming mentally unwell, or support at home may break down',
      },
      {
        value: 'immediate',
        label: 'It could happen at any moment',
        hint: 'Or there is a crisis that cannot be managed at home',
      },
      { value: 'not-sure', label: 'Not sure' },
    ],
    unknown: LEAVE_OUT,
  },
  rating: {
    kind: radios,
    short: 'the rating on the register',
    legend: 'How have professionals rated the risk?',
    hint: 'Those who keep the dynamic support register (DSR) give a colour to each person on it.',
    choices: [
      { value: 'red', label: 'Red' },
      { value: 'amber', label: 'Amber' },
      { value: 'green', label: 'Green' },
      { value: 'blue', label: 'Blue (in hospital)' },
    ],
    unknown: 'Not rated, or not known',
    sideBySide: true,
  },
  onRegister: {
    kind: yesOrNo,
    short: 'whether the person is on the register',
    legend: 'Is the person on the dynamic support register (DSR)?',
    hint: 'A list of people who need more support to stay well at home.',
  },
  communityReviewHeld: {
    kind: yesOrNo,
    short: 'whether a community review was held',
    legend: 'Has a community review already been held about this risk?',
    hint: 'It is held before somebody goes into hospital, with people who do not work there.',
  },
  crisisCareInLastYear: {
    kind: yesOrNo,
    short: 'whether there was crisis care in the last year',
    legend: 'Was the person in a mental health hospital in the last year, or with a crisis team?',
  },
  'capacity.canDecide': {
    kind: yesOrNo,
    short: 'whether the person can decide about it',
    legend: 'Can the person decide about a review for themselves?',
    hint: 'Under 16: do they understand what it means? From 16 on, people are taken to be able to.',
  },
  'capacity.fluctuates': {
    kind: yesOrNo,
    short: 'whether that changes from day to day',
    legend: 'Does that change from day to day?',
  },
  'capacity.parentalResponsibilityHolder': {
    kind: yesOrNo,
    short: 'whether somebody has parental responsibility',
    legend: 'Is there somebody with parental responsibility who can be asked?',
    hint: 'Under 18. Not every parent or carer has it.',
  },
  'capacity.welfareAttorney': {
    kind: yesOrNo,
    short: 'whether there is an attorney for health and welfare',
    legend: 'Is there a registered attorney for health and welfare?',
    hint: 'From 18 on. One for money alone does not count.',
  },
  'capacity.welfareDeputy': {
    kind: yesOrNo,
    short: 'whether there is a deputy for health and welfare',
    legend: 'Has a court named a deputy for health and welfare?',
  },
  consentToReview: {
    kind: radios,
    short: 'the answer to a review',
    legend: 'Has the person said yes to a review?',
    hint: 'Or whoever decides for them.',
    choices: CONSENT,
    brief: BRIEF_CONSENT,
  },
  consentToRegister: {
    kind: radios,
    short: 'the answer to the register',
    legend: 'Has the person said yes to the register?',
    hint: 'Or whoever decides for them. A review does not depend on it.',
    choices: CONSENT,
    brief: BRIEF_CONSENT,
  },
  familyInvolvement: {
    kind: radios,
    short: 'whether family and carers are to be involved',
    legend: 'Does the person want family and carers to be involved?',
    choices: [
      { value: 'wanted', label: 'Yes' },
      { value: 'not-wanted', label: 'No' },
      { value: 'unsafe', label: 'It would harm the person' },
    ],
  },
};

/** The questions for these facts, ready to be put on a page; `brief` ones take less room and explain less. */
export function personQuestions(names, { ids, onInput, brief = false }) {
  return new Map(names.map((name) => [name, question(QUESTIONS[name], { ids, onInput, brief })]));
}

function question({ kind, short, brief: briefly, ...words }, { ids, onInput, brief }) {
  const shorter = brief && { hint: undefined, ...(words.choices && { sideBySide: true }), ...briefly };
  return { ...kind({ ids, onInput, ...words, ...shorter }), title: words.legend ?? words.label };
}

/** A fact as a sentence names it. */
export function factName(name) {
  return QUESTIONS[name]?.short ?? 'one more fact';
}

/** The person that the answers describe, and what could not be taken: `[{ name, text, parts }]`. */
export function readPerson(questions) {
  const person = {};
  const problems = [];
  for (const [name, question] of questions) {
    const { value, error, parts } = question.read();
    if (error) problems.push({ name, text: error, parts });
    else if (value !== undefined) put(person, name, value);
  }
  return { person, problems };
}

/** The answers given, in the words of the questions: `[{ name, title, answer }]`. */
export function givenAnswers(questions) {
  return [...questions].flatMap(([name, question]) => {
    const { value } = question.read();
    return value === undefined ? [] : [{ name, title: question.title, answer: question.answer(value) }];
  });
}

/** Shows a person. Gives back the facts that none of the questions ask for, so that they are not lost. */
export function writePerson(questions, person) {
  const rest = structuredClone(person);
  for (const [name, question] of questions) question.write(take(rest, name));
  return rest;
}

/** A person with the facts of both. */
export function joined(person, rest) {
  const capacity = { ...rest.capacity, ...person.capacity };
  return { ...rest, ...person, ...(Object.keys(capacity).length > 0 && { capacity }) };
}

function put(person, name, value) {
  const [outer, inner] = name.split('.');
  if (inner === undefined) person[outer] = value;
  else person[outer] = { ...person[outer], [inner]: value };
}

function take(person, name) {
  const [outer, inner] = name.split('.');
  const holder = inner === undefined ? person : (person[outer] ?? {});
  const field = inner ?? outer;
  const value = holder[field] ?? undefined;
  delete holder[field];
  return value;
}
