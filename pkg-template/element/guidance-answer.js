/** The result: the outcome first, then what to do, a letter, and why. Never a bare no, and nothing softened or sharpened. */
import { answerList } from './checker-check.js';
import { backLink } from './checker-question.js';
import { areaPart } from './guidance-area.js';
import { consentPart } from './guidance-consent.js';
import { letterPart } from './guidance-letter.js';
import { contactBlock, dayIn, localPart, part, reasonList, sourceLine } from './guidance-parts.js';
import { button, focusOn, heading, innerLink, make, unseen } from './make.js';
import { pictureOfStep } from './pictures.js';
import { radios } from './question.js';
import { NATIONAL_NUMBERS, urgentHelp } from './urgent-help.js';

/** Steps that come later, or help beside the others: their titles are shown, and what they say once it is wanted. */
const LATER = [
  'guidance.prepare',
  'guidance.keyworker',
  'guidance.sendiass',
  'guidance.advocacy',
  'guidance.adult-services-plan',
  'guidance.adult-services-invited',
  'guidance.raise-concern',
  'guidance.if-refused',
  'guidance.no-answer',
];

/** Outcomes that need a word more before the steps. */
const FOLLOWED = ['can-request', 'need-more-information', 'out-of-scope'];

/**
 * `guidance` is the engine's, `told` the answers in words, `area` the one chosen or null, `about` the engine's own account.
 * `refusedBefore` is what `onRefused` was given last. `steps` in what comes back is the heading of what to do.
 */
export function guidanceView(given) {
  const { ids, level, say, wording, guidance, told, asker, area, local, refusedBefore, about, isForProfessionals } = given;
  const { eligibility, consent } = guidance;
  const review = say(`review.${eligibility.reviewName ?? 'either'}`);
  const title = heading(
    level,
    { class: 'cetr-result__title', tabindex: '-1' },
    say(`outcome.${eligibility.outcome}`, { review }),
  );
  const steps = stepsPart({ ...given, steps: guidance.steps, level: level + 1 });
  const letter = letterPart({ level: level + 1, say, letter: guidance.letter });
  const why = part(level + 1, say('why.title'), reasonList(say, eligibility.reasons, { isForProfessionals }));
  // Without a name of its own: the heading takes the focus, and a region called the same would be read before it.
  const element = make(
    'section',
    { class: 'cetr-answer cetr-step' },
    backLink(say, given.onBack),
    make(
      'div',
      { class: 'cetr-result', part: 'result' },
      make('p', { class: 'cetr-result__kicker' }, say('answer.kicker')),
      title,
      FOLLOWED.includes(eligibility.outcome) && make('p', {}, say(`outcome.${eligibility.outcome}.next`)),
      eligibility.review && make('p', {}, say(`kind.${eligibility.review}`)),
      make('p', {}, say(eligibility.reviewName ? `review.${eligibility.reviewName}.explained` : 'review.who')),
      make('p', {}, say('review.what')),
      make('p', { class: 'cetr-small' }, say('answer.for', { day: dayIn(wording, guidance.asOf) })),
    ),
    contents(say, [
      [say('steps.title'), steps.title],
      [say('contents.letter'), letter.title],
      [say('why.title'), why.title],
    ]),
    eligibility.blockedBy.length > 0 && part(level + 1, say('blocked.title'), reasonList(say, eligibility.blockedBy, { isForProfessionals })).element,
    refusedPart({ ids, say, refusedBefore, onRefused: given.onRefused }),
    steps.element,
    local && localPart({ level: level + 1, say, wording, local }),
    letter.element,
    why.element,
    missingPart({ ...given, eligibility, level: level + 1 }),
    eligibility.outcome !== 'out-of-scope' && consentPart({ level: level + 1, say, consent, asker }),
    guidance.rights.length > 0 && rightsPart({ level: level + 1, say, rights: guidance.rights, isForProfessionals }),
    area && areaPart({ level: level + 1, say, wording, area, findings: guidance.localGaps }),
    part(level + 1, say('told.title'), answerList({ say, told, onChange: given.onChange })).element,
    urgentHelp({ level: level + 1, wording }, othersToCall(say, wording, guidance.urgentHelp)),
    make('p', { class: 'cetr-not-printed' }, say('leave')),
    make(
      'div',
      { class: 'cetr-actions' },
      button(say('print'), () => print()),
      button(say('start-again'), given.onStartAgain),
    ),
    make(
      'p',
      { class: 'cetr-small' },
      say('source.all', { policy: about.policy, day: dayIn(wording, about.inForceFrom), version: about.version }),
    ),
  );
  return { element, title, steps: steps.title, outcome: eligibility.outcome };
}

