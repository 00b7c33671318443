/** "Check a local offer": an area opened, filled in and saved, with its findings beside the fields and in one list. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import { fillDate, messagesShown, OFFER, openArea, problemsShown } from './browser/steps.mjs';
import { ROOT } from './places.mjs';

/** The areas of the site, by the beginning of their names, and what the document says is found in each. */
const AREAS = [
  ['Example: an area whose page', 'no-council-named.json'],
  ['Example: Sussex', 'sussex.json'],
  ['Example: Reading', 'reading.json'],
  ['Example: Camden', 'camden.json'],
];

let site;
let documented;
before(async () => {
  site = await openSite();
  documented = await readFile(join(ROOT, 'docs/local-pages.md'), 'utf8');
});
after(() => site?.close());

const panel = (page) => page.locator('.cetr-found');
const counts = (page) => page.locator('.cetr-found__counts').textContent();
const row = (page, label) =>
  page.locator('.cetr-row', { has: page.locator('.cetr-row__label', { hasText: new RegExp(`^${label}$`) }) });
const openRow = (page, label) => row(page, label).locator('.cetr-row__title').first().click();
const statements = (page) => page.locator('.cetr-statement__title').allTextContents();
const source = (file) => readFile(join(ROOT, 'www/areas', file), 'utf8');

/** What is listed: how grave, and where. */
function listed(page) {
  return panel(page)
    .locator('.cetr-found__item')
    .evaluateAll((all) => all.map((item) => ['.cetr-tag', '.cetr-link'].map((part) => item.querySelector(part).textContent).join(' ')));
}

/** The findings come once the typing pauses. */
async function settled(page) {
  await page.waitForTimeout(350);
}

async function choose(page, file) {
  await page.getByLabel('Open a local offer from a file').setInputFiles(file);
}

function fileOf(content, name = 'area.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function saved(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'local-area.json');
  return readFile(await download.path(), 'utf8');
}

/** How many findings of that severity the document has for the file. */
function documentedCount(file, severity) {
  const [, after] = documented.split(`\`www/areas/${file}\`\n`).slice(-2);
  const [part] = after.split('\n### ');
  return part.split('\n').filter((line) => line.startsWith('| `') && line.includes(`| ${severity} |`)).length;
}

for (const [title, file] of AREAS) {
  test(`${title}: it opens with what was found, errors first, and is saved as it was`, async () => {
    await site.visit(OFFER, async (page) => {
      await openArea(page, title);
      assert.equal(await focused(page), 'What the check finds');
      const [errors, warnings] = [documentedCount(file, 'error'), documentedCount(file, 'warning')];
      assert.equal(await counts(page), `${errors} errors and ${warnings} warnings. Checked on 22 November 2026.`);
      const found = await listed(page);
      assert.equal(found.length, errors + warnings);
      assert.ok(found.slice(0, errors).every((text) => text.startsWith('Error ')));
      assert.ok(found.slice(errors).every((text) => text.startsWith('Warning ')));
      // Each stands beside its field as well.
      assert.equal(await page.locator('.cetr-offer__form .cetr-find').count(), errors + warnings);
      assert.equal(await saved(page), await source(file));
      await axeFindsNothing(page, title);
    });
  });
}

test('Sussex: each finding names its place in words, with its section, and leads to its field', async () => {
  await site.visit(OFFER, async (page) => {
    await openArea(page, 'Example: Sussex');
    const found = await listed(page);
    for (const wanted of [
      'Error Self-referral',
      'Error Statement 11 (the emergency meeting): called a review',
      'Error Statement 18 (who says yes to a review): who decides',
      'Error What the page says',
      'Warning Lead for the register',
      'Warning Day of the check',
      'Warning Statement 25 (what the panel asks): number of questions',
    ])
      assert.ok(found.includes(wanted), `${wanted} in\n${found.join('\n')}`);
    for (const text of await panel(page).locator('.cetr-found__item').allTextContents()) assert.match(text, /2023 policy/);

    const follow = (name) => panel(page).getByRole('link', { name, exact: true }).click();
    await follow('Self-referral');
    assert.equal(await focused(page), 'How do people refer themselves?');
    await follow('Statement 11 (the emergency meeting): called a review');
    assert.equal(await focused(page), 'Is the meeting called a review, or counted as one? > Yes');
    await follow('Statement 25 (what the panel asks): number of questions');
    assert.equal(await focused(page), 'How many questions?');
    await follow('Day of the check');
    assert.equal(await focused(page), 'When did somebody last hold this against the page? > Day');
    await axeFindsNothing(page, 'statements being changed');
  });
});

