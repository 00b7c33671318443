/** A page of somebody else's around the checker, in as few lines as a test can say it. */
import { readFile } from 'node:fs/promises';
import { PACKAGE } from '../places.mjs';

export const MODULE = '<script type="module" src="./pkg/dist/element.js"></script>';
export const FALL_BACK = '<p class="fall-back">For urgent help call <a href="tel:111">111</a>.</p>';

/** `content` stands in the page's main part. */
export function hostPage(content, { head = MODULE, html = 'lang="en-GB"' } = {}) {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Local offer</title>
<link rel="icon" href="./icon.svg">${head}</head><body><main><h1>Local offer (made up)</h1>${content}</main></body></html>`;
}

export function checker(attributes = '', content = FALL_BACK) {
  return `<cetr-checker ${attributes}>${content}</cetr-checker>`;
}

/** The element with an engine that fails when it comes to the result: what it fails with, the script to load, and the files behind it. */
export const FAILURE = 'made to fail';
export const FAILING = '<script type="module" src="./broken/element.js"></script>';
export async function failingFiles() {
  const files = {
    'broken/index.js': `import { load as loadWhole } from '../pkg/dist/index.js';
    const guideSelfReferral = () => { throw new Error('${FAILURE}'); };
    export const load = async () => ({ ...(await loadWhole()), guideSelfReferral });`,
  };
  for (const name of ['element.js', 'element-class.js']) files[`broken/${name}`] = await readFile(`${PACKAGE}dist/${name}`);
  return files;
}

/** The events that an element tells the page, from now on, as `[type, detail]`. */
export async function listenTo(page, selector = 'cetr-checker') {
  await page.evaluate((where) => {
    globalThis.told = [];
    for (const type of ['cetr-ready', 'cetr-step', 'cetr-result', 'cetr-error'])
      document.querySelector(where).addEventListener(type, ({ detail }) => globalThis.told.push([type, detail]));
  }, selector);
  return () => page.evaluate(() => globalThis.told);
}
