/** "Worklist": a file opened, filtered, sorted and saved; large ones with progress, and what becomes of a worker. */
import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused, tabTo } from './browser/keyboard.mjs';
import { openSite, TODAY } from './browser/site.mjs';
import { openFile, openMadeUpCases, WORKLIST, WORKLIST_READY } from './browser/steps.mjs';
import { history } from './histories.mjs';
import { PACKAGE } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';
import { readCases } from '../../pkg/dist/worklist.js';
import { madeUpCsv } from '../../www/made-up-cases.js';

const cetr = loadSync();
const WORKER = 'pkg/dist/worklist-worker.js';
/** Files that a test puts in the place of the site's. */
const pages = {};

let site, folder;
before(async () => {
  [site, folder] = await Promise.all([openSite({ pages }), mkdtemp(join(tmpdir(), 'worklist-'))]);
});
after(() => Promise.all([site?.close(), rm(folder, { recursive: true, force: true })]));

const visit = (use, options) => site.visit(WORKLIST, use, { ready: WORKLIST_READY, ...options });

const FILE = `key,person.dateOfBirth,person.autism,event.type,event.on,event.ward,event.rating,event.actions
C-10,2012-03-15,diagnosed,admitted,2026-11-12,cyp,,
C-9,1990-05-01,diagnosed,admitted,2026-06-01,non-secure,,
C-9,,,review,2026-06-10,,,R1 2026-11-22 | R2 2027-01-08
C-2,1980-01-02,no,admitted,2026-11-02,,,
C-11,2001-04-05,suspected,risk-rated,2026-11-20,,red,
`;
const rowsOf = (text, options) => cetr.toWorklist(readCases(text).cases, { asOf: TODAY, ...options }).rows;

const lines = (page) =>
  page.locator('#lines > tr').evaluateAll((all) =>
    all.map((line) => [...line.children].map((cell) => [...cell.childNodes].filter((node) => node.className !== 'narrow-label').map((node) => node.textContent).join(''))),
  );
const column = async (page, place) => (await lines(page)).map((cells) => cells[place]);
const counts = (page) => page.locator('#counts').textContent();
const listShown = (page) => page.locator('#list:not([hidden])').waitFor({ timeout: 120_000 });

/** What a visitor saves, as its name and its text. */
async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const table = (text) => Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

test('a thousand made-up cases: a list with the word overdue, what was found in the file, and the focus on its heading', async () => {
  await visit(async (page) => {
    await openMadeUpCases(page);
    assert.equal(await focused(page), 'What is due');
    const expected = rowsOf(madeUpCsv(TODAY));
    const overdue = expected.filter(({ status }) => status === 'overdue').length;
    assert.ok(expected.length > 2_000 && overdue > 500);
    assert.equal(await counts(page), `${expected.length.toLocaleString('en-GB')} rows, ${overdue.toLocaleString('en-GB')} overdue. Shown: 1 to 50.`);
    const shown = await lines(page);
    assert.deepEqual(shown.map(([key]) => key), expected.slice(0, 50).map(({ key }) => key));
    assert.deepEqual([shown[0][3], shown[0][4]], [`Overdue by ${-expected[0].daysLeft} days`, 'Overdue']);
    assert.match(await page.locator('#found-words').textContent(), /^9 things are to look at\. Left out: 3 of 1,000 cases\.$/);
    const [first] = await page.locator('#found-lines > tr').allInnerTexts();
    assert.match(first, /71[^]*person\.dateOfBirth[^]*Example 0018[^]*“15\/03\/2012” must be a real date, written like 2026-03-31\./);
    assert.match(await page.locator('#list-day').textContent(), /answered for 22 November 2026/);
    await axeFindsNothing(page, 'made-up cases');
  });
});

