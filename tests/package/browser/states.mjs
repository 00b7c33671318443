/** The states in which a page is looked at: one list for whatever holds of all of them. */
import { exampleOf, formPage, FORMS } from '../form-examples.mjs';
import {
  addEvent,
  answer,
  answerRest,
  answerShown,
  COUNCIL,
  DATES,
  EXAMPLE_PAGES,
  EXAMPLES,
  fillDate,
  FORMS_PAGE,
  HOME,
  NEED,
  OFFER,
  openFile,
  openMadeUpCases,
  openArea,
  reachResult,
  showAnswer,
  showDates,
  SNIPPET,
  startChecker,
  startFrom,
  stepTitle,
  WORKLIST,
  WORKLIST_READY,
} from './steps.mjs';

/** The form with the most fields. */
const LONGEST_FORM = 'review-report';

const nothing = async () => {};

/** Each folded part open, so that what it holds is looked at too. */
export async function unfold(page) {
  await page.locator('details').evaluateAll((all) => all.forEach((part) => (part.open = true)));
}

export const STATES = [
  { name: 'the start of the checker', page: HOME, hasHelp: true, reach: nothing },
  { name: 'a question of the checker', page: HOME, reach: startChecker },
  {
    name: 'a question of the checker with a problem',
    page: HOME,
    async reach(page) {
      await startChecker(page);
      await page.getByRole('button', { name: 'Continue' }).click();
    },
  },
  {
    name: 'the age in the checker, with a problem',
    page: HOME,
    async reach(page) {
      await startChecker(page);
      while (!(await stepTitle(page)).startsWith('How old')) await answerShown(page);
      await page.getByLabel('Age in years').fill('fifteen');
      await page.getByRole('button', { name: 'Continue' }).click();
    },
  },
  {
    name: 'the answers to the checker',
    page: HOME,
    async reach(page) {
      await startChecker(page);
      await answerRest(page);
    },
  },
  { name: 'a result of the checker', page: HOME, hasAnswer: true, reach: (page) => reachResult(page) },
  {
    name: 'a result for an area in easier words, after a refusal',
    page: HOME,
    hasAnswer: true,
    async reach(page) {
      await reachResult(page);
      await page.getByText('Were you turned down before?').first().click();
      await answer(page, 'Were you turned down before?', 'Yes, for a review');
      await page.getByRole('button', { name: 'Show what to do' }).click();
      await page.getByLabel('Your area').selectOption({ index: 2 });
      await page.getByText(/These steps are for: Example/).waitFor();
      await page.getByRole('button', { name: 'Easier words' }).click();
    },
  },
  {
    name: 'a result for whom the policy does not cover',
    page: HOME,
    hasAnswer: true,
    reach: (page) => reachResult(page, { 'Is the care arranged by the NHS or a council in England?': 'No' }),
  },
  { name: 'the questions', page: NEED, reach: nothing },
  {
    name: 'an answer',
    page: NEED,
    hasAnswer: true,
    async reach(page) {
      await page.getByLabel('How old is the person?').fill('15');
      await answer(page, 'Is the person autistic?', 'Not sure');
      await answer(page, 'Is somebody thinking about a mental health hospital now?', 'Yes');
      await answer(page, 'Has the person said yes to a review?', 'No');
      await showAnswer(page);
    },
  },
  {
    name: 'the questions with problems',
    page: NEED,
    async reach(page) {
      await page.getByLabel('How old is the person?').fill('very old indeed');
      await unfold(page);
      await fillDate(page, 'What is the date of birth?', '31 - 2012');
      await showAnswer(page);
    },
  },
  { name: 'an empty history', page: DATES, reach: nothing },
  ...EXAMPLES.map((example) => ({
    name: example,
    page: DATES,
    hasAnswer: true,
    reach: (page) => startFrom(page, example),
  })),
  {
    name: 'a review being changed',
    page: DATES,
    hasAnswer: true,
    async reach(page) {
      await startFrom(page, EXAMPLES[1]);
      await page.getByRole('button', { name: 'Change Review in hospital held, 24 April 2025' }).click();
    },
  },
  {
    name: 'a history with problems',
    page: DATES,
    async reach(page) {
      await startFrom(page, EXAMPLES[0]);
      await page.getByLabel('If not, the age in whole years').fill('-1');
      await addEvent(page, 'Segregation ended', '3 4 2026');
      await fillDate(page, 'Which day should the answer be for?', '- 4 2026');
      await showDates(page);
    },
  },
  { name: 'dates of which none goes into a calendar', page: DATES, hasAnswer: true, reach: (page) => showDates(page) },
  {
    name: 'a calendar file that cannot be saved',
    page: DATES,
    hasAnswer: true,
    async reach(page) {
      await startFrom(page, EXAMPLES[0]);
      await page.getByLabel('Your own key for this case').fill('k'.repeat(201));
      await page.getByRole('button', { name: 'Save the dates as a calendar file' }).click();
    },
  },
  {
    name: 'dates from before a change',
    page: DATES,
    hasAnswer: true,
    async reach(page) {
      await startFrom(page, EXAMPLES[1]);
      await page.getByLabel('If not, the age in whole years').fill('3');
    },
  },
  { name: 'a worklist with nothing open', page: WORKLIST, ready: WORKLIST_READY, hasHelp: true, reach: nothing },
  { name: 'a worklist of made-up cases', page: WORKLIST, ready: WORKLIST_READY, hasHelp: true, reach: openMadeUpCases },
  {
    name: 'a worklist of a file with faults in its header',
    page: WORKLIST,
    ready: WORKLIST_READY,
    hasHelp: true,
    reach: (page) => openFile(page, 'key,event.typ,event.on,event.on,Team\nA,admitted,2026-01-05,,\n'),
  },
  {
    name: 'a worklist that fits no row',
    page: WORKLIST,
    ready: WORKLIST_READY,
    hasHelp: true,
    async reach(page) {
      await openFile(page, 'key,event.type,event.on\nA,admitted,2026-11-05\nB,discharged,2026-11-05\nC,,2026-11-05\n');
      await page.getByLabel('Days left').selectOption('Due within 7 days');
    },
  },
  {
    name: 'a worklist of a file that is no CSV',
    page: WORKLIST,
    ready: WORKLIST_READY,
    hasHelp: true,
    reach: (page) => openFile(page, Buffer.from('\uFEFFkey,event.type,event.on\n', 'utf16le')),
  },
  { name: 'an empty local offer', page: OFFER, reach: nothing },
  { name: 'a local offer with findings', page: OFFER, reach: (page) => openArea(page, 'Example: Reading') },
  {
    name: 'statements of a local offer being changed',
    page: OFFER,
    async reach(page) {
      await openArea(page, 'Example: Camden');
      for (const number of [1, 7, 11, 16])
        await page.getByRole('button', { name: `Change statement ${number}`, exact: true }).click();
    },
  },
  {
    name: 'a local offer that cannot be saved',
    page: OFFER,
    async reach(page) {
      await fillDate(page, 'When did somebody last hold this against the page?', '31 - 2026');
      await page.getByRole('button', { name: 'Add a statement' }).click();
      await page.getByRole('button', { name: 'Save to a file' }).click();
    },
  },
  { name: 'the page of forms', page: FORMS_PAGE, ready: 'main', reach: nothing },
  { name: 'an empty form', page: formPage(FORMS[0]), reach: nothing },
  ...FORMS.map((form) => ({
    name: `${form} from a file with faults, checked`,
    page: formPage(form),
    // Drawn by the same code: what holds of each form by itself is in site-forms.test.mjs, but for its words.
    isOneOfMany: form !== LONGEST_FORM,
    async reach(page) {
      const { data } = await exampleOf(form, 'wrong');
      const buffer = Buffer.from(JSON.stringify(data));
      await page.getByLabel('Open this form from a file').setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer });
      await page.waitForFunction(() => /^(The form|Kept from the file)$/.test(document.activeElement.textContent));
      await page.getByRole('button', { name: 'Check the form' }).click();
    },
  })),
  { name: 'the examples', page: EXAMPLE_PAGES, ready: 'main', reach: nothing },
  { name: 'the page of a council', page: COUNCIL, hasHelp: true, reach: nothing },
  { name: 'a result on the page of a council', page: COUNCIL, hasAnswer: true, reach: (page) => reachResult(page) },
  { name: 'the lines to copy', page: SNIPPET, ready: '#snippet:not(:empty)', hasHelp: true, reach: nothing },
  {
    name: 'the lines to copy, with faults',
    page: SNIPPET,
    ready: '#snippet:not(:empty)',
    hasHelp: true,
    async reach(page) {
      await page.getByLabel('One contact').check();
      await page.getByLabel('Its telephone number').fill('ring us');
      await page.getByLabel('What is the team called?').focus();
    },
  },
];

/** Brings a page to a state, with all that is folded away opened. */
export async function arrive(page, state) {
  await state.reach(page);
  await unfold(page);
}
