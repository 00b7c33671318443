/** The pages of the forms: each drawn from its schema, with what the engine finds beside the fields and in one list. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { SPELT_OUT } from '../../pkg-template/element/form-words.js';
import { axeFindsNothing } from './browser/axe.mjs';
import { choose, focused, tabTo } from './browser/keyboard.mjs';
import { openSite, TODAY } from './browser/site.mjs';
import { answer, fillDate, FORMS_PAGE } from './browser/steps.mjs';
import { exampleOf, examplesFile, examplesShown, formPage, FORMS } from './form-examples.mjs';
import { fieldsOf, placeOf } from './form-controls.mjs';
import { mismatch } from './matching.mjs';
import { PACKAGE } from './places.mjs';

const { loadSync } = await import(`${PACKAGE}dist/index.js`);
const engine = loadSync();
const DAY_OF_CHECK = 'Which day should the check be for?';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const press = (page, name) => page.getByRole('button', { name }).click();
const check = (page) => press(page, 'Check the form');
const unfinished = (page) => page.locator('.cetr-problems:visible .cetr-problems__list li').allTextContents();

async function openFile(page, content, name = 'form.json') {
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  await page.getByLabel('Open this form from a file').setInputFiles({ name, mimeType: 'application/json', buffer });
  await page.waitForFunction(() => ['The form', 'Kept from the file', 'Your changes are not saved'].includes(document.activeElement.textContent) || document.activeElement.matches('.cetr-problems'));
}

async function saved(page) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save to a file')]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function openExample(page, kind) {
  await press(page, `Look at a ${kind === 'half' ? 'half-filled' : 'complete'} example (made up)`);
  await page.waitForFunction(() => document.activeElement.textContent === 'The form');
}

/** What stands beside the fields: `{ title, text }`, the title being that of the nearest field or part. Read at one go: it changes. */
function shownBeside(page) {
  return page.locator('.cetr-fill__form').evaluate((form) =>
    [...form.querySelectorAll('.cetr-find')]
      .filter((line) => line.getBoundingClientRect().height > 0)
      .map((line) => {
        const part = line.closest('.cetr-question, .cetr-item, .cetr-fill__group, section, form');
        const title = part.querySelector(':is(label, legend, .cetr-item__title, h2, h3, h4, h5, h6)').textContent;
        return { title, text: line.textContent };
      }),
  );
}

/** Follows each link of the list, and tells where it leads: the title of the nearest field or part. */
function followAll(page) {
  return page.locator('.cetr-fill__found .cetr-problems__list .cetr-link').evaluateAll((links) =>
    links.map((link) => {
      link.click();
      const part = document.activeElement.closest('.cetr-question, .cetr-kept, .cetr-item, .cetr-fill__group, section, form');
      const title = part.matches('.cetr-kept') ? 'kept' : part.querySelector(':is(label, legend, .cetr-item__title, h2, h3, h4, h5, h6)').textContent;
      return { title, text: link.textContent };
    }),
  );
}

const strength = ({ severity }) => (severity === 'error' ? 'Must: ' : 'Should: ');
const isShape = ({ sections }) => sections.length === 0;
const ending = ({ code }, form) => code.slice(form.length + 1);

/** What the engine finds is told in the very words of the engine, but for what is wrong in shape: that is about its data. */
function beside(finding, schema) {
  const { title, description } = placeOf(schema, finding.path);
  if (isShape(finding)) return { title, starts: strength(finding) };
  const said = finding.message === description ? 'Nothing stands here yet.' : finding.message;
  return { title, starts: `${strength(finding)}${said} 2023 policy, ` };
}

const byTitle = (one, other) => `${one.title} ${one.text ?? one.starts}`.localeCompare(`${other.title} ${other.text ?? other.starts}`);

