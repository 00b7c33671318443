/** The checker on a page of somebody else's: each way in, and whatever such a page may do to it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { checker, FALL_BACK, hostPage, listenTo } from './browser/host.mjs';
import { openSite } from './browser/site.mjs';
import { PACKAGE } from './places.mjs';
import { answerRest, answerShown, reachResult, startChecker, stepTitle } from './browser/steps.mjs';

const START = 'Find out where you stand';
const EASY_START = 'Find out what you can do';
const FIRST = 'Is the care arranged by the NHS or a council in England?';
const AREA = { name: 'Anyshire (made up)', commissioner: { name: 'Anyshire team (made up)', phone: '01234 567890' } };
const DATA = 'data-wording="easy-read" data-heading-level="3"';

const PAGES = {
  'tag.html': hostPage(checker('wording="easy-read" heading-level="3"')),
  'data.html': hostPage(`<div data-cetr-checker ${DATA}>${FALL_BACK}</div>`),
  'id.html': hostPage(`<section id="cetr-checker" ${DATA}>${FALL_BACK}</section>`),
  'id-paragraph.html': hostPage(`<p id="cetr-checker" ${DATA}>For urgent help call 111.</p><p>After it.</p>`),
  'id-heading.html': hostPage(`<h2 id="cetr-checker" ${DATA}>Reviews</h2><p>After it.</p>`),
  'mount.html': hostPage(`<div id="here">${FALL_BACK}</div>`, { head: '<script type="module" src="./mount.js"></script>' }),
  'mount.js': `import { mount } from './pkg/dist/element.js';
    globalThis.mount = mount;
    globalThis.mounted = mount('#here', { wording: 'easy-read', headingLevel: 3 });`,
  'plain.html': hostPage(checker()),
  'two.html': hostPage(checker('id="one"') + checker('id="two" wording="easy-read"')),
  'twice.html': hostPage(`${checker()}<div data-cetr-checker>${FALL_BACK}</div>`, {
    head: '<script type="module" src="./pkg/dist/element.js"></script><script type="module" src="./again/element.js"></script>',
  }),
  'late.html': hostPage(checker(), { head: '<script type="module" src="./late.js"></script>' }),
  'late.js': `const one = document.querySelector('cetr-checker');
    one.area = ${JSON.stringify(AREA)};
    one.texts = { 'rule.scope.not-covered': 'Own words (made up).' };
    await import('./pkg/dist/element.js');`,
  'form.html': hostPage(`<form id="whole" action="./nowhere.html"><input name="viewstate" value="1">${checker()}</form>`),
  'state.html': hostPage(`${checker()}<a href="#main">Skip</a><div id="main"></div>`, { head: '<script type="module" src="./state.js"></script>' }),
  'state.js': `history.replaceState({ router: 'own' }, ''); await import('./pkg/dist/element.js');`,
  'off.html': hostPage(checker('history="off"')),
  'exit.html': hostPage(checker('exit-href="./plain.html"')),
  'bad.html': hostPage(checker('wording="loud" heading-level="9" as-of="soon" asker="me" exit-href="javascript:alert(1)"')),
  'asker.html': hostPage(checker('asker="the-person" as-of="2026-03-04"')),
  'local.html': hostPage(checker('local-name="Anyshire team (made up)" local-phone="01234 567890" local-last-checked="2026-10-01"')),
  'professional.html': hostPage(checker('audience="professional"')),
  'shared.html': hostPage(checker('share-answers')),
};

let site;
before(async () => {
  // Another copy, as a page has it that takes the script from two places.
  for (const name of ['element.js', 'element-class.js', 'index.js']) PAGES[`again/${name}`] = await readFile(`${PACKAGE}dist/${name}`);
  site = await openSite({ pages: PAGES });
});
after(() => site?.close());

const inChecker = (page, place = 0) => page.locator('cetr-checker').nth(place);
const title = (page, place = 0) => inChecker(page, place).locator('.cetr-step__title, .cetr-result__title').textContent();

for (const [name, isFallBackInside] of [
  ['tag.html', true],
  ['data.html', true],
  ['id.html', true],
  ['id-paragraph.html', true],
  ['id-heading.html', false],
  ['mount.html', true],
]) {
  test(`${name}: a way in, with the same options under the same names`, async () => {
    await site.visit(name, async (page) => {
      assert.equal(await page.locator('cetr-checker').count(), 1);
      assert.equal(await title(page), EASY_START);
      assert.equal(await page.getByRole('heading', { level: 3, name: EASY_START }).count(), 1);
      const kept = await inChecker(page).evaluate((element) => element.textContent.includes('111'));
      assert.equal(kept, isFallBackInside, 'what stood there is the fall-back');
      assert.equal(await page.getByText('For urgent help call').locator('visible=true').count(), 0);
    });
  });
}

test('a heading stays a heading, and what follows it stays after the checker', async () => {
  await site.visit('id-heading.html', async (page) => {
    const order = await page.evaluate(() => [...document.querySelector('main').children].map(({ localName }) => localName));
    assert.deepEqual(order, ['h1', 'h2', 'cetr-checker', 'p']);
  });
});

test('mount takes an element too, gives the same checker back, and says so when there is no such element', async () => {
  await site.visit('mount.html', async (page) => {
    const told = await page.evaluate(() => {
      const again = globalThis.mount(document.getElementById('here'), { wording: 'plain' });
      const inner = globalThis.mount(globalThis.mounted);
      let problem = '';
      try {
        globalThis.mount('#nowhere');
      } catch (error) {
        problem = error.message;
      }
      return [again === globalThis.mounted, inner === globalThis.mounted, problem];
    });
    assert.deepEqual(told, [true, true, 'mount found no element for #nowhere']);
    assert.equal(await title(page), START);
  });
});

test('(4) the script twice: one class, one checker in each place', async () => {
  await site.visit('twice.html', async (page) => {
    await page.waitForFunction(() => document.querySelectorAll('cetr-checker').length === 2);
    await page.waitForFunction(() => [...document.querySelectorAll('cetr-checker')].every((one) => one.shadowRoot.querySelector('.cetr')));
    assert.equal(await page.locator('.cetr').count(), 2);
  });
});

test('(7) two on a page: no id stands in both', async () => {
  await site.visit('two.html', async (page) => {
    await page.locator('.cetr').nth(1).waitFor();
    for (const place of [0, 1]) await inChecker(page, place).getByRole('button', { name: 'Start', exact: true }).click();
    const ids = await page.locator('cetr-checker [id]').evaluateAll((all) => all.map(({ id }) => id));
    assert.ok(ids.length > 4);
    assert.deepEqual(ids, [...new Set(ids)]);
  });
});

test('(4) (13) two on a page: Back undoes the last step made, in whichever it was, and Forward makes it again', async () => {
  await site.visit('two.html', async (page) => {
    await page.locator('.cetr').nth(1).waitFor();
    const [one, two] = [inChecker(page, 0), inChecker(page, 1)];
    await one.getByRole('button', { name: 'Start', exact: true }).click();
    await two.getByRole('button', { name: 'Start', exact: true }).click();
    await one.getByLabel('Yes', { exact: true }).check();
    await one.getByRole('button', { name: 'Continue' }).click();
    const questions = async () => [await title(page, 0), await title(page, 1)];
    const [second] = await questions();
    assert.notEqual(second, FIRST);
    await page.goBack();
    assert.equal((await questions())[0], FIRST);
    assert.notEqual((await questions())[1], EASY_START);
    await page.goBack();
    assert.deepEqual(await questions(), [FIRST, EASY_START]);
    await page.goForward();
    await page.goForward();
    assert.equal((await questions())[0], second);
  });
});

test('(4) moved, taken out and put back, it keeps its answers, and its way back', async () => {
  await site.visit('plain.html', async (page) => {
    await startChecker(page);
    await answerShown(page, 'Yes');
    const shown = await stepTitle(page);
    await page.evaluate(() => {
      const one = document.querySelector('cetr-checker');
      const box = document.createElement('div');
      document.querySelector('main').prepend(box);
      box.append(one);
      one.remove();
      document.querySelector('main').append(one);
    });
    assert.equal(await stepTitle(page), shown);
    await page.goBack();
    assert.equal(await stepTitle(page), FIRST);
    assert.equal(await page.getByLabel('Yes', { exact: true }).isChecked(), true);
  });
});

test('(4) made before the tag has its class, it takes the properties that were set on it', async () => {
  await site.visit('late.html', async (page) => {
    await reachResult(page);
    await page.getByText('Anyshire team (made up)').first().waitFor();
    assert.equal(await inChecker(page).evaluate((one) => one.area.name), 'Anyshire (made up)');
  }, { expected: [/^<cetr-checker> texts is left out/] });
});

test("(12) Enter sends the checker's form and not the one around it", async () => {
  await site.visit('form.html', async (page) => {
    await startChecker(page);
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    assert.notEqual(await stepTitle(page), FIRST);
  });
});

test("(13) the host's own history is intact: its state stays, and a link on its page is no step", async () => {
  await site.visit(
    'state.html',
    async (page) => {
      await startChecker(page);
      await answerShown(page, 'Yes');
      const shown = await stepTitle(page);
      await page.getByRole('link', { name: 'Skip' }).click();
      assert.equal(await stepTitle(page), shown);
      await page.goBack();
      assert.equal(await stepTitle(page), shown);
      await page.goBack();
      assert.equal(await stepTitle(page), FIRST);
      await page.goBack();
      assert.equal(await stepTitle(page), START);
      assert.equal(await page.evaluate(() => history.state.router), 'own');
    },
    { hostState: { router: 'own' } },
  );
});

test('with history="off" the browser\'s history is left alone, and the page\'s own Back works', async () => {
  await site.visit('off.html', async (page) => {
    const before = await page.evaluate(() => [history.length, history.state]);
    await startChecker(page);
    await answerShown(page, 'Yes');
    assert.deepEqual(await page.evaluate(() => [history.length, history.state]), before);
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    assert.equal(await stepTitle(page), FIRST);
  });
});

test('(15) whoever leaves and comes back finds no answer', async () => {
  await site.visit('plain.html', async (page) => {
    await reachResult(page);
    const address = page.url();
    await page.goto(address.replace('plain', 'off'));
    await page.goBack();
    await page.waitForSelector('.cetr');
    assert.equal(await stepTitle(page), START);
    assert.equal(await page.getByText('Family, or an unpaid carer').count(), 0);
  });
});

test('(35) "Leave this page", by keyboard: the answers are gone, and the other page stands in the place of this one', async () => {
  const { address } = site;
  await assert.rejects(
    site.visit('exit.html', async (page) => {
      await reachResult(page);
      const before = await page.evaluate(() => history.length);
      await page.getByRole('link', { name: 'Leave this page' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}plain.html`);
      await page.waitForSelector('.cetr');
      assert.equal(await page.evaluate(() => history.length), before);
      await page.goBack();
      await page.waitForSelector('.cetr');
      assert.equal(await stepTitle(page), START);
      await page.goForward();
      await page.waitForURL(`${address}plain.html`);
    }),
    // The guard sees that the address is another one.
    ({ message }) => message.includes('the address holds nothing of the answers'),
  );
});

test('a bad value is told once in the console, and the default holds', async () => {
  const told = ['wording="loud"', 'heading-level="9"', 'as-of="soon"', 'asker="me"'];
  await site.visit(
    'bad.html',
    async (page) => {
      assert.equal(await title(page), START);
      assert.equal(await page.getByRole('heading', { level: 2, name: START }).count(), 1);
      await startChecker(page);
      await inChecker(page).evaluate((one) => one.setAttribute('wording', 'loud'));
      await page.getByRole('link', { name: 'Leave this page' }).click();
      assert.equal(await title(page), START);
    },
    { expected: [...told, 'exit-href="javascript:alert(1)"'].map((text) => new RegExp(`^<cetr-checker> ${text.replace(/[()]/g, '\\$&')} is left out`)) },
  );
});

test('who asks is not asked where the page says it; the day is the one that it names', async () => {
  await site.visit('asker.html', async (page) => {
    await startChecker(page);
    const asked = await answerRest(page, { [FIRST]: 'Yes' });
    assert.ok(!asked.includes('Which of these are you?'));
    assert.ok(asked.some((question) => /\byou\b/.test(question)), asked.join(' '));
    await page.getByRole('button', { name: 'See what to do' }).click();
    await page.getByText('Answered for 4 March 2026').waitFor();
  });
});

test('a local contact is shown at the start and with the result', async () => {
  await site.visit('local.html', async (page) => {
    const contact = page.getByRole('link', { name: '01234 567890' });
    assert.equal(await contact.count(), 1);
    assert.equal(await contact.getAttribute('href'), 'tel:01234567890');
    await reachResult(page);
    assert.equal(await contact.count(), 1);
    assert.match(await page.getByText('Last checked on').textContent(), /1 October 2026/);
  });
});

test('for professionals the rules have their codes, and the reasons are unfolded', async () => {
  const codes = (page) => page.locator('code').allTextContents();
  await site.visit('professional.html', async (page) => {
    await startChecker(page);
    assert.deepEqual(await codes(page), ['question.commissioned-in-england']);
  });
  await site.visit('plain.html', async (page) => {
    await reachResult(page);
    assert.deepEqual(await codes(page), []);
  });
});

test('a change of an attribute writes the words anew, and keeps the answers, what was typed, and the focus', async () => {
  await site.visit('plain.html', async (page) => {
    await startChecker(page);
    await answerShown(page, 'Yes');
    while (!(await stepTitle(page)).startsWith('How old')) await answerShown(page);
    await page.getByLabel('Age in years').fill('15');
    await inChecker(page).evaluate((one) => one.setAttribute('heading-level', '4'));
    await inChecker(page).evaluate((one) => one.setAttribute('wording', 'easy-read'));
    assert.equal(await page.getByLabel('Age in years').inputValue(), '15');
    assert.equal(await page.locator('h4.cetr-step__title').count(), 1);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'cetr-checker');
  });
});

test('(3) an event says which step and which outcome, and an answer only where the page asked for it', async () => {
  await site.visit('plain.html', async (page) => {
    const told = await listenTo(page);
    await reachResult(page);
    const events = await told();
    assert.deepEqual(events[0], ['cetr-step', { step: 'commissionedInEngland' }]);
    assert.deepEqual(events.at(-1), ['cetr-result', { outcome: 'review-required' }]);
    assert.ok(events.every(([, detail]) => Object.keys(detail).length === 1));
  });
  await site.visit('shared.html', async (page) => {
    const told = await listenTo(page);
    await startChecker(page);
    await answerShown(page, 'Yes');
    assert.deepEqual((await told()).at(-1)[1].answers, { commissionedInEngland: true });
  });
});
