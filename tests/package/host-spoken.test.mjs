/** What a screen reader is given of the checker on a page of somebody else's: which language, and what is told without being asked for. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { checker, hostPage } from './browser/host.mjs';
import { openSite } from './browser/site.mjs';
import { answerRest, answerShown, reachResult, startChecker, stepTitle } from './browser/steps.mjs';
import { PACKAGE } from './places.mjs';

/** In front of each text that the page gives: nothing of ours says it. */
const OWN = 'Geiriau’r dudalen.';
const { texts } = JSON.parse(await readFile(`${PACKAGE}dist/codes.json`, 'utf8'));
const OWN_TEXTS = Object.fromEntries(texts.map(({ id, plain }) => [id, plain.split('\n').map((line) => `${OWN} ${line}`).join('\n')]));
const WELSH = { html: 'lang="cy"', head: '<script type="module" src="./welsh.js"></script>' };

const HISTORY = { person: { dateOfBirth: '2012-03-15', autism: 'diagnosed' }, events: [{ type: 'admitted', on: '2026-04-02', ward: 'cyp' }] };

const PAGES = {
  'welsh.js': `import './pkg/dist/element.js'; document.querySelector('cetr-checker').texts = ${JSON.stringify(OWN_TEXTS)};`,
  'welsh.html': hostPage(checker('lang="cy"', '<p>Ffoniwch 111.</p>'), WELSH),
  'plain.html': hostPage(checker('', '<p>Ffoniwch 111.</p>'), { html: 'lang="cy"' }),
  'english.html': hostPage(checker()),
  'cetr-local-offer-check.html': hostPage('<cetr-local-offer-check></cetr-local-offer-check>', {
    head: '<script type="module" src="./pkg/dist/officer.js"></script>',
    html: 'lang="ar" dir="rtl"',
  }),
  'cetr-timeline.html': hostPage(`<cetr-timeline as-of="2026-04-10"><script type="application/json">${JSON.stringify(HISTORY)}</script></cetr-timeline>`, {
    head: '<script type="module" src="./pkg/dist/timeline.js"></script>',
    html: 'lang="ar" dir="rtl"',
  }),
};

let site;
before(async () => (site = await openSite({ pages: PAGES })));
after(() => site?.close());

/** From the start to the result; `look(view)` on each page, with what is folded away opened. */
async function walk(page, look) {
  const see = async () => {
    await page.locator('details').evaluateAll((all) => all.forEach((part) => (part.open = true)));
    await look(await stepTitle(page));
  };
  const press = (place) => page.locator('.cetr-step .cetr-button').nth(place).click();
  await see();
  await press(0);
  while ((await page.locator('.cetr-step__form').count()) > 0) {
    await see();
    await answerShown(page, (await page.getByLabel('Age in years').count()) > 0 ? '15' : undefined);
  }
  await see();
  await press(0);
  await see();
}

/** Each piece of text with the language that it is said in, which is that of the nearest element that names one. */
function said(page) {
  return page.locator('cetr-checker').evaluate((checker) => {
    const walker = document.createTreeWalker(checker.shadowRoot, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim()) found.push({ text: data, lang: parentElement.closest('[lang]')?.lang ?? '' });
    }
    return found;
  });
}

test("(17) on a page in another language ours is marked as English, and the page's own words as being in its language", async () => {
  await site.visit('welsh.html', async (page) => {
    assert.equal(await page.locator('cetr-checker').getAttribute('lang'), 'cy');
    let owned = 0;
    await walk(page, async (title) => {
      const wrong = (await said(page)).filter(({ text, lang }) => lang !== (text.includes(OWN) ? 'cy' : 'en-GB'));
      assert.deepEqual(wrong, [], title);
      owned += (await said(page)).filter(({ lang }) => lang === 'cy').length;
    });
    assert.ok(owned > 50, `the page's own words are among them: ${owned}`);
    await page.getByRole('button', { name: 'Easier words' }).click();
    const again = await said(page);
    assert.ok(again.some(({ lang }) => lang === 'cy'));
    assert.deepEqual(again.filter(({ text, lang }) => lang !== (text.includes(OWN) ? 'cy' : 'en-GB')), [], 'written anew');
  });
});