/** All that the engine finds stands at its place, nothing else does, and each is in the list with a link to its place. */
async function allIsShown(page, form, data, asOf) {
  const schema = engine.formSchema(form);
  const { findings } = engine.validateForm(form, data, { asOf });
  const shown = (await shownBeside(page)).sort(byTitle);
  const wanted = findings.map((finding) => beside(finding, schema)).sort(byTitle);
  assert.deepEqual(shown.map(({ title }) => title).sort(), wanted.map(({ title }) => title).sort());
  for (const { title, starts } of wanted)
    assert.ok(shown.some((line) => line.title === title && line.text.startsWith(starts)), `${title}: ${starts}, in ${JSON.stringify(shown)}`);

  const followed = await followAll(page);
  const ordered = ['error', 'warning'].flatMap((kind) => findings.filter(({ severity }) => severity === kind));
  assert.equal(followed.length, ordered.length);
  ordered.forEach((finding, place) => {
    const { title, isEntry, isPart } = placeOf(schema, finding.path);
    // Where something else stands than a part or a list, the way leads to what is kept.
    const leads = isShape(finding) && (isPart || ending(finding, form) === 'unknown-field') ? 'kept' : title;
    // An entry has its name from its place; the way to it is the way to its first field.
    if (!isEntry) assert.equal(followed[place].title, leads, followed[place].text);
    if (!isShape(finding)) assert.ok(followed[place].text.endsWith(finding.message), followed[place].text);
  });
  for (const kind of ['error', 'warning']) {
    const count = findings.filter(({ severity }) => severity === kind).length;
    const told = await page.locator('.cetr-fill__found > p').first().textContent();
    const words = `${count} thing${count === 1 ? '' : 's'} ${kind === 'error' ? 'must' : 'should'} be put right`;
    assert.equal(told.includes(words), count > 0, told);
  }
}

