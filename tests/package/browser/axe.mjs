/** axe over a page in the state that it is in: WCAG 2.2 AA and best practice. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function axeFindsNothing(page, state) {
  // By the debugger, which the page's own policy does not hold; axe itself must then ask for no style sheet.
  await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: tags, preload: false, resultTypes: ['violations', 'passes'] }),
    TAGS,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  assert.deepEqual(found, [], state);
  assert.ok(passes.length > 20, `axe looked at something: ${state}`);
}
