/**
 * What can be entered into a history: each type under the contract's name, what it is called, and which facts go with it.
 *
 * A field is `{ name, kind, label, hint, choices, required }`; `told` says it in a list, where its label would not do.
 */
import { written } from './dates.js';

const WARD = {
  name: 'ward',
  kind: 'choice',
  label: 'Which kind of ward?',
  told: 'Ward',
  choices: [
    { value: 'non-secure', label: 'Not secure' },
    { value: 'secure', label: 'Secure' },
    { value: 'cyp', label: 'For children and young people' },
  ],
};
const RATING = {
  name: 'rating',
  kind: 'choice',
  label: 'Which rating?',
  told: 'Rating',
  required: true,
  sideBySide: true,
  choices: ['red', 'amber', 'green', 'blue'].map((value) => ({
    value,
    label: value[0].toUpperCase() + value.slice(1),
  })),
};
const CONDITION = {
  name: 'condition',
  kind: 'choice',
  label: 'Which one?',
  told: 'Diagnosis',
  required: true,
  choices: [
    { value: 'autism', label: 'Autism' },
    { value: 'learning-disability', label: 'Learning disability' },
  ],
};
const IN_CUSTODY = {
  name: 'inCustody',
  kind: 'yes-no',
  label: 'Was the person in prison, in a young offender institution or at court?',
  told: 'In custody',
};
const REQUESTED_EARLY = {
  name: 'requestedEarly',
  kind: 'yes-no',
  label: 'Was it held early because somebody asked?',
  told: 'Held early on request',
};
const ACTIONS = { name: 'actions', kind: 'actions', label: 'What it asked for' };

export const EVENT_GROUPS = [
  {
    label: 'Before a hospital stay',
    types: {
      'risk-rated': { title: 'The risk was rated', fields: [RATING, IN_CUSTODY] },
      'admission-considered': { title: 'An admission was considered', fields: [IN_CUSTODY] },
      'community-review': {
        title: 'Community review held',
        fields: [
          {
            name: 'aboutThisAdmission',
            kind: 'yes-no',
            label: 'Was it about the admission that followed?',
            told: 'About the admission that followed',
            hint: 'Or about the one that is being considered.',
          },
          REQUESTED_EARLY,
          ACTIONS,
        ],
      },
      'multi-agency-meeting': { title: 'Meeting of everyone involved' },
      'laep-meeting': {
        title: 'Emergency meeting',
        hint: 'A local area emergency protocol meeting, held when there is no time for a review.',
      },
    },
  },
  {
    label: 'In hospital',
    types: {
      admitted: {
        title: 'Admitted to hospital',
        fields: [
          WARD,
          {
            name: 'viaCriminalJustice',
            kind: 'yes-no',
            label: 'Did the person come through the criminal justice system?',
            told: 'Through the criminal justice system',
            hint: 'From prison or from court.',
          },
          {
            name: 'mojRestricted',
            kind: 'yes-no',
            label: 'Is the person under Ministry of Justice restrictions?',
            told: 'Ministry of Justice restrictions',
          },
        ],
      },
      review: {
        title: 'Review in hospital held',
        fields: [
          {
            name: 'outcome',
            kind: 'choice',
            label: 'What did it find?',
            told: 'Outcome',
            choices: [
              { value: 'stay', label: 'The person stays for now' },
              { value: 'ready-for-discharge', label: 'Ready to leave hospital' },
              { value: 'less-restrictive-setting', label: 'Ready for a less restrictive place' },
            ],
          },
          {
            name: 'independent',
            kind: 'yes-no',
            label: 'Did it have an independent chair?',
            told: 'Independent chair',
          },
          REQUESTED_EARLY,
          ACTIONS,
        ],
      },
      transferred: { title: 'Moved to another hospital or security level', fields: [WARD] },
      'oversight-visit': {
        title: 'Visit by the commissioner',
        fields: [
          {
            name: 'sitAndSee',
            kind: 'yes-no',
            label: 'Did it include a sit and see?',
            told: 'Sit and see',
            hint: 'Sitting on the ward and watching what daily life is like.',
          },
        ],
      },
      'segregation-started': { title: 'Segregation started', hint: 'The person is kept apart from others.' },
      'segregation-ended': { title: 'Segregation ended' },
      'restriction-changed': {
        title: 'Ministry of Justice restrictions changed',
        fields: [
          {
            name: 'restricted',
            kind: 'yes-no',
            label: 'Is the person restricted from this day on?',
            told: 'Restricted from this day on',
            required: true,
          },
        ],
      },
      'moj-contacted': { title: 'Ministry of Justice told' },
      discharged: { title: 'Discharged from hospital' },
    },
  },
  {
    label: 'Diagnosis and plan',
    types: {
      diagnosed: {
        title: 'Diagnosis made',
        fields: [
          CONDITION,
          { name: 'suspectedBefore', kind: 'yes-no', label: 'Was it suspected before?', told: 'Suspected before' },
        ],
      },
      'diagnosis-removal-proposed': {
        title: 'Removing a diagnosis was first considered',
        hint: 'Removing or changing it.',
        fields: [
          { ...CONDITION, required: false },
          {
            name: 'decisionOn',
            kind: 'date',
            label: 'On which day is it to be decided?',
            told: 'Day of the decision',
            hint: 'If it is known.',
          },
        ],
      },
      'diagnosis-removed': { title: 'Diagnosis removed', fields: [CONDITION] },
      ehcp: {
        title: 'Education, health and care plan changed',
        fields: [
          {
            name: 'inForce',
            kind: 'yes-no',
            label: 'Is the plan in force from this day on?',
            told: 'Plan in force from this day on',
            required: true,
          },
        ],
      },
    },
  },
  {
    label: 'Requests, reports and actions',
    types: {
      'review-requested': { title: 'A review was asked for' },
      'request-decided': {
        title: 'The request was answered',
        fields: [{ name: 'agreed', kind: 'yes-no', label: 'Was the answer yes?', told: 'The answer was yes' }],
      },
      'review-declined': { title: 'A review was declined', hint: 'The person, or whoever decides for them, said no.' },
      'report-sent': { title: 'Report sent' },
      'action-done': {
        title: 'Action done',
        fields: [
          {
            name: 'ref',
            kind: 'text',
            label: 'Which action?',
            told: 'Action',
            hint: 'Its name in the review, such as A1.',
            required: true,
          },
        ],
      },
    },
  },
  {
    label: 'The register',
    types: {
      'register-consent': {
        title: 'Consent to the register given or checked',
        fields: [
          {
            name: 'by',
            kind: 'choice',
            label: 'Who said yes?',
            told: 'By',
            choices: [
              { value: 'the-person', label: 'The person' },
              { value: 'parental-responsibility-holder', label: 'Somebody with parental responsibility' },
              { value: 'welfare-attorney', label: 'The attorney for health and welfare' },
              { value: 'welfare-deputy', label: 'The deputy for health and welfare' },
              { value: 'best-interests-decision', label: 'A decision in the best interests of the person' },
            ],
          },
        ],
      },
      'register-consent-withdrawn': { title: 'Consent to the register taken back' },
    },
  },
  {
    label: 'Worries, and the oversight panel',
    types: {
      concern: {
        title: 'A worry about the care',
        fields: [
          {
            name: 'concern',
            kind: 'choice',
            label: 'What about?',
            told: 'About',
            required: true,
            choices: [
              { value: 'complaint-unresolved', label: 'A complaint that is not settled' },
              { value: 'safeguarding-referral', label: 'Safety: the safeguarding team was told' },
              { value: 'ward-rated-inadequate', label: 'The regulator rated the ward inadequate' },
              { value: 'restrictive-practice', label: 'Seclusion or other very strict limits' },
              { value: 'escalation-requested', label: 'Somebody asked to take it further' },
            ],
          },
        ],
      },
      'panel-reviewed': { title: 'The oversight panel looked at it' },
    },
  },
];