test('an empty form says what to do, and finds nothing', async () => {
  await site.visit(OFFER, async (page) => {
    assert.match(await counts(page), /^Nothing to check yet\./);
    assert.deepEqual(await listed(page), []);
    assert.equal(await page.locator('.cetr-row__given--not').count(), await page.locator('.cetr-row').count());
    assert.match(await page.locator('.cetr-offer__form').innerText(), /Nothing yet\. Add what the page says/);
    await axeFindsNothing(page, 'empty');
  });
});

test('what is filled in changes the findings at once, and what is taken out brings them back', async () => {
  await site.visit(OFFER, async (page) => {
    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    await settled(page);
    assert.ok((await listed(page)).includes('Warning Lead for the register'));
    assert.ok((await listed(page)).includes('Error Self-referral'));
    assert.match(await row(page, 'Lead for the register').innerText(), /Not given[^]*Warning: /);

    await openRow(page, 'Lead for the register');
    await row(page, 'Lead for the register').getByLabel('Name', { exact: true }).fill('Sam Example');
    await settled(page);
    assert.ok(!(await listed(page)).includes('Warning Lead for the register'));
    assert.equal(await row(page, 'Lead for the register').locator('.cetr-find:visible').count(), 0);
    await openRow(page, 'Lead for the register');
    assert.match(await row(page, 'Lead for the register').innerText(), /Sam Example/);

    await openRow(page, 'Self-referral');
    await row(page, 'Self-referral').getByLabel('How do people refer themselves?').fill('Write to us.');
    await row(page, 'Self-referral').getByLabel('Professionals').check();
    await settled(page);
    assert.ok((await listed(page)).includes('Error Self-referral: who may'));
    await row(page, 'Self-referral').getByLabel('The person').check();
    await settled(page);
    assert.ok(!(await listed(page)).some((text) => text.includes('Self-referral')));

    await openRow(page, 'Lead for the register');
    await row(page, 'Lead for the register').getByLabel('Name', { exact: true }).fill('');
    await settled(page);
    assert.ok((await listed(page)).includes('Warning Lead for the register'));
  });
});

test('statements can be added, changed, moved and removed, and a removal is undone', async () => {
  await site.visit(OFFER, async (page) => {
    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    const add = page.getByRole('button', { name: 'Add a statement' });
    const first = page.locator('.cetr-statement').first();
    await add.click();
    assert.match(await focused(page), /^What is it about\?/);
    await first.getByLabel('What is it about?').selectOption({ label: 'The first review in hospital' });
    await first.getByLabel('What does the page say?').fill('Within three weeks (made up).');
    await first.getByLabel('Weeks').fill('3');
    await settled(page);
    assert.ok((await listed(page)).includes('Error Statement 1 (the first review in hospital): weeks'));
    assert.match(await first.locator('.cetr-question', { hasText: /^Weeks/ }).innerText(), /Error: /);
    await first.getByLabel('Weeks').fill('2');
    await settled(page);
    assert.ok(!(await listed(page)).some((text) => text.includes('Statement 1')));
    await first.getByRole('button', { name: 'Done' }).click();
    assert.equal(await focused(page), 'Change statement 1');
    assert.match(await first.innerText(), /Within three weeks \(made up\)\.\s+Weeks: 2\./);

    await add.click();
    const second = page.locator('.cetr-statement').nth(1);
    await second.getByLabel('What is it about?').selectOption({ label: 'The edition of the policy' });
    await second.getByLabel('What does the page say?').fill('The old policy (made up).');
    await second.getByLabel('2017').check();
    await settled(page);
    assert.ok((await listed(page)).includes('Error Statement 2 (the edition of the policy): edition'));
    await second.getByRole('button', { name: 'Move up' }).click();
    assert.deepEqual(await statements(page), ['1. The edition of the policy', '2. The first review in hospital']);
    assert.equal(await focused(page), 'Move down statement 1');
    await settled(page);
    assert.ok((await listed(page)).includes('Error Statement 1 (the edition of the policy): edition'));
    await axeFindsNothing(page, 'a statement open');

    await page.getByRole('button', { name: 'Remove statement 1' }).click();
    assert.equal(await focused(page), 'Undo');
    assert.deepEqual(await statements(page), ['1. The first review in hospital']);
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.deepEqual(await statements(page), ['1. The edition of the policy', '2. The first review in hospital']);
    const { published } = JSON.parse(await saved(page));
    assert.deepEqual(published, [
      { topic: 'policy-edition', text: 'The old policy (made up).', edition: '2017' },
      { topic: 'post-admission-review', text: 'Within three weeks (made up).', weeks: 2 },
    ]);
  });
});

