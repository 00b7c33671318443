/** The checker under the security policies of real hosts, and with an area file that is not what it should be. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checker, FALL_BACK, hostPage } from './browser/host.mjs';
import { openSite } from './browser/site.mjs';
import { reachResult } from './browser/steps.mjs';

const classic = (name) => ({ head: `<script defer src="./pkg/dist/${name}"></script>` });
const AREA = { name: 'Anyshire (made up)', commissioner: { name: 'Anyshire team (made up)', phone: '01234 567890' } };
const INLINE = `<script type="application/json">${JSON.stringify(AREA)}</script>${FALL_BACK}`;
const IMAGES = "img-src 'self'";

const PAGES = {
  'element.iife.html': hostPage(checker('', INLINE), classic('element.iife.js')),
  'element.no-wasm.iife.html': hostPage(checker('', INLINE), classic('element.no-wasm.iife.js')),
  'element.auto.iife.html': hostPage(checker('', INLINE), classic('element.auto.iife.js')),
  'file.html': hostPage(checker('area="./anyshire.json"')),
  'missing.html': hostPage(checker('area="./missing.json"')),
  'not-json.html': hostPage(checker('area="./not.json"')),
  'refused.html': hostPage(checker('area="./refused.json"')),
  'huge.html': hostPage(checker('area="./huge.json"')),
  'address.html': hostPage(checker('area="javascript:alert(1)"')),
  'anyshire.json': JSON.stringify(AREA),
  'not.json': '{ "name": ',
  'refused.json': JSON.stringify({ ...AREA, nmae: 'twice' }),
  'huge.json': JSON.stringify({ ...AREA, padding: 'x'.repeat(300 * 1024) }),
};

/** Policy, script, and whether a result is reached: where not, what stands in the tag stays. */
const ROWS = [
  ["script-src 'self'", 'element.iife', false],
  ["script-src 'self'", 'element.no-wasm.iife', true],
  ["script-src 'self'", 'element.auto.iife', true],
  ["script-src 'self' 'wasm-unsafe-eval'", 'element.iife', true],
  ["default-src 'none'; script-src 'self' 'wasm-unsafe-eval'", 'element.iife', true],
  ["default-src 'none'; script-src 'self'", 'element.no-wasm.iife', true],
  ["default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'", 'element.iife', true],
  ["default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'none'", 'element.iife', true],
  ["script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'", 'element.iife', true],
  ["script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", 'element.no-wasm.iife', true],
];

for (const [policy, script, isReached] of ROWS) {
  test(`${isReached ? '(5)' : '(1) (5)'} ${policy}: ${script} ${isReached ? 'leads to a result' : 'leaves what stands in the tag'}`, async () => {
    const site = await openSite({ pages: PAGES, policy: policy.startsWith('default-src') ? `${policy}; ${IMAGES}` : policy });
    try {
      await site.visit(
        `${script}.html`,
        async (page) => {
          if (isReached) {
            await page.waitForSelector('.cetr');
            await reachResult(page);
            await page.getByText('Anyshire team (made up)').first().waitFor();
            assert.ok((await page.evaluate(() => getComputedStyle(document.querySelector('cetr-checker').shadowRoot.querySelector('.cetr-button')).minHeight)) !== 'auto', 'its styles hold');
          } else {
            await page.waitForFunction(() => document.querySelector('cetr-checker').shadowRoot?.querySelector('div:not([class]) > slot, div[class=""] > slot'));
            assert.equal(await page.getByText('For urgent help call').isVisible(), true);
            assert.equal(await page.locator('.cetr').count(), 0);
          }
        },
        { ready: null, expected: isReached ? [] : [/^<cetr-checker> cannot start/] },
      );
    } finally {
      await site.close();
    }
  });
}

test('(5) in a frame with a sandbox, without an origin of its own, a result is reached', async () => {
  const framed = hostPage(checker(), classic('element.no-wasm.iife.js'));
  const site = await openSite({
    pages: { ...PAGES, 'framed.html': framed, 'frame.html': hostPage('<iframe sandbox="allow-scripts" src="./framed.html" title="Checker" width="600" height="700"></iframe>', { head: '' }) },
    policy: "script-src 'self' 'wasm-unsafe-eval'",
  });
  try {
    await site.visit(
      'frame.html',
      async (page) => {
        const frame = page.frameLocator('iframe');
        await frame.locator('.cetr').waitFor();
        await frame.getByRole('button', { name: 'Start', exact: true }).click();
        const heading = frame.locator('.cetr-step__title');
        for (let step = 0; step < 20 && (await heading.textContent()) !== 'Check your answers'; step++) {
          await frame.locator('.cetr-choice').getByRole('radio').or(frame.getByRole('checkbox')).last().check();
          await frame.getByRole('button', { name: 'Continue' }).click();
        }
        await frame.getByRole('button', { name: 'See what to do' }).click();
        await frame.locator('.cetr-result__title').waitFor();
      },
      { ready: null },
    );
  } finally {
    await site.close();
  }
});

let site;
before(async () => (site = await openSite({ pages: PAGES })));
after(() => site?.close());

test('(2) an area file is fetched once, without cookies', async () => {
  await site.visit('file.html', async (page) => {
    const requests = [];
    page.on('request', (request) => requests.push(request));
    await page.evaluate(() => document.querySelector('cetr-checker').setAttribute('heading-level', '3'));
    await reachResult(page);
    await page.getByText('Anyshire team (made up)').first().waitFor();
    assert.deepEqual(requests.map((request) => request.url()), []);
  });
});

for (const [name, told, brokenOff] of [
  ['missing.html', [/^<cetr-checker> the server answered 404/, /^404: /, /Failed to load resource/]],
  ['not-json.html', [/^<cetr-checker> the area file is not JSON/]],
  ['refused.html', [/^<cetr-checker> the area is not usable/]],
  ['huge.html', [/^<cetr-checker> the area file is larger than 256 KiB/], ['huge.json']],
  ['address.html', [/^<cetr-checker> the area file has no web address/]],
]) {
  test(`an area file that is not what it should be (${name}): visitors have the general guidance, the page's owner is told once`, async () => {
    await site.visit(
      name,
      async (page) => {
        await reachResult(page);
        await page.getByText('These steps hold everywhere in England.').waitFor();
        assert.equal(await page.getByText(/256 KiB|JSON|404/).count(), 0);
      },
      { expected: told, brokenOff },
    );
  });
}
