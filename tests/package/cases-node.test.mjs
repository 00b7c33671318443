/** Every case of the contract through every build that runs in Node. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IN_NODE } from './builds.mjs';
import { runCases } from './cases.mjs';
import { contractFunctions, readCases, writeCount } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';

test('every case of a delivered function is answered as the contract has it, by each build', async (t) => {
  const cases = await readCases();
  const counts = new Set();
  for (const [build, functions] of Object.entries(IN_NODE)) {
    const { run, failures, undelivered } = runCases(await functions(), cases);
    t.diagnostic(`${build}: ${run} cases ran in Node; ${undelivered.length} wait for functions not delivered yet`);
    for (const name of undelivered) t.diagnostic(`not delivered: ${name}`);
    assert.deepEqual(failures, [], build);
    assert.ok(run > 0, build);
    counts.add(run);
  }
  assert.equal(counts.size, 1, 'each build runs as many cases');
  await writeCount('node', [...counts][0]);
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