test('each cell of a row is what the engine says, in words', async () => {
  await visit(async (page) => {
    await openFile(page, FILE);
    const shown = await lines(page);
    assert.deepEqual(shown.slice(0, 6), [
      ['C-9', 'Report on a review', '24 June 2026', 'Overdue by 151 days', 'Overdue', 'None'],
      ['C-9', 'Visit by the commissioner', '27 July 2026', 'Overdue by 118 days', 'Overdue', 'None'],
      ['C-9', 'Action from a review', '22 November 2026', 'Due today', 'Open', 'None'],
      ['C-10', 'First review in hospital', '26 November 2026', '4 days', 'Open', 'None'],
      ['C-2', 'First review in hospital', '30 November 2026', '8 days', 'Open', 'None'],
      ['C-9', 'Repeat review in hospital', '10 December 2026', '18 days', 'Open', 'None'],
    ]);
    assert.deepEqual(shown.at(-1).slice(0, 5), ['C-11', 'Community review', 'No day is set', 'Not known', 'Open']);
    const rows = rowsOf(FILE);
    assert.equal(await counts(page), `${rows.length} rows, ${rows.filter(({ status }) => status === 'overdue').length} overdue. Shown: 1 to ${rows.length}.`);
    assert.equal(await page.locator('#found').isVisible(), false);
    assert.equal(await page.locator('#pages').isVisible(), false);
  });
});

test('every column sorts both ways, says so, and has what is unknown last', async () => {
  await visit(async (page) => {
    await openFile(page, FILE);
    const sortedBy = () => page.locator('[aria-sort]').evaluateAll((all) => all.map((head) => [head.innerText.trim(), head.getAttribute('aria-sort')]));
    assert.deepEqual(await sortedBy(), [['Due by', 'ascending']]);
    const press = (name) => page.getByRole('columnheader', { name }).getByRole('button').click();
    const natural = new Intl.Collator('en', { numeric: true }).compare;
    await press('Case');
    const keys = await column(page, 0);
    assert.deepEqual(keys, keys.toSorted(natural));
    assert.deepEqual([keys[0], keys.at(-1)], ['C-2', 'C-11']);
    await press('Case');
    assert.deepEqual(await column(page, 0), keys.toReversed());
    assert.deepEqual(await sortedBy(), [['Case', 'descending']]);
    await press('Days left');
    const upwards = await column(page, 3);
    await press('Days left');
    const downwards = await column(page, 3);
    assert.ok(upwards[0].startsWith('Overdue by') && downwards.filter((text) => text !== 'Not known').at(-1).startsWith('Overdue by'));
    assert.deepEqual([upwards.at(-1), downwards.at(-1)], ['Not known', 'Not known']);
    for (const name of ['Next action', 'Due by', 'Status', 'Cautions']) {
      await press(name);
      assert.deepEqual((await sortedBy())[0][1], 'ascending', name);
      await press(name);
      assert.deepEqual(await sortedBy(), [[name, 'descending']]);
    }
    assert.match(await page.locator('#table-caption').textContent(), /sorted downwards by cautions/);
  });
});

test('filters by status, kind and days left work together, are told when nothing fits, and are undone by one button', async () => {
  await visit(async (page) => {
    await openMadeUpCases(page);
    const rows = rowsOf(madeUpCsv(TODAY));
    const choose = (label, option) => page.getByLabel(label, { exact: true }).selectOption(option);
    await choose('Status', 'Overdue');
    await choose('Next action', 'Report on a review');
    const late = rows.filter(({ status, kind }) => status === 'overdue' && kind === 'review-report');
    assert.match(await counts(page), new RegExp(`^${late.length} rows of 2,994, ${late.length} overdue`));
    assert.deepEqual(new Set(await column(page, 1)), new Set(['Report on a review']));
    await choose('Days left', 'Due within 7 days');
    assert.equal(await counts(page), 'No row fits. There are 2,994 in all.');
    assert.equal(await page.locator('#table').isVisible(), false);
    await axeFindsNothing(page, 'nothing fits');
    await page.getByRole('button', { name: 'Show all again' }).click();
    assert.match(await counts(page), /^2,994 rows, /);
    for (const [option, fits] of [
      ['Overdue', ({ daysLeft }) => daysLeft < 0 && daysLeft !== null],
      ['Due within 28 days', ({ daysLeft }) => daysLeft !== null && daysLeft >= 0 && daysLeft <= 28],
      ['Open, without a day', ({ due }) => due === null],
    ]) {
      await choose('Days left', option);
      assert.ok((await counts(page)).startsWith(`${rows.filter(fits).length.toLocaleString('en-GB')} rows of`), option);
    }
  });
});

