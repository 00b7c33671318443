/** The shipped types: kept as a snapshot, complete, and held against the contract's. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { CONTRACT, PACKAGE, ROOT, SNAPSHOT } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';

const TSC = `${ROOT}node_modules/typescript/bin/tsc`;
const TYPES = `${PACKAGE}dist/index.d.ts`;
const shipped = await readFile(TYPES, 'utf8');
const contract = await readFile(CONTRACT, 'utf8');

let folder;
before(async () => {
  await mkdir(`${ROOT}target`, { recursive: true });
  folder = await mkdtemp(`${ROOT}target/types-`);
});
after(() => rm(folder, { recursive: true, force: true }));

/** What the compiler says of fit.ts between two texts of types; '' when it is content. */
async function misfit(contractTypes, shippedTypes) {
  await cp(new URL('types/fit.ts', import.meta.url), `${folder}/fit.ts`);
  await writeFile(`${folder}/contract.d.ts`, contractTypes);
  await writeFile(`${folder}/shipped.d.ts`, shippedTypes);
  const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom', '--module', 'nodenext', '--types', ''];
  try {
    await promisify(execFile)(process.execPath, [TSC, ...options, `${folder}/fit.ts`]);
    return '';
  } catch (failed) {
    if (!failed.stdout) throw failed;
    return failed.stdout;
  }
}

/** One edit, which has to change something. */
function edited(text, from, to) {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `nothing to edit at ${from}`);
  return changed;
}

test('the types are those of the snapshot; BLESS=1 renews it', async () => {
  if (process.env.BLESS === '1') await writeFile(SNAPSHOT, shipped);
  assert.equal(shipped, await readFile(SNAPSHOT, 'utf8').catch(() => 'there is no snapshot yet'));
});

test('both kinds of module have the same types', async () => {
  assert.equal(await readFile(`${PACKAGE}dist/index.d.cts`, 'utf8'), shipped);
});

test('the functions described are those delivered', () => {
  const described = [.../export interface Cetr \{(.*?)\n\}/s.exec(shipped)[1].matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  assert.deepEqual(described.sort(), Object.keys(loadSync()).sort());
});

test('every input that the contract allows is accepted, and every answer described fits the contract', async () => {
  assert.equal(await misfit(contract, shipped), '');
});

test('types that do not fit are told', async () => {
  for (const [what, contractTypes, shippedTypes, message] of [
    [
      'a value that is no longer accepted',
      contract,
      edited(shipped, '| "residential-school"', ''),
      /refusesAnInputOf: "assessEligibility"/,
    ],
    [
      'a field that is no longer accepted',
      contract,
      edited(shipped, /crisisCareInLastYear\?: boolean \| null;/, ''),
      /"crisisCareInLastYear"/,
    ],
    ['a field of one kind of event', contract, edited(shipped, /sitAndSee\?: boolean \| null;/, ''), /"sitAndSee"/],
    ['a field of an option', contract, edited(shipped, /extraBankHolidays\?: IsoDate\[\] \| null;/, ''), /"extraBankHolidays"/],
    ['null that is no longer accepted', contract, edited(shipped, /ward\?: Ward \| null;/, 'ward?: Ward;'), /refusesAnInputOf/],
    [
      'an answer with a value that the contract does not know',
      edited(contract, '| "met-late"', ''),
      shipped,
      /answersOtherwise: "scheduleReviews"/,
    ],
    [
      'an answer with null where a field is left out',
      contract,
      edited(shipped, 'decision?: number;', 'decision?: number | null;'),
      /answersOtherwise/,
    ],
    [
      'an answer without a field',
      contract,
      edited(shipped, /considerRegister: boolean \| null;/, ''),
      /answersOtherwise: "assessEligibility"/,
    ],
    [
      'an answer without an optional field',
      contract,
      edited(shipped, /passedOver\?: BankHoliday\[\];/, ''),
      /describesNo: "passedOver"/,
    ],
  ])
    assert.match(await misfit(contractTypes, shippedTypes), message, what);
});