const TYPES = Object.assign({}, ...EVENT_GROUPS.map(({ types }) => types));

/** What is known of a type: its title, hint and fields. */
export function eventType(type) {
  const { title, hint, fields = [] } = TYPES[type];
  return { title, hint, fields };
}

/** Ratings and plans are told best by what they say. */
const TITLES = {
  'risk-rated': ({ rating }) => `The risk was rated ${rating}`,
  ehcp: ({ inForce }) => `Education, health and care plan ${inForce ? 'began' : 'ended'}`,
  diagnosed: ({ condition }) => `Diagnosis made: ${choiceLabel(CONDITION, condition)}`,
  'diagnosis-removed': ({ condition }) => `Diagnosis removed: ${choiceLabel(CONDITION, condition)}`,
  'restriction-changed': ({ restricted }) => `Ministry of Justice restrictions ${restricted ? 'began' : 'ended'}`,
};
const TOLD_BY_TITLE = ['rating', 'inForce', 'restricted'];

export function eventTitle(event) {
  return TITLES[event.type]?.(event) ?? TYPES[event.type].title;
}

/** The places of events in their list, by date; those of one day as they were given. */
export function inOrder(events) {
  const before = (one, other) => (events[one].on < events[other].on ? -1 : 1);
  return [...events.keys()].sort((one, other) => (events[one].on === events[other].on ? one - other : before(one, other)));
}

/** "Admitted to hospital, 2 April 2026". */
export function eventLine(event) {
  return `${eventTitle(event)}, ${written(event.on)}`;
}

/** The facts of an event as a list tells them: `[{ label, value }]`, `value` in words. */
export function eventFacts(event) {
  return eventType(event.type).fields.flatMap((field) => {
    const value = event[field.name] ?? undefined;
    if (value === undefined || TOLD_BY_TITLE.includes(field.name) || (field.name === 'condition' && TITLES[event.type]))
      return [];
    if (field.kind === 'actions') return value.map(({ ref, by }) => ({ label: `Action ${ref}`, value: `by ${written(by)}` }));
    return [{ label: field.told, value: fieldWords(field, value) }];
  });
}

function fieldWords(field, value) {
  if (field.kind === 'choice') return choiceLabel(field, value);
  if (field.kind === 'yes-no') return value ? 'yes' : 'no';
  return field.kind === 'date' ? written(value) : value;
}

function choiceLabel({ choices }, value) {
  const { label } = choices.find((choice) => choice.value === value);
  return label;
}
