/** The example pages of a made-up council: each way to put the checker on a page, used by a visitor. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import { stepTitle } from './browser/steps.mjs';
import { PACKAGE, ROOT } from './places.mjs';

const FOLDER = join(ROOT, 'www/examples/');
const INDEX = 'examples/index.html';

/** Each page with a checker, and what its result says that another page's does not. */
const PAGES = {
  'local-offer.html': /These steps are for: Anyshire \(made up\)/,
  'tag-script.html': null,
  'tag-module.html': null,
  'data-attribute.html': /Anyshire register team \(made up\)/,
  'bare-id.html': null,
  'mount.html': /Anyshire register team \(made up\)/,
  'area-no-council-named.html': /These steps are for: Example: an area whose page names no council/,
  'area-sussex.html': /These steps are for: Example: Sussex/,
  'area-reading.html': /These steps are for: Example: Reading/,
  'area-camden.html': /These steps are for: Example: Camden/,
  'strict-policy.html': /These steps are for: Anyshire \(made up\)/,
};
const NUMBERS = ['tel:999', 'tel:111', 'tel:116123'];
const SMALL = { width: 320, height: 640 };

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('every page of the folder is among those that are tried here, and the first page leads to each', async () => {
  const pages = (await readdir(FOLDER)).filter((name) => name.endsWith('.html')).sort();
  assert.deepEqual(pages, [...Object.keys(PAGES), 'index.html'].sort());
  const links = await linksOf(INDEX, site, { ready: 'main' });
  for (const name of Object.keys(PAGES)) assert.ok(links.includes(`./${name}`), name);
});

for (const [name, said] of Object.entries(PAGES)) {
  test(`(8, 19, 20) ${name}: a visitor comes to a result by keyboard, on a small screen too, and axe finds nothing`, async () => {
    const use = async (page) => {
      assert.equal(await page.evaluate(() => document.activeElement === document.body), true, 'no focus is taken at first');
      await soundAt(page, `${name}, start`);
      await comeToResult(page);
      if (said) assert.match(await page.locator('.cetr-answer').innerText(), said);
      await soundAt(page, `${name}, result`);
    };
    await site.visit(`examples/${name}`, use, { viewport: SMALL });
  });

  test(`(1, 28) ${name} reads well without script, and on paper`, async () => {
    const use = async (page) => {
      for (const number of NUMBERS) assert.ok(await page.locator(`main a[href="${number}"]:visible`).first().isVisible(), number);
      assert.match(await page.locator('main').innerText(), /To ask for a review, call .* \(made up\) on 01632 96010\d/);
      assert.equal(await page.locator('button, input').count(), 0, 'nothing that does nothing');
      assert.deepEqual(await tooWide(page), []);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator(':is(nav, .skip):visible').count(), 0);
      assert.match(await page.locator('.made-up').innerText(), /Anyshire is made up/);
    };
    await site.visit(`examples/${name}`, use, { javaScriptEnabled: false, viewport: SMALL });
  });

  test(`${name}: the lines that it shows are those that it is made of`, async () => {
    const html = await readFile(join(FOLDER, name), 'utf8');
    const shown = /<pre><code>(.*?)<\/code><\/pre>/s.exec(html)?.[1];
    if (name === 'local-offer.html') return assert.equal(shown, undefined);
    const rest = html.replace(shown, '');
    const lines = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').split('\n');
    const script = name === 'mount.html' ? await readFile(join(FOLDER, 'mount.js'), 'utf8') : '';
    for (const line of lines.map((text) => text.trim()))
      assert.ok(line.startsWith('/*') || rest.includes(line) || script.includes(line), line);
    assert.ok(lines.length > 5);
  });
}

