/** `load`, `loadSync` and `localDate` of the built package, by every source there is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from './browser.mjs';
import { PACKAGE } from './places.mjs';
import { asCharacters } from '../../pkg-template/build/inside.mjs';
import { decoded, decodedInPieces } from '../../pkg-template/inside.js';

const WASM = `${PACKAGE}dist/engine.wasm`;
const bytes = await readFile(WASM);
/** A module that is valid and empty, and bytes that are no module. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const GARBAGE = Uint8Array.of(1, 2, 3);

let copies = 0;
/** The entry as a page meets it that has loaded nothing yet. */
const fresh = () => import(`../../pkg/dist/index.js?copy=${++copies}`);
const answers = (functions) => assert.equal(functions.isWorkingDay('2026-12-28'), false);
const isPlainError = (thrown) => Object.getPrototypeOf(thrown) === Error.prototype && thrown.name === 'Error';
const cannotStart = (reason) => (thrown) =>
  isPlainError(thrown) && thrown.message.startsWith('cetr-engine cannot start: ') && reason.test(thrown.message);

let site;
before(async () => (site = await serve({ folders: { '/dist/': `${PACKAGE}dist/` } })));
after(() => site.close());

test('without a source both give the functions, the same ones, without a request', async () => {
  const { load, loadSync } = await fresh();
  const asked = mock.method(globalThis, 'fetch', () => assert.fail('a request'));
  const functions = await load();
  answers(functions);
  assert.equal(loadSync(), functions);
  assert.equal(await load(), functions);
  assert.ok(Object.isFrozen(functions));
  assert.equal(asked.mock.callCount(), 0);
  asked.mock.restore();
});

test('decoded in pieces they are the same bytes, with a rest before each piece', async () => {
  let rests = 0;
  const found = await decodedInPieces(asCharacters(bytes), async () => (rests += 1));
  assert.equal(Buffer.compare(found, bytes), 0);
  assert.equal(rests, Math.ceil(bytes.length / 65_536));
  await assert.rejects(decodedInPieces('\u00c4\u0080', async () => {}), /was not read as UTF-8/);
});

test('the bytes inside are the engine, whichever of the two ways they are decoded', () => {
  const { Buffer } = globalThis;
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const what of [bytes, every]) {
    const characters = asCharacters(what);
    // Nothing that would end the string or the line, whatever reads the script.
    assert.match(characters, /^[^\p{Cc}"\\\u2028\u2029]*$/u);
    assert.equal(Buffer.compare(decoded(characters), what), 0);
    try {
      delete globalThis.Buffer;
      assert.equal(Buffer.compare(decoded(characters), what), 0);
    } finally {
      globalThis.Buffer = Buffer;
    }
  }
});

test('CommonJS has the same three exports', async () => {
  const require = createRequire(import.meta.url);
  const entry = require('../../pkg/dist/index.cjs');
  assert.deepEqual(Object.keys(entry).sort(), ['load', 'loadSync', 'localDate']);
  answers(entry.loadSync());
  assert.equal(await entry.load(), entry.loadSync());
});

test('load takes an address, a response, bytes and a module', async () => {
  const headers = { 'content-type': 'application/wasm' };
  for (const source of [
    pathToFileURL(WASM),
    pathToFileURL(WASM).href,
    `${site.origin}/dist/engine.wasm`,
    new URL(`${site.origin}/dist/engine.wasm`),
    await fetch(`${site.origin}/dist/engine.wasm`),
    new Response(bytes),
    new Response(bytes, { headers }),
    new Response(bytes, { headers: { 'content-type': 'text/plain' } }),
    bytes,
    new Uint8Array(bytes).buffer,
    new DataView(new Uint8Array(bytes).buffer),
    new WebAssembly.Module(bytes),
  ])
    answers(await (await fresh()).load(source));
});

test('loadSync takes bytes and a module', async () => {
  for (const source of [bytes, new Uint8Array(bytes).buffer, new WebAssembly.Module(bytes), null, undefined]) {
    answers((await fresh()).loadSync(source));
  }
});

test('a later source changes nothing', async () => {
  const { load, loadSync } = await fresh();
  const functions = loadSync(bytes);
  for (const source of [GARBAGE, EMPTY, 'no address', 7]) {
    assert.equal(await load(source), functions);
    assert.equal(loadSync(source), functions);
  }
});

test('what cannot start it rejects with a plain Error that says why, and it may be called again', async () => {
  const { load, loadSync } = await fresh();
  for (const [source, reason] of [
    [GARBAGE, /WebAssembly/],
    [EMPTY, /not that of this package/],
    ['no address', /no address|URL/],
    [`${site.origin}/none.wasm`, /404/],
    [new Response('', { status: 503 }), /503/],
    [new Response('<html>'), /WebAssembly/],
    [pathToFileURL(`${WASM}.none`), /no such file/],
    [7, /load takes/],
    [{}, /load takes/],
  ])
    await assert.rejects(load(source), cannotStart(reason));
  for (const [source, reason] of [
    [GARBAGE, /WebAssembly/],
    [EMPTY, /not that of this package/],
    ['address', /loadSync takes/],
    [pathToFileURL(WASM), /needs load/],
  ]) {
    assert.throws(() => loadSync(source), cannotStart(reason));
  }
  answers(await load());
  answers(loadSync());
});

test('where there is no WebAssembly, a plain Error says so', async () => {
  const { load, loadSync } = await fresh();
  const { WebAssembly } = globalThis;
  try {
    delete globalThis.WebAssembly;
    await assert.rejects(load(), cannotStart(/no WebAssembly here/));
    assert.throws(() => loadSync(), cannotStart(/no WebAssembly here/));
  } finally {
    globalThis.WebAssembly = WebAssembly;
  }
  answers(await load());
});

test('loads at the same time share one attempt, and its failure', async () => {
  const { load } = await fresh();
  const failures = await Promise.allSettled([load(GARBAGE), load()]);
  assert.deepEqual(
    failures.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  const compile = mock.method(WebAssembly, 'compile');
  const [one, other] = await Promise.all([load(), load(bytes)]);
  assert.equal(one, other);
  assert.equal(compile.mock.callCount(), 1);
  compile.mock.restore();
});

test('loadSync does not wait for a load under way, and both give the same functions', async () => {
  const { load, loadSync } = await fresh();
  const pending = load();
  const functions = loadSync();
  answers(functions);
  assert.equal(await pending, functions);
});

test('today is the date on the wall, read at each call', async () => {
  process.env.TZ = 'Europe/London';
  const { loadSync, localDate } = await fresh();
  const { assessEligibility } = loadSync();
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 5, 1, 23, 30) }); // half past midnight of 2 June, summer time
  assert.equal(localDate(new Date()), '2026-06-02');
  assert.equal(assessEligibility({}).asOf, '2026-06-02');
  mock.timers.setTime(Date.UTC(2026, 11, 31, 23, 30));
  assert.equal(assessEligibility({}).asOf, '2026-12-31');
  assert.equal(assessEligibility({}, { asOf: '2026-01-05' }).asOf, '2026-01-05');
  mock.timers.reset();
});

test('localDate reads local year, month and day, and refuses what is no date', async () => {
  process.env.TZ = 'Europe/London';
  const { localDate } = await fresh();
  assert.equal(localDate(new Date(2026, 5, 1)), '2026-06-01');
  const early = new Date(2026, 0, 1);
  early.setFullYear(987);
  assert.equal(localDate(early), '0987-01-01');
  for (const value of [new Date(NaN), '2026-06-01', undefined, null, 0, { getFullYear: () => 2026 }])
    assert.throws(() => localDate(value), isPlainError);
});
