/**
 * Small pictures for the steps in easier words, as such texts have them: one beside each step, drawn by us in few strokes.
 *
 * They say nothing that the words do not, so who hears the page is not told of them. They take the colour of the text
 * around them, which is what forced colours and a black and white printer leave.
 */
import { drawn } from './make.js';

/** The picture of each step. A step that has none is shown in words alone. */
const OF_STEP = {
  'guidance.appeal-register': 'again',
  'guidance.appeal-review': 'again',
  'guidance.placing-area': 'place',
  'guidance.other-nations': 'place',
  'guidance.other-support': 'talk',
  'guidance.consent': 'yes',
  'guidance.consent-after-no': 'no',
  'guidance.emergency-meeting': 'meeting-soon',
  'guidance.ask-for-review': 'letter',
  'guidance.ask-in-hospital': 'hospital',
  'guidance.arrange-review': 'meeting',
  'guidance.decide-request': 'scales',
  'guidance.find-out': 'look',
  'guidance.professional-duties': 'checklist',
  'guidance.refer-to-register': 'register',
  'guidance.on-register': 'register',
  'guidance.prepare': 'write',
  'guidance.keyworker': 'together',
  'guidance.sendiass': 'advice',
  'guidance.advocacy': 'speak',
  'guidance.adult-services-plan': 'grow',
  'guidance.adult-services-invited': 'meeting',
  'guidance.raise-concern': 'hand',
  'guidance.if-refused': 'again',
  'guidance.no-answer': 'calendar',
};

const circle = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
/** A head and shoulders, which end `below` the middle of the head. */
const person = (x, y, r = 6, below = 24) =>
  `${circle(x, y, r)}M${x - 1.6 * r} ${y + below}v${1.6 * r + r + 3 - below}a${1.6 * r} ${1.6 * r} 0 0 1 ${3.2 * r} 0V${y + below}z`;
/** A bubble of speech, whose tail leads down to the left. */
const bubble = (x, y, width, height) =>
  `M${x + 5} ${y}h${width - 10}a5 5 0 0 1 5 5v${height - 10}a5 5 0 0 1-5 5h${20 - width}l-9 9v-9h-1a5 5 0 0 1-5-5V${y + 5}a5 5 0 0 1 5-5z`;
const tick = (x, y) => `M${x} ${y}l6 6 11-13`;
const question = (x, y) => `M${x - 5.5} ${y - 5}a5.5 5.5 0 1 1 8.5 4.6c-2 1.3-3 2.4-3 5.4`;
const dot = (x, y, r = 2.2) => circle(x, y, r);
const sheet = 'M12 6h30v50a2 2 0 0 1-2 2H14a2 2 0 0 1-2-2V6z';
const table = 'M6 42h52l4 8H2z';

