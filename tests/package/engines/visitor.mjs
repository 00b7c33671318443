/** A visitor with a keyboard and nothing else, in any engine. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Key } from 'selenium-webdriver';
import { AXE, AXE_OPTIONS, foundNothing } from '../browser/axe.mjs';
import { focusedName } from '../browser/keyboard.mjs';
import { focusedElement, IN_PAGE, shownTitle, shownView } from './in-page.mjs';

const TOOLS = IN_PAGE.map(String).join('\n');
const PATIENCE = 15_000;

export class Visitor {
  constructor(driver) {
    this.driver = driver;
  }

  /** Runs a function in the page, which may name those of in-page.mjs. */
  ask(inPage, ...given) {
    return this.driver.executeScript(`${TOOLS}\nreturn (${inPage})(...arguments);`, ...given);
  }

  view() {
    return this.ask(shownView);
  }

  title() {
    return this.ask(shownTitle);
  }

  /** What has the focus, as it would be called. */
  focused() {
    return this.ask(focusedName);
  }

  async press(...keys) {
    for (const key of keys)
      await this.driver
        .actions()
        .sendKeys(Key[key] ?? key)
        .perform();
  }

  type(text) {
    return this.driver.actions().sendKeys(text).perform();
  }

  /** Presses Tab until what has the focus fits the selector. */
  async tabTo(selector, { most = 120 } = {}) {
    const seen = [];
    for (let presses = 0; presses < most; presses++) {
      await this.press('TAB');
      if (await this.hasFocus(selector)) return;
      seen.push(await this.focused());
    }
    assert.fail(`never came to ${selector}, but to:\n${seen.join('\n')}`);
  }

  hasFocus(selector) {
    return this.ask((wanted) => focusedElement()?.matches(wanted) ?? false, selector);
  }

  /** Waits until something holds in the page. */
  async until(what, inPage, ...given) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(25)) {
      if (await this.ask(inPage, ...given)) return;
    }
    assert.fail(`${what}: still not so after ${PATIENCE / 1000} seconds, at "${await this.title()}"`);
  }

  untilView(view) {
    return this.until(`the ${view} is shown`, (wanted) => shownView() === wanted, view);
  }

  /** Until another page of the checker is shown, with the focus on its heading. Gives back its title. */
  async untilTurned(before) {
    await this.until('the page is turned', (old) => shownTitle() !== old, before);
    await this.until('the heading has the focus', () => focusedElement()?.matches('.cetr-step__title, .cetr-result__title'));
    return this.title();
  }

  /** Leaves a picture of what is shown, where somebody asked for pictures to look at. */
  async picture(name) {
    const folder = process.env.CETR_PICTURES;
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name.replaceAll('/', '-')}.png`), await this.driver.takeScreenshot(), 'base64');
  }

  async axeFindsNothing(state) {
    await this.driver.executeScript(AXE);
    const found = await this.ask(
      (options) =>
        globalThis.axe.run(document, options).then(({ violations, passes }) => ({
          violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })),
          passes: passes.map(({ id }) => id),
        })),
      AXE_OPTIONS,
    );
    foundNothing(found, state);
  }
}
