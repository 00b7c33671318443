/** Any JavaScript value, anywhere in any argument of any function: the right answer or an error of the contract, in bounded time. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { CALLS, placesIn, replaced } from './calls.mjs';
import { BAD_DATES, LARGE_DATA, NOT_DATA, ODD_DATA, SAME_DATA } from './wrong-values.mjs';
import { loadSync } from '../../pkg/dist/index.js';

const functions = loadSync();

/** Those of the contract (semantics 0, 1, 3 and 6). */
const CODES = new Set([
  'wrong-type',
  'unknown-field',
  'unknown-value',
  'missing-field',
  'bad-date',
  'out-of-range',
  'age-and-date-of-birth',
  'unreadable',
  'too-large',
  'unsafe-text',
  'unsafe-link',
  'before-birth',
  'before-calendar',
  'beyond-calendar',
  'already-in-hospital',
  'already-segregated',
  'decision-before-proposal',
  'action-before-review',
  'in-hospital',
  'not-in-hospital',
  'nothing-to-end',
  'admitted-before-meeting',
  'meeting-after-as-of',
]);
const MOST_SECONDS = 10;
/** A message is read by people: it must not hand back the megabyte that it complains about. */
const LONGEST_MESSAGE = 1_000;

const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Error, Map, Date, Promise].map(
  ({ prototype }) => prototype,
);
const lookOf = (prototype) => Reflect.ownKeys(prototype).map((key) => [key, Reflect.getOwnPropertyDescriptor(prototype, key)]);
const prototypesBefore = PROTOTYPES.map(lookOf);

const answersBefore = Object.fromEntries(
  Object.entries(CALLS).map(([name, args]) => [name, functions[name](...structuredClone(args))]),
);

afterEach(() => {
  assert.deepEqual(PROTOTYPES.map(lookOf), prototypesBefore, 'a prototype was changed');
  for (const [name, args] of Object.entries(CALLS))
    assert.deepEqual(functions[name](...args), answersBefore[name], `${name} answers differently now`);
});

/** What a call came to. Anything but an answer or a well-formed error of the contract fails at once. */
function outcome(name, args, where) {
  const begin = performance.now();
  let found;
  try {
    found = { answer: functions[name](...args) };
  } catch (thrown) {
    assert.equal(thrown?.name, 'CetrInputError', `${where}: ${thrown?.stack}`);
    assert.ok(thrown instanceof Error);
    const { code, argument, path, message, issues } = thrown;
    assert.deepEqual({ ...issues[0] }, { code, argument, path, message }, where);
    for (const issue of issues) checkError(issue, where);
    found = { error: { code, argument, path } };
  }
  assert.ok(performance.now() - begin < MOST_SECONDS * 1000, `${where} took too long`);
  assert.equal(functions.isWorkingDay('2026-12-28'), false, `after ${where}`);
  if (name === 'scheduleMany') for (const { error } of found.answer ?? []) if (error) checkError(error, where);
  if (name === 'toWorklist') for (const { error } of found.answer?.errors ?? []) checkError(error, where);
  return found;
}

function checkError({ code, path, message }, where) {
  assert.ok(CODES.has(code), `${where}: the contract knows no ${code}`);
  assert.match(path, /^(\/.*)?$/s, where);
  assert.ok(message.length > 0 && message.length <= LONGEST_MESSAGE, `${where}: a message of ${message.length} characters`);
}

/** Where a form stands: what is wrong with it is answered as findings, unless it is not data at all. */
const FORMS = { checkLocalOffer: 0, validateForm: 1 };

/** Functions whose first argument is a list, each of which answers for itself: what became of the one at that place. */
const EACH_FOR_ITSELF = {
  scheduleMany: (answer, index) => answer[index],
  toWorklist: ({ errors }, index) => errors.find((wrong) => wrong.index === index),
};

/** A history of many answers for itself, by a path of its own; what is wrong with the case around it, by one from the case. */
function expectError(name, args, { argument, path }, code, where) {
  const found = outcome(name, args, where);
  if (code !== 'unreadable' && FORMS[name] === argument) {
    const shapes = found.answer.findings.map(({ code, path }) => ({ code, path }));
    return assert.deepEqual([found.answer.valid, shapes], [false, [{ code: `local-area.${code}`, path }]], where);
  }
  const own = name in EACH_FOR_ITSELF && argument === 0 ? /^\/(\d+)(?:\/history(?=\/|$))?(.*)$/s.exec(path) : null;
  if (!own) return assert.deepEqual(found, { error: { code, argument, path } }, where);
  const { error } = EACH_FOR_ITSELF[name](found.answer, Number(own[1]));
  assert.deepEqual({ code: error?.code, path: error?.path }, { code, path: own[2] }, where);
}

