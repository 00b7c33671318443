/** What a visitor has when something fails that is not theirs to put right: the engine, the memory, a file from elsewhere. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { serve } from './browser.mjs';
import { checker, hostPage } from './browser/host.mjs';
import { openSite } from './browser/site.mjs';
import { answerRest, answerShown, reachResult, startChecker, stepTitle } from './browser/steps.mjs';
import { PACKAGE } from './places.mjs';

const AREA = JSON.stringify({ name: 'Anyshire (made up)', commissioner: { name: 'Anyshire team (made up)', phone: '01234 567890' } });
/** As `LONGEST_WAIT` in `area-file.js`, which the message names. */
const LONGEST_WAIT = 15_000;

const SCRIPTS = ['element.iife.js', 'element.no-wasm.iife.js', 'element.auto.iife.js'];

/** Collects what the page's owner is told, from before there is a checker. */
const LISTEN = `globalThis.told = [];
addEventListener('cetr-error', ({ detail }) => globalThis.told.push(detail));`;

/** What goes wrong on a page, as a script that runs before the checker's. */
const FAULTS = {
  // As browsers say it of a page that has no memory left.
  'no-instance': `WebAssembly.Instance = class { constructor() {
    throw new RangeError('WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory for new instance'); } };`,
  'no-compiling': `WebAssembly.compile = async () => { throw new RangeError('WebAssembly.compile(): Out of memory'); };`,
  'no-buffer': `const { ArrayBuffer: Real } = globalThis;
    globalThis.ArrayBuffer = new Proxy(Real, { construct(target, [length]) {
      if (length > 500_000) throw new RangeError('Array buffer allocation failed');
      return new target(length); } });`,
  'throws-at-once': failing('calls > 0'),
  'throws-once': failing('globalThis.isFailing && (globalThis.isFailing = false, true)'),
  'throws-on': failing('globalThis.isFailing'),
};
FAULTS['no-memory'] = FAULTS['no-instance'] + FAULTS['no-buffer'];

/** An engine that starts, and whose calls then end as a fault inside WebAssembly does. */
function failing(condition) {
  return `const { Instance } = WebAssembly;
    let calls = 0;
    WebAssembly.Instance = class { constructor(...given) {
      const { exports } = new Instance(...given);
      const ask = (...words) => {
        calls += 1;
        if (${condition}) throw new WebAssembly.RuntimeError('unreachable');
        return exports.ask(...words);
      };
      return { exports: { ...exports, ask } }; } };`;
}

const page = (script, fault) =>
  hostPage(checker(), { head: `<script src="./listen.js"></script><script src="./${fault}.js"></script><script defer src="./${script}"></script>` });
const pageOf = (script, fault) => `${fault}-${script}.html`;

let site, elsewhere;
before(async () => {
  const area = { '/area.json': AREA };
  elsewhere = await serve({ pages: area });
  const pages = { 'listen.js': LISTEN, 'area.json': AREA, 'fine.js': '' };
  for (const [fault, script] of Object.entries(FAULTS)) pages[`${fault}.js`] = script;
  for (const script of SCRIPTS) {
    pages[script] = await readFile(`${PACKAGE}dist/${script}`);
    pages[`half-${script}`] = pages[script].subarray(0, pages[script].length / 2);
    pages[pageOf(script, 'half')] = page(`half-${script}`, 'fine');
    for (const fault of Object.keys(FAULTS)) pages[pageOf(script, fault)] = page(script, fault);
  }
  const named = (area) => hostPage(checker(`area="${area}"`), { head: '<script src="./listen.js"></script><script defer src="./element.iife.js"></script>' });
  pages['elsewhere.html'] = named(`${elsewhere.origin}/area.json`);
  pages['never.html'] = named('./never.json');
  pages['late.html'] = named('./late.json');
  pages['never.json'] = new Promise(() => {});
  pages['late.json'] = late.answer;
  site = await openSite({
    pages,
    policy: `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self'; connect-src 'self' ${elsewhere.origin}; require-trusted-types-for 'script'`,
  });
});
after(() => Promise.all([site?.close(), elsewhere?.close()]));

/** A file that the server gives when it is told to. */
const late = {};
late.answer = new Promise((give) => (late.give = () => give(AREA)));

const told = (page) => page.evaluate(() => globalThis.told);

/** What stands in the tag is what a visitor sees, and nothing else of ours. */
async function keepsFallBack(page) {
  assert.ok(await page.getByText('For urgent help call').isVisible());
  assert.equal(await page.locator('.cetr').count(), 0);
}

for (const [script, fault, why] of [
  ['element.iife.js', 'no-instance', /Out of memory/],
  ['element.iife.js', 'no-compiling', /Out of memory/],
  ['element.no-wasm.iife.js', 'no-buffer', /allocation failed/],
  ['element.auto.iife.js', 'no-memory', /allocation failed/],
  ['element.iife.js', 'throws-at-once', /a fault of cetr-engine/],
]) {
  test(`(1) ${script}, ${fault}: what stands in the tag stays, and the page's owner is told once`, async () => {
    await site.visit(
      pageOf(script, fault),
      async (page) => {
        await page.waitForFunction(() => globalThis.told.length > 0);
        await keepsFallBack(page);
        // Put back, it does not try again, nor tell again.
        await page.evaluate(() => document.querySelector('main').prepend(document.querySelector('cetr-checker')));
        await page.waitForTimeout(200);
        await keepsFallBack(page);
        const [problem, ...others] = await told(page);
        assert.deepEqual(others, []);
        assert.equal(problem.code, 'engine');
        assert.match(problem.message, why);
      },
      { ready: null, expected: [/^<cetr-checker> cannot start/] },
    );
  });
}

