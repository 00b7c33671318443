/** The first page of the checker: what it is and is not, how long it takes, what becomes of the answers; and urgent help in full. */
import { button, heading, make } from './make.js';
import { localPart } from './guidance-parts.js';
import { urgentHelp } from './urgent-help.js';

/**
 * `count` is the most questions there can be; `settings` the element in which words and area are chosen; `local` whom to ask
 * here, where the page says so.
 */
export function startView({ level, say, wording, count, settings, local, onStart }) {
  const part = (title, ...texts) => [
    heading(level + 1, { class: 'cetr-start-page__title' }, say(title)),
    texts.map((text) => make('p', {}, say(text, { count }))),
  ];
  const title = heading(level, { class: 'cetr-step__title', tabindex: '-1' }, say('start.title'));
  const element = make(
    'div',
    { class: 'cetr-step cetr-start-page' },
    make(
      'div',
      { class: 'cetr-card' },
      title,
      make('p', {}, say('start.what')),
      make('p', {}, say('start.then')),
      settings,
      make('div', { class: 'cetr-actions' }, button(say('start.go'), onStart, { kind: 'main cetr-button--start' })),
      part('start.long.title', 'start.long'),
      part('start.kept.title', 'start.kept'),
      part('start.not.title', 'start.not'),
      part('review.title', 'review.who', 'review.what'),
    ),
    local && localPart({ level, say, wording, local }),
    urgentHelp({ level, wording }),
  );
  return { element, title };
}
