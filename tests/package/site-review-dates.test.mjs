/** "Review dates": a history entered, changed, saved and opened, and the exact dates that follow. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { axeFindsNothing } from './browser/axe.mjs';
import { choose, focused, tabTo } from './browser/keyboard.mjs';
import { openSite } from './browser/site.mjs';
import {
  addEvent,
  answer,
  DATES,
  dutiesShown,
  eventsShown,
  EXAMPLES,
  fillDate,
  messagesShown,
  problemsShown,
  showDates,
  startFrom,
} from './browser/steps.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const [GIRL, MAN, WOMAN] = EXAMPLES;
const part = (page, name) => page.locator('.cetr-part', { has: page.getByRole('heading', { name, exact: true }) });
const undo = (page) => page.getByRole('button', { name: 'Undo' });

async function admitted(page) {
  await fillDate(page, 'What is the date of birth?', '3 Feb 2012');
  await answer(page, 'Is the person autistic?', 'Yes');
  await addEvent(page, 'Admitted to hospital', '17 December 2026', () =>
    answer(page, 'Which kind of ward?', 'For children and young people'),
  );
  await fillDate(page, 'Which day should the answer be for?', '20 12 2026');
  await showDates(page);
}

test('a child admitted on 17 December: both limits, the bank holidays between, and the earlier one counts', async () => {
  await site.visit(DATES, async (page) => {
    await admitted(page);
    assert.equal(await focused(page), 'The dates');
    assert.deepEqual(await dutiesShown(page), [
      'First review in hospital: Due by Thursday 31 December 2026 (Due in 11 days)',
      'Visit by the commissioner: Due by Thursday 28 January 2027 (Due in 39 days)',
    ]);
    const next = await part(page, 'The next review').innerText();
    assert.match(next, /14 days: Thursday 31 December 2026 \(this one counts\)/);
    assert.match(
      next,
      /10 working days: Tuesday 5 January 2027\s+Bank holidays passed over: Christmas Day, 25 December 2026; Boxing Day \(substitute day\), 28 December 2026; New Year's Day, 1 January 2027/,
    );
    assert.match(next, /Began with\s+Admitted to hospital, 17 December 2026/);
    assert.match(next, /2023 policy, sections 13\.1 Table 2; 14\.2\./);
    assert.match(await part(page, 'What stands for an admission').innerText(), /No community review stands for this admission\./);
    assert.match(await page.locator('.cetr-glance').innerText(), /Name of the review\s+CETR/);
    await part(page, 'The next review').getByText('How this was counted').click();
    assert.match(
      await part(page, 'The next review').innerText(),
      /We count from the day after 17 December 2026\..*\n+.*Our reading of the policy \(decision 1\)\./,
    );
    await axeFindsNothing(page, 'dates');
  });
});

test('a girl of 14, admitted at Easter (made up)', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    assert.deepEqual(await dutiesShown(page), [
      'First review in hospital: Due by Thursday 16 April 2026 (Due in 6 days)',
      'Visit by the commissioner: Due by Thursday 14 May 2026 (Due in 34 days)',
      'Check of consent to the register: Due by Thursday 11 February 2027 (Due in 307 days)',
      'Review or meeting after an amber rating: No day is set, done on 25 February 2026 (Done)',
      'Community review: No day is set (No longer due)',
    ]);
    assert.match(
      await part(page, 'The next review').innerText(),
      /10 working days: Monday 20 April 2026\s+Bank holidays passed over: Good Friday, 3 April 2026; Easter Monday, 6 April 2026/,
    );
    const stands = await part(page, 'What stands for an admission').innerText();
    assert.match(stands, /Admitted to hospital, 2 April 2026\. No community review stands for this admission\./);
    assert.match(stands, /Emergency meeting, 1 April 2026\. .*The emergency meeting does not count as one\./);
    assert.match(
      await part(page, 'What to know about these dates').innerText(),
      /admitted before the community review that was due/,
    );
    await axeFindsNothing(page, GIRL);
  });
});

test('a man of 34 on a secure ward (made up): the next review first, what is overdue, and the backlog of the panel', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, MAN);
    const duties = await dutiesShown(page);
    assert.deepEqual(duties.slice(0, 6), [
      'Repeat review in hospital: Due by Wednesday 12 May 2027 (Due in 331 days)',
      'Action from a review: A2: Due by Tuesday 30 September 2025 (Overdue by 258 days)',
      'Visit by the commissioner: Due by Tuesday 13 January 2026 (Overdue by 153 days)',
      'Telling the Ministry of Justice: Due by Tuesday 19 May 2026 (Overdue by 27 days)',
      'Report on a review: Due by Tuesday 26 May 2026 (Overdue by 20 days)',
      'Review with an independent chair: No day is set (Open)',
    ]);
    assert.ok(duties.includes('First review in hospital: Was due by Monday 7 April 2025, done on 24 April 2025 (Done late)'));
    assert.match(await page.locator('.cetr-glance').innerText(), /Overdue on that day\s+4 overdue/);
    assert.match(await page.locator('.cetr-glance').innerText(), /Adults on a secure ward, through the criminal justice system/);
    const entries = await part(page, 'The oversight panel')
      .locator('.cetr-panel__entry')
      .evaluateAll((all) =>
        all.map((entry) =>
          [...entry.children]
            .slice(0, 2)
            .map((line) => line.textContent)
            .join(': '),
        ),
      );
    assert.deepEqual(entries, [
      'Since 24 April 2025: The panel looked on 4 February 2026',
      'Since 13 October 2025: The panel looked on 4 February 2026',
      'Since 21 January 2026: The panel looked on 4 February 2026',
      'Since 2 March 2026: Not known to have been looked at',
      'Since 12 May 2026: Not known to have been looked at',
    ]);
    await axeFindsNothing(page, MAN);
  });
});

test('a young woman of 19, rated red (made up): what lies after the day is shown and not counted', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, WOMAN);
    assert.deepEqual((await dutiesShown(page)).slice(0, 3), [
      'Community review: No day is set (Open)',
      'Check of consent to the register: Due by Tuesday 3 November 2026 (Overdue by 7 days)',
      'Answer to a request for a review: No day is set (Open)',
    ]);
    assert.match(await page.locator('.cetr-answer').innerText(), /Not counted: 1 event after 10 November 2026\./);
    const later = page.locator('.cetr-event', { hasText: 'Not counted: after the day of the answer' });
    assert.deepEqual(await later.locator('.cetr-event__date').allTextContents(), ['19 November 2026']);
    assert.match(await page.locator('.cetr-glance').innerText(), /CETR[^]*Children and young people/);
    await axeFindsNothing(page, WOMAN);

    await fillDate(page, 'Which day should the answer be for?', '19 11 2026');
    await page.getByText('What is below is from before.').waitFor();
    await page.getByRole('button', { name: 'Show the new dates' }).click();
    assert.equal(await later.count(), 0);
    assert.ok((await dutiesShown(page)).includes('Community review: No day is set, done on 19 November 2026 (Done)'));
    assert.ok((await dutiesShown(page)).includes('Report on a review: Due by Thursday 3 December 2026 (Due in 14 days)'));
  });
});

test('without a day the answer is for today', async () => {
  await site.visit(DATES, async (page) => {
    await showDates(page);
    assert.match(await page.locator('.cetr-glance').innerText(), /Answered for\s+22 November 2026/);
    assert.match(await part(page, 'The next review').innerText(), /sets no date\. You can still ask for a review\./);
    await axeFindsNothing(page, 'nothing entered');
  });
});

test('events can be added, changed and removed, and each change undone, with the dates following', async () => {
  await site.visit(DATES, async (page) => {
    await admitted(page);
    assert.equal(await focused(page), 'The dates');
    await addEvent(page, 'Review in hospital held', '29 12 2026');
    assert.equal(await focused(page), 'Add an event');
    // Not counted yet: the answer is for 20 December.
    assert.deepEqual(await eventsShown(page), [
      '17 December 2026, Admitted to hospital',
      '29 December 2026, Review in hospital held',
    ]);
    assert.match(await page.locator('.cetr-undo').innerText(), /Added: Review in hospital held, 29 December 2026\./);

    await page.getByRole('button', { name: 'Change Review in hospital held, 29 December 2026' }).click();
    assert.equal(await focused(page), 'Change this event');
    await fillDate(page, 'On which day?', '18 12 2026');
    await answer(page, 'Was it held early because somebody asked?', 'Yes');
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page.getByLabel('Its name').fill('A1');
    await fillDate(page, 'By which day?', '15 1 2027');
    await axeFindsNothing(page, 'an event being changed');
    await page.getByRole('button', { name: 'Save the change' }).click();
    assert.equal(await focused(page), 'Change Review in hospital held, 18 December 2026');
    assert.deepEqual(await dutiesShown(page), [
      'Repeat review in hospital: Due by Thursday 18 March 2027 (Due in 88 days)',
      'Report on a review: Due by Friday 1 January 2027 (Due in 12 days)',
      'Action from a review: A1: Due by Friday 15 January 2027 (Due in 26 days)',
      'Visit by the commissioner: Due by Thursday 28 January 2027 (Due in 39 days)',
      'First review in hospital: Was due by Thursday 31 December 2026, done on 18 December 2026 (Done in time)',
    ]);
    assert.match(await part(page, 'What else is due').innerText(), /Last working day\s+Thursday 31 December 2026/);

    await page.getByRole('button', { name: 'Remove Admitted to hospital, 17 December 2026' }).click();
    assert.equal(await focused(page), 'Undo');
    assert.deepEqual(await messagesShown(page), [
      'Error: The person is not in hospital on this day. Add the admission that came before, or change the date',
    ]);
    assert.match(await page.locator('.cetr-columns__answer').innerText(), /They cannot be worked out yet\./);
    await axeFindsNothing(page, 'an event in a wrong place');

    await undo(page).click();
    assert.equal((await dutiesShown(page)).length, 5);
    assert.deepEqual(await problemsShown(page), []);
    await undo(page).click();
    assert.deepEqual(await eventsShown(page), [
      '17 December 2026, Admitted to hospital',
      '29 December 2026, Review in hospital held',
    ]);
    assert.equal((await dutiesShown(page)).length, 2);
    await undo(page).click();
    assert.deepEqual(await eventsShown(page), ['17 December 2026, Admitted to hospital']);
    await undo(page).click();
    assert.deepEqual(await eventsShown(page), []);
    assert.equal(await undo(page).isVisible(), false);
  });
});

test('events entered in no order are judged when the dates are asked for, and not before', async () => {
  await site.visit(DATES, async (page) => {
    await addEvent(page, 'Discharged from hospital', '1 6 2026');
    assert.deepEqual(await messagesShown(page), []);
    await addEvent(page, 'Admitted to hospital', '2 5 2026');
    await showDates(page);
    assert.deepEqual(await problemsShown(page), []);
    assert.deepEqual(await eventsShown(page), ['2 May 2026, Admitted to hospital', '1 June 2026, Discharged from hospital']);
    assert.match(await page.locator('.cetr-glance').innerText(), /In hospital\s+No/);
  });
});

test('an event that is not well written is told beside its fields, and stays as it was typed', async () => {
  await site.visit(DATES, async (page) => {
    await page.getByRole('button', { name: 'Add an event' }).click();
    await page.getByRole('button', { name: 'Add to the history' }).click();
    assert.deepEqual(await problemsShown(page), ['Choose what happened', 'Give the day on which it happened']);
    assert.match(await focused(page), /^There is a problem/);
    await axeFindsNothing(page, 'an empty event');

    await page.getByLabel('What happened?').selectOption({ label: 'The risk was rated' });
    await fillDate(page, 'On which day?', '31 6 2026');
    await page.getByRole('button', { name: 'Add to the history' }).click();
    assert.deepEqual(await problemsShown(page), [
      'The day must be a real date, such as 27 3 2026',
      'Choose an answer: Which rating?',
    ]);
    assert.deepEqual(await messagesShown(page), [
      'Error: The day must be a real date, such as 27 3 2026',
      'Error: Choose an answer: Which rating?',
    ]);
    await page.getByRole('link', { name: 'Choose an answer: Which rating?' }).click();
    assert.equal(await focused(page), 'Which rating? > Red');
    assert.equal(await page.getByLabel('Day', { exact: true }).nth(1).inputValue(), '31');

    await fillDate(page, 'On which day?', '30 6 2026');
    await answer(page, 'Which rating?', 'Red');
    await page.getByRole('button', { name: 'Add to the history' }).click();
    assert.deepEqual(await problemsShown(page), []);
    assert.deepEqual(await eventsShown(page), ['30 June 2026, The risk was rated red']);
  });
});

test('the days of a decision and of actions are held against the day of their event', async () => {
  await site.visit(DATES, async (page) => {
    await addEvent(page, 'Removing a diagnosis was first considered', '10 6 2026', () =>
      fillDate(page, 'On which day is it to be decided?', '9 6 2026'),
    );
    assert.deepEqual(await messagesShown(page), ['Error: The day of the decision must be on or after the day of the proposal']);
    await page.getByLabel('What happened?').selectOption({ label: 'Community review held' });
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page.getByLabel('Its name').fill('A1');
    await fillDate(page, 'By which day?', '9 6 2026');
    await page.getByRole('button', { name: 'Add to the history' }).click();
    assert.deepEqual(await messagesShown(page), ['Error: The day of an action must be on or after the review']);
    await fillDate(page, 'By which day?', '- - 2026');
    await page.getByRole('button', { name: 'Add to the history' }).click();
    assert.deepEqual(await messagesShown(page), ['Error: Each action must have a name and a whole date']);
    await page.getByRole('button', { name: 'Take this action out' }).click();
    await page.getByRole('button', { name: 'Add to the history' }).click();
    assert.deepEqual(await eventsShown(page), ['10 June 2026, Community review held']);
  });
});

test('an event that is being written is not lost to another, and is named as not counted', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    await page.getByRole('button', { name: 'Add an event' }).click();
    await page.getByLabel('What happened?').selectOption({ label: 'Review in hospital held' });
    await page.getByRole('button', { name: 'Change Admitted to hospital, 2 April 2026' }).click();
    await page.getByText('Save or cancel this event first.').waitFor();
    assert.equal(await focused(page), 'Add an event');
    assert.equal(await page.getByLabel('What happened?').inputValue(), 'review');
    await page.getByRole('button', { name: 'Remove Admitted to hospital, 2 April 2026' }).click();
    assert.equal((await eventsShown(page)).length, 6);
    await undo(page).click();
    await startFrom(page, WOMAN);
    await open(page, '{"person":{},"events":[]}');
    assert.equal(await focused(page), 'Add an event');
    assert.equal((await eventsShown(page)).length, 6);
    await showDates(page);
    assert.match(
      await page.locator('.cetr-answer').innerText(),
      /Not counted: the event that you are writing and have not saved\./,
    );
    await page.getByRole('button', { name: 'Cancel' }).click();
    assert.equal(await focused(page), 'Add an event');
    assert.equal((await eventsShown(page)).length, 6);
  });
});

test('facts of the person and the day are told where they are wrong, and stay as they were typed', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    await page.getByLabel('If not, the age in whole years').fill('14');
    await fillDate(page, 'Which day should the answer be for?', '31 4 2026');
    await showDates(page);
    assert.deepEqual(await problemsShown(page), [
      'Give the age or the date of birth, not both',
      'The day of the answer must be a real date, such as 27 3 2026',
    ]);
    assert.match(await focused(page), /^There is a problem/);
    await axeFindsNothing(page, 'wrong facts');
    await page.getByRole('link', { name: 'The day of the answer must be' }).click();
    assert.equal(await focused(page), 'Which day should the answer be for? > Day');
    assert.equal(await page.getByLabel('If not, the age in whole years').inputValue(), '14');
    await fillDate(page, 'What is the date of birth?', '12 9 -');
    await fillDate(page, 'Which day should the answer be for?', '10 4 26');
    await showDates(page);
    assert.deepEqual(await problemsShown(page), [
      'The date of birth must include a year',
      'The day of the answer: the year must have 4 numbers',
    ]);
    await fillDate(page, 'What is the date of birth?', '- - -');
    await fillDate(page, 'Which day should the answer be for?', '10 4 2026');
    await showDates(page);
    assert.deepEqual(await problemsShown(page), []);
    assert.match(await part(page, 'What to know about these dates').innerText(), /An age was given without a date of birth/);
  });
});

test('events before the birth are told beside the event', async () => {
  await site.visit(DATES, async (page) => {
    await startFrom(page, WOMAN);
    await fillDate(page, 'What is the date of birth?', '1 1 2026');
    await showDates(page);
    const [first] = await problemsShown(page);
    assert.equal(first, 'Consent to the register given or checked, 3 November 2025: This must not be before the date of birth');
    await page.getByRole('link', { name: first }).click();
    assert.equal(await focused(page), 'Change Consent to the register given or checked, 3 November 2025');
  });
});

test('what is saved to a file can be given to the engine, and opens as it was', async (t) => {
  const saved = `${t.name.length}-history.json`;
  let path;
  let shown;
  await site.visit(DATES, async (page) => {
    await startFrom(page, MAN);
    await addEvent(page, 'The oversight panel looked at it', '10 June 2026');
    shown = [await eventsShown(page), await dutiesShown(page)];
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'review-history.json');
    path = await download.path();
    const { asOf, person, events } = JSON.parse(await readFile(path, 'utf8'));
    assert.equal(asOf, '2026-06-15');
    assert.deepEqual(person, {
      dateOfBirth: '1991-11-08',
      autism: 'no',
      learningDisability: 'diagnosed',
      hasEhcp: false,
      commissionedInEngland: true,
      consentToReview: 'given',
      consentToRegister: 'declined',
    });
    assert.deepEqual(events.at(-1), { type: 'panel-reviewed', on: '2026-06-10' });
    assert.deepEqual(events[1].actions, [
      { ref: 'A1', by: '2025-06-30' },
      { ref: 'A2', by: '2025-09-30' },
    ]);

    await page.reload();
    await page.waitForSelector('.cetr');
    assert.deepEqual(await eventsShown(page), []);
    await page
      .getByLabel('Open a history from a file')
      .setInputFiles({ name: saved, mimeType: 'application/json', buffer: await readFile(path) });
    await page.locator('.cetr-duty').first().waitFor();
    assert.deepEqual([await eventsShown(page), await dutiesShown(page)], shown);
    assert.equal(await focused(page), 'The dates');
    assert.ok(
      await page
        .getByRole('group', { name: 'Has the person said yes to the register?' })
        .getByRole('radio', { name: 'No', exact: true })
        .isChecked(),
    );
  });
});

test('facts that the page does not ask for are kept with the person', async () => {
  await site.visit(DATES, async (page) => {
    const history = {
      person: { age: 30, autism: 'diagnosed', where: 'community', capacity: { canDecide: true } },
      events: [{ type: 'risk-rated', on: '2026-11-01', rating: 'amber', inCustody: null }],
    };
    await open(page, JSON.stringify(history));
    await page.locator('.cetr-duty').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), history);
  });
});

function open(page, content, name = 'history.json') {
  return page
    .getByLabel('Open a history from a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a file that is no history is told in words, and nothing is lost', async () => {
  const wrong = [
    ['not json', ['The file is not a history: it is not written in JSON']],
    ['[]', ['The file is not a history: it must hold a person and a list of events']],
    ['{}', ['The person is missing', '“events” is missing']],
    [
      '{"asOf":"tomorrow","person":{"age":14,"dateOfBirth":"2012-01-01","autsm":"yes"},"events":[{"type":"admitted","on":"31/03/2026"},{"on":"2026-01-01","type":"sneezed"},5,{"type":"review","on":"2026-01-01","actions":[{"ref":7}]}]}',
      [
        'The person, “age” must not stand beside a date of birth',
        'The person, “autsm” is not a name that belongs here',
        'Event 1, “on” must be a real date, written like 2026-03-31',
        'Event 2, “type” is not one of the values to choose from',
        'Event 3 has a value of the wrong kind',
        'Event 4, “actions”, number 1, “by” is missing',
        'Event 4, “actions”, number 1, “ref” has a value of the wrong kind',
        '“asOf” must be a real date, written like 2026-03-31',
      ],
    ],
  ];
  await site.visit(DATES, async (page) => {
    await startFrom(page, GIRL);
    const shown = [await eventsShown(page), await dutiesShown(page)];
    for (const [content, findings] of wrong) {
      await open(page, content);
      await page.locator('.cetr-problems li').first().waitFor();
      assert.deepEqual((await problemsShown(page)).sort(), [...findings].sort(), content);
      assert.match(await focused(page), /^There is a problem/);
      assert.deepEqual(await messagesShown(page), ['Error: This file was not opened. Nothing has changed']);
      assert.deepEqual([await eventsShown(page), await dutiesShown(page)], shown);
    }
    await axeFindsNothing(page, 'a file that is no history');
    await page.locator('.cetr-problems').getByRole('link').first().click();
    assert.equal(await focused(page), 'Open a history from a file');
    await startFrom(page, WOMAN);
    assert.deepEqual(await messagesShown(page), []);
  });
});

test('a file in a wrong order is opened, shows what is wrong beside its event, and can be undone', async () => {
  await site.visit(DATES, async (page) => {
    await fillDate(page, 'What is the date of birth?', '1 - -');
    await open(page, JSON.stringify({ person: {}, events: [{ type: 'discharged', on: '2026-05-01' }] }));
    await page.locator('.cetr-event--wrong').waitFor();
    assert.deepEqual(await problemsShown(page), [
      'Discharged from hospital, 1 May 2026: The person is not in hospital on this day. Add the admission that came before, or change the date',
    ]);
    await undo(page).click();
    assert.deepEqual(await eventsShown(page), []);
    assert.equal(await page.getByRole('group', { name: 'What is the date of birth?' }).getByLabel('Day').inputValue(), '1');
  });
});

test('by keyboard alone: a history entered, the dates shown, an event removed and brought back', async () => {
  await site.visit(DATES, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'What is the date of birth? > Day');
    for (const typed of ['3', '2', '2012']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await choose(page, 'Is the person autistic?', 'Suspected');
    await tabTo(page, 'Add an event');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Add an event');
    await tabTo(page, /^What happened\?/);
    await page.keyboard.type('Admitted');
    await tabTo(page, 'On which day? > Day');
    for (const typed of ['17', 'dec', '2026']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await choose(page, 'Which kind of ward?', 'Not secure');
    await page.keyboard.press('Enter');
    assert.deepEqual(await eventsShown(page), ['17 December 2026, Admitted to hospital']);
    await tabTo(page, 'Which day should the answer be for? > Day');
    for (const typed of ['20', '12', '2026']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    assert.equal(await focused(page), 'Show the dates');
    await page.keyboard.press('Space');
    assert.equal(await focused(page), 'The dates');
    assert.equal((await dutiesShown(page))[0], 'First review in hospital: Due by Thursday 31 December 2026 (Due in 11 days)');
    await tabTo(page, 'Remove Admitted to hospital, 17 December 2026', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'Undo');
    await page.keyboard.press('Enter');
    assert.deepEqual(await eventsShown(page), ['17 December 2026, Admitted to hospital']);
    await tabTo(page, /How this was counted/);
    await page.keyboard.press('Enter');
    assert.match(await part(page, 'The next review').innerText(), /We count from the day after 17 December 2026/);
  });
});