for (const form of FORMS) {
  test(`${form}: the page draws it, and axe finds nothing in it empty, half filled in with findings, or complete`, async () => {
    await site.visit(formPage(form), async (page) => {
      assert.equal(await page.locator('h1').textContent(), engine.formSchema(form).title);
      assert.equal(await page.locator('.cetr-find:visible, .cetr-problems:visible').count(), 0, 'nothing shouts before it was tried');
      await axeFindsNothing(page, `${form}, empty`);

      const half = await exampleOf(form, 'half');
      await openExample(page, 'half');
      await check(page);
      assert.equal(mismatch(half.expect, engine.validateForm(form, half.data, { asOf: half.asOf })), undefined);
      await allIsShown(page, form, half.data, half.asOf);
      await axeFindsNothing(page, `${form}, half filled in`);
      assert.deepEqual(JSON.parse((await saved(page)).text), half.data);

      const complete = await exampleOf(form, 'complete');
      await openExample(page, 'complete');
      assert.equal(await page.locator('.cetr-fill__found:visible').count(), 0, 'another form was not asked about yet');
      await check(page);
      assert.equal(await focused(page), 'What was found in the form');
      assert.deepEqual(complete.expect.findings, []);
      await allIsShown(page, form, complete.data, complete.asOf);
      assert.match(await page.locator('.cetr-fill__found > p').first().textContent(), /^The check finds nothing to put right\./);
      await axeFindsNothing(page, `${form}, complete`);
      assert.deepEqual(JSON.parse((await saved(page)).text), complete.data);
    });
  });

  test(`${form}: a wrong file opens, each fault stands at its place and in the list, and the file is saved as it was`, async () => {
    await site.visit(formPage(form), async (page) => {
      const { data, asOf, expect } = await exampleOf(form, 'wrong');
      const text = `${JSON.stringify(data, null, 2)}\n`;
      await openFile(page, text);
      const [year, month, day] = asOf.split('-').map(Number);
      await fillDate(page, DAY_OF_CHECK, `${day} ${month} ${year}`);
      await check(page);
      const { findings } = engine.validateForm(form, data, { asOf });
      if (expect.findings) assert.equal(mismatch(expect.findings, findings), undefined);
      assert.ok(findings.length > 0);
      await allIsShown(page, form, data, asOf);
      const file = await saved(page);
      assert.deepEqual([file.name, file.text], [`${form}.json`, text]);
    });
  });

  test(`${form}: every field of the schema has its control, which takes an answer and gives it back`, async () => {
    await site.visit(formPage(form), async (page) => {
      const { fields, lists, data } = fieldsOf(engine.formSchema(form));
      const add = page.getByRole('button', { name: /^Add an entry/ });
      assert.equal(await add.count(), lists.length, 'no list stands in a list');
      for (let place = 0; place < lists.length; place++) await add.nth(place).click();
      // The last is the day of the check.
      const questions = (await page.locator('.cetr-fill__form .cetr-question').all()).slice(0, -1);
      assert.equal(questions.length, fields.length);
      for (const [place, question] of questions.entries()) await fillIn(question, fields[place]);
      assert.equal(await page.locator('.cetr-kept:visible').count(), 0);
      assert.deepEqual(JSON.parse((await saved(page)).text), data);
    });
  });

  test(`${form}: at 320 pixels nothing sticks out, and on paper stand all fields, answers and findings`, async () => {
    const use = async (page) => {
      const { data, asOf } = await exampleOf(form, 'half');
      await openExample(page, 'half');
      await check(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator(':is(input, textarea, select, button, nav):visible').count(), 0);
      const text = await page.locator('main').innerText();
      const { policy } = engine.about();
      for (const part of [engine.formSchema(form).title, policy, 'in force from 1 May 2023', `Checked for ${Number(asOf.slice(8))} November 2026.`])
        assert.ok(text.includes(part), part);
      for (const { message } of engine.validateForm(form, data, { asOf }).findings) assert.ok(text.includes(message.slice(0, 30)), message);
      const printed = await page.locator('.cetr-paper :is(dt, h3, h4, h5)').allTextContents();
      for (const { title } of fieldsOf(engine.formSchema(form)).fields.filter(({ isInList }) => !isInList)) assert.ok(printed.includes(title), title);
      for (const words of textsIn(data)) assert.ok(text.includes(words), words);
    };
    await site.visit(formPage(form), use, { viewport: { width: 320, height: 640 } });
  });
}

/** The answers in somebody's own words, which have blanks in them. */
function textsIn(value) {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Fills in one question as somebody would, with the control that its kind has to have. */
async function fillIn(question, { title, kind, value }) {
  assert.equal(await question.locator('label.cetr-question__label, legend').textContent(), title);
  const radio = (label) => question.getByRole('radio', { name: label, exact: true });
  if (kind === 'text') await question.locator('textarea').fill(value);
  else if (kind === 'lines') await question.locator('textarea').fill(value.join('\n'));
  else if (kind === 'number') await question.locator('input[inputmode=numeric]').fill(String(value));
  else if (kind === 'yes-or-no') await radio(value ? 'Yes' : 'No').check();
  else if (kind === 'select') await question.locator('select').selectOption(value);
  else if (kind === 'radios') await question.getByRole('radio').nth((await question.getByRole('radio').count()) - 2).check();
  else if (kind === 'choices') for (const place of [0, -1]) await question.getByRole('checkbox').nth(place).check();
  else {
    const [year, month, day] = value.split('-').map(Number);
    for (const [label, part] of [['Day', day], ['Month', month], ['Year', year]]) await question.getByLabel(label, { exact: true }).fill(String(part));
  }
}

test('the examples of the site are cases of the engine, to the letter; BLESS=1 renews them', async () => {
  for (const form of FORMS) {
    const shown = `${JSON.stringify(await examplesShown(form), null, 2)}\n`;
    if (process.env.BLESS === '1') await writeFile(examplesFile(form), shown);
    assert.equal(await readFile(examplesFile(form), 'utf8'), shown, form);
  }
});

test('what is spelt out in place of a value is a value of the schema', () => {
  const values = new Set();
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const one of Array.isArray(value.enum) ? value.enum : []) values.add(one);
    Object.values(value).forEach(walk);
  };
  for (const form of FORMS) walk(engine.formSchema(form));
  assert.deepEqual(SPELT_OUT.filter((value) => !values.has(value)), []);
});

