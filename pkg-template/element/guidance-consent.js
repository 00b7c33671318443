/** Whose yes is needed, to a review and to the register: a step, and never a reason to stop. */
import { part, reasonList, sourceLine } from './guidance-parts.js';
import { make } from './make.js';

/** `consent` is `{ review, register }` from the engine. */
export function consentPart({ level, say, consent, asker }) {
  const { review, register } = consent;
  const isSelf = asker === 'the-person';
  const decides = ({ decider, missing }) => {
    if (decider === 'the-person' && isSelf) return say('decider.you');
    if (decider !== null) return say(`decider.${decider}`);
    if (missing.includes('capacity.canDecide')) return say(isSelf ? 'decider.you-under-16' : 'decider.under-16');
    return say(missing.includes('dateOfBirth') ? 'decider.age' : 'decider.unknown');
  };
  const line = (about, route) => make('p', {}, `${say(about)} `, make('strong', {}, decides(route)));
  const isOne = review.decider === register.decider;
  return part(
    level,
    say('consent.title'),
    isOne ? line('consent.both', review) : [line('consent.review', review), line('consent.register', register)],
    review.alsoInvolve.length > 0 && [
      make('p', {}, say('consent.also')),
      make(
        'ul',
        { class: 'cetr-list' },
        review.alsoInvolve.map((who) => make('li', {}, say(`involved.${who}`))),
      ),
    ],
    make('p', {}, say('register.what')),
    (review.reasons.length > 0 || review.steps.length > 0) &&
      make(
        'details',
        { class: 'cetr-fold' },
        make('summary', { class: 'cetr-fold__title' }, say('consent.more')),
        make('div', { class: 'cetr-fold__content' }, reasonList(say, review.reasons), actions(say, review.steps)),
      ),
  ).element;
}

/** Who does what, in the order of the policy. */
function actions(say, steps) {
  if (steps.length === 0) return null;
  return make(
    'ol',
    { class: 'cetr-steps' },
    steps.map((step) =>
      make('li', {}, make('p', {}, step.text), make('p', { class: 'cetr-small' }, `${step.who}.`), sourceLine(say, step)),
    ),
  );
}
