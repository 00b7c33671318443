/** Every case of the contract through the built package, in Node. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCases } from './cases.mjs';
import { contractFunctions, readCases, writeCount } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';

test('every case of a delivered function is answered as the contract has it', async (t) => {
  const { run, failures, undelivered } = runCases(loadSync(), await readCases());
  await writeCount('node', run);
  t.diagnostic(`${run} cases ran in Node; ${undelivered.length} wait for functions not delivered yet`);
  for (const name of undelivered) t.diagnostic(`not delivered: ${name}`);
  assert.deepEqual(failures, []);
  assert.ok(run > 0);
});

test('the package delivers nothing under a name that the contract does not know, and no case asks for one', async () => {
  const known = await contractFunctions();
  assert.deepEqual(
    Object.keys(loadSync()).filter((name) => !known.includes(name)),
    [],
  );
  assert.deepEqual(
    (await readCases()).filter((example) => !known.includes(example.function)),
    [],
  );
});
