/** The text of a cell to the value that its column holds. Blank is "not known", and never comes here. */

const SEPARATOR = '|';

/** Undefined where the text is none of what the column can hold. */
export function valueOf(column, text) {
  return READ[column.kind](text, column);
}

const patterns = new Map();

const READ = {
  text: (text) => text,
  // Spreadsheets write TRUE and FALSE.
  boolean: (text) => ({ true: true, false: false })[/^(true|false)$/i.test(text) ? text.toLowerCase() : 'none'],
  number: (text, { least, most }) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  },
  date: (text, { pattern }) => {
    if (!patterns.has(pattern)) patterns.set(pattern, new RegExp(pattern));
    return patterns.get(pattern).test(text) ? text : undefined;
  },
  choice: (text, { values }) => (values.includes(text) ? text : undefined),
  actions: (text) => {
    const actions = text.split(SEPARATOR).map(actionOf);
    return actions.includes(undefined) ? undefined : actions;
  },
};

/** "Short breaks 2026-03-31": the reference, and the day after its last blank. Which days there are, the engine knows. */
function actionOf(text) {
  const [, ref, by] = /^\s*(\S.*?)\s+(\d{4}-\d{2}-\d{2})\s*$/.exec(text) ?? [];
  return by === undefined ? undefined : { ref, by };
}
