/** Nothing on the page moves when the checker takes the place of its fall-back, and one of the two is always seen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './browser/site.mjs';

const SCRIPT = '<script type="module" src="./pkg/dist/element.js"></script>';
/** Told to the page before anything is shown, so that no shift is missed. */
const WATCH = `
globalThis.shift = 0;
new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: 'layout-shift', buffered: true });
`;
/** Whether the fall-back and the screen could be seen, after each change within the element. */
const SEEN = `
globalThis.seen = [];
customElements.whenDefined('cetr-checker').then(() => {
  const checker = document.querySelector('cetr-checker');
  if (!checker) return;
  const isSeen = (part) => part?.checkVisibility({ visibilityProperty: true }) ?? false;
  const look = () => {
    const now = [checker.firstElementChild, checker.shadowRoot.querySelector('.cetr')].map(isSeen).join(' ');
    if (globalThis.seen.at(-1) !== now) globalThis.seen.push(now);
  };
  look();
  new MutationObserver(look).observe(checker.shadowRoot, { subtree: true, childList: true, attributes: true });
});
`;
const host = (style, content) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Local offer</title><link rel="icon" href="./icon.svg">
<script src="./watch.js"></script><link rel="stylesheet" href="./${style}.css">${SCRIPT}
<h1>Local offer</h1><p>Made up.</p>${content}<footer><h2>More</h2><p>Anyshire (made up)</p></footer></html>`;
const FALL_BACK = '<cetr-checker><p>For urgent help call <a href="tel:111">111</a>.</p></cetr-checker>';

let site;
before(async () => {
  site = await openSite({
    pages: {
      'watch.js': WATCH + SEEN,
      'high.css': 'cetr-checker { display: block; min-height: 100vh; }',
      'moved.css': '.grown { height: 20rem; }',
      'host.html': host('high', FALL_BACK),
      'moved.html': host('moved', '<div id="grows"></div>'),
    },
  });
});
after(() => site?.close());

test('with the line of style that the documents give, the shift is 0 from the first paint to the first page of the checker', async () => {
  for (const viewport of [
    { width: 1280, height: 900 },
    { width: 320, height: 640 },
  ]) {
    await site.visit(
      'host.html',
      async (page) => {
        await page.waitForTimeout(300);
        assert.equal(await page.evaluate(() => globalThis.shift), 0);
      },
      { viewport },
    );
  }
});

test('the fall-back is seen until the screen is, and the screen whole: it was laid out below, unseen and part by part', async () => {
  await site.visit('host.html', async (page) => {
    assert.deepEqual(await page.evaluate(() => globalThis.seen), ['true false', 'false true']);
    assert.equal(await page.locator('.cetr [hidden]:not(.cetr-bar)').count(), 0);
    assert.equal(await page.locator('.cetr-until-laid-out, .cetr-until-ready').count(), 0);
    await page.getByRole('heading', { name: 'If you need help now' }).waitFor();
  });
});

test('what is watched for would be seen: a page that moves has a shift', async () => {
  await site.visit(
    'moved.html',
    async (page) => {
      await page.waitForTimeout(300);
      await page.evaluate(() => document.getElementById('grows').classList.add('grown'));
      await page.waitForFunction(() => globalThis.shift > 0);
    },
    { ready: null },
  );
});
