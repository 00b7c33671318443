/** The rows of many cases as one calendar: what `toCalendar` gives for each case, put together. */
import { turn } from '../turn.js';

const ENTRIES = /BEGIN:VEVENT\r\n[^]*?\r\nEND:VEVENT\r\n/g;
/** The longest key that a calendar takes, less what may be put behind it. */
const LONGEST_KEY = 190;
/** So many cases are written between two looks at who waits. */
const CASES_AT_ONCE = 200;

/**
 * Each entry has the id that it has in a calendar of its case alone, from the key and the obligation: a second import brings the
 * first up to date. Of cases with one key, each after the first, in the order of the cases, has its number behind the key, so that
 * none takes the place of another. What is settled or has no day makes no entry, as ever. `settings` are those of `toCalendar`
 * without the key.
 */
export async function worklistCalendar(cetr, rows, settings) {
  const entries = [];
  // With nothing in it a calendar is one all the same.
  let frame = cetr.toCalendar({ obligations: [] }, { ...settings, key: '' });
  let count = 0;
  for (const [key, obligations] of casesOf(rows)) {
    const calendar = cetr.toCalendar({ obligations }, { ...settings, key });
    const found = calendar.match(ENTRIES) ?? [];
    if (found.length > 0) frame = calendar;
    entries.push(...found);
    if (++count % CASES_AT_ONCE === 0) await turn();
  }
  if (entries.length === 0) return frame;
  return frame.slice(0, frame.indexOf('BEGIN:VEVENT')) + entries.join('') + frame.slice(frame.lastIndexOf('END:VCALENDAR'));
}

/** The rows of each case, under a key that no other case has. */
function casesOf(rows) {
  const ofCase = new Map();
  for (const row of rows) {
    if (!ofCase.has(row.index)) ofCase.set(row.index, []);
    ofCase.get(row.index).push(row);
  }
  const taken = new Set(rows.map(({ key }) => key));
  const numbers = new Map();
  const byKey = new Map();
  for (const index of [...ofCase.keys()].sort((one, other) => one - other)) {
    const obligations = ofCase.get(index);
    const [{ key }] = obligations;
    byKey.set(byKey.has(key) ? numbered(key, numbers, taken) : key, obligations);
  }
  return byKey;
}

/** `numbers` holds the last number that was put behind each key, `taken` the keys that there are. */
function numbered(key, numbers, taken) {
  const start = Array.from(key).slice(0, LONGEST_KEY).join('');
  let number = numbers.get(key) ?? 1;
  do number += 1;
  while (taken.has(`${start} (${number})`));
  numbers.set(key, number);
  taken.add(`${start} (${number})`);
  return `${start} (${number})`;
}
