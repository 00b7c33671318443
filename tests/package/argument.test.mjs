/** How a JavaScript value becomes the text that the engine reads: pkg-template/argument.js, by itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { argumentText } from '../../pkg-template/argument.js';

const NUL = '\u0000';
const marked = (what) => ({ [NUL]: what });
const check = (value, expected) => assert.deepEqual(JSON.parse(argumentText(value)), expected);
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const nested = (depth) => {
  let value = [];
  for (let level = 1; level < depth; level++) value = [value];
  return value;
};

test('data is written as JSON.stringify writes it', () => {
  for (const value of [
    null,
    true,
    false,
    0,
    1.5,
    -7,
    1e21,
    5e-324,
    '',
    'plain',
    'a "quoted" \\ text',
    '\u0000\u001f\u007f\u2028',
    'é',
    '😀',
    'x'.repeat(100),
    [],
    {},
    [[]],
    { a: {} },
    { b: 1, a: [1, 'two', { three: 3 }], 10: 'ten' },
    { 'a "key"': 1, é: 2 },
  ])
    assert.equal(argumentText(value), JSON.stringify(value));
});

test('what is not known is null: undefined, a hole, an argument that is absent', () => {
  assert.equal(argumentText(), 'null');
  assert.equal(argumentText({ age: undefined }), '{"age":null}');
  assert.equal(argumentText([undefined, , 1]), '[null,null,1]');
});

test('minus nought is nought', () => assert.equal(argumentText(-0), '0'));

test('what JSON cannot hold is marked at its place', () => {
  class Money {
    [Symbol.toStringTag] = 'Money';
  }
  for (const [value, what] of [
    [() => {}, 'a function'],
    [class {}, 'a function'],
    [Symbol('s'), 'a symbol'],
    [10n, 'a bigint'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [new Date(), 'a Date'],
    [new Date(NaN), 'a Date'],
    [new Map(), 'a Map'],
    [new Set(), 'a Set'],
    [/x/, 'a RegExp'],
    [new Error('x'), 'an Error'],
    [Promise.resolve(), 'a Promise'],
    [new Uint8Array(2), 'a Uint8Array'],
    [new ArrayBuffer(2), 'an ArrayBuffer'],
    [new String('2026-01-01'), 'a String'],
    [new Number(1), 'a Number'],
    [Object(1n), 'a BigInt'],
    [new WeakMap(), 'a WeakMap'],
    [
      (function () {
        return arguments;
      })(),
      'an Arguments',
    ],
    [globalThis.Intl, 'an Intl'],
    [new Money(), 'a Money'],
    [{ [Symbol.toStringTag]: '"}' }, 'an object that is not data'],
    ['\ud800', 'text with half a surrogate pair'],
    ['a\udc00', 'text with half a surrogate pair'],
  ]) {
    check(value, marked(what));
    check({ here: [1, value] }, { here: [1, marked(what)] });
  }
});

test('instances, proxies and objects without a prototype are data, by their own enumerable string keys alone', () => {
  class Person {
    age = 17;
    #secret = 1;
    get name() {
      return `never ${this.#secret}`;
    }
    method() {}
  }
  check(new Person(), { age: 17 });
  check(new Proxy({ age: 17 }, {}), { age: 17 });
  check(new Proxy([1, 2], {}), [1, 2]);
  check(Object.assign(Object.create(null), { age: 17 }), { age: 17 });
  check(Object.defineProperty({ age: 17, [Symbol('s')]: 1 }, 'hidden', { value: 1 }), { age: 17 });
  check(Object.create({ inherited: 1 }), {});
  check(Object.freeze({ age: Object.freeze([17]) }), { age: [17] });
});

test('a key named __proto__ is a key like any other', () => {
  assert.equal(argumentText(JSON.parse('{"__proto__":{"age":1}}')), '{"__proto__":{"age":1}}');
});

test('toJSON is never asked', () => {
  class Stamp {
    at = 1;
    toJSON() {
      return '2026-01-01';
    }
  }
  check(new Stamp(), { at: 1 });
  check({ toJSON: () => 1 }, { toJSON: marked('a function') });
});

test('each property is read once', () => {
  const reads = [];
  const watched = new Proxy({ a: 1, b: [1, 2] }, { get: (target, key) => (reads.push(key), target[key]) });
  argumentText(watched);
  assert.deepEqual(
    reads.filter((key) => typeof key === 'string'),
    ['a', 'b'],
  );
  let count = 0;
  check(
    {
      get age() {
        return ++count === 1 ? 17 : 'a lie';
      },
    },
    { age: 17 },
  );
});

test('a value that throws when read is marked at its place, whatever throws', () => {
  const refuses = () => {
    throw new Error('no');
  };
  const mark = marked('a value that throws when read');
  check(
    {
      a: 1,
      get b() {
        return refuses();
      },
      c: 3,
    },
    { a: 1, b: mark, c: 3 },
  );
  check([1, new Proxy({}, { ownKeys: refuses })], [1, mark]);
  check(new Proxy({ a: 1, b: 2 }, { get: (target, key) => (key === 'b' ? refuses() : target[key]) }), { a: 1, b: mark });
  check(new Proxy([1], { getOwnPropertyDescriptor: refuses }), [mark]);
  check(new Proxy([1], { get: refuses }), mark);
  check(new Proxy([1], { get: () => Symbol('length') }), mark);
  check(
    {
      get [Symbol.toStringTag]() {
        return refuses();
      },
    },
    mark,
  );
  check({ a: revoked({}), b: revoked([]) }, { a: mark, b: mark });
  check(
    revoked(() => {}),
    marked('a function'),
  );
});

test('a cycle is marked where it closes; the same object twice is no cycle', () => {
  const loop = { list: [] };
  loop.list.push(loop);
  check(loop, { list: [marked('a cycle')] });
  const shared = { age: 17 };
  check([shared, shared], [{ age: 17 }, { age: 17 }]);
});

test('32 containers within one another are read, the 33rd is marked', () => {
  assert.equal(argumentText(nested(32)), JSON.stringify(nested(32)));
  check(nested(33), JSON.parse(JSON.stringify(nested(32)).replace('[]', JSON.stringify([marked('nested too deep')]))));
  let list = null;
  for (let level = 0; level < 100_000; level++) list = { list };
  assert.match(argumentText(list), /nested too deep/);
});

test('a caller cannot forge a marker', () => {
  check({ [NUL]: 'a Date' }, { [NUL + NUL]: 'a Date' });
  check({ [NUL + NUL]: 1, [`${NUL}x`]: 2, [`x${NUL}`]: 3 }, { [NUL + NUL + NUL]: 1, [`${NUL + NUL}x`]: 2, [`x${NUL}`]: 3 });
});

test('half a surrogate pair in a key becomes the replacement character', () => {
  check({ 'a\ud800b': 1, '\udc00': 2, '😀': 3 }, { 'a\ufffdb': 1, '\ufffd': 2, '😀': 3 });
});

test('five million characters are read, in code points, keys included; one more is too large', () => {
  const tooLarge = (value) => assert.equal(argumentText(value), '{"\\u0000":"too large"}');
  assert.equal(argumentText('x'.repeat(5_000_000)).length, 5_000_002);
  assert.equal(argumentText('😀'.repeat(5_000_000)).length, 10_000_002);
  assert.equal(argumentText({ x: 'x'.repeat(4_999_999) }).length, 5_000_007);
  tooLarge('x'.repeat(5_000_001));
  tooLarge('😀'.repeat(5_000_001));
  tooLarge({ x: 'x'.repeat(5_000_000) });
  tooLarge(['é'.repeat(2_500_000), { key: ['é'.repeat(2_500_000)] }]);
});

test('five million values, holes among them, are the most; it stops there at once', () => {
  // Of this process: what else runs meanwhile does not count.
  const begin = process.cpuUsage();
  let doubled = {};
  for (let level = 0; level < 30; level++) doubled = { a: doubled, b: doubled };
  for (const value of [new Array(4e9), [new Array(3e6), new Array(3e6)], doubled, new Proxy([], { get: () => 2 ** 53 })]) {
    assert.equal(argumentText(value), '{"\\u0000":"too large"}');
  }
  assert.ok(process.cpuUsage(begin).user < 20_000_000);
});

test('a long argument comes out whole', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => ({ index, text: `row ${index} é` }));
  assert.equal(argumentText(rows), JSON.stringify(rows));
});

test('a getter may itself write an argument', () => {
  check(
    {
      get inner() {
        return argumentText([1, { a: 'b' }]);
      },
      after: 1,
    },
    { inner: '[1,{"a":"b"}]', after: 1 },
  );
});
