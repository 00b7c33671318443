/** CSV in and out: each finding at its line and column, files that are hostile or broken, and one list whatever the chunks. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { history } from './histories.mjs';
import { PACKAGE, ROOT } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';
import { COLUMNS, findingsCsv, readCases, readWorklist, worklistCalendar, worklistCsv } from '../../pkg/dist/worklist.js';

const cetr = loadSync();
const asOf = '2026-06-12';
const options = { asOf };

/** Each code that some test found or was refused with. */
const reached = new Set();
const reach = (findings) => (findings.forEach(({ code }) => reached.add(code)), findings);
const told = (findings) => reach(findings).map(({ row, column, key, code }) => [row, column, key, code]);
const HEADER = 'key,person.dateOfBirth,person.autism,event.type,event.on,event.ward,event.rating,event.actions';
const file = (...lines) => `${[HEADER, ...lines].join('\n')}\n`;
/** As somebody reads them: without that the case is left out, which follows from the rest. */
const found = (...lines) => told(readCases(file(...lines)).findings.filter(({ code }) => code !== 'case-left-out'));
const refusedWith = async (code, source) => {
  reached.add(code);
  const wanted = { name: 'CetrWorklistError', code };
  await assert.rejects(readWorklist(cetr, source, { options }), wanted, code);
  if (typeof source === 'string' || ArrayBuffer.isView(source)) assert.throws(() => readCases(source), wanted, code);
};

