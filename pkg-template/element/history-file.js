/** A history as a file: the two arguments of `scheduleReviews` in one, `{ asOf, person, events }`. */
import { ask, isAboutOrder, steps } from './input-errors.js';
import { saveJson } from './save-file.js';

const NAME = 'review-history.json';
const MOST_BYTES = 20_000_000;
const MOST_FINDINGS = 20;

const WORDS = {
  'wrong-type': 'has a value of the wrong kind',
  'unknown-field': 'is not a name that belongs here',
  'unknown-value': 'is not one of the values to choose from',
  'missing-field': 'is missing',
  'bad-date': 'must be a real date, written like 2026-03-31',
  'out-of-range': 'must be a whole number within its range',
  'age-and-date-of-birth': 'must not stand beside a date of birth',
  'too-large': 'is too large',
};

/** Hands the history to the browser to save. */
export function save(history) {
  saveJson(NAME, history);
}

/** Reads a file: `{ asOf, person, events }`, or `{ findings }` in words. What is in a wrong order is left for the list to show. */
export async function read(file, engine) {
  if (file.size > MOST_BYTES) return { findings: ['The file is too large for a history'] };
  let content;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return { findings: ['The file is not a history: it is not written in JSON'] };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return { findings: ['The file is not a history: it must hold a person and a list of events'] };
  const { asOf, ...history } = content;
  const { issues = [] } = ask(() => engine.scheduleReviews(history, { asOf }));
  const shapes = issues.filter(({ code }) => !isAboutOrder(code));
  if (shapes.length === 0) return { asOf: asOf ?? undefined, ...history };
  const findings = shapes.slice(0, MOST_FINDINGS).map((issue) => `${placeName(issue)} ${WORDS[issue.code] ?? 'cannot be read'}`);
  return { findings: shapes.length > MOST_FINDINGS ? [...findings, `And more: ${shapes.length} in all`] : findings };
}

/** "/events/2/actions/0/by" is "Event 3, actions 1, by". */
function placeName({ path }) {
  const [first, ...rest] = steps(path);
  if (first === undefined) return 'The file';
  const places =
    first === 'events' && rest.length > 0
      ? [`event ${Number(rest.shift()) + 1}`]
      : [first === 'person' ? 'the person' : `“${first}”`];
  for (const step of rest) {
    if (/^\d+$/.test(step)) places.push(`number ${Number(step) + 1}`);
    else places.push(`“${step}”`);
  }
  const name = places.join(', ');
  return name[0].toUpperCase() + name.slice(1);
}
