/** "Review dates": a person, what has happened, and the day to answer for; beside it the dates that follow. */
import { calendarFile } from './calendar-file.js';
import { errorSummary } from './error-summary.js';
import { eventList } from './event-list.js';
import { eventLine } from './event-types.js';
import { read as readFile, save as saveFile } from './history-file.js';
import { dayOfAnswer, historyPerson } from './history-person.js';
import { historyStart } from './history-start.js';
import { ask, eventError, failure, personError, steps } from './input-errors.js';
import { button, focusOn, heading, idMaker, make } from './make.js';
import { scheduleAnswer } from './schedule-answer.js';
import { urgentLine } from './urgent-help.js';

/**
 * Puts the screen into `root`, an element or a shadow root. `engine` is what `load()` gave; headings begin at
 * `headingLevel`; `examples` are histories to start from: `[{ title, text, asOf, person, events }]`.
 */
export function reviewDatesScreen(root, { engine, headingLevel: level = 2, examples = [] }) {
  const ids = idMaker();
  const problems = errorSummary({ ids, level });
  const start = historyStart({ ids, level, examples, onExample: openExample, onFile: openFile });
  const person = historyPerson({ ids, level, onInput: outdate });
  const asAt = dayOfAnswer({ ids, onInput: outdate });
  const onProblems = (found) => (found.length > 0 ? problems.show(found) : problems.clear());
  const history = eventList({ ids, level, engine, onChange: followChange, onProblems, snapshot, restore });
  const dates = datesPart({ level, onRenew: show });
  const calendar = calendarFile({ ids, level: level + 1, engine });
  const fields = () => [...person.questions, ['asOf', asAt]];
  // Until the dates are asked for, what is entered need not be complete or in order.
  let isAsked = false;
  // Each history that is opened is a case of its own, and the one that is entered from nothing is the first.
  let caseNumber = 0;
  let lastCase = 0;

  root.append(
    make(
      'div',
      { class: 'cetr cetr--wide' },
      urgentLine(),
      problems.element,
      start.element,
      make(
        'div',
        { class: 'cetr-columns' },
        make('div', { class: 'cetr-columns__facts' }, person.element, history.element, askPart()),
        dates.element,
      ),
    ),
  );

  function askPart() {
    const submit = (event) => {
      event.preventDefault();
      show();
    };
    return make(
      'form',
      { class: 'cetr-card cetr-ask', novalidate: true, autocomplete: 'off', on: { submit } },
      heading(level, { class: 'cetr-card__title' }, 'The answer'),
      asAt.element,
      make(
        'div',
        { class: 'cetr-actions' },
        button('Show the dates', null, { kind: 'main', type: 'submit' }),
        button('Save to a file', save),
      ),
      make('p', { class: 'cetr-small' }, 'The file is kept on your own machine. Nothing that you enter is sent anywhere.'),
    );
  }

  /** Asks the engine, and shows beside its field whatever it or the form refuses. */
  function work() {
    const { person: known, problems: typing } = person.read();
    const { value: asOf, error, parts } = asAt.read();
    if (error) typing.push({ name: 'asOf', text: error, parts });
    const events = history.events();
    const { answer, issues = [] } = ask(() => engine.scheduleReviews({ person: known, events }, { asOf }));
    const found = showProblems(typing, issues);
    return { schedule: found.length === 0 ? answer : null, found, history: { asOf, person: known, events } };
  }

  /** Marks fields and events, and gives back what the summary lists, in the order of the page. */
  function showProblems(typing, issues) {
    const { byField, byEvent, elsewhere } = sorted(typing, issues);
    for (const [name, question] of fields()) {
      question.showError(byField.get(name)?.text ?? null, byField.get(name)?.parts);
    }
    history.mark(asAt.read().value ?? null, byEvent);
    const listed = (wanted) =>
      wanted.filter(([name]) => byField.has(name)).map(([name, { focus }]) => ({ text: byField.get(name).text, focus }));
    const ofEvents = [...byEvent].map(([index, text]) => ({
      text: `${eventLine(history.events()[index])}: ${text}`,
      focus: () => history.goTo(index),
      isOrder: true,
    }));
    return [...listed([...person.questions]), ...ofEvents, ...listed([['asOf', asAt]]), ...elsewhere];
  }

  /** Works the dates out and shows them, or why they cannot be. */
  function draw({ schedule, history: { person: known, events } }) {
    isAsked = true;
    if (schedule === null) return dates.stop();
    problems.clear();
    history.mark(schedule.asOf, new Map());
    calendar.show({ schedule, events, caseNumber });
    dates.show(
      scheduleAnswer({
        engine,
        schedule,
        history: { person: known, events },
        given: person.given(),
        isWriting: history.isWriting(),
        calendar: calendar.element,
        ids,
        level,
      }),
    );
  }

  /** On the button, and after opening: the dates take the focus, or the problems do. */
  function show() {
    const worked = work();
    draw(worked);
    if (worked.schedule) dates.goTo();
    else problems.show(worked.found);
  }

  /** Dates that are shown follow a change of the events, and the focus stays where it is. */
  function followChange() {
    if (!isAsked) return;
    const worked = work();
    draw(worked);
    if (!worked.schedule) problems.show(worked.found, { takeFocus: false });
  }

  function outdate() {
    dates.outdate();
    calendar.outdate();
  }

  /** Puts another history in the place of this one, which can be undone. */
  function take({ asOf, person: known, events }, words) {
    history.put(events, words);
    lastCase += 1;
    caseNumber = lastCase;
    person.write(known);
    if (asOf !== undefined) asAt.write(asOf);
    show();
  }

  function openExample(example) {
    if (history.mustWait()) return;
    start.file.showError(null);
    take(example, `Opened: ${example.title} (made up).`);
  }

  async function openFile(file) {
    if (history.mustWait()) return;
    const { findings, ...content } = await readFile(file, engine);
    start.file.showError(findings ? 'This file was not opened. Nothing has changed' : null);
    if (findings) problems.show(findings.map((text) => ({ text, focus: start.file.focus })));
    else take(content, `Opened: ${file.name}.`);
  }

  /** Saves what is there, in whatever order; only what could not be opened again is not saved. */
  function save() {
    const { found, history: whole } = work();
    const unreadable = found.filter(({ isOrder }) => !isOrder);
    if (unreadable.length > 0) return problems.show(unreadable);
    saveFile(whole);
  }

  function snapshot() {
    return { caseNumber, person: person.snapshot(), asAt: asAt.typed() };
  }

  function restore(kept) {
    caseNumber = kept.caseNumber;
    person.restore(kept.person);
    asAt.retype(kept.asAt);
  }
}

