/** One small project for each way of using the package, against the tarball that npm packs. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import webpack from 'webpack';
import { launchChromium, openPage, serve, STRICT_POLICY } from './browser.mjs';
import { packed, printed } from './installed.mjs';
import { ROOT } from './places.mjs';

/** The tenth working day after Maundy Thursday 2026: all but the TypeScript project ask for it. */
const ANSWER = '2026-04-20';
/** What the worklist of one case begins with, by a worker that the bundler made. */
const FIRST_DUE = '2026-04-16';

/** Of a host that allows no WebAssembly. */
const WITHOUT_WASM = STRICT_POLICY.replace(" 'wasm-unsafe-eval'", '');

let tarball, browser;
before(async () => ([tarball, browser] = await Promise.all([packed(), launchChromium()])));
after(() => Promise.all([tarball.remove(), browser.close()]));

/** `place` names the folder where one project is put more than once. */
const project = (name, place = name) => tarball.project(place, fileURLToPath(new URL(`consumers/${name}/`, import.meta.url)));

/** The texts of a served page, once the last of them is there; and nothing that a visitor's console would show. */
async function shown(folder, policy, ...ids) {
  const site = await serve({ folders: { '/': folder }, policy });
  const { page, seen } = await openPage(browser, `${site.origin}/index.html`);
  try {
    await page.waitForFunction((id) => document.getElementById(id).textContent !== '', ids.at(-1));
    assert.deepEqual(seen.problems, []);
    return { texts: await Promise.all(ids.map((id) => page.textContent(`#${id}`))), requests: seen.requests };
  } finally {
    await page.close();
    await site.close();
  }
}

test('Node, ES module', async () => {
  assert.equal(await printed(await project('node-esm'), '--no-warnings', 'main.js'), `${ANSWER}\n`);
});

test('Node, CommonJS', async () => {
  assert.equal(await printed(await project('node-cjs'), 'main.js'), `${ANSWER}\n`);
});

test('Node, where there is no DOM: the entries of the elements can be imported all the same', async () => {
  assert.equal(await printed(await project('server'), 'main.js'), `${ANSWER}\n`);
});

test('Node, in worker threads: with the engine inside, and with a module that is compiled once for all', async () => {
  assert.equal(await printed(await project('worker-node'), 'main.js'), `${ANSWER}\n${ANSWER}\n`);
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

test('Vite, the engine inside the script and as an asset, and the worklist in a worker', async () => {
  const place = await project('vite');
  const told = [];
  const tell = (message) => told.push(message);
  const customLogger = { ...vite.createLogger('silent'), warn: tell, warnOnce: tell, error: tell };
  // The engine is inside the script, which is therefore larger than Vite likes.
  await vite.build({ root: place, configFile: false, customLogger, build: { target: 'es2022', chunkSizeWarningLimit: 2_000 } });
  assert.deepEqual(told, []);
  assert.deepEqual((await shown(join(place, 'dist/'), STRICT_POLICY, 'answer', 'slim', 'worklist')).texts, [ANSWER, ANSWER, FIRST_DUE]);
});

test('webpack, the engine inside the script, as the asset that `new URL` names, and the worklist in a worker', async () => {
  const place = await project('webpack');
  const stats = await promisify(webpack)({
    context: place,
    entry: './main.js',
    mode: 'production',
    target: ['web', 'es2022'],
    output: { path: join(place, 'dist') },
    // The engine is inside the script, which is therefore larger than webpack likes.
    performance: false,
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual({ errors, warnings }, { errors: [], warnings: [] });
  // Webpack makes workers by their address, which needs a policy of its own where trusted types are wanted.
  const policy = STRICT_POLICY.replace("; require-trusted-types-for 'script'", '');
  assert.deepEqual((await shown(`${place}/`, policy, 'answer', 'slim', 'worklist')).texts, [ANSWER, ANSWER, FIRST_DUE]);
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

test('a page in Chromium whose workers have the engine, under a strict policy', async () => {
  const place = await project('worker-page');
  // Where Trusted Types are required, the address of any worker has to be one: that is the page's own business.
  const policy = STRICT_POLICY.replace("; require-trusted-types-for 'script'", '');
  assert.deepEqual((await shown(`${place}/`, policy, 'answer', 'slim')).texts, [ANSWER, ANSWER]);
});

/** Each script that a page takes by its tag, with a policy that it is made for. */
for (const [script, policy] of [
  ['element.iife.js', STRICT_POLICY],
  ['element.no-wasm.iife.js', WITHOUT_WASM],
  ['element.auto.iife.js', WITHOUT_WASM],
]) {
  test(`(6) ${script} by its tag: from a server with its checksum, and from a folder on the disk`, async () => {
    const place = await project('script', script);
    const sums = JSON.parse(await readFile(join(place, 'node_modules/cetr-engine/dist/sri.json'), 'utf8'));
    const lines = (await readFile(join(place, 'index.html'), 'utf8')).replace('SCRIPT', script);
    await writeFile(join(place, 'index.html'), lines.replace('CHECKSUM', sums[script]));
    // A browser holds a file on the disk against no checksum: it is another origin to it.
    await writeFile(join(place, 'disk.html'), lines.replace(' integrity="CHECKSUM"', ''));
    const site = await serve({ folders: { '/': `${place}/` }, policy });
    try {
      for (const address of [`${site.origin}/index.html`, `file://${place}/disk.html`]) {
        const { page, seen } = await openPage(browser, address);
        await page.getByRole('button', { name: 'Start', exact: true }).click();
        await page.locator('.cetr-step__title').waitFor();
        assert.deepEqual(seen.problems, [], address);
        assert.equal(seen.requests.length, 2, 'the page and the script');
        await page.close();
      }
    } finally {
      await site.close();
    }
  });
}
