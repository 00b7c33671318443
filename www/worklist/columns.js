/** The columns that a file may have, as the package lists them: each with what it holds. */
import { make } from '../pkg/dist/screens.js';
import { COLUMNS } from '../pkg/dist/worklist.js';

const HOLDS = {
  text: () => 'text',
  boolean: () => 'true or false',
  number: ({ least, most }) => `a number, ${least} to ${most}`,
  date: () => 'a date',
  actions: () => 'such as: A1 2026-03-31 | A2 2026-06-30',
  choice: ({ values }) => make('ul', {}, values.map((value) => make('li', {}, value))),
};

export function columnList() {
  return [
    make('h3', {}, 'Columns'),
    make('p', {}, 'The first line must have “key”, “event.type” and “event.on”. The others are there where you need them.'),
    make('dl', { class: 'columns' }, COLUMNS.map(entry)),
  ];
}

function entry(column) {
  return make('div', {}, make('dt', {}, make('code', {}, column.name)), make('dd', {}, HOLDS[column.kind](column)));
}