test('the page of forms leads to each of them, by its name', async () => {
  await site.visit(FORMS_PAGE, async (page) => {
    const links = await page.locator('.door a').evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
    assert.deepEqual(
      links.sort(),
      FORMS.map((form) => [`./${form}.html`, engine.formSchema(form).title]).sort(),
    );
    await axeFindsNothing(page, 'the page of forms');
  }, { ready: 'main' });
});

test('a finding shows beside its field once the field was left, and goes when it is answered', async () => {
  await site.visit(formPage('register-referral'), async (page) => {
    await page.getByLabel('Reference', { exact: true }).focus();
    await tabTo(page, /^Asked by > /);
    assert.deepEqual(await shownBeside(page), []);
    await tabTo(page, /^Asked on > Day/);
    await page.locator('.cetr-find:visible').first().waitFor();
    assert.deepEqual(await shownBeside(page), [{ title: 'Asked by', text: 'Must: Nothing stands here yet. 2023 policy, section 5.' }]);
    await answer(page, 'Asked by', 'Advocate');
    await page.getByRole('group', { name: 'Asked by' }).locator('.cetr-find').waitFor({ state: 'detached' });

    // A day that is half typed is told once it was left, in one sentence, and not taken for a day.
    await fillDate(page, 'Received on', '3 - 2026');
    assert.equal(await page.locator('.cetr-question__error:visible').count(), 0);
    await page.getByLabel('Reference', { exact: true }).focus();
    await page.locator('.cetr-question__error:visible').waitFor();
    assert.deepEqual(await page.locator('.cetr-question__error:visible').allTextContents(), ['Error: Received on must include a month']);
    await press(page, 'Save to a file');
    assert.deepEqual(await unfinished(page), ['Received on must include a month']);
    assert.match(await focused(page), /^There is a problem/);
    await fillDate(page, 'Received on', '3 Nov 2026');
    assert.deepEqual(JSON.parse((await saved(page)).text), { askedBy: 'advocate', receivedOn: '2026-11-03' });
    assert.deepEqual(await unfinished(page), []);
  });
});

test('a press is not lost to a finding that comes up meanwhile', async () => {
  await site.visit(formPage('register-referral'), async (page) => {
    await page.getByLabel('Reference', { exact: true }).focus();
    await tabTo(page, /^Asked by > /);
    const choice = page.getByRole('group', { name: 'Autism' }).getByRole('radio', { name: 'Suspected' });
    await choice.scrollIntoViewIfNeeded();
    const at = await choice.boundingBox();
    await page.mouse.move(at.x + 5, at.y + 5);
    await page.mouse.down();
    // Longer than anything here waits.
    await page.evaluate(() => new Promise((passed) => setTimeout(passed, 600)));
    assert.deepEqual(await shownBeside(page), []);
    await page.mouse.up();
    await page.locator('.cetr-find:visible').first().waitFor();
    assert.deepEqual((await shownBeside(page)).map(({ title }) => title), ['Asked by']);
    assert.equal(await choice.isChecked(), true);
  });
});

