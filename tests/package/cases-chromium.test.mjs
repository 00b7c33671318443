/** Every case of the contract through every build that runs in a page, in headless Chromium, under the policy that it is for. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchChromium, openPage, serve } from './browser.mjs';
import { absentFrom, casesFor, IN_BROWSER } from './builds.mjs';
import { PACKAGE, readCases, writeCount } from './places.mjs';

const cases = await readCases();
let browser;
before(async () => (browser = await launchChromium()));
after(() => browser?.close());

for (const { build, policy } of IN_BROWSER) {
  const wasm = policy.includes('wasm') ? 'allowed' : 'refused';
  test(`every case is answered in Chromium as in Node: ${build}, WebAssembly ${wasm}`, async (t) => {
    const asked = casesFor(build, cases);
    const absent = absentFrom(build);
    const site = await serve({
      pages: {
        '/': '<!doctype html><html lang="en"><title>Cases</title><body><script type="module" src="/tests/pages/cases.js"></script>',
        '/cases.json': JSON.stringify({ cases: asked, absent }),
      },
      folders: { '/pkg/': PACKAGE, '/tests/': fileURLToPath(new URL('.', import.meta.url)) },
      policy,
    });
    try {
      const { page, seen } = await openPage(browser, `${site.origin}/?build=${build}`);
      const { run, failures, undelivered, refusals } = await page.evaluate(() => globalThis.outcome);
      t.diagnostic(`${run} of ${cases.length} cases ran; ${undelivered.length} wait for functions not delivered yet`);
      assert.deepEqual(failures, []);
      assert.equal(run, asked.length - undelivered.length);
      assert.ok(run > 0);
      // Told as any wrong call, and never answered by half.
      const refusal = { name: 'CetrInputError', code: 'unknown-value', message: 'there is no such question' };
      assert.deepEqual(refusals, absent.map(() => refusal));
      assert.deepEqual(seen.problems, []);
      // That the policy is what it is said to be: by the smallest module there is.
      const compiles = () => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => 'allowed', () => 'refused');
      assert.equal(await page.evaluate(compiles), wasm);
      if (build === 'index.js') await writeCount('chromium', run);
      await page.close();
    } finally {
      await site.close();
    }
  });
}
