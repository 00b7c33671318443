/**
 * Makes the package from this folder and from what cargo and wasm-bindgen made. `cargo xtask build` runs it:
 *
 *   node pkg-template/build.mjs --all <engine> --public <engine> --schema <schema.json> --forms <forms.json> \
 *     --codes <codes.json> --out pkg
 *
 * An engine is a folder with `engine.js`, `engine_bg.wasm` and, in `no-wasm/`, the same as plain JavaScript: all that the
 * crate answers, and what the public is asked and told.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleScripts } from './build/bundle.mjs';
import { declarations } from './build/declarations.mjs';
import { ELEMENT_TYPES, elementClassTypes } from './build/element-types.mjs';
import { customElements, integrity } from './build/manifest.mjs';
import { schemaFiles } from './build/schemas.mjs';

const template = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));

const NEEDED = ['all', 'public', 'schema', 'forms', 'codes', 'out'];
const { values: given } = parseArgs({ options: Object.fromEntries(NEEDED.map((name) => [name, { type: 'string' }])) });
for (const name of NEEDED) {
  if (!given[name]) throw new Error(`build.mjs needs --${name}`);
  given[name] = resolve(given[name]);
}

const version = await workspaceVersion();
const dist = join(given.out, 'dist');
// From nothing: a file that an earlier build left behind must not ship.
await rm(given.out, { recursive: true, force: true });
await mkdir(dist, { recursive: true });

await bundleScripts({ template, engines: { all: given.all, public: given.public }, codes: given.codes, schema: given.schema, dist, version });

const types = await declarations(given.schema, join(template, 'functions.d.ts'));
await writeFile(join(dist, 'index.d.ts'), types);
await writeFile(join(dist, 'index.d.cts'), types);
await cp(join(template, 'slim.d.ts'), join(dist, 'slim.d.ts'));
await writeFile(join(dist, 'element-class.d.ts'), elementClassTypes());
await writeFile(join(dist, 'element.d.ts'), ELEMENT_TYPES);
await writeFile(join(dist, 'custom-elements.json'), asText(customElements()));
await writeFile(join(dist, 'sri.json'), asText(await integrity(dist)));

for (const name of ['interop.d.ts', 'officer.d.ts', 'timeline.d.ts', 'worklist.d.ts']) await cp(join(template, name), join(dist, name));
await cp(join(given.all, 'engine_bg.wasm'), join(dist, 'engine.wasm'));
await cp(given.codes, join(dist, 'codes.json'));
await mkdir(join(dist, 'schema'));
const schemas = await schemaFiles({ schema: given.schema, forms: given.forms, functions: join(template, 'functions.d.ts') });
for (const [name, schema] of schemas) await writeFile(join(dist, 'schema', name), asText(schema));
await cp(join(template, 'README.md'), join(given.out, 'README.md'));
for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) await cp(join(root, licence), join(given.out, licence));

const manifest = JSON.parse(await readFile(join(template, 'package.json'), 'utf8'));
await writeFile(join(given.out, 'package.json'), asText({ ...manifest, version }));

function asText(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One version for crate and package: the workspace's. */
async function workspaceVersion() {
  const manifest = await readFile(join(root, 'Cargo.toml'), 'utf8');
  const found = /^\[workspace\.package\]$[^[]*?^version = "([^"]+)"$/m.exec(manifest);
  if (!found) throw new Error('Cargo.toml names no version under [workspace.package]');
  return found[1];
}