test('the list follows what is typed once it was asked for', async () => {
  await site.visit(formPage('register-referral'), async (page) => {
    const counts = page.locator('.cetr-fill__found > p').first();
    await check(page);
    const { findings } = engine.validateForm('register-referral', {}, { asOf: TODAY });
    assert.equal(findings.length, 8);
    assert.equal(await counts.textContent(), '1 thing must be put right and 7 things should be put right. Checked for 22 November 2026.');
    await answer(page, 'Asked by', 'The person');
    await page.getByText('7 things should be put right. Checked for 22 November 2026.', { exact: true }).waitFor();
    await page.getByLabel('Age', { exact: true }).fill('soon');
    await page.getByRole('link', { name: 'Age: Age must be a whole number from 0 to 130.' }).waitFor();
    assert.equal(JSON.parse((await saved(page)).text).age, 'soon', 'what is typed is not lost');
    // While another day is typed what was found for the last one stays, and says so.
    await fillDate(page, DAY_OF_CHECK, '31 - 2026');
    assert.equal(await page.locator('.cetr-question__error:visible').count(), 0);
    await page.getByLabel('Reference', { exact: true }).focus();
    await page.getByText('The day of the check must include a month').waitFor();
    await fillDate(page, DAY_OF_CHECK, '31 2 2026');
    await page.getByLabel('Reference', { exact: true }).focus();
    await page.getByText('The day of the check must be a real date').waitFor();
    assert.match(await counts.textContent(), /Checked for 22 November 2026\.$/);
    await check(page);
    assert.equal(await focused(page), `${DAY_OF_CHECK} > Day`);
    await fillDate(page, DAY_OF_CHECK, '1 March 2026');
    await page.getByText(/Checked for 1 March 2026\.$/).first().waitFor();
    assert.equal(await page.locator('.cetr-question__error:visible').count(), 0);
  });
});

test('what is not known is left out, and never a no', async () => {
  await site.visit(formPage('register-referral'), async (page) => {
    await answer(page, 'Review wanted too', 'No');
    assert.deepEqual(JSON.parse((await saved(page)).text), { wantsReview: false });
    await answer(page, 'Review wanted too', 'Not known');
    assert.deepEqual(JSON.parse((await saved(page)).text), {});
  });
});

test('an entry of a list can be removed, and the removal undone with all that stood in it', async () => {
  await site.visit(formPage('review-plan'), async (page) => {
    const data = { panel: [{ role: 'chair', comment: 7 }, { role: 'observer', 'strange field': [1, 2] }, null, {}] };
    await openFile(page, data);
    await press(page, 'Remove entry 2 of Panel');
    assert.equal(await focused(page), 'Undo');
    assert.equal(await page.locator('.cetr-item').count(), 3);
    assert.deepEqual(JSON.parse((await saved(page)).text), { panel: [data.panel[0], null, {}] });
    await press(page, 'Undo');
    assert.deepEqual(JSON.parse((await saved(page)).text), data);
    // An entry that was added and left empty is none.
    await press(page, 'Add an entry to Panel');
    assert.deepEqual(JSON.parse((await saved(page)).text), data);
    // What is found follows the entries, whatever stood there when it was last looked for.
    await press(page, 'Remove entry 1 of Panel');
    await check(page);
    const { findings } = engine.validateForm('review-plan', { panel: data.panel.slice(1) }, { asOf: TODAY });
    const wanted = findings.map(({ path }) => placeOf(engine.formSchema('review-plan'), path).title).sort();
    assert.deepEqual((await shownBeside(page)).map(({ title }) => title).sort(), wanted);
  });
});

