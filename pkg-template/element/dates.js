/** Dates as people read and write them. What is a date of the calendar, the engine alone decides. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "2026-08-06" is "6 August 2026". */
export function written(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "2026-08-06" is "Thursday 6 August 2026". */
export function writtenWithWeekday(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ${written(date)}`;
}

/** "2026-08-06" is { day: "6", month: "8", year: "2026" }; what is no such text fills nothing in. */
export function partsOf(date) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  return day === undefined ? { day: '', month: '', year: '' } : { day: String(Number(day)), month: String(Number(month)), year };
}

/**
 * What stands in the three fields of a date.
 *
 * Gives nothing where all are empty, `missing` where one is, `shortYear` where "26" could be any century, and else a
 * `value` for the engine to judge: 31 June and a month called "Foo" come to it as they are.
 */
export function dateOf({ day, month, year }) {
  const typed = { day: day.trim(), month: month.trim(), year: year.trim() };
  const missing = Object.keys(typed).filter((part) => typed[part] === '');
  if (missing.length === 3) return {};
  if (missing.length > 0) return { missing };
  if (!/^\d{4}$/.test(typed.year)) return { shortYear: true };
  return { value: `${typed.year}-${twoDigits(monthNumber(typed.month))}-${twoDigits(typed.day)}` };
}

/** "8", "08", "Aug", "august" and "Sept" are months. */
function monthNumber(text) {
  const wanted = text.toLowerCase();
  const place =
    wanted.length < 3
      ? -1
      : MONTHS.findIndex((name) => name.toLowerCase().startsWith(wanted) || (wanted === 'sept' && name === 'September'));
  return place < 0 ? text : String(place + 1);
}

function twoDigits(text) {
  return text.padStart(2, '0');
}

/** "1 day", "2 days". */
export function counted(count, one) {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(items) {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
