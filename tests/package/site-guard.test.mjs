/** The guard of the browser tests itself: what it overlooks, and what it must not. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './browser/site.mjs';

const page = (content) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="./icon.svg">${content}</html>`;

const PAGES = {
  'plain.html': page(''),
  'other.html': page(''),
  /** Never answered: it is open for as long as its page. */
  'endless.svg': new Promise(() => {}),
};

let site;
before(async () => (site = await openSite({ pages: PAGES })));
after(() => site?.close());

/** What the guard says of a visit. */
async function problemsOf(name, use, options) {
  let told = [];
  try {
    await site.visit(name, use, { ready: null, ...options });
  } catch (error) {
    if (error.code !== 'ERR_ASSERTION' || !error.actual?.problems) throw error;
    told = error.actual.problems;
  }
  return told.map((problem) => problem.replace(site.address, ''));
}

const ask = (page, name) => page.evaluate((file) => void fetch(file).catch(() => {}), name);

async function leaveAndComeBack(page) {
  const address = page.url();
  await page.goto(`${site.address}other.html`, { waitUntil: 'commit' });
  await page.goto(address, { waitUntil: 'commit' });
}

test('what the browser breaks off because its page is left is no failure', async () => {
  const told = await problemsOf('plain.html', async (page) => {
    const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('endless.svg'));
    await ask(page, './endless.svg');
    await leaveAndComeBack(page);
    assert.equal((await failed).failure().errorText, 'net::ERR_ABORTED');
  });
  assert.deepEqual(told, []);
});

/** Asks for a file that never ends, and breaks it off while the page stands. */
async function breakOff(page) {
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate(() => {
    const control = new AbortController();
    fetch('./endless.svg', { signal: control.signal }).catch(() => {});
    setTimeout(() => control.abort(), 50);
  });
  await failed;
}

test('what a page breaks off by itself is one, though the page be left later', async () => {
  const told = await problemsOf('plain.html', async (page) => {
    await breakOff(page);
    await leaveAndComeBack(page);
  });
  assert.deepEqual(told, ['failed: endless.svg']);
});

test('unless the test says that the page does so with that file', async () => {
  assert.deepEqual(await problemsOf('plain.html', breakOff, { brokenOff: ['endless.svg'] }), []);
  assert.deepEqual(await problemsOf('plain.html', breakOff, { brokenOff: ['other.svg'] }), ['failed: endless.svg']);
});

test('what gets no answer is one, though it fails while the page is left', async () => {
  const told = await problemsOf('plain.html', async (page) => {
    let fail;
    await page.route('**/gone.svg', (route) => (fail = () => route.abort('connectionreset')));
    const asked = page.waitForRequest('**/gone.svg');
    await ask(page, './gone.svg');
    await asked;
    await page.route('**/other.html', async (route) => {
      const failed = page.waitForEvent('requestfailed');
      await fail();
      await failed;
      await route.continue();
    });
    await leaveAndComeBack(page);
  });
  assert.ok(told.includes('failed: gone.svg'), JSON.stringify(told));
});

test('a refusal of the server is one', async () => {
  const told = await problemsOf('plain.html', (page) => page.evaluate(() => fetch('./missing.svg').then(() => {})));
  assert.ok(told.includes('404: missing.svg'), JSON.stringify(told));
});
