/** The example of a Node server and its page, against the packed package: both find the same in a record, whatever it holds. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launchChromium } from './browser.mjs';
import { packed } from './installed.mjs';
import { readCases } from './places.mjs';

const isOfRecord = ({ function: asked, args: [form, , options], expect }) =>
  asked === 'validateForm' && form === 'review-request' && !expect.throws && Object.keys(options ?? {}).join() === 'asOf';
const cases = (await readCases()).filter(isOfRecord);

let tarball, server, browser, origin;
let today = '2026-11-24';
before(async () => {
  [tarball, browser] = await Promise.all([packed(), launchChromium()]);
  const place = await tarball.project('node-server', fileURLToPath(new URL('../../examples/node-server/', import.meta.url)));
  const { recordServer } = await import(pathToFileURL(join(place, 'server.js')));
  server = recordServer({ today: () => today }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([tarball.remove(), browser.close()]);
});

/** What the server answers to a text. */
async function sent(body) {
  const response = await fetch(`${origin}/review-requests`, { method: 'POST', body });
  return { status: response.status, ...(await response.json()) };
}

const asShown = ({ findings }) => findings.map(({ severity, path, message, code }) => `${severity} at ${path || 'the whole record'}: ${message} (${code})`);

test('the page and the server find the same in the record of every case', async () => {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  await page.goto(origin);
  await page.waitForFunction(() => document.querySelector('#state').textContent !== '');
  const verdicts = { 200: 0, 422: 0 };
  for (const { name, args, expect } of cases) {
    const [, data, { asOf }] = args;
    today = asOf;
    await page.clock.setFixedTime(`${asOf}T12:00:00`);
    const text = JSON.stringify(data);
    const shown = await page.evaluate((text) => {
      const record = document.querySelector('#record');
      record.value = text;
      record.dispatchEvent(new Event('input'));
      return [...document.querySelectorAll('#found-here li')].map((item) => item.textContent);
    }, text);
    const answer = await sent(text);
    assert.deepEqual(shown, asShown(answer), name);
    assert.deepEqual([answer.status, answer.asOf, answer.engine.length > 0], [expect.valid ? 200 : 422, asOf, true], name);
    verdicts[answer.status] += 1;
  }
  assert.ok(verdicts[200] > 10 && verdicts[422] > 10, JSON.stringify(verdicts));
  assert.deepEqual(faults, []);
  await page.close();
});

test('a record that is sent from the page is answered there, beside what the page found', async () => {
  const page = await browser.newPage();
  await page.goto(origin);
  const lists = () => page.evaluate(() => ['here', 'there'].map((side) => [...document.querySelectorAll(`#found-${side} li`)].map((item) => item.textContent)));
  await page.getByRole('textbox').fill('{ "asked": "today" }');
  await page.getByRole('button').click();
  await page.getByText('The server does not take it.').waitFor();
  const [here, there] = await lists();
  assert.ok(here.length > 1);
  assert.deepEqual(there, here);
  await page.getByRole('textbox').fill('{ "asked": ');
  await page.getByText('This is not JSON.').waitFor();
  assert.deepEqual((await lists())[0], []);
  await page.close();
});

test('what is no record, or more than a record, is told apart from one that does not hold', async () => {
  assert.deepEqual(await sent('{ "age": '), { status: 400, error: 'The record is not JSON.' });
  assert.deepEqual(await sent(JSON.stringify({ more: 'a'.repeat(100_000) })), { status: 413, error: 'The record is too large.' });
  assert.equal((await sent(`${'['.repeat(50)}${']'.repeat(50)}`)).status, 400);
  assert.equal((await sent('null')).status, 422);
  assert.equal((await sent('{ "__proto__": 1 }')).findings.at(-1).code, 'review-request.unknown-field');
  for (const path of ['/server.js', '/review-requests', '/constructor', '/../package.json']) assert.equal((await fetch(origin + path)).status, 404, path);
});