test('what is settled, and only the next of each case, come when they are asked for, and the filters stay', async () => {
  await visit(async (page) => {
    await openFile(page, FILE);
    await page.getByLabel('Status').selectOption('Overdue');
    const before = await lines(page);
    await page.getByLabel('Also what is settled').check();
    await listShown(page);
    assert.equal(await page.getByLabel('Status').inputValue(), 'overdue');
    assert.deepEqual(await lines(page), before);
    await page.getByRole('button', { name: 'Show all again' }).click();
    assert.ok((await column(page, 4)).some((status) => status.startsWith('Done')));
    await page.getByLabel('Also what is settled').uncheck();
    await page.getByLabel('Only what comes next in each case').check();
    await listShown(page);
    assert.deepEqual(await column(page, 0), rowsOf(FILE, { rows: 'next-per-case' }).map(({ key }) => key));
  });
});

test('pages are turned by keyboard, the number is taken, and the focus stays where it was', async () => {
  await visit(async (page) => {
    await openMadeUpCases(page);
    const keys = rowsOf(madeUpCsv(TODAY)).map(({ key }) => key);
    await page.getByRole('button', { name: 'Next', exact: true }).focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await column(page, 0), keys.slice(50, 100));
    assert.equal(await focused(page), 'Next');
    assert.match(await counts(page), /Shown: 51 to 100\.$/);
    await page.getByLabel('Page', { exact: true }).fill('60');
    await page.keyboard.press('Enter');
    assert.deepEqual(await column(page, 0), keys.slice(59 * 50));
    for (const name of ['Next', 'Last']) assert.equal(await page.getByRole('button', { name, exact: true }).isDisabled(), true);
    for (const [typed, page_] of [['0', '60'], ['-3', '1'], ['999', '60'], ['x', '60']]) {
      await page.getByLabel('Page', { exact: true }).fill(typed);
      await page.keyboard.press('Enter');
      assert.equal(await page.getByLabel('Page', { exact: true }).inputValue(), page_, typed);
    }
    await page.getByRole('button', { name: 'First', exact: true }).click();
    assert.equal(await focused(page), 'Page');
    assert.deepEqual(await column(page, 0), keys.slice(0, 50));
  });
});

test('by keyboard alone from the start of the page to a filtered list that is saved', async () => {
  await visit(async (page) => {
    await tabTo(page, 'Try 1,000 made-up cases');
    await page.keyboard.press('Enter');
    await listShown(page);
    assert.equal(await focused(page), 'What is due');
    await tabTo(page, /^Status/);
    await page.keyboard.type('Ov');
    assert.match(await counts(page), /rows of 2,994/);
    await tabTo(page, 'Days left');
    while ((await focused(page)) !== 'Days left' || (await page.evaluate(() => document.activeElement.tagName)) !== 'BUTTON') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await page.getByRole('columnheader', { name: 'Days left' }).getAttribute('aria-sort'), 'ascending');
    await tabTo(page, 'Save the list as CSV', { most: 200 });
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.equal(download.suggestedFilename(), 'worklist.csv');
    assert.match(await page.locator('#news').textContent(), /^Saved: worklist\.csv, with [\d,]+ rows\.$/);
  });
});

test('the list is saved as it is shown, with all its pages; for Excel with a mark', async () => {
  await visit(async (page) => {
    await openMadeUpCases(page);
    await page.getByLabel('Status').selectOption('Overdue');
    await page.getByRole('columnheader', { name: 'Case' }).getByRole('button').click();
    const rows = rowsOf(madeUpCsv(TODAY)).filter(({ status }) => status === 'overdue');
    const expected = rows.toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
    const withMark = await saved(page, 'Save the list as CSV');
    assert.equal(withMark.name, 'worklist.csv');
    assert.ok(withMark.text.startsWith('\uFEFFid,next action,due,days left,status,cautions,code,obligation\r\n'));
    assert.deepEqual(
      table(withMark.text).map((line) => [line.id, line.obligation, line['days left'], line.cautions]),
      expected.map(({ key, id, daysLeft, cautions }) => [key, id, String(daysLeft), cautions.join(' | ')]),
    );
    await page.getByLabel('For Excel').uncheck();
    assert.equal(`\uFEFF${(await saved(page, 'Save the list as CSV')).text}`, withMark.text);
  });
});

