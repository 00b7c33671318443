/** The pictures beside the steps in easier words: one for each step, for the eye alone, in every colour and width. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { openSite } from './browser/site.mjs';
import { unfold } from './browser/states.mjs';
import { answer, HOME, reachResult } from './browser/steps.mjs';
import { PACKAGE } from './places.mjs';

const { listRules } = await import(`${PACKAGE}dist/index.js`).then(({ load }) => load());
const STEPS = listRules()
  .map(({ rule }) => rule)
  .filter((code) => code.startsWith('guidance.'));

const source = (name) => readFile(new URL(`../../pkg-template/element/${name}`, import.meta.url), 'utf8');
/** The two files by themselves, so that steps are drawn which no answers of the tests lead to. */
const PAGES = {
  'drawn.html':
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Pictures</title><link rel="icon" href="./icon.svg"></head><body><main></main></body></html>',
  'drawn/pictures.js': await source('pictures.js'),
  'drawn/make.js': await source('make.js'),
};

let site;
before(async () => {
  site = await openSite({ pages: PAGES });
});
after(() => site?.close());

const PICTURES = '.cetr-pictured svg';
const count = (page, what) => page.locator(what).count();

/** As far as a result, where a refusal brings the way to appeal; then in easier words. */
async function reachEasyResult(page) {
  await reachResult(page);
  await page.getByText('Were you turned down before?').first().click();
  await answer(page, 'Were you turned down before?', 'Yes, for a review');
  await page.getByRole('button', { name: 'Show what to do' }).click();
  await page.getByRole('button', { name: 'Easier words' }).click();
  await page.locator(PICTURES).first().waitFor();
}

test('every step that the engine can give has a picture, which stays within its frame and is told to nobody', async () => {
  assert.ok(STEPS.length >= 25, String(STEPS.length));
  await site.visit(
    'drawn.html',
    async (page) => {
      const drawings = await page.evaluate(async (codes) => {
        const { pictureOfStep } = await import('./drawn/pictures.js');
        const main = document.querySelector('main');
        return codes.map((code) => {
          const svg = pictureOfStep(code);
          if (!svg) return { code };
          main.append(svg);
          const { x, y, width, height } = svg.getBBox();
          const attributes = [svg, ...svg.querySelectorAll('*')].flatMap((part) => part.getAttributeNames());
          return {
            code,
            frame: svg.getAttribute('viewBox'),
            isHidden: svg.getAttribute('aria-hidden') === 'true' && svg.getAttribute('focusable') === 'false',
            drawing: svg.innerHTML,
            // Half a stroke is drawn outside of each line.
            edges: [x - 1.5, y - 1.5, 64 - x - width - 1.5, 64 - y - height - 1.5],
            size: Math.max(width, height),
            isStyled: attributes.includes('style'),
          };
        });
      }, STEPS);
      for (const { code, frame, isHidden, edges, size, isStyled } of drawings) {
        assert.equal(frame, '0 0 64 64', code);
        assert.ok(isHidden, code);
        assert.ok(
          edges.every((edge) => edge >= 0),
          `${code}: ${edges}`,
        );
        assert.ok(size >= 42, `${code} fills its frame: ${size}`);
        assert.equal(isStyled, false, code);
      }
      const kinds = new Set(drawings.map(({ drawing }) => drawing));
      assert.ok(kinds.size >= 15, `${kinds.size} pictures are told apart`);
      assert.equal(await page.evaluate(() => import('./drawn/pictures.js').then((all) => all.pictureOfStep('guidance.new'))), null);
    },
    { ready: null },
  );
});

test('in easier words each step has its picture, in plain words none has', async () => {
  await site.visit(HOME, async (page) => {
    await reachEasyResult(page);
    const part = 'section:has(> .cetr-guide)';
    const [numbered, folded] = [await count(page, `${part} .cetr-guide__step`), await count(page, `${part} details`)];
    assert.ok(numbered >= 4 && folded >= 4, `${numbered}, ${folded}`);
    assert.equal(await count(page, `.cetr-guide__step ${PICTURES}`), numbered);
    assert.equal(await count(page, '.cetr-pictured:has(details) svg'), folded);
    assert.equal(await count(page, '.cetr svg'), numbered + folded, 'the steps alone have pictures');
    await unfold(page);
    await axeFindsNothing(page, 'steps with pictures');
    assert.equal(await page.getByRole('img').count(), 0);
    assert.doesNotMatch(await page.locator('.cetr-guide').ariaSnapshot(), /img|graphics/);
    await page.getByRole('button', { name: 'Plain words' }).click();
    await page.locator('.cetr-guide__step').first().waitFor();
    assert.equal(await count(page, '.cetr svg'), 0);
  });
});

test('the picture is to the left of its step, and above it where there is little room', async () => {
  await site.visit(HOME, async (page) => {
    await reachEasyResult(page);
    await unfold(page);
    const places = () =>
      page.locator('.cetr-pictured').evaluateAll((all) =>
        all.map((one) => {
          const [picture, text] = [one.querySelector('svg'), one.lastElementChild].map((part) => part.getBoundingClientRect());
          return { width: picture.width, isLeft: picture.right < text.left, isAbove: picture.bottom < text.top };
        }),
      );
    for (const [width, expected] of [
      [1280, { width: 72, isLeft: true, isAbove: false }],
      [320, { width: 72, isLeft: false, isAbove: true }],
    ]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await places();
      assert.ok(found.length > 8);
      for (const place of found) assert.deepEqual(place, expected, `${width} px`);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${width} px`,
      );
    }
  });
});

test('the pictures are drawn in the colour of the text where colours are forced, and are printed', async () => {
  await site.visit(
    HOME,
    async (page) => {
      await reachEasyResult(page);
      const colours = await page.locator('.cetr-pictured').first().evaluate((one) => ({
        stroke: getComputedStyle(one.querySelector('path')).stroke,
        text: getComputedStyle(one.querySelector('p')).color,
      }));
      assert.equal(colours.stroke, colours.text);
      await page.emulateMedia({ media: 'print' });
      for (const picture of await page.locator(PICTURES).all()) assert.equal(await picture.isVisible(), true);
    },
    { forcedColors: 'active' },
  );
});
