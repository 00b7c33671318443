/** Why an answer is what it is: the words large, the source small. */
import { make } from './make.js';

export function reasonList(reasons) {
  return make(
    'ul',
    { class: 'cetr-reasons' },
    reasons.map((reason) => make('li', { class: 'cetr-reasons__item' }, reasonText(reason))),
  );
}

/** One reason: its text, and its source below. */
export function reasonText(reason) {
  return [make('p', {}, reason.text), sourceLine(reason)];
}

/** "2023 policy, section 13.1 Table 2. Our reading of the policy (decision 16)." */
export function sourceLine({ sections, decision }) {
  const source = `2023 policy, ${sections.length === 1 ? 'section' : 'sections'} ${sections.join('; ')}.`;
  return make(
    'p',
    { class: 'cetr-small' },
    source,
    decision !== undefined && ` Our reading of the policy (decision ${decision}).`,
  );
}
