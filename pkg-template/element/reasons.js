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
  const reading = decision !== undefined && ` Our reading of the policy (decision ${decision}).`;
  return make('p', { class: 'cetr-small' }, `${source(sections)}.`, reading);
}

/** "2023 policy, sections 14.1; Appendix 8". */
export function source(sections) {
  const numbered = sections.filter((section) => /^\d/.test(section)).length;
  const before = { 0: '', 1: 'section ' }[numbered] ?? 'sections ';
  return `2023 policy, ${before}${sections.join('; ')}`;
}
