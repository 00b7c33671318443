/** What `docs/hosts/` gives to paste is what "Copy this snippet" makes, and does what it says; the statement leaves no gap out. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, openPage, serve } from './browser.mjs';
import { BEHAVIOURS } from './behaviours.mjs';
import { PACKAGE, ROOT } from './places.mjs';
import { placeLines, snippet, STYLE, USUAL } from '../../www/snippet.js';

const SCRIPT = 'element.auto.iife.js';
/** In a document, in place of a checksum that changes with every build. */
const ANY = 'sha384-…';
const ID_ALONE = placeLines({ ...USUAL, way: 'id' });

const read = (name) => readFile(`${ROOT}docs/hosts/${name}.md`, 'utf8');
const blocks = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)\n\`\`\`$`, 'gms'))].map(([, code]) => code);
const TOP = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page (made up)</title><h1>Reviews</h1>\n';

const LINES = {
  'plain-html': [snippet({}, ANY)],
  'localgov-drupal': [ID_ALONE],
  wordpress: [snippet({ folder: '/wp-content/themes/your-theme/js/' }, ANY), ID_ALONE],
  umbraco: [snippet({ folder: '/scripts/', area: 'file', address: '/files/area.json' }, ANY)],
};

let browser, checksums;
before(async () => {
  browser = await launchChromium();
  checksums = JSON.parse(await readFile(`${PACKAGE}dist/sri.json`, 'utf8'));
});
after(() => browser?.close());

for (const [name, lines] of Object.entries(LINES)) {
  test(`${name}: the lines to paste are those that the snippet page makes`, async () => {
    assert.deepEqual(blocks(await read(name), 'html'), lines);
  });

  test(`${name}: its links lead somewhere`, async () => {
    for (const [, link] of (await read(name)).matchAll(/\]\(([^)]+)\)/g)) await readFile(`${ROOT}docs/hosts/${link}`);
  });
}

test('the accessibility statement names every behaviour of which a test lacks something, and no other', async () => {
  const statement = await readFile(`${ROOT}docs/accessibility.md`, 'utf8');
  const lacking = BEHAVIOURS.filter(({ lacks }) => lacks).map(({ number, words, lacks }) => `- ${number}, ${words}: ${lacks}`);
  assert.deepEqual(statement.match(/^- \d+, .*$/gm) ?? [], lacking);
});

test('plain HTML: under the policy of the document the lines run, with its line of style', async () => {
  const text = await read('plain-html');
  const [policy] = blocks(text, 'text');
  assert.deepEqual(blocks(text, 'css'), [STYLE]);
  const page = await host({ html: blocks(text, 'html')[0], policy: policy.replace('Content-Security-Policy: ', '') });
  await page.use(async (shown) => shown.locator('.cetr').waitFor());
});

test('(6) plain HTML: from the disk the lines run without the checksum alone', async () => {
  const [html] = blocks(await read('plain-html'), 'html');
  const folder = await mkdtemp(join(tmpdir(), 'cetr-disk-'));
  try {
    await copyFile(`${PACKAGE}dist/${SCRIPT}`, `${folder}/${SCRIPT}`);
    await writeFile(`${folder}/with.html`, TOP + html.replace(ANY, checksums[SCRIPT]));
    await writeFile(`${folder}/without.html`, TOP + html.replace(` integrity="${ANY}"`, ''));
    const without = await openPage(browser, `file://${folder}/without.html`);
    await without.page.locator('.cetr').waitFor();
    assert.deepEqual(without.seen.problems, []);
    const kept = await openPage(browser, `file://${folder}/with.html`);
    await kept.page.waitForLoadState('load');
    assert.match(kept.seen.problems.join(), /integrity/i);
    assert.ok(await kept.page.getByRole('link', { name: '999' }).isVisible());
    for (const { page } of [without, kept]) await page.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('LocalGov Drupal: the script and the settings of the theme find the heading of the editor', async () => {
  const text = await read('localgov-drupal');
  const [settings] = blocks(text, 'js');
  const area = /area: '([^']+)'/.exec(settings)[1];
  const page = await host({
    html: `<script defer src="/${SCRIPT}"></script><script defer src="/cetr-settings.js"></script>\n${blocks(text, 'html')[0]}`,
    pages: { '/cetr-settings.js': settings, [area]: await readFile(`${ROOT}www/examples/anyshire.json`) },
    policy: "script-src 'self'; connect-src 'self'",
    isStrict: true,
  });
  await page.use(async (shown, seen) => {
    await shown.locator('.cetr').waitFor();
    assert.equal(await shown.locator('#cetr-checker + cetr-checker').getAttribute('area'), area);
    assert.equal(await shown.locator('cetr-checker').count(), 1);
    assert.ok(await shown.getByText('talk to the commissioner').isVisible(), 'what the editor wrote stays');
    assert.equal(seen.requests.filter((address) => address.endsWith(area)).length, 1);
  });
});

/** A page of a host that has the script, as the document says, and is asked for nothing else. */
async function host({ html, pages = {}, policy, isStrict = false }) {
  const site = await serve({
    pages: {
      '/': TOP + html.replace(ANY, checksums[SCRIPT]),
      [`/${SCRIPT}`]: await readFile(`${PACKAGE}dist/${SCRIPT}`),
      ...pages,
    },
    policy,
  });
  return {
    async use(look) {
      const { page, seen } = await openPage(browser, `${site.origin}/`);
      try {
        await look(page, seen);
        // That WebAssembly is refused is noted by the browser; the script then does without.
        const problems = seen.problems.filter((problem) => !(isStrict && /WebAssembly|wasm/.test(problem)));
        assert.deepEqual(problems, []);
      } finally {
        await page.close();
        await site.close();
      }
    },
  };
}
