/** "Do I need a review?": real input, the right answer, and nothing lost on the way. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { choose, focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import { answer, fillDate, messagesShown, NEED, problemsShown, showAnswer } from './browser/steps.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const result = (page) => page.locator('.cetr-result__title');
const card = (page, name) => page.locator('.cetr-card', { has: page.getByRole('heading', { name, exact: true }) });

test('a girl of 14 whose admission is being considered: a CETR must take place', async () => {
  await site.visit(NEED, async (page) => {
    await page.getByLabel('How old is the person?').fill('14');
    await answer(page, 'Is the person autistic?', 'Yes');
    await answer(page, 'Where is the person now?', 'At home');
    await answer(page, 'Is somebody thinking about a mental health hospital now?', 'Yes');
    await answer(page, 'Has the person said yes to a review?', 'Nobody has asked yet');
    await showAnswer(page);
    assert.equal(await result(page).textContent(), 'NHS England policy says a CETR must take place.');
    assert.equal(await focused(page), await result(page).textContent());
    const text = await page.locator('.cetr-answer').innerText();
    for (const part of [
      'The next one is a community review.',
      'Answered for 22 November 2026',
      '2023 policy, sections 2.1.2; 14.1.',
      'Our reading of the policy (decision 16).',
      'Nobody has asked for a yes to a review yet',
      'Ask the case manager or the commissioner.',
      'ask how to appeal',
      'Also ask those with parental responsibility, family and carers and an advocate what they think.',
      'NHS England policy says to think about the register too.',
      'This page and the register do not answer emergencies.',
    ]) {
      assert.ok(text.includes(part), `${part}\n\nin\n\n${text}`);
    }
    assert.deepEqual(await card(page, 'What could change this answer').getByRole('link').allTextContents(), [
      'whether a community review was held',
      'whether the care is arranged in England',
    ]);
    await axeFindsNothing(page, 'the answer');
  });
});

test('each outcome says its own sentence, and never a bare no', async () => {
  const yes = ['Is the person autistic?', 'Yes'];
  const outcomes = [
    [
      [['Where is the person now?', 'In a mental health hospital'], yes],
      'NHS England policy says a review (CETR or CTR) must take place.',
    ],
    [
      [yes, ['How have professionals rated the risk?', 'Amber']],
      'NHS England policy says you must be offered a review (CETR or CTR), or a meeting of those who support you, now.',
    ],
    [[yes, ['How have professionals rated the risk?', 'Green']], 'You can ask for a review (CETR or CTR).'],
    [
      [
        yes,
        ['How likely is it that the person has to go into a mental health hospital?', 'We know of nothing that points to it'],
      ],
      'Your answers do not point to a review (CETR or CTR) now. You can still ask for one.',
    ],
    [
      [['Is the care arranged by the NHS or a council in England?', 'No']],
      'This policy does not cover the situation you described.',
    ],
    [[], 'We cannot say yet.'],
  ];
  await site.visit(NEED, async (page) => {
    for (const [answers, sentence] of outcomes) {
      for (const [legend, label] of answers) await answer(page, legend, label);
      await showAnswer(page);
      assert.equal(await result(page).textContent(), sentence);
      assert.equal(await card(page, 'How to ask for a review').count(), 1, sentence);
      assert.equal(await page.locator('.cetr-urgent').count(), 1, sentence);
      await axeFindsNothing(page, sentence);
      await page.getByRole('button', { name: 'Start again' }).click();
      assert.equal(await page.locator('input:checked').count(), 0, 'nothing is chosen');
      assert.equal(await page.locator('.cetr-answer').count(), 0);
      assert.equal(await focused(page), 'How old is the person?');
    }
  });
});

test('what is missing leads to its question, and a changed answer says that the result is from before', async () => {
  await site.visit(NEED, async (page) => {
    await answer(page, 'Is the person autistic?', 'We think so');
    await showAnswer(page);
    assert.equal(await result(page).textContent(), 'We cannot say yet.');
    await card(page, 'What we need to know').getByRole('link', { name: 'where the person is now' }).click();
    assert.equal(await focused(page), 'Where is the person now? > At home');
    await answer(page, 'Where is the person now?', 'Waiting for a mental health bed');
    await page.getByText('What is below is from before.').waitFor();
    await axeFindsNothing(page, 'an answer from before');
    await page.getByRole('button', { name: 'Show the new answer' }).click();
    assert.equal(await result(page).textContent(), 'NHS England policy says a review (CETR or CTR) must take place.');
    assert.match(await page.locator('.cetr-answer').innerText(), /NHS England policy asks for no diagnosis/);
    await page.getByRole('link', { name: 'Change Is the person autistic?' }).click();
    assert.equal(await focused(page), 'Is the person autistic? > Yes');
  });
});

test('who decides is told for the age: at 17 somebody with parental responsibility, at 30 an attorney', async () => {
  await site.visit(NEED, async (page) => {
    await page.getByLabel('How old is the person?').fill('17');
    await answer(page, 'Is the person autistic?', 'Yes');
    await answer(page, 'Can the person decide about a review for themselves?', 'No');
    await answer(page, 'Is there a registered attorney for health and welfare?', 'Yes');
    await showAnswer(page);
    assert.match(await card(page, 'Who says yes to a review').innerText(), /Somebody with parental responsibility decides\./);
    await page.getByLabel('How old is the person?').fill('30');
    await showAnswer(page);
    assert.match(await card(page, 'Who says yes to a review').innerText(), /The attorney for health and welfare decides\./);
  });
});

test('questions about a stay in hospital are asked in hospital alone, and count there alone', async () => {
  await site.visit(NEED, async (page) => {
    const secure = page.getByRole('group', { name: 'Is the ward a secure one?' });
    assert.equal(await secure.isVisible(), false);
    await page.getByLabel('How old is the person?').fill('40');
    await answer(page, 'Does the person have a learning disability?', 'Yes');
    await answer(page, 'Where is the person now?', 'In a mental health hospital');
    await answer(page, 'Is the ward a secure one?', 'Yes');
    await answer(page, 'Has a review been held since the person came into hospital?', 'Yes');
    await showAnswer(page);
    assert.equal(await result(page).textContent(), 'NHS England policy says a CTR must take place.');
    assert.match(await page.locator('.cetr-result').innerText(), /The next one is a review in hospital\./);
    assert.match(await card(page, 'What you told us').innerText(), /Is the ward a secure one\?/);
    await answer(page, 'Where is the person now?', 'At home');
    await showAnswer(page);
    assert.doesNotMatch(await card(page, 'What you told us').innerText(), /Is the ward a secure one\?/);
  });
});

test('wrong input is told beside its field and in a summary that has the focus, and nothing typed is lost', async () => {
  await site.visit(NEED, async (page) => {
    await page.getByLabel('How old is the person?').fill('fourteen');
    await answer(page, 'Is the person autistic?', 'Yes');
    await page.getByText('Give a date of birth instead').click();
    await fillDate(page, 'What is the date of birth?', '30 Feb -');
    await showAnswer(page);
    const said = ['The age must be a whole number from 0 to 130', 'The date of birth must include a year'];
    assert.deepEqual(await problemsShown(page), said);
    assert.deepEqual(
      await messagesShown(page),
      said.map((words) => `Error: ${words}`),
    );
    assert.match(await focused(page), /^There is a problem/);
    assert.equal(await page.locator('.cetr-answer').count(), 0);
    const field = page.getByLabel('How old is the person?');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    const described = await field.evaluate((input) =>
      input
        .getAttribute('aria-describedby')
        .split(' ')
        .map((id) => document.getElementById(id).textContent),
    );
    assert.deepEqual(described, ['In whole years, such as 14.', 'Error: The age must be a whole number from 0 to 130']);
    await axeFindsNothing(page, 'errors');

    // Folded away, the date is opened again by its link, which leads to the field that is wrong.
    await page.getByText('Give a date of birth instead').click();
    await page.getByRole('link', { name: said[1] }).click();
    assert.equal(await focused(page), 'What is the date of birth? > Year');
    assert.equal(await field.inputValue(), 'fourteen');
    await page.keyboard.type('2012');
    await field.fill('');
    await showAnswer(page);
    assert.deepEqual(await problemsShown(page), ['The date of birth must be a real date, such as 27 3 2012']);

    await fillDate(page, 'What is the date of birth?', '29 February 2012');
    await field.fill('14');
    await showAnswer(page);
    assert.deepEqual(await problemsShown(page), ['Give the age or the date of birth, not both']);
    await field.fill('');
    await showAnswer(page);
    assert.deepEqual(await problemsShown(page), []);
    assert.deepEqual(await messagesShown(page), []);
    assert.match(await card(page, 'What you told us').innerText(), /29 February 2012/);
    assert.match(await card(page, 'What you told us').innerText(), /Is the person autistic\?\s+Yes/);
  });
});

test('a date of birth after today is told at its field', async () => {
  await site.visit(NEED, async (page) => {
    await page.getByText('Give a date of birth instead').click();
    await fillDate(page, 'What is the date of birth?', '23 11 2026');
    await showAnswer(page);
    assert.deepEqual(await problemsShown(page), ['The date of birth must not be after the day of the answer']);
  });
});

test('by keyboard alone: from the skip link to the answer, and back to a question', async () => {
  await site.visit(NEED, async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Skip to the page');
    await page.keyboard.press('Enter');
    await tabTo(page, 'How old is the person?');
    await page.keyboard.type('19');
    await tabTo(page, /Give a date of birth instead/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'What is the date of birth? > Day');
    await choose(page, 'Is the person autistic?', 'We think so');
    await choose(page, 'Is there an education, health and care plan (EHC plan)?', 'Yes');
    await choose(page, 'How have professionals rated the risk?', 'Red');
    // Enter in a field shows the answer as the button does.
    await tabTo(page, 'What is the date of birth? > Year', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    assert.equal(await result(page).textContent(), 'NHS England policy says a CETR must take place.');
    assert.equal(await focused(page), 'NHS England policy says a CETR must take place.');
    const outline = await result(page).evaluate((title) => getComputedStyle(title).outlineStyle);
    assert.equal(outline, 'solid', 'the focus is seen');
    await tabTo(page, 'Change Is the person autistic?');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Is the person autistic? > Yes');
  });
});
