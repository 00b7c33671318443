/** What npm's own critics say of the package: nothing. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packed } from './installed.mjs';
import { PACKAGE, ROOT } from './places.mjs';

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

test('the types are right, by whichever kind of module they are asked for', async () => {
  // Resolution as in Node 10, of no concern to anybody here, is left out by the profile; and no types describe the engine.
  const args = [
    tarball.tarball,
    '--profile',
    'node16',
    '--exclude-entrypoints',
    'engine.wasm',
    '--format',
    'ascii',
    '--no-color',
    '--no-emoji',
  ];
  const asked = promisify(execFile)(process.execPath, [`${ROOT}node_modules/@arethetypeswrong/cli/dist/index.js`, ...args]);
  // It fails where it finds a problem; that it looked at all has to be seen.
  const { stdout } = await asked.catch((failed) => Promise.reject(new Error(failed.stdout || failed.message)));
  assert.match(stdout, /"cetr-engine"\n\nnode16 \(from CJS\): OK \(CJS\)\nnode16 \(from ESM\): OK \(ESM\)\nbundler: OK/);
});
