/** The entry `./interop`: what form libraries, servers and HTML forms get of a report is what the report says. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { sValidator } from '@hono/standard-validator';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import Ajv from 'ajv';
import { Hono } from 'hono';
import { launchChromium, openPage, serve } from './browser.mjs';
import { PACKAGE, readCases, ROOT } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';
import { issueFor, standardSchema } from '../../pkg/dist/interop.js';

const cetr = loadSync();
const isAnswered = ({ function: asked, expect }) => asked === 'validateForm' && !expect.throws;
const cases = (await readCases()).filter(isAnswered);

const AS_OF = { asOf: '2026-11-25' };
const FORM = 'oversight-referral';
/** Wrong at the top, in a list, and in a name that a pointer has to escape. */
const WRONG = { reasons: ['long-stay'], actions: [{ what: 'Visit' }, { by: '2026-02-30' }], 'a/b~c': 1 };
const RIGHT = cases.find(({ args: [form], expect }) => form === FORM && expect.valid).args[1];

const issuesOf = (value, schema = standardSchema(cetr, FORM, AS_OF)) => schema['~standard'].validate(value).issues;
const pointerOf = (path) => path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

test('every form of the cases is accepted or refused as its report says, error by error', () => {
  let refused = 0;
  for (const { name, args } of cases) {
    const [form, data, options] = args;
    const { valid, findings } = cetr.validateForm(form, data, options);
    const result = standardSchema(cetr, form, options)['~standard'].validate(data);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const told = (result.issues ?? []).map(({ message, path, code }) => [message, pointerOf(path), code]);
    assert.deepEqual(told, errors.map(({ message, path, code }) => [message, path, code]), name);
    if (valid) assert.equal(result.value, data, name);
    refused += valid ? 0 : 1;
  }
  assert.ok(refused > 100 && cases.length - refused > 50, `${refused} of ${cases.length}`);
});

test('a path is made of keys: of lists numbers, of objects names as they stand', () => {
  const paths = issuesOf(WRONG).map(({ path }) => JSON.stringify(path));
  for (const path of [['age'], ['actions', 1, 'what'], ['actions', 1, 'by'], ['a/b~c']])
    assert.ok(paths.includes(JSON.stringify(path)), path.join());
});

test('what is no data is refused, and what is wrong in the program is thrown', () => {
  for (const [value, code] of [
    [undefined, 'missing-field'],
    [null, `${FORM}.wrong-type`],
    [() => 1, 'unreadable'],
    [{ get age() { throw new Error('no'); } }, 'unreadable'],
  ])
    assert.ok(issuesOf(value).some((issue) => issue.code === code), code);
  assert.throws(() => standardSchema(cetr, 'no-form'), { name: 'CetrInputError', code: 'unknown-value' });
  const wrong = standardSchema(cetr, FORM, { asOf: 'today' });
  assert.throws(() => issuesOf(RIGHT, wrong), { name: 'CetrInputError', argument: 2, path: '/asOf' });
});

test('the JSON Schema of a Standard Schema is that of the form, in both drafts that are in use', () => {
  const { jsonSchema } = standardSchema(cetr, FORM)['~standard'];
  const target = 'draft-2020-12';
  assert.deepEqual([jsonSchema.input({ target }), jsonSchema.output({ target })], Array(2).fill(cetr.formSchema(FORM)));
  const older = new Ajv({ formats: { date: true } }).compile(jsonSchema.input({ target: 'draft-07' }));
  assert.deepEqual([RIGHT, WRONG].map((value) => older(value)), [true, false]);
  assert.throws(() => jsonSchema.input({ target: 'openapi-3.0' }), /openapi-3\.0/);
});

test("react-hook-form's resolver puts each error to its field", async () => {
  const resolver = standardSchemaResolver(standardSchema(cetr, FORM, AS_OF));
  const asked = { fields: {}, names: [], shouldUseNativeValidation: false };
  assert.deepEqual(await resolver(RIGHT, undefined, asked), { values: RIGHT, errors: {} });
  const { values, errors } = await resolver(WRONG, undefined, asked);
  assert.deepEqual(values, {});
  assert.equal(errors.age.message, issueFor(cetr.validateForm(FORM, WRONG, AS_OF).findings, '/age').message);
  assert.equal(errors.actions[0], undefined);
  assert.match(errors.actions[1].by.message, /2026-02-30/);
});

