/** The parts that pages of the site share: they are written in `www/index.html`, and every other page has them from there. */
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ROOT } from './places.mjs';

const WWW = `${ROOT}www/`;
const MODEL = 'index.html';
const PARTS = {
  'the way to the other pages': /^ *<header class="top">.*?<\/header>\n/ms,
  'urgent help': /^ *<section class="help" .*?<\/section>\n/ms,
  'the foot': /^ *<footer class="bottom">.*?<\/footer>\n/ms,
};

const pages = (await readdir(WWW, { recursive: true })).filter((name) => name.endsWith('.html') && name !== MODEL).sort();
const model = await readFile(WWW + MODEL, 'utf8');

/** A part of the model as it stands in a page: led from its folder, the link to the page itself marked, as far in as there. */
function adapted(part, name, found) {
  const up = '../'.repeat(name.split('/').length - 1);
  const [, own] = found.match(/ aria-current="page">([^<]*)</) ?? [];
  const shift = found.search(/\S/) - part.search(/\S/);
  return part
    .replace(' aria-current="page"', '')
    .replaceAll('href="./', `href="${up || './'}`)
    .replace(`>${own}<`, ` aria-current="page">${own}<`)
    .replace(/^ */gm, (spaces) => ' '.repeat(Math.max(0, spaces.length + shift)));
}

for (const [what, pattern] of Object.entries(PARTS)) {
  test(`${what} is the same on every page that has it; BLESS=1 renews it from ${MODEL}`, async () => {
    const [part] = model.match(pattern);
    let count = 0;
    for (const name of pages) {
      const page = await readFile(WWW + name, 'utf8');
      const [found] = page.match(pattern) ?? [];
      if (found === undefined) continue;
      count += 1;
      const renewed = adapted(part, name, found);
      if (process.env.BLESS === '1' && renewed !== found) await writeFile(WWW + name, page.replace(found, () => renewed));
      else assert.equal(found, renewed, name);
    }
    assert.ok(count > 10, `${count} pages have it`);
  });
}
