/** `<cetr-local-offer-check>` on pages of its own kind: what a page can set, what it is told, and what visitors see when that is wrong. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import { PACKAGE, ROOT } from './places.mjs';

/** All that the element needs, and nothing beside it but the icon of the page. */
const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const WITHOUT_WASM = STRICT.replace(" 'wasm-unsafe-eval'", '');

const CAMDEN = await readFile(`${ROOT}www/areas/camden.json`, 'utf8');
/** Told to the page before the element is defined, so that nothing is missed. */
const WATCH = `
globalThis.told = [];
for (const type of ['cetr-ready', 'cetr-change', 'cetr-error'])
  document.addEventListener(type, ({ target, detail }) => told.push([target.id, type, detail.code ?? Object.keys(detail).join()].join(' ')));
`;
const FALL_BACK = '<p class="fall-back">Ask the team that keeps the page.</p>';
const host = (content) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>For officers</title><link rel="icon" href="./icon.svg">
<script src="./watch.js"></script></head><body><main><h1>For officers</h1><h2>Our page</h2>${content}</main></body></html>`;
const OFFICER = '<script type="module" src="./pkg/dist/officer.js"></script>';
const PAGES = {
  'watch.js': WATCH,
  'bare.html': host(''),
  'tag.html': host(
    `<cetr-local-offer-check id="one" heading-level="3" area="./area.json">${FALL_BACK}</cetr-local-offer-check>${OFFICER}`,
  ),
  'area.json': CAMDEN,
  'words.json': 'name: Anyshire',
  'misspelt.json': '{ "name": "Anyshire (made up)", "comissioner": null }',
};

let strict;
let withoutWasm;
before(async () => {
  [strict, withoutWasm] = await Promise.all([STRICT, WITHOUT_WASM].map((policy) => openSite({ pages: PAGES, policy })));
});
after(() => Promise.all([strict?.close(), withoutWasm?.close()]));

const FORM = '.cetr-offer';
const told = (page) => page.evaluate(() => globalThis.told);
const nameIn = (page, place = page) => place.getByLabel('What is the area called?').inputValue();
const holdsName = (page, id, name) =>
  page.waitForFunction(([at, wanted]) => document.getElementById(at)?.area?.name === wanted, [id, name]);

/** A page with nothing but what the test puts there by script, the element not yet defined. */
const onBarePage = (use, options) => strict.visit('bare.html', use, { ready: null, ...options });

/** Puts an element on the page, with attributes and properties, and waits for its form. */
async function put(page, { id = 'one', attributes = {}, properties = {} } = {}) {
  await page.evaluate(
    async ([ownId, ownAttributes, ownProperties]) => {
      const element = document.createElement('cetr-local-offer-check');
      for (const [name, value] of Object.entries({ id: ownId, ...ownAttributes })) element.setAttribute(name, value);
      Object.assign(element, ownProperties);
      document.querySelector('main').append(element);
      await import('./pkg/dist/officer.js');
    },
    [id, attributes, properties],
  );
  await page.locator(`#${id} ${FORM}`).waitFor();
}

/** The element writes these lines into the console, each once; what the browser adds to them matches `besides`. */
async function endsWith(visit, lines, besides) {
  const error = await visit.then(
    () => assert.fail('nothing was told'),
    (failed) => failed,
  );
  if (!error.actual?.problems) throw error;
  const { problems, foreign, sent } = error.actual;
  const [own, others] = [true, false].map((isOwn) => problems.filter((line) => line.startsWith('<cetr-') === isOwn));
  assert.equal(own.length, lines.length, problems.join('\n'));
  lines.forEach((line, index) => assert.match(own[index], line));
  for (const other of others) assert.match(other, besides ?? /^nothing else$/);
  assert.deepEqual([foreign, sent], [[], []]);
}

