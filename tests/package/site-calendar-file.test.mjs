/** The dates of a case as a calendar file: saved from the page, and read back by `ical.js`, which calendar programs use. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import { addEvent, answer, DATES, EXAMPLES, fillDate, messagesShown, showDates, startFrom } from './browser/steps.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const [GIRL, MAN, WOMAN] = EXAMPLES;
const SAVE = 'Save the dates as a calendar file';
const KEY = 'Your own key for this case';
const calendarPart = (page) => page.locator('.cetr-part', { has: page.getByRole('heading', { name: 'The dates in a calendar' }) });
const key = (page) => page.getByLabel(KEY);

/** Presses the button, or whatever else saves, and reads the file: its text, and its entries as ical.js reads them. */
async function saved(page, press = () => page.getByRole('button', { name: SAVE }).click()) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const bytes = await readFile(await download.path());
  const entries = new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getAllSubcomponents('vevent');
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8'), entries };
}

const uids = ({ entries }) => entries.map((entry) => entry.getFirstPropertyValue('uid'));
const alarms = ({ entries }) =>
  entries.map((entry) => entry.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('trigger').toSeconds() / 86_400));

test('(32) the calendar file has the name that the page tells, lines as the format wants them, and an entry for each whole day', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, MAN);
    assert.match(await calendarPart(page).innerText(), /The file has 5 dates: .*\n+Left out, as no day is set: 1\./);
    await key(page).fill('K-17');
    const file = await saved(page);
    assert.equal(file.name, 'review-dates.ics');
    assert.equal(await page.getByText(/^Saved: /).textContent(), 'Saved: review-dates.ics, with 5 dates.');
    assert.ok(file.text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && file.text.endsWith('END:VCALENDAR\r\n'));
    for (const line of file.text.slice(0, -2).split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n]/);
    }
    const days = file.entries.map((entry) => entry.getFirstPropertyValue('dtstart'));
    assert.ok(days.every(({ isDate }) => isDate));
    assert.deepEqual(
      days.map(String).sort(),
      ['2025-09-30', '2026-01-13', '2026-05-19', '2026-05-26', '2027-05-12'],
    );
    assert.equal(new Set(uids(file)).size, 5);
    for (const uid of uids(file)) assert.match(uid, /^[a-z0-9:-]+\/K-17@cetr-engine$/);
    for (const entry of file.entries) {
      assert.equal(entry.getFirstPropertyValue('class'), 'PRIVATE');
      assert.equal(entry.getFirstPropertyValue('dtstamp').toString(), '2026-11-22T10:00:00Z');
    }
  });
});

test('(32) the calendar file names no person, no diagnosis and no date of birth', async () => {
  for (const example of EXAMPLES) {
    await site.visit(DATES, async (page) => {
      await startFrom(page, example);
      const { text, entries } = await saved(page);
      assert.ok(entries.length > 0);
      const unfolded = text.replaceAll('\r\n ', '');
      assert.doesNotMatch(unfolded, /autis|learning|diagnos|suspected|secure|segregat|justice system|girl|woman|\bman\b/i);
      assert.doesNotMatch(unfolded, /2011-?09-?12|1991-?11-?08|2007-?02-?14/);
    });
  }
});

test('(32) the calendar file reminds where that is asked for, and else does not', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    assert.deepEqual(alarms(await saved(page)), [[], [], []]);
    await answer(page, 'Reminder', '2 weeks before');
    assert.deepEqual(alarms(await saved(page)), [[-14], [-14], [-14]]);
    await answer(page, 'Reminder', 'None');
    assert.deepEqual(alarms(await saved(page)), [[], [], []]);
  });
});

test('(32) a second calendar file updates the first: its entries keep what they are known by', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    assert.equal(await key(page).inputValue(), 'case-2026-02-11');
    const first = await saved(page);
    assert.ok(uids(first).every((uid) => uid.endsWith('/case-2026-02-11@cetr-engine')));
    await addEvent(page, 'Review in hospital held', '9 4 2026');
    const second = await saved(page);
    // The review is done; the visit and the check of consent are owed as before, and the report and the next review are new.
    assert.deepEqual(uids(second).filter((uid) => uids(first).includes(uid)), uids(first).slice(1));
    assert.equal(uids(second).length, 4);

    await page.reload();
    await page.waitForSelector('.cetr');
    await startFrom(page, GIRL);
    assert.deepEqual(uids(await saved(page)), uids(first));
  });
});

test('a key that was typed stays with its case, and is not used for the next one that is opened', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    await key(page).fill('K-17');
    await addEvent(page, 'Review in hospital held', '9 4 2026');
    assert.equal(await key(page).inputValue(), 'K-17');
    await startFrom(page, WOMAN);
    assert.equal(await key(page).inputValue(), 'case-2025-11-03');
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.equal(await key(page).inputValue(), 'K-17');
    await key(page).fill(' ');
    assert.match(uids(await saved(page))[0], /\/case-2026-02-11@cetr-engine$/);
    assert.equal(await key(page).inputValue(), 'case-2026-02-11');
  });
});

test('a key that is too long is told beside it, stays as it was typed, and nothing is saved', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    await key(page).fill('k'.repeat(201));
    await page.getByRole('button', { name: SAVE }).click();
    assert.deepEqual(await messagesShown(page), ['Error: The key must be shorter']);
    assert.equal(await focused(page), KEY);
    assert.equal((await key(page).inputValue()).length, 201);
    assert.equal(await page.getByText(/^Saved: /).count(), 0);
    await axeFindsNothing(page, 'a key that is too long');
    await key(page).fill('k'.repeat(200));
    assert.equal((await saved(page)).entries.length, 3);
    assert.deepEqual(await messagesShown(page), []);
  });
});

test('where nothing can be saved the page says so, and dates from before a change are not saved', async () => {
  await site.visit(DATES, async (page) => {
    await showDates(page);
    const button = page.getByRole('button', { name: SAVE });
    assert.match(await calendarPart(page).innerText(), /There is nothing to save for a calendar: nothing is open or overdue\./);
    assert.equal(await button.count(), 0);
    await addEvent(page, 'The risk was rated', '1 11 2026', () => answer(page, 'Which rating?', 'Red'));
    assert.match(await calendarPart(page).innerText(), /There is nothing to save for a calendar: what is open has no day\./);
    await axeFindsNothing(page, 'no day to save');

    await startFrom(page, GIRL);
    assert.equal(await button.count(), 1);
    await fillDate(page, 'Which day should the answer be for?', '20 4 2026');
    assert.match(await calendarPart(page).innerText(), /You have changed something\. Show the new dates, then you can save them here\./);
    assert.equal(await button.count(), 0);
    await showDates(page);
    assert.equal((await saved(page)).entries.length, 3);
  });
});

test('by keyboard alone: a key, a reminder, and the file is saved and told', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    await tabTo(page, KEY);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('K-17');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Reminder > None');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(page), 'Reminder > 1 week before');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), SAVE);
    const file = await saved(page, () => page.keyboard.press('Enter'));
    assert.deepEqual(alarms(file), [[-7], [-7], [-7]]);
    assert.ok(uids(file).every((uid) => uid.includes('/K-17@')));
    // The focus stays, and what was saved is read out.
    assert.equal(await focused(page), SAVE);
    assert.equal(await calendarPart(page).getByRole('status').textContent(), 'Saved: review-dates.ics, with 3 dates.');
  });
});

test('the part about the calendar is left out on paper', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await calendarPart(page).isVisible(), false);
  });
});
