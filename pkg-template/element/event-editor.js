/** The form for one event: its type, its day, and the facts that go with the type. */
import { actionList } from './action-list.js';
import { EVENT_GROUPS, eventType } from './event-types.js';
import { ask, fieldError, steps } from './input-errors.js';
import { button, focusOn, heading, make } from './make.js';
import { date, radios, select, text, yesOrNo } from './question.js';

const KINDS = {
  choice: ({ label, hint, choices, sideBySide, required, ids }) =>
    radios({ ids, legend: label, hint, choices, sideBySide, unknown: required ? null : 'Not known' }),
  'yes-no': ({ label, hint, required, ids }) => yesOrNo({ ids, legend: label, hint, unknown: required ? null : 'Not known' }),
  date: ({ label, told, hint, ids }) => date({ ids, legend: label, name: told, hint }),
  text: ({ label, hint, ids }) => text({ ids, label, hint }),
  actions: ({ label, ids }) => actionList({ ids, legend: label }),
};

/** Two sequences are a matter of one event alone; the engine names the event, and this the field. */
const FIELD_OF_CODE = { 'decision-before-proposal': 'decisionOn', 'action-before-review': 'actions' };

/** `event` is what to edit, or nothing for a new one. `onSave(event)` gets what the engine found well written. */
export function eventEditor({ ids, level, engine, event, onSave, onCancel, onProblems }) {
  const type = select({
    ids,
    label: 'What happened?',
    none: 'Choose what happened',
    onInput: () => showFields(),
    groups: EVENT_GROUPS.map(({ label, types }) => ({
      label,
      choices: Object.entries(types).map(([value, { title }]) => ({ value, label: title })),
    })),
  });
  const on = date({
    ids,
    legend: 'On which day?',
    name: 'The day',
    hint: 'Of a review that took several days, the last one.',
  });
  const typeHint = make('p', { class: 'cetr-question__hint' });
  const place = make('div', {});
  // Kept when the type changes, so that what was typed is there again when it changes back.
  const known = new Map();
  let fields = [];

  const title = heading(level, { class: 'cetr-editor__title', tabindex: '-1' }, event ? 'Change this event' : 'Add an event');
  const reminder = make('p', { class: 'cetr-note', id: ids(), hidden: true }, 'Save or cancel this event first.');
  const submit = (submitted) => {
    submitted.preventDefault();
    save();
  };
  const element = make(
    'form',
    { class: 'cetr-editor', novalidate: true, autocomplete: 'off', on: { submit } },
    title,
    reminder,
    type.element,
    typeHint,
    on.element,
    place,
    make(
      'div',
      { class: 'cetr-actions' },
      button(event ? 'Save the change' : 'Add to the history', null, { kind: 'main', type: 'submit' }),
      button('Cancel', onCancel),
    ),
  );

  function showFields() {
    const { value } = type.read();
    const chosen = value === undefined ? { fields: [] } : eventType(value);
    typeHint.textContent = chosen.hint ?? '';
    fields = chosen.fields.map((field) => {
      const key = `${field.kind} ${field.name} ${Boolean(field.required)}`;
      if (!known.has(key)) known.set(key, KINDS[field.kind]({ ids, ...field }));
      return { ...field, question: known.get(key) };
    });
    place.replaceChildren(...fields.map(({ question }) => question.element));
  }

  if (event) {
    type.write(event.type);
    on.write(event.on);
  }
  showFields();
  for (const { name, question } of fields) question.write(event?.[name] ?? undefined);
  const untouched = JSON.stringify(typed());

  function typed() {
    return [type.typed(), on.typed(), fields.map(({ question }) => question.typed())];
  }

  function save() {
    const rows = [{ name: 'type', question: type }, { name: 'on', told: 'The day', question: on }, ...fields];
    const problems = new Map();
    const event = {};
    for (const { name, question } of rows) {
      const { value, error, parts } = question.read();
      if (error) problems.set(name, { text: error, parts });
      else if (value !== undefined) event[name] = value;
      else if (name === 'on') problems.set(name, { text: 'Give the day on which it happened' });
    }
    for (const issue of issuesOf(event)) {
      const row = rows.find(({ name }) => name === issue.field);
      if (row && !problems.has(row.name)) problems.set(row.name, { text: problemWords(row, issue.code) });
    }
    for (const { name, question } of rows) question.showError(problems.get(name)?.text ?? null, problems.get(name)?.parts);
    const wrong = rows.filter(({ name }) => problems.has(name));
    if (wrong.length === 0) onSave(event);
    else onProblems(wrong.map(({ name, question }) => ({ text: problems.get(name).text, focus: question.focus })));
  }

  /**
   * What the engine refuses about this event by itself; its place among the others is judged with them. Asked out of
   * hospital and in it, since of what is wrong with a place the engine tells the first alone.
   */
  function issuesOf(event) {
    const settings = [[], [{ type: 'admitted', on: event.on }]];
    return settings.flatMap((before) => {
      const history = { person: {}, events: [...before, event] };
      const { issues = [] } = ask(() => engine.scheduleReviews(history, { asOf: '2200-12-31' }));
      const own = issues.filter(({ path }) => steps(path)[1] === String(before.length));
      return own.map(({ code, path }) => ({ code, field: FIELD_OF_CODE[code] ?? steps(path)[2] }));
    });
  }

  /** Says why something else has to wait. */
  function remind() {
    reminder.hidden = false;
    title.setAttribute('aria-describedby', reminder.id);
    focusOn(title, { scrollTo: element });
  }

  return { element, title, remind, isTouched: () => JSON.stringify(typed()) !== untouched };
}

function problemWords({ name, told, label, kind }, code) {
  if (name === 'type') return 'Choose what happened';
  if (code === 'missing-field' && (kind === 'choice' || kind === 'yes-no')) return `Choose an answer: ${label}`;
  if (kind === 'actions' && code !== 'action-before-review') return 'Each action must have a name and a real date';
  return fieldError(told ?? label, code);
}