test('a server of hono refuses what does not hold, with every error', async () => {
  const app = new Hono().post('/', sValidator('json', standardSchema(cetr, FORM, AS_OF)), (context) => context.json(context.req.valid('json')));
  const sent = (value) => app.request('/', { method: 'POST', body: JSON.stringify(value), headers: { 'content-type': 'application/json' } });
  const right = await sent(RIGHT);
  assert.deepEqual([right.status, await right.json()], [200, RIGHT]);
  const wrong = await sent(WRONG);
  assert.equal(wrong.status, 400);
  assert.deepEqual((await wrong.json()).error.map(({ path }) => path), issuesOf(WRONG).map(({ path }) => path));
});

test('of the findings at a field the first error speaks, else the first warning', () => {
  const finding = (path, severity, message) => ({ path, severity, message, code: 'c', rule: 'c', sections: [] });
  const findings = [finding('/a', 'warning', 1), finding('/a', 'error', 2), finding('/a', 'error', 3), finding('/b', 'warning', 4), finding('/b', 'warning', 5)];
  assert.deepEqual(['/a', '/b', '/', '', '/a/b'].map((pointer) => issueFor(findings, pointer)?.message), [2, 4, undefined, undefined, undefined]);
});

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Form</title><form>
  <input name="/age"><input name="/actions/1/by"><input name="/actions/1/what" disabled><input name="/askedBy" type="hidden">
  <input name="other" id="other"><input><fieldset name="/reasons"></fieldset><output name="/hasEhcp"></output>
  <input type="radio" name="/dischargeDelayed" value="true"><input type="radio" name="/dischargeDelayed" value="false">
</form></html>`;

test('errors go to the fields of an HTML form, what no field shows comes back, and a form that holds is clear again', async () => {
  const site = await serve({ pages: { '/': PAGE }, folders: { '/pkg/': PACKAGE } });
  const browser = await launchChromium();
  try {
    const { page, seen } = await openPage(browser, `${site.origin}/`);
    const finding = (path, severity = 'error') => ({ path, severity, message: `${severity} at ${path}`, code: 'c', rule: 'c', sections: [] });
    const fields = ['/age', '/actions/1/by', '/dischargeDelayed'];
    const unshown = ['/actions/1/what', '/askedBy', '/reasons', '/hasEhcp', '/nowhere', '', 'other'];
    const findings = [...[...fields, ...unshown, '/age'].map((path) => finding(path)), finding('/age', 'warning')];
    const show = (given) =>
      page.evaluate(async (given) => {
        const { showFindings } = await import('./pkg/dist/interop.js');
        const form = document.querySelector('form');
        document.querySelector('#other').setCustomValidity('own');
        const left = showFindings(form, given).map(({ message }) => message);
        const messages = [...form.elements].map(({ name, validationMessage }) => [name, validationMessage]).filter(([, message]) => message);
        return { left, messages };
      }, given);
    const { left, messages } = await show(findings);
    assert.deepEqual(left, [...unshown.map((path) => `error at ${path}`), 'warning at /age']);
    assert.deepEqual(messages, [
      ['/age', 'error at /age\nerror at /age'],
      ['/actions/1/by', 'error at /actions/1/by'],
      ['other', 'own'],
      ['/dischargeDelayed', 'error at /dischargeDelayed'],
      ['/dischargeDelayed', 'error at /dischargeDelayed'],
    ]);
    assert.deepEqual(await show([]), { left: [], messages: [['other', 'own']] });
    assert.deepEqual(seen.problems, []);
  } finally {
    await browser.close();
    await site.close();
  }
});

test('the types fit those of Standard Schema', async () => {
  await mkdir(`${ROOT}target`, { recursive: true });
  const folder = await mkdtemp(`${ROOT}target/interop-`);
  try {
    await cp(new URL('types/interop.ts', import.meta.url), `${folder}/interop.ts`);
    const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom', '--module', 'nodenext', '--types', ''];
    const told = promisify(execFile)(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, ...options, `${folder}/interop.ts`]);
    await assert.doesNotReject(told.catch((failed) => Promise.reject(new Error(failed.stdout || failed.message))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
