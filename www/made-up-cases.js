/** A thousand cases to try the worklist with, as a CSV file. All of it is made up; nobody is meant. */

const CASES = 1_000;
const DAY = 86_400_000;

const COLUMNS = [
  'key',
  'person.dateOfBirth',
  'person.autism',
  'person.learningDisability',
  'person.hasEhcp',
  'person.commissionedInEngland',
  'event.type',
  'event.on',
  'event.ward',
  'event.rating',
  'event.outcome',
  'event.sitAndSee',
  'event.mojRestricted',
  'event.agreed',
  'event.actions',
  'event.ref',
  'event.by',
  'event.condition',
  'event.decisionOn',
];

/** What happened, with the days before the day of the list; a case has some of the last of it still ahead. */
const STORIES = [
  (ward) => [
    { type: 'risk-rated', ago: 60, rating: 'amber' },
    { type: 'multi-agency-meeting', ago: 52 },
    { type: 'risk-rated', ago: 30, rating: 'red' },
    { type: 'community-review', ago: 22, actions: [['R1', -9], ['R2', -40]] },
    { type: 'admitted', ago: 8, ward },
  ],
  (ward) => [
    { type: 'admitted', ago: 210, ward, mojRestricted: ward === 'secure' },
    { type: 'review', ago: 196, outcome: 'stay', actions: [['A1', 150], ['A2', 20]] },
    { type: 'report-sent', ago: 185 },
    { type: 'action-done', ago: 160, ref: 'A1' },
    { type: 'oversight-visit', ago: 170, sitAndSee: true },
    { type: 'oversight-visit', ago: 120, sitAndSee: false },
  ],
  (ward) => [
    { type: 'admitted', ago: 120, ward },
    { type: 'review', ago: 110, outcome: 'ready-for-discharge', actions: [['Housing', 3]] },
    { type: 'report-sent', ago: 88 },
    { type: 'discharged', ago: 20 },
  ],
  () => [
    { type: 'register-consent', ago: 340, by: 'the-person' },
    { type: 'risk-rated', ago: 338, rating: 'amber' },
    { type: 'review-requested', ago: 12 },
  ],
  (ward) => [
    { type: 'laep-meeting', ago: 6 },
    { type: 'admitted', ago: 5, ward },
  ],
  () => [
    { type: 'risk-rated', ago: 45, rating: 'red' },
    { type: 'review-requested', ago: 40 },
    { type: 'request-decided', ago: 31, agreed: true },
    { type: 'community-review', ago: 25, actions: [['Short breaks', -14]] },
  ],
  (ward) => [
    { type: 'admitted', ago: 75, ward },
    { type: 'review', ago: 63, outcome: 'stay' },
    { type: 'report-sent', ago: 52 },
    { type: 'transferred', ago: 10, ward: 'secure' },
  ],
  (ward) => [
    { type: 'register-consent', ago: 400, by: 'parental-responsibility-holder' },
    { type: 'admitted', ago: 90, ward },
    { type: 'review', ago: 80, outcome: 'less-restrictive-setting' },
    { type: 'diagnosis-removal-proposed', ago: 15, condition: 'autism', decisionOn: -30 },
  ],
];
const WARDS = ['cyp', 'non-secure', 'secure'];
const CHILD = 'cyp';

/** The same for each day, whatever the machine: `today` is written as 2026-03-31. A few lines have mistakes, to show how they are told. */
export function madeUpCsv(today) {
  const lines = Array.from({ length: CASES }, (_, number) => caseLines(number, today)).flat();
  return [COLUMNS, ...lines].map((cells) => cells.join(',')).join('\r\n') + '\r\n';
}

function caseLines(number, today) {
  // Steps that share no divisor with a thousand, so that everything comes to stand beside everything.
  const ward = WARDS[(number * 7) % WARDS.length];
  const story = STORIES[(number * 3) % STORIES.length](ward);
  const shift = ((number * 37) % 41) - 12;
  const dayBefore = (days) => isoDay(Date.parse(today) - days * DAY);
  // No story ends before the day of the list.
  const later = Math.max(shift, 1 - story.at(-1).ago);
  const lines = story.map((event) => eventCells(event, { key: keyOf(number), dayBefore: (days) => dayBefore(days + later) }));
  Object.assign(lines[0], personCells(number, ward, today));
  return lines.map((cells) => COLUMNS.map((name) => withMistake(number, name, cells[name] ?? '')));
}

const keyOf = (number) => `Example ${String(number + 1).padStart(4, '0')}`;

function personCells(number, ward, today) {
  const age = ward === CHILD ? 10 + (number % 15) : 18 + ((number * 13) % 55);
  const year = Number(today.slice(0, 4)) - age;
  const isKnown = number % 19 !== 5;
  return {
    'person.dateOfBirth': isKnown ? `${year}-${String(1 + (number % 12)).padStart(2, '0')}-15` : '',
    'person.autism': ['diagnosed', 'suspected', 'diagnosed', 'no'][number % 4],
    'person.learningDisability': number % 4 === 3 ? 'diagnosed' : ['no', '', 'suspected'][number % 3],
    'person.hasEhcp': age < 25 && number % 2 === 0 ? 'true' : '',
    'person.commissionedInEngland': number % 5 === 0 ? '' : 'true',
  };
}

function eventCells({ type, ago, actions, decisionOn, ...facts }, { key, dayBefore }) {
  const cells = { key, 'event.type': type, 'event.on': dayBefore(ago) };
  for (const [name, value] of Object.entries(facts)) cells[`event.${name}`] = String(value);
  if (actions) cells['event.actions'] = actions.map(([ref, before]) => `${ref} ${dayBefore(before)}`).join(' | ');
  if (decisionOn) cells['event.decisionOn'] = dayBefore(decisionOn);
  return cells;
}

/** A date as it stands on paper, a word that is none of the choices, and a day that there is not. */
function withMistake(number, name, text) {
  if (number === 17 && name === 'person.dateOfBirth') return text === '' ? '' : '15/03/2012';
  if (number === 230 && name === 'person.autism') return text === '' ? '' : 'yes';
  if (number === 711 && name === 'event.on') return `${text.slice(0, 4)}-02-30`;
  return text;
}

function isoDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}
