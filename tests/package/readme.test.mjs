/** The package's README: every block of JavaScript runs and prints what its comments say, and the page shows its answer. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium, openPage, serve } from './browser.mjs';
import { blocksOf, printsWhatItSays } from './code-blocks.mjs';
import { packed } from './installed.mjs';
import { PACKAGE } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';

const readme = await readFile(`${PACKAGE}README.md`, 'utf8');

let tarball;
before(async () => (tarball = await packed()));
after(() => tarball.remove());

test('every block of JavaScript prints what its comments say', async () => {
  const place = await tarball.project('readme');
  const codes = blocksOf(readme, 'js');
  assert.ok(codes.length >= 5);
  for (const [index, code] of codes.entries()) await printsWhatItSays(place, `block-${index}.mjs`, code);
});

test('the page shows its answer', async () => {
  const [html, ...more] = blocksOf(readme, 'html');
  assert.deepEqual(more, []);
  const site = await serve({
    pages: { '/': html },
    folders: { '/cetr-engine/': PACKAGE },
    policy: "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'none'",
  });
  const browser = await launchChromium();
  try {
    const { page, seen } = await openPage(browser, `${site.origin}/`);
    await page.waitForFunction(() => document.querySelector('#answer').textContent.includes('16 April 2026'));
    assert.deepEqual(seen.problems, []);
  } finally {
    await browser.close();
    await site.close();
  }
});

test('the table of functions names those delivered', () => {
  const named = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
  assert.deepEqual(named.sort(), Object.keys(loadSync()).sort());
});
