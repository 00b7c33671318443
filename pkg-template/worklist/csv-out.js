/** Rows of a worklist as CSV, written by Papa Parse, so that no cell is run as a formula. */
import Papa from 'papaparse';
import { obligationName } from '../element/review-names.js';

/** What a spreadsheet takes for the beginning of a formula, also in the wide letters of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Tells a spreadsheet that the file is UTF-8. */
const MARK = '\uFEFF';

/** The columns: an own name, since what goes out is no history and must not be opened as one. */
const COLUMNS = {
  id: ({ key }) => key,
  'next action': obligationName,
  due: ({ due }) => due,
  // A number stays one, and is no formula when it is below zero.
  'days left': ({ daysLeft }) => daysLeft,
  status: ({ status }) => status,
  cautions: ({ cautions }) => cautions.join(' | '),
  code: ({ kind }) => kind,
  obligation: ({ id }) => id,
};

export function worklistCsv(rows, { bom = false } = {}) {
  const columns = Object.values(COLUMNS);
  return (bom ? MARK : '') + written(Object.keys(COLUMNS), rows.map((row) => columns.map((column) => column(row))));
}

export function findingsCsv(findings, { bom = false } = {}) {
  const columns = ['row', 'column', 'key', 'code', 'message'];
  return (bom ? MARK : '') + written(columns, findings.map((found) => columns.map((column) => found[column])));
}

function written(fields, data) {
  return `${Papa.unparse({ fields, data }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
