/** A suite that runs in each engine: the site under its strict policy, a visitor, and the guard of all browser tests. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { nothingIsKept, whatIsKept } from '../browser/kept.mjs';
import { serveSite } from '../browser/site-server.mjs';
import { ENGINES } from './engines.mjs';
import { LISTENING, withListening } from './listening.mjs';
import { startEngine } from './session.mjs';
import { Visitor } from './visitor.mjs';

/**
 * `define` is given `{ engine, visit }` for each engine; `visit(page, use)` is what a test there does, whose name ends in the engine.
 * With `{ frame }`, a selector, the checker is looked for in that frame of the page.
 * `pages` and `policy` are for the server; `wishes` for the engine; `engines` are those in which there is something to try.
 */
export function inEachEngine(define, { pages = {}, policy, wishes, engines = ENGINES } = {}) {
  for (const engine of ENGINES.filter((name) => engines.includes(name))) {
    describe(engine, () => {
      let site;
      let started;
      before(async () => {
        site = await serveSite({ pages: { 'listening.js': LISTENING, ...pages }, policy, change: withListening });
        started = await startEngine(engine, wishes);
      });
      after(async () => {
        await started?.close();
        await site?.close();
      });
      const visit =
        (page, use, { frame } = {}) =>
        () =>
          visitPage({ site, started, page, frame, use });
      define({ engine, visit });
    });
  }
}

/** Opens a page, goes into its frame where it holds the checker in one, uses it, and holds it against the guard. */
async function visitPage({ site, started, page, frame, use }) {
  const { driver, downloads } = started;
  const visitor = new Visitor(driver);
  const askedBefore = site.asked.length;
  await driver.switchTo().defaultContent();
  await driver.get(site.address + page);
  if (frame) await driver.switchTo().frame(driver.findElement({ css: frame }));
  await visitor.untilView('start');
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

function whereAndWhat() {
  return { address: location.href, title: document.title };
}
