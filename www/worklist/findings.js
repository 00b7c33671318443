/** What was found in a file: how much, the first of it by line and column, and all of it to save. */
import { make } from '../pkg/dist/screens.js';
import { narrowLabel } from './table.js';

const at = (id) => document.getElementById(id);
const SHOWN = 100;
/** More of them are folded away, so that the list is near. */
const FEW = 10;
const number = (count) => count.toLocaleString('en-GB');

export function showFindings({ findings, findingCount, leftOut, cases, format }) {
  at('found').hidden = findingCount === 0;
  at('found-fold').open = findingCount <= FEW;
  at('found-words').textContent = words({ findingCount, leftOut, cases });
  at('found-row').textContent = format === 'json' ? 'Case number' : 'Line';
  at('found-lines').replaceChildren(...findings.slice(0, SHOWN).map((found) => line(found, format)));
}

function words({ findingCount, leftOut, cases }) {
  const things = findingCount === 1 ? '1 thing is' : `${number(findingCount)} things are`;
  const first = findingCount > SHOWN ? ` The first ${SHOWN} stand below.` : '';
  const some = leftOut === 0 ? 'No case is left out.' : `Left out: ${number(leftOut)} of ${number(cases)} cases.`;
  const left = cases === 0 ? 'No case was read.' : some;
  return `${things} to look at. ${left}${first}`;
}

function line({ row, column, key, message }, format) {
  return make(
    'tr',
    { role: 'row' },
    make('th', { role: 'rowheader', scope: 'row' }, narrowLabel(format === 'json' ? 'Case number' : 'Line'), String(row)),
    make('td', { role: 'cell' }, narrowLabel('Column'), column || 'The whole line'),
    make('td', { role: 'cell' }, narrowLabel('Case'), key ?? 'Not known'),
    make('td', { role: 'cell' }, narrowLabel('What is found'), message),
  );
}