test('there can be any number of contacts, and every fact of a statement', async () => {
  await site.visit(OFFER, async (page) => {
    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    await openRow(page, 'Safeguarding');
    const safeguarding = row(page, 'Safeguarding');
    for (const [index, name] of ['Children (made up)', 'Adults (made up)', 'Nights (made up)'].entries()) {
      await safeguarding.getByRole('button', { name: 'Add a contact' }).click();
      const item = safeguarding.locator('.cetr-item').nth(index);
      await item.getByLabel('Name', { exact: true }).fill(name);
      await item.getByLabel('Telephone').fill(`0000 00000${index}`);
    }
    await fillDate(safeguarding.locator('.cetr-item').first(), 'When was this contact last checked?', '1 9 2026');
    await safeguarding.getByRole('button', { name: 'Remove contact 2' }).click();
    await safeguarding.getByRole('button', { name: 'Undo' }).click();
    await safeguarding.getByRole('button', { name: 'Remove contact 3' }).click();
    const every = {
      topic: 'attendance',
      text: 'All there is (made up).',
      place: 'Nowhere',
      for: 'adults',
      days: 1,
      workingDays: 2,
      weeks: 3,
      months: 4,
      age: 5,
      rating: 'blue',
      countsAsReview: false,
      requires: ['professional', 'diagnosis'],
      decidedBy: ['carer', 'the-child'],
      roles: ['other', 'commissioner'],
      optional: false,
      remote: true,
      questions: 6,
      edition: '2015',
      names: ['One (made up)', 'Two (made up)'],
    };
    const before = JSON.parse(await saved(page));
    assert.deepEqual(before.safeguarding, [
      { name: 'Children (made up)', phone: '0000 000000', lastChecked: '2026-09-01' },
      { name: 'Adults (made up)', phone: '0000 000001' },
    ]);
    await choose(page, fileOf({ ...before, published: [every, { topic: 'format', text: 'Short (made up).' }] }));
    await page.getByRole('button', { name: 'Change statement 1' }).click();
    await page.getByRole('button', { name: 'Move down statement 1' }).click();
    const { published } = JSON.parse(await saved(page));
    assert.deepEqual(published[1], every);
    assert.deepEqual(Object.keys(published[1]), Object.keys(every));
    assert.deepEqual(published[1].requires, every.requires, 'in the order of the file');
  });
});

for (const [name, content, wanted] of [
  ['no JSON', 'name: Anyshire', ['The file is not a local offer: it is not written in JSON']],
  ['a list', [], ['The file is not a local offer: it must hold one area with its fields']],
  ['a field of no area', { name: 'Anyshire', comissioner: null }, ['“comissioner” is not a name that belongs here']],
  ['a wrong kind', { name: 'Anyshire', registerCriteria: 'all' }, ['“registerCriteria” has a value of the wrong kind']],
  [
    'a value of no list, far inside',
    { name: 'Anyshire', published: [{ topic: 'format', text: 'x', roles: ['nobody'] }] },
    ['“published”, number 1, “roles”, number 1 is not one of the values to choose from'],
  ],
  ['a history of the other page', { person: {}, events: [] }, null],
]) {
  test(`a wrong file (${name}) is told, and nothing changes`, async () => {
    await site.visit(OFFER, async (page) => {
      await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
      await settled(page);
      await choose(page, fileOf(content));
      await page.locator('.cetr-problems:visible').waitFor();
      const told = await problemsShown(page);
      if (wanted) assert.deepEqual(told, wanted);
      else assert.ok(told.length > 0 && told.every((text) => text.startsWith('“')), told.join('\n'));
      assert.deepEqual(await messagesShown(page), ['Error: This file was not opened. Nothing has changed']);
      assert.match(await focused(page), /^There is a problem/);
      assert.equal(await page.getByLabel('What is the area called?').inputValue(), 'Anyshire (made up)');
      await axeFindsNothing(page, 'a wrong file');
      await page.locator('.cetr-problems a').first().click();
      assert.equal(await focused(page), 'Open a local offer from a file');
    });
  });
}

