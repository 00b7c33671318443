/** The guided checker as the home page: from the start to a letter, and back, with nothing kept. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import {
  answer,
  answerRest,
  answerShown,
  GIRL,
  HOME,
  messagesShown,
  problemsShown,
  reachResult,
  startChecker,
  stepTitle,
} from './browser/steps.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const AUTISM = 'Is the person autistic?';
const ENGLAND = 'Is the care arranged by the NHS or a council in England?';
const go = (page) => page.getByRole('button', { name: 'Continue' }).click();
const result = (page) => page.locator('.cetr-answer').innerText();
const letter = (page) => page.locator('.cetr-letter').textContent();
const told = (page) =>
  page
    .locator('.cetr-summary__row')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('dt, dd:not([class])')].map(({ textContent }) => textContent)),
    );

/** Presses Tab until the focus is on a choice, then the arrows to the one wanted, counted from the last where negative. */
async function chooseByKeyboard(page, place) {
  const choices = await page.locator('.cetr-choice input').count();
  const wanted = place < 0 ? choices + place : place;
  if ((await page.locator('.cetr-choice input').first().getAttribute('type')) === 'checkbox') {
    await tabTo(page, /Age in years$/);
    await page.keyboard.type(String(place));
  } else {
    await tabTo(page, / > /);
    await page.keyboard.press('Space');
    for (let presses = 0; presses < wanted; presses++) await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('.cetr-choice input').nth(wanted).isChecked(), true);
  }
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
}

/** A boy of 15 who waits for a bed, and asks for himself, by the places of the choices: few questions, and a review is called for. */
const BY_PLACE = [0, 0, 2, 1];

for (const wording of ['Plain words', 'Easier words']) {
  for (const [place, area] of ['no area', 'no council named', 'Sussex', 'Reading', 'Camden'].entries()) {
    test(`(3, 8, 9, 33) by keyboard alone from the home page to a saved letter: ${wording.toLowerCase()}, ${area}`, async () => {
      await site.visit(HOME, async (page) => {
        assert.equal(await page.evaluate(() => document.activeElement === document.body), true, 'no focus is taken at first');
        await tabTo(page, wording);
        await page.keyboard.press('Enter');
        assert.equal(await focused(page), wording, 'the focus stays');
        await tabTo(page, /^Your area/);
        for (let presses = 0; presses < place; presses++) await page.keyboard.press('ArrowDown');
        assert.equal(await page.getByLabel('Your area').inputValue(), String(place - 1));
        await tabTo(page, 'Start');
        await page.keyboard.press('Enter');
        let asked = 0;
        for (;;) {
          const title = await stepTitle(page);
          assert.ok((await focused(page)).endsWith(title), 'the new heading has the focus');
          if (title === 'Check your answers') break;
          const isAge = (await page.getByLabel('Age in years').count()) > 0;
          await chooseByKeyboard(page, isAge ? 15 : (BY_PLACE[asked] ?? 0));
          asked += 1;
        }
        await tabTo(page, 'See what to do');
        await page.keyboard.press('Enter');
        assert.equal(await focused(page), await stepTitle(page));
        assert.match(await stepTitle(page), /NHS England policy says .*CETR/);
        const said = await result(page);
        if (place > 0) assert.match(said, /These steps are for: Example/);
        else assert.match(said, /England\. Choose your area above/);
        await tabTo(page, 'Save the letter as text');
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
        assert.equal(download.suggestedFilename(), 'letter.txt');
        assert.equal(await readFile(await download.path(), 'utf8'), await letter(page), 'what is saved is what is shown');
        assert.match(await page.getByRole('status').last().textContent(), /letter\.txt/);
        assert.equal(await focused(page), 'Save the letter as text');
      });
    });
  }
}