/** Which field, or which event, each problem belongs to; the first of each place. */
function sorted(typing, issues) {
  const byField = new Map(typing.map((problem) => [problem.name, problem]));
  const byEvent = new Map();
  const elsewhere = [];
  const first = (places, place, problem) => places.has(place) || places.set(place, problem);
  for (const { code, argument, path } of issues) {
    const [part, ...rest] = steps(path);
    if (argument === 1) first(byField, 'asOf', { text: 'The day of the answer must be a real date, such as 27 3 2026' });
    else if (part === 'events' && rest.length > 0) first(byEvent, Number(rest[0]), eventError(code));
    else if (part === 'person' && rest.length > 0) first(byField, rest.join('.'), { text: personError(rest.join('.'), code) });
    else elsewhere.push({ text: code === 'too-large' ? 'This history is too large to be worked out' : failure() });
  }
  return { byField, byEvent, elsewhere };
}

/** The place of the dates: empty at first, then the answer, then perhaps one from before. */
function datesPart({ level, onRenew }) {
  const outdated = make(
    'div',
    { class: 'cetr-outdated', hidden: true },
    make('p', {}, 'You have changed something. What is below is from before.'),
    button('Show the new dates', onRenew, { kind: 'main' }),
  );
  const news = make('p', { class: 'cetr-unseen', role: 'status' });
  const place = make('div', {});
  let title = null;
  const card = (words) =>
    make('div', { class: 'cetr-card' }, heading(level, { class: 'cetr-card__title' }, 'The dates'), make('p', {}, words));
  const settle = (content, focused) => {
    outdated.hidden = true;
    news.textContent = '';
    title = focused;
    place.replaceChildren(content);
  };
  settle(card('They are shown here. Start from a made-up history, open a file, or enter what has happened.'), null);
  return {
    element: make('div', { class: 'cetr-columns__answer' }, news, outdated, place),
    show: (answer) => settle(answer.element, answer.title),
    stop: () => settle(card('They cannot be worked out yet. What has to be put right first is marked in red.'), null),
    outdate() {
      if (title === null || !outdated.hidden) return;
      outdated.hidden = false;
      news.textContent = 'The dates are from before your change.';
    },
    goTo: () => focusOn(title),
  };
}
