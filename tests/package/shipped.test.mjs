/** What is in the files that ship, and what must not be. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PACKAGE, PUBLIC_ENGINE, ROOT } from './places.mjs';
import { asCharacters } from '../../pkg-template/build/inside.mjs';

const names = (await readdir(PACKAGE, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('//', '/').slice(PACKAGE.length))
  .sort();
const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(PACKAGE + name)])));
const manifest = JSON.parse(files['package.json']);
const scripts = names.filter((name) => /\.c?js$/.test(name));
/** Those that import another entry, which holds the engine. */
const IMPORTED = {
  'dist/element-class.js': ['./index.js'],
  'dist/element.js': ['./element-class.js'],
  'dist/officer.js': ['./index.js'],
  'dist/timeline.js': ['./index.js'],
  'dist/worklist-worker.js': ['./index.js'],
};
/** Those for a `<script>` that is no module. */
const CLASSIC = scripts.filter((name) => name.endsWith('.iife.js'));
/** The engine as some scripts hold it: all of it, or what guides the public. */
const wasm = asCharacters(files['dist/engine.wasm']);
const publicWasm = asCharacters(await readFile(`${PUBLIC_ENGINE}engine_bg.wasm`));
const WASM_INSIDE = {
  'dist/index.js': wasm,
  'dist/index.cjs': wasm,
  'dist/element.iife.js': publicWasm,
  'dist/element.auto.iife.js': publicWasm,
};
/** Those that hold no WebAssembly, but what its memory begins with. */
const DATA_INSIDE = ['dist/no-wasm.js', 'dist/element.no-wasm.iife.js'];
/** What stands for bytes, on a line of its own: its characters can spell anything. The rest is code. */
const INSIDE = /^"([^"\n]{10000,})"$/m;
const inside = (name) => INSIDE.exec(files[name].toString())?.[1];
const code = Object.fromEntries(scripts.map((name) => [name, files[name].toString().replace(INSIDE, '""')]));

/** A test fails above these. */
const MOST_KIB_GZIPPED = {
  'dist/engine.wasm': 131,
  'dist/index.js': 150,
  'dist/index.cjs': 150,
  'dist/officer.js': 26,
  'dist/timeline.js': 16,
  'dist/screens.js': 57,
  'dist/form-screen.js': 20,
  'dist/worklist.js': 20,
  'dist/worklist-worker.js': 20,
  'dist/element.iife.js': 129,
  'dist/element.no-wasm.iife.js': 150,
  'dist/element.auto.iife.js': 230,
};

test('the files are those that the entries name, with texts and licences', () => {
  // Those of schemas are counted in schemas.test.mjs.
  assert.deepEqual(names.filter((name) => !name.startsWith('dist/schema/')), [
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'dist/codes.json',
    'dist/custom-elements.json',
    'dist/element-class.d.ts',
    'dist/element-class.js',
    'dist/element.auto.iife.js',
    'dist/element.d.ts',
    'dist/element.iife.js',
    'dist/element.js',
    'dist/element.no-wasm.iife.js',
    'dist/engine.wasm',
    'dist/form-screen.js',
    'dist/index.cjs',
    'dist/index.d.cts',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/interop.d.ts',
    'dist/interop.js',
    'dist/no-wasm.js',
    'dist/officer.d.ts',
    'dist/officer.js',
    'dist/screens.js',
    'dist/slim.d.ts',
    'dist/slim.js',
    'dist/sri.json',
    'dist/timeline.d.ts',
    'dist/timeline.js',
    'dist/worklist-worker.js',
    'dist/worklist.d.ts',
    'dist/worklist.js',
    'package.json',
  ]);
});

test('nothing is needed at run time, and nothing runs when it is installed', () => {
  for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies', 'scripts'])
    assert.equal(manifest[field], undefined);
});

test('the version is that of the workspace', async () => {
  const cargo = await readFile(`${ROOT}Cargo.toml`, 'utf8');
  assert.ok(cargo.includes(`\nversion = "${manifest.version}"\n`));
});

test('no file is larger than its budget', () => {
  for (const [name, most] of Object.entries(MOST_KIB_GZIPPED)) {
    const kib = gzipSync(files[name], { level: 9 }).length / 1024;
    assert.ok(kib <= most, `${name}: ${kib.toFixed(1)} KiB, ${most} allowed`);
  }
});

