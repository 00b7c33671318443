/** The words of the checker's own screens, in both wordings: short, plain, nothing promised, and the same in both. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CHECKER_WORDS } from '../../pkg-template/element/checker-words.js';
import { gapsToTell } from '../../pkg-template/element/guidance-area.js';
import { GUIDANCE_WORDS } from '../../pkg-template/element/guidance-words.js';
import { around, sayer } from '../../pkg-template/element/said.js';
import { URGENT_WORDS } from '../../pkg-template/element/urgent-words.js';
import { BANNED } from './banned-words.mjs';
import { CONTRACT, PACKAGE } from './places.mjs';
import { grade, LIMITS } from './reading-grade.mjs';

const WORDS = Object.entries({ ...URGENT_WORDS, ...CHECKER_WORDS, ...GUIDANCE_WORDS });
const WORDINGS = { plain: { place: 0, longest: 20 }, easyRead: { place: 1, longest: 12 } };
/** Names of a product, and of an address. */
const NO_SENTENCES = ['source.all'];
/** Findings that nobody who asks for a review can act on. */
const FOR_OFFICERS = [
  'attendance-incomplete',
  'attendance-optional',
  'consent-check-too-rare',
  'enquiry-questions-differ',
  'last-checked-missing',
  'last-checked-old',
  'name-superseded',
  'panel-incomplete',
  'panel-optional',
  'rating-blue-missing',
  'register-consent-missing',
  'register-lead-missing',
  'remote-by-default',
  'report-shorter',
  'report-too-long',
  'representative-missing',
  'six-week-review-missing',
  'transition-too-late',
];
/** What a blank is filled with. */
const VALUES = { day: 'Thursday 6 August 2026', review: 'review (CETR or CTR)', area: 'Camden', 'not-sure': 'I am not sure' };

const filled = (text) => text.replace(/\{([a-z-]+)\}/g, (_, name) => VALUES[name] ?? '999');
const sentencesOf = (text) => filled(text).split(/(?<=[.?:])\s+/);
const each = (check) =>
  WORDS.flatMap(([id, texts]) =>
    Object.keys(WORDINGS).flatMap((wording) => check(texts[WORDINGS[wording].place], wording, id) ?? []),
  );

test('every text stands in both wordings, and no id in two tables', () => {
  assert.ok(WORDS.length > 100);
  assert.equal(WORDS.length, [URGENT_WORDS, CHECKER_WORDS, GUIDANCE_WORDS].flatMap((table) => Object.keys(table)).length);
  assert.deepEqual(
    WORDS.filter(([, texts]) => texts.length !== 2 || texts.some((text) => text.trim() === '')),
    [],
  );
});

test('no sentence is long', () => {
  const long = each((text, wording, id) =>
    NO_SENTENCES.includes(id)
      ? []
      : sentencesOf(text).filter((sentence) => sentence.split(/\s+/).length > WORDINGS[wording].longest),
  );
  assert.deepEqual(long, []);
});

test('no text is hard to read', () => {
  for (const [wording, { place }] of Object.entries(WORDINGS)) {
    const grades = WORDS.filter(([id]) => !NO_SENTENCES.includes(id))
      .map(([id, texts]) => ({ id, grade: grade(filled(texts[place])) }))
      .filter((measured) => measured.grade !== undefined);
    assert.ok(grades.length > 50);
    const tooHard = grades.filter((measured) => measured.grade > LIMITS[wording].highest);
    assert.deepEqual(
      tooHard.map((measured) => `${measured.id}: ${measured.grade.toFixed(1)}`),
      [],
      wording,
    );
    const average = grades.reduce((sum, measured) => sum + measured.grade, 0) / grades.length;
    assert.ok(average <= LIMITS[wording].average, `${wording}: ${average}`);
  }
});

test('no banned word is used', () => {
  assert.deepEqual(
    each((text, wording, id) =>
      BANNED.filter((banned) => text.toLowerCase().includes(banned)).map((banned) => `${id}: ${banned}`),
    ),
    [],
  );
});

test('easier words have no brackets, and no short names but those of the reviews', () => {
  const faults = WORDS.filter(([id]) => !NO_SENTENCES.includes(id)).flatMap(([id, [, easy]]) => [
    ...(/[()]/.test(easy) ? [`${id}: brackets`] : []),
    ...(easy.match(/\b[A-Z][A-Z0-9]+\b/g) ?? []).filter((name) => !['CETR', 'CTR', 'NHS', 'GP', 'UK'].includes(name)),
  ]);
  assert.deepEqual(faults, []);
});

test('both wordings have the same blanks and the same numbers', () => {
  const facts = (text) => [...(text.match(/\{[a-z-]+\}|\d+/g) ?? [])].sort();
  const differ = WORDS.filter(([, [plain, easy]]) => facts(plain).join() !== facts(easy).join()).map(([id]) => id);
  assert.deepEqual(differ, []);
});

test('whatever the contract may answer has its words', async () => {
  const contract = await readFile(CONTRACT, 'utf8');
  const listed = (field) =>
    [...new RegExp(`^ {2}${field}:([^;]+);`, 'm').exec(contract)[1].matchAll(/"([a-z-]+)"/g)].map(([, value]) => value);
  const wanted = [
    ...listed('outcome').map((value) => `outcome.${value}`),
    ...listed('review').map((value) => `kind.${value}`),
    ...listed('decider').map((value) => `decider.${value}`),
    ...listed('alsoInvolve').map((value) => `involved.${value}`),
  ];
  assert.ok(wanted.length > 15);
  for (const id of wanted) assert.ok(Object.hasOwn(GUIDANCE_WORDS, id), id);
});

test('a finding about an area is told to visitors, or is for the officer who keeps the page alone', async () => {
  const { rules } = JSON.parse(await readFile(`${PACKAGE}dist/codes.json`, 'utf8'));
  const findings = rules.map(({ rule }) => rule).filter((rule) => rule.startsWith('local-area.'));
  const untold = findings.filter((code) => gapsToTell([{ code }]).length === 0);
  assert.deepEqual(
    untold.map((code) => code.replace('local-area.', '')).sort(),
    FOR_OFFICERS,
  );
});

test('a text is said in the wording asked for, with its blanks filled, elements among them', () => {
  const table = { one: ['Plain {name}.', 'Easy {name}.'] };
  assert.equal(sayer(table, 'plain')('one', { name: 'A' }), 'Plain A.');
  assert.equal(sayer(table, 'easy-read')('one', { name: 'A' }), 'Easy A.');
  const link = { a: 'link' };
  assert.deepEqual(around(sayer(table, 'plain')('one'), { name: link }), ['Plain ', link, '.']);
});
