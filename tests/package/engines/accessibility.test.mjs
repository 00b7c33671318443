/** The guided checker for everybody, in every engine: axe, small screens, large text, colours that the reader forces. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { HOME } from '../browser/steps.mjs';
import { ROOT } from '../places.mjs';
import { everything, find, findAll, focusedElement, isSeen, tooWide } from './in-page.mjs';
import { ON, start, walk } from './journey.mjs';
import { inEachEngine } from './suite.mjs';

/** The site's other pages, as they are when they open. */
const OTHER_PAGES = (await readdir(join(ROOT, 'www'), { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && name !== HOME)
  .sort();
const WORDINGS = ['plain', 'easy-read'];

inEachEngine(({ engine, visit }) => {
  for (const wording of WORDINGS) {
    test(
      `(19) axe finds nothing from the start to the result: ${wording} [${engine}]`,
      visit(HOME, async (visitor) => {
        const seen = new Set();
        const look = async (_, view) => {
          // One question stands for all here: what each of them holds is looked at in Chromium.
          if (seen.has(view)) return;
          seen.add(view);
          await visitor.axeFindsNothing(`${wording}: ${view}`);
          await visitor.picture(`${engine}-${view}-${wording}`);
        };
        await walk(visitor, { wording, look });
        assert.deepEqual([...seen], ['start', 'question', 'check', 'result']);
      }),
    );
  }

  test(
    `(19) axe finds nothing where a question has a problem [${engine}]`,
    visit(HOME, async (visitor) => {
      await start(visitor);
      await visitor.tabTo(ON);
      await visitor.press('ENTER');
      await visitor.until('the problem is told', () => findAll('.cetr-problems li').length > 0);
      await visitor.axeFindsNothing('a question with a problem');
    }),
  );

  for (const wording of WORDINGS) {
    test(
      `(20) the whole way at 320 pixels, without moving the page sideways: ${wording} [${engine}]`,
      visit(
        HOME,
        async (visitor) => {
          const look = async (_, view) => {
            await fits(visitor, view);
            await visitor.picture(`${engine}-${view}-${wording}-320`);
          };
          await walk(visitor, { wording, look });
        },
        { isNarrow: true },
      ),
    );
  }

  for (const page of OTHER_PAGES) {
    test(
      `(19) ${page}: axe finds nothing [${engine}]`,
      visit(
        page,
        async (visitor) => {
          await visitor.axeFindsNothing(page);
          await visitor.picture(`${engine}-${page}`);
        },
        { ready: isSettled },
      ),
    );

    test(
      `(20) ${page}: at 320 pixels nothing sticks out [${engine}]`,
      visit(
        page,
        async (visitor) => {
          await fits(visitor, page);
          await visitor.picture(`${engine}-${page}-320`);
        },
        { isNarrow: true, ready: isSettled },
      ),
    );
  }

  test(
    `(22) with text of twice the size nothing sticks out [${engine}]`,
    visit(HOME, async (visitor) => {
      await visitor.ask(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await walk(visitor, { look: fits });
    }),
  );
});

/** With what its script makes, where it has a place for it. */
function isSettled() {
  const places = '#screen, #cetr-checker, [data-cetr-checker], cetr-checker, cetr-timeline, cetr-local-offer-check';
  if (document.readyState !== 'complete') return false;
  return !document.querySelector(places) || everything().some((element) => element.matches('.cetr, #tool:not([hidden])') && isSeen(element));
}

async function fits(visitor, view) {
  assert.deepEqual(await visitor.ask(tooWide), [], view);
}

// WebKitGTK knows no forced colours: there is nothing to try in it.
inEachEngine(
  ({ engine, visit }) => {
    test(
      `(23) in forced colours the choice, the focus and the buttons are seen [${engine}]`,
      visit(HOME, async (visitor) => {
        if (engine === 'chromium') {
          const features = [{ name: 'forced-colors', value: 'active' }];
          await visitor.driver.sendDevToolsCommand('Emulation.setEmulatedMedia', { features });
        }
        assert.ok(await visitor.ask(() => matchMedia('(forced-colors: active)').matches), 'colours are forced');
        await start(visitor);
        await visitor.tabTo('.cetr-choice [type=radio]');
        const place = await visitor.ask(() => find('.cetr-choice'));
        const unchosen = await place.takeScreenshot();
        assert.ok((await visitor.ask(outlineOf, true)) >= 2, 'the focus is seen on a choice');
        await visitor.press('SPACE');
        assert.notEqual(await place.takeScreenshot(), unchosen, 'what is chosen is seen');
        await visitor.tabTo(ON);
        assert.ok((await visitor.ask(outlineOf, false)) >= 2, 'the focus is seen on a button');
        const border = await visitor.ask(() => {
          const { borderStyle, borderWidth, borderColor, backgroundColor } = getComputedStyle(focusedElement());
          return { borderStyle, borderWidth: Number.parseFloat(borderWidth), isSeen: borderColor !== backgroundColor };
        });
        assert.notEqual(border.borderStyle, 'none');
        assert.ok(border.borderWidth >= 1 && border.isSeen, 'a button has a border');
      }),
    );
  },
  { engines: ['chromium', 'firefox'], wishes: { hasForcedColours: true } },
);

/** How wide the outline of what has the focus is, or of the choice around it. */
function outlineOf(isChoice) {
  const { outlineStyle, outlineWidth } = getComputedStyle(isChoice ? focusedElement().closest('.cetr-choice') : focusedElement());
  return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
}
