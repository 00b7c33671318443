/** The matcher has to be able to fail: each rule, with an answer that keeps it and answers that break it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseMismatch } from './cases.mjs';
import { mismatch, throwMismatch } from './matching.mjs';

const keeps = (expected, ...answers) => {
  for (const answer of answers) assert.equal(mismatch(expected, answer), undefined);
};
const breaks = (expected, ...answers) => {
  for (const answer of answers) assert.equal(typeof mismatch(expected, answer), 'string', JSON.stringify(answer));
};

test('scalars are compared strictly', () => {
  keeps('a', 'a');
  keeps(0, 0);
  keeps(false, false);
  breaks('1', 1, '2', null, undefined, ['1']);
  breaks(1, '1', true, 2);
  breaks(true, 'true', 1, false);
});

test('null matches only a null that is there', () => {
  keeps({ due: null }, { due: null });
  breaks({ due: null }, {}, { due: undefined }, { due: 0 }, { due: '' }, Object.create({ due: null }));
  breaks(null, undefined, {}, 0);
});

test('an object matches when every field named matches; further fields are fine', () => {
  keeps({ a: 1, b: { c: 2 } }, { a: 1, b: { c: 2, d: 3 }, e: 4 });
  keeps({}, { a: 1 });
  breaks({ a: 1, b: 2 }, { a: 1 }, { a: 1, b: 3 }, null, 'a', [1, 2]);
  breaks({}, null, [], undefined);
});

test('an array matches by length and order, element by element', () => {
  keeps([1, { a: 2 }], [1, { a: 2, b: 3 }]);
  keeps([], []);
  breaks([1, 2], [2, 1], [1], [1, 2, 3], { 0: 1, 1: 2, length: 2 }, null);
  breaks([], [1], {});
});

test('$starts: these first, in this order', () => {
  keeps({ $starts: [1, { a: 2 }] }, [1, { a: 2, b: 0 }, 3], [1, { a: 2 }]);
  breaks({ $starts: [1, 2] }, [2, 1], [1], [0, 1, 2], {}, null);
});

test('$includes: each matches some element, and one element may satisfy several', () => {
  keeps({ $includes: [{ a: 1 }, { b: 2 }] }, [{ a: 1, b: 2 }], [{ b: 2 }, 0, { a: 1 }]);
  breaks({ $includes: [{ a: 1 }, { b: 2 }] }, [{ a: 1 }], [{ a: 1, b: 3 }], [], {}, null);
});

test('$excludes: none matches any element', () => {
  keeps({ $excludes: [{ a: 1 }, 7] }, [], [{ a: 2 }, 8]);
  breaks({ $excludes: [{ a: 1 }, 7] }, [{ a: 1, b: 2 }], [8, 7], {}, null);
});

test('several operators may stand together, and all must hold', () => {
  const all = { $starts: [1], $includes: [3], $excludes: [4] };
  keeps(all, [1, 2, 3], [1, 3]);
  breaks(all, [2, 1, 3], [1, 2], [1, 3, 4]);
});

test('operators hold inside one another', () => {
  keeps({ $includes: [{ limits: { $starts: [{ count: 14 }] } }] }, [{ limits: [] }, { limits: [{ count: 14 }, { count: 10 }] }]);
  breaks({ $includes: [{ limits: { $starts: [{ count: 14 }] } }] }, [{ limits: [{ count: 10 }, { count: 14 }] }]);
});

test('a case that is not written by the rules is an error, not a match', () => {
  assert.throws(() => mismatch({ $contains: [1] }, [1]));
  assert.throws(() => mismatch({ $starts: [1], a: 1 }, [1]));
  assert.throws(() => mismatch({ $starts: 1 }, [1]));
});

test('throws: the Error of that name, with what is given of code, argument and path', () => {
  const wrongCall = (fields) => Object.assign(new Error('no'), { name: 'CetrInputError', ...fields });
  const thrown = wrongCall({ code: 'bad-date', argument: 1, path: '/asOf' });
  for (const expected of [{}, { code: 'bad-date' }, { code: 'bad-date', argument: 1, path: '/asOf' }]) {
    assert.equal(throwMismatch(expected, thrown), undefined);
  }
  for (const expected of [{ code: 'too-large' }, { argument: 0 }, { path: '' }]) {
    assert.equal(typeof throwMismatch(expected, thrown), 'string');
  }
  assert.equal(typeof throwMismatch({}, new Error('another')), 'string');
  assert.equal(typeof throwMismatch({}, { name: 'CetrInputError' }), 'string');
});

test('a case whose call answers where it has to throw fails, and the other way round', () => {
  const functions = {
    answers: () => 1,
    throws: () => {
      throw Object.assign(new Error('no'), { name: 'CetrInputError', code: 'bad-date' });
    },
  };
  assert.equal(caseMismatch(functions, { function: 'answers', args: [], expect: 1 }), undefined);
  assert.equal(caseMismatch(functions, { function: 'throws', args: [], expect: { throws: { code: 'bad-date' } } }), undefined);
  assert.equal(typeof caseMismatch(functions, { function: 'answers', args: [], expect: { throws: {} } }), 'string');
  assert.equal(typeof caseMismatch(functions, { function: 'throws', args: [], expect: 1 }), 'string');
});
