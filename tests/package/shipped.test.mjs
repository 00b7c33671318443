/** What is in the files that ship, and what must not be. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PACKAGE, ROOT } from './places.mjs';
import { asCharacters } from '../../pkg-template/build/inside.mjs';

const names = (await readdir(PACKAGE, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('//', '/').slice(PACKAGE.length))
  .sort();
const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(PACKAGE + name)])));
const manifest = JSON.parse(files['package.json']);
const scripts = names.filter((name) => /\.c?js$/.test(name));
/** The elements import an entry that holds the engine, and the screens are handed it; every other script holds it. */
const IMPORTED = {
  'dist/element-class.js': ['./index.js'],
  'dist/element.js': ['./element-class.js'],
  'dist/officer.js': ['./index.js'],
  'dist/timeline.js': ['./index.js'],
};
const entries = scripts.filter((name) => name !== 'dist/screens.js' && !(name in IMPORTED));
/** The engine as the scripts hold it, and their text without it: its bytes can spell anything. */
const engine = asCharacters(files['dist/engine.wasm']);
const code = Object.fromEntries(scripts.map((name) => [name, files[name].toString().replace(engine, '')]));

/** A test fails above these; later entries get their own. */
const MOST_KIB_GZIPPED = { 'dist/engine.wasm': 95, 'dist/index.js': 115, 'dist/index.cjs': 115, 'dist/officer.js': 26, 'dist/screens.js': 56, 'dist/timeline.js': 16 };

test('the files are those that the entries name, with texts and licences', () => {
  assert.deepEqual(names, [
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'dist/codes.json',
    'dist/element-class.js',
    'dist/element.js',
    'dist/engine.wasm',
    'dist/index.cjs',
    'dist/index.d.cts',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/officer.d.ts',
    'dist/officer.js',
    'dist/screens.js',
    'dist/timeline.d.ts',
    'dist/timeline.js',
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

test('each script holds the very engine that ships beside it', () => {
  for (const name of entries) assert.equal(files[name].toString().split(engine).length, 2, name);
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
  const forbidden = [/\beval\b/, /new Function\b/, /\bFunction\(/, /import\.meta/, /data:/, /\bimport\s*\(/, /\brequire\s*\(/];
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

test('the licence can be read at the head of each script', () => {
  for (const name of scripts)
    assert.ok(files[name].toString().startsWith(`/*! cetr-engine ${manifest.version} | MIT OR Apache-2.0 */\n`), name);
});

test('only the engine makes a long line: Node prints the line that an uncaught error comes from', () => {
  for (const name of scripts) {
    const long = files[name]
      .toString()
      .split('\n')
      .filter((line) => line.length > 1_000);
    assert.deepEqual(long, entries.includes(name) ? [`"${engine}"`] : [], name);
  }
});