test('lines of one key are one case, in the order of the file, wherever they stand', () => {
  const { cases, findings } = readCases(
    file(
      'A,2012-03-15,diagnosed,admitted,2026-04-02,cyp,,',
      'B,,suspected,,,,,',
      'A,,,review,2026-04-20,,,R1 2026-05-01 | Short breaks 2026-06-01',
      'A,2012-03-15,,report-sent,2026-04-30,,,',
    ),
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(cases, [
    {
      key: 'A',
      history: {
        person: { dateOfBirth: '2012-03-15', autism: 'diagnosed' },
        events: [
          { type: 'admitted', on: '2026-04-02', ward: 'cyp' },
          { type: 'review', on: '2026-04-20', actions: [{ ref: 'R1', by: '2026-05-01' }, { ref: 'Short breaks', by: '2026-06-01' }] },
          { type: 'report-sent', on: '2026-04-30' },
        ],
      },
    },
    { key: 'B', history: { person: { autism: 'suspected' }, events: [] } },
  ]);
});

test('a blank cell is not known, and never no; true and false may be written in capitals', () => {
  const text = 'key,person.hasEhcp,person.capacity.canDecide,person.age,event.type,event.on,event.inForce\nA, ,TRUE,15,ehcp,2026-01-05,False\n';
  const { cases, findings } = readCases(text);
  assert.deepEqual(findings, []);
  assert.deepEqual(cases[0].history, {
    person: { capacity: { canDecide: true }, age: 15 },
    events: [{ type: 'ehcp', on: '2026-01-05', inForce: false }],
  });
});

test('every column can be filled, and what comes of it is what the engine takes', () => {
  const valueFor = ({ kind, values, least }) =>
    ({ text: 'A1', boolean: 'true', date: '2026-05-01', number: String(least + 40), actions: 'A1 2026-09-01', choice: values?.[0] })[kind];
  const types = COLUMNS.find(({ name }) => name === 'event.type').values;
  for (const type of types) {
    const columns = COLUMNS.filter(({ name, events }) => name !== 'person.age' && (events?.includes(type) ?? true));
    const cells = columns.map((column) => ({ 'event.type': type, 'person.dateOfBirth': '2000-01-01' })[column.name] ?? valueFor(column));
    const { cases, findings } = readCases(Papa.unparse([columns.map(({ name }) => name), cells]));
    assert.deepEqual(findings, [], type);
    const { errors } = cetr.toWorklist(cases, options);
    // Some events cannot come first; none is misread.
    for (const { error } of errors) assert.match(error.path, /^\/events\/0$/, `${type}: ${error.message}`);
  }
});

test('what is wrong in a line is told at its column, all of it at once', () => {
  assert.deepEqual(found('A,15/03/2012,maybe,admitted,2026-02-30,locked,,'), [
    [2, 'person.dateOfBirth', 'A', 'wrong-value'],
    [2, 'person.autism', 'A', 'wrong-value'],
    [2, 'event.on', 'A', 'wrong-value'],
    [2, 'event.ward', 'A', 'wrong-value'],
  ]);
  assert.deepEqual(found('A,,,review,2026-01-05,,,R1'), [[2, 'event.actions', 'A', 'wrong-value']]);
  assert.deepEqual(found('A,,,discharged,2026-01-05,cyp,,'), [[2, 'event.ward', 'A', 'not-of-event']]);
  assert.deepEqual(found('A,,,risk-rated,,,,'), [
    [2, 'event.on', 'A', 'missing-value'],
    [2, 'event.rating', 'A', 'missing-value'],
  ]);
  assert.deepEqual(found('A,,,,2026-01-05,cyp,,'), [
    [2, 'event.on', 'A', 'no-event'],
    [2, 'event.ward', 'A', 'no-event'],
  ]);
  assert.deepEqual(found(',,,admitted,2026-01-05,,,'), [[2, 'key', null, 'missing-key']]);
  assert.deepEqual(found('A,,,admitted,2026-01-05,,', 'B,,,admitted,2026-01-05,,,,x', 'C,,,admitted,2026-01-05,,,,,'), [
    [2, null, 'A', 'too-few-cells'],
    [3, null, 'B', 'too-many-cells'],
  ]);
  // A column without a name, with a cell that is filled and one that is not.
  const unnamed = readCases('key,,event.type,event.on\nA,x,admitted,2026-01-05\nB,,admitted,2026-01-05\n');
  assert.deepEqual([told(unnamed.findings)[0], unnamed.cases.length], [[2, null, 'A', 'too-many-cells'], 1]);
});

test('lines of one key that say different things of the person are told with both lines', () => {
  const { findings, cases } = readCases(file('A,2012-03-15,no,,,,,', 'B,,no,,,,,', 'A,,suspected,,,,,'));
  assert.deepEqual(told(findings), [
    [2, 'key', 'A', 'case-left-out'],
    [4, 'person.autism', 'A', 'contradiction'],
  ]);
  assert.match(findings[1].message, /“suspected”, and in line 2 “no”/);
  assert.deepEqual(cases.map(({ key }) => key), ['B']);
});

test('a case with a line that cannot be taken is left out as a whole, and says with how many lines', () => {
  const lines = ['A,,,admitted,2026-01-05,,,', 'A,,,review,2026-02-31,,,', 'A,,,discharged,2026-03-05,,,', 'B,,,admitted,2026-01-05,,,'];
  const { cases, findings } = readCases(file(...lines));
  assert.deepEqual(cases.map(({ key }) => key), ['B']);
  const [leftOut] = findings.filter(({ code }) => code === 'case-left-out');
  assert.match(leftOut.message, /“A” is left out with all its 3 lines/);
});

test('a value that is nearly one of many is told with the nearest', () => {
  const [{ message }] = readCases(file('A,,,admited,2026-01-05,,,')).findings;
  assert.equal(message, '“admited” must be one of 27 values, such as “admitted”.');
});

test('column names are taken exactly; a misspelt, repeated or missing one stops the file, another is named and not read', () => {
  const headerFindings = (header, line = 'A,x,admitted,2026-01-05') => {
    const { cases, findings } = readCases(`${header}\n${line}\n`);
    return { cases: cases.length, found: told(findings), messages: findings.map(({ message }) => message) };
  };
  const { cases, found: near, messages } = headerFindings('key,event.wrad,event.type,event.on');
  assert.deepEqual([cases, near], [0, [[1, 'event.wrad', null, 'misspelt-column']]]);
  assert.match(messages[0], /The nearest is “event.ward”/);
  for (const [name, nearest] of [
    ['Date of birth', 'person.dateOfBirth'],
    ['EVENT.WARD', 'event.ward'],
    ['ward', 'event.ward'],
    ['canDecide', 'person.capacity.canDecide'],
    ['consent_to_review', 'person.consentToReview'],
  ])
    assert.match(headerFindings(`key,${name},event.type,event.on`).messages[0], new RegExp(`The nearest is “${nearest}”`), name);
  assert.deepEqual(headerFindings('key,Team name,event.type,event.on'), {
    cases: 1,
    found: [[1, 'Team name', null, 'unknown-column']],
    messages: ['There is no column “Team name”, so it is not read.'],
  });
  assert.deepEqual(headerFindings('key,key,event.type,event.on').found, [[1, 'key', null, 'repeated-column']]);
  assert.deepEqual(headerFindings('key,person.autism', 'A,no').found, [
    [1, 'event.type', null, 'missing-column'],
    [1, 'event.on', null, 'missing-column'],
  ]);
  assert.deepEqual(headerFindings('Key,event.type,event.on', 'A,admitted,2026-01-05').found, [
    [1, 'Key', null, 'misspelt-column'],
    [1, 'key', null, 'missing-column'],
  ]);
});

test('__proto__ and constructor are columns that there are not, and change nothing', () => {
  for (const name of ['__proto__', 'constructor', 'person.__proto__', 'toString']) {
    const { cases, findings } = readCases(`key,${name},event.type,event.on\n__proto__,{"x":1},admitted,2026-01-05\n`);
    assert.deepEqual(told(findings), [[1, name, null, 'unknown-column']]);
    assert.deepEqual(cases, [{ key: '__proto__', history: { person: {}, events: [{ type: 'admitted', on: '2026-01-05' }] } }]);
    assert.equal({}.x, undefined);
  }
});

test('what the engine refuses is told at the line and the column that it was read from', () => {
  const { cases, findingsOf } = readCases(
    file('A,,,admitted,2026-01-05,,,', '', 'B,,,discharged,2026-01-05,,,', 'C,,,admitted,2026-01-05,,,', 'C,,,review,2026-02-05,,,R1 2026-02-31'),
  );
  const { errors } = cetr.toWorklist(cases, options);
  const findings = findingsOf(errors);
  assert.deepEqual(told(findings), [
    [4, null, 'B', 'not-in-hospital'],
    [4, 'key', 'B', 'case-left-out'],
    [5, 'key', 'C', 'case-left-out'],
    [6, 'event.actions', 'C', 'bad-date'],
  ]);
  assert.match(findings[0].message, /^The event must happen in hospital/);
});

test('a comma, a semicolon and a tab are each known as what stands between cells', () => {
  const lines = file('A,,,review,2026-04-20,,,"R1; first 2026-05-01"');
  const expected = readCases(lines);
  assert.equal(expected.cases.length, 1);
  for (const delimiter of [';', '\t']) {
    const { cases, findings } = readCases(Papa.unparse(Papa.parse(lines.trim()).data, { delimiter }));
    assert.deepEqual([cases, findings], [expected.cases, []]);
  }
  // No known name in the whole header: nothing is guessed.
  const codes = new Set(told(readCases('a|b|c\n1|2|3\n').findings).map(([, , , code]) => code));
  assert.deepEqual([...codes], ['unknown-column', 'missing-column']);
});

test('a mark at the head, any mix of line ends, and blank lines change nothing but the numbers of lines', () => {
  const lines = ['A,,,admitted,2026-01-05,,,', 'B,,,admitted,2026-01-05,,,', 'C,,,admitted,2026-01-05,,,'];
  const plain = readCases(file(...lines)).cases;
  for (const text of [`\uFEFF${file(...lines)}`, `${HEADER}\r\n${lines[0]}\r${lines[1]}\n${lines[2]}`, `\n\n${HEADER}\r\n\r\n${lines.join('\r\r')}\r`])
    assert.deepEqual(readCases(text).cases, plain);
  assert.deepEqual(readCases(Buffer.from(`\uFEFF${file(...lines)}`)).cases, plain);
  assert.deepEqual(found('', ',,,,,,,', 'A,,,review,2026-13-01,,,'), [[4, 'event.on', 'A', 'wrong-value']]);
});

test('quotes, delimiters and line ends within a quoted cell are part of it', () => {
  const { cases, findings } = readCases(file('"A ""x"", y",,,admitted,2026-01-05,,,', '"two\r\nlines",,,,,,,', 'B,,,review,2026-02-30,,,'));
  assert.deepEqual(cases.map(({ key }) => key), ['A "x", y', 'two\nlines']);
  // A spreadsheet shows the cell of two lines in one row.
  assert.equal(findings[0].row, 4);
});

test('a quote that does not close, or stands within a cell, costs its own line and no other', () => {
  const rest = ['C,,,admitted,2026-01-05,,,', 'D,,,review,2026-01-05,,,"R1 2026-05-01"'];
  for (const [line, code] of [['B,"no,,admitted,2026-01-05,,,', 'open-quote'], ['B,"no"x,,admitted,2026-01-05,,,', 'stray-quote']]) {
    const { cases, findings } = readCases(file('A,,,admitted,2026-01-05,,,', line, rest[0]));
    assert.deepEqual([cases.map(({ key }) => key), told(findings)], [['A', 'C'], [[3, null, 'B', code], [3, 'key', 'B', 'case-left-out']]]);
    // With quotes further down, in which the open one finds an end.
    const more = readCases(file('A,,,admitted,2026-01-05,,,', line, ...rest));
    assert.deepEqual([more.cases.map(({ key }) => key), more.findings[0].row], [['A', 'C', 'D'], 3]);
  }
  // Whose line it is cannot be told: then it is nobody's.
  assert.deepEqual(found('"A,,,admitted,2026-01-05,,,'), [[2, null, null, 'open-quote']]);
});

test('a formula in a cell is text: as a key it is kept, elsewhere it is a wrong value', () => {
  const { cases, findings } = readCases(file('=HYPERLINK(1),,,admitted,2026-01-05,,,', 'B,=1+1,,,,,,'));
  assert.deepEqual(cases.map(({ key }) => key), ['=HYPERLINK(1)']);
  assert.deepEqual(told(findings)[0], [3, 'person.dateOfBirth', 'B', 'wrong-value']);
});

test('what is no text in UTF-8 is refused, and never read as other letters', async () => {
  const text = file('Zoë,,,admitted,2026-01-05,,,');
  const utf16 = (order) => Buffer.from(`\uFEFF${text}`, 'utf16le')[order === 'le' ? 'valueOf' : 'swap16']();
  await refusedWith('utf-16', utf16('le'));
  await refusedWith('utf-16', utf16('be'));
  await refusedWith('nul-character', Buffer.from(text, 'utf16le'));
  await refusedWith('not-utf-8', Buffer.from(text, 'latin1'));
  await refusedWith('nul-character', file('A\0,,,admitted,2026-01-05,,,'));
  await refusedWith('workbook', Buffer.from('PK\x03\x04 and more', 'latin1'));
  await refusedWith('empty', '');
  await refusedWith('empty', '\uFEFF');
  await refusedWith('empty', '\r\n \n');
  await refusedWith('empty', new Uint8Array(0));
  assert.deepEqual(told(readCases(`${HEADER}\n`).findings), [[1, null, null, 'no-lines']]);
  assert.deepEqual(readCases(Buffer.from(text)).cases[0].key, 'Zoë');
});

test('what is too large, too long or too broken is refused at once', async () => {
  const most = { csv: 200_000_000, json: 100_000_000 };
  const large = (size, head) => ({ [Symbol.toStringTag]: 'Blob', size, slice: () => new Blob([head]) });
  reached.add('csv-too-large').add('json-too-large');
  await assert.rejects(readWorklist(cetr, large(most.csv + 1, 'key,')), { code: 'csv-too-large' });
  await assert.rejects(readWorklist(cetr, large(most.json + 1, '[{')), { code: 'json-too-large' });
  await refusedWith('line-too-long', file(`${'A'.repeat(100_001)},,,,,,,`));
  await refusedWith('line-too-long', file(`${'A'.repeat(1_000_000)},,,,,,,`));
  await refusedWith('line-too-long', `${'A'.repeat(100_001)},,,,,,,`);
  await refusedWith('too-many-broken-lines', file(...Array(101).fill('A,"x,,,,,,')));
  await refusedWith('too-many-broken-lines', `${HEADER}\n${'A,"x\n'.repeat(2_000_000)}`);
  await refusedWith('too-many-cases', `key,event.type,event.on\n${Array.from({ length: 1_000_001 }, (_, number) => `${number},,\n`).join('')}`);
});

test('a file of findings alone is read to its end: the first 100,000 are kept, and all counted', () => {
  const { findings, findingCount } = readCases(file(...Array(120_000).fill(',no,,,,,,')));
  assert.equal(findingCount, 120_000);
  assert.equal(findings.length, 100_001);
  assert.deepEqual(told(findings.slice(-1)), [[100_002, null, null, 'more-findings']]);
});

test('JSON is a list of cases; what the engine refuses has the number of the case and the place in it', async () => {
  const list = [{ key: 'A', history: history(6) }, { key: 'B', history: { person: { age: 'x' }, events: [] } }, 5, { key: 'C' }];
  const { rows, findings, cases, leftOut, format } = await readWorklist(cetr, JSON.stringify(list), { options });
  assert.deepEqual([format, cases, leftOut], ['json', 4, 3]);
  assert.deepEqual(told(findings).map(([row, column]) => [row, column]), [[2, '/person/age'], [3, ''], [4, '']]);
  assert.deepEqual(rows, cetr.toWorklist([list[0]], options).rows);
  reached.add('not-json').add('not-a-list').add('not-csv').add('unreadable');
  await assert.rejects(readWorklist(cetr, '[{"key":', { options }), { code: 'not-json' });
  await assert.rejects(readWorklist(cetr, '{"key":1}', { options }), { code: 'not-a-list' });
  assert.throws(() => readCases('[]'), { code: 'not-csv' });
  const gone = { [Symbol.toStringTag]: 'Blob', size: 5, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  await assert.rejects(readWorklist(cetr, gone), { code: 'unreadable' });
});

test('JSON cases that share a key are all in the list, are told of, and none loses a date in a calendar', async () => {
  const settings = { stamp: '2026-06-12T10:00:00Z' };
  const long = 'K'.repeat(200);
  const list = ['A', 'A', 'A (2)', 'A', long, long].map((key) => ({ key, history: history(6) }));
  const { rows, findings, leftOut } = await readWorklist(cetr, JSON.stringify(list), { options });
  assert.equal(leftOut, 0);
  assert.deepEqual(told(reach(findings)), [[2, null, 'A', 'repeated-key'], [4, null, 'A', 'repeated-key'], [6, null, long, 'repeated-key']]);
  assert.match(findings[0].message, /^Case 1 has the key “A” too\./);
  const uids = (text) => text.replaceAll('\r\n ', '').match(/(?<=\r\nUID:)[^\r]*/g);
  const each = uids(await worklistCalendar(cetr, rows, settings));
  assert.equal(new Set(each).size, each.length);
  assert.equal(each.length, list.length * uids(await worklistCalendar(cetr, rows.filter(({ index }) => index === 0), settings)).length);
  const keys = new Set(each.map((uid) => uid.replace(/^[^/]*\/(.*)@cetr-engine$/, '$1')));
  assert.deepEqual([...keys].slice(0, 4), ['A', 'A (3)', 'A (2)', 'A (4)'], 'whoever has a key of their own keeps it');
});

/** Many cases of several paces, their lines in the order of the days: cases are whole only late in the file. */
function manyLines(count, { mixed }) {
  const facts = ['type', 'on', 'ward', 'rating', 'outcome', 'sitAndSee', 'actions'];
  const header = ['key', 'person.dateOfBirth', 'person.autism', ...facts.map((name) => `event.${name}`)];
  const lines = Array.from({ length: count }, (_, index) => {
    const { events } = history(2 + (index % 9), { pace: 1 + index / 7 });
    return events.map((event, place) => {
      const told = { ...event, actions: event.actions?.map(({ ref, by }) => `${ref} ${by}`).join(' | ') };
      const cells = facts.map((name) => told[name] ?? '');
      const isWrong = index % 17 === 3 && place === 1;
      return [`case ${index}`, place === 0 ? '1985-03-15' : '', isWrong ? 'perhaps' : '', ...cells];
    });
  }).flat();
  if (mixed) lines.sort((one, other) => (one[4] < other[4] ? -1 : Number(one[4] > other[4])));
  return Papa.unparse([header, ...lines]);
}

test('whatever the chunks and the order of the lines, the rows are those of one call with all cases', async () => {
  for (const mixed of [false, true]) {
    const text = manyLines(400, { mixed });
    const { cases, findings, findingsOf } = readCases(text);
    const whole = cetr.toWorklist(cases, options);
    assert.ok(whole.rows.length > 400 && findings.length > 20);
    for (const casesAtOnce of [1, 7, 100, 10_000]) {
      const { rows, findings: all, ...rest } = await readWorklist(cetr, new Blob([text]), { options, casesAtOnce });
      assert.deepEqual(rows, whole.rows, `${casesAtOnce} at once`);
      const expected = [...findings, ...findingsOf(whole.errors)].sort((one, other) => one.row - other.row);
      assert.deepEqual(all, expected);
      assert.deepEqual(rest, { asOf, format: 'csv', findingCount: expected.length, cases: 400, leftOut: 400 - cases.length + whole.errors.length });
    }
  }
});

test('options go along, and what is wrong with them is told before a file is read', async () => {
  const text = manyLines(60, { mixed: true });
  for (const wanted of [{ asOf, rows: 'next-per-case' }, { asOf, statuses: ['met', 'met-late'] }, { asOf, kinds: ['review-report'], dueWithinDays: 100 }]) {
    const { rows } = await readWorklist(cetr, text, { options: wanted, casesAtOnce: 7 });
    assert.deepEqual(rows, cetr.toWorklist(readCases(text).cases, wanted).rows);
    assert.ok(rows.length > 0);
  }
  await assert.rejects(readWorklist(cetr, text, { options: { asOf: 'today' } }), { name: 'CetrInputError', path: '/asOf' });
});

test('cases that are too much for one call together go through in smaller ones, and one that is too much by itself is told', async () => {
  const actions = (count) => Array.from({ length: count }, (_, index) => ({ ref: `${index}`.padStart(200, 'R'), by: '2026-05-01' }));
  const events = (count) => [{ type: 'admitted', on: '2026-01-05' }, { type: 'review', on: '2026-01-12', actions: actions(count) }];
  const list = [15_000, 15_000, 25_000, 10].map((count, index) => ({ key: `case ${index}`, history: { person: {}, events: events(count) } }));
  assert.throws(() => cetr.toWorklist(list, options), { code: 'too-large' });
  const { rows, findings, leftOut } = await readWorklist(cetr, JSON.stringify(list), { options: { ...options, kinds: ['recommended-action'] } });
  assert.deepEqual([rows.length, leftOut], [30_010, 1]);
  assert.deepEqual(told(findings), [[3, '', null, 'too-large']]);
});

test('it can be given up at any time, and tells how far it is', async () => {
  const text = manyLines(3_000, { mixed: false });
  const told = [];
  await readWorklist(cetr, text, { options, onProgress: (progress) => told.push(progress) });
  assert.ok(told.length > 0);
  for (const { share } of told) assert.ok(share >= 0 && share <= 1);
  const control = new AbortController();
  const reading = readWorklist(cetr, text, { options, signal: control.signal, onProgress: () => control.abort() });
  await assert.rejects(reading, { name: 'AbortError' });
});

test('what goes out opens again with the same cells, whatever a key holds; no cell begins as a formula, and days stay numbers', () => {
  const keys = ['plain', '=1+1', '+44', '-5', '@SUM(A1)', '\ttab', '\rreturn', 'a,b;c', 'say "x"', ' blanks ', 'zwölf\nlines', '＝wide'];
  const cases = keys.map((key) => ({ key, history: history(4) }));
  const { rows } = cetr.toWorklist(cases, options);
  assert.ok(rows.some(({ daysLeft }) => daysLeft < 0));
  for (const bom of [false, true]) {
    const text = worklistCsv(rows, { bom });
    assert.equal(text.startsWith('\uFEFF'), bom);
    const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
    assert.deepEqual(errors, []);
    assert.deepEqual(Object.keys(data[0]), ['id', 'next action', 'due', 'days left', 'status', 'cautions', 'code', 'obligation']);
    data.forEach((line, index) => {
      const row = rows[index];
      assert.equal(line.id.replace(/^'/, ''), row.key);
      for (const [name, cell] of Object.entries(line)) assert.ok(name === 'days left' || !/^[=+\-@\t\r＝]/.test(cell), cell);
      assert.equal(line['days left'], String(row.daysLeft ?? ''));
      assert.deepEqual([line.due, line.status, line.code, line.obligation], [row.due ?? '', row.status, row.kind, row.id]);
    });
    // Unquoted: a spreadsheet takes it for a number.
    assert.match(text, /,-\d+,overdue,/);
  }
  assert.deepEqual(Papa.parse(worklistCsv([]), { header: true, skipEmptyLines: true }).data, []);
  assert.equal(worklistCsv([]) + worklistCsv(rows.slice(0, 3), { header: false }) + worklistCsv(rows.slice(3), { header: false }), worklistCsv(rows));
});

test('one calendar of many cases has the entries of each, once, and is a calendar without any too', async () => {
  const settings = { stamp: '2026-06-12T10:00:00Z', alarmDaysBefore: [7] };
  const cases = ['A', 'B', 'C'].map((key, index) => ({ key, history: history(4 + index * 3) }));
  const { rows } = cetr.toWorklist(cases, { asOf, statuses: ['open', 'overdue', 'met'] });
  const entries = (text) => [...text.matchAll(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g)].map(([entry]) => entry).sort();
  const alone = cases.flatMap(({ key, history }) => entries(cetr.toCalendar(cetr.scheduleReviews(history, { asOf }), { ...settings, key })));
  const text = await worklistCalendar(cetr, rows, settings);
  assert.ok(alone.length > 3);
  assert.deepEqual(entries(text), alone.sort());
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]*\r\nBEGIN:VEVENT[^]*END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  assert.equal(await worklistCalendar(cetr, [], settings), cetr.toCalendar({ obligations: [] }, { ...settings, key: '' }));
  await assert.rejects(worklistCalendar(cetr, rows, { stamp: 'now' }), { name: 'CetrInputError', path: '/stamp' });
});

test('findings go out as CSV too, and open again', () => {
  const { findings } = readCases(file('=A,=1,,,,,,', 'B,"x,,,,,,'));
  const { data } = Papa.parse(findingsCsv(findings, { bom: true }), { header: true, skipEmptyLines: true });
  assert.deepEqual(data.map(({ row, code }) => [Number(row), code]), findings.map(({ row, code }) => [row, code]));
  assert.equal(data[0].key, "'=A");
});

test('each code that the types promise was reached by a test, and none that they do not', async () => {
  const inBrowser = (code) => code.startsWith('worker-') || code === 'engine-cannot-start';
  const promised = (await promisedCodes()).filter((code) => !inBrowser(code));
  assert.ok(promised.length > 25);
  const lacking = promised.filter((code) => !reached.has(code));
  assert.deepEqual(lacking, [], 'each code is reached by a test');
  const ofEngine = ['not-in-hospital', 'missing-field', 'wrong-type', 'bad-date', 'too-large'];
  const own = [...reached].filter((code) => !promised.includes(code) && !ofEngine.includes(code));
  assert.deepEqual(own, [], 'and each is in the types');
});

test('the types are those of the functions', async () => {
  await mkdir(`${ROOT}target`, { recursive: true });
  const folder = await mkdtemp(`${ROOT}target/worklist-types-`);
  try {
    await cp(new URL('types/worklist.ts', import.meta.url), `${folder}/worklist.ts`);
    const flags = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom', '--module', 'nodenext', '--types', ''];
    const compiled = promisify(execFile)(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, ...flags, `${folder}/worklist.ts`]);
    await assert.doesNotReject(compiled.catch((failed) => Promise.reject(new Error(failed.stdout || failed.message))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('docs/csv.md names every code, and its table of columns is that of the package; BLESS=1 renews it', async () => {
  const place = `${ROOT}docs/csv.md`;
  const text = await readFile(place, 'utf8');
  const [before, rest] = text.split('<!-- columns -->\n');
  const [, behind] = rest.split('<!-- end of columns -->');
  const renewed = `${before}<!-- columns -->\n${columnTable()}<!-- end of columns -->${behind}`;
  if (process.env.BLESS === '1') await writeFile(place, renewed);
  assert.equal(await readFile(place, 'utf8'), renewed);
  for (const code of await promisedCodes()) assert.ok(behind.includes(`\`${code}\``), code);
});

function columnTable() {
  const holds = ({ kind, values, least, most }) =>
    ({
      text: 'text',
      boolean: '`true` or `false`',
      number: `${least} to ${most}`,
      date: 'a date',
      actions: 'a list of actions',
      choice: values?.map((value) => `\`${value}\``).join(', '),
    })[kind];
  const who = ({ name, needed, events, neededBy = [] }) => {
    if (needed) return name === 'key' ? 'every line' : 'every event';
    return events?.map((type) => `\`${type}\`${neededBy.includes(type) ? ' (must)' : ''}`).join(', ') ?? '';
  };
  const lines = COLUMNS.map((column) => `| \`${column.name}\` | ${holds(column)} | ${column.path[0] === 'person' ? column.description : who(column)} |`);
  return ['| Column | Holds | About |', '|---|---|---|', ...lines, ''].join('\n');
}

/** Those of the types: of findings, and of files that are of no use as a whole. */
async function promisedCodes() {
  const types = await readFile(`${PACKAGE}dist/worklist.d.ts`, 'utf8');
  const union = (from) => [...types.slice(types.indexOf(from)).split(';\n')[0].matchAll(/'([a-z0-9-]+)'/g)].map(([, code]) => code);
  return [...union('export type FileFindingCode'), ...union('  code:\n    |')];
}
