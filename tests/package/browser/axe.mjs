/** axe over a page in the state that it is in: WCAG 2.2 AA and best practice. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** To be run in the page by whatever drives it, which the page's own policy does not hold. */
export const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** For `axe.run`; it must ask for no style sheet. */
export const AXE_OPTIONS = { runOnly: TAGS, preload: false, resultTypes: ['violations'] };

/** Of the whole page, or of what fits the selector alone: a hostile page may have faults of its own. */
export async function axeFindsNothing(page, state, selector) {
  // Half a million characters: once for each page is enough.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const run = ([place, options]) => globalThis.axe.run(place ?? document, options);
  foundNothing(await page.evaluate(run, [selector, AXE_OPTIONS]), state);
}

/** Of what `axe.run` gave. */
export function foundNothing({ violations, passes }, state) {
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  assert.deepEqual(found, [], state);
  assert.ok(passes.length > 20, `axe looked at something: ${state}`);
}
