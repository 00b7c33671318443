/** The list of behaviours at the end of a run: it must not call held what was not tried. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BEHAVIOURS } from '../behaviours.mjs';
import { behavioursHeld } from './held.mjs';

const TWO = [
  { number: 1, words: 'by keyboard', everywhere: ['firefox'] },
  { number: 2, words: 'on paper' },
];
const ran = (name, hasPassed = true) => ({ name, file: 'a.test.mjs', hasPassed });
const ALL = [ran('(1, 2) the way'), ran('(1) the way [firefox]')];
const problems = (tests, engines = ['chromium', 'firefox'], behaviours = TWO) =>
  behavioursHeld(behaviours, tests, engines).problems;

test('each behaviour is told with its tests and their engines', () => {
  const { lines, problems } = behavioursHeld(TWO, ALL, ['chromium', 'firefox']);
  assert.deepEqual(problems, []);
  assert.deepEqual(lines, [
    ' 1  by keyboard',
    '    a.test.mjs',
    '      chromium, firefox: the way',
    ' 2  on paper',
    '    a.test.mjs',
    '      chromium: the way',
  ]);
});

test('one that no test held in an engine that ran is a problem, and so is a number that is none', () => {
  assert.deepEqual(problems([ALL[0]]), ['no test of behaviour 1 ran in firefox: by keyboard']);
  assert.deepEqual(problems([ALL[0]], ['chromium']), []);
  assert.deepEqual(problems([ALL[1]], ['firefox']), []);
  assert.deepEqual(problems([ALL[1], ran('(1) the way')]), ['no test of behaviour 2 ran in chromium: on paper']);
  assert.deepEqual(problems([...ALL, ran('(3) the way')]), ['there is no behaviour 3: the way']);
});

test('a test that failed, was skipped or has no number holds nothing', () => {
  assert.equal(problems([ALL[0], ran('(1) the way [firefox]', false)]).length, 1);
  assert.equal(problems([ALL[0], ran('the way (1) [firefox]')]).length, 1);
});

test('what is known to be missing is told, and forgiven only while there is no test at all', () => {
  const lacking = [{ ...TWO[0], lacks: 'all of it' }];
  assert.deepEqual(problems([], ['chromium', 'firefox'], lacking), []);
  assert.ok(behavioursHeld(lacking, [], ['chromium']).lines.includes('    NOT YET: all of it'));
  assert.equal(problems([ran('(1) the way')], ['chromium', 'firefox'], lacking).length, 1);
});

test('the behaviours are numbered without a gap', () => {
  assert.deepEqual(
    BEHAVIOURS.map(({ number }) => number),
    BEHAVIOURS.map((_, index) => index + 1),
  );
});
