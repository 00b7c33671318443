/** The rows of a worklist: which are shown, in which order, page by page. Pure: nothing of the page is named here. */
import { obligationName } from '../pkg/dist/screens.js';

export const ROWS_A_PAGE = 50;

/** What is shown of each status, in the order of the choices. */
export const STATUSES = { overdue: 'Overdue', open: 'Open', met: 'Done in time', 'met-late': 'Done late', lapsed: 'No longer due' };

/** Of what is settled no days are left, so that only the first choice shows it. */
export const DAYS = {
  all: { label: 'Any', fits: () => true },
  over: { label: 'Overdue', fits: ({ daysLeft }) => daysLeft !== null && daysLeft < 0 },
  7: { label: 'Due within 7 days', fits: (row) => isWithin(row, 7) },
  14: { label: 'Due within 14 days', fits: (row) => isWithin(row, 14) },
  28: { label: 'Due within 28 days', fits: (row) => isWithin(row, 28) },
  91: { label: 'Due within 91 days', fits: (row) => isWithin(row, 91) },
  none: { label: 'Open, without a day', fits: ({ due, status }) => due === null && status === 'open' },
};

const isWithin = ({ daysLeft }, most) => daysLeft !== null && daysLeft >= 0 && daysLeft <= most;

export function filtered(rows, { status = 'all', kind = 'all', days = 'all' }) {
  const { fits } = DAYS[days];
  return rows.filter((row) => (status === 'all' || row.status === status) && (kind === 'all' || row.kind === kind) && fits(row));
}

/** C-9 before C-10: numbers of one length sort as text does, which takes a fraction of what a collator would over 100,000 keys. */
const natural = (key) => key.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(20, '0'));
const ORDER = Object.keys(STATUSES);

/** What each column is sorted by; null comes last whichever way. */
const SORTED_BY = {
  key: ({ key }) => natural(key),
  kind: obligationName,
  due: ({ due }) => due,
  daysLeft: ({ daysLeft }) => daysLeft,
  status: ({ status }) => ORDER.indexOf(status),
  cautions: ({ cautions }) => cautions.length,
};

/** A new list. What is the same in the column keeps the order of the file, which is soonest first. */
export function sorted(rows, { column, isDescending }) {
  const valueOf = SORTED_BY[column];
  const sign = isDescending ? -1 : 1;
  const entries = rows.map((row) => ({ row, value: valueOf(row) }));
  const compared = (one, other) => (one < other ? -1 : Number(one > other));
  entries.sort((one, other) => {
    if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
    return sign * compared(one.value, other.value);
  });
  return entries.map(({ row }) => row);
}

export function pageCount(rows) {
  return Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
}

export function onPage(rows, page) {
  return rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
}
