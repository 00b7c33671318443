/** How a call reaches the engine and what happens when the engine fails: pkg-template/questions.js on a made-up engine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localDate } from '../../pkg-template/local-date.js';
import { questionsOf } from '../../pkg-template/questions.js';

/** An engine that answers with what it was asked. */
const echo = () => ({ ask: (...asked) => JSON.stringify(asked) });
const today = localDate(new Date());

test('each argument is a text, what was not given is an empty one, and today comes last', () => {
  const { scheduleReviews, findConsentRoute, bankHolidays, about } = questionsOf(echo);
  assert.deepEqual(scheduleReviews({ events: [] }), ['scheduleReviews', '{"events":[]}', '', '', today]);
  assert.deepEqual(findConsentRoute(undefined, 'review', { asOf: '2026-01-01' }, 'more'), [
    'findConsentRoute',
    '',
    '"review"',
    '{"asOf":"2026-01-01"}',
    today,
  ]);
  assert.deepEqual(bankHolidays(2026, 'more'), ['bankHolidays', '2026', '', '', today]);
  assert.deepEqual(about(), ['about', '', '', '', today]);
});

test('null is told from what was not given', () => {
  const { checkLocalOffer } = questionsOf(echo);
  assert.deepEqual(checkLocalOffer(null, undefined), ['checkLocalOffer', 'null', '', '', today]);
  assert.deepEqual(checkLocalOffer(), ['checkLocalOffer', '', '', '', today]);
});

test('a wrong call is an error with its first fault and all of them, and the engine stays', () => {
  const issues = [
    { code: 'bad-date', argument: 1, path: '/asOf', message: '`asOf` must be a date' },
    { code: 'unknown-field', argument: 1, path: '/asof', message: '`asof` is not a field here' },
  ];
  let begun = 0;
  const { about, listRules } = questionsOf(() => {
    begun++;
    return { ask: (name) => (name === 'about' ? `!${JSON.stringify(issues)}` : '[]') };
  });
  assert.throws(about, (thrown) => {
    assert.ok(thrown instanceof Error);
    const { name, code, argument, path, message } = thrown;
    assert.deepEqual({ name, code, argument, path, message }, { name: 'CetrInputError', ...issues[0] });
    assert.deepEqual(thrown.issues, issues);
    return true;
  });
  assert.deepEqual(listRules(), []);
  assert.equal(begun, 1);
});

test('after a failure inside the engine the next call has a fresh one', () => {
  let begun = 0;
  const { about } = questionsOf(() => {
    const isFirst = ++begun === 1;
    return {
      ask() {
        if (isFirst) throw new WebAssembly.RuntimeError('unreachable');
        return '"an answer"';
      },
    };
  });
  assert.throws(about, (thrown) => {
    assert.equal(Object.getPrototypeOf(thrown), Error.prototype);
    assert.match(thrown.message, /fault of cetr-engine/);
    return thrown.cause.message === 'unreachable';
  });
  assert.equal(about(), 'an answer');
  assert.equal(begun, 2);
});

test('the functions are frozen and carry their names', () => {
  const functions = questionsOf(echo);
  assert.ok(Object.isFrozen(functions));
  for (const [name, question] of Object.entries(functions)) assert.equal(question.name, name);
});
