/** A schedule as a picture, and the same in two tables: what is owed, and what happened. */
import { written } from './dates.js';
import { limitLine, statusWords } from './duty-words.js';
import { eventTitle, inOrder } from './event-types.js';
import { heading, idMaker, make } from './make.js';
import { source } from './reasons.js';
import { obligationName } from './review-names.js';
import { timelineKey, timelinePicture } from './timeline-picture.js';

/** Drawn for this until it is known how much room there is, and for paper. */
const WIDTH = 680;
const NARROWEST = 260;

/** Puts it into `root`. `schedule` is the engine's answer to a history with these `events`. Gives back `{ end() }`. */
export function timelineScreen(root, { schedule, events, headingLevel: level = 2 }) {
  const ids = idMaker();
  const { picture, end } = timelineFigure({ ids, schedule, events });
  root.append(
    make(
      'div',
      { class: 'cetr' },
      heading(level, { class: 'cetr-part__title' }, 'Review dates'),
      make('p', {}, `Answered for ${written(schedule.asOf)}. From NHS England policy: 2023 policy. It is policy and not law.`),
      picture,
      schedule.obligations.length > 0 ? duties(schedule) : make('p', {}, 'NHS England policy sets no date for what is entered. One can still ask for a review.'),
      happened(schedule, events),
    ),
  );
  return { end };
}

/** The picture alone, with the key to its shapes: drawn anew whenever its room changes, until `end()`. */
export function timelineFigure({ ids, schedule, events }) {
  const key = make(
    'ul',
    { class: 'cetr-timeline-key' },
    timelineKey().map(({ shape, words }) => make('li', {}, shape, words)),
  );
  const frame = make('div', {});
  const draw = (width) => frame.replaceChildren(timelinePicture({ ids, schedule, events, width, label: 'Review dates on a line of time' }));
  draw(WIDTH);
  let drawnFor = WIDTH;
  const watcher = new ResizeObserver(([{ contentRect }]) => {
    const width = Math.max(NARROWEST, Math.round(contentRect.width));
    if (contentRect.width === 0 || width === drawnFor) return;
    drawnFor = width;
    draw(width);
  });
  watcher.observe(frame);
  return { picture: make('figure', { class: 'cetr-timeline-figure' }, frame, key), end: () => watcher.disconnect() };
}

function duties({ obligations }) {
  return table(
    'What is owed',
    ['What', 'By when', 'How it stands'],
    obligations.map((duty) => [
      [obligationName(duty), make('span', { class: 'cetr-small' }, ` From ${written(duty.from)}.`)],
      byWhen(duty),
      [statusWords(duty), duty.metOn && `, on ${written(duty.metOn)}`],
    ]),
  );
}

function byWhen({ due, before, limits, reasons }) {
  return [
    due ? written(due) : { admission: 'Before any admission', 'diagnosis-change': 'Before the diagnosis is changed' }[before] ?? 'No day is set',
    limits.length > 0 &&
      make(
        'ul',
        { class: 'cetr-limits cetr-small' },
        limits.map((limit) => limitLine(limit, limits, due)),
      ),
    make('p', { class: 'cetr-small' }, `${source(reasons[0].sections)}.`),
  ];
}

function happened({ asOf }, events) {
  const counted = inOrder(events)
    .map((place) => events[place])
    .filter(({ on }) => on <= asOf);
  if (counted.length === 0) return make('p', {}, 'Nothing has happened yet in what is entered.');
  return table(
    'What happened',
    ['Day', 'What'],
    counted.map((event) => [written(event.on), eventTitle(event)]),
  );
}

/** The roles are said: on a small screen a row stands as a block, which would take them from it. */
function table(caption, headings, rows) {
  return make(
    'table',
    { class: 'cetr-table', role: 'table' },
    make('caption', {}, caption),
    make(
      'thead',
      { role: 'rowgroup' },
      make(
        'tr',
        { role: 'row' },
        headings.map((words) => make('th', { scope: 'col', role: 'columnheader' }, words)),
      ),
    ),
    make(
      'tbody',
      { role: 'rowgroup' },
      rows.map(([first, ...others]) =>
        make(
          'tr',
          { role: 'row' },
          make('th', { scope: 'row', role: 'rowheader' }, first),
          others.map((cell, place) => make('td', { role: 'cell' }, labelled(headings[place + 1], cell))),
        ),
      ),
    ),
  );
}

/** Where a row stands as a block, each cell says what it is. */
function labelled(words, cell) {
  return [make('span', { class: 'cetr-table__label', 'aria-hidden': 'true' }, `${words}: `), cell];
}
