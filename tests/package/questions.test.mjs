/** How a call reaches the engine and what happens when the engine fails: pkg-template/questions.js on a made-up engine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localDate } from '../../pkg-template/local-date.js';
import { questionNames, questionsOf } from '../../pkg-template/questions.js';

/** An engine whose every function answers with the texts that it was given. */
const echo = () => Object.fromEntries(questionNames.map((name) => [name, (...texts) => JSON.stringify(texts)]));
const today = localDate(new Date());

test('each argument is a text, what is missing is null, and today comes last where there are options', () => {
  const { scheduleReviews, findConsentRoute, bankHolidays, about } = questionsOf(echo);
  assert.deepEqual(scheduleReviews({ events: [] }), ['{"events":[]}', 'null', today]);
  assert.deepEqual(findConsentRoute(undefined, 'review', { asOf: '2026-01-01' }, 'more'), [
    'null',
    '"review"',
    '{"asOf":"2026-01-01"}',
    today,
  ]);
  assert.deepEqual(bankHolidays(2026, 'more'), ['2026']);
  assert.deepEqual(about(), []);
});

test('a wrong call is passed on as the engine made it, and the engine stays', () => {
  const wrongCall = Object.assign(new Error('no'), { name: 'CetrInputError' });
  let begun = 0;
  const { about, listRules } = questionsOf(
    () => (
      begun++,
      {
        ...echo(),
        about: () => {
          throw wrongCall;
        },
      }
    ),
  );
  assert.throws(about, (thrown) => thrown === wrongCall);
  assert.deepEqual(listRules(), []);
  assert.equal(begun, 1);
});

test('after a failure inside the engine the next call has a fresh one, and nobody is told a wrong name', () => {
  let begun = 0;
  const { about } = questionsOf(() => {
    const isFirst = ++begun === 1;
    return {
      ...echo(),
      about: () => {
        if (isFirst) throw new WebAssembly.RuntimeError('unreachable');
        return '"an answer"';
      },
    };
  });
  assert.throws(
    about,
    (thrown) =>
      Object.getPrototypeOf(thrown) === Error.prototype &&
      /fault of cetr-engine/.test(thrown.message) &&
      thrown.cause.message === 'unreachable',
  );
  assert.equal(about(), 'an answer');
  assert.equal(begun, 2);
});

test('the functions are frozen and carry their names', () => {
  const functions = questionsOf(echo);
  assert.ok(Object.isFrozen(functions));
  for (const name of questionNames) assert.equal(functions[name].name, name);
});
