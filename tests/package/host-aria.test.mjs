/**
 * What a screen reader is given of every screen of the checker: roles, names, levels and states, what describes what, and what is
 * marked as wrong. As text in `tests/snapshots/screens/`; BLESS=1 renews it, and the difference is to be read.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { eachScreen, SHOWN, unfold, WAYS } from './browser/checker-screens.mjs';
import { checker, FAILING, FAILURE, FALL_BACK, failingFiles, hostPage } from './browser/host.mjs';
import { openSite } from './browser/site.mjs';
import { PACKAGE, ROOT } from './places.mjs';

const FOLDER = `${ROOT}tests/snapshots/screens/`;
const WORDINGS = ['plain', 'easy-read'];
const AREA = {
  name: 'Anyshire (made up)',
  commissioner: { name: 'Anyshire team (made up)', phone: '01234 567890', email: 'reviews@anyshire.example', hours: 'weekdays' },
  lastChecked: '2026-10-01',
};

/** Each way with a page of its own, so that what a page may add is heard too. */
const HOSTS = {
  'at home': 'local-name="Anyshire team (made up)" local-phone="01234 567890" exit-href="./broken.html"',
  'in hospital': 'heading-level="4" audience="professional"',
  'little known': '',
  'not covered': 'heading-level="3"',
};
const LEVELS = { 'at home': 2, 'in hospital': 4, 'little known': 2, 'not covered': 3 };

const nameOf = (way, wording) => `${way.replaceAll(' ', '-')}-${wording}`;
const headed = (script) => ({ head: `<script type="module" src="${script}"></script>` });
const PAGES = {
  ...Object.fromEntries(
    Object.entries(HOSTS).flatMap(([way, attributes]) =>
      WORDINGS.map((wording) => [`${nameOf(way, wording)}.html`, hostPage(checker(`${attributes} wording="${wording}"`), headed('./areas.js'))]),
    ),
  ),
  'areas.js': `document.querySelector('cetr-checker').areas = [{ title: 'Anyshire (made up)', open: () => (${JSON.stringify(AREA)}) }];
    await import('./pkg/dist/element.js');`,
  ...Object.fromEntries(WORDINGS.map((wording) => [`broken-${wording}.html`, hostPage(checker(`wording="${wording}"`), { head: FAILING })])),
  ...(await failingFiles()),
};

let site;
before(async () => {
  site = await openSite({ pages: PAGES });
});
after(() => site?.close());

/** What is said of the screen, line by line. Of the version only that there is one, and of links within the screen not where they lead. */
async function heard(page) {
  const said = await page.locator('cetr-checker').ariaSnapshot();
  return `${said}\n${(await notes(page)).join('\n')}`
    .trimEnd()
    .replaceAll(/cetr-engine \d+\.\d+\.\d+/g, 'cetr-engine (version)')
    .replaceAll(/:\n\s*- \/url: "#"$/gm, '');
}

/** What describes a group or a field, what is marked as wrong, and what is read out when it changes. */
function notes(page) {
  return page.locator(SHOWN).evaluate((root) => {
    const textOf = (element) => element.textContent.trim().replaceAll(/\s+/g, ' ');
    const nameOf = (element) => {
      const label = element.querySelector?.(':scope > legend') ?? element.labels?.[0] ?? element;
      return `${element.localName} "${textOf(label)}"`;
    };
    const described = [...root.querySelectorAll('[aria-describedby]')].map((element) => {
      const ids = element.getAttribute('aria-describedby').split(' ');
      return `described: ${nameOf(element)}: ${ids.map((id) => textOf(root.querySelector(`#${id}`))).join(' | ')}`;
    });
    const wrong = [...root.querySelectorAll('[aria-invalid]')].map((element) => `invalid: ${nameOf(element)}`);
    const live = [...root.querySelectorAll('[role=status], [role=alert], [aria-live]')].map((element) => `read out when it changes: "${textOf(element)}"`);
    return [...described, ...wrong, ...live];
  });
}

/** The levels of the headings, in their order. */
const levelsIn = (text) => [...text.matchAll(/- heading ".*" \[level=(\d)\]/g)].map(([, level]) => Number(level));

/**
 * Without what stood at the beginning of the screen before as well; of a screen that is another one with something added, what was
 * added and taken away.
 */
