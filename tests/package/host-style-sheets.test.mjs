/** axe on every screen and every problem of the checker, within the style sheets that real pages have, and one that is hostile. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { eachScreen, SHOWN, WAYS } from './browser/checker-screens.mjs';
import { checker, FAILING, FAILURE, FALL_BACK, failingFiles, hostPage, MODULE } from './browser/host.mjs';
import { HOST_FRAMES, HOST_STYLES } from './browser/host-styles.mjs';
import { openSite } from './browser/site.mjs';

const HTML = { 'govuk.css': 'lang="en" class="govuk-template govuk-template--rebranded"', 'nhs.css': 'lang="en" class="nhsuk-template"' };
/** Sheet and wording. Of a hostile page the checker alone is looked at: the page has faults of its own. */
const ROWS = [
  ['govuk.css', 'plain'],
  ['nhs.css', 'plain'],
  ['localgov.css', 'plain'],
  ['localgov.css', 'easy-read'],
  ['hostile.css', 'plain'],
];

const page = (sheet, wording, script = MODULE) =>
  hostPage((HOST_FRAMES[sheet] ?? ((content) => content))(`<p>Before it (made up).</p>${checker(`wording="${wording}"`, FALL_BACK)}<p>After it.</p>`), {
    head: `${script}<link rel="stylesheet" href="./${sheet}">`,
    html: HTML[sheet] ?? 'lang="en-GB"',
  });
const nameOf = (sheet, wording) => `${sheet.replace('.css', '')}-${wording}`;

const PAGES = {
  ...HOST_STYLES,
  ...Object.fromEntries(ROWS.map(([sheet, wording]) => [`${nameOf(sheet, wording)}.html`, page(sheet, wording)])),
  ...Object.fromEntries(
    ROWS.map(([sheet, wording]) => [
      `broken-${nameOf(sheet, wording)}.html`,
      page(sheet, wording, FAILING),
    ]),
  ),
  ...(await failingFiles()),
};

let site;
before(async () => {
  site = await openSite({ pages: PAGES });
});
after(() => site?.close());

// Two at a time: most of it is waiting for a browser.
describe('each style sheet', { concurrency: 2 }, () => {
  for (const [sheet, wording] of ROWS) {
    const name = nameOf(sheet, wording);
    const selector = sheet === 'hostile.css' ? 'cetr-checker' : undefined;

    test(`(19, 26) ${sheet}, ${wording} words: axe finds nothing on any screen, and with no problem of any`, async () => {
      const seen = new Set();
      for (const [way, answers] of Object.entries(WAYS)) {
        await site.visit(`${name}.html`, (shown) =>
          eachScreen(shown, answers, async (screen) => {
            // A question is the same on each way; what it leads to is not.
            if (screen.startsWith('question') && seen.has(screen)) return;
            seen.add(screen);
            await axeFindsNothing(shown, `${way}: ${screen}`, selector);
            const { scrolled, room } = await shown.evaluate(() => ({ scrolled: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }));
            assert.ok(selector || scrolled <= room, `${way}: ${screen}: nothing sticks out`);
          }),
        );
      }
      assert.ok(seen.size > 35, `${seen.size} screens`);
    });

    test(`(19, 26) ${sheet}, ${wording} words: axe finds nothing where the engine fails`, async () => {
      await site.visit(
        `broken-${name}.html`,
        async (shown) => {
          await eachScreen(shown, WAYS['not covered'], async () => {}, { isBroken: true });
          assert.equal(await shown.locator(SHOWN).locator('.cetr-urgent').count(), 1);
          await axeFindsNothing(shown, 'failure', selector);
        },
        { expected: [new RegExp(FAILURE)] },
      );
    });
  }
});

test('(26) the checker takes colours, letters and corners from LocalGov Drupal, and from no other page', async () => {
  const looks = async (name) => {
    let found;
    await site.visit(`${name}.html`, async (shown) => {
      found = await shown.locator(SHOWN).evaluate((root) => {
        const { color, fontFamily } = getComputedStyle(root);
        const button = getComputedStyle(root.querySelector('.cetr-button--main'));
        return { color, fontFamily: fontFamily.split(',')[0], accent: button.backgroundColor, corner: getComputedStyle(root.querySelector('.cetr-card')).borderRadius };
      });
    });
    return found;
  };
  assert.deepEqual(await looks('localgov-plain'), { color: 'rgb(11, 12, 12)', fontFamily: 'roboto', accent: 'rgb(101, 44, 149)', corner: '4px' });
  const { fontFamily, ...others } = await looks('govuk-plain');
  assert.match(fontFamily, /GDS Transport/);
  assert.deepEqual(others, { color: 'rgb(27, 42, 49)', accent: 'rgb(11, 85, 99)', corner: '10px' });
});
