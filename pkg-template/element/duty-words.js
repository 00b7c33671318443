/** How a duty stands and what its limits are, in the words of both the list of dates and their picture. */
import { counted, written, writtenWithWeekday } from './dates.js';
import { make } from './make.js';

export const IS_SETTLED = { open: false, overdue: false, met: true, 'met-late': true, lapsed: true };

const UNITS = { days: 'day', 'working-days': 'working day', weeks: 'week', months: 'month' };

export function statusWords({ status, daysLeft, due }) {
  if (status === 'met') return due ? 'Done in time' : 'Done';
  if (status === 'met-late') return 'Done late';
  if (status === 'lapsed') return 'No longer due';
  if (status === 'overdue') return `Overdue by ${counted(-daysLeft, 'day')}`;
  if (daysLeft === null) return 'Open';
  return daysLeft === 0 ? 'Due today' : `Due in ${counted(daysLeft, 'day')}`;
}

export function limitLine({ basis, count, by, passedOver = [] }, limits, due) {
  const isTheOne = by === due && limits.some((other) => other.by !== due);
  return make(
    'li',
    {},
    `${counted(count, UNITS[basis])}: ${writtenWithWeekday(by)}`,
    isTheOne && make('strong', {}, ' (this one counts)'),
    passedOver.length > 0 &&
      make(
        'span',
        { class: 'cetr-limits__passed' },
        `Bank holidays passed over: ${passedOver.map(({ date, name }) => `${name}, ${written(date)}`).join('; ')}`,
      ),
  );
}
