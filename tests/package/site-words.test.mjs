/** The prose of the pages, in every state: short sentences, plain words, nothing promised. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BANNED } from './banned-words.mjs';
import { openSite } from './browser/site.mjs';
import { arrive, STATES } from './browser/states.mjs';
import { DATES, FORMS_PAGE, HOME, NEED, OFFER, WORKLIST } from './browser/steps.mjs';
import { formPage, FORMS } from './form-examples.mjs';

const MOST_WORDS = 20;

/** Left out of the search for banned words. */
const NAMES_OF_OTHERS = ['Challenging Behaviour Foundation'];

/** Short names, each with the words that explain it on the same page. Whoever lives in England knows the others. */
const EXPLAINED = {
  CETR: /care, education and treatment review \(CETR\)|CETR is short for Care, Education and Treatment Review/,
  CTR: /care and treatment review \(CTR\)|CTR is short for Care and Treatment Review/,
  CSV: /CSV is a plain table/,
  UTF: /choose “CSV UTF-8”/,
  DSR: /dynamic support register \(DSR\)/,
  EHC: /education, health and care plan \(EHC plan\)/,
  SENDIASS:
    /information, advice and support service \(SENDIASS\)|advice on special educational needs|advice about school and extra needs/,
};
const KNOWN = ['NHS', 'GP', 'UK', 'A1', 'A2', 'JSON'];

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const looks = [
  ...STATES.map((state) => ({ ...state, options: { ready: state.ready } })),
  ...[HOME, NEED, DATES, OFFER, WORKLIST, FORMS_PAGE, ...FORMS.map(formPage)].map((page) => ({
    name: `${page} without script`,
    page,
    reach: async () => {},
    options: { javaScriptEnabled: false },
  })),
];

for (const state of looks) {
  test(`${state.name}: every sentence is short and plain`, async () => {
    await site.visit(
      state.page,
      async (page) => {
        if (state.options.javaScriptEnabled === false) await state.reach(page);
        else await arrive(page, state);
        const texts = await textsOf(page);
        const whole = texts.join('\n');
        const faults = texts.flatMap((text) => faultsOf(text, whole));
        assert.deepEqual(faults, []);
        assert.ok(texts.length > 20);
      },
      state.options,
    );
  });
}

/** The text of each block, choices and hidden words included: whatever somebody may read or hear. */
function textsOf(page) {
  return page.locator('body').evaluate((body) => {
    const blocks = 'p, li, h1, h2, h3, h4, h5, h6, legend, label, summary, dt, dd, button, option, th, td';
    const own = (element) =>
      [...element.childNodes]
        .map((node) => (node.nodeType === 1 && node.matches(blocks) ? '\n' : node.nodeType === 1 ? own(node) : node.textContent))
        .join('');
    return (
      [...body.querySelectorAll(blocks)]
        // What an area says of itself is in its own words, and what somebody answers in theirs.
        .filter((element) => element.closest('[hidden], .cetr-contact, .cetr-settings option, .cetr-paper__answer') === null)
        .flatMap((element) => own(element).split('\n'))
        .map((text) => text.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
    );
  });
}

function faultsOf(text, whole) {
  const ours = NAMES_OF_OTHERS.reduce((left, name) => left.replaceAll(name, ''), text);
  // A source is no sentence; of "13.1 Table 2" the point ends none either.
  const isSource = /(2023 policy|Source:)/.test(text);
  const sentences = ours.split(/(?<=[.?:;])\s+(?=[A-Z“])/);
  const long = isSource
    ? []
    : sentences.filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS).map((sentence) => `long: ${sentence}`);
  const lower = ours.toLowerCase();
  const banned = BANNED.filter((word) => lower.includes(word)).map((word) => `"${word}": ${text}`);
  const shorts = (ours.match(/\b[A-Z][A-Z0-9]+\b/g) ?? []).filter((short) => !KNOWN.includes(short));
  const unexplained = shorts.filter((short) => !EXPLAINED[short]?.test(whole)).map((short) => `not explained, ${short}: ${text}`);
  return [...long, ...banned, ...unexplained];
}