test('each script holds the very engine that it is made for, and no other holds one', () => {
  for (const name of scripts) {
    if (name in WASM_INSIDE) assert.ok(inside(name) === WASM_INSIDE[name], name);
    else if (DATA_INSIDE.includes(name)) assert.ok(inside(name).length < wasm.length, name);
    else assert.equal(inside(name), undefined, name);
    assert.doesNotMatch(code[name], INSIDE, name);
  }
});

test('where WebAssembly is of no use there is none, and its names do not stand either', () => {
  for (const name of DATA_INSIDE) {
    assert.doesNotMatch(code[name], /WebAssembly\.(Module|Instance|compile|instantiate)/, name);
    assert.ok(!inside(name).includes('asm\u0101'), name);
  }
});

test('each rule is listed as codes.json has it', async () => {
  const { rules } = JSON.parse(files['dist/codes.json']);
  const { loadSync } = await import(`${PACKAGE}dist/index.js`);
  const listed = rules.map(({ rule, sections, strength, summary, handledBy }) => ({ rule, sections, strength, summary, handledBy }));
  assert.deepEqual(loadSync().listRules(), listed);
});

test('no file names a path of the machine that built it', () => {
  const own = [ROOT.replace(/\/$/, ''), homedir(), process.env.CARGO_HOME, process.env.RUSTUP_HOME];
  const paths = [...own.filter((path) => path?.length > 4), '/.cargo/', '/.rustup/', '/home/', '/Users/', 'C:\\Users'];
  for (const [name, bytes] of Object.entries({ ...files, ...code })) {
    for (const path of paths) assert.ok(!bytes.includes(path), `${name} names ${path}`);
  }
});

test("no script needs 'unsafe-eval', import.meta, a request to start, or anything of Node's by import", () => {
  const forbidden = [/\beval\b/, /new Function\b/, /\bFunction\(/, /import\.meta/, /["'`]data:/, /\bimport\s*\(/, /\brequire\s*\(/];
  for (const name of scripts) for (const syntax of forbidden) assert.doesNotMatch(code[name], syntax, name);
});

test('no script imports anything but an entry beside it, or awaits at its top', async () => {
  // What a bundler says that is told of a platform without top-level await.
  const read = (contents) =>
    build({
      stdin: { contents },
      bundle: true,
      metafile: true,
      write: false,
      logLevel: 'silent',
      format: 'esm',
      external: ['./*'],
      supported: { 'top-level-await': false },
    });
  for (const name of scripts) {
    const { metafile } = await read(files[name].toString());
    assert.deepEqual(
      Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
      IMPORTED[name] ?? [],
      name,
    );
  }
  await assert.rejects(read('await 0;'));
});

test('the licence can be read at the head of each script, and a classic one says before it that it is UTF-8', () => {
  for (const name of scripts) {
    const mark = CLASSIC.includes(name) ? '\uFEFF' : '';
    assert.ok(files[name].toString().startsWith(`${mark}/*! cetr-engine ${manifest.version} | MIT OR Apache-2.0 */\n`), name);
  }
});

test('what a page waits for may be compiled while it is fetched', () => {
  const marked = scripts.filter((name) => files[name].toString().split('\n')[1] === '//# allFunctionsCalledOnLoad');
  assert.deepEqual(marked.sort(), ['dist/element-class.js', ...CLASSIC].sort());
});

test('what others wrote is named with its licence, and stands in those scripts alone that need it', () => {
  const holding = scripts.filter((name) => code[name].includes('papaparse'));
  assert.deepEqual(holding, ['dist/worklist-worker.js', 'dist/worklist.js']);
  for (const name of holding) assert.match(code[name], /Papa Parse\s+v5[.\d]+\s+https:\/\/github\.com\/mholt\/PapaParse\s+License: MIT/, name);
});

test('only what is inside makes a long line: Node prints the line that an uncaught error comes from', () => {
  // Nobody runs the classic ones in Node, and browsers print no lines.
  for (const name of scripts.filter((name) => !CLASSIC.includes(name))) {
    const long = code[name].split('\n').filter((line) => line.length > 1_000);
    assert.deepEqual(long, [], name);
  }
});

test('sri.json has the hash of every script that a browser takes', () => {
  const hash = (name) => `sha384-${createHash('sha384').update(files[name]).digest('base64')}`;
  const taken = scripts.filter((name) => name.endsWith('.js'));
  assert.deepEqual(
    JSON.parse(files['dist/sri.json']),
    Object.fromEntries(taken.map((name) => [name.slice('dist/'.length), hash(name)])),
  );
});
