/**
 * The style sheets of pages that a checker is put on. Those of GOV.UK and the NHS are their own, without the fonts, which would
 * be asked for elsewhere. The others are ours: made like what councils have, and worse.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;
const FONTS = /@font-face\s*\{[^}]*\}/g;
const withoutFonts = async (file) => (await readFile(resolve(file), 'utf8')).replace(FONTS, '');

/** As a theme that is made from `localgov_base`: its names, on `body`, and how they are used. */
const LOCALGOV = `
body {
  --spacing-smallest: 0.25rem; --spacing: 1rem; --line-height: 1.5; --color-accent: #652c95; --color-link: var(--color-accent);
  --color-focus: #ffdd00; --color-text: #0b0c0c; --color-black: #0b0c0c; --border-radius: var(--spacing-smallest); --font-size: 1rem;
  --font-primary: roboto, ubuntu, "Open Sans", sans-serif; --font-secondary: georgia, serif;
  margin: 0; color: var(--color-text); font-family: var(--font-primary); font-size: var(--font-size); line-height: var(--line-height);
}
html, *, *::before, *::after { box-sizing: border-box; }
*, *::before, *::after { margin-top: 0; }
a { color: var(--color-link); transition: 0.3s; }
a:focus { outline: 3px solid transparent; background-color: var(--color-focus); color: var(--color-black); }
h1, h2, h3, h4 { margin-bottom: 1.5rem; font-family: var(--font-secondary); }
p, ul, ol, table { margin-bottom: 1.5rem; }
main { padding: 0 1rem; }
input, select, button { font-family: var(--font-primary); }
`;

const DARK = `
:root { color-scheme: dark; }
html { background: #101820; color: #f3f2f1; font-family: sans-serif; }
main { padding: 0 1rem; }
a { color: #ffdd00; }
`;

/** Resets, rules with weight on plain elements, huge and tiny letters, and whatever is inherited. */
const HOSTILE = `
* { all: unset; }
head, script, style, title { display: none !important; }
html, body, main, h1, p, div, cetr-checker { display: block; }
html { font-size: 62.5%; }
body {
  padding: 1rem; background: #ffffff; color: #d0d0d0; font: italic 900 4rem/0.8 fantasy; letter-spacing: 0.4em; word-spacing: 2em;
  text-align: right; text-indent: -3em; text-transform: uppercase; white-space: nowrap; text-shadow: 0 0 4px red; visibility: hidden;
  cursor: none; list-style: square; quotes: none; hyphens: auto; tab-size: 40; direction: rtl; word-break: break-all; pointer-events: none;
  user-select: none; -webkit-user-select: none; caret-color: transparent; border-collapse: separate; font-variant: small-caps; line-break: anywhere;
}
main, h1, p { visibility: visible; pointer-events: auto; color: #202020; }
button, input, select, label, fieldset, legend, details, summary { display: none !important; }
p, li, h2, h3, h4, span, div { color: #ff00ff !important; background: #00ff00 !important; font-size: 7px !important; border: 9px dotted red !important; position: relative !important; }
main > * { float: none; max-width: none; }
:focus, :focus-visible { outline: none !important; box-shadow: none !important; }
.cetr, [class^="cetr-"], [part] { display: none !important; }
`;

export const HOST_STYLES = {
  'govuk.css': await withoutFonts('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'nhs.css': await withoutFonts('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
  'localgov.css': LOCALGOV,
  'dark.css': DARK,
  'hostile.css': HOSTILE,
};

/** What a page has around its words, so that its style sheet holds. */
export const HOST_FRAMES = {
  'govuk.css': (content) => `<div class="govuk-width-container"><div class="govuk-main-wrapper govuk-body">${content}</div></div>`,
  'nhs.css': (content) => `<div class="nhsuk-width-container"><div class="nhsuk-main-wrapper">${content}</div></div>`,
};
