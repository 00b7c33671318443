/** How dates are written and read on the screens. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, dateOf, listed, partsOf, written, writtenWithWeekday } from '../../pkg-template/element/dates.js';

const read = (day, month, year) => dateOf({ day, month, year });

test('a date is written as people write it', () => {
  assert.equal(written('2026-08-06'), '6 August 2026');
  assert.equal(writtenWithWeekday('2026-12-17'), 'Thursday 17 December 2026');
  assert.equal(writtenWithWeekday('1900-01-01'), 'Monday 1 January 1900');
});

test('a date is read from its three fields, month names and blanks around them included', () => {
  for (const month of ['8', '08', 'August', 'aug', ' AUG '])
    assert.deepEqual(read(' 6', month, '2026 '), { value: '2026-08-06' });
  assert.deepEqual(read('6', 'Sept', '2026'), { value: '2026-09-06' });
});

test('what is no date goes to the engine as it stands', () => {
  assert.deepEqual(read('31', '2', '2026'), { value: '2026-02-31' });
  assert.deepEqual(read('x', 'Foo', '2026'), { value: '2026-Foo-0x' });
  // "Ma" is March as well as May, and "J" three months.
  assert.deepEqual(read('1', 'Ma', '2026'), { value: '2026-Ma-01' });
});

test('empty fields are nothing, and some empty ones are named', () => {
  assert.deepEqual(read('', ' ', ''), {});
  assert.deepEqual(read('6', '', ''), { missing: ['month', 'year'] });
  assert.deepEqual(read('6', '8', '26'), { shortYear: true });
});

test('a date fills its fields, and comes back the same', () => {
  assert.deepEqual(partsOf('2026-08-06'), { day: '6', month: '8', year: '2026' });
  assert.deepEqual(dateOf(partsOf('2026-08-06')), { value: '2026-08-06' });
  assert.deepEqual(partsOf(undefined), { day: '', month: '', year: '' });
});

test('counts and lists are written as people write them', () => {
  assert.equal(counted(1, 'day'), '1 day');
  assert.equal(counted(2, 'working day'), '2 working days');
  assert.equal(listed([]), '');
  assert.equal(listed(['a']), 'a');
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
});
