/**
 * The demo site in Chromium, and one guard for whatever a visitor must never have to know: errors, requests to elsewhere,
 * and anything kept after the visit.
 */
import assert from 'node:assert/strict';
import { launchChromium } from '../browser.mjs';
import { nothingIsKept, whatIsKept } from './kept.mjs';
import { POLICY, serveSite } from './site-server.mjs';

/** The day on which every test is run. */
export const TODAY = '2026-11-22';

/** The site and a browser for a suite. `pages` adds addresses below the site's own folder: `{ 'host.html': '<!doctype …' }`. */
export async function openSite({ pages = {}, policy = POLICY } = {}) {
  const { address, close } = await serveSite({ pages, policy });
  const browser = await takeBrowser();
  return {
    address,
    close: async () => {
      await leaveBrowser();
      await close();
    },
    /**
     * Opens a page of the site in a context of its own, uses it, and holds it against the guard. `expected` are patterns: one
     * for each line of the console or failed request that has to be there; `foreign` the addresses that are not the site's and
     * have to be asked for; `brokenOff` the files that the page itself stops loading, which the browser calls a failure only if
     * they were still on their way; `hostState` what the page keeps in its history.
     */
    async visit(name, use, { ready = '.cetr', expected = [], foreign = [], brokenOff = [], hostState = {}, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        ...options,
      });
      const seen = watch(context, address, {
        runsScript: options.javaScriptEnabled !== false,
        brokenOff: new Set(brokenOff.map((file) => address + file)),
      });
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
      const runsScript = options.javaScriptEnabled !== false;
      nothingIsKept({ cookies: await context.cookies(), ...(runsScript && { kept: await page.evaluate(whatIsKept) }), hostState });
      for (const pattern of expected) {
        const place = seen.problems.findIndex((line) => pattern.test(line));
        assert.ok(place >= 0, `${pattern} in ${JSON.stringify(seen.problems)}`);
        seen.problems.splice(place, 1);
      }
      assert.deepEqual(seen, { problems: [], foreign, sent: [] });
      await context.close();
    },
  };
}

/** One for all sites of a suite that are open at a time: what a visit leaves is in its context, which is thrown away. */
let launched;
let takers = 0;

function takeBrowser() {
  takers += 1;
  launched ??= launchChromium();
  return launched;
}

async function leaveBrowser() {
  takers -= 1;
  if (takers > 0) return;
  const leaving = launched;
  launched = undefined;
  await (await leaving).close();
}

/** Collects errors, warnings, requests for what is not the site's, and requests that carry anything. */
function watch(context, address, { runsScript, brokenOff }) {
  const seen = { problems: [], foreign: [], sent: [] };
  const refused = new Set();
  const isLeftBehind = watchLeaving(context);
  context.on('weberror', (error) => seen.problems.push(String(error.error())));
  context.on('console', (message) => ['error', 'warning'].includes(message.type()) && seen.problems.push(message.text()));
  context.on('requestfailed', (request) => {
    const url = request.url();
    // What was answered with an error is told by its status.
    if (!runsScript || url.startsWith('blob:') || refused.has(url) || isLeftBehind(request)) return;
    if (brokenOff.has(url) && isBrokenOff(request)) return;
    seen.problems.push(`failed: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() < 400) return;
    refused.add(response.url());
    seen.problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith(`blob:${new URL(address).origin}/`)) seen.foreign.push(url);
    if (request.method() !== 'GET' || url.includes('?')) seen.sent.push(`${request.method()} ${url}`);
  });
  return seen;
}

/**
 * Tells of a failed request whether the browser broke it off because its page was left: the icon, for one, is asked for when
 * the browser likes. What fails otherwise, or while nobody leaves, is a failure as any.
 */
function watchLeaving(context) {
  const open = new Set();
  const left = new WeakSet();
  /** The pages that are being left, until the next one stands in their place. */
  const leaving = new Set();
  context.on('page', (page) => page.on('framenavigated', (frame) => frame === page.mainFrame() && leaving.delete(page)));
  context.on('request', (request) => {
    const page = request.frame().page();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      leaving.add(page);
      for (const earlier of open) if (earlier.frame().page() === page) left.add(earlier);
    } else if (leaving.has(page)) {
      left.add(request);
    }
    open.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) context.on(end, (request) => open.delete(request));
  return (request) => left.has(request) && isBrokenOff(request);
}

const isBrokenOff = (request) => request.failure()?.errorText === 'net::ERR_ABORTED';
