/**
 * How hard the texts are to read, by the Flesch-Kincaid grade: about the years of school that a text asks for.
 *
 * Measured is every text of the catalogue that holds a sentence, in both wordings. Left out are names of those who act, labels
 * and titles without a full stop or a question mark, which are no sentences, and what has fewer than six words: the formula
 * is not made for it.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { PACKAGE } from './places.mjs';
import { grade, LIMITS } from './reading-grade.mjs';

/** What the blanks of a text are filled with; a date in easier words has its weekday. */
const DAY = { plain: '6 August 2026', easyRead: 'Thursday 6 August 2026' };
const VALUES = {
  limit: '6 weeks',
  'other-limit': '20 working days',
  'days-left': '13 days',
  'days-over': '13 days',
  reference: 'A12',
  number: '14',
  span: '12 months',
  group: 'children and young people',
  name: 'CCG',
  instead: 'the new name',
  review: 'CETR',
  'bank-holidays': 'Good Friday',
  person: 'the person',
  'is-the-person': 'Is the person',
  'does-the-person': 'Does the person',
  'where-is': 'is the person',
  area: 'Anyshire',
  how: 'Write to us.',
  days: '10 days',
  age: '18',
  sendiass: 'the service',
  'school-year': '9',
  full: 'care and treatment review',
  section: '5',
  edition: '2023',
  i: 'They',
  'i-am': 'They are',
  'i-have': 'They have',
  rating: 'red',
  what: 'a review',
  emergency: '999',
  urgent: '111',
  relay: '18001 111',
  'relay-name': 'Relay UK',
  samaritans: '116 123',
  shout: '85258',
  childline: '0800 1111',
  'childline-under': '19',
  'online-from': '5',
};
/** Forms that professionals fill in, in the words of their work: their texts serve in either wording, and count as plain words. */
const FOR_PROFESSIONALS = ['register-entry', 'review-plan', 'review-report', 'laep-record', 'oversight-referral', 'discharge-plan', 'sit-and-see'];
const isMeant = ({ id }, wording) => wording === 'plain' || !FOR_PROFESSIONALS.some((form) => id.startsWith(`${form}.`));
const DAYS = ['from', 'by', 'on', 'day', 'met-on', 'other-by', 'last-working-day'];

const { texts } = JSON.parse(await readFile(`${PACKAGE}dist/codes.json`, 'utf8'));

/** The text as somebody reads it. */
const filled = (text, wording) =>
  text[wording].replace(/\{([a-z-]+)\}/g, (blank, name) => {
    const value = DAYS.includes(name) ? DAY[wording] : VALUES[name];
    assert.ok(value, `${text.id}: give a value for ${blank}`);
    return value;
  });

const NAMED = { plain: 'plain words', easyRead: 'easier words' };

for (const [wording, most] of Object.entries(LIMITS)) {
  test(`${NAMED[wording]} are easy to read`, () => {
    const grades = texts
      .filter((text) => isMeant(text, wording))
      .map((text) => ({ id: text.id, grade: grade(filled(text, wording)) }))
      .filter(({ grade }) => grade !== undefined)
      .sort((one, other) => other.grade - one.grade);
    const average = grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length;
    const [highest] = grades;
    console.log(
      `Readability, ${NAMED[wording]}: grade ${average.toFixed(1)} on average (at most ${most.average}), ` +
        `${highest.grade.toFixed(1)} at most (at most ${most.highest}: ${highest.id}), ` +
        `${grades.length} of ${texts.length} texts measured`,
    );
    const tooHard = grades.filter(({ grade }) => grade > most.highest);
    assert.deepEqual(
      tooHard.map(({ id, grade }) => `${id}: ${grade.toFixed(1)}`),
      [],
    );
    assert.ok(average <= most.average, `${average}`);
  });
}
