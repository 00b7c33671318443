/** What an area leaves out or says otherwise than the policy, as far as it matters to whoever asks; the officer has a page of their own. */
import { dayIn, part } from './guidance-parts.js';
import { GUIDANCE_WORDS } from './guidance-words.js';
import { make } from './make.js';

/** Findings about the time to a review, whichever one it is. */
const TIMES = /^(post-admission-review|six-week-review|repeat-review|transfer-review|diagnosis-review)-(too-long|shorter)$/;

/** The sentences for the findings, each once, in their order. Those that no visitor can act on are left out. */
export function gapsToTell(findings) {
  const ids = findings.map(({ code }) => {
    const name = code.replace(/^local-area\./, '');
    return `gap.${TIMES.exec(name)?.[2] ?? name}`;
  });
  return [...new Set(ids)].filter((id) => Object.hasOwn(GUIDANCE_WORDS, id));
}

export function areaPart({ level, say, wording, area, findings }) {
  const gaps = gapsToTell(findings);
  const { lastChecked } = area;
  return part(
    level,
    say('gaps.title'),
    gaps.length > 0 && [
      make('p', {}, say('gaps.lead')),
      make(
        'ul',
        { class: 'cetr-list' },
        gaps.map((id) => make('li', {}, say(id))),
      ),
    ],
    make(
      'p',
      { class: 'cetr-quiet' },
      lastChecked ? say('gaps.checked', { day: dayIn(wording, lastChecked) }) : say('gaps.not-checked'),
    ),
  ).element;
}