for (const fault of ['no-instance', 'no-compiling']) {
  test(`element.auto.iife.js, ${fault}: it goes on in plain JavaScript, to a result`, async () => {
    await site.visit(pageOf('element.auto.iife.js', fault), async (page) => {
      await reachResult(page);
      assert.deepEqual(await told(page), []);
    });
  });
}

for (const script of SCRIPTS) {
  test(`(1) ${script}, of which half came: what stands in the tag stays`, async () => {
    await site.visit(
      pageOf(script, 'half'),
      async (page) => {
        await page.waitForLoadState('load');
        await keepsFallBack(page);
      },
      { ready: null, expected: [/SyntaxError/] },
    );
  });
}

test('an engine that fails once on the way: the question says so, the answer stays, and the next try goes on', async () => {
  await site.visit(
    pageOf('element.iife.js', 'throws-once'),
    async (page) => {
      await startChecker(page);
      const first = await stepTitle(page);
      await page.evaluate(() => (globalThis.isFailing = true));
      await answerShown(page, 'Yes');
      await page.locator('.cetr-question__error').first().waitFor();
      assert.equal(await stepTitle(page), first);
      assert.equal(await page.getByLabel('Yes', { exact: true }).isChecked(), true);
      await page.getByRole('button', { name: 'Continue' }).click();
      assert.notEqual(await stepTitle(page), first);
      assert.deepEqual((await told(page)).map(({ code }) => code), ['engine']);
    },
    { expected: [/^<cetr-checker> nextQuestion failed: a fault of cetr-engine/] },
  );
});

test('an engine that fails for good on the way: the page says so, with urgent help, and its owner is told once', async () => {
  await site.visit(
    pageOf('element.iife.js', 'throws-on'),
    async (page) => {
      await startChecker(page);
      await answerShown(page, 'Yes');
      await page.evaluate(() => (globalThis.isFailing = true));
      await page.goBack();
      await page.getByRole('heading', { name: 'Something on this page went wrong' }).waitFor();
      await page.getByRole('link', { name: '111' }).first().waitFor();
      await page.getByRole('button', { name: 'Start again' }).click();
      await page.getByRole('heading', { name: 'Something on this page went wrong' }).waitFor();
      assert.deepEqual((await told(page)).map(({ code }) => code), ['engine']);
      await page.evaluate(() => (globalThis.isFailing = false));
      await page.getByRole('button', { name: 'Start again' }).click();
      await startChecker(page);
    },
    { expected: [/^<cetr-checker> nextQuestion failed: a fault of cetr-engine/] },
  );
});

test('(2) an area from another site that does not allow it: general guidance, and the page\'s owner is told once', async () => {
  const address = `${elsewhere.origin}/area.json`;
  await site.visit(
    'elsewhere.html',
    async (page) => {
      await reachResult(page);
      await page.getByText('These steps hold everywhere in England.').waitFor();
      await page.evaluate(() => document.querySelector('cetr-checker').setAttribute('heading-level', '3'));
      assert.equal(await page.getByText(/CORS|connect-src/).count(), 0);
      const [problem, ...others] = await told(page);
      assert.deepEqual(others, []);
      assert.equal(problem.code, 'area-unreachable');
      assert.match(problem.message, /another site must allow it \(CORS\)/);
    },
    { foreign: [address], expected: [/^<cetr-checker> the area file could not be fetched/, /blocked by CORS policy/, /Failed to load resource/, /^failed: /] },
  );
});

test('an area file that does not come: general guidance at once, and the page\'s owner is told after 15 seconds', async () => {
  await site.visit(
    'never.html',
    async (page) => {
      await reachResult(page);
      await page.getByText('These steps hold everywhere in England.').waitFor();
      assert.deepEqual(await told(page), []);
      await page.clock.runFor(LONGEST_WAIT);
      await page.waitForFunction(() => globalThis.told.length > 0);
      assert.deepEqual((await told(page)).map(({ code }) => code), ['area-slow']);
      assert.equal(await page.getByText(/15 seconds/).count(), 0);
      await page.getByText('These steps hold everywhere in England.').waitFor();
    },
    { expected: [/^<cetr-checker> the area file took longer than 15 seconds/, /^failed: .*never\.json/] },
  );
});

test('an area file that comes late is used from then on, without taking the answers or the page away', async () => {
  await site.visit('late.html', async (page) => {
    await startChecker(page);
    await answerShown(page, 'Yes');
    const shown = await stepTitle(page);
    const form = await page.locator('.cetr-step__form').elementHandle();
    const come = page.waitForEvent('requestfinished', (request) => request.url().endsWith('late.json'));
    late.give();
    await come;
    await page.waitForTimeout(200);
    assert.equal(await stepTitle(page), shown);
    assert.ok(await form.evaluate((element) => element.isConnected), 'nor is the page written anew');
    await page.goBack();
    assert.equal(await page.getByLabel('Yes', { exact: true }).isChecked(), true);
    await page.goForward();
    await answerRest(page);
    await page.getByRole('button', { name: 'See what to do' }).click();
    await page.getByText('Anyshire team (made up)').first().waitFor();
    assert.equal(await page.getByText('These steps hold everywhere in England.').count(), 0);
  });
});
