/** Worklists of many cases: as many as one call takes, chunk after chunk, each field in the order given. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { history } from './histories.mjs';

const instances = [];
WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct(Instance, given) {
    instances.push(new Instance(...given));
    return instances.at(-1);
  },
});
const { loadSync } = await import('../../pkg/dist/index.js?worklist');
const { scheduleReviews, toWorklist } = loadSync();
const asOf = '2026-06-12';
const person = { dateOfBirth: '2012-03-15', autism: 'diagnosed' };
const quiet = (count) => Array.from({ length: count }, (_, index) => ({ key: `${index}`, history: { person, events: [] } }));

// First: memory that a larger call has taken would hide what is lost.
test('memory is that of one chunk, however many there are', () => {
  assert.equal(instances.length, 1);
  const size = () => instances[0].exports.memory.buffer.byteLength;
  const chunk = Array.from({ length: 500 }, (_, index) => ({ key: `case ${index}`, history: history(10) }));
  for (let turn = 0; turn < 3; turn++) toWorklist(chunk, { asOf });
  const early = size();
  for (let turn = 0; turn < 40; turn++) toWorklist(chunk, { asOf });
  assert.equal(size(), early);
});

test('a call takes 10,000 cases, and refuses one more as a whole', () => {
  assert.deepEqual(toWorklist(quiet(10_000), { asOf }), { asOf, rows: [], errors: [] });
  assert.throws(() => toWorklist(quiet(10_001), { asOf }), { name: 'CetrInputError', code: 'too-large', argument: 0, path: '' });
});

test('5,000 cases of ten events have the rows that their schedules have, soonest first', () => {
  const histories = Array.from({ length: 50 }, (_, index) => history(10, { dateOfBirth: `${1960 + index}-03-15`, pace: 1 + index / 40 }));
  const cases = Array.from({ length: 5_000 }, (_, index) => ({ key: `case ${index}`, history: histories[index % 50] }));
  const { rows, errors } = toWorklist(cases, { asOf });
  assert.deepEqual(errors, []);
  const owed = histories.map((history) =>
    scheduleReviews(history, { asOf }).obligations.filter(({ status }) => ['open', 'overdue'].includes(status)),
  );
  const expected = cases.flatMap(({ key }, index) => owed[index % 50].map(({ id, due }) => ({ key, index, id, due })));
  // Array.prototype.sort is stable.
  expected.sort((one, other) => (one.due ?? '9') < (other.due ?? '9') ? -1 : Number((one.due ?? '9') > (other.due ?? '9')));
  assert.ok(expected.length > 5_000);
  assert.deepEqual(rows.map(({ key, index, id, due }) => ({ key, index, id, due })), expected);
});

test('of two faults of a case the first given is told', () => {
  const paths = (...cases) => toWorklist(cases, { asOf }).errors.map(({ error }) => error.path);
  assert.deepEqual(paths({ key: 7, history: { person, events: 5 } }, { history: { person, events: 5 }, key: 7 }), ['/key', '/events']);
});