test('the list can be for another day; one that cannot be asked about is told, and changes nothing', async () => {
  await visit(async (page) => {
    const day = page.getByLabel('Which day should the list be for?');
    const shown = async () => [await column(page, 0), (await counts(page)).replace(/ overdue.*/, '')];
    const shownOn = (asOf) => {
      const rows = rowsOf(FILE, { asOf });
      return [rows.map(({ key }) => key), `${rows.length} rows, ${rows.filter(({ status }) => status === 'overdue').length}`];
    };
    await openFile(page, FILE);
    await listShown(page);
    assert.deepEqual(await shown(), shownOn(TODAY));
    const use = async (value) => (await day.fill(value), await page.getByRole('button', { name: 'Use this day' }).click());
    await use('2027-03-31');
    await page.getByText('answered for 31 March 2027').waitFor();
    assert.deepEqual(await shown(), shownOn('2027-03-31'));
    assert.notDeepEqual(shownOn('2027-03-31'), shownOn(TODAY));
    await use('1899-12-31');
    assert.equal(await focused(page), 'Which day should the list be for?');
    assert.equal(await page.getByRole('alert').textContent(), 'Give a whole day in the years 1900 to 2200.');
    assert.equal(await day.getAttribute('aria-invalid'), 'true');
    await axeFindsNothing(page, 'a day that cannot be asked about');
    // Read anew for another reason, the list is still for the day before that one.
    const next = page.getByLabel('Only what comes next in each case');
    await next.check();
    const count = rowsOf(FILE, { asOf: '2027-03-31', rows: 'next-per-case' }).length;
    await page.getByText(new RegExp(`^${count} rows, `)).waitFor();
    await page.getByText('answered for 31 March 2027').waitFor();
    await next.uncheck();
    await page.getByText(new RegExp(`^${shownOn('2027-03-31')[1]} overdue`)).waitFor();
    assert.deepEqual(await shown(), shownOn('2027-03-31'));
    await use('');
    await page.getByText('answered for 22 November 2026').waitFor();
    assert.deepEqual(await shown(), shownOn(TODAY));
    assert.equal(await page.getByRole('alert').textContent(), '');
  });
});

test('the dates are saved as a calendar: an entry for each open or overdue row with a day, under the id of its case alone', async () => {
  await visit(async (page) => {
    await openFile(page, FILE);
    await page.getByLabel('Also what is settled').check();
    await listShown(page);
    const { name, text } = await saved(page, 'Save the dates for a calendar');
    assert.equal(name, 'worklist.ics');
    const events = (ics) =>
      new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)).map(({ uid, summary, startDate }) => [uid, summary, startDate.toString()]);
    const { cases } = readCases(FILE);
    const alone = cases.flatMap(({ key, history }) => events(cetr.toCalendar(cetr.scheduleReviews(history, { asOf: TODAY }), { key, stamp: `${TODAY}T10:00:00Z` })));
    assert.ok(alone.length > 5);
    assert.deepEqual(events(text).sort(), alone.sort());
    assert.equal(await page.locator('#news').textContent(), `Saved: worklist.ics, with ${alone.length} dates.`);
    assert.doesNotMatch(text, /\n[^ ].*BEGIN:VCALENDAR/s);
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
  });
});

test('the made-up cases are saved as the file that the page itself opens, and the first 100 findings stand on the page, all in a file', async () => {
  await visit(async (page) => {
    const { name, text } = await saved(page, 'Save the made-up cases as CSV');
    assert.deepEqual([name, text], ['made-up-cases.csv', madeUpCsv(TODAY)]);
    await openFile(page, text);
    assert.match(await counts(page), /^2,994 rows/);
    const many = `key,event.type,event.on\n${Array.from({ length: 150 }, (_, index) => `C-${index},review,2026-02-3${index % 2}\n`).join('')}`;
    await openFile(page, many);
    assert.equal(await page.locator('#found-words').textContent(), '300 things are to look at. Left out: 150 of 150 cases. The first 100 stand below.');
    assert.equal(await page.locator('#found-lines > tr').count(), 100);
    assert.equal(await counts(page), 'No case was read, so nothing can be listed.');
    const findings = table((await saved(page, 'Save all of it as CSV')).text);
    assert.equal(findings.length, 300);
    assert.deepEqual([findings[0].row, findings[0].column, findings[0].key, findings[0].code], ['2', 'event.on', 'C-0', 'wrong-value']);
  });
});

