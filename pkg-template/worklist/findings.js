/** What is found in a file: each kind with its code, which stays, and its sentence. */
import { nearestValue } from './columns.js';

/** Of a cell that is too long to be told whole. */
const MOST_TOLD = 60;
/** So many findings are kept; all are counted. */
export const MOST_FINDINGS = 100_000;

const told = (text) => `“${text.length > MOST_TOLD ? `${text.slice(0, MOST_TOLD)}…` : text}”`;
const quoted = (values) => values.map((value) => `“${value}”`).join(', ');

const STOPS = 'No line is read until this is mended.';

const MESSAGES = {
  'unknown-column': ({ column }) => `There is no column ${told(column)}, so it is not read.`,
  'misspelt-column': ({ column, nearest }) => `There is no column ${told(column)}. The nearest is “${nearest}”. ${STOPS}`,
  'repeated-column': ({ column }) => `The column ${told(column)} stands more than once. ${STOPS}`,
  'missing-column': ({ column }) => `The column “${column}” is missing. ${STOPS}`,
  'no-lines': () => 'There is no line below the header.',
  'too-few-cells': ({ cells, columns }) => `The line has ${cells} cells, and the header ${columns}.`,
  'too-many-cells': () => 'The line has a cell where the header has no name.',
  'open-quote': () => 'A quote opens in this line and does not close.',
  'stray-quote': () => 'A quote stands within a quoted cell. Write it twice.',
  'missing-key': () => 'The line has no key.',
  'missing-value': ({ column, type }) => `The event ${told(type)} must have “${column}”.`,
  'no-event': ({ column }) => `“${column}” is about an event, and the line has no “event.type”.`,
  'not-of-event': ({ column, type }) => `“${column}” does not go with ${told(type)}. Leave the cell blank.`,
  'wrong-value': ({ text, must }) => `${told(text)} must be ${must}.`,
  contradiction: ({ before, text, earlier }) => `Here stands ${told(text)}, and in line ${earlier} ${told(before)}.`,
  'case-left-out': ({ key, lines }) => `The case ${told(key)} is left out with ${lines === 1 ? 'its line' : `all its ${lines} lines`}.`,
  'repeated-key': ({ key, earlier }) => `Case ${earlier} has the key ${told(key)} too. Give each case a key of its own.`,
  'more-findings': ({ most }) => `There are more findings than ${most.toLocaleString('en-GB')}. The others are counted only.`,
};

/** `column` is null for a line as a whole, `key` where the line belongs to no case. */
export function finding(code, { row, column = null, key = null }, details = {}) {
  return { row, column, key, code, message: MESSAGES[code]({ column: column ?? '', key: key ?? '', ...details }) };
}

/** What the engine refuses, at its place in the file: its events have numbers of their own, from 0, which nobody sees there. */
export function refusal({ row, column, key }, { code, message }) {
  const told = message.replace(/^event \d+ /, 'the event ');
  return { row, column, key, code, message: `${told[0].toUpperCase()}${told.slice(1)}.` };
}

/** So many values are told in a sentence; of more the nearest. */
const FEW = 7;

/** What a cell of a column must be, in words. */
export function mustBe(column, text) {
  const { kind, values, least, most } = column;
  return {
    boolean: () => 'true or false, or blank where it is not known',
    number: () => `a whole number from ${least} to ${most}`,
    date: () => 'a real date, written like 2026-03-31',
    choice: () => {
      if (values.length <= FEW) return `one of ${quoted(values)}`;
      return `one of ${values.length} values, such as “${nearestValue(column, text) ?? values[0]}”`;
    },
    actions: () => 'references with a date each, such as: A1 2026-03-31 | A2 2026-06-30',
  }[kind]();
}

/** Keeps findings in order, up to so many, and counts them all. */
export class Findings {
  kept = [];
  count = 0;

  add = (found) => {
    this.count += 1;
    if (this.kept.length < MOST_FINDINGS) this.kept.push(found);
    else if (this.kept.length === MOST_FINDINGS) this.kept.push(finding('more-findings', { row: found.row }, { most: MOST_FINDINGS }));
  };
}
