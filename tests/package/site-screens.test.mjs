/** The screens as an element will hold them: in shadow roots, two on a page, in a host that forbids all it can. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import { answer, problemsShown, showAnswer, showDates } from './browser/steps.mjs';

const HOST = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A council</title><link rel="stylesheet" href="./host.css"><link rel="icon" href="./icon.svg"></head>
<body><main><h1>A council</h1><div id="one"></div><div id="two"></div><div id="three"></div><div id="four"></div></main><script type="module" src="./host.js"></script></body></html>`;
const HOST_CSS =
  'p, li, h2, h3, button, label { color: rgb(255, 0, 255) !important; font-size: 7px !important; } * { all: unset; } main, div { display: block; }';
const HOST_SCRIPT = `
import { load } from './pkg/dist/index.js';
import { adoptStyles, eligibilityScreen, LOCAL_OFFER, localOfferScreen, reviewDatesScreen } from './pkg/dist/screens.js';
const engine = await load();
const lookups = [];
for (const name of ['getElementById', 'querySelector', 'querySelectorAll', 'getElementsByName', 'getElementsByClassName', 'getElementsByTagName']) {
  const own = document[name];
  if (own) document[name] = (...given) => (lookups.push(name), own.apply(document, given));
}
globalThis.lookups = lookups;
const places = ['one', 'two', 'three', 'four'].map((id) => document.body.querySelector('#' + id).attachShadow({ mode: 'open' }));
places.forEach((place, index) => adoptStyles(place, ...(index === 3 ? [LOCAL_OFFER] : [])));
eligibilityScreen(places[0], { engine, headingLevel: 2 });
eligibilityScreen(places[1], { engine, headingLevel: 3 });
reviewDatesScreen(places[2], { engine, headingLevel: 3 });
localOfferScreen(places[3], { engine, headingLevel: 3 });
document.body.dataset.ready = 'yes';
`;

let site;
before(async () => {
  site = await openSite({ pages: { 'host.html': HOST, 'host.css': HOST_CSS, 'host.js': HOST_SCRIPT } });
});
after(() => site?.close());

const visit = (use) => site.visit('host.html', use, { ready: 'body[data-ready]' });

test('(7) two in shadow roots: ids and groups are apart, and each answers for itself', async () => {
  await visit(async (page) => {
    const one = page.locator('#one');
    const two = page.locator('#two');
    await one.getByLabel('How old is the person?').fill('14');
    await answer(one, 'Is the person autistic?', 'Yes');
    await answer(one, 'How have professionals rated the risk?', 'Red');
    await answer(two, 'Is the person autistic?', 'No');
    await showAnswer(one);
    assert.equal(await one.locator('.cetr-result__title').textContent(), 'NHS England policy says a CETR must take place.');
    assert.equal(await focused(page), 'NHS England policy says a CETR must take place.');
    assert.equal(await two.locator('.cetr-answer').count(), 0);
    await showAnswer(two);
    assert.equal(await two.locator('.cetr-result__title').textContent(), 'We cannot say yet.');
    const ids = await page.evaluate(() =>
      ['one', 'two', 'three', 'four'].flatMap((id) =>
        [...document.body.querySelector(`#${id}`).shadowRoot.querySelectorAll('[id], [name]')].flatMap((element) =>
          [...new Set([element.id, element.name])].filter(Boolean),
        ),
      ),
    );
    const radios = await page.evaluate(() =>
      [...document.body.querySelector('#one').shadowRoot.querySelectorAll('[name]')].map(({ name }) => name),
    );
    const own = ids.filter((id) => !radios.includes(id) || ids.indexOf(id) === ids.lastIndexOf(id));
    assert.ok(own.length > 100);
    assert.deepEqual(await page.evaluate(() => globalThis.lookups.length > 0), false, 'nothing is looked for in the whole page');
  });
});

test('(7) no id stands in two screens', async () => {
  await visit(async (page) => {
    const sets = await page.evaluate(() =>
      ['one', 'two', 'three', 'four'].map((id) => [
        ...new Set(
          [...document.body.querySelector(`#${id}`).shadowRoot.querySelectorAll('[id], [name]')]
            .flatMap((element) => [element.id, element.getAttribute('name')])
            .filter(Boolean),
        ),
      ]),
    );
    const all = sets.flat();
    assert.equal(new Set(all).size, all.length);
  });
});

test('errors in a shadow root: the summary has the focus, its link leads to the field, and the address stays', async () => {
  await visit(async (page) => {
    const two = page.locator('#two');
    await two.getByLabel('How old is the person?').fill('200');
    await showAnswer(two);
    assert.deepEqual(await problemsShown(two), ['The age must be a whole number from 0 to 130']);
    assert.match(await focused(page), /^There is a problem/);
    await two.getByRole('link', { name: 'The age must be' }).click();
    assert.equal(await focused(page), 'How old is the person?');
    await axeFindsNothing(page, 'errors in a shadow root');
  });
});

test('the checker in a shadow root: its own way back, the focus on each heading, and an answer that stays within', async () => {
  await visit(async (page) => {
    await page.evaluate(async () => {
      const { load } = await import('./pkg/dist/index.js');
      const { checkerScreen } = await import('./pkg/dist/screens.js');
      const root = document.body.querySelector('#two').shadowRoot;
      root.replaceChildren();
      checkerScreen(root, { engine: await load(), headingLevel: 3 });
    });
    const two = page.locator('#two');
    assert.equal(await two.getByLabel('Your area').count(), 0, 'without areas there is none to choose');
    const entries = await page.evaluate(() => history.length);
    await two.getByRole('button', { name: 'Start', exact: true }).click();
    const title = () => two.locator('.cetr-step__title').textContent();
    const first = await title();
    assert.equal(await focused(page), `${first} > ${first}`);
    await two.getByRole('button', { name: 'Continue' }).click();
    assert.match(await focused(page), /^There is a problem/);
    await two.getByRole('radio').first().check();
    await two.getByRole('button', { name: 'Continue' }).click();
    assert.notEqual(await title(), first);
    await two.getByRole('link', { name: 'Back', exact: true }).click();
    assert.equal(await title(), first);
    assert.equal(await two.getByRole('radio').first().isChecked(), true);
    assert.equal(await page.evaluate(() => history.length), entries, 'the history of the host is left alone');
    assert.equal(await two.locator('h1, h2').count(), 0);
    await axeFindsNothing(page, 'the checker in a shadow root');
  });
});

test('a form in a shadow root: its list has the focus, a link leads to the field, and an engine that fails is told', async () => {
  const use = async (page) => {
    await page.evaluate(async () => {
      const { load } = await import('./pkg/dist/index.js');
      const { adoptStyles, FORM, formScreen } = await import('./pkg/dist/form-screen.js');
      const engine = { ...(await load()) };
      globalThis.breakEngine = () => {
        engine.validateForm = () => {
          throw new Error('made to fail');
        };
      };
      const root = document.body.querySelector('#two').shadowRoot;
      root.replaceChildren();
      adoptStyles(root, FORM);
      formScreen(root, { engine, form: 'sit-and-see', headingLevel: 3 });
    });
    const two = page.locator('#two');
    const check = () => two.getByRole('button', { name: 'Check the form' }).click();
    await check();
    assert.equal(await focused(page), 'What was found in the form');
    await two.getByRole('link', { name: 'Ward: Say which ward was visited.' }).click();
    assert.equal(await focused(page), 'Ward');
    assert.equal(await two.locator('h1, h2').count(), 0);
    assert.equal(await page.evaluate(() => globalThis.lookups.length), 0, 'nothing is looked for in the whole page');
    await axeFindsNothing(page, 'a form in a shadow root');
    await two.getByLabel('Ward').fill('Oak (made up)');
    await page.evaluate(() => globalThis.breakEngine());
    await check();
    assert.deepEqual(await problemsShown(two), ['There is no answer, by a fault of this page. Nothing that you entered is lost']);
    assert.match(await focused(page), /^There is a problem/);
    assert.equal(await two.getByLabel('Ward').inputValue(), 'Oak (made up)');
  };
  // Whoever looks after the page is told what happened.
  await assert.rejects(visit(use), ({ actual }) => actual?.problems?.length > 0 && actual.problems.every((problem) => problem.includes('made to fail')));
});

test('headings begin at the level that the host asks for', async () => {
  await visit(async (page) => {
    const levels = await page.evaluate(() =>
      ['one', 'two', 'three', 'four'].map((id) =>
        Math.min(
          ...[...document.body.querySelector(`#${id}`).shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
            Number(tagName[1]),
          ),
        ),
      ),
    );
    assert.deepEqual(levels, [2, 3, 3, 3]);
  });
});

test('(26) the styles of a host stay out', async () => {
  await visit(async (page) => {
    const { color, fontSize } = await page
      .locator('#one .cetr-card__title')
      .first()
      .evaluate((title) => ({
        color: getComputedStyle(title).color,
        fontSize: Number.parseFloat(getComputedStyle(title).fontSize),
      }));
    assert.notEqual(color, 'rgb(255, 0, 255)');
    assert.ok(fontSize > 15, String(fontSize));
  });
});

test('an engine that fails is told as a fault of the page, and what was entered stays', async () => {
  await assert.rejects(
    visit(async (page) => {
      await page.evaluate(async () => {
        const { checkerScreen, eligibilityScreen, reviewDatesScreen } = await import('./pkg/dist/screens.js');
        const fail = () => {
          throw new Error('made to fail');
        };
        const engine = { assessEligibility: fail, scheduleReviews: fail };
        const { load } = await import('./pkg/dist/index.js');
        const [one, two, three] = ['one', 'two', 'three'].map((id) => document.body.querySelector(`#${id}`).shadowRoot);
        one.replaceChildren();
        three.replaceChildren();
        eligibilityScreen(one, { engine });
        reviewDatesScreen(three, { engine });
        two.replaceChildren();
        checkerScreen(two, { engine: { ...(await load()), guideSelfReferral: fail } });
      });
      const [one, three] = [page.locator('#one'), page.locator('#three')];
      const said = ['There is no answer, by a fault of this page. Nothing that you entered is lost'];
      await one.getByLabel('How old is the person?').fill('14');
      await showAnswer(one);
      assert.deepEqual(await problemsShown(one), said);
      assert.equal(await one.getByLabel('How old is the person?').inputValue(), '14');
      await showDates(three);
      assert.deepEqual(await problemsShown(three), said);
      // The checker never ends there: what to do without it, whom to call, and both ways out.
      const two = page.locator('#two');
      await two.getByRole('button', { name: 'Start', exact: true }).click();
      await two.getByRole('radio').nth(1).check();
      await two.getByRole('button', { name: 'Continue' }).click();
      await two.getByRole('radio').first().check();
      await two.getByRole('button', { name: 'Continue' }).click();
      await two.getByRole('button', { name: 'See what to do' }).click();
      assert.equal(await focused(page), 'Something on this page went wrong');
      assert.match(await two.locator('.cetr-step').innerText(), /Ask the case manager or the commissioner/);
      assert.equal(await two.locator('.cetr-urgent').getByRole('link', { name: '999' }).count(), 1);
      await two.getByRole('link', { name: 'Back', exact: true }).click();
      assert.equal(await two.locator('.cetr-summary__row').count(), 2, 'the answers are still there');
    }),
    // Whoever looks after the page is told what happened.
    ({ actual }) => actual.problems.length > 0 && actual.problems.every((problem) => problem.includes('made to fail')),
  );
});

const SCREENS = new URL('../../pkg-template/element/', import.meta.url);
/** What stands between a screen and the page around it. */
const BETWEEN = new URL('../../pkg-template/host/', import.meta.url);
/** None of it may stand in any of our code: a strict host would refuse it, or something would be kept. */
const NEVER = [
  /innerHTML|outerHTML|insertAdjacentHTML|setHTML|DOMParser|document\.write/,
  /\.style\b|['"]style['"]|\bstyle: ['"]/,
  /localStorage|sessionStorage|indexedDB|cookie|caches\b/,
  /XMLHttpRequest|sendBeacon|WebSocket|import\(/,
  /\beval\b|new Function|setAttribute\('on/,
];
/** None of it may stand in a screen: it would break in a strict host, or reach out of the root that it was given. */
const FORBIDDEN = [
  ...NEVER,
  /fetch\(/,
  /document\.(?!createElement(NS)?\()/,
  /\blocation\b|history\.(push|replace)|window\b|globalThis/,
];

test('no screen reaches out of its root, writes markup or keeps anything', async () => {
  await eachFile(SCREENS, (name, code) => {
    for (const forbidden of FORBIDDEN) assert.doesNotMatch(code, forbidden, name);
    // Whatever changes stands in a function: a second screen on the page has its own.
    assert.doesNotMatch(code, /^(let|var) /m, name);
  });
});

test('between a screen and its page nothing is written as markup or kept; one file fetches, one writes the history', async () => {
  const [fetching, writing] = [[], []];
  await eachFile(BETWEEN, (name, code) => {
    for (const forbidden of NEVER) assert.doesNotMatch(code, forbidden, name);
    if (/fetch\(/.test(code)) fetching.push(name);
    if (/history\.(push|replace)/.test(code)) writing.push(name);
  });
  assert.deepEqual([fetching, writing], [['area-file.js'], ['page-history.js']]);
});

test('what reads files of cases, and the page that lists them, write no markup, keep nothing and ask the network for nothing', async () => {
  for (const folder of ['pkg-template/worklist/', 'www/worklist/']) {
    await eachFile(new URL(`../../${folder}`, import.meta.url), (name, code) => {
      for (const forbidden of [...NEVER, /fetch\(/, /\blocation\.(?!href)|history\.(push|replace)/]) assert.doesNotMatch(code, forbidden, name);
    });
  }
});

async function eachFile(folder, look) {
  for (const name of await readdir(folder)) {
    const text = await readFile(new URL(name, folder), 'utf8');
    assert.ok(text.startsWith('/**'), `${name} says what it is`);
    assert.ok(text.split('\n').length <= 400, `${name} is short`);
    look(name, text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''));
  }
}