test('what the form cannot show is listed, stays in the file, and goes only by an answer or when it is taken out', async () => {
  await site.visit(formPage('register-entry'), async (page) => {
    const data = {
      hobby: 'chess',
      autism: 'maybe',
      dateOfBirth: '3 May 2012',
      consent: { answer: 'given', explained: ['what', 'who knows', 'how'], signature: { by: 'A' } },
      communityReviews: 'two',
      rating: null,
      plan: {},
    };
    await openFile(page, data);
    assert.equal(await focused(page), 'Kept from the file');
    const listed = page.locator('section', { hasText: 'Kept from the file' }).locator('li');
    assert.deepEqual(await listed.allTextContents(), [
      'hobby: “chess”',
      'Date of birth: “3 May 2012”',
      'Autism: “maybe”',
      'Consent: signature: {"by":"A"}',
      'Consent: Explained: “who knows”',
      'Community reviews: “two”',
    ]);
    await axeFindsNothing(page, 'kept from a file');
    assert.deepEqual(JSON.parse((await saved(page)).text), data);
    await page.getByRole('link', { name: 'Community reviews: “two”' }).click();
    assert.equal(await focused(page), 'Take it out “two”');

    await answer(page, 'Autism', 'Suspected');
    await page.getByRole('group', { name: 'Explained' }).getByLabel('Why', { exact: true }).check();
    const answered = { ...data, autism: 'suspected', consent: { ...data.consent, explained: ['what', 'how', 'why', 'who knows'] } };
    assert.deepEqual(JSON.parse((await saved(page)).text), answered);
    // Taken back, the answer leaves what the file had.
    await answer(page, 'Autism', 'No answer');
    assert.equal(JSON.parse((await saved(page)).text).autism, 'maybe');

    await press(page, 'Take it out hobby: “chess”');
    assert.equal(await focused(page), 'Undo');
    assert.equal(JSON.parse((await saved(page)).text).hobby, undefined);
    await press(page, 'Undo');
    assert.equal(await focused(page), 'Take it out hobby: “chess”');
    assert.equal(JSON.parse((await saved(page)).text).hobby, 'chess');
  });
});

test('a list of more entries than a form may have is kept as a whole', async () => {
  await site.visit(formPage('oversight-referral'), async (page) => {
    const { maxItems } = engine.formSchema('oversight-referral').properties.actions.anyOf[0];
    const actions = Array.from({ length: maxItems + 1 }, (_, place) => ({ what: `Task ${place}` }));
    await openFile(page, { actions });
    assert.equal(await focused(page), 'Kept from the file');
    assert.equal(await page.locator('.cetr-item').count(), 0);
    assert.deepEqual(JSON.parse((await saved(page)).text), { actions });
  });
});

