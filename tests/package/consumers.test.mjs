/** One small project for each way of using the package, against the tarball that npm packs. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import { launchChromium, openPage, serve, STRICT_POLICY } from './browser.mjs';
import { packed, printed } from './installed.mjs';
import { ROOT } from './places.mjs';

/** The tenth working day after Maundy Thursday 2026: all but the TypeScript project ask for it. */
const ANSWER = '2026-04-20';

let tarball;
before(async () => (tarball = await packed()));
after(() => tarball.remove());

const project = (name) => tarball.project(name, fileURLToPath(new URL(`consumers/${name}/`, import.meta.url)));

/** The texts of a served page, once the last of them is there; and nothing that a visitor's console would show. */
async function shown(folder, policy, ...ids) {
  const site = await serve({ folders: { '/': folder }, policy });
  const browser = await launchChromium();
  try {
    const { page, seen } = await openPage(browser, `${site.origin}/index.html`);
    await page.waitForFunction((id) => document.getElementById(id).textContent !== '', ids.at(-1));
    assert.deepEqual(seen.problems, []);
    return { texts: await Promise.all(ids.map((id) => page.textContent(`#${id}`))), requests: seen.requests };
  } finally {
    await browser.close();
    await site.close();
  }
}

test('Node, ES module', async () => {
  assert.equal(await printed(await project('node-esm'), '--no-warnings', 'main.js'), `${ANSWER}\n`);
});

test('Node, CommonJS', async () => {
  assert.equal(await printed(await project('node-cjs'), 'main.js'), `${ANSWER}\n`);
});

test('TypeScript, strict, as Node resolves and as bundlers do', async () => {
  const place = await project('typescript');
  for (const kind of ['node16', 'bundler']) {
    const compiled = promisify(execFile)(
      process.execPath,
      [`${ROOT}node_modules/typescript/bin/tsc`, '-p', `tsconfig.${kind}.json`],
      { cwd: place },
    );
    await assert.doesNotReject(compiled.catch((failed) => Promise.reject(new Error(failed.stdout || failed.message))));
    assert.equal(await printed(place, `out-${kind}/main.js`), '2026-04-16\n');
  }
  assert.equal(await printed(place, 'out-node16/legacy.cjs'), `${ANSWER}\n`);
});

test('esbuild, for browsers and for Node, without a setting', async () => {
  const place = await project('esbuild');
  for (const [platform, format] of [
    ['browser', 'iife'],
    ['browser', 'esm'],
    ['node', 'cjs'],
    ['node', 'esm'],
  ]) {
    const outfile = join(place, `${platform}-${format}.${format === 'esm' ? 'mjs' : 'cjs'}`);
    const { warnings } = await esbuild.build({
      entryPoints: [join(place, 'main.js')],
      bundle: true,
      platform,
      format,
      outfile,
      logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
    assert.equal(await printed(place, outfile), `${ANSWER}\n`);
  }
});

test('Vite, the engine inside the script and as an asset', async () => {
  const place = await project('vite');
  const told = [];
  const tell = (message) => told.push(message);
  const customLogger = { ...vite.createLogger('silent'), warn: tell, warnOnce: tell, error: tell };
  // The engine is inside the script, which is therefore larger than Vite likes.
  await vite.build({ root: place, configFile: false, customLogger, build: { target: 'es2022', chunkSizeWarningLimit: 2_000 } });
  assert.deepEqual(told, []);
  assert.deepEqual((await shown(join(place, 'dist/'), STRICT_POLICY, 'answer', 'engine')).texts, [ANSWER, 'true']);
});

test('a plain page in Chromium under a strict policy, without a request but for the scripts', async () => {
  const place = await project('page');
  const policy = STRICT_POLICY.replace("connect-src 'self'", "connect-src 'none'");
  const { texts, requests } = await shown(`${place}/`, policy, 'answer');
  assert.deepEqual(texts, [ANSWER]);
  assert.deepEqual(
    requests.map((address) => new URL(address).pathname),
    ['/index.html', '/main.js', '/node_modules/cetr-engine/dist/index.js'],
  );
});
