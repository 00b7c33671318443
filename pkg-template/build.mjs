/**
 * Makes the package from this folder and from what cargo and wasm-bindgen made. `cargo xtask build` runs it:
 *
 *   node pkg-template/build.mjs --engine <folder with engine.js, engine_bg.wasm> --schema <schema.json> --codes <codes.json> --out pkg
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleElement, bundleEntry, bundleScreens } from './build/bundle.mjs';
import { declarations } from './build/declarations.mjs';

const template = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

const { values: given } = parseArgs({
  options: { engine: { type: 'string' }, schema: { type: 'string' }, codes: { type: 'string' }, out: { type: 'string' } },
});
for (const name of ['engine', 'schema', 'codes', 'out']) {
  if (!given[name]) throw new Error(`build.mjs needs --${name}`);
  given[name] = resolve(given[name]);
}

const version = await workspaceVersion();
const dist = join(given.out, 'dist');
// From nothing: a file that an earlier build left behind must not ship.
await rm(given.out, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

const wasm = join(given.engine, 'engine_bg.wasm');
await bundleEntry({ entry: join(template, 'index.js'), glue: join(given.engine, 'engine.js'), wasm, codes: given.codes, dist, version });
await bundleScreens({ entry: join(template, 'element/screens.js'), dist, version });
for (const entry of ['element-class.js', 'element.js', 'officer.js', 'timeline.js']) await bundleElement({ entry: join(template, entry), dist, version });

const types = await declarations(given.schema, join(template, 'functions.d.ts'));
await writeFile(join(dist, 'index.d.ts'), types);
await writeFile(join(dist, 'index.d.cts'), types);

for (const name of ['officer.d.ts', 'timeline.d.ts']) await cp(join(template, name), join(dist, name));
await cp(wasm, join(dist, 'engine.wasm'));
await cp(given.codes, join(dist, 'codes.json'));
await cp(join(template, 'README.md'), join(given.out, 'README.md'));
for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) await cp(join(root, licence), join(given.out, licence));

const manifest = JSON.parse(await readFile(join(template, 'package.json'), 'utf8'));
await writeFile(join(given.out, 'package.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);

/** One version for crate and package: the workspace's. */
async function workspaceVersion() {
  const manifest = await readFile(join(root, 'Cargo.toml'), 'utf8');
  const found = /^\[workspace\.package\]$[^[]*?^version = "([^"]+)"$/m.exec(manifest);
  if (!found) throw new Error('Cargo.toml names no version under [workspace.package]');
  return found[1];
}
