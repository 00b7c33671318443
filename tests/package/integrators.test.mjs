/** The guide for case systems (`docs/integrators.md`): its examples run, its links lead somewhere, its FHIR is FHIR. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, openPage, serve } from './browser.mjs';
import { blocksOf, printsWhatItSays } from './code-blocks.mjs';
import { packed, printed } from './installed.mjs';
import { PACKAGE, readCases, ROOT } from './places.mjs';

const guide = await readFile(`${ROOT}docs/integrators.md`, 'utf8');

let tarball;
before(async () => (tarball = await packed()));
after(() => tarball.remove());

for (const [language, extension, least] of [
  ['js', 'mjs', 5],
  ['cjs', 'cjs', 1],
]) {
  test(`every block of ${language} prints what its comments say`, async () => {
    const place = await tarball.project(language);
    const codes = blocksOf(guide, language);
    assert.ok(codes.length >= least);
    for (const [index, code] of codes.entries()) await printsWhatItSays(place, `block-${index}.${extension}`, code);
  });
}

test('the page shows the first finding, and asks for nothing but the package', async () => {
  const [lines, ...more] = blocksOf(guide, 'html');
  assert.deepEqual(more, []);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A request (made up)</title>${lines}`;
  const policy = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'none'";
  const site = await serve({ pages: { '/': html }, folders: { '/cetr-engine/': PACKAGE }, policy });
  const browser = await launchChromium();
  try {
    const { page, seen } = await openPage(browser, `${site.origin}/`);
    await page.waitForFunction(() => document.querySelector('#first').textContent === 'Say who asks for the review.');
    assert.deepEqual(seen.problems, []);
    assert.deepEqual(
      seen.requests.map((address) => address.replace(site.origin, '')),
      ['/', '/cetr-engine/dist/index.js'],
    );
  } finally {
    await browser.close();
    await site.close();
  }
});

test('the links of the guide lead somewhere', async () => {
  const links = [...guide.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link);
  assert.ok(links.length >= 5);
  for (const link of links.filter((one) => !one.startsWith('https://'))) await readFile(`${ROOT}docs/${link}`);
});

/** The value sets of FHIR R4 (4.0.1) that the fields of an issue are bound to. */
const SEVERITIES = ['fatal', 'error', 'warning', 'information'];
const TYPES = [
  'invalid', 'structure', 'required', 'value', 'invariant',
  'security', 'login', 'unknown', 'expired', 'forbidden', 'suppressed',
  'processing', 'not-supported', 'duplicate', 'multiple-matches', 'not-found', 'deleted', 'too-long', 'code-invalid',
  'extension', 'too-costly', 'business-rule', 'conflict',
  'transient', 'lock-error', 'no-store', 'exception', 'timeout', 'incomplete', 'throttled',
  'informational',
];
/** What an issue may have, and what this mapping gives. */
const FIELDS = ['severity', 'code', 'details', 'diagnostics', 'expression'];
/** Element names, numbers of entries and points between them; a name that is none stands between backticks. */
const STEP = '(?:[A-Za-z_]\\w*|`(?:[^`\\\\]|\\\\.)+`)';
const EXPRESSION = new RegExp(`^${STEP}(?:\\[\\d+\\]|\\.${STEP})*$`);

/** The outcomes that the mapping of the guide makes of every form in the cases, and of a few with odd names, or too much. */
async function outcomes() {
  const place = await tarball.project('fhir');
  const code = blocksOf(guide, 'js').find((block) => block.includes('OperationOutcome'));
  await writeFile(join(place, 'mapping.mjs'), code.replace(/^console\.log.*$/gm, ''));
  const odd = { 'a name': 1, 'back`tick': 1, 'sla/sh': 1, 7: 1 };
  const asked = (await readCases()).filter(({ function: name, expect }) => name === 'validateForm' && !expect?.throws).map(({ args }) => args);
  const made = [['review-request', odd], ['register-entry', { consent: odd }], ['discharge-plan', { actions: Array(1_001).fill({}) }]];
  await writeFile(join(place, 'asked.json'), JSON.stringify([...asked, ...made]));
  await writeFile(
    join(place, 'all.mjs'),
    `import { readFileSync } from 'node:fs';
    import { loadSync } from 'cetr-engine';
    import { operationOutcome } from './mapping.mjs';
    const { validateForm } = loadSync();
    const answered = JSON.parse(readFileSync('./asked.json')).map((args) => [args[0], validateForm(...args)]);
    process.stdout.write(JSON.stringify(answered.map(([form, report]) => ({ report, outcome: operationOutcome(form, report) }))));`,
  );
  return JSON.parse(await printed(place, 'all.mjs'));
}

function checkIssue(issue, { code, severity, message, path, sections }, codes) {
  assert.deepEqual(Object.keys(issue).filter((field) => !FIELDS.includes(field)), []);
  assert.ok(SEVERITIES.includes(issue.severity) && issue.severity === severity, issue.severity);
  assert.ok(TYPES.includes(issue.code), issue.code);
  assert.deepEqual(issue.details, { coding: [{ system: 'urn:cetr-engine:codes', code }], text: message });
  assert.ok(codes.has(code), code);
  if (issue.code === 'business-rule' || sections.length > 0) assert.match(issue.diagnostics, /^NHS England policy of 2023: \S/);
  assert.equal('expression' in issue, path !== '');
  for (const place of issue.expression ?? []) assert.match(place, EXPRESSION);
}

test('every finding of every case becomes an issue of FHIR R4, with codes of its value sets, and none is lost', async () => {
  const { rules, errors } = JSON.parse(await readFile(`${PACKAGE}dist/codes.json`, 'utf8'));
  const forms = new Set(rules.map(({ rule }) => rule.split('.')[0]));
  const shapes = errors.flatMap(({ code }) => [...forms].map((form) => `${form}.${code}`));
  const codes = new Set([...rules.map(({ rule }) => rule), ...shapes]);
  const all = await outcomes();
  assert.ok(all.length > 300, `${all.length} forms`);
  const types = new Set();
  for (const { report, outcome } of all) {
    assert.equal(outcome.resourceType, 'OperationOutcome');
    if (report.findings.length === 0) {
      assert.deepEqual(outcome.issue.map(({ severity, code }) => [severity, code]), [['information', 'informational']]);
      continue;
    }
    assert.equal(outcome.issue.length, report.findings.length);
    for (const [place, finding] of report.findings.entries()) {
      checkIssue(outcome.issue[place], finding, codes);
      types.add(outcome.issue[place].code);
    }
  }
  assert.deepEqual([...types].sort(), ['business-rule', 'code-invalid', 'required', 'structure', 'too-long', 'value']);
});
