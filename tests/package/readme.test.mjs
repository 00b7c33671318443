/** The package's README: every block of JavaScript runs and prints what its comments say, and the page shows its answer. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, openPage, serve } from './browser.mjs';
import { packed, printed } from './installed.mjs';
import { PACKAGE } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';

const readme = await readFile(`${PACKAGE}README.md`, 'utf8');
const blocks = (language) => [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code);

let tarball;
before(async () => (tarball = await packed()));
after(() => tarball.remove());

test('every block of JavaScript prints what its comments say', async () => {
  const place = await tarball.project('readme');
  const codes = blocks('js');
  assert.ok(codes.length >= 5);
  for (const [index, code] of codes.entries()) {
    const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printing]) => printing);
    assert.ok(expected.length > 0, code);
    await writeFile(join(place, `block-${index}.mjs`), code);
    assert.deepEqual((await printed(place, `block-${index}.mjs`)).trimEnd().split('\n'), expected);
  }
});

test('the page shows its answer', async () => {
  const [html, ...more] = blocks('html');
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