test('(5) under the strict policy the other script could not run: the policy is in force, and what stands in the tag stays', async () => {
  const other = await openSite({
    pages: { 'pkg/dist/element.no-wasm.iife.js': await readFile(`${PACKAGE}dist/element.iife.js`) },
  });
  try {
    await assert.rejects(
      other.visit(
        'examples/strict-policy.html',
        async (page) => {
          // The room is given back when the engine cannot start.
          await page.waitForFunction(() => {
            const root = document.querySelector('cetr-checker').shadowRoot;
            return root?.querySelector('slot') && !root.querySelector('.cetr-until-ready');
          });
          assert.ok(await page.locator('cetr-checker').getByText('To ask for a review, call').isVisible());
          assert.equal(await page.locator('.cetr').count(), 0);
        },
        { ready: 'main' },
      ),
      ({ actual }) => actual.problems.length > 0 && actual.problems.every((problem) => /WebAssembly|wasm/.test(problem)),
    );
  } finally {
    await other.close();
  }
});

test('the area of the made-up council has all that the policy asks of a page', async () => {
  const { loadSync } = await import('../../pkg/dist/index.js');
  const area = JSON.parse(await readFile(join(FOLDER, 'anyshire.json'), 'utf8'));
  assert.deepEqual(loadSync().checkLocalOffer(area, { asOf: '2026-11-22' }), { valid: true, findings: [] });
});

test("the area's own teams against harm stand once beside the numbers for urgent help", async () => {
  await site.visit('examples/local-offer.html', async (page) => {
    await comeToResult(page);
    const teams = await page.locator('.cetr-urgent .cetr-contact').allInnerTexts();
    assert.equal(teams.length, 1, teams.join());
    assert.match(teams[0], /Safeguarding team \(made up\)/);
  });
});

test('every link of the examples leads somewhere, and every one out of the site is https', async () => {
  for (const name of [...Object.keys(PAGES).map((page) => `examples/${page}`), INDEX, 'copy-this.html']) {
    for (const link of await linksOf(name, site, { ready: 'main' })) {
      if (/^(?:https:\/\/|tel:|sms:|#)/.test(link)) continue;
      assert.ok(link.startsWith('./') || link.startsWith('../'), `${name}: ${link}`);
      const { status } = await fetch(new URL(link, site.address + name));
      assert.equal(status, 200, `${name}: ${link}`);
    }
  }
});

/** What a page refers to, whatever a script puts there. */
async function linksOf(name, where, options) {
  let links;
  await where.visit(
    name,
    async (page) => {
      links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    },
    options,
  );
  return links;
}

/** A boy of 15 who waits for a bed and asks for himself, by the places of the choices: few questions. */
const BY_PLACE = [0, 0, 2, 1];

async function comeToResult(page) {
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');
  for (let asked = 0; (await stepTitle(page)) !== 'Check your answers'; asked++) {
    assert.ok((await focused(page)).endsWith(await stepTitle(page)), 'the new heading has the focus');
    if ((await page.getByLabel('Age in years').count()) > 0) {
      await tabTo(page, /Age in years$/);
      await page.keyboard.type('15');
    } else {
      await tabTo(page, / > /);
      await page.keyboard.press('Space');
      for (let presses = 0; presses < (BY_PLACE[asked] ?? 0); presses++) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
    assert.ok(asked < 20, 'the questions come to an end');
  }
  await tabTo(page, 'See what to do');
  await page.keyboard.press('Enter');
  assert.match(await stepTitle(page), /NHS England policy says/);
  assert.equal(await focused(page), await stepTitle(page));
}

async function soundAt(page, state) {
  assert.deepEqual(await tooWide(page), [], state);
  await axeFindsNothing(page, state);
}

/** Whatever sticks out of the page at its side, in the checker too. */
function tooWide(page) {
  return page.locator('body *').evaluateAll((all) => {
    const most = document.documentElement.clientWidth;
    const found = all.filter(
      (element) =>
        element.checkVisibility() &&
        !element.closest('.cetr-unseen, .skip') &&
        element.getBoundingClientRect().right > most + 1,
    );
    return [
      ...(document.documentElement.scrollWidth > most ? [`the page: ${document.documentElement.scrollWidth}`] : []),
      ...found.map((element) => `${element.tagName} ${element.className}`),
    ];
  });
}
