/** How the checker looks on pages of others: dark ones, hostile ones, those that run from right to left; and its ring around the focus. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { eachScreen, SHOWN, WAYS } from './browser/checker-screens.mjs';
import { checker, hostPage, MODULE } from './browser/host.mjs';
import { HOST_STYLES } from './browser/host-styles.mjs';
import { contrast, pixelsOf } from './browser/pixels.mjs';
import { openSite } from './browser/site.mjs';

const styled = (sheet) => ({ head: `${MODULE}<link rel="stylesheet" href="./${sheet}">` });
/** Nothing of ours is nearly like it: what is seen of it is the page's own. */
const DARK = [0x10, 0x18, 0x20];
const NARROW = { width: 320, height: 900 };
const WIDE = { width: 1280, height: 900 };

const HISTORY = { person: { dateOfBirth: '2012-03-15', autism: 'diagnosed' }, events: [{ type: 'admitted', on: '2026-04-02', ward: 'cyp' }] };
/** The other tags of the package. */
const OTHERS = {
  officer: { tag: 'cetr-local-offer-check', attributes: '', inside: '' },
  timeline: { tag: 'cetr-timeline', attributes: 'as-of="2026-04-10"', inside: `<script type="application/json">${JSON.stringify(HISTORY)}</script>` },
};
const other = (name, sheet) => {
  const { tag, attributes, inside } = OTHERS[name];
  return hostPage(`<${tag} ${attributes}>${inside}</${tag}>`, {
    head: `<script type="module" src="./pkg/dist/${name}.js"></script><link rel="stylesheet" href="./${sheet}">`,
  });
};

const PAGES = {
  ...HOST_STYLES,
  ...Object.fromEntries(
    Object.keys(OTHERS).flatMap((name) => ['dark.css', 'hostile.css'].map((sheet) => [`${name}-${sheet}.html`, other(name, sheet)])),
  ),
  'white.html': hostPage(checker()),
  'dark.html': hostPage(`<p>Dark (made up).</p>${checker()}<p>Below it.</p>`, styled('dark.css')),
  'hostile.html': hostPage(checker(), styled('hostile.css')),
  'small-rem.html': hostPage(checker(), { head: `${MODULE}<link rel="stylesheet" href="./small-rem.css">` }),
  'small-rem.css': 'html { font-size: 62.5%; } body { margin: 8px; font-size: 1.6rem; } h1 { margin: 21.44px 0; font-size: 3.2rem; }',
  'small-letters.html': hostPage(`<div class="small">${checker()}</div>`, { head: `${MODULE}<link rel="stylesheet" href="./small-letters.css">` }),
  'small-letters.css': '.small { font-size: 0.625em; }',
  'right-to-left.html': hostPage(checker(), { html: 'lang="ar" dir="rtl"' }),
};

let site;
before(async () => (site = await openSite({ pages: PAGES })));
after(() => site?.close());

/** A picture of what is shown of the checker, and of the rim around it. */
async function picture(page) {
  const clip = await page.locator(SHOWN).evaluate((root) => {
    const RIM = 8;
    const { left, top, width, height } = root.getBoundingClientRect();
    const [x, y] = [Math.ceil(left + scrollX - RIM), Math.ceil(top + scrollY - RIM)];
    return { x, y, width: Math.floor(left + scrollX + width + RIM) - x, height: Math.floor(top + scrollY + height + RIM) - y };
  });
  return pixelsOf(await page.screenshot({ fullPage: true, clip }));
}

function count(pixels, holds) {
  let found = 0;
  for (let y = 0; y < pixels.height; y++) for (let x = 0; x < pixels.width; x++) if (holds(x, y)) found += 1;
  return found;
}

const isDark = ([red, green, blue]) => red === DARK[0] && green === DARK[1] && blue === DARK[2];

for (const [name, viewport] of [
  ['320', NARROW],
  ['1280', WIDE],
]) {
  test(`(25) on a dark page every screen has a ground of its own, on which all can be read, at ${name} pixels`, async () => {
    await site.visit(
      'dark.html',
      async (page) => {
        await eachScreen(page, WAYS['at home'], async (screen) => {
          const pixels = await picture(page);
          assert.equal(count(pixels, (x, y) => isDark(pixels.at(x, y))), 0, `${screen}: nothing of the page is seen through it`);
          await axeFindsNothing(page, screen);
        });
        const scheme = await page.locator(SHOWN).evaluate((root) => getComputedStyle(root.querySelector('input')).colorScheme);
        assert.equal(scheme, 'light', 'what the browser draws is light as well');
      },
      { viewport },
    );
  });
}

