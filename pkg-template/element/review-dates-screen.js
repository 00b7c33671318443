/** "Review dates": a person, what has happened, and the day to answer for; beside it the dates that follow. */
import { errorSummary } from './error-summary.js';
import { eventList } from './event-list.js';
import { read as readFile, save as saveFile } from './history-file.js';
import { ask, eventError, personError, steps } from './input-errors.js';
import { button, focusOn, heading, idMaker, innerLink, make, unseen } from './make.js';
import { joined, personQuestions, readPerson, writePerson } from './person-questions.js';
import { date } from './question.js';
import { scheduleAnswer } from './schedule-answer.js';

const FACTS = [
  'dateOfBirth',
  'age',
  'autism',
  'learningDisability',
  'hasEhcp',
  'commissionedInEngland',
  'consentToReview',
  'consentToRegister',
];

/**
 * Puts the screen into `root`, an element or a shadow root. `engine` is what `load()` gave; headings begin at
 * `headingLevel`; `examples` are histories to start from: `[{ title, text, asOf, person, events }]`.
 */
export function reviewDatesScreen(root, { engine, headingLevel: level = 2, examples = [] }) {
  const ids = idMaker();
  const problems = errorSummary({ ids, level });
  const questions = personQuestions(FACTS, { ids, onInput: outdate, brief: true });
  const asAt = date({
    ids,
    legend: 'Which day should the answer be for?',
    name: 'The day of the answer',
    hint: 'Leave it empty for today.',
    onInput: outdate,
  });
  // Facts of an opened file that no question asks for: they stay with the person.
  let rest = {};
  const history = eventList({
    ids,
    level,
    engine,
    onChange: refresh,
    onProblems: (found) => (found.length > 0 ? problems.show(found) : problems.clear()),
    snapshot,
    restore,
  });
  const news = make('p', { class: 'cetr-news', role: 'status' });
  const toDates = make(
    'p',
    { hidden: true },
    innerLink('Go to the dates', () => goToDates()),
  );
  const file = fileField({ ids, onFile: open });
  const outdated = make('div', { class: 'cetr-outdated', hidden: true });
  const place = make('div', { class: 'cetr-columns__dates' });
  const empty = () =>
    make(
      'div',
      { class: 'cetr-card cetr-empty' },
      heading(level, { class: 'cetr-card__title' }, 'The dates'),
      make('p', {}, 'They are shown here. Start from a made-up history, open a file, or enter what has happened.'),
    );
  // Until the first answer is asked for, what is entered need not be complete or in order.
  let isAsked = false;
  let answerTitle = null;

  const submit = (event) => {
    event.preventDefault();
    show();
  };
  const screen = make(
    'div',
    { class: 'cetr cetr--wide' },
    problems.element,
    make(
      'section',
      { class: 'cetr-card cetr-start' },
      heading(level, { class: 'cetr-card__title' }, 'Where to start'),
      examples.length > 0 &&
        make(
          'ul',
          { class: 'cetr-examples' },
          examples.map((example) =>
            make(
              'li',
              { class: 'cetr-example' },
              make('p', { class: 'cetr-tag cetr-tag--lapsed' }, 'Made up'),
              heading(level + 1, { class: 'cetr-example__title' }, example.title),
              make('p', {}, example.text),
              button(['Start from this', unseen(`: ${example.title}`)], () =>
                take(example, `Opened: ${example.title} (made up).`),
              ),
            ),
          ),
        ),
      file.element,
      news,
      toDates,
    ),
    make(
      'div',
      { class: 'cetr-columns' },
      make(
        'div',
        { class: 'cetr-columns__facts' },
        make(
          'section',
          { class: 'cetr-card cetr-person' },
          heading(level, { class: 'cetr-card__title' }, 'The person'),
          make('p', {}, 'No name is needed. Leave out what you do not know.'),
          [...questions.values()].map(({ element }) => element),
        ),
        history.element,
        make(
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
          make(
            'p',
            { class: 'cetr-small' },
            'The file is kept on your own machine. Nothing that you enter is sent anywhere.',
          ),
        ),
      ),
      make('div', { class: 'cetr-columns__answer' }, outdated, place),
    ),
  );
  place.append(empty());
  root.append(screen);

  /** Everything as it stands, with what cannot be taken: `{ asOf, person, problems }`. */
  function typed() {
    const { person, problems: found } = readPerson(questions);
    const { value: asOf, error, parts } = asAt.read();
    if (error) found.push({ name: 'asOf', text: error, parts });
    return { asOf, person: joined(person, rest), problems: found };
  }

  /** Asks the engine, and shows beside its field whatever it or the form refuses. */
  function work() {
    const { asOf, person, problems: typing } = typed();
    const events = history.events();
    const { answer, issues = [] } = ask(() => engine.scheduleReviews({ person, events }, { asOf }));
    const found = showProblems(typing, issues);
    return { schedule: found.length === 0 ? answer : null, found, person, events, asOf };
  }

  function showProblems(typing, issues) {
    const byField = new Map(typing.map((problem) => [problem.name, problem]));
    const byEvent = new Map();
    const elsewhere = [];
    for (const { code, argument, path } of issues) {
      const [first, ...others] = steps(path);
      const name = argument === 1 ? 'asOf' : others.join('.');
      if (first === 'events' && others.length > 0)
        byEvent.set(Number(others[0]), byEvent.get(Number(others[0])) ?? eventError(code));
      else if (name === 'asOf')
        byField.set(
          name,
          byField.get(name) ?? { text: 'The day of the answer must be a real date, such as 27 3 2026' },
        );
      else if (questions.has(name)) byField.set(name, byField.get(name) ?? { text: personError(name, code) });
      else elsewhere.push({ text: 'Something in this history cannot be read. Open the file again' });
    }
    const fields = [...questions, ['asOf', asAt]];
    for (const [name, question] of fields)
      question.showError(byField.get(name)?.text ?? null, byField.get(name)?.parts);
    const later = history.events().length > 0 ? (asAt.read().value ?? null) : null;
    history.mark(later, byEvent);
    const listed = (wanted) =>
      wanted
        .filter(([name]) => byField.has(name))
        .map(([name, question]) => ({ text: byField.get(name).text, focus: question.focus }));
    return [
      ...listed([...questions]),
      ...[...byEvent].map(([index, text]) => ({ text, focus: () => history.goTo(index), isOrder: true })),
      ...listed([['asOf', asAt]]),
      ...elsewhere,
    ];
  }

  /** On the button: problems take the focus, and so do the dates. */
  function show() {
    const worked = work();
    draw(worked);
    if (worked.schedule) goToDates();
    else problems.show(worked.found);
  }

  /** After a change of the events: dates that are shown follow it, and the focus stays where it is. */
  function refresh() {
    toDates.hidden = true;
    if (!isAsked) return;
    const worked = work();
    draw(worked);
    if (!worked.schedule) problems.show(worked.found, { takeFocus: false });
  }

  function draw({ schedule, person, events }) {
    isAsked = true;
    outdated.hidden = true;
    if (schedule === null) {
      answerTitle = null;
      place.replaceChildren(
        make(
          'div',
          { class: 'cetr-card cetr-empty' },
          heading(level, { class: 'cetr-card__title' }, 'The dates'),
          make('p', {}, 'They cannot be worked out yet: something has to be put right first. It is marked in red.'),
        ),
      );
      return;
    }
    problems.clear();
    const { element, title } = scheduleAnswer({ engine, schedule, history: { person, events }, ids, level });
    answerTitle = title;
    history.mark(schedule.asOf, new Map());
    place.replaceChildren(element);
    screen.classList.add('cetr--answered');
  }

  function goToDates() {
    if (answerTitle) focusOn(answerTitle);
  }

  function outdate() {
    if (!answerTitle) return;
    outdated.replaceChildren(
      make('p', { role: 'status' }, 'You have changed something. What is below is from before.'),
      button('Show the new dates', show, { kind: 'main' }),
    );
    outdated.hidden = false;
  }

  /** Puts another history in the place of this one, which can be undone. */
  function take({ asOf, person, events }, words) {
    history.replace(events, words);
    rest = writePerson(questions, person);
    if (asOf !== undefined) asAt.write(asOf);
    const worked = work();
    draw(worked);
    news.textContent = worked.schedule ? `${words} The dates are worked out.` : words;
    toDates.hidden = !worked.schedule;
    if (!worked.schedule) problems.show(worked.found);
  }

  async function open(chosen) {
    const { findings, ...content } = await readFile(chosen, engine);
    file.showError(findings ? 'This file was not opened. Nothing has changed' : null);
    if (findings) return problems.show(findings.map((text) => ({ text, focus: file.focus })));
    problems.clear();
    take(content, `Opened: ${chosen.name}.`);
  }

  function save() {
    const { asOf, person, found } = work();
    const unreadable = found.filter(({ isOrder }) => !isOrder);
    if (unreadable.length > 0) return problems.show(unreadable);
    saveFile({ ...(asOf !== undefined && { asOf }), person, events: history.events() });
  }

  function snapshot() {
    return {
      rest,
      person: new Map([...questions].map(([name, question]) => [name, question.typed()])),
      asAt: asAt.typed(),
    };
  }

  function restore(kept) {
    rest = kept.rest;
    for (const [name, question] of questions) question.retype(kept.person.get(name));
    asAt.retype(kept.asAt);
  }
}

/** A file to open: read where it is, never sent. */
function fileField({ ids, onFile }) {
  const id = ids();
  const hint = make(
    'p',
    { class: 'cetr-question__hint', id: ids() },
    'One that was saved here before, or by another program that uses this engine.',
  );
  const error = make('p', { class: 'cetr-question__error', id: ids(), hidden: true });
  const chosen = () => {
    const [first] = input.files;
    // So that choosing the same file again, put right meanwhile, is a change.
    input.value = '';
    if (first) onFile(first);
  };
  const input = make('input', {
    type: 'file',
    class: 'cetr-file',
    id,
    accept: '.json,application/json',
    'aria-describedby': hint.id,
    on: { change: chosen },
  });
  const element = make(
    'div',
    { class: 'cetr-question' },
    make('label', { class: 'cetr-question__label', for: id }, 'Open a history from a file'),
    hint,
    error,
    input,
  );
  return {
    element,
    showError(text) {
      error.hidden = !text;
      error.textContent = text ?? '';
      element.classList.toggle('cetr-question--wrong', Boolean(text));
      input.setAttribute('aria-describedby', text ? `${hint.id} ${error.id}` : hint.id);
    },
    focus: () => focusOn(input, { scrollTo: element }),
  };
}
