/** Where the tests find what they test. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const within = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const ROOT = within('');
/** The built package, as it ships. */
export const PACKAGE = within('pkg/');
/** What cargo and wasm-bindgen made, before it is packed. */
export const ENGINE = within('target/package/engine/');
/** The same without forms, as the scripts for pages have it inside. */
export const PUBLIC_ENGINE = within('target/package/public/');
/** The same, built to hand out objects instead of text; for the benchmark alone, and not always there. */
export const OBJECTS = within('target/package/objects/');
export const CONTRACT = within('tests/contract/api.d.ts');
export const SNAPSHOT = within('tests/snapshots/cetr-engine.d.ts');

/** Every case of the contract, part by part. */
export async function readCases() {
  const folder = within('tests/cases/');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const parts = await Promise.all(names.map(async (name) => JSON.parse(await readFile(folder + name, 'utf8'))));
  return parts.flat();
}

/** The functions that the contract names, delivered or not. */
export async function contractFunctions() {
  const text = await readFile(CONTRACT, 'utf8');
  const body = /export interface Cetr \{(.*?)\n\}/s.exec(text)[1];
  return [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
}

/** How many cases ran somewhere, for `cargo xtask test` to hold against the other places. */
export async function writeCount(place, count) {
  await mkdir(within('target/cases/'), { recursive: true });
  await writeFile(within(`target/cases/${place}.txt`), `${count}\n`);
}