/** Links to the parts that most come for, since the page is long. */
function contents(say, parts) {
  return make(
    'div',
    { class: 'cetr-contents cetr-not-printed' },
    make('p', { class: 'cetr-strong' }, `${say('contents.title')}:`),
    make(
      'ul',
      {},
      parts.map(([label, title]) =>
        make(
          'li',
          {},
          innerLink(label, () => focusOn(title)),
        ),
      ),
    ),
  );
}

function stepsPart({ level, say, wording, steps, area, hasAreas }) {
  const lead = area ? say('steps.of-area', { area: area.name }) : say(hasAreas ? 'steps.everywhere' : 'steps.everywhere.no-list');
  const content = ({ text, contact, otherContacts = [], sections }) => [
    // A line for each part of it.
    text.split('\n').map((line) => make('p', {}, line)),
    [contact, ...otherContacts].map((one) => one && contactBlock(say, wording, one)),
    sections.length > 0 && sourceLine(say, { sections }),
  ];
  const [later, first] = [true, false].map((isLater) => steps.filter(({ code }) => LATER.includes(code) === isLater));
  return part(
    level,
    say('steps.title'),
    make('p', { class: 'cetr-quiet' }, lead),
    make(
      'ol',
      { class: 'cetr-guide' },
      first.map((step) =>
        make(
          'li',
          { class: 'cetr-guide__step' },
          pictured(wording, step.code, heading(level + 1, { class: 'cetr-guide__title' }, step.title), content(step)),
        ),
      ),
    ),
    later.length > 0 && [
      heading(level + 1, { class: 'cetr-guide__more' }, say('steps.more')),
      make('p', { class: 'cetr-quiet cetr-not-printed' }, say('steps.more.lead')),
      later.map((step) => pictured(wording, step.code, fold(step.title, content(step)))),
    ],
  );
}

/** Beside its picture in easier words: the picture to the left, and above where there is no room. */
function pictured(wording, code, ...content) {
  const drawing = wording === 'easy-read' && pictureOfStep(code);
  if (!drawing) return content;
  return make('div', { class: 'cetr-pictured' }, make('div', { class: 'cetr-picture' }, drawing), make('div', {}, content));
}

/** Opened when it is wanted. The title is printed too, where nothing can be opened. */
function fold(title, ...content) {
  return make(
    'details',
    { class: 'cetr-fold cetr-fold--step' },
    make('summary', { class: 'cetr-fold__title' }, title),
    make('div', { class: 'cetr-fold__content' }, make('p', { class: 'cetr-strong cetr-print-only' }, title), content),
  );
}

function rightsPart({ level, say, rights, isForProfessionals }) {
  const list = reasonList(say, rights, { isForProfessionals });
  return part(level, say('rights.title'), isForProfessionals ? list : fold(say('rights.show'), list)).element;
}

/** Somebody who was turned down needs the way to appeal before all else. */
function refusedPart({ ids, say, refusedBefore, onRefused }) {
  const question = radios({
    ids,
    legend: say('refused.title'),
    hint: say('refused.hint'),
    choices: [
      { value: 'no', label: say('refused.no') },
      { value: 'review', label: say('refused.review') },
      { value: 'register', label: say('refused.register') },
    ],
    unknown: null,
  });
  if (refusedBefore) question.write(refusedBefore);
  const submit = (event) => {
    event.preventDefault();
    const { value } = question.read();
    onRefused(value === 'no' ? null : (value ?? null));
  };
  return make(
    'details',
    { class: 'cetr-fold cetr-ask', open: Boolean(refusedBefore) },
    make('summary', { class: 'cetr-fold__title' }, say('refused.title')),
    make(
      'form',
      { class: 'cetr-card', novalidate: true, autocomplete: 'off' },
      question.element,
      make('div', { class: 'cetr-actions' }, button(say('refused.go'), submit, { type: 'submit' })),
    ),
  );
}

/** What was answered "not sure" and could still change the outcome. */
function missingPart({ level, say, eligibility, told, onChange }) {
  const open = told.filter(({ id }) => eligibility.missing.includes(id));
  if (open.length === 0) return null;
  const decides = eligibility.outcome === 'need-more-information';
  return part(
    level,
    say('missing.title'),
    make('p', {}, say(decides ? 'missing.decides' : 'missing.changes')),
    make(
      'ul',
      { class: 'cetr-list' },
      open.map(({ id, title }) =>
        make(
          'li',
          {},
          `${title} `,
          innerLink([say('change'), unseen(` ${title}`)], () => onChange(id), { class: 'cetr-link cetr-not-printed' }),
        ),
      ),
    ),
  ).element;
}

/** Whom else to turn to: the engine's contacts whose numbers do not stand in the block, the area's own for safeguarding among them. */
function othersToCall(say, wording, { contacts }) {
  const isOther = ({ phone }) => !phone || !NATIONAL_NUMBERS.includes(phone.replaceAll(' ', ''));
  return contacts.filter(isOther).map((contact) => contactBlock(say, wording, contact));
}
