/** Which cases of the engine's own tests the form pages show and are tried with: for each form one of each kind. */
import { readFile } from 'node:fs/promises';
import { ROOT } from './places.mjs';

const CHOSEN = {
  'register-entry': {
    half: 'Half a register entry, with consent and a rating alone, asks for what both bring',
    complete: 'A register entry at red with a review is complete',
    wrong: 'What stands in a register entry in a wrong shape hides nothing else',
  },
  'register-referral': {
    half: 'A referral with little more than a worry is no error',
    complete: 'A yes to a referral with its days is complete',
    wrong: 'What stands in a referral in a wrong shape hides nothing else',
  },
  'review-request': {
    half: 'Half a request for a review, once it is received, asks what the case manager did',
    complete: 'A request for a review that was agreed and handed to the panel is complete',
    wrong: 'What stands in a request in a wrong shape hides nothing else',
  },
  'review-plan': {
    half: "Half a plan of a child's review asks for what turns on being a child",
    complete: "A complete plan of an adult's review in hospital has nothing to find",
    wrong: 'A wrong plan of a review: what is misspelt and misshapen is told where it stands, and the rest is looked at',
  },
  'review-report': {
    half: 'Half a report: a boy in hospital, a first question answered, and nothing recommended yet',
    complete: 'A complete report on a girl who is to be admitted has no finding',
    wrong: 'A report filled in with wrong shapes is told each of them, and the rest is still looked at',
  },
  'laep-record': {
    half: 'Half a record of an emergency meeting: nobody heard, and a place far away without a yes',
    complete: 'Complete: an emergency meeting that kept a young person at home',
    wrong: 'A wrong record of an emergency meeting is told fault by fault',
  },
  'oversight-referral': {
    half: 'Half an oversight referral for a long stay asks for what makes a stay long',
    complete: 'Complete: an oversight referral after a review that asked for two things',
    wrong: 'A wrong oversight referral is told fault by fault, in its order, and all else is still looked at',
  },
  'discharge-plan': {
    half: 'Half a discharge plan of a stay that a lead provider pays for asks who tracks it',
    complete: 'Complete: a discharge plan a few days before the move',
    wrong: 'A wrong discharge plan is told fault by fault',
  },
  'sit-and-see': {
    half: 'Half a record of a visit: a worry without what was done about it, and what nobody looked at',
    complete: 'Complete: a record of a visit that looked at everything',
    wrong: 'A wrong record of a visit is told fault by fault',
  },
  'local-area': {
    half: 'Core standards left out: no way to refer oneself and no criteria are errors, no lead and no route for disputes are warnings',
    complete: 'An area that publishes all that the policy asks: nothing to find',
    wrong: 'All conditions at once: each code once, in the order given',
  },
};

export const FORMS = Object.keys(CHOSEN);
export const formPage = (form) => `forms/${form}.html`;

/** `{ data, asOf, expect }` of the case of that kind: "half", "complete" or "wrong". */
export async function exampleOf(form, kind) {
  const file = form === 'local-area' ? 'local_offer' : `form_${form.replaceAll('-', '_')}`;
  const cases = JSON.parse(await readFile(`${ROOT}tests/cases/${file}.json`, 'utf8'));
  const found = cases.filter(({ name }) => name === CHOSEN[form][kind]);
  if (found.length !== 1) throw new Error(`${found.length} cases have the name: ${CHOSEN[form][kind]}`);
  const [{ function: asked, args, expect }] = found;
  // `checkLocalOffer` is the same without the name of the form.
  const [data, options] = asked === 'checkLocalOffer' ? args : args.slice(1);
  return { data, asOf: options.asOf, expect };
}

/** The file from which the site shows its examples. */
export const examplesFile = (form) => `${ROOT}www/forms/examples/${form}.json`;

export async function examplesShown(form) {
  const shown = await Promise.all(['half', 'complete'].map(async (kind) => [kind, await exampleOf(form, kind)]));
  return Object.fromEntries(shown.map(([kind, { data, asOf }]) => [kind, { asOf, data }]));
}
