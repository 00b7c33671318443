/**
 * The demo site as a careful host would serve it, in a folder of its own, and one guard for whatever a visitor must
 * never have to know: errors, requests to elsewhere, and anything kept after the visit.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { launchChromium } from '../browser.mjs';
import { PACKAGE, ROOT } from '../places.mjs';

/** The day on which every test is run. */
export const TODAY = '2026-11-22';

/** What `cargo xtask demo` sends as well. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Not at the root: an address that only works there must not pass. */
const FOLDER = '/reviews/demo/';

async function serve(pages, policy) {
  const places = [
    [`${FOLDER}pkg/`, PACKAGE],
    [FOLDER, join(ROOT, 'www/')],
  ];
  const find = async (address) => {
    if (Object.hasOwn(pages, address)) return pages[address];
    const [at, folder] = places.find(([start]) => address.startsWith(start)) ?? [];
    const inside = at && normalize(address.slice(at.length) || 'index.html');
    return inside === undefined || inside.startsWith('..') ? undefined : readFile(join(folder, inside)).catch(() => undefined);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = await find(pathname);
    if (found === undefined) return void response.writeHead(404).end();
    const type = TYPES[pathname.endsWith('/') ? '.html' : extname(pathname)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' })
      .end(found);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, address: `http://127.0.0.1:${server.address().port}${FOLDER}` };
}

/** The site and a browser for a suite. `pages` adds addresses below the site's own folder: `{ 'host.html': '<!doctype …' }`. */
export async function openSite({ pages = {}, policy = POLICY } = {}) {
  const { server, address } = await serve(
    Object.fromEntries(Object.entries(pages).map(([name, content]) => [FOLDER + name, content])),
    policy,
  );
  const browser = await launchChromium();
  return {
    address,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
    /** Opens a page of the site in a context of its own, uses it, and holds it against the guard. */
    async visit(name, use, { ready = '.cetr', ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        ...options,
      });
      const seen = watch(context, address, options.javaScriptEnabled !== false);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
      await page.goto(address + name);
      if (ready && options.javaScriptEnabled !== false) await page.waitForSelector(ready);
      const before = { url: page.url(), title: await page.title() };
      await use(page);
      assert.equal(page.url().split('#')[0], before.url, 'the address holds nothing of the answers');
      assert.equal(await page.title(), before.title, 'nor does the title');
      assert.ok(!page.url().includes('#') || page.url().endsWith('#main'), `the hash is left alone: ${page.url()}`);
      await nothingIsKept(page, context, options);
      assert.deepEqual(seen, { problems: [], foreign: [], sent: [] });
      await context.close();
    },
  };
}

/** Collects errors, warnings, requests for what is not the site's, and requests that carry anything. */
function watch(context, address, runsScript) {
  const seen = { problems: [], foreign: [], sent: [] };
  context.on('weberror', (error) => seen.problems.push(String(error.error())));
  context.on('console', (message) => ['error', 'warning'].includes(message.type()) && seen.problems.push(message.text()));
  context.on(
    'requestfailed',
    (request) => runsScript && !request.url().startsWith('blob:') && seen.problems.push(`failed: ${request.url()}`),
  );
  context.on('response', (response) => response.status() >= 400 && seen.problems.push(`${response.status()}: ${response.url()}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith(`blob:${new URL(address).origin}/`)) seen.foreign.push(url);
    if (request.method() !== 'GET' || url.includes('?')) seen.sent.push(`${request.method()} ${url}`);
  });
  return seen;
}

/** No cookie, no storage of any kind; in the state of the browser's history the number of a step at most. */
async function nothingIsKept(page, context, { javaScriptEnabled }) {
  assert.deepEqual(await context.cookies(), []);
  if (javaScriptEnabled === false) return;
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.state,
    entries: history.length,
    name: window.name,
  }));
  const { history: state, ...others } = kept;
  assert.deepEqual(
    { ...others, entries: 0 },
    { local: 0, session: 0, databases: 0, caches: 0, workers: 0, entries: 0, name: '' },
  );
  if (state === null) return;
  assert.deepEqual(Object.keys(state), ['step']);
  assert.ok(Number.isInteger(state.step) && state.step < 100, 'the history holds a number of steps');
}
