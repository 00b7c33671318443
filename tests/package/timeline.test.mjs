/** `<cetr-timeline>` on a page: the picture, the same in tables, and what shows when there is nothing to draw. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { openSite } from './browser/site.mjs';
import { loadSync } from '../../pkg/dist/index.js';
import { madeUpHistories } from '../../www/made-up-histories.js';

const SCRIPT = '<script type="module" src="./pkg/dist/timeline.js"></script>';
const host = (content, head = SCRIPT) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Case</title>` +
  `<link rel="icon" href="./icon.svg">${head}<main><h1>Case (made up)</h1>${content}</main></html>`;
const inside = (data) => `<script type="application/json">${JSON.stringify(data)}</script><p>No dates yet.</p>`;
const asked = ({ person, events }) => ({ person, events });
const EMPTY = { person: { age: 30, autism: 'diagnosed' }, events: [] };
const WRONG = { person: { age: 30 }, events: [{ type: 'admitted', on: '2026-02-30', ward: 'cyp' }] };

/** Sets the property before there is a class, and defines the tag afterwards. */
const LATE = `
const timeline = document.querySelector('cetr-timeline');
globalThis.problems = [];
addEventListener('cetr-error', ({ detail }) => problems.push(detail));
timeline.history = ${JSON.stringify(asked(madeUpHistories[0]))};
timeline.options = { asOf: '2026-04-10' };
await import('./pkg/dist/timeline.js');
`;

const { scheduleReviews } = loadSync();

let site;
before(async () => {
  site = await openSite({
    pages: {
      ...Object.fromEntries(
        madeUpHistories.map((history, place) => [
          `case-${place}.html`,
          host(`<cetr-timeline as-of="${history.asOf}">${inside(asked(history))}</cetr-timeline>`),
        ]),
      ),
      'empty.html': host(`<cetr-timeline as-of="2026-04-10">${inside(EMPTY)}</cetr-timeline>`),
      'wrong.html': host(`<cetr-timeline>${inside(WRONG)}</cetr-timeline>`),
      'not-json.html': host('<cetr-timeline><script type="application/json">{person</script><p>No dates yet.</p></cetr-timeline>'),
      'late.js': LATE,
      'late.html': host(
        '<cetr-timeline heading-level="3"><p>No dates yet.</p></cetr-timeline>',
        '<script type="module" src="./late.js"></script>',
      ),
    },
  });
});
after(() => site?.close());

for (const [place, { title, ...history }] of madeUpHistories.entries()) {
  test(`${title}: each duty and each event stands in the picture and in a table`, async () => {
    const { obligations } = scheduleReviews(asked(history), { asOf: history.asOf });
    assert.ok(obligations.length > 3);
    await site.visit(`case-${place}.html`, async (page) => {
      const [owed, happened] = [page.getByRole('table').nth(0), page.getByRole('table').nth(1)];
      assert.equal(await owed.getByRole('row').count(), obligations.length + 1);
      assert.equal(await happened.getByRole('row').count(), history.events.filter(({ on }) => on <= history.asOf).length + 1);
      const states = (name) =>
        page.locator('.cetr-timeline__duty').evaluateAll((all, prefix) => all.map(({ classList }) => [...classList].at(-1).slice(prefix), name), name);
      assert.deepEqual(
        await states('cetr-timeline__duty--'.length),
        obligations.map(({ status }) => status),
      );
      await axeFindsNothing(page, title);
      const picture = page.getByRole('img', { name: 'Review dates on a line of time' });
      const overdue = obligations.filter(({ status }) => status === 'overdue').length;
      assert.match(await picture.locator('desc').textContent(), new RegExp(`Overdue: ${overdue}\\.`));
    });
  });

  test(`${title}: the picture keeps its letters on a small screen, on paper and with forced colours`, async () => {
    await site.visit(
      `case-${place}.html`,
      async (page) => {
        const drawn = () => page.locator('.cetr-timeline').first().evaluate((svg) => [svg.viewBox.baseVal.width, Math.round(svg.getBoundingClientRect().width)]);
        const fits = async () => {
          await page.waitForFunction(() => {
            const svg = document.querySelector('cetr-timeline').shadowRoot.querySelector('.cetr-timeline');
            return Math.abs(svg.viewBox.baseVal.width - svg.getBoundingClientRect().width) < 2;
          });
          const [width, shown] = await drawn();
          assert.ok(Math.abs(width - shown) < 2, `${width} drawn, ${shown} shown`);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
        };
        await fits();
        await page.setViewportSize({ width: 320, height: 700 });
        await fits();
        await axeFindsNothing(page, 'narrow');
        // A row that stands as a block is a row still.
        assert.ok((await page.getByRole('table').first().getByRole('rowheader').count()) > 3);
        await page.emulateMedia({ forcedColors: 'active' });
        assert.notEqual(await colourOf(page, '.cetr-timeline__run', 'stroke'), await colourOf(page, '.cetr-timeline-figure', 'backgroundColor'));
        await page.emulateMedia({ forcedColors: 'none', media: 'print' });
        assert.equal(await colourOf(page, '.cetr-timeline__run', 'stroke'), 'rgb(0, 0, 0)');
      },
      { viewport: { width: 900, height: 800 } },
    );
  });
}