test('markup and unsafe links are found, shown as text, and can be mended', async () => {
  await site.visit(OFFER, async (page) => {
    const content = { name: 'Any<b>shire</b>', furtherReading: [{ title: 'Read', url: 'javascript:alert(1)' }] };
    await choose(page, fileOf(content));
    await page.locator('.cetr-found__item').first().waitFor();
    assert.ok((await listed(page)).includes('Error Name of the area'));
    assert.equal(await page.locator('.cetr-offer b').count(), 0);
    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    await settled(page);
    assert.ok((await listed(page)).includes('Error More to read: link 1: link'));
    await openRow(page, 'More to read');
    // A link that is being typed is not one yet.
    await row(page, 'More to read').getByLabel('Link').fill('https:/');
    await settled(page);
    assert.ok(!(await listed(page)).some((text) => text.includes('More to read')));
    await page.getByRole('button', { name: 'Save to a file' }).click();
    assert.deepEqual(await problemsShown(page), ['A link must begin with https, mailto or tel, and go on']);
    await row(page, 'More to read').getByLabel('Link').fill('https://example.org/');
    await settled(page);
    assert.ok(!(await listed(page)).some((text) => text.includes('More to read')));
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
  });
});

test('what could not be opened again is not saved, and is marked until it is put right', async () => {
  await site.visit(OFFER, async (page) => {
    await openRow(page, 'Self-referral');
    const referral = row(page, 'Self-referral');
    await referral.getByLabel('Days until an answer').fill('soon');
    await referral.getByLabel('The person').check();
    await fillDate(page, 'When did somebody last hold this against the page?', '3 - 2026');
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await page.getByRole('button', { name: 'Save to a file' }).click();
    assert.deepEqual(await problemsShown(page), [
      'The name of the area must be given',
      'The day of the check must include a month',
      'How it is done must be given',
      'Days until an answer must be a whole number',
      'The subject of statement 1 must be given',
      'The text of statement 1 must be given',
    ]);
    assert.match(await focused(page), /^There is a problem/);
    await axeFindsNothing(page, 'not saved');
    await page.getByRole('link', { name: 'Days until an answer must be a whole number' }).click();
    assert.equal(await focused(page), 'Days until an answer');

    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    await fillDate(page, 'When did somebody last hold this against the page?', '3 11 2026');
    await referral.getByLabel('Days until an answer').fill('10');
    await settled(page);
    assert.equal((await problemsShown(page)).length, 3);
    await referral.getByLabel('How do people refer themselves?').fill('Write to us.');
    await page.getByRole('button', { name: 'Remove statement 1' }).click();
    await settled(page);
    assert.deepEqual(await problemsShown(page), []);
    assert.deepEqual(await messagesShown(page), []);

    // What the engine cannot read keeps the file from being saved as well.
    await fillDate(page, 'When did somebody last hold this against the page?', '31 2 2026');
    await page.getByRole('button', { name: 'Save to a file' }).click();
    assert.deepEqual(await problemsShown(page), ['Day of the check must be a real date, written like 2026-03-31']);
    assert.deepEqual(await listed(page), ['Error Day of the check']);
    await page.getByRole('link', { name: 'Day of the check must be' }).click();
    assert.equal(await focused(page), 'When did somebody last hold this against the page? > Day');
    await fillDate(page, 'When did somebody last hold this against the page?', '3 11 2026');
    await settled(page);
    assert.deepEqual(await problemsShown(page), []);
    assert.deepEqual(JSON.parse(await saved(page)), {
      name: 'Anyshire (made up)',
      lastChecked: '2026-11-03',
      registerSelfReferral: { how: 'Write to us.', openTo: ['the-person'], replyWithinDays: 10 },
    });
    assert.equal(await page.locator('.cetr-offer__saved').textContent(), 'Saved as local-area.json.');
  });
});