/** Each by what is tinted, what is drawn as lines alone, and what is filled. */
const PICTURES = {
  again: {
    lines: `M14.5 20A21 21 0 1 1 11 32M14 9v11h11${question(33, 31)}`,
    filled: dot(33, 42.5),
  },
  place: {
    tinted: 'M32 48C22 36 17 29 17 21a15 15 0 0 1 30 0c0 8-5 15-15 27z',
    lines: `${circle(32, 21, 5)}M20 46C12 47 6 49 6 52c0 4 12 7 26 7s26-3 26-7c0-3-6-5-14-6`,
  },
  talk: {
    tinted: bubble(5, 7, 36, 26),
    lines: 'M13 16h20M13 24h13M47 22h7a5 5 0 0 1 5 5v16a5 5 0 0 1-5 5h-1v9l-9-9H30a5 5 0 0 1-5-5v-2',
  },
  yes: { tinted: bubble(7, 7, 50, 38), lines: tick(23, 27) },
  no: { tinted: bubble(7, 7, 50, 38), lines: 'M24 18l16 16M40 18L24 34' },
  'meeting-soon': {
    tinted: `${person(12, 24, 5, 18)}${person(52, 24, 5, 18)}${table}`,
    lines: `${circle(32, 18, 13)}M32 10v8l6 4M10 50v9M54 50v9`,
  },
  meeting: {
    tinted: `${person(12, 20, 5.5, 22)}${person(32, 14, 5.5, 28)}${person(52, 20, 5.5, 22)}${table}`,
    lines: 'M10 50v9M54 50v9',
  },
  letter: { tinted: 'M6 15h52v36H6z', lines: 'M6 16l26 21 26-21M6 50l18-19M58 50L40 31' },
  hospital: {
    tinted: 'M10 58V18h44v40z',
    lines: 'M4 58h56M26 58V46h12v12M17 42h4M43 42h4M17 50h4M43 50h4',
    filled: 'M29 23h6v5h5v6h-5v5h-6v-5h-5v-6h5z',
  },
  scales: {
    tinted: 'M4 36h22a11 11 0 0 1-22 0zM38 36h22a11 11 0 0 1-22 0z',
    lines: 'M32 8v48M20 57h24M12 16h40M15 16L5 36M15 16l10 20M49 16L39 36M49 16l10 20',
  },
  look: {
    tinted: circle(27, 27, 19),
    lines: `M41 41l16 16${question(27, 26)}`,
    filled: dot(27, 36.5),
  },
  checklist: {
    tinted: 'M12 11h40v47H12z',
    lines: 'M24 11V6h16v9H24v-4M19 27l3 3 6-6M19 39l3 3 6-6M19 50l3 3 6-6M34 28h11M34 40h11M34 51h11',
  },
  register: {
    tinted: 'M9 6h46v52H9z',
    lines: 'M32 18h15M32 34h15M32 49h15',
    filled: [14, 29, 44].map((y) => `${circle(21, y, 3)}M15 ${y + 10}a6 6 0 0 1 12 0z`).join(''),
  },
  write: {
    tinted: sheet,
    lines: 'M19 17h16M19 26h16M19 35h9M31 46l1-8 20-22 7 6-20 22zM47 21l7 6',
  },
  together: { tinted: `${person(20, 18, 8, 38)}${person(46, 24, 7, 32)}` },
  advice: { tinted: bubble(7, 7, 50, 38), lines: 'M28 24h4v13M27 37h10', filled: dot(32, 16, 2.6) },
  speak: { tinted: person(18, 30, 8, 28), lines: `${bubble(30, 5, 30, 21)}M37 13h16M37 19h10` },
  grow: { tinted: `${person(13, 36, 5, 22)}${person(49, 18, 8, 40)}`, lines: 'M12 24C12 13 20 8 32 10M27 4l6 6-6 6' },
  hand: { tinted: `${circle(26, 20, 9)}M10 58V48a12 12 0 0 1 12-12h8c7 0 11-3 11-9V10a4.5 4.5 0 0 1 9 0v18c0 8-3 13-8 16v14z` },
  calendar: {
    tinted: 'M8 13h48v44H8z',
    lines: `M8 25h48M20 7v11M44 7v11${question(32, 39)}`,
    filled: dot(32, 50.5),
  },
};

export function picture(name) {
  const { tinted, lines, filled } = PICTURES[name];
  const path = (d, attributes) => d && drawn('path', { d, ...attributes });
  return drawn(
    'svg',
    { viewBox: '0 0 64 64', class: 'cetr-picture__drawing', 'aria-hidden': 'true', focusable: 'false' },
    drawn(
      'g',
      { fill: 'none', stroke: 'currentColor', 'stroke-width': '3', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      path(tinted, { fill: 'currentColor', 'fill-opacity': '0.14' }),
      path(lines),
      path(filled, { fill: 'currentColor', stroke: 'none' }),
    ),
  );
}

/** The picture of a step of guidance, or null where it has none. */
export function pictureOfStep(code) {
  const name = OF_STEP[code];
  return name ? picture(name) : null;
}