for (const [name, content, told] of [
  ['no JSON', 'age: 14', 'The file is not a form: it is not written in JSON'],
  ['a list', [], 'The file is not a form: it must hold one form with its fields'],
  ['null', 'null', 'The file is not a form: it must hold one form with its fields'],
  ['another form', { ward: 'Oak', hours: 3 }, 'The file is not this form: it has none of its fields'],
  ['a field twice', '{"age": 14, "consent": {}, "age": 15}', 'The file names a field twice. One of the two would be lost'],
  ['a number too long', '{"age": 14, "key": 12345678901234567890}', 'The file has a number of more than 15 digits. Some would be lost'],
  ['nested too deep', `{"age": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'The file cannot be read: it is nested too deep, or has half characters in it'],
  ['half a character', '{"age": 1, "words": "\\ud800"}', 'The file cannot be read: it is nested too deep, or has half characters in it'],
  ['another encoding', Buffer.from('{"age": 1, "words": "caf\xe9"}', 'latin1'), 'The file is not written in UTF-8. Save it so, and open it again'],
  ['too large', Buffer.alloc(5_000_001, ' '), 'The file is too large for a form'],
]) {
  test(`a file that could not be given back as it was (${name}) is refused, and nothing changes`, async () => {
    await site.visit(formPage('register-referral'), async (page) => {
      await page.getByLabel('Age', { exact: true }).fill('15');
      await openFile(page, content);
      assert.deepEqual(await unfinished(page), [told]);
      await axeFindsNothing(page, 'refused');
      await page.locator('.cetr-problems a').first().click();
      assert.equal(await focused(page), 'Open this form from a file');
      assert.equal(await page.getByLabel('Age', { exact: true }).inputValue(), '15');
    });
  });
}

test('a file with a mark of its encoding, names that are special and line breaks of another system is given back the same', async () => {
  await site.visit(formPage('register-referral'), async (page) => {
    const words = ' One\r\ntwo \u2028 “three” \u{1F600} ';
    const text = `\uFEFF{"words": ${JSON.stringify(words)}, "__proto__": {"a": 1}, "constructor": 2, "toString": null, "reasons": []}`;
    await openFile(page, text);
    const file = (await saved(page)).text;
    assert.equal(file, `${JSON.stringify(JSON.parse(text.slice(1)), null, 2)}\n`);
    await page.getByLabel('Age', { exact: true }).fill('15');
    const { words: kept, age, reasons } = JSON.parse((await saved(page)).text);
    assert.deepEqual([kept, age, reasons], [words, 15, []]);
  });
});

test('what is not saved is not lost to something else unasked', async () => {
  await site.visit(formPage('sit-and-see'), async (page) => {
    const asked = page.locator('.cetr-waiting');
    const ward = page.getByLabel('Ward', { exact: true });
    await ward.fill('Oak (made up)');
    await press(page, 'Look at a complete example');
    assert.equal(await focused(page), 'Your changes are not saved');
    await axeFindsNothing(page, 'asked');
    await press(asked, 'Keep what I have');
    assert.equal(await focused(page), 'Look at a complete example (made up)');
    assert.equal(await ward.inputValue(), 'Oak (made up)');

    await openFile(page, { ward: 'Elm' });
    await asked.getByText('The file form.json would take its place.').waitFor();
    assert.equal(await ward.inputValue(), 'Oak (made up)');
    await press(asked, 'Go on without saving');
    assert.equal(await ward.inputValue(), 'Elm');
    await ward.fill('Ash');
    await press(page, 'Start with an empty form');
    await press(asked, 'Go on without saving');
    assert.equal(await ward.inputValue(), '');
    assert.equal(await focused(page), 'The form');
  });
});

test('the browser asks before a visitor leaves with unsaved answers, and not otherwise', async () => {
  await site.visit(formPage('sit-and-see'), async (page) => {
    const leave = () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
    assert.equal(await leave(), true, 'nothing entered');
    await page.getByLabel('Ward', { exact: true }).fill('Oak (made up)');
    assert.equal(await leave(), false, 'not saved');
    await saved(page);
    assert.equal(await leave(), true, 'saved');
    await openExample(page, 'complete');
    assert.equal(await leave(), true, 'an example is nobody’s work');
    await fillDate(page, DAY_OF_CHECK, '1 1 2026');
    assert.equal(await leave(), true, 'the day of the check is no answer');
    await page.locator('.cetr-item').first().getByRole('button', { name: 'Remove' }).click();
    assert.equal(await leave(), false, 'an entry was removed');
  });
});

test('an example that cannot be fetched is told, and nothing changes', async () => {
  await assert.rejects(
    site.visit(formPage('sit-and-see'), async (page) => {
      await page.route('**/examples/sit-and-see.json', (route) => route.abort());
      await press(page, 'Look at a complete example');
      await page.locator('.cetr-problems:visible').waitFor();
      assert.deepEqual(await unfinished(page), ['The example could not be fetched. Nothing has changed']);
    }),
    ({ actual }) => actual.problems.length > 0 && actual.problems.every((problem) => /sit-and-see\.json|Failed to fetch|ERR_FAILED/.test(problem)),
  );
});

test('by keyboard alone: a referral is begun, checked, put right from the list, and saved', async () => {
  await site.visit(formPage('register-referral'), async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Reference');
    await page.keyboard.type('R1');
    await choose(page, 'Asked by', 'Family or carer');
    await tabTo(page, 'Asked on > Day');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await page.keyboard.type('November');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026');
    await tabTo(page, 'Check the form');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'What was found in the form');
    await tabTo(page, /^Age: /);
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Age');
    await page.keyboard.type('15');
    await tabTo(page, 'Save to a file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), {
      reference: 'R1',
      askedBy: 'family-or-carer',
      askedOn: '2026-11-20',
      age: 15,
    });
    assert.equal(await page.locator('.cetr-fill__saved').textContent(), 'Saved as register-referral.json.');
  });
});