test('what is not saved is not lost to something else unasked', async () => {
  await site.visit(OFFER, async (page) => {
    const asked = page.locator('.cetr-waiting');
    const name = page.getByLabel('What is the area called?');
    await name.fill('Anyshire (made up)');
    await page.getByRole('button', { name: 'Open Example: Camden' }).click();
    assert.equal(await focused(page), 'Your changes are not saved');
    await axeFindsNothing(page, 'asked');
    await asked.getByRole('button', { name: 'Keep what I have' }).click();
    assert.equal(await asked.isVisible(), false);
    assert.equal(await name.inputValue(), 'Anyshire (made up)');

    await choose(page, fileOf(await source('reading.json')));
    await asked.getByText('The file area.json would take its place.').waitFor();
    assert.equal(await name.inputValue(), 'Anyshire (made up)');
    await asked.getByRole('button', { name: 'Go on without saving' }).click();
    await page.locator('.cetr-found__item').first().waitFor();
    assert.match(await name.inputValue(), /^Example: Reading/);

    // Nothing was changed since: the next one opens at once.
    await openArea(page, 'Example: Camden');
    assert.match(await name.inputValue(), /^Example: Camden/);
    await name.fill('Changed (made up)');
    await page.getByRole('button', { name: 'Start with an empty form' }).click();
    await asked.getByRole('button', { name: 'Go on without saving' }).click();
    assert.equal(await name.inputValue(), '');
    assert.match(await counts(page), /^Nothing to check yet\./);
  });
});

test('the browser asks before a visitor leaves with unsaved changes, and not otherwise', async () => {
  await site.visit(OFFER, async (page) => {
    const asked = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    const leave = () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
    assert.equal(await leave(), true, 'nothing entered');
    await page.getByLabel('What is the area called?').fill('Anyshire (made up)');
    assert.equal(await leave(), false, 'not saved');
    await saved(page);
    assert.equal(await leave(), true, 'saved');
    await page.getByLabel('What is the area called?').pressSequentially('!');
    const left = page.reload({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    assert.equal(await left, false);
    assert.deepEqual(asked, ['beforeunload']);
    await page.getByLabel('What is the area called?').fill('');
  });
});

test('on paper there is the list with its area, its day and its source, and no form', async () => {
  await site.visit(OFFER, async (page) => {
    await openArea(page, 'Example: Reading');
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('.cetr-offer').innerText();
    for (const part of [
      'Example: Reading, Berkshire West',
      'Checked on 22 November 2026.',
      'Statement 3 (the edition of the policy): edition',
      'Dynamic support register and Care (Education) and Treatment Review policy',
    ])
      assert.ok(text.includes(part), part);
    assert.equal(await page.locator(':is(input, textarea, select, button):visible').count(), 0);
    const tooLow = await panel(page).evaluate((list) => list.scrollHeight > list.clientHeight + 1);
    assert.equal(tooLow, false, 'all of the list is printed');
  });
});

test('at 320 pixels nothing sticks out, with every row and a statement open', async () => {
  await site.visit(
    OFFER,
    async (page) => {
      await openArea(page, 'Example: an area whose page');
      await page.locator('.cetr-offer details').evaluateAll((all) => all.forEach((part) => (part.open = true)));
      await page.getByRole('button', { name: 'Change statement 3', exact: true }).click();
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.getByRole('link', { name: 'See what the check finds' }).first().click();
      assert.equal(await focused(page), 'What the check finds');
      await axeFindsNothing(page, 'narrow');
    },
    { viewport: { width: 320, height: 640 } },
  );
});

test('by keyboard alone: an area named, a lead given, a statement added, the list read, the file saved', async () => {
  await site.visit(OFFER, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'What is the area called?');
    await page.keyboard.type('Anyshire (made up)');
    await tabTo(page, /^Lead for the register/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Name');
    await page.keyboard.type('Sam Example');
    await tabTo(page, 'Add a statement');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The age');
    await tabTo(page, 'What does the page say?');
    await page.keyboard.type('Until 18 (made up).');
    await tabTo(page, 'Age');
    await page.keyboard.type('18');
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Change statement 1');
    await settled(page);
    await tabTo(page, 'See what the check finds');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'What the check finds');
    await tabTo(page, 'Statement 1 (the age at which reviews for the young end): age');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Age');
    await tabTo(page, 'Save to a file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), {
      name: 'Anyshire (made up)',
      registerLead: { name: 'Sam Example' },
      published: [{ topic: 'upper-age', text: 'Until 18 (made up).', age: 18 }],
    });
  });
});

test('the counts are told to those who hear the page, once they stand still', async () => {
  await site.visit(OFFER, async (page) => {
    await openArea(page, 'Example: Camden');
    const news = panel(page).locator('[role=status]');
    const told = await counts(page);
    assert.match(told, /^\d+ errors and \d+ warnings\./);
    // What was told of the empty page may stand there until then.
    await news.filter({ hasText: told }).waitFor({ state: 'attached' });
  });
});
