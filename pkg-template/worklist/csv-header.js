/** The first line of a CSV file: which column stands where, and what is wrong with it. */
import { COLUMN_BY_NAME, COLUMNS, nearestColumn } from './columns.js';
import { finding } from './findings.js';

/**
 * `columns` has the known column at each place; undefined where none is read. `usable` is false where a line would be taken for
 * something else than it says: then no line is read.
 */
export function headerOf({ row, cells }, onFinding) {
  const names = cells.map((name) => name.trim());
  while (names.at(-1) === '') names.pop();
  let usable = true;
  const refuse = (code, column, details) => {
    usable = false;
    onFinding(finding(code, { row, column }, details));
  };
  names.forEach((name, place) => {
    if (name === '' || COLUMN_BY_NAME.has(name)) {
      if (name !== '' && names.indexOf(name) < place) refuse('repeated-column', name);
      return;
    }
    const nearest = nearestColumn(name);
    // Misspelt facts must not pass for facts that are not known.
    if (nearest) refuse('misspelt-column', name, { nearest });
    else onFinding(finding('unknown-column', { row, column: name }));
  });
  const present = new Set(names);
  for (const { name, needed } of COLUMNS) if (needed && !present.has(name)) refuse('missing-column', name);
  return { usable, names, columns: names.map((name) => COLUMN_BY_NAME.get(name)) };
}
