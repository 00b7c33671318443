/**
 * Holds an answer against what a case expects, by the rules that stand at the top of the contract's examples. Runs in
 * Node and in a page.
 *
 * Scalars are compared strictly; null matches only a null that is there. An object matches when every field named
 * matches. An array matches by length and order. An object whose keys begin with $ stands for an array.
 */

/** Operators that stand for an array: each says what is wrong, or nothing. */
const OPERATORS = {
  /** Begins with these, in this order. */
  $starts: (expected, actual, path) =>
    actual.length < expected.length
      ? `${path}: has ${actual.length} elements, ${expected.length} expected at its start`
      : first(expected, (item, index) => mismatch(item, actual[index], `${path}/${index}`)),
  /** Each of these matches some element; one element may satisfy several. */
  $includes: (expected, actual, path) =>
    first(expected, (item) =>
      actual.some((element) => matches(item, element)) ? undefined : `${path}: no element matches ${show(item)}`,
    ),
  /** None of these matches any element. */
  $excludes: (expected, actual, path) =>
    first(expected, (item) =>
      actual.some((element) => matches(item, element)) ? `${path}: an element matches ${show(item)}` : undefined,
    ),
};

/** What keeps the answer from matching, as a sentence that begins with the place; undefined when it matches. */
export function mismatch(expected, actual, path = '') {
  if (Array.isArray(expected)) return listMismatch(expected, actual, path);
  if (typeof expected !== 'object' || expected === null) {
    return expected === actual ? undefined : `${path}: is ${show(actual)}, ${show(expected)} expected`;
  }
  const names = Object.keys(expected);
  if (names.some((name) => name.startsWith('$'))) return operatorMismatch(expected, names, actual, path);
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) {
    return `${path}: is ${show(actual)}, an object expected`;
  }
  return first(names, (name) =>
    mismatch(expected[name], Object.hasOwn(actual, name) ? actual[name] : undefined, `${path}/${name}`),
  );
}

/** The same for a call that has to throw: `thrown` is what it threw. */
export function throwMismatch(expected, thrown) {
  if (!(thrown instanceof Error)) return `threw ${show(thrown)}, which is no Error`;
  if (thrown.name !== 'CetrInputError') return `threw ${thrown.name}: ${thrown.message}`;
  const { code, argument, path } = thrown;
  return mismatch(expected, { code, argument, path });
}

function listMismatch(expected, actual, path) {
  if (!Array.isArray(actual)) return `${path}: is ${show(actual)}, an array expected`;
  if (actual.length !== expected.length)
    return `${path}: has ${actual.length} elements, ${expected.length} expected: ${show(actual)}`;
  return first(expected, (item, index) => mismatch(item, actual[index], `${path}/${index}`));
}

function operatorMismatch(expected, names, actual, path) {
  for (const name of names) {
    if (!Object.hasOwn(OPERATORS, name) || !Array.isArray(expected[name]))
      throw new Error(`${path}: a case cannot say ${show(expected)}`);
  }
  if (!Array.isArray(actual)) return `${path}: is ${show(actual)}, an array expected`;
  return first(names, (name) => OPERATORS[name](expected[name], actual, path));
}

function matches(expected, actual) {
  return mismatch(expected, actual) === undefined;
}

function first(list, check) {
  for (const [index, item] of list.entries()) {
    const wrong = check(item, index);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function show(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
