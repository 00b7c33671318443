/** The result: the outcome first, then what to do, a letter, and why. Never a bare no, and nothing softened or sharpened. */
import { answerList } from './checker-check.js';
import { backLink } from './checker-question.js';
import { areaPart } from './guidance-area.js';
import { consentPart } from './guidance-consent.js';
import { letterPart } from './guidance-letter.js';
import { contactBlock, dayIn, part, reasonList, sourceLine } from './guidance-parts.js';
import { button, heading, innerLink, make, unseen } from './make.js';
import { radios } from './question.js';
import { NATIONAL_NUMBERS, urgentHelp } from './urgent-help.js';

/** Outcomes that need a word more before the steps. */
const FOLLOWED = ['can-request', 'need-more-information', 'out-of-scope'];

/**
 * `guidance` is the engine's, `told` the answers in words, `area` the one chosen or null, `about` the engine's own account.
 * `refusedBefore` is what `onRefused` was given last. `steps` in what comes back is the heading of what to do.
 */
export function guidanceView(given) {
  const { ids, level, say, wording, guidance, told, asker, area, hasAreas, refusedBefore, about } = given;
  const { eligibility, consent } = guidance;
  const review = say(`review.${eligibility.reviewName ?? 'either'}`);
  const title = heading(
    level,
    { class: 'cetr-result__title', tabindex: '-1', id: ids() },
    say(`outcome.${eligibility.outcome}`, { review }),
  );
  const steps = stepsPart({ ...given, steps: guidance.steps, level: level + 1 });
  const element = make(
    'section',
    { class: 'cetr-answer cetr-step', 'aria-labelledby': title.id },
    backLink(say, given.onBack),
    make(
      'div',
      { class: 'cetr-result' },
      make('p', { class: 'cetr-result__kicker' }, say('answer.kicker')),
      title,
      FOLLOWED.includes(eligibility.outcome) && make('p', {}, say(`outcome.${eligibility.outcome}.next`)),
      eligibility.review && make('p', {}, say(`kind.${eligibility.review}`)),
      make('p', {}, say(eligibility.reviewName ? `review.${eligibility.reviewName}.explained` : 'review.who')),
      make('p', {}, say('review.what')),
      make('p', { class: 'cetr-small' }, say('answer.for', { day: dayIn(wording, guidance.asOf) })),
    ),
    eligibility.blockedBy.length > 0 && part(level + 1, say('blocked.title'), reasonList(say, eligibility.blockedBy)).element,
    refusedPart({ ids, say, refusedBefore, onRefused: given.onRefused }),
    steps.element,
    letterPart({ level: level + 1, say, letter: guidance.letter }),
    part(level + 1, say('why.title'), reasonList(say, eligibility.reasons)).element,
    missingPart({ ...given, eligibility, level: level + 1 }),
    eligibility.outcome !== 'out-of-scope' && consentPart({ level: level + 1, say, consent, asker }),
    guidance.rights.length > 0 && part(level + 1, say('rights.title'), reasonList(say, guidance.rights)).element,
    area && hasAreas && areaPart({ level: level + 1, say, wording, area, findings: guidance.localGaps }),
    part(level + 1, say('told.title'), answerList({ say, told, onChange: given.onChange })).element,
    urgentHelp({ level: level + 1, wording }, otherContacts(say, wording, guidance.urgentHelp)),
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
  return { element, title, steps: steps.title };
}

function stepsPart({ level, say, wording, steps, area, hasAreas }) {
  const lead = area ? say('steps.of-area', { area: area.name }) : say(hasAreas ? 'steps.everywhere' : 'steps.everywhere.no-list');
  return part(
    level,
    say('steps.title'),
    make('p', { class: 'cetr-quiet' }, lead),
    make(
      'ol',
      { class: 'cetr-guide' },
      steps.map(({ title, text, contact, sections }) =>
        make(
          'li',
          { class: 'cetr-guide__step' },
          heading(level + 1, { class: 'cetr-guide__title' }, title),
          make('p', {}, text),
          contact && contactBlock(say, wording, contact),
          sections.length > 0 && sourceLine(say, { sections }),
        ),
      ),
    ),
  );
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
      { class: 'cetr-card', novalidate: true, autocomplete: 'off', on: { submit } },
      question.element,
      make('div', { class: 'cetr-actions' }, button(say('refused.go'), null, { type: 'submit' })),
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

/** Those of the engine's contacts whose numbers do not stand in the block: of the area, for one. */
function otherContacts(say, wording, { contacts }) {
  const isOther = ({ phone }) => !phone || !NATIONAL_NUMBERS.includes(phone.replaceAll(' ', ''));
  return contacts.filter(isOther).map((contact) => contactBlock(say, wording, contact));
}
