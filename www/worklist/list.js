/** The list itself: filters, order and pages over rows that may be hundreds of thousands, of which one page is drawn. */
import { make, obligationName, written } from '../pkg/dist/screens.js';
import { DAYS, filtered, onPage, pageCount, ROWS_A_PAGE, sorted, STATUSES } from './rows.js';
import { captionOf, tableHeads, tableLine } from './table.js';

const at = (id) => document.getElementById(id);
const ANY = { status: 'all', kind: 'all', days: 'all' };
/** As the engine gives them. */
const SOONEST = { column: 'due', isDescending: false };
const number = (count) => count.toLocaleString('en-GB');

export function worklistList({ meaningOf, policy, version }) {
  let all = [];
  let cases = 0;
  let shown = [];
  let order = SOONEST;
  let page = 1;
  const selects = { status: at('by-status'), kind: at('by-kind'), days: at('by-days') };
  const heads = tableHeads(sortBy);
  at('heads').replaceChildren(...heads.elements);
  fill(selects.days, Object.entries(DAYS).map(([value, { label }]) => [value, label]));
  for (const select of Object.values(selects)) select.addEventListener('change', () => renew());
  at('show-all').addEventListener('click', () => {
    choose(ANY);
    renew();
    selects.status.focus();
  });
  const turns = { 'first-page': () => 1, 'page-before': () => page - 1, 'page-after': () => page + 1, 'last-page': () => pageCount(shown) };
  for (const [id, wanted] of Object.entries(turns)) at(id).addEventListener('click', () => turnTo(wanted(), at(id)));
  at('page').addEventListener('change', () => turnTo(Number(at('page').value), at('page')));

  function choose(wanted) {
    for (const [name, select] of Object.entries(selects)) select.value = wanted[name];
  }

  function chosen() {
    return Object.fromEntries(Object.entries(selects).map(([name, select]) => [name, select.value]));
  }

  function sortBy(column) {
    order = { column, isDescending: order.column === column && !order.isDescending };
    renew();
  }

  /** The rows that fit, in their order, from the first page on. */
  function renew() {
    const fitting = filtered(all, chosen());
    shown = order === SOONEST ? fitting : sorted(fitting, order);
    page = 1;
    heads.show(order);
    at('table-caption').textContent = captionOf(order);
    draw();
  }

  function turnTo(wanted, from) {
    page = Math.min(Math.max(1, Math.trunc(wanted) || page), pageCount(shown));
    draw();
    at('table').scrollIntoView({ block: 'start' });
    // The last page has no next one: the focus stays among the pages.
    (from.disabled ? at('page') : from).focus({ preventScroll: true });
  }

  function draw() {
    const pages = pageCount(shown);
    at('rows').hidden = shown.length === 0;
    at('saving').hidden = shown.length === 0;
    at('lines').replaceChildren(...onPage(shown, page).map((row) => tableLine(row, meaningOf)));
    at('pages').hidden = pages === 1;
    at('page').value = String(page);
    at('page-count').textContent = `of ${number(pages)}`;
    for (const id of ['first-page', 'page-before']) at(id).disabled = page === 1;
    for (const id of ['last-page', 'page-after']) at(id).disabled = page === pages;
    at('counts').textContent = countWords({ all, shown, page, cases });
    at('saving-words').textContent = `${rowsWord(shown.length)} ${shown.length === 1 ? 'is' : 'are'} saved, with all pages.`;
  }

  return {
    rows: () => shown,
    show({ rows, asOf, cases: count, leftOut }, { keepChoices }) {
      all = rows;
      cases = count - leftOut;
      at('filters').hidden = rows.length === 0;
      const before = keepChoices ? chosen() : ANY;
      fill(selects.status, present(STATUSES, rows, 'status'), 'All');
      fill(selects.kind, kindsOf(rows), 'All');
      const has = (name) => [...selects[name].options].some(({ value }) => value === before[name]);
      choose({ ...ANY, ...Object.fromEntries(Object.keys(ANY).filter(has).map((name) => [name, before[name]])) });
      if (!keepChoices) order = SOONEST;
      at('list-day').textContent = `${number(cases)} ${cases === 1 ? 'case' : 'cases'}, answered for ${written(asOf)}.`;
      at('source').textContent = `2023 policy, sections 13.1 Table 2; 14; 16. ${policy}. Engine ${version}.`;
      renew();
    },
  };
}

const rowsWord = (count) => (count === 1 ? '1 row' : `${number(count)} rows`);

function countWords({ all, shown, page, cases }) {
  if (cases === 0) return 'No case was read, so nothing can be listed.';
  if (all.length === 0) return 'Nothing is due in these cases.';
  if (shown.length === 0) return `No row fits. There are ${number(all.length)} in all.`;
  const overdue = shown.reduce((count, { status }) => count + (status === 'overdue'), 0);
  const first = (page - 1) * ROWS_A_PAGE + 1;
  const last = Math.min(shown.length, page * ROWS_A_PAGE);
  const of = shown.length === all.length ? rowsWord(shown.length) : `${rowsWord(shown.length)} of ${number(all.length)}`;
  return `${of}, ${number(overdue)} overdue. Shown: ${number(first)} to ${number(last)}.`;
}

function present(names, rows, field) {
  const there = new Set(rows.map((row) => row[field]));
  return Object.entries(names).filter(([value]) => there.has(value));
}

function kindsOf(rows) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, obligationName({ kind })]).sort(([, one], [, other]) => one.localeCompare(other));
}

function fill(select, options, all) {
  const first = all === undefined ? [] : [['all', all]];
  select.replaceChildren(...[...first, ...options].map(([value, label]) => make('option', { value }, label)));
}
