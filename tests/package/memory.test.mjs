/** Nothing grows with use. Read from outside: the instance that the package makes is caught as it is made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

const instances = [];
WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct(Instance, given) {
    instances.push(new Instance(...given));
    return instances.at(-1);
  },
});
const { loadSync } = await import('../../pkg/dist/index.js?memory');

/** Answers, wrong calls, and values that cannot be read, one after the other. */
function call(functions, number) {
  const history = {
    person: { dateOfBirth: '2012-03-15', autism: 'diagnosed' },
    events: [
      { type: 'admitted', on: '2026-04-02', ward: 'cyp' },
      { type: 'review', on: '2026-04-10', actions: [{ ref: `é${number}`, by: '2026-05-01' }] },
    ],
  };
  functions.scheduleReviews(history, { asOf: '2026-06-01' });
  functions.addWorkingDays('2026-04-02', number % 100, { extraBankHolidays: ['2026-06-15'] });
  const wrong = [{ age: number + 131 }, { agee: number }, { age: () => number }, [number]][number % 4];
  assert.throws(() => functions.assessEligibility(wrong), { name: 'CetrInputError' });
}

test('memory after 100,000 calls equals memory after 1,000', () => {
  const functions = loadSync();
  assert.equal(instances.length, 1);
  const { memory, __wbindgen_externrefs: references } = instances[0].exports;
  const sizes = () => [memory.buffer.byteLength, references?.length];
  // Three calls each time.
  for (let number = 0; number < 334; number++) call(functions, number);
  const early = sizes();
  for (let number = 334; number < 33_334; number++) call(functions, number);
  assert.deepEqual(sizes(), early);
});