const everyPlace = (visit) => {
  for (const [name, args] of Object.entries(CALLS)) {
    for (const place of placesIn(args)) visit(name, args, place, `${name}, argument ${place.argument}${place.path}`);
  }
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

test('the calls tried are those of every function delivered', () => {
  assert.deepEqual(Object.keys(CALLS).sort(), Object.keys(functions).sort());
});

test('what is not data is unreadable, at the place where it stands', () => {
  for (const [what, make] of Object.entries(NOT_DATA)) {
    everyPlace((name, args, place, where) =>
      expectError(name, replaced(args, place, make()), place, 'unreadable', `${what} at ${where}`),
    );
  }
});

test('odd data gives an answer or an error of the contract', () => {
  for (const [what, make] of Object.entries(ODD_DATA)) {
    everyPlace((name, args, place, where) => outcome(name, replaced(args, place, make()), `${what} at ${where}`));
  }
});

test('large data too, in bounded time', () => {
  // Each takes long enough not to be tried everywhere: as a whole argument, and inside a history.
  const inside = /^(\/person|\/events|\/events\/0|\/events\/0\/on|\/events\/\d+\/actions\/0\/ref)$/;
  for (const [what, make] of Object.entries(LARGE_DATA)) {
    everyPlace((name, args, place, where) => {
      if (place.path === '' || (name === 'scheduleReviews' && inside.test(place.path)))
        outcome(name, replaced(args, place, make()), `${what} at ${where}`);
    });
  }
});

test('what is not known may be undefined or null, and both say the same', () => {
  everyPlace((name, args, place, where) => {
    if (place.path === '' && FORMS[name] === place.argument) return; // the next test
    const [undefinedOutcome, nullOutcome] = [undefined, null].map((value) =>
      outcome(name, replaced(args, place, value), `${value} at ${where}`),
    );
    assert.deepEqual(undefinedOutcome, nullOutcome, where);
  });
});

test('of a form null is data, and undefined is as if nothing had been given', () => {
  for (const [name, argument] of Object.entries(FORMS)) {
    const place = { argument, path: '' };
    expectError(name, replaced(CALLS[name], place, null), place, 'wrong-type', name);
    assert.deepEqual(outcome(name, replaced(CALLS[name], place, undefined), name), {
      error: { code: 'missing-field', ...place },
    });
  }
});

test('a date that the calendar does not have is refused where it stands', () => {
  everyPlace((name, args, place, where) => {
    if (typeof place.value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(place.value)) return;
    for (const date of BAD_DATES) expectError(name, replaced(args, place, date), place, 'bad-date', `${date} at ${where}`);
  });
});

test('a field that a place does not have is refused there, whatever it holds', () => {
  everyPlace((name, args, place, where) => {
    if (!isObject(place.value)) return;
    for (const [key, value] of [
      ['riskScroe', null],
      ['__proto__', undefined],
      ['constructor', 1],
      ['toString', null],
    ]) {
      const extended = replaced(args, place, Object.defineProperty(structuredClone(place.value), key, { value, enumerable: true }));
      // Of a schedule only what is read is checked.
      if (name === 'toCalendar' && place.argument === 0) {
        assert.deepEqual(outcome(name, extended, where), { answer: answersBefore[name] }, where);
        continue;
      }
      expectError(
        name,
        extended,
        { ...place, path: `${place.path}/${key}` },
        'unknown-field',
        `${key} at ${where}`,
      );
    }
  });
});

test('the same data in another dress gives the same answer', () => {
  for (const [dress, dressed] of Object.entries(SAME_DATA)) {
    everyPlace((name, args, place, where) => {
      if (isObject(place.value))
        assert.deepEqual(
          outcome(name, replaced(args, place, dressed(place.value)), where),
          { answer: answersBefore[name] },
          `${dress} at ${where}`,
        );
    });
  }
});

test('arguments are left as they were', () => {
  for (const [name, args] of Object.entries(CALLS)) {
    const given = structuredClone(args);
    functions[name](...given);
    assert.deepEqual(given, args, name);
    assert.deepEqual(functions[name](...args.map(SAME_DATA.frozen)), answersBefore[name]);
  }
});

test('calls do not influence each other, and an answer belongs to its caller', () => {
  for (const [name, args] of Object.entries(CALLS)) {
    const answer = functions[name](...args);
    if (typeof answer === 'object') for (const key of Object.keys(answer)) delete answer[key];
    assert.deepEqual(functions[name](...args), answersBefore[name], name);
  }
});

test('what is required and absent is a missing field; further arguments are ignored', () => {
  for (const [name, required] of Object.entries({
    assessEligibility: 1,
    scheduleReviews: 1,
    scheduleMany: 1,
    toWorklist: 1,
    toCalendar: 2,
    followUpLaep: 1,
    findConsentRoute: 2,
    supportForRating: 1,
    guideSelfReferral: 1,
    checkLocalOffer: 1,
    nextQuestion: 1,
    validateForm: 2,
    formSchema: 1,
    isWorkingDay: 1,
    addWorkingDays: 2,
    bankHolidays: 1,
  })) {
    for (let given = 0; given < required; given++) {
      assert.deepEqual(
        outcome(name, CALLS[name].slice(0, given), name),
        { error: { code: 'missing-field', argument: given, path: '' } },
        name,
      );
    }
    assert.deepEqual(outcome(name, [...CALLS[name], Symbol('more'), 1n], name), { answer: answersBefore[name] }, name);
  }
});
