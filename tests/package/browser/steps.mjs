/** What a visitor does on the pages, in their words. */

export const HOME = 'index.html';
export const NEED = 'need-a-review.html';
export const DATES = 'review-dates.html';
export const WORKLIST = 'worklist.html';
export const OFFER = 'local-offer.html';
export const EXAMPLE_PAGES = 'examples/index.html';
export const COUNCIL = 'examples/local-offer.html';
export const SNIPPET = 'copy-this.html';
export const FORMS_PAGE = 'forms/index.html';
export const EXAMPLES = ['A girl of 14, admitted at Easter', 'A man of 34 on a secure ward', 'A young woman of 19, rated red'];

/** Answers a question of radios. */
export async function answer(page, legend, label) {
  await page.getByRole('group', { name: legend, exact: true }).getByRole('radio', { name: label, exact: true }).check();
}

/** Fills the three fields of a date, within `place`, from "17 12 2026" or "17 Dec 2026"; a dash leaves a field empty. */
export async function fillDate(place, legend, text) {
  const group = place.getByRole('group', { name: legend, exact: true });
  const parts = text.split(' ');
  for (const [index, label] of ['Day', 'Month', 'Year'].entries()) {
    await group.getByLabel(label, { exact: true }).fill(parts[index] === '-' ? '' : parts[index]);
  }
}

/** Adds an event: its type in words, its day, and what else to do in its form. */
export async function addEvent(page, type, day, more = async () => {}) {
  await page.getByRole('button', { name: 'Add an event' }).click();
  await page.getByLabel('What happened?').selectOption({ label: type });
  await fillDate(page, 'On which day?', day);
  await more();
  await page.getByRole('button', { name: 'Add to the history' }).click();
}

export async function startFrom(page, example) {
  await page.getByRole('button', { name: `Start from this ${example}` }).click();
}

export async function showAnswer(page) {
  await page.getByRole('button', { name: 'Show the answer' }).click();
}

export async function showDates(page) {
  await page.getByRole('button', { name: 'Show the dates' }).click();
}

/** The events as the list shows them, in its order. */
export function eventsShown(page) {
  return page
    .locator('.cetr-event')
    .evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll('.cetr-event__date, .cetr-event__title')].map((part) => part.textContent).join(', '),
      ),
    );
}

/** The cards of what is due and settled, in the order of the page: name, status and day. */
export function dutiesShown(page) {
  return page
    .locator('.cetr-duty')
    .evaluateAll((cards) =>
      cards.map(
        (card) =>
          ['title', 'date'].map((part) => card.querySelector(`.cetr-duty__${part}`).textContent).join(': ') +
          ` (${card.querySelector('.cetr-tag').textContent})`,
      ),
    );
}

/** Opens one of the areas that the site has, by the beginning of its name, and waits for what was found. */
export async function openArea(page, title) {
  await page.getByRole('button', { name: `Open ${title}` }).click();
  const isOpen = (name) => {
    const { shadowRoot } = document.querySelector('cetr-local-offer-check');
    return shadowRoot.querySelector('.cetr-offer input[type=text]').value.startsWith(name);
  };
  await page.waitForFunction(isOpen, title);
  await page.locator('.cetr-found__item').first().waitFor();
}

/** The problems in the summary. */
export function problemsShown(page) {
  return page.locator('.cetr-problems:visible li').allTextContents();
}

/** Every message beside a field or an event. */
export function messagesShown(page) {
  return page.locator('.cetr-question__error:visible').allTextContents();
}

/** What the checker is told in most tests: a girl of 15 at home, asked about by her family, with an admission being considered. */
export const GIRL = {
  'Is the person autistic?': 'Yes, or services already treat it as a yes',
  'Is the person at home, in hospital or somewhere else?': 'At home, with family or foster carers, or in supported living',
  'Is somebody thinking about a stay in a mental health hospital, or asking for one?': 'Yes',
  'Which of these are you?': 'Family, or an unpaid carer',
  'How old is the person?': '15',
  'Has anybody asked for a yes to a review?': 'Nobody has asked yet',
};

/** The heading of the page that the checker shows. */
export function stepTitle(page) {
  return page.locator('.cetr-step__title, .cetr-result__title').textContent();
}

export async function startChecker(page) {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Answers the question that is shown: with the last choice, which is "Not sure", where nothing is given. */
export async function answerShown(page, given) {
  const choices = page.locator('.cetr-choice');
  if (given === undefined) await choices.getByRole('radio').or(choices.getByRole('checkbox')).last().check();
  else if (/^\d+$/.test(given)) await page.getByLabel('Age in years').fill(given);
  else await choices.getByLabel(given, { exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Answers whatever is asked from here on, until the answers are shown. Gives back what was asked. */
export async function answerRest(page, answers = GIRL) {
  const asked = [];
  for (;;) {
    const title = await stepTitle(page);
    if (title === 'Check your answers') return asked;
    asked.push(title);
    await answerShown(page, answers[title]);
  }
}

/** From the start to the result. */
export async function reachResult(page, answers = GIRL) {
  await startChecker(page);
  await answerRest(page, answers);
  await page.getByRole('button', { name: 'See what to do' }).click();
}

/** The worklist has started, and nothing is open yet. */
export const WORKLIST_READY = '#tool:not([hidden])';

/** Opens a text as if it were a file that the visitor chose, and waits for a list or for what is said instead. */
export async function openFile(page, text, name = 'cases.csv') {
  const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
  await page.getByLabel('A file of cases').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.locator('#list:not([hidden]), #trouble:not([hidden])').waitFor({ timeout: 60_000 });
}

export async function openMadeUpCases(page) {
  await page.getByRole('button', { name: 'Try 1,000 made-up cases' }).click();
  await page.locator('#list:not([hidden])').waitFor({ timeout: 60_000 });
}