test('(25) until it is ready, and where it cannot start, the words in the tag stand on the ground of the page', async () => {
  const strict = await openSite({ pages: PAGES, policy: "default-src 'self'" });
  try {
    await strict.visit(
      'dark.html',
      async (page) => {
        const link = page.locator('cetr-checker a');
        await page.waitForFunction(() => document.querySelector('cetr-checker').shadowRoot?.querySelector('div:not(.cetr-until-ready) > slot'));
        assert.equal(await link.isVisible(), true);
        const pixels = pixelsOf(await page.locator('cetr-checker').screenshot());
        assert.ok(isDark(pixels.at(pixels.width - 1, 1)), 'where its own would be too light for the words of the page');
      },
      { ready: null, expected: [/^<cetr-checker> cannot start/] },
    );
  } finally {
    await strict.close();
  }
});

test('(25) its ground takes no room: a page is as high and as wide with it as without', async () => {
  await site.visit('dark.html', async (page) => {
    const [outer, inner] = await page.evaluate(() => {
      const host = document.querySelector('cetr-checker');
      return [host, host.shadowRoot.querySelector('.cetr')].map((element) => {
        const { left, right, top } = element.getBoundingClientRect();
        return [left, right, top];
      });
    });
    assert.deepEqual(inner, outer);
    const { paddings, border } = await page.locator(SHOWN).evaluate((root) => {
      const style = getComputedStyle(root);
      return { paddings: style.padding, border: style.borderWidth };
    });
    assert.deepEqual([paddings, border], ['0px', '0px']);
  });
});

for (const [name, sheet] of [
  ['officer', 'dark.css'],
  ['timeline', 'dark.css'],
  ['officer', 'hostile.css'],
  ['timeline', 'hostile.css'],
]) {
  test(`${sheet === 'dark.css' ? '(25)' : '(26)'} the tag of ./${name} can be read as well: ${sheet}`, async () => {
    await site.visit(`${name}-${sheet}.html`, async (page) => {
      const root = page.locator('.cetr');
      await axeFindsNothing(page, name, sheet === 'dark.css' ? undefined : OTHERS[name].tag);
      assert.equal(await root.evaluate((one) => getComputedStyle(one).backgroundColor), 'rgb(255, 255, 255)');
      if (sheet !== 'dark.css') return;
      const pixels = pixelsOf(await root.screenshot());
      assert.equal(count(pixels, (x, y) => isDark(pixels.at(x, y))), 0);
    });
  });
}

/** What the styles of a page must not change, for each element of the checker. */
function looksOf(page) {
  return page.locator(SHOWN).evaluate((root) => {
    const NAMES = [
      ...['display', 'visibility', 'position', 'pointerEvents', 'userSelect', 'textAlign', 'textIndent', 'textTransform', 'textShadow'],
      ...['whiteSpaceCollapse', 'textWrapMode', 'wordBreak', 'lineBreak', 'hyphens', 'fontStyle', 'fontWeight', 'fontVariant', 'direction', 'color'],
      ...['backgroundColor', 'borderStyle', 'listStyleType', 'caretColor', 'cursor'],
    ];
    return [root, ...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName}.${element.getAttribute('class') ?? ''} ${NAMES.map((name) => `${name}: ${style[name]}`).join('; ')}`;
    });
  });
}

test('(26) under hostile styles every screen of the tag looks as on a plain page, and is read and pressed', async () => {
  const expected = {};
  await site.visit('white.html', (page) => eachScreen(page, WAYS['at home'], async (screen) => void (expected[screen] = await looksOf(page))));
  assert.ok(Object.keys(expected).length > 20);
  await site.visit('hostile.html', (page) =>
    eachScreen(page, WAYS['at home'], async (screen) => {
      const changed = (await looksOf(page)).filter((line, place) => line !== expected[screen][place]);
      assert.deepEqual(changed.slice(0, 3), [], `${screen}: ${changed.length} changed`);
      await axeFindsNothing(page, screen, 'cetr-checker');
      assert.deepEqual(await tooSmall(page), [], screen);
    }),
  );
});

/** What is pressed and lower than 44 pixels, and text smaller than 13; links within a text may be lower. */
function tooSmall(page) {
  return page.locator(SHOWN).evaluate((root) => [
    ...[...root.querySelectorAll('button, select, .cetr-input, summary, .cetr-choice, .cetr-back a')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
      .map((element) => `${element.className}: ${element.getBoundingClientRect().height} pixels high`),
    ...[...root.querySelectorAll('*')]
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13)
      .map((element) => `${element.className}: ${getComputedStyle(element).fontSize}`),
  ]);
}

for (const [name, words] of [
  ['small-rem.html', 'whose rem is 10 pixels, with text of 16'],
  ['small-letters.html', 'that makes the letters around the tag small'],
]) {
  test(`(26) on a page ${words}, each screen is as large as on any other`, async () => {
    for (const viewport of [NARROW, WIDE]) {
      const expected = {};
      await site.visit('white.html', (page) => eachScreen(page, WAYS['at home'], async (screen) => void (expected[screen] = await placesOf(page))), {
        viewport,
      });
      await site.visit(
        name,
        (page) =>
          eachScreen(page, WAYS['at home'], async (screen) => {
            assert.deepEqual(await placesOf(page), expected[screen], screen);
            assert.deepEqual(await tooSmall(page), [], screen);
          }),
        { viewport },
      );
    }
  });
}

/** Where each element stands, from the corner of the checker. */
function placesOf(page) {
  return page.locator(SHOWN).evaluate((root) => {
    const corner = root.getBoundingClientRect();
    return [...root.querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${element.localName}.${element.getAttribute('class') ?? ''} ${[left - corner.left, top - corner.top, width, height].map(Math.round).join(' ')}`;
    });
  });
}

