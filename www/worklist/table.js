/** The table of a worklist: its heads, by which it is sorted, and one line for each row. */
import { counted, make, obligationName, written } from '../pkg/dist/screens.js';
import { STATUSES } from './rows.js';

const HEADS = { key: 'Case', kind: 'Next action', due: 'Due by', daysLeft: 'Days left', status: 'Status', cautions: 'Cautions' };
const HOW = { ascending: 'sorted upwards', descending: 'sorted downwards' };

/** `onSort(column)` is called for a head that is pressed. A narrow screen shows the heads as a row of buttons. */
export function tableHeads(onSort) {
  const heads = Object.entries(HEADS).map(([column, label]) => {
    const sort = make('button', { type: 'button', class: 'sort', on: { click: () => onSort(column) } }, label);
    // Paper has no buttons.
    return { column, head: make('th', { role: 'columnheader', scope: 'col' }, sort, make('span', { class: 'on-paper' }, label)) };
  });
  return {
    elements: heads.map(({ head }) => head),
    show({ column: sortedBy, isDescending }) {
      for (const { column, head } of heads) {
        if (column === sortedBy) head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
    },
  };
}

export function captionOf({ column, isDescending }) {
  return `What is due, ${HOW[isDescending ? 'descending' : 'ascending']} by ${HEADS[column].toLowerCase()}`;
}

/** `meaningOf(code)` gives the sentence of a caution. */
export function tableLine(row, meaningOf) {
  const { key, due, status, cautions } = row;
  return make(
    'tr',
    { role: 'row', class: `line line--${status}` },
    make('th', { role: 'rowheader', scope: 'row' }, narrowLabel(HEADS.key), key),
    cell('kind', obligationName(row)),
    cell('due', due === null ? 'No day is set' : written(due)),
    cell('daysLeft', daysWords(row)),
    cell('status', make('span', { class: `tag tag--${status}` }, STATUSES[status])),
    cell('cautions', cautions.length === 0 ? 'None' : cautionList(cautions, meaningOf)),
  );
}

function cell(column, ...content) {
  return make('td', { role: 'cell' }, narrowLabel(HEADS[column]), ...content);
}

/** Beside each value on a narrow screen, where the heads are not above it; those who hear the page have the heads. */
export function narrowLabel(head) {
  return make('span', { class: 'narrow-label', 'aria-hidden': 'true' }, head);
}

function daysWords(row) {
  const { daysLeft } = row;
  if (daysLeft === null) return row.status === 'open' ? 'Not known' : 'None';
  if (daysLeft < 0) return `Overdue by ${counted(-daysLeft, 'day')}`;
  return daysLeft === 0 ? 'Due today' : counted(daysLeft, 'day');
}

function cautionList(cautions, meaningOf) {
  return make(
    'details',
    { class: 'fold' },
    make('summary', {}, counted(cautions.length, 'caution')),
    make('ul', { class: 'plain' }, cautions.map((code) => make('li', {}, meaningOf(code)))),
  );
}
