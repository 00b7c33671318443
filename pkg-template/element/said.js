/** Texts of the screens in two wordings. Each is a pair, plain and easier words, with the same blanks: `{name}`. */

/** `say` for one wording ("plain" or "easy-read") over a table: `say(id)`, `say(id, { name: 'value' })`. */
export function sayer(table, wording) {
  const place = wording === 'easy-read' ? 1 : 0;
  return (id, values = {}) => table[id][place].replace(/\{([a-z-]+)\}/g, (blank, name) => values[name] ?? blank);
}

/** A text with elements in its blanks, as a list of what `make` takes. */
export function around(text, elements) {
  return text.split(/\{([a-z-]+)\}/).map((part, place) => (place % 2 === 0 ? part : elements[part]));
}