for (const [name, viewport] of [
  ['320', NARROW],
  ['1280', WIDE],
]) {
  test(`(27) on a page from right to left each screen is laid out as on any other, and nothing sticks out, at ${name} pixels`, async () => {
    const expected = {};
    await site.visit('white.html', (page) => eachScreen(page, WAYS['at home'], async (screen) => void (expected[screen] = await placesOf(page))), {
      viewport,
    });
    await site.visit(
      'right-to-left.html',
      async (page) => {
        assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('h1')).direction), 'rtl');
        await eachScreen(page, WAYS['at home'], async (screen) => {
          assert.deepEqual(await placesOf(page), expected[screen], screen);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false, screen);
        });
        await axeFindsNothing(page, 'the result');
      },
      { viewport },
    );
  });
}

/** What can have the focus, one of each kind. */
const FOCUSED = [
  'h2, h3',
  'a.cetr-phone',
  '.cetr-switch__part[aria-pressed=true]',
  '.cetr-switch__part[aria-pressed=false]',
  '.cetr-back__link',
  '.cetr-problems',
  '.cetr-problems a',
  '.cetr-choice__input',
  '.cetr-input',
  'summary',
  '.cetr-button--main',
  '.cetr-button--secondary',
  '.cetr-contents a',
  '.cetr-summary__action a',
  '.cetr-care--emergency a',
  '.cetr-care--urgent a',
  '.cetr-contact a',
];
/** Room for the ring around what has the focus. */
const RIM = 16;

for (const name of ['white.html', 'dark.html']) {
  test(`(30) the ring around the focus has a contrast of 3:1 against what was there before, by pixel: ${name}`, async () => {
    const seen = new Map();
    await site.visit(name, async (page) => {
      await eachScreen(page, WAYS['at home'], async (screen) => {
        for (const selector of FOCUSED) {
          const element = page.locator(SHOWN).locator(`:is(${selector}):visible`).first();
          if (seen.has(selector) || (await element.count()) === 0) continue;
          seen.set(selector, await ringOf(page, element));
          const { ring, needed } = seen.get(selector);
          assert.ok(ring >= needed, `${screen}: around ${selector} ${ring} pixels, where 2 pixels around it are ${needed}`);
        }
      });
    });
    const never = FOCUSED.filter((selector) => !seen.has(selector));
    assert.deepEqual(never, name === 'white.html' ? ['.cetr-contact a'] : never);
  });
}

/** How many pixels change by 3:1 or more when it has the focus, and how many a line of 2 pixels around it has. */
async function ringOf(page, element) {
  const tile = await element.evaluateHandle((one) => (one.matches('[type=radio], [type=checkbox]') ? one.parentElement : one));
  await tile.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await page.evaluate(() => document.querySelector('cetr-checker').shadowRoot.activeElement?.blur());
  const box = await tile.boundingBox();
  const clip = { x: Math.max(0, box.x - RIM), y: box.y - RIM, width: box.width + 2 * RIM, height: box.height + 2 * RIM };
  const shoot = async () => pixelsOf(await page.screenshot({ clip }));
  const unfocused = await shoot();
  await element.evaluate((one) => one.focus({ focusVisible: true, preventScroll: true }));
  const focused = await shoot();
  const ring = count(focused, (x, y) => contrast(focused.at(x, y), unfocused.at(x, y)) >= 3);
  return { ring, needed: Math.floor(4 * (box.width + box.height)) };
}
