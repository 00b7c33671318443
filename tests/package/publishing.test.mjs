/** What npm's own critics say of the package: nothing. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packed } from './installed.mjs';
import { PACKAGE, ROOT } from './places.mjs';

const MANIFEST = JSON.parse(await readFile(`${PACKAGE}package.json`, 'utf8'));

let tarball;
before(async () => (tarball = await packed()));
after(() => tarball.remove());

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: PACKAGE, strict: true, pack: 'npm' });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

/** What has no types: it is no module, or a script that a page takes by its address. */
const WITHOUT_TYPES = Object.keys(MANIFEST.exports).filter((name) => /\.(js|json|wasm)$|^\.\/schema\//.test(name));
/** What is an ES module alone. */
const MODULES_ALONE = ['./slim', './no-wasm', './element', './element/class', './officer', './timeline', './interop', './worklist'];

/** What the critic of types says of some entries. Resolution as in Node 10, of no concern to anybody here, is left out. */
async function typesOf(profile, entries) {
  const args = [tarball.tarball, '--profile', profile, '--entrypoints', ...entries, '--format', 'ascii', '--no-color', '--no-emoji'];
  const asked = promisify(execFile)(process.execPath, [`${ROOT}node_modules/@arethetypeswrong/cli/dist/index.js`, ...args]);
  // It fails where it finds a problem; that it looked at all has to be seen.
  const { stdout } = await asked.catch((failed) => Promise.reject(new Error(failed.stdout || failed.message)));
  return stdout;
}

test('the types are right, by whichever kind of module they are asked for', async () => {
  assert.match(
    await typesOf('node16', ['.']),
    /"cetr-engine"\n\nnode16 \(from CJS\): OK \(CJS\)\nnode16 \(from ESM\): OK \(ESM\)\nbundler: OK/,
  );
  const told = await typesOf('esm-only', MODULES_ALONE);
  for (const name of MODULES_ALONE)
    assert.match(told, new RegExp(`"${name.replace('.', 'cetr-engine')}"\n\n(?:[^"]*\n)?node16 \\(from ESM\\): OK \\(ESM\\)\nbundler: OK`));
});

test('every entry was looked at, or has no types', () => {
  assert.deepEqual(Object.keys(MANIFEST.exports).sort(), ['.', ...MODULES_ALONE, ...WITHOUT_TYPES].sort());
});
