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

export function worklistCsv(rows, settings) {
  const columns = Object.values(COLUMNS);
  return written(Object.keys(COLUMNS), rows.map((row) => columns.map((column) => column(row))), settings);
}

export function findingsCsv(findings, settings) {
  const columns = ['row', 'column', 'key', 'code', 'message'];
  return written(columns, findings.map((found) => columns.map((column) => found[column])), settings);
}

/** Without its header a text goes on where another ended. */
function written(fields, data, { bom = false, header = true } = {}) {
  const lines = header ? [fields, ...data] : data;
  const text = lines.length > 0 ? `${Papa.unparse(lines, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n` : '';
  return (bom ? MARK : '') + text;
}
