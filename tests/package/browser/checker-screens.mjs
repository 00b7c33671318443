/** Every page that the checker can show, in either wording: found by what it is, and not by what it is called. */
import assert from 'node:assert/strict';

/** The places of the choices, by question, and the age; what is not named is answered by the last choice, which is "Not sure". */
export const WAYS = {
  'at home': { autism: 0, where: 0, admissionConsidered: 0, asker: 1, age: '15', consentToReview: 3 },
  'in hospital': { commissionedInEngland: 0, learningDisability: 0, where: 3, asker: 0, age: '22', consentToReview: 1 },
  'little known': { commissionedInEngland: 0, autism: 0, admissionRisk: 0, asker: 3, age: '17' },
  'not covered': { commissionedInEngland: 1 },
};

/** What no number is. */
const NO_NUMBER = 'fifteen';

/** Whatever is shown of the first checker on the page. */
export const SHOWN = 'cetr-checker .cetr-checker';
const ON = '.cetr-button--main';

/**
 * From the start to the result, by keyboard: a mouse would rest on something, which then looks otherwise. `look(screen)` is called on each page and on each problem: "start", "question autism", "question
 * autism, nothing chosen", "question age, no number", "check", "result", "result, turned down before".
 */
export async function eachScreen(page, way, look, { isBroken = false } = {}) {
  const checker = page.locator('cetr-checker').first();
  const on = checker.locator(ON);
  const field = checker.locator('.cetr-step__form .cetr-input');
  await checker.evaluate((element) => element.addEventListener('cetr-step', ({ detail }) => (globalThis.stepShown = detail.step)));
  await look('start');
  await on.press('Enter');
  for (let asked = 0; (await checker.locator('.cetr-step__form').count()) > 0; asked++) {
    assert.ok(asked < 20, 'the questions come to an end');
    const id = await page.evaluate(() => globalThis.stepShown);
    await look(`question ${id}`);
    await on.press('Enter');
    await look(`question ${id}, nothing chosen`);
    const choices = checker.locator('.cetr-choice__input');
    if ((await field.count()) > 0) {
      await field.fill(NO_NUMBER);
      await on.press('Enter');
      await look(`question ${id}, no number`);
    }
    if (typeof way[id] === 'string') await field.fill(way[id]);
    else await choices.nth(way[id] ?? -1).press('Space');
    await on.press('Enter');
  }
  await look('check');
  await on.press('Enter');
  // With an engine that fails now there is no result.
  if (isBroken) return;
  await checker.locator('.cetr-result').waitFor();
  await unfold(checker);
  await look('result');
  await checker.locator('.cetr-ask .cetr-choice__input').nth(1).press('Space');
  await checker.locator('.cetr-ask .cetr-button').press('Enter');
  await unfold(checker);
  await look('result, turned down before');
}

/** So that what is folded away is looked at too. */
export async function unfold(checker) {
  await checker.locator('details').evaluateAll((all) => all.forEach((part) => (part.open = true)));
}