test('a file that is dropped anywhere on the page is opened; JSON is read as well', async () => {
  await visit(async (page) => {
    const json = JSON.stringify([{ key: 'A', history: history(4) }, { key: 'B', history: { person: { age: 'x' }, events: [] } }]);
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'cases.json', { type: 'application/json' }));
      return data;
    }, json);
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: dropped });
    await listShown(page);
    assert.deepEqual(new Set(await column(page, 0)), new Set(['A']));
    assert.match(await page.locator('#found-lines').innerText(), /2[^]*\/person\/age[^]*B/);
    assert.equal(await page.locator('#found-row').textContent(), 'Case number');
    assert.equal(await page.locator('#news').textContent(), 'Done: cases.json.');
  });
});

test('what is no file of cases is told in words, and the next file is read', async () => {
  await visit(async (page) => {
    const utf16 = Buffer.from(`\uFEFF${FILE}`, 'utf16le');
    for (const [content, words] of [
      [utf16, 'The file is written in UTF-16. Save it again as CSV in UTF-8.'],
      [Buffer.from([0x6b, 0xff, 0x2c]), 'The file is not written in UTF-8, so some letters would come out wrong. Save it again as CSV in UTF-8.'],
      ['', 'The file is empty.'],
      ['[{"key":', 'The file begins as JSON does, and is not whole. Save it again.'],
    ]) {
      await openFile(page, content);
      assert.equal(await page.locator('#trouble-words').textContent(), words);
      assert.equal(await focused(page), 'There is no list');
    }
    await openFile(page, FILE);
    assert.match(await counts(page), /rows/);
    await openFile(page, 'key,event.type,event.on\nA,,\n');
    assert.equal(await counts(page), 'Nothing is due in these cases.');
  });
});

/** 100,000 cases with keys as long as may be, so that the file is more than 100 MB. */
async function largeFile() {
  const path = join(folder, 'large.csv');
  const file = createWriteStream(path);
  const rest = ['1990-05-01,diagnosed,risk-rated,2026-0M-01,,amber', ',,multi-agency-meeting,2026-0M-08,,', ',,risk-rated,2026-0M-15,,red', ',,admitted,2026-0M-20,secure,', ',,review,2026-0M-27,,'];
  file.write('key,person.dateOfBirth,person.autism,event.type,event.on,event.ward,event.rating\n');
  for (let number = 0; number < 100_000; number++) {
    const key = `C-${number}-`.padEnd(185, 'x');
    const text = rest.map((cells) => `${key},${cells.replace('M', 1 + (number % 9))}\n`).join('');
    if (!file.write(text)) await new Promise((drained) => file.once('drain', drained));
  }
  await new Promise((ended) => file.end(ended));
  assert.ok(file.bytesWritten > 100_000_000);
  return path;
}

