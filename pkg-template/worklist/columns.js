/** The columns that a CSV file of histories may have, by name; and the nearest of them to a name that is none. */
// Made by build.mjs from the schema of what `toWorklist` takes.
import columns from 'built:columns';

/** Deeply frozen: it is handed out. */
export const COLUMNS = frozen(columns);

/** A map, since a file may name a column `__proto__`. */
export const COLUMN_BY_NAME = new Map(COLUMNS.map((column) => [column.name, column]));

/** A longer name is nearly the same when it differs in two letters, a short one in one. */
const SHORT = 6;
/** What is longer is no name that was misspelt. */
const LONGEST = 60;

/** The known name that is nearly the same, with what it is about or without; for one that was misspelt. Else undefined. */
export function nearestColumn(name) {
  const lastPart = (known) => known.slice(known.lastIndexOf('.') + 1);
  const forms = COLUMNS.flatMap(({ name: known }) => [[known, known], [known, lastPart(known)]]);
  return nearest(name, forms);
}

/** The value of a choice that is nearly the same, or undefined. */
export function nearestValue({ values }, text) {
  return nearest(text, values.map((value) => [value, value]));
}

function nearest(text, forms) {
  const written = bare(text);
  if (written === '' || written.length > LONGEST) return undefined;
  let found;
  let least = written.length < SHORT ? 1 : 2;
  for (const [name, form] of forms) {
    const distance = changes(written, bare(form));
    if (distance < least || (distance === least && found === undefined)) [found, least] = [name, distance];
  }
  return found;
}

/** "Date of birth" and "date_of_birth" are nearly `dateOfBirth`. */
function bare(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** How many letters have to be changed, added or taken away to make the one out of the other. */
function changes(one, other) {
  let previous = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let place = 1; place <= other.length; place++) {
      const isSame = one[row - 1] === other[place - 1];
      current.push(Math.min(previous[place] + 1, current[place - 1] + 1, previous[place - 1] + (isSame ? 0 : 1)));
    }
    previous = current;
  }
  return previous[other.length];
}

function frozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
