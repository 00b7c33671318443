/** What a page can say to the checker, in one table: the README, the manifest and the element itself are held to it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { PACKAGE } from './places.mjs';
import { ATTRIBUTES, CSS_PROPERTIES, PROPERTIES, readmeTables } from '../../pkg-template/build/element-table.mjs';
import { attributeOf, OPTIONS, PROPERTIES as TAKEN } from '../../pkg-template/host/checker-options.js';

test('the README has the tables, word for word', async () => {
  const readme = await readFile(`${PACKAGE}README.md`, 'utf8');
  for (const table of readmeTables()) assert.ok(readme.includes(table), `the README lacks:\n${table}`);
});

test('the element takes the attributes and properties of the table, and no other', () => {
  assert.deepEqual(Object.keys(OPTIONS).map(attributeOf).sort(), ATTRIBUTES.map(({ name }) => name).sort());
  assert.deepEqual([...TAKEN].sort(), PROPERTIES.map(({ name }) => name).sort());
});

test('the styles read the custom properties of the table, and no other', async () => {
  const script = await readFile(`${PACKAGE}dist/element-class.js`, 'utf8');
  const read = new Set(script.match(/--cetr-[a-z-]+/g));
  assert.deepEqual([...read].sort(), CSS_PROPERTIES.map(({ name }) => name).sort());
});

test('the manifest names the tag, with as many attributes and events', async () => {
  const manifest = JSON.parse(await readFile(`${PACKAGE}dist/custom-elements.json`, 'utf8'));
  const [declaration] = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  assert.equal(declaration.tagName, 'cetr-checker');
  assert.deepEqual(
    declaration.attributes.map(({ name }) => name),
    ATTRIBUTES.map(({ name }) => name),
  );
  assert.equal(declaration.events.length, 4);
});

test('the checksums are those of the files', async () => {
  const { createHash } = await import('node:crypto');
  const sums = JSON.parse(await readFile(`${PACKAGE}dist/sri.json`, 'utf8'));
  assert.ok(Object.keys(sums).includes('element.iife.js'), Object.keys(sums).join(' '));
  for (const [name, sum] of Object.entries(sums)) {
    const hash = createHash('sha384').update(await readFile(`${PACKAGE}dist/${name}`)).digest('base64');
    assert.equal(sum, `sha384-${hash}`, name);
  }
});