function colourOf(page, selector, property) {
  return page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], property);
}

test('on a small screen the words of each row stand whole, in lines, and the key tells the line of the day', async () => {
  const { title, ...history } = madeUpHistories[1];
  const { obligations } = scheduleReviews(asked(history), { asOf: history.asOf });
  await site.visit(
    'case-1.html',
    async (page) => {
      const words = await page
        .locator('.cetr-timeline__duty')
        .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('text')].map((line) => line.textContent).join(' ')));
      assert.equal(words.length, obligations.length, title);
      for (const row of words) assert.doesNotMatch(row, /…/);
      assert.ok(words.includes('Overdue by 258 days: Action from a review: A2, 30 September 2025'));
      // No row reaches into the next one, and none stands out at the side.
      const boxes = await page.locator('.cetr-timeline__duty').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().toJSON()));
      for (const [place, { right, bottom }] of boxes.entries()) {
        assert.ok(right <= 320, `${words[place]}: ${right}`);
        if (place + 1 < boxes.length) assert.ok(bottom <= boxes[place + 1].top + 2, words[place]);
      }
      assert.match(await page.locator('.cetr-timeline-key').innerText(), /day of the answer/);
    },
    { viewport: { width: 320, height: 700 } },
  );
});

test('a history without an event has a sentence for it, and no table', async () => {
  await site.visit('empty.html', async (page) => {
    await page.getByText('Nothing has happened yet in what is entered.').waitFor();
    assert.equal(await page.getByRole('table').count(), 0);
    await axeFindsNothing(page, 'empty');
  });
});

/** What a page with `cetr-error` listeners sees of a wrong history: the place, and nothing of what stands there. */
for (const [name, reason] of [
  ['wrong.html', /"reason":"[a-z-]+","argument":"history","path":"\/events\/0\/on"/],
  ['not-json.html', /not JSON/],
]) {
  test(`${name}: what stands in the tag stays, and the page's owner is told once, without the data`, async () => {
    await assert.rejects(
      site.visit(
        name,
        async (page) => {
          await page.waitForFunction(() => document.querySelector('cetr-timeline').shadowRoot?.querySelector('div > slot'));
          await page.waitForTimeout(500);
          assert.equal(await page.getByText('No dates yet.').isVisible(), true);
        },
        { ready: null },
      ),
      // The guard of every visit sees one line in the console, and nothing else.
      ({ actual: { problems, foreign } }) => {
        assert.deepEqual(foreign, []);
        assert.equal(problems.length, 1);
        assert.match(problems[0], reason);
        assert.doesNotMatch(problems[0], /2026-02-30|cyp/);
        return true;
      },
    );
  });
}

test('a history set before the tag has its class is drawn, and drawn anew when something changes, wherever the element goes', async () => {
  await site.visit('late.html', async (page) => {
    const days = () => page.getByText(/^Answered for/).textContent();
    assert.match(await days(), /10 April 2026/);
    assert.equal(await page.getByRole('heading', { level: 3, name: 'Review dates' }).count(), 1);
    await page.evaluate(() => document.querySelector('cetr-timeline').setAttribute('as-of', '2026-06-12'));
    assert.match(await days(), /12 June 2026/);
    await page.evaluate(() => {
      const timeline = document.querySelector('cetr-timeline');
      timeline.remove();
      document.body.append(timeline);
    });
    assert.match(await days(), /12 June 2026/);
    assert.equal(await page.locator('.cetr-timeline-figure').count(), 1);
    await page.evaluate(() => (document.querySelector('cetr-timeline').history = null));
    await page.getByText('No dates yet.').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.problems), []);
  });
});

test('where WebAssembly is refused, what stands in the tag stays', async () => {
  const strict = await openSite({
    pages: { 'case.html': host(`<cetr-timeline as-of="2026-04-10">${inside(asked(madeUpHistories[0]))}</cetr-timeline>`) },
    policy: "default-src 'none'; script-src 'self'; img-src 'self'",
  });
  try {
    await assert.rejects(
      strict.visit(
        'case.html',
        async (page) => {
          await page.waitForFunction(() => customElements.get('cetr-timeline'));
          await page.waitForTimeout(1_000);
          assert.equal(await page.getByText('No dates yet.').isVisible(), true);
          assert.equal(await page.locator('.cetr').count(), 0);
        },
        { ready: null },
      ),
      ({ actual }) => actual.problems.some((line) => line.startsWith('<cetr-timeline> cannot start')),
    );
  } finally {
    await strict.close();
  }
});
