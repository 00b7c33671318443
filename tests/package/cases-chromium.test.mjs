/** Every case of the contract through the built package, in a page of headless Chromium, under a strict policy. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchChromium, openPage, serve } from './browser.mjs';
import { PACKAGE, readCases, writeCount } from './places.mjs';

let browser;
let site;

before(async () => {
  browser = await launchChromium();
  site = await serve({
    pages: {
      '/': '<!doctype html><html lang="en"><title>Cases</title><script type="module" src="/tests/pages/cases.js"></script>',
      '/cases.json': JSON.stringify(await readCases()),
    },
    folders: { '/pkg/': PACKAGE, '/tests/': fileURLToPath(new URL('.', import.meta.url)) },
  });
});

after(async () => {
  await browser?.close();
  await site?.close();
});

test('every case of a delivered function is answered in Chromium as in Node', async (t) => {
  const { page, seen } = await openPage(browser, `${site.origin}/`);
  const { run, failures, undelivered } = await page.evaluate(() => globalThis.outcome);
  await writeCount('chromium', run);
  t.diagnostic(`${run} cases ran in Chromium; ${undelivered.length} wait for functions not delivered yet`);
  assert.deepEqual(failures, []);
  assert.ok(run > 0);
  assert.deepEqual(seen.problems, []);
  await page.close();
});
