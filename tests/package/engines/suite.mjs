/** A suite that runs in each engine: the site under its strict policy, a visitor, and the guard of all browser tests. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { nothingIsKept, whatIsKept } from '../browser/kept.mjs';
import { POLICY, serveSite } from '../browser/site-server.mjs';
import { ENGINES } from './engines.mjs';
import { shownView } from './in-page.mjs';
import { LISTENED } from './listening.mjs';
import { startEngine } from './session.mjs';
import { Visitor } from './visitor.mjs';

/** No engine has a window as narrow as a small telephone: a page that only stands here holds the site's own in a frame. */
const NARROW = {
  'narrow.html':
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A narrow window</title><link rel="icon" href="./icon.svg"><link rel="stylesheet" href="./narrow.css"></head><body></body></html>',
  'narrow.css': 'iframe { width: 320px; height: 640px; border: 0; }',
};
/** As strict, but for that frame. */
const NARROW_POLICY = `${POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")}; frame-src 'self'`;

/**
 * `define` is given `{ engine, visit }` for each engine; `visit(page, use)` is what a test there does, whose name ends in the
 * engine. With `isNarrow` the page is 320 pixels wide; `ready` says from within it when it can be used. `wishes` are for the
 * engine; `engines` are those in which there is something to try.
 */
export function inEachEngine(define, { wishes, engines = ENGINES } = {}) {
  for (const engine of ENGINES.filter((name) => engines.includes(name))) {
    describe(engine, () => {
      const opened = {};
      before(async () => {
        opened.site = await serveSite(LISTENED);
        opened.narrow = await serveSite({ ...LISTENED, pages: { ...LISTENED.pages, ...NARROW }, policy: NARROW_POLICY });
        opened.started = await startEngine(engine, wishes);
      });
      after(async () => {
        await opened.started?.close();
        await opened.site?.close();
        await opened.narrow?.close();
      });
      const visit =
        (page, use, options = {}) =>
        () =>
          visitPage({ ...opened.started, site: opened[options.isNarrow ? 'narrow' : 'site'], page, use, ...options });
      define({ engine, visit });
    });
  }
}

/** Opens a page, uses it, and holds it against the guard. */
async function visitPage({ site, driver, downloads, page, use, isNarrow = false, ready = () => shownView() === 'start' }) {
  const visitor = new Visitor(driver);
  const askedBefore = site.asked.length;
  await driver.switchTo().defaultContent();
  if (isNarrow) await openNarrow(visitor, site.address, page);
  else await driver.get(site.address + page);
  await visitor.until('the page can be used', ready);
  const before = await visitor.ask(whereAndWhat);
  await use(visitor, { downloads });
  const after = await visitor.ask(whereAndWhat);
  assert.deepEqual(after, before, 'address and title hold nothing of the answers');
  nothingIsKept({ cookies: await driver.manage().getCookies(), kept: await visitor.ask(whatIsKept) });
  assert.deepEqual(await visitor.ask(() => globalThis.problemsHeard), []);
  const fetched = await visitor.ask(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.ok(fetched.length > 0, 'the page tells what it fetched');
  const isOwn = (address) => address.startsWith(site.address) || address.startsWith(`blob:${new URL(site.address).origin}/`);
  assert.deepEqual(
    fetched.filter((address) => !isOwn(address)),
    [],
    'nothing is fetched from elsewhere',
  );
  const asked = site.asked.slice(askedBefore);
  assert.deepEqual(
    asked.filter((line) => !line.startsWith('GET ') || line.includes('?')),
    [],
    'no request carries anything',
  );
}

async function openNarrow(visitor, address, page) {
  await visitor.driver.get(`${address}narrow.html`);
  const open = (source) =>
    new Promise((loaded) => {
      const frame = Object.assign(document.createElement('iframe'), { src: source, title: 'The site', onload: loaded });
      document.body.append(frame);
    }).then(() => null);
  await visitor.ask(open, address + page);
  await visitor.driver.switchTo().frame(0);
  assert.equal(await visitor.ask(() => innerWidth), 320);
}

function whereAndWhat() {
  return { address: location.href, title: document.title };
}
