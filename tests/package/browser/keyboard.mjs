/** A visitor without a mouse. */
import assert from 'node:assert/strict';

/** What has the focus, as it would be called. Looks into shadow roots. Runs in the page, and so names nothing from here. */
export function focusedName() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const group = element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const own = element.labels?.[0]?.textContent ?? element.textContent;
  return [group, own].filter(Boolean).join(' > ').trim();
}

export function focused(page) {
  return page.evaluate(focusedName);
}

/** Presses Tab until what is called so has the focus. */
export async function tabTo(page, name, { most = 120, key = 'Tab' } = {}) {
  const seen = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    seen.push(now);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
  }
  assert.fail(`never came to ${name}, but to:\n${seen.join('\n')}`);
}

/** Chooses a radio: Tab to the group, arrows to the choice. */
export async function choose(page, legend, label) {
  await tabTo(page, new RegExp(`^${escape(legend)} > `));
  const wanted = `${legend} > ${label}`;
  if ((await focused(page)) === wanted) return page.keyboard.press('Space');
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('ArrowDown');
    if ((await focused(page)) === wanted) return undefined;
  }
  return assert.fail(`no ${wanted}`);
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
