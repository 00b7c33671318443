/** The JSON Schema files, read by Ajv: they accept and refuse what the engine does, over every case, and every answer fits its own. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { PACKAGE, readCases } from './places.mjs';
import { loadSync } from '../../pkg/dist/index.js';

const cetr = loadSync();
const cases = await readCases();
const folder = `${PACKAGE}dist/schema/`;
const files = (await readdir(folder)).sort();
const read = async (name) => JSON.parse(await readFile(`${folder}${name}.schema.json`, 'utf8'));

/** Strict: what Ajv does not know it refuses. A pattern says all of a date. */
const validatorOf = (schema) => new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);
const validators = Object.fromEntries(
  await Promise.all(files.map((file) => file.replace('.schema.json', '')).map(async (name) => [name, validatorOf(await read(name))])),
);

/** What is wrong in a shape, as the code of a finding or of a wrong call. All others are about what somebody says. */
const SHAPES = ['bad-date', 'missing-field', 'out-of-range', 'too-large', 'unknown-field', 'unknown-value', 'unsafe-link', 'unsafe-text', 'wrong-type'];

/**
 * The types, by where they go in and what they come out of. A local area is a form. A schedule goes into `toCalendar` too, which reads
 * less of it than is described.
 */
const ARGUMENTS = {
  assessEligibility: ['person', 'options'],
  scheduleReviews: ['case-history', 'options'],
  scheduleMany: [['case-history'], 'options'],
  followUpLaep: ['laep-meeting', 'options'],
  findConsentRoute: ['person', 'decision', 'options'],
  supportForRating: ['person-on-register', 'options'],
  nextQuestion: ['answers', 'options'],
  guideSelfReferral: ['enquiry', 'local-area', 'options'],
  checkLocalOffer: [undefined, 'options'],
  validateForm: [undefined, undefined, 'options'],
  toWorklist: [['case'], 'worklist-options'],
  toCalendar: [undefined, 'calendar-options'],
  isWorkingDay: ['iso-date', 'options'],
  addWorkingDays: ['iso-date', undefined, 'options'],
};
const ANSWERS = {
  assessEligibility: 'eligibility',
  scheduleReviews: 'schedule',
  scheduleMany: ['one-of-many'],
  followUpLaep: 'laep-follow-up',
  findConsentRoute: 'consent-route',
  supportForRating: 'rating-support',
  nextQuestion: 'checker-step',
  guideSelfReferral: 'guidance',
  checkLocalOffer: 'form-report',
  validateForm: 'form-report',
  toWorklist: 'worklist',
  addWorkingDays: 'iso-date',
  bankHolidays: ['bank-holiday'],
  listRules: ['rule'],
  about: 'about',
};
const named = (tables) => new Set(tables.flatMap((table) => Object.values(table)).flat(2).filter((name) => name !== undefined));

/** Whether a value fits the file of that name, or each entry of a list does. */
const fits = (name, value) => (Array.isArray(name) ? Array.isArray(value) && value.every((one) => fits(name[0], one)) : validators[name](value));

/** The forms that this version delivers. */
const FORMS = [...(await readFile(`${PACKAGE}dist/index.d.ts`, 'utf8')).match(/type FormName =([^;]*);/)[1].matchAll(/"([a-z-]+)"/g)]
  .map(([, form]) => form)
  .filter((form) => {
    try {
      return cetr.formSchema(form);
    } catch (thrown) {
      assert.equal(thrown.code, 'unknown-value');
      return false;
    }
  });

test('there is a file for each form, for each input and for each answer, and no other', () => {
  const names = new Set([...FORMS, ...named([ARGUMENTS, ANSWERS])]);
  assert.deepEqual(files, [...names].map((name) => `${name}.schema.json`).sort());
});

test('each file of a form holds what formSchema gives', async () => {
  assert.ok(FORMS.length >= 8);
  for (const form of FORMS) assert.deepEqual(await read(form), cetr.formSchema(form));
});

test('each file has a name of its own, and needs no other', async () => {
  const ids = new Set();
  for (const file of files) {
    const text = await readFile(folder + file, 'utf8');
    ids.add(JSON.parse(text).$id);
    assert.doesNotMatch(text, /"\$ref": "(?!#\/\$defs\/)|x-most|"u?int\d+"/, file);
  }
  assert.equal(ids.size, files.length);
});

test('a schema refuses a form exactly where the engine finds its shape wrong', () => {
  const verdicts = { true: 0, false: 0 };
  for (const { name, args } of cases.filter(({ function: asked, expect }) => asked === 'validateForm' && !expect.throws)) {
    const [form, data, options] = args;
    const isOfShape = ({ code }) => SHAPES.some((shape) => code === `${form}.${shape}`);
    const isWellShaped = !cetr.validateForm(form, data, options).findings.some(isOfShape);
    assert.equal(validators[form](data), isWellShaped, name);
    verdicts[isWellShaped] += 1;
  }
  assert.ok(verdicts.true > 200 && verdicts.false > 15, JSON.stringify(verdicts));
});

/**
 * Each argument that has a type, with whether the engine finds its shape in order. It looks at no other where one is wrong, so that of a
 * wrong call only those that it names are told.
 */
function judged({ function: asked, args }) {
  const told = (places, isWellShaped) =>
    places
      .map((place) => ({ place, name: ARGUMENTS[asked]?.[place], value: args[place], isWellShaped }))
      // What is not there has no shape.
      .filter(({ name, value }) => name !== undefined && value !== undefined && !(isWellShaped && value === null));
  try {
    const answer = cetr[asked](...args);
    // Of many, those that are wrong are told of in the answer.
    const hasErrors = (Array.isArray(answer) ? answer : [answer]).some(({ error, errors }) => error || errors?.length > 0);
    return told(hasErrors ? [1, 2] : [0, 1, 2], true);
  } catch (thrown) {
    const wrong = thrown.issues.filter(({ code }) => SHAPES.includes(code)).map(({ argument }) => argument);
    return told([...new Set(wrong)], false);
  }
}

test('a schema accepts each argument that a case is answered for, and refuses those that are refused for their shape', () => {
  const accepted = new Set();
  const refused = new Set();
  for (const example of cases) {
    for (const { place, name, value, isWellShaped } of judged(example)) {
      // Which answers each question of the checker takes is not described, only that an answer is one value.
      if (name === 'answers' && !isWellShaped) continue;
      assert.equal(fits(name, value), isWellShaped, `${example.name}: argument ${place}`);
      (isWellShaped ? accepted : refused).add(String(name));
    }
  }
  assert.deepEqual([...accepted].sort(), [...named([ARGUMENTS])].sort());
  assert.ok(refused.size >= 8, [...refused].join());
});

/** The same schema without room for fields that it does not describe. */
const closed = (schema) =>
  JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties && value.additionalProperties === undefined ? { ...value, additionalProperties: false } : value,
  );

test('the answer of every case fits its schema, which leaves out no field', async () => {
  for (const [asked, name] of Object.entries(ANSWERS)) {
    const file = [name].flat()[0];
    const validate = validatorOf(closed(await read(file)));
    let answers = 0;
    for (const example of cases.filter(({ function: other, expect }) => other === asked && !expect.throws)) {
      const answer = cetr[asked](...example.args);
      for (const one of Array.isArray(name) ? answer : [answer]) {
        validate(one);
        assert.deepEqual(validate.errors, null, example.name);
        assert.ok(validators[file](one), example.name);
        answers += 1;
      }
    }
    assert.ok(answers > 0, `no case of ${asked}`);
    assert.ok(!validate({}) && !validate(null), `${file} accepts anything`);
  }
});