test('(33) the letter is copied word for word, and where the browser does not let that be, it says so', async () => {
  await site.visit(
    HOME,
    async (page) => {
      await reachResult(page);
      await page.getByRole('button', { name: 'Copy the letter' }).click();
      await page.getByText('The letter is copied.').waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await letter(page));
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not here'));
      });
      await page.getByRole('button', { name: 'Copy the letter' }).click();
      await page.getByText('The browser did not copy it. Save the letter instead.').waitFor();
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('every step is sound: nothing is chosen before, why it is asked can be read, how many are left falls, help is near', async () => {
  await site.visit(HOME, async (page) => {
    await startChecker(page);
    let left = Infinity;
    for (let number = 1; (await stepTitle(page)) !== 'Check your answers'; number++) {
      const title = await stepTitle(page);
      assert.equal(await page.locator('.cetr-step :checked').count(), 0);
      await page.getByText('Why we ask').click();
      assert.match(await page.locator('.cetr-fold__content').innerText(), /\S+\s+2023 policy, /);
      const progress = await page.locator('.cetr-step .cetr-quiet').first().textContent();
      const [, at, now] = /^Question (\d+)\. (?:At most (\d+) more after this one|It is the last one)\.$/.exec(progress);
      assert.equal(Number(at), number);
      assert.ok(Number(now ?? 0) < left, progress);
      left = Number(now ?? 0);
      for (const phone of ['999', '111', '116 123'])
        assert.ok(await page.locator('.cetr-urgent-line').getByRole('link', { name: phone, exact: true }).isVisible());
      assert.equal(await page.locator('.cetr-urgent').count(), 0);
      await axeFindsNothing(page, title);
      assert.equal(await page.getByRole('group', { name: title, exact: true }).count(), 1, 'the legend is the question');
      await go(page);
      await axeFindsNothing(page, `${title}, with a problem`);
      await answerShown(page, GIRL[title]);
    }
    await axeFindsNothing(page, 'the answers');
    await page.getByRole('button', { name: 'See what to do' }).click();
    await axeFindsNothing(page, 'the result');
  });
});

test('(10, 11, 12) an answer is asked for on Continue alone, and each problem is told in its place with a way to mend it', async () => {
  await site.visit(HOME, async (page) => {
    await startChecker(page);
    await page.keyboard.press('Tab');
    assert.deepEqual(await problemsShown(page), []);
    await go(page);
    const said = 'Choose an answer. If you do not know, choose “Not sure”.';
    assert.deepEqual(await problemsShown(page), [said]);
    assert.deepEqual(await messagesShown(page), [`Error: ${said}`]);
    assert.match(await focused(page), /^There is a problem/);
    await page.getByRole('link', { name: said }).press('Enter');
    assert.equal(await focused(page), `${ENGLAND} > Yes`);
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    assert.equal(await stepTitle(page), AUTISM);
    assert.deepEqual(await problemsShown(page), []);
    while (!(await stepTitle(page)).startsWith('How old')) await answerShown(page);
    const field = page.getByLabel('Age in years');
    for (const [typed, words] of [
      ['', 'Enter the age, or choose “Not sure”.'],
      ['fifteen', 'The age must be a whole number from 0 to 130.'],
      ['131', 'The age must be a whole number from 0 to 130.'],
      ['15.5', 'The age must be a whole number from 0 to 130.'],
    ]) {
      await field.fill(typed);
      await go(page);
      assert.deepEqual(await problemsShown(page), [words]);
      assert.equal(await field.inputValue(), typed, 'what was typed stays');
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
    }
    await page.getByRole('link', { name: 'The age must be' }).click();
    assert.match(await focused(page), /Age in years$/);
    await page.getByRole('checkbox').check();
    assert.equal(await field.inputValue(), '', 'one takes the place of the other');
    await field.fill('15');
    assert.equal(await page.getByRole('checkbox').isChecked(), false);
    await go(page);
    assert.doesNotMatch(await stepTitle(page), /^How old/);
  });
});

test('(13) the ways back and forward of the browser and of the page lead through the steps, with their answers', async () => {
  await site.visit(HOME, async (page) => {
    await startChecker(page);
    await answerShown(page, 'Yes');
    await answerShown(page, 'Yes, or services already treat it as a yes');
    const third = await stepTitle(page);
    await page.goBack();
    assert.equal(await stepTitle(page), AUTISM);
    assert.equal(await page.getByRole('radio').first().isChecked(), true);
    assert.equal(await focused(page), `${AUTISM} > ${AUTISM}`, 'the heading has the focus');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { name: ENGLAND }).waitFor();
    await page.goBack();
    assert.equal(await stepTitle(page), 'Find out where you stand');
    await page.goForward();
    await page.goForward();
    await page.goForward();
    assert.equal(await stepTitle(page), third);
    // A link within the page makes an entry of its own, and moves nothing.
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    assert.equal(await stepTitle(page), third);
    await page.goBack();
    assert.equal(await stepTitle(page), third);
    await page.goBack();
    assert.equal(await stepTitle(page), AUTISM);
    // Another answer on the way back, and those that no longer count are gone with their pages.
    await page.goBack();
    await answerShown(page, 'No');
    assert.equal(await stepTitle(page), 'Which of these are you?');
  });
});

test('after a reload the checker starts again, and the steps from before lead to its start', async () => {
  await site.visit(HOME, async (page) => {
    await startChecker(page);
    await answerShown(page, 'Yes');
    await page.reload();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await startChecker(page);
    assert.equal(await page.locator('.cetr-step :checked').count(), 0);
    await page.goBack();
    await page.goBack();
    assert.equal(await stepTitle(page), 'Find out where you stand');
    await startChecker(page);
    assert.equal(await stepTitle(page), ENGLAND);
    await page.goBack();
    assert.equal(await stepTitle(page), 'Find out where you stand');
  });
});