test('(17) on a page in another language that gives no words of its own all of the checker is English', async () => {
  await site.visit('plain.html', async (page) => {
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'cy');
    await walk(page, async (title) => {
      const all = await said(page);
      assert.ok(all.length > 10, title);
      assert.deepEqual(all.filter(({ lang }) => lang !== 'en-GB'), [], title);
    });
  });
});

for (const tag of ['cetr-local-offer-check', 'cetr-timeline']) {
  test(`(17, 27) <${tag}> on a page in Arabic is English too, and runs from left to right`, async () => {
    await site.visit(`${tag}.html`, async (page) => {
      const found = await page.locator(`${tag} .cetr`).evaluate((root) => [root.closest('[lang]')?.lang, getComputedStyle(root).direction]);
      assert.deepEqual(found, ['en-GB', 'ltr']);
      const { scrolled, room } = await page.evaluate(() => ({ scrolled: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }));
      assert.ok(scrolled <= room, 'nothing sticks out');
    });
  });
}

/**
 * Notes what is told from now on without being asked for: the focus that moves, and what changes in a region that is read out.
 * Gives back what was noted.
 */
async function listen(page) {
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('cetr-checker');
    const told = (globalThis.toldAloud = []);
    const LIVE = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output';
    shadowRoot.addEventListener('focusin', ({ target }) => told.push(`focus: ${target.textContent}`));
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const around = (target.nodeType === Node.TEXT_NODE ? target.parentElement : target).closest?.(LIVE);
        const inside = [...addedNodes].flatMap((node) => (node.matches?.(LIVE) ? [node] : [...(node.querySelectorAll?.(LIVE) ?? [])]));
        for (const region of around ? [around] : inside) if (region.textContent.trim()) told.push(`region: ${region.textContent.trim()}`);
      }
    }).observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => new Promise((done) => setTimeout(() => done(globalThis.toldAloud.splice(0)), 100)));
}

/** What is said on the way from the checker itself to what has the focus: the groups and regions that it stands in. */
function namesAround(page) {
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector('cetr-checker');
    const names = [];
    for (let element = shadowRoot.activeElement.parentElement; element; element = element.parentElement) {
      const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      const name = element.getAttribute('aria-label') ?? labels.map((id) => shadowRoot.getElementById(id).textContent).join(' ');
      if (name) names.push(name);
    }
    return names;
  });
}

test('(18) the result is announced once: the focus goes to its heading, and nothing else says it', async () => {
  await site.visit('english.html', async (page) => {
    const told = await listen(page);
    await startChecker(page);
    await answerRest(page);
    await page.getByRole('button', { name: 'See what to do' }).focus();
    await told();
    await page.keyboard.press('Enter');
    const result = await stepTitle(page);
    assert.deepEqual(await told(), [`focus: ${result}`]);
    assert.deepEqual(await namesAround(page), [], 'no region around it has a name, which would be read before it');
    const same = page.getByText(result, { exact: true });
    assert.equal(await same.count(), 1, 'it stands there once');
  });
});

test('(18) a result that is written anew is not announced again: what was pressed keeps the focus', async () => {
  await site.visit('english.html', async (page) => {
    await reachResult(page);
    const told = await listen(page);
    const easier = page.getByRole('button', { name: 'Easier words' });
    await easier.focus();
    await told();
    await page.keyboard.press('Enter');
    const after = await told();
    assert.ok(after.every((line) => line === 'focus: Easier words'), after.join('\n'));
    assert.equal(await easier.evaluate((button) => button.getRootNode().activeElement === button), true);
  });
});

test('(18) what is copied is told in a region of its own, and not as a result', async () => {
  await site.visit('english.html', async (page) => {
    await reachResult(page);
    const told = await listen(page);
    await page.getByRole('button', { name: 'Save' }).click();
    const after = await told();
    assert.equal(after.filter((line) => line.startsWith('region: ')).length, 1, after.join('\n'));
  });
});