test('100,000 cases in more than 100 MB: progress, a page that answers meanwhile, cancelling, starting again, and the whole list', async () => {
  const path = await largeFile();
  await visit(async (page) => {
    await page.getByLabel('A file of cases').setInputFiles(path);
    const progress = () => page.locator('#progress').evaluate(({ value }) => value);
    const until = (least) => page.waitForFunction((wanted) => document.getElementById('progress').value >= wanted, least, { timeout: 300_000 });
    await until(1);
    // It answers while the worker reads.
    await page.getByText('How a file has to look').click();
    assert.equal(await page.getByText('One line is one event.').isVisible(), true);
    await until(3);
    await axeFindsNothing(page, 'reading');
    assert.equal(page.workers().length, 1);
    const ended = page.workers()[0].waitForEvent('close');
    await page.getByRole('button', { name: 'Cancel' }).click();
    assert.equal(await focused(page), 'Cancelled');
    await ended;
    assert.equal(await page.locator('#trouble-words').textContent(), 'There is no list. You can start again, or open another file.');
    await axeFindsNothing(page, 'cancelled');
    await page.getByRole('button', { name: 'Start again' }).click();
    assert.ok((await progress()) < 100);
    await until(60);
    assert.match(await page.locator('#progress-words').textContent(), /^\d+% read: [\d,]+ cases, [\d,]+ rows\. To look at in the file: 0\.$/);
    await page.locator('#list:not([hidden])').waitFor({ timeout: 300_000 });
    assert.match(await page.locator('#list-day').textContent(), /^100,000 cases, /);
    const [, rows] = /^([\d,]+) rows, /.exec(await counts(page));
    assert.ok(Number(rows.replaceAll(',', '')) >= 200_000, rows);
    await page.getByRole('columnheader', { name: 'Case' }).getByRole('button').click();
    assert.match((await column(page, 0))[0], /^C-0-x+$/);
    await page.getByRole('columnheader', { name: 'Days left' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Last', exact: true }).click();
    await page.getByLabel('Status').selectOption('Open');
    assert.match(await counts(page), / of [\d,]+, 0 overdue\. Shown: 1 to 50\.$/);
  });
});

test('a worker that cannot start is told, and can be started again once it is there', async () => {
  pages[WORKER] = 'throw new Error("made to fail");';
  await visit(async (page) => {
    await openFile(page, FILE);
    assert.equal(await page.locator('#trouble-words').textContent(), 'The worker cannot start, so the file was not read.');
    await axeFindsNothing(page, 'a worker that cannot start');
    delete pages[WORKER];
    await page.getByRole('button', { name: 'Start again' }).click();
    await listShown(page);
    assert.match(await counts(page), /rows/);
  });
});

test('a worker that dies on the way is told, and another takes its place', async () => {
  pages[WORKER] = `onmessage = () => {
    postMessage({ progress: { share: 0.5, cases: 1, rows: 1, findings: 0 } });
    setTimeout(() => { throw new Error('made to die'); });
  };`;
  await visit(async (page) => {
    await openFile(page, FILE);
    assert.equal(await page.locator('#trouble-words').textContent(), 'The worker stopped before it was done, so there is no list.');
    delete pages[WORKER];
    await page.getByRole('button', { name: 'Start again' }).click();
    await listShown(page);
  });
});

test('a worker that says nothing more is stopped after a minute, and told', async () => {
  pages[WORKER] = 'onmessage = () => close();';
  await visit(async (page) => {
    await page.clock.install({ time: new Date(`${TODAY}T10:00:00`) });
    await page.getByLabel('A file of cases').setInputFiles({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await page.locator('#reading:not([hidden])').waitFor();
    await page.clock.fastForward(61_000);
    assert.equal(await page.locator('#trouble-words').textContent(), 'The worker has not answered for a minute and was stopped, so there is no list.');
    delete pages[WORKER];
  });
});

test('where the worker may not run WebAssembly, it says that the engine cannot start', async () => {
  const own = await readFile(`${PACKAGE}dist/worklist-worker.js`, 'utf8');
  pages[WORKER] = `delete globalThis.WebAssembly;\n${own}`;
  await visit(async (page) => {
    await openFile(page, FILE);
    assert.equal(await page.locator('#trouble-words').textContent(), 'The engine cannot start in the worker.');
    delete pages[WORKER];
  });
});

test('another file that is opened while one is read takes its place', async () => {
  await visit(async (page) => {
    await page.getByLabel('A file of cases').setInputFiles(join(folder, 'large.csv'));
    await page.locator('#reading:not([hidden])').waitFor();
    await openFile(page, FILE, 'small.csv');
    await listShown(page);
    assert.equal(await page.locator('#news').textContent(), 'Done: small.csv.');
    assert.equal(page.workers().length, 0);
  });
});

test('at 320 pixels the list is a row of cards with the heads as buttons above, and nothing sticks out', async () => {
  await visit(
    async (page) => {
      await openMadeUpCases(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      // Roles stay, whatever the look.
      assert.equal(await page.getByRole('table', { name: /What is due/ }).getByRole('row').count(), 51);
      await page.getByRole('columnheader', { name: 'Status' }).getByRole('button').click();
      assert.equal(await page.getByRole('columnheader', { name: 'Status' }).getAttribute('aria-sort'), 'ascending');
      await axeFindsNothing(page, 'narrow');
    },
    { viewport: { width: 320, height: 700 } },
  );
});
