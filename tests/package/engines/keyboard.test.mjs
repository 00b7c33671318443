/** The guided checker by keyboard alone, from the home page to its letter and back, in every engine. */
import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { HOME } from '../browser/steps.mjs';
import { find, findAll, focusedElement, root } from './in-page.mjs';
import { answerQuestion, choosePlace, ON, start, walk } from './journey.mjs';
import { inEachEngine } from './suite.mjs';

const WORDS = { plain: 'plain words', 'easy-read': 'easier words' };
const OUTCOME = {
  plain: 'NHS England policy says a CETR must take place.',
  'easy-read': 'NHS England policy says there must be a CETR.',
};

inEachEngine(({ engine, visit }) => {
  for (const wording of Object.keys(WORDS)) {
    test(
      `(2, 3, 8, 9, 12, 33) from the home page to a saved letter: ${WORDS[wording]} [${engine}]`,
      visit(HOME, async (visitor, { downloads }) => {
        assert.ok(await visitor.ask(() => document.activeElement === document.body), 'no focus is taken at first');
        const asked = await walk(visitor, { wording });
        assert.ok(asked > 3, 'questions were asked');
        assert.equal(await visitor.title(), OUTCOME[wording]);
        const letter = await visitor.ask(() => find('.cetr-letter').textContent);
        assert.match(letter, /CETR/);
        await visitor.tabTo('.cetr-letter + .cetr-actions > :last-child');
        await visitor.press('ENTER');
        await visitor.until('it is said that it is saved', () => /letter\.txt/.test(find('.cetr-letter__news').textContent));
        assert.equal(await saved(join(downloads, 'letter.txt')), letter, 'what is saved is what is shown');
      }),
    );
  }

  test(
    `(31, 34) a result names its rule, source and next step, and help can be called [${engine}]`,
    visit(HOME, async (visitor) => {
      const numbers = () => findAll('a[href^="tel:"], a[href^="sms:"]').map((link) => link.getAttribute('href'));
      const wanted = ['tel:999', 'tel:111', 'tel:18001111', 'tel:116123', 'sms:85258', 'tel:08001111'];
      const look = async (_, view) => {
        const shown = await visitor.ask(numbers);
        const least = view === 'start' || view === 'result' ? wanted : ['tel:999', 'tel:111', 'tel:116123'];
        for (const number of least) assert.ok(shown.includes(number), `${number} at the ${view}`);
      };
      await walk(visitor, { look });
      const text = await visitor.ask(() => find('.cetr-answer').innerText);
      for (const part of ['What to do now', 'Why this is the answer', '2023 policy, section', 'If you need help now'])
        assert.ok(text.includes(part), part);
    }),
  );

  test(
    `(10, 11) going on with nothing chosen, and mending it [${engine}]`,
    visit(HOME, async (visitor) => {
      const title = await start(visitor);
      await visitor.tabTo(ON);
      await visitor.press('ENTER');
      await visitor.until(
        'the summary has the focus',
        () => focusedElement()?.closest('.cetr-problems') !== null && focusedElement() !== document.body,
      );
      assert.equal(await visitor.title(), title, 'the question stays');
      const told = await visitor.ask(() => ({
        summary: findAll('.cetr-problems li').map(({ textContent }) => textContent),
        beside: find('.cetr-question__error').textContent,
      }));
      assert.deepEqual(told.summary, ['Choose an answer. If you do not know, choose “Not sure”.']);
      assert.equal(told.beside, `Error: ${told.summary[0]}`);
      await visitor.tabTo('.cetr-problems a');
      await visitor.press('ENTER');
      await visitor.until('the link leads to the first choice', () => focusedElement() === find('.cetr-choice input'));
      await visitor.press('SPACE', 'ENTER');
      await visitor.untilTurned(title);
      assert.equal(
        await visitor.ask(() => root().querySelectorAll('.cetr-problems li, .cetr-question__error:not([hidden])').length),
        0,
      );
    }),
  );

  test(
    `(13) the browser's ways back and forward lead through the steps, with their answers [${engine}]`,
    visit(HOME, async (visitor) => {
      const beginning = await visitor.title();
      const first = await start(visitor);
      const second = await answerQuestion(visitor, 0);
      await choosePlace(visitor, 1);
      await visitor.press('ENTER');
      const third = await visitor.untilTurned(second);
      await visitor.driver.navigate().back();
      assert.equal(await visitor.untilTurned(third), second);
      assert.deepEqual(
        await visitor.ask(() =>
          findAll('.cetr-choice input')
            .map(({ checked }) => checked)
            .indexOf(true),
        ),
        1,
        'the answer is there',
      );
      await visitor.driver.navigate().back();
      assert.equal(await visitor.untilTurned(second), first);
      await visitor.driver.navigate().back();
      assert.equal(await visitor.untilTurned(first), beginning);
      for (const [before, wanted] of [
        [beginning, first],
        [first, second],
        [second, third],
      ]) {
        await visitor.driver.navigate().forward();
        assert.equal(await visitor.untilTurned(before), wanted);
      }
      // The page's own way back.
      await visitor.driver.actions().keyDown('\uE008').sendKeys('\uE004').keyUp('\uE008').perform();
      assert.ok(await visitor.hasFocus('.cetr-back__link'), 'it stands right before the question');
      await visitor.press('ENTER');
      assert.equal(await visitor.untilTurned(third), second);
    }),
  );
});

/** What the browser has written, once it is there. It is taken away, so that the next one is not taken for it. */
async function saved(file) {
  for (let tries = 0; tries < 200; tries++) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text) {
      await rm(file);
      return text;
    }
    await pause(50);
  }
  return assert.fail(`${file} was not written`);
}