test('the tag alone: the area comes from its file, headings begin where the page says, axe finds nothing', async () => {
  await strict.visit(
    'tag.html',
    async (page) => {
      await page.locator('.cetr-found__item').first().waitFor();
      assert.equal(await nameIn(page), JSON.parse(CAMDEN).name);
      assert.deepEqual(await page.evaluate(() => document.getElementById('one').area), JSON.parse(CAMDEN));
      assert.deepEqual(await told(page), ['one cetr-ready ', 'one cetr-change ']);
      assert.equal(await page.locator('.fall-back').isVisible(), false);
      assert.equal(await page.locator(`${FORM} :is(h1, h2)`).count(), 0);
      assert.ok((await page.locator(`${FORM} h3`).count()) > 3);
      assert.equal(await page.evaluate(() => document.getElementById('one').isUnsaved), false);
      assert.equal(await page.locator('.cetr-row').first().evaluate((row) => getComputedStyle(row).borderTopWidth), '1px', 'its styles came along');
      await axeFindsNothing(page, 'the form of an area in an element');
    },
    { ready: FORM },
  );
});

test('by keyboard alone: filled in, told to the page without what was entered, and saved', async () => {
  await onBarePage(async (page) => {
    await put(page);
    await tabTo(page, 'What is the area called?');
    await page.keyboard.type('Anyshire (made up)');
    await holdsName(page, 'one', 'Anyshire (made up)');
    await page.waitForFunction(() => globalThis.told.includes('one cetr-change '));
    assert.equal(await page.evaluate(() => document.getElementById('one').isUnsaved), true);
    await tabTo(page, 'Save to a file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), { name: 'Anyshire (made up)' });
    assert.equal(await focused(page), 'Save to a file');
    assert.equal(await page.evaluate(() => document.getElementById('one').isUnsaved), false);
    assert.doesNotMatch((await told(page)).join(), /Anyshire/);
  });
});

test('at 320 pixels nothing sticks out', async () => {
  await strict.visit(
    'tag.html',
    async (page) => {
      await page.locator('.cetr-found__item').first().waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await axeFindsNothing(page, 'narrow');
    },
    { ready: FORM, viewport: { width: 320, height: 640 } },
  );
});

test('properties that were set before the element was defined hold, and the area beats the file', async () => {
  await onBarePage(async (page) => {
    await put(page, { attributes: { area: './area.json' }, properties: { area: { name: 'Anyshire (made up)' } } });
    assert.equal(await nameIn(page), 'Anyshire (made up)');
    await page.evaluate(() => {
      const element = document.createElement('cetr-local-offer-check');
      element.id = 'two';
      element.examples = [{ title: 'Elsewhere', open: async () => ({ name: 'Elsewhere (made up)' }) }];
      document.querySelector('main').append(element);
    });
    const two = page.locator('#two');
    await two.getByRole('button', { name: 'Open Elsewhere' }).click();
    await holdsName(page, 'two', 'Elsewhere (made up)');
    assert.equal(await focused(page), 'What the check finds');
    assert.equal(await nameIn(page, page.locator('#one')), 'Anyshire (made up)');
    const ids = await page.evaluate(() =>
      ['one', 'two'].flatMap((id) => [...document.getElementById(id).shadowRoot.querySelectorAll('[id]')].map((part) => part.id)),
    );
    assert.ok(ids.length > 50);
    assert.equal(new Set(ids).size, ids.length, 'no id stands in both');
    assert.equal(await page.evaluate(() => performance.getEntriesByName(new URL('./area.json', document.baseURI).href).length), 0);
  });
});

test('the area can be set and emptied later, and one that is wrong changes nothing', async () => {
  await endsWith(
    onBarePage(async (page) => {
      await put(page);
      const set = (area) => page.evaluate((given) => (document.getElementById('one').area = given), area);
      assert.equal(await page.evaluate(() => document.getElementById('one').area), null);
      await set({ name: 'Anyshire (made up)', registerLead: { name: 'Sam Example' } });
      assert.equal(await nameIn(page), 'Anyshire (made up)');
      for (const wrong of [{ name: 'Elsewhere', comissioner: null }, [], 'Elsewhere', { name: 'Elsewhere', comissioner: null }]) await set(wrong);
      assert.equal(await nameIn(page), 'Anyshire (made up)');
      assert.equal(await page.locator('.cetr-problems:visible').count(), 0, 'visitors are told nothing');
      assert.deepEqual(
        (await told(page)).filter((line) => line.includes('error')),
        ['one cetr-error area-refused', 'one cetr-error area-refused'],
      );
      await set(null);
      assert.equal(await nameIn(page), '');
      assert.equal(await page.evaluate(() => document.getElementById('one').area), null);
    }),
    [/<cetr-local-offer-check> the area is not usable: “comissioner” is not a name that belongs here/, /it must hold one area with its fields/],
  );
});

for (const [what, address, code, lines, besides] of [
  ['is missing', './missing.json', 'area-status', [/the server answered 404/], /404|missing\.json/],
  ['is not JSON', './words.json', 'area-not-json', [/the area file is not JSON/]],
  ['holds no area', './misspelt.json', 'area-refused', [/“comissioner” is not a name that belongs here/]],
  ['has no address of the web', 'javascript:0', 'area-address', [/has no web address/]],
]) {
  test(`a file that ${what}: the form is empty and works, and the page is told once`, async () => {
    await endsWith(
      onBarePage(async (page) => {
        await put(page, { attributes: { area: address } });
        await page.waitForFunction(() => globalThis.told.some((line) => line.includes('cetr-error')));
        assert.deepEqual(await told(page), ['one cetr-ready ', `one cetr-error ${code}`]);
        assert.equal(await page.locator('.cetr-problems:visible').count(), 0);
        await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
        await page.locator('.cetr-found__item').first().waitFor();
      }),
      lines,
      besides,
    );
  });
}

test('a file that comes late does not take the place of what was entered meanwhile', async () => {
  await onBarePage(async (page) => {
    let answer;
    const isTyped = new Promise((resolve) => (answer = resolve));
    await page.route('**/area.json', async (route) => {
      await isTyped;
      await route.continue();
    });
    await put(page, { attributes: { area: './area.json' } });
    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    const [response] = await Promise.all([page.waitForResponse('**/area.json'), answer()]);
    await response.finished();
    await page.waitForTimeout(300);
    assert.equal(await nameIn(page), 'Anyshire (made up)');
  });
});

test('a level of headings that is none is left out, and the page is told once', async () => {
  await endsWith(
    onBarePage(async (page) => {
      await put(page, { attributes: { 'heading-level': 'three' } });
      assert.ok((await page.locator(`${FORM} h2`).count()) > 3);
    }),
    [/heading-level="three" is left out: it takes a number from 1 to 6/],
  );
});

test('moved, taken away and put back, it keeps what it holds, and stays one form', async () => {
  await onBarePage(async (page) => {
    await put(page);
    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    await page.evaluate(() => {
      const element = document.getElementById('one');
      const place = document.createElement('section');
      document.querySelector('main').prepend(place);
      place.append(element);
      element.remove();
      place.append(element);
    });
    assert.equal(await nameIn(page), 'Anyshire (made up)');
    assert.equal(await page.locator(FORM).count(), 1);
    await page.locator('.cetr-found__item').first().waitFor();
    assert.equal((await told(page)).filter((line) => line.endsWith('cetr-ready ')).length, 1);
  });
});

test('where no engine can start, what stands inside the tag stays, and the page is told', async () => {
  await endsWith(
    withoutWasm.visit(
      'tag.html',
      async (page) => {
        await page.waitForFunction(() => globalThis.told.length > 0);
        assert.deepEqual(await told(page), ['one cetr-error engine']);
        assert.equal(await page.locator('.fall-back').isVisible(), true);
        assert.equal(await page.locator(FORM).count(), 0);
        assert.equal(await page.evaluate(() => document.getElementById('one').area), null);
      },
      { ready: null },
    ),
    [/<cetr-local-offer-check> cannot start, so the page keeps what stands inside the tag/],
    /WebAssembly|wasm/,
  );
});

test('on a server it can be imported, and a checker has none of it inside', async () => {
  const { CetrLocalOfferCheck } = await import(`${PACKAGE}dist/officer.js`);
  assert.equal(typeof CetrLocalOfferCheck, 'function');
  const [officer, checker] = await Promise.all(['officer', 'element-class'].map((name) => readFile(`${PACKAGE}dist/${name}.js`, 'utf8')));
  for (const part of ['.cetr-offer', 'What the check finds']) {
    assert.ok(officer.includes(part), part);
    assert.ok(!checker.includes(part), part);
  }
});
