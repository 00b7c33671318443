/**
 * A schedule as a picture: a line of time, the stays in hospital, what happened, and each duty from its beginning to its limits.
 *
 * Shape and words carry the meaning, colour only helps. It is drawn for a width in CSS pixels, so that its letters keep their
 * size on a small screen; whoever shows it draws it anew when the width changes. Elsewhere, on paper too, it scales.
 */
import { written } from './dates.js';
import { statusWords } from './duty-words.js';
import { drawn } from './make.js';
import { obligationName } from './review-names.js';

const DAY = 86_400_000;
/** In CSS pixels: below a line of words a bar, and room around both. */
const ROW = 46;
const WORDS = 16;
/** From one line of words to the next, and how many there are of a row at the most. */
const LINE = 18;
const MOST_LINES = 4;
const BAR = 30;
const TOP = 40;
const EDGE = 12;
/** How far apart the days written on the axis must be. */
const TICK_ROOM = 84;
/** The room of a letter in the words of a row, on the wide side. */
const LETTER = 8.2;

const HELD = ['community-review', 'review'];
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `ids()` gives an id that nothing else has; `width` is the room in CSS pixels. */
export function timelinePicture({ ids, schedule, events, width, label }) {
  const happened = events.filter(({ on }) => on <= schedule.asOf);
  const axis = axisOf(schedule, happened, width);
  const stays = staysOf(happened, schedule.asOf);
  const rows = [
    stays.length > 0 && { words: 'In hospital', marks: stays.map((stay) => stayBar(axis, stay)) },
    happened.length > 0 && {
      words: 'What happened, reviews as diamonds',
      marks: happened.map(({ type, on }) => (HELD.includes(type) ? diamond(axis.at(on)) : tick(axis.at(on)))),
    },
    ...schedule.obligations.map((duty) => ({ words: dutyLine(duty), status: duty.status, marks: dutyMarks(axis, duty, schedule.asOf) })),
  ]
    .filter(Boolean)
    .map((row) => ({ ...row, lines: broken(row.words, width) }));
  const tops = rows.map((row, place) => TOP + rows.slice(0, place).reduce((sum, { lines }) => sum + rowHeight(lines), 0));
  const height = TOP + rows.reduce((sum, { lines }) => sum + rowHeight(lines), EDGE);
  const title = ids();
  const description = ids();
  return drawn(
    'svg',
    { class: 'cetr-timeline', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${title} ${description}` },
    drawn('title', { id: title }, label),
    drawn('desc', { id: description }, described(schedule, stays)),
    // Words after the lines that they stand on, to be seen before them.
    axis.ticks.map(({ x }) => drawn('line', { class: 'cetr-timeline__grid', x1: x, x2: x, y1: TOP - 12, y2: height - EDGE })),
    dayLine(axis.at(schedule.asOf), 6, height - EDGE),
    axis.ticks.map(({ x, words }) => drawn('text', { class: 'cetr-timeline__day', x: x + 3, y: TOP - 16 }, words)),
    rows.map(({ lines, status, marks }, place) =>
      drawn(
        'g',
        { class: status && `cetr-timeline__duty cetr-timeline__duty--${status}`, transform: `translate(0 ${tops[place]})` },
        lines.map((words, line) => drawn('text', { class: 'cetr-timeline__words', x: EDGE, y: WORDS + line * LINE }, words)),
        drawn('g', { transform: `translate(0 ${(lines.length - 1) * LINE})` }, marks),
      ),
    ),
  );
}

function rowHeight(lines) {
  return ROW + (lines.length - 1) * LINE;
}

/** What each shape means, for a list beside the picture: `{ shape, words }`. */
export function timelineKey() {
  const shape = (mark) => drawn('svg', { class: 'cetr-timeline cetr-timeline--key', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, mark);
  return [
    { shape: shape(at(12, 12, 'open')), words: 'open' },
    { shape: shape(at(12, 12, 'overdue')), words: 'overdue' },
    { shape: shape(at(12, 12, 'met')), words: 'done' },
    { shape: shape(at(12, 12, 'lapsed')), words: 'no longer due' },
    { shape: shape(diamond(12, 12)), words: 'review held' },
    { shape: shape(dayLine(12, 3, 23)), words: 'day of the answer' },
  ];
}

/** From a little before the first day to a little after the last, and the days written on it. */
function axisOf({ asOf, obligations }, happened, width) {
  const days = [asOf, ...happened.map(({ on }) => on), ...obligations.flatMap(daysOf)].map(Date.parse);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max((last - first) * 0.04, 3 * DAY);
  const [from, to] = [first - room, last + room];
  const at = (date) => round(EDGE + ((Date.parse(date) - from) / (to - from)) * (width - 2 * EDGE));
  return { at, ticks: ticksOf(from, to, at, width) };
}

const daysOf = ({ from, due, metOn, limits }) => [from, due, metOn, ...limits.map(({ by }) => by)].filter(Boolean);

/** First days of months, as many as there is room for. */
function ticksOf(from, to, at, width) {
  const start = new Date(from);
  const months = (to - from) / (30.4 * DAY);
  const step = STEPS.find((one) => months / one <= width / TICK_ROOM) ?? STEPS.at(-1);
  const ticks = [];
  let number = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  number += (step - (number % step)) % step;
  for (;; number += step) {
    const day = new Date(Date.UTC(Math.floor(number / 12), number % 12, 1));
    if (day > to) return ticks;
    const x = at(day.toISOString().slice(0, 10));
    if (x < width - TICK_ROOM / 2) ticks.push({ x, words: `${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}` });
  }
}

/** From each admission to its discharge, or to the day that is answered for. */
function staysOf(happened, asOf) {
  const stays = [];
  for (const { type, on } of [...happened].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))) {
    if (type === 'admitted') stays.push({ from: on, to: asOf, isOver: false });
    if (type === 'discharged' && stays.length > 0) Object.assign(stays.at(-1), { to: on, isOver: true });
  }
  return stays;
}

function stayBar(axis, { from, to, isOver }) {
  const [left, right] = [axis.at(from), axis.at(to)];
  return drawn('rect', {
    class: `cetr-timeline__stay${isOver ? '' : ' cetr-timeline__stay--open'}`,
    x: left,
    y: BAR - 7,
    width: Math.max(right - left, 2),
    height: 14,
  });
}

/** From its beginning to the day by which it is due, on to the later limit, and a mark for how it stands. */
function dutyMarks(axis, { from, due, limits, status, metOn }, asOf) {
  const begin = axis.at(from);
  const last = limits.map(({ by }) => by).sort().at(-1);
  const end = due ?? metOn ?? asOf;
  const line = (name, from_, to) => drawn('line', { class: `cetr-timeline__${name}`, x1: from_, x2: to, y1: BAR, y2: BAR });
  return [
    drawn('line', { class: 'cetr-timeline__begin', x1: begin, x2: begin, y1: BAR - 6, y2: BAR + 6 }),
    line(due ? 'run' : 'run cetr-timeline__run--undated', begin, axis.at(end)),
    due && last && last > due && line('later', axis.at(due), axis.at(last)),
    status === 'overdue' && line('late', axis.at(due), axis.at(asOf)),
    status === 'met-late' && due && line('late', axis.at(due), axis.at(metOn)),
    at(axis.at(metOn ?? end), BAR, status === 'met-late' ? 'met' : status),
    due && metOn && metOn !== due && drawn('line', { class: 'cetr-timeline__due', x1: axis.at(due), x2: axis.at(due), y1: BAR - 8, y2: BAR + 8 }),
  ];
}

/** One shape for each way in which a duty can stand. */
function at(x, y, status) {
  const path = {
    open: `M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z`,
    overdue: `M${x} ${y - 9}L${x + 9} ${y + 7}H${x - 9}Z`,
    met: `M${x - 7} ${y - 7}H${x + 7}V${y + 7}H${x - 7}Z`,
    lapsed: `M${x - 6} ${y - 6}L${x + 6} ${y + 6}M${x + 6} ${y - 6}L${x - 6} ${y + 6}`,
  }[status];
  const inside = {
    overdue: `M${x} ${y - 4}V${y + 2}M${x} ${y + 4.5}V${y + 5}`,
    met: `M${x - 4} ${y}L${x - 1} ${y + 3.5}L${x + 4.5} ${y - 3.5}`,
  }[status];
  return [
    drawn('path', { class: `cetr-timeline__mark cetr-timeline__mark--${status}`, d: path }),
    inside && drawn('path', { class: `cetr-timeline__inside cetr-timeline__inside--${status}`, d: inside }),
  ];
}

function diamond(x, y = BAR) {
  return drawn('path', { class: 'cetr-timeline__held', d: `M${x} ${y - 9}L${x + 7} ${y}L${x} ${y + 9}L${x - 7} ${y}Z` });
}

function tick(x) {
  return drawn('line', { class: 'cetr-timeline__event', x1: x, x2: x, y1: BAR - 8, y2: BAR + 8 });
}

/** A triangle, and the line below it down to `bottom`. */
function dayLine(x, top, bottom) {
  return [
    drawn('line', { class: 'cetr-timeline__today', x1: x, x2: x, y1: top + 10, y2: bottom }),
    drawn('path', { class: 'cetr-timeline__today-mark', d: `M${x - 6} ${top}H${x + 6}L${x} ${top + 10}Z` }),
  ];
}

/** How it stands comes first, as that is looked for. */
function dutyLine(duty) {
  return `${statusWords(duty)}: ${obligationName(duty)}${duty.due ? `, ${written(duty.due)}` : ''}`;
}

/** In lines for which there is room. A name of somebody's own may be too long even so, and ends in dots: elsewhere it is whole. */
function broken(words, width) {
  const most = Math.floor((width - 2 * EDGE) / LETTER);
  const lines = [''];
  for (const word of words.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.filter(Boolean).map((line) => (line.length > most ? `${line.slice(0, most - 1)}…` : line));
  return shown.length > MOST_LINES ? [...shown.slice(0, MOST_LINES - 1), `${shown[MOST_LINES - 1].slice(0, most - 1)}…`] : shown;
}

function described({ asOf, obligations }, stays) {
  const count = (status) => obligations.filter((duty) => duty.status === status).length;
  const parts = [
    `The triangle at the top and the line below it are ${written(asOf)}.`,
    `Stays in hospital: ${stays.length}. Overdue: ${count('overdue')}. Open: ${count('open')}.`,
    `Done: ${count('met') + count('met-late')}. No longer due: ${count('lapsed')}.`,
    'The tables below say the same in words.',
  ];
  return parts.join(' ');
}

function round(number) {
  return Math.round(number * 10) / 10;
}