function shortened([screen, text], [other, before] = ['', '']) {
  const [lines, old] = [text.split('\n'), before.split('\n')];
  if (screen.startsWith(`${other},`)) return [...without(old, lines).map((line) => `- ${line}`), ...without(lines, old).map((line) => `+ ${line}`)].join('\n');
  const head = lines.findIndex((line, place) => line !== old[place]);
  return head > 1 ? [`(the first ${head} lines as before)`, ...lines.slice(head)].join('\n') : text;
}

/** The lines that `others` have not, or not as often. */
function without(lines, others) {
  const left = [...others];
  return lines.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Holds what was heard against the file, or writes it anew. */
async function compare(name, screens) {
  const full = (screen) => screens.findLast(([other], place) => place < screens.indexOf(screen) && !other.includes(','));
  const text = `${screens.map((screen) => `## ${screen[0]}\n\n${shortened(screen, full(screen))}`).join('\n\n')}\n`;
  const file = `${FOLDER}${name}.txt`;
  if (process.env.BLESS === '1') {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, text);
  }
  assert.equal(text, await readFile(file, 'utf8'), `${name} is not what stands in tests/snapshots/screens/: look, then renew it with BLESS=1`);
}

const asked = new Set();

// Two at a time: most of it is waiting for a browser.
describe('each way', { concurrency: 2 }, () => {
  for (const way of Object.keys(WAYS)) {
    for (const wording of WORDINGS) {
      test(`(16) what is heard on every screen is what the snapshot says: ${way}, ${wording}`, async () => {
        const screens = [];
        await site.visit(`${nameOf(way, wording)}.html`, async (page) => {
          const look = async (screen) => {
            const lines = await heard(page);
            check(screen, lines, LEVELS[way]);
            asked.add(screen);
            screens.push([screen, lines]);
          };
          await eachScreen(page, WAYS[way], look);
          await page.locator('cetr-checker select').selectOption({ index: 1 });
          await page.getByText('Anyshire team (made up)').first().waitFor();
          await unfold(page.locator('cetr-checker'));
          await look('result, with an area');
        });
        await compare(nameOf(way, wording), screens);
      });
    }
  }
});

/** What holds of each, whatever the words are: it fails though somebody renewed the snapshot without reading it. */
function check(screen, lines, level) {
  assert.ok(!lines.includes(FALL_BACK.match(/>([^<]+)</)[1]), `${screen}: what stood in the tag is not heard as well`);
  const levels = levelsIn(lines);
  assert.equal(Math.min(...levels), level, `${screen}: headings begin where the page said`);
  levels.forEach((one, place) => assert.ok(one <= (levels[place - 1] ?? level) + 1, `${screen}: no level is left out: ${levels.join(' ')}`));
  if (!screen.startsWith('question')) return;
  const [, title] = /- group "(.*?)":?\n\s+- heading/.exec(lines) ?? [];
  assert.ok(title && lines.includes(`- heading "${title}" [level=${level}]`), `${screen}: the legend is the question, and its heading`);
  if (!screen.includes(',')) return;
  const [, problem] = /- link "(.*?)"/.exec(lines.slice(lines.indexOf('There is a problem'))) ?? [];
  assert.ok(problem, `${screen}: the summary leads to the field`);
  assert.ok(new RegExp(`described: fieldset .*Error: ${problem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).test(lines), `${screen}: the group is described by its error`);
  assert.equal(/^invalid: /m.test(lines), screen.startsWith('question age'), `${screen}: a field that is wrong is marked`);
}

test('(16) every question that there is was heard', async () => {
  const { texts } = JSON.parse(await readFile(`${PACKAGE}dist/codes.json`, 'utf8'));
  const titles = texts.map(({ id }) => /^question\.([a-z-]+)\.title$/.exec(id)?.[1]).filter(Boolean);
  const questions = titles.map((name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase()));
  assert.ok(questions.length > 10);
  assert.deepEqual(questions.filter((id) => !asked.has(`question ${id}`)), []);
});

for (const wording of WORDINGS) {
  test(`(16) what is heard where the engine fails is what the snapshot says: ${wording}`, async () => {
    const screens = [];
    await site.visit(
      `broken-${wording}.html`,
      async (page) => {
        await eachScreen(page, WAYS['not covered'], async () => {}, { isBroken: true });
        const lines = await heard(page);
        check('failure', lines, 2);
        screens.push(['failure', lines]);
      },
      { expected: [new RegExp(FAILURE)] },
    );
    await compare(`failure-${wording}`, screens);
  });
}
