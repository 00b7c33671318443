/** Calendars of the package, read back by `ical.js`, which calendar programs use: over the schedule of every case there is. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { loadSync } from '../../pkg/dist/index.js';

const { scheduleReviews, toCalendar } = loadSync();
const folder = new URL('../cases/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
const cases = (await Promise.all(files.map(async (name) => JSON.parse(await readFile(new URL(name, folder), 'utf8'))))).flat();

const STAMP = '2026-11-22T09:00:00Z';
/** What ical.js reads in a text. */
const read = (text) => new ICAL.Component(ICAL.parse(text));
const isEntered = ({ due, status }) => due !== null && ['open', 'overdue'].includes(status);

/** Nothing but lines of at most 75 octets, each with its break. */
function checkLines(text) {
  assert.ok(text.endsWith('\r\n'));
  for (const line of text.slice(0, -2).split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75 && line.length > 0, line);
    assert.doesNotMatch(line, /[\u0000-\u001f\u007f]/);
  }
}

test('the schedule of every case is read back as it was written', () => {
  let entries = 0;
  for (const { name, args } of cases.filter(({ function: asked, expect }) => asked === 'scheduleReviews' && !expect.throws)) {
    const schedule = scheduleReviews(...args);
    const key = 'Café, 17; \\ "é" 😀';
    const text = toCalendar(schedule, { key, stamp: STAMP, alarmDaysBefore: [14, 0] });
    checkLines(text);
    const calendar = read(text);
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const owed = schedule.obligations.filter(isEntered);
    assert.deepEqual(
      events.map(({ uid, startDate, endDate }) => [uid, startDate.isDate, `${startDate}`, endDate.subtractDate(startDate).toSeconds()]),
      owed.map(({ id, due }) => [`${id}/${key}@cetr-engine`, true, due, 86_400]),
      name,
    );
    for (const { component, description } of events) {
      assert.equal(component.getFirstPropertyValue('dtstamp').toString(), STAMP);
      assert.equal(component.getFirstPropertyValue('class'), 'PRIVATE');
      assert.equal(component.getFirstPropertyValue('transp'), 'TRANSPARENT');
      assert.ok(description.startsWith(`Case: ${key}\nNHS England policy: `), description);
      const alarms = component.getAllSubcomponents('valarm');
      assert.deepEqual(
        alarms.map((alarm) => alarm.getFirstPropertyValue('trigger').toSeconds()),
        [-14 * 86_400, 0],
      );
    }
    entries += events.length;
  }
  assert.ok(entries > 80, `${entries} entries`);
});

test('a second import updates the first: an entry keeps its UID when the schedule moves on', () => {
  const person = { dateOfBirth: '2012-03-15', autism: 'diagnosed' };
  const admitted = { type: 'admitted', on: '2026-06-08', ward: 'cyp' };
  const uids = (asOf, events) => {
    const text = toCalendar(scheduleReviews({ person, events }, { asOf }), { key: 'K-17', stamp: STAMP });
    return read(text).getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
  };
  const first = uids('2026-06-10', [admitted]);
  assert.deepEqual(first, ['post-admission-review:2026-06-08/K-17@cetr-engine', 'oversight-visit:2026-06-08/K-17@cetr-engine']);
  assert.deepEqual(uids('2026-07-25', [admitted]), first, 'overdue');
  assert.ok(uids('2026-06-20', [admitted, { type: 'review', on: '2026-06-18' }]).includes(first[1]));
});

test('nothing of the person stands in a calendar', () => {
  const person = { dateOfBirth: '2012-03-15', autism: 'diagnosed', learningDisability: 'suspected' };
  const events = [
    { type: 'diagnosis-removal-proposed', on: '2026-06-09', condition: 'autism', decisionOn: '2026-07-09' },
    { type: 'admitted', on: '2026-06-08', ward: 'secure', mojRestricted: true },
    { type: 'review', on: '2026-06-18', outcome: 'ready-for-discharge', actions: [{ ref: 'Own words 17', by: '2026-07-01' }] },
  ];
  const text = toCalendar(scheduleReviews({ person, events }, { asOf: '2026-06-20' }), { key: 'K-17', stamp: STAMP });
  const calendar = read(text);
  const shown = calendar.getAllSubcomponents('vevent').map((event) => ['summary', 'description'].map((name) => event.getFirstPropertyValue(name)).join(' '));
  assert.ok(shown.length >= 5);
  for (const said of shown) assert.doesNotMatch(said, /diagnos|autis|learning|secure|Own words|2012|2026/i);
  assert.doesNotMatch(text, /Own words|autis|20120315|2012-03-15/i);
});

test('a calendar without entries is read too, and shows nothing', () => {
  const calendar = read(toCalendar({ obligations: [] }, { key: 'K-17', stamp: STAMP }));
  assert.deepEqual(calendar.getAllSubcomponents().map(({ name }) => name), ['vtimezone']);
});
