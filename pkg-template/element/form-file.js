/**
 * A form as a file: its data in JSON, as `validateForm` takes them. What is wrong in it is no reason to refuse a file: it is shown,
 * and kept. Refused is only what could not be given back as it was.
 */
import { ask } from './input-errors.js';
import { saveJson } from './save-file.js';

const MOST_BYTES = 5_000_000;
/** Each text, with the colon that makes it a name; and each number. */
const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*/g;
/** Longer numbers are not read to the last digit. */
const MOST_DIGITS = 15;

/** Saves it on the visitor's own machine. Gives the name of the file, which is that of the form. */
export function save(form, data) {
  const name = `${form}.json`;
  saveJson(name, data);
  return name;
}

/** Reads a file: `{ data }`, or `{ fault }` in words. `names` are the fields of the form. */
export async function read(file, { engine, form, names }) {
  if (file.size > MOST_BYTES) return { fault: 'The file is too large for a form' };
  const text = await textOf(file);
  if (text === undefined) return { fault: 'The file is not written in UTF-8. Save it so, and open it again' };
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'The file is not a form: it is not written in JSON' };
  }
  const fault = faultOf(data, { text, engine, form, names });
  return fault ? { fault } : { data };
}

/** Undefined where some of it would be replaced by marks of doubt. */
async function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

function faultOf(data, { text, engine, form, names }) {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'The file is not a form: it must hold one form with its fields';
  const own = Object.keys(data);
  if (own.length > 0 && !own.some((name) => names.includes(name))) return 'The file is not this form: it has none of its fields';
  const { answer } = ask(() => engine.validateForm(form, data));
  if (!answer) return 'The file cannot be read: it is nested too deep, or has half characters in it';
  const tokens = [...text.matchAll(TOKENS)];
  if (tokens.filter(([, , colon]) => colon).length !== countNames(data)) return 'The file names a field twice. One of the two would be lost';
  const numbers = tokens.filter(([, string]) => string === undefined).map(([number]) => number);
  if (numbers.some((number) => number.replace(/[^\d]/g, '').length > MOST_DIGITS)) return 'The file has a number of more than 15 digits. Some would be lost';
  return null;
}

function countNames(value) {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value);
  return (Array.isArray(value) ? 0 : inner.length) + inner.reduce((sum, one) => sum + countNames(one), 0);
}
