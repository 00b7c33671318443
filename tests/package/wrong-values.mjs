/** Values that callers hand in by mistake or by malice. Made afresh each time, since some can be used once only. */

const refuse = () => {
  throw new Error('no');
};
const nested = (depth) => {
  let value = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value };
  return value;
};
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** Not data wherever they stand: `unreadable`, at that very place. */
export const NOT_DATA = {
  'a function': () => () => 1,
  'a class': () => class Person {},
  'a symbol': () => Symbol('age'),
  'a bigint': () => 17n,
  NaN: () => NaN,
  Infinity: () => -Infinity,
  'a Date': () => new Date(2026, 5, 1),
  'an invalid Date': () => new Date(NaN),
  'a Map': () => new Map([['age', 17]]),
  'a Set': () => new Set([17]),
  'a typed array': () => new Uint8Array(8),
  'a buffer': () => new ArrayBuffer(8),
  'a regular expression': () => /x/,
  'an error': () => new Error('age'),
  'a promise': () => Promise.resolve({ age: 17 }),
  'a boxed text': () => new String('2026-06-01'),
  'a boxed number': () => new Number(17),
  'a revoked proxy': () => revoked({}),
  'a revoked list': () => revoked([]),
  'a proxy whose keys throw': () => new Proxy({}, { ownKeys: refuse }),
  'a proxy that throws at everything': () => new Proxy({}, new Proxy({}, { get: () => refuse })),
  'half a surrogate pair': () => 'a\ud800b',
  'the other half': () => '\udc00',
};

/** Data of some kind: an answer, or an error of the contract, depending on the place. */
export const ODD_DATA = {
  nought: () => 0,
  'minus nought': () => -0,
  'a fraction': () => 17.5,
  'a negative number': () => -1,
  'a huge number': () => 1e300,
  'a text': () => 'x',
  'no text': () => '',
  'a text of NUL': () => '\u0000',
  true: () => true,
  'no list': () => [],
  'a list of null': () => [null],
  'a list of lists': () => [[[]]],
  'a list of holes': () => new Array(3),
  'no object': () => ({}),
  'an object of another kind': () => ({ riskScroe: 3 }),
  'a key named __proto__': () => JSON.parse('{"__proto__": {"age": 1}}'),
  'keys of Object.prototype': () => ({ constructor: 1, toString: 2, hasOwnProperty: 3 }),
  'a forged marker': () => ({ '\u0000': 'a Date' }),
  'another forged marker': () => ({ '\u0000': 'too large', '\u0000\u0000': 1 }),
  'a key with half a surrogate pair': () => ({ '\ud800': 1 }),
  'a toJSON of its own': () => ({ toJSON: () => '2026-06-01' }),
  'a cycle': () => {
    const value = {};
    value.self = { value };
    return value;
  },
  'a list that holds itself': () => {
    const value = [];
    value.push(value);
    return value;
  },
  'depth 31': () => nested(31),
  'depth 40': () => nested(40),
  'a getter that throws': () => ({
    get age() {
      return refuse();
    },
  }),
  'a getter that lies the second time': () => {
    let reads = 0;
    return {
      get age() {
        return ++reads === 1 ? 17 : Symbol('lie');
      },
    };
  },
};

/** Data that is large, or only looks it. */
export const LARGE_DATA = {
  'a sparse list beyond any length': () => new Array(4_294_967_295),
  'a depth of 100,000': () => nested(100_000),
  'a text of a megabyte': () => 'x'.repeat(1_000_000),
  'a text of five million and one': () => 'é'.repeat(5_000_001),
  'a key of a megabyte': () => ({ ['k'.repeat(1_000_000)]: 1 }),
  'a list of 100,000 events': () => Array.from({ length: 100_000 }, () => ({ type: 'multi-agency-meeting', on: '2026-01-08' })),
  'a history of 100,000 events': () => ({
    person: {},
    events: Array.from({ length: 100_000 }, () => ({ type: 'multi-agency-meeting', on: '2026-01-08' })),
  }),
};

/** Where a date is asked for: `bad-date`, at that very place. */
export const BAD_DATES = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '2201-01-01',
  '2023-02-29',
  '1900-02-29',
  '2026-6-1',
  '26-06-01',
  '31/08/2026',
  '2026-06-01T00:00:00Z',
  '2026-05-31T23:00:00.000Z',
  ' 2026-06-01',
  '2026-06-01 ',
  '+02026-06-01',
  '2026-06-0１',
  '20260601',
];

/** The same data in another dress: the same answer. */
export const SAME_DATA = {
  frozen: (value) => frozen(structuredClone(value)),
  'without a prototype': (value) => Object.assign(Object.create(null), value),
  'an instance of a class': (value) =>
    Object.assign(
      new (class Facts {
        get riskScroe() {
          return 1;
        }
        method() {}
      })(),
      value,
    ),
  'a proxy': (value) => new Proxy(value, {}),
  'a proxy all the way down that refuses every change': (value) => watched(value),
  getters: (value) =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.keys(value).map((key) => [key, { enumerable: true, get: () => value[key] }])),
    ),
  'with a symbol and a hidden field': (value) =>
    Object.defineProperty({ ...value, [Symbol('riskScroe')]: 1 }, 'riskScroe', { value: 1, enumerable: false }),
  'with undefined for null, and fields that are undefined': (value) =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inner ?? undefined])),
};

function frozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function watched(value) {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get: (target, key) => watched(target[key]),
    set: refuse,
    deleteProperty: refuse,
    defineProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  });
}
