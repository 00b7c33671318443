/** A local offer as a file: the area as `checkLocalOffer` takes it, in JSON. */
import { ask, steps } from './input-errors.js';
import { saveJson } from './save-file.js';

const NAME = 'local-area.json';
const MOST_BYTES = 5_000_000;
const MOST_FINDINGS = 20;

/** What makes an area unreadable. What can be put right in the form, an unsafe link for one, is shown there. */
const SHAPES = {
  'wrong-type': 'has a value of the wrong kind',
  'unknown-field': 'is not a name that belongs here',
  'unknown-value': 'is not one of the values to choose from',
  'missing-field': 'is missing',
  'bad-date': 'must be a real date, written like 2026-03-31',
  'out-of-range': 'must be a whole number within its range',
  'too-large': 'is too large',
  unreadable: 'cannot be read',
};

/** What a file with this finding would be refused for, in words; `undefined` for any other finding. */
export function refusal({ code }) {
  return SHAPES[code.replace('local-area.', '')];
}

/** Saves it on the visitor's own machine. Gives the name of the file. */
export function save(area) {
  saveJson(NAME, area);
  return NAME;
}

/** Reads a file: `{ area }`, or `{ findings }` in words. */
export async function read(file, engine) {
  if (file.size > MOST_BYTES) return { findings: ['The file is too large for a local offer'] };
  let content;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return { findings: ['The file is not a local offer: it is not written in JSON'] };
  }
  return held(content, engine);
}

/** An area from outside, held against its shape: `{ area }`, or `{ findings }` in words. */
export function held(content, engine) {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { findings: ['The file is not a local offer: it must hold one area with its fields'] };
  const { answer, issues = [] } = ask(() => engine.checkLocalOffer(content));
  const found = answer ? answer.findings : issues;
  const shapes = found
    .map((finding) => ({ path: finding.path, words: refusal(finding) }))
    .filter(({ words }) => words !== undefined);
  if (!answer && shapes.length === 0) return { findings: ['The file is not a local offer: it cannot be read'] };
  if (shapes.length === 0) return { area: withoutNulls(content) };
  const findings = shapes.slice(0, MOST_FINDINGS).map(({ path, words }) => `${placeName(path)} ${words}`);
  return { findings: shapes.length > MOST_FINDINGS ? [...findings, `And more: ${shapes.length} in all`] : findings };
}

/** Null is a way to say that something is not known, and so is leaving it out. */
function withoutNulls(value) {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, withoutNulls(inner)]),
  );
}

/** "/published/2/days" is "“published”, number 3, “days”": the names in the file, since the form does not show it. */
function placeName(path) {
  const places = steps(path).map((step) => (/^\d+$/.test(step) ? `number ${Number(step) + 1}` : `“${step}”`));
  return places.length === 0 ? 'The file' : places.join(', ');
}
