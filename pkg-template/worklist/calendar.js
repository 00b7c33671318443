/** The rows of many cases as one calendar: what `toCalendar` gives for each case, put together. */

const ENTRIES = /BEGIN:VEVENT\r\n[^]*?\r\nEND:VEVENT\r\n/g;
/** So many cases are written between two looks at who waits. */
const CASES_AT_ONCE = 200;

/**
 * Each entry has the id that it has in a calendar of its case alone, from the key and the obligation: a second import brings the
 * first up to date. What is settled or has no day makes no entry, as ever. `settings` are those of `toCalendar` without the key.
 */
export async function worklistCalendar(cetr, rows, settings) {
  const ofCase = new Map();
  for (const row of rows) {
    if (!ofCase.has(row.key)) ofCase.set(row.key, []);
    ofCase.get(row.key).push(row);
  }
  const entries = [];
  // With nothing in it a calendar is one all the same.
  let frame = cetr.toCalendar({ obligations: [] }, { ...settings, key: '' });
  let count = 0;
  for (const [key, obligations] of ofCase) {
    const calendar = cetr.toCalendar({ obligations }, { ...settings, key });
    const found = calendar.match(ENTRIES) ?? [];
    if (found.length > 0) frame = calendar;
    entries.push(...found);
    if (++count % CASES_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  if (entries.length === 0) return frame;
  return frame.slice(0, frame.indexOf('BEGIN:VEVENT')) + entries.join('') + frame.slice(frame.lastIndexOf('END:VCALENDAR'));
}
