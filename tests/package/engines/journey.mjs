/** The way through the checker by keyboard alone, whatever the wording: to each part by what it is, not by what it is called. */
import assert from 'node:assert/strict';
import { find, findAll, focusedElement } from './in-page.mjs';

/** A boy of 15 who waits for a bed and asks for himself: the places of the choices, and the age. */
const PLACES = [0, 0, 2, 1];
const AGE = '15';

/** What leads on from each page of the checker. */
export const ON = '.cetr-button--main';

export async function chooseWording(visitor, wording) {
  const wanted = `.cetr-switch__part:nth-child(${wording === 'plain' ? 1 : 2})`;
  await visitor.tabTo(wanted);
  await visitor.press('ENTER');
  await visitor.until('the wording is chosen', (part) => find(part).getAttribute('aria-pressed') === 'true', wanted);
  assert.ok(await visitor.hasFocus(wanted), 'the focus stays');
}

/** From the start to the first question. */
export async function start(visitor) {
  const before = await visitor.title();
  await visitor.tabTo(ON);
  await visitor.press('ENTER');
  return visitor.untilTurned(before);
}

/** Tab into the choices, Space for the first, the arrows to the one at a place; Enter there sends the answer. */
export async function choosePlace(visitor, place) {
  await visitor.tabTo('.cetr-choice [type=radio]');
  await visitor.press('SPACE');
  for (let presses = 0; presses < place; presses++) await visitor.press('ARROW_DOWN');
  await visitor.until('the choice is taken', (wanted) => findAll('.cetr-choice input')[wanted].checked, place);
  const rightOne = (wanted) => focusedElement() === findAll('.cetr-choice input')[wanted];
  assert.ok(await visitor.ask(rightOne, place), 'the focus is where the choice is');
}

/** Answers the question that is shown, and goes on: by the button where the question is a number, else by Enter alone. */
export async function answerQuestion(visitor, place) {
  const before = await visitor.title();
  if (await visitor.ask(() => find('.cetr-step__form .cetr-input') !== null)) {
    await visitor.tabTo('.cetr-step__form .cetr-input');
    await visitor.type(AGE);
    await visitor.tabTo(ON);
  } else {
    await choosePlace(visitor, place);
  }
  await visitor.press('ENTER');
  return visitor.untilTurned(before);
}

/** From the start to the result. `look(visitor, view)` is called on every page of the way. */
export async function walk(visitor, { wording = 'plain', look = async () => {} } = {}) {
  if (wording !== 'plain') await chooseWording(visitor, wording);
  await look(visitor, 'start');
  await start(visitor);
  let asked = 0;
  while ((await visitor.view()) === 'question') {
    await look(visitor, 'question');
    await answerQuestion(visitor, PLACES[asked] ?? 0);
    asked += 1;
    assert.ok(asked < 20, 'the questions come to an end');
  }
  assert.equal(await visitor.view(), 'check');
  await look(visitor, 'check');
  const before = await visitor.title();
  await visitor.tabTo(ON);
  await visitor.press('ENTER');
  await visitor.untilTurned(before);
  assert.equal(await visitor.view(), 'result');
  await look(visitor, 'result');
  return asked;
}