test('(14) a change asks only what it makes necessary, drops only what no longer counts, and comes back to the answers', async () => {
  const grown = { ...GIRL, 'How old is the person?': '19', 'Is there an education, health and care plan?': 'Yes' };
  await site.visit(HOME, async (page) => {
    await startChecker(page);
    await answerRest(page, grown);
    const before = await told(page);
    await page.getByRole('link', { name: 'Change How old is the person?' }).click();
    assert.equal(await stepTitle(page), 'How old is the person?');
    assert.equal(await page.getByLabel('Age in years').inputValue(), '19');
    await answerShown(page, '30');
    assert.equal(await stepTitle(page), 'Check your answers');
    const without = ([title]) => !['How old is the person?', 'Is there an education, health and care plan?'].includes(title);
    assert.deepEqual((await told(page)).filter(without), before.filter(without));
    assert.equal((await told(page)).length, before.length - 1);
    await page.getByRole('link', { name: 'Change How old is the person?' }).click();
    await answerShown(page, '20');
    assert.equal(await stepTitle(page), 'Is there an education, health and care plan?');
    assert.equal(await page.locator('.cetr-step :checked').count(), 0, 'a dropped answer is gone');
    await answerShown(page, 'No');
    assert.equal(await stepTitle(page), 'Check your answers');
    // From the result as well.
    await page.getByRole('button', { name: 'See what to do' }).click();
    assert.equal(await stepTitle(page), 'NHS England policy says a CTR must take place.');
    await page.getByRole('link', { name: 'Change Is there an education, health and care plan?' }).click();
    await answerShown(page, 'Yes');
    await page.getByRole('button', { name: 'See what to do' }).click();
    assert.equal(await stepTitle(page), 'NHS England policy says a CETR must take place.');
  });
});

test('(15) start again empties everything, for the way back too', async () => {
  await site.visit(HOME, async (page) => {
    await page.getByLabel('Your area').selectOption({ index: 2 });
    await reachResult(page);
    await page.getByRole('button', { name: 'Start again' }).click();
    assert.equal(await stepTitle(page), 'Find out where you stand');
    assert.equal(await page.getByLabel('Your area').inputValue(), '-1');
    await page.goBack();
    assert.equal(await stepTitle(page), 'Find out where you stand');
    assert.equal(await page.getByText(/The answer|Family, or an unpaid carer/).count(), 0);
    await startChecker(page);
    assert.equal(await page.locator('.cetr-step :checked').count(), 0);
    await answerRest(page, {});
    assert.ok((await told(page)).every(([, given]) => /not sure/i.test(given)));
  });
});

test('(15) a page that the browser had put aside shows none of the answers when it comes back', async () => {
  await site.visit(HOME, async (page) => {
    await reachResult(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    assert.equal(await stepTitle(page), 'Find out where you stand');
    assert.equal(await page.getByText(/Family, or an unpaid carer/).count(), 0);
  });
});

test('words and area change at any time, and nothing that was answered or chosen is lost', async () => {
  await site.visit(HOME, async (page) => {
    await startChecker(page);
    await answerShown(page, 'Yes');
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', { name: 'Easier words' }).click();
    assert.equal(await page.getByRole('radio').nth(1).isChecked(), true);
    assert.equal(await focused(page), 'Easier words');
    assert.equal(await page.getByRole('button', { name: 'Easier words' }).getAttribute('aria-pressed'), 'true');
    await page.getByRole('button', { name: 'Plain words' }).click();
    await answerRest(page, GIRL);
    const before = await told(page);
    await page.getByLabel('Your area').selectOption({ index: 4 });
    await page.getByText('The steps are now those for: Example: Camden').waitFor();
    assert.deepEqual(await told(page), before);
    await page.getByRole('button', { name: 'See what to do' }).click();
    assert.match(await result(page), /These steps are for: Example: Camden/);
    assert.match(await result(page), /What this area does not say/);
    await page.getByRole('button', { name: 'Easier words' }).click();
    assert.equal(await stepTitle(page), 'NHS England policy says there must be a CETR.');
    await page.getByLabel('Your area').focus();
    await page.getByLabel('Your area').selectOption({ index: 0 });
    await page.getByText('You now see the steps for all of England.').waitFor();
    assert.equal(await focused(page), 'Your area', 'the focus stays');
    assert.doesNotMatch(await result(page), /What this area does not say/);
  });
});

test('(2) nothing is fetched but the areas, and of those only the one that is chosen', async () => {
  await site.visit(HOME, async (page) => {
    const fetched = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname.split('/').slice(-2).join('/')));
    await reachResult(page);
    await page.getByLabel('Your area').selectOption({ index: 3 });
    await page.getByText(/These steps are for: Example/).waitFor();
    assert.deepEqual(fetched, ['areas/reading.json']);
  });
});

