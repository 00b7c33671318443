/** "Copy this snippet": what it makes is text, is told of its faults beside its fields, and works where it is pasted. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launchChromium, openPage, serve } from './browser.mjs';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import { GIRL, reachResult } from './browser/steps.mjs';
import { PACKAGE } from './places.mjs';
import { faults, snippet, USUAL } from '../../www/snippet.js';

const PAGE = 'copy-this.html';
const SCRIPTS = ['element.auto.iife.js', 'element.iife.js', 'element.no-wasm.iife.js'];
const checksums = JSON.parse(await readFile(`${PACKAGE}dist/sri.json`, 'utf8'));

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const visit = (use, options) => site.visit(PAGE, use, { ready: '#snippet:not(:empty)', ...options });
const made = (page) => page.locator('#snippet').textContent();

test('by keyboard from the form to lines that are copied word for word', async () => {
  await visit(
    async (page) => {
      await tabTo(page, /^Which security policy .* > We do not know$/);
      await page.keyboard.press('ArrowDown');
      await tabTo(page, /^In which folder/);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('/files');
      await tabTo(page, /^Whom does it name here\? > Nobody$/);
      await page.keyboard.press('ArrowUp');
      await tabTo(page, /What is the team called\?$/);
      await page.keyboard.type('A & B team (made up)');
      await tabTo(page, /Its telephone number$/);
      await page.keyboard.type('01632 960101');
      await tabTo(page, 'Copy the lines');
      await page.keyboard.press('Enter');
      await page.getByText('The lines are copied.').waitFor();
      assert.equal(await focused(page), 'Copy the lines', 'the focus stays');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await made(page));
      const script = 'element.iife.js';
      const options = { area: 'local', name: 'A & B team (made up)', phone: '01632 960101', script, folder: '/files' };
      assert.equal(copied, snippet(options, checksums[script]));
      assert.ok(copied.startsWith(`<script defer src="/files/${script}" integrity="${checksums[script]}"></script>\n`));
      assert.ok(copied.includes('local-name="A &amp; B team (made up)" local-phone="01632 960101"'));
      assert.ok(copied.includes('call A &amp; B team (made up) on <a href="tel:01632960101">01632 960101</a>.</p>'));
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('where the browser does not copy, the lines are marked and it says so', async () => {
  await visit(async (page) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not here'));
    });
    await page.getByRole('button', { name: 'Copy the lines' }).click();
    await page.getByText('The browser did not copy them. They are marked').waitFor();
    assert.equal(await page.evaluate(() => String(getSelection())), await made(page));
  });
});

test('a fault is told beside its field once that is left, no lines are shown meanwhile, and axe finds nothing', async () => {
  await visit(async (page) => {
    await page.getByLabel('One contact').check();
    assert.deepEqual(await page.locator('.field__error:visible').allTextContents(), [], 'nobody has been in a field yet');
    assert.equal(await page.locator('#lines').isVisible(), false);
    await page.getByLabel('What is the team called?').fill('A team (made up)');
    await page.getByLabel('Its telephone number').fill('call us');
    await page.getByLabel('Its page').fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Start', exact: true }).focus();
    const told = ['Error: A telephone number has digits and spaces alone', 'Error: The page must begin with https:// or http://'];
    assert.deepEqual(await page.locator('.field__error:visible').allTextContents(), told);
    assert.deepEqual(
      await page.locator('#missing-list li').allTextContents(),
      told.map((message) => message.replace('Error: ', '')),
    );
    const phone = page.getByLabel('Its telephone number');
    assert.equal(await phone.getAttribute('aria-invalid'), 'true');
    assert.equal(await phone.getAttribute('aria-describedby'), 'phone-hint phone-error');
    await axeFindsNothing(page, 'faults');
    await phone.fill('01632 960101');
    await page.getByLabel('Its page').fill('');
    assert.deepEqual(await page.locator('.field__error:visible').allTextContents(), []);
    assert.match(await made(page), /local-phone="01632 960101"/);
    await axeFindsNothing(page, 'mended');
  });
});

test('every choice has its attribute in the lines, and the checker below them follows', async () => {
  await visit(async (page) => {
    const steps = [
      [() => page.getByLabel('Easier words').check(), ' wording="easy-read"'],
      [() => page.getByRole('radio', { name: 'Professionals' }).check(), ' audience="professional"'],
      [() => page.getByLabel('Who asks?').selectOption('advocate'), ' asker="advocate"'],
      [() => page.getByLabel('On which level').selectOption('3'), '<cetr-checker heading-level="3"'],
      [() => page.getByLabel('All that an area file has').check(), null],
      [() => page.getByLabel('Where is the area file?').fill('/files/area.json'), ' area="/files/area.json"'],
    ];
    for (const [step, part] of steps) {
      if (part) assert.ok(!(await made(page)).includes(part), part);
      await step();
      if (part) assert.ok((await made(page)).includes(part), part);
    }
    const shown = page.locator('#preview cetr-checker');
    for (const [name, value] of Object.entries({ wording: 'easy-read', audience: 'professional', asker: 'advocate' }))
      assert.equal(await shown.getAttribute(name), value);
    assert.equal(await shown.locator('.cetr-switch__part[aria-pressed=true]').textContent(), 'Easier words');
    assert.ok(await page.getByText('Here it goes without your area file').isVisible());
    assert.equal(await page.locator('#style').isVisible(), false);
    await page.getByLabel('Give the line of style as well').check();
    assert.equal(await page.locator('#style').textContent(), 'cetr-checker { display: block; min-height: 100vh; }');
    await page.getByLabel('Attributes, but no tag of its own').check();
    assert.match(await made(page), /<div data-cetr-checker data-heading-level="3" data-wording="easy-read"/);
    await page.getByLabel('An id and no more').check();
    assert.match(await made(page), /\n<h2 id="cetr-checker">/);
    assert.doesNotMatch(await made(page), /wording|area=/);
  });
});

test('what is entered never becomes markup, here or where the lines are pasted', async () => {
  const name = '"><img src=x onerror=alert(1)>';
  await visit(async (page) => {
    await page.getByLabel('One contact').check();
    await page.getByLabel('What is the team called?').fill(name);
    await page.getByLabel('Its telephone number').fill('01632 960101');
    assert.equal(await page.locator('main img').count(), 0);
    const reading = await launchChromium();
    try {
      const host = await reading.newPage();
      await host.setContent(await made(page));
      assert.equal(await host.locator('img').count(), 0);
      assert.equal(await host.locator('cetr-checker').getAttribute('local-name'), name);
    } finally {
      await reading.close();
    }
  });
});

test('an address can be one of the web or of the page, and nothing else', () => {
  const given = { ...USUAL, area: 'local', name: 'A team', phone: '01632 960101', url: '', address: '' };
  assert.deepEqual(faults(given), {});
  for (const folder of ['./', '/files/', 'files', '../a/', 'https://files.example/'])
    assert.deepEqual(faults({ ...given, folder }), {}, folder);
  for (const folder of ['', 'my files/', 'javascript:alert(1)', 'data:text/javascript,', '"x', 'ftp://files.example/'])
    assert.deepEqual(Object.keys(faults({ ...given, folder })), ['folder'], folder);
  for (const phone of ['ring us', '12', '01632 960101 <b>'])
    assert.deepEqual(Object.keys(faults({ ...given, phone })), ['phone'], phone);
  assert.deepEqual(Object.keys(faults({ ...given, name: '', phone: '' })), ['name', 'phone']);
});

for (const script of SCRIPTS) {
  test(`${script}: pasted into a page of another folder, with that file and nothing else, the checker comes to a result`, async () => {
    const { page, seen, asked, close } = await pasted(script, checksums[script]);
    try {
      await page.locator('.cetr').waitFor();
      await reachResult(page, GIRL);
      assert.match(await page.locator('.cetr-result__title').textContent(), /NHS England policy says/);
      assert.deepEqual(seen.problems, []);
      assert.deepEqual(asked(), ['/elsewhere/', `/elsewhere/${script}`]);
    } finally {
      await close();
    }
  });
}

test('(1) with a wrong checksum the browser refuses the script, and what stands in the tag stays', async () => {
  const { page, seen, close } = await pasted(SCRIPTS[0], checksums[SCRIPTS[1]]);
  try {
    await page.waitForLoadState('load');
    assert.ok(await page.getByText('To ask for a review, talk to the commissioner.').isVisible());
    assert.ok(await page.getByRole('link', { name: '999' }).isVisible());
    assert.equal(await page.locator('.cetr').count(), 0);
    assert.equal(await page.evaluate(() => customElements.get('cetr-checker')), undefined);
    assert.match(seen.problems.join(), /integrity/);
  } finally {
    await close();
  }
});

/** The lines in a page that has nothing else, in a folder where nothing but the script stands beside it. */
async function pasted(script, integrity) {
  const top = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page (made up)</title><h1>Reviews</h1>';
  const lines = snippet({ script }, integrity);
  const sources = script.includes('no-wasm') ? "'self'" : "'self' 'wasm-unsafe-eval'";
  const host = await serve({
    pages: {
      '/elsewhere/': `${top}\n${lines}`,
      [`/elsewhere/${script}`]: await readFile(`${PACKAGE}dist/${script}`),
    },
    policy: `default-src 'none'; script-src ${sources}; require-trusted-types-for 'script'`,
  });
  const browser = await launchChromium();
  const { page, seen } = await openPage(browser, `${host.origin}/elsewhere/`);
  return {
    page,
    seen,
    asked: () => seen.requests.map((address) => new URL(address).pathname),
    async close() {
      await browser.close();
      await host.close();
    },
  };
}