test('an area that cannot be opened is told of, and the national way is shown', async () => {
  await assert.rejects(
    site.visit(HOME, async (page) => {
      await page.route('**/areas/camden.json', (route) => route.fulfill({ status: 404 }));
      await page.route('**/areas/sussex.json', (route) =>
        route.fulfill({ json: { name: 'An area', commissioner: { name: '<b>bold</b>' } } }),
      );
      await page.getByLabel('Your area').selectOption({ index: 4 });
      await page.getByText('This area could not be opened.').waitFor();
      assert.equal(await page.getByLabel('Your area').inputValue(), '-1');
      await reachResult(page);
      // Markup is refused by the engine, and no reason to stop either.
      await page.getByLabel('Your area').selectOption({ index: 2 });
      await page.getByText('This area could not be opened.').waitFor();
      assert.match(await result(page), /These steps hold everywhere in England/);
      assert.equal(await page.locator('b').count(), 0);
    }),
    ({ actual }) =>
      actual.problems.length > 0 && actual.problems.every((problem) => /404|could not be fetched|failed: .*camden/.test(problem)),
  );
});

test('whoever was turned down before sees the way to appeal first', async () => {
  await site.visit(HOME, async (page) => {
    await reachResult(page);
    const first = () => page.locator('.cetr-guide__title').first().textContent();
    const before = await first();
    for (const [said, wanted] of [
      ['Yes, for a review', /appeal|look again/i],
      ['Yes, for the register', /appeal|look again/i],
    ]) {
      await page.locator('.cetr-ask').evaluate((part) => (part.open = true));
      await answer(page, 'Were you turned down before?', said);
      await page.getByRole('button', { name: 'Show what to do' }).click();
      assert.match(await first(), wanted);
      assert.equal(await focused(page), 'What to do now');
    }
    await answer(page, 'Were you turned down before?', 'No');
    await page.getByRole('button', { name: 'Show what to do' }).click();
    assert.equal(await first(), before);
  });
});

const OUTCOMES = [
  ['NHS England policy says a CETR must take place.', GIRL],
  [
    'NHS England policy says a CTR or a support meeting must be offered now.',
    {
      ...GIRL,
      'Is somebody thinking about a stay in a mental health hospital, or asking for one?': 'No',
      'How likely is a stay in a mental health hospital, as you see it?': 'The risk is growing',
      'How old is the person?': '40',
    },
  ],
  [
    'You can ask for a CETR.',
    {
      ...GIRL,
      'Is somebody thinking about a stay in a mental health hospital, or asking for one?': 'No',
      'How likely is a stay in a mental health hospital, as you see it?': 'There is some risk, and it is managed for now',
    },
  ],
  [
    'Your answers do not point to a review (CETR or CTR) now. You can still ask for one.',
    {
      ...GIRL,
      'Is somebody thinking about a stay in a mental health hospital, or asking for one?': 'No',
      'How likely is a stay in a mental health hospital, as you see it?': 'Nothing points to it',
      'In the last year, was there a stay in a mental health hospital, or help from a crisis team?': 'No',
      'Which colour is the rating on the register?': 'Not sure',
      'How old is the person?': undefined,
    },
  ],
  ['This policy does not cover the situation you described.', { [ENGLAND]: 'No' }],
  // Whoever is sure of nothing can ask all the same.
  ['You can ask for a review (CETR or CTR).', {}],
];

for (const [title, answers] of OUTCOMES) {
  test(`(31, 34) never a bare no: "${title}" comes with its reasons, their source, a next step, a letter and help`, async () => {
    await site.visit(HOME, async (page) => {
      await reachResult(page, answers);
      assert.equal(await stepTitle(page), title);
      const text = await result(page);
      for (const part of [
        'What to do now',
        'A letter that you can send',
        'Why this is the answer',
        '2023 policy, section',
        'Answered for 22 November 2026',
        'If you need help now',
        'What you told us',
      ])
        assert.ok(text.includes(part), part);
      assert.ok((await page.locator('.cetr-guide__step').count()) > 0);
      assert.ok((await letter(page)).length > 40);
      assert.doesNotMatch(text, /not at risk|undefined|null|\{[a-z-]+\}/);
      for (const link of await page.locator('.cetr-answer a[href^="mailto:"]').evaluateAll((all) => all.map(({ href }) => href)))
        assert.doesNotMatch(link, /\?/);
    });
  });
}
