/** One statement of a page: shown in words, and as a form once it is opened. */
import { factField, subject } from './local-offer-fields.js';
import { field, findingsPlace } from './local-offer-parts.js';
import { textArea } from './local-offer-questions.js';
import { factName, FACTS, factsInWords, topic, TOPICS } from './local-offer-words.js';
import { button, focusOn, heading, make, unseen } from './make.js';
import { text } from './question.js';

/** Asked of every statement, whatever its subject. */
const ALWAYS = ['for'];

const NEEDED = { topic: 'The subject', text: 'The text' };

/**
 * A part like those of `local-offer-parts.js`. `onMove(by)` and `onRemove()` are told what was pressed, `onChange()` that
 * something differs, `onLook()` that it was opened or closed: what was found then stands elsewhere.
 */
export function statementPart({ ids, level, onChange, onLook, onMove, onRemove }) {
  let value = {};
  let editor = null;
  let number = 0;

  const title = heading(level, { class: 'cetr-statement__title', tabindex: '-1' });
  const shown = make('div', { class: 'cetr-statement__shown' });
  const place = findingsPlace(ids);
  const editorPlace = make('div', { id: ids(), hidden: true });
  const press = (label, act) => {
    const name = unseen('');
    return { name, button: button([label, name], act, { kind: 'small' }) };
  };
  const buttons = {
    change: press('Change', () => (editor ? close() : open())),
    up: press('Move up', () => onMove(-1)),
    down: press('Move down', () => onMove(1)),
    remove: press('Remove', onRemove),
  };
  buttons.change.button.setAttribute('aria-controls', editorPlace.id);
  const element = make(
    'li',
    { class: 'cetr-statement' },
    title,
    shown,
    place.element,
    make(
      'div',
      { class: 'cetr-event__buttons' },
      Object.values(buttons).map((one) => one.button),
    ),
    editorPlace,
  );

  function open() {
    editor = statementEditor({ ids, value, onInput: changed, onDone: () => (close(), buttons.change.button.focus()) });
    editorPlace.replaceChildren(editor.element);
    draw();
    onLook();
    editor.focus();
  }

  function close() {
    editor = null;
    editorPlace.replaceChildren();
    draw();
    onLook();
  }

  function changed() {
    value = editor.read();
    draw();
    onChange();
  }

  function name() {
    return `statement ${number}`;
  }

  function draw() {
    title.textContent = `${number}. ${topic(value.topic).title}`;
    const facts = factsInWords(value);
    shown.replaceChildren(
      ...[
        make('p', {}, value.text || 'Nothing is written here yet.'),
        facts.length > 0 && make('p', { class: 'cetr-small' }, facts.map(({ label, value }) => `${upperCase(label)}: ${value}.`).join(' ')),
        value.place && make('p', { class: 'cetr-small' }, `On the page: ${value.place}`),
      ].filter(Boolean),
    );
    shown.hidden = editor !== null;
    editorPlace.hidden = editor === null;
    for (const one of Object.values(buttons)) one.name.textContent = ` ${name()}`;
    buttons.change.button.firstChild.textContent = editor ? 'Close' : 'Change';
    buttons.change.button.setAttribute('aria-expanded', String(editor !== null));
  }

  const part = {
    element,
    read: () => value,
    write(written) {
      value = written;
      editor = null;
      draw();
    },
    at([fact]) {
      const words = fact === undefined ? [] : [factName(fact)].filter(Boolean);
      return { part: editor?.part(fact) ?? part, words };
    },
    mark: place.show,
    parts: () => [part, ...(editor?.parts() ?? [])],
    /** Opens it, at that fact if there is one. */
    focus(fact) {
      if (!editor) open();
      (editor.part(fact) ?? editor).focus();
    },
    faults() {
      const faults = editor?.faults() ?? [];
      const missing = ['topic', 'text'].filter((fact) => !value[fact]);
      for (const fact of missing) editor?.part(fact).refuse();
      return [
        ...missing.map((fact) => ({ text: `${NEEDED[fact]} of ${name()} must be given`, focus: () => part.focus(fact) })),
        ...faults,
      ];
    },
    number(index, { isFirst, isLast }) {
      number = index + 1;
      buttons.up.button.hidden = isFirst;
      buttons.down.button.hidden = isLast;
      draw();
    },
    goTo: () => focusOn(title, { scrollTo: element }),
    focusMove: (by) => {
      const wanted = by < 0 ? buttons.up.button : buttons.down.button;
      (wanted.hidden ? (by < 0 ? buttons.down.button : buttons.up.button) : wanted).focus();
    },
    name,
    /** "Statement 3 (the report)". */
    fullName: () => `Statement ${number} (${lowerCase(topic(value.topic).title)})`,
  };
  return part;
}

function upperCase(words) {
  return words[0].toUpperCase() + words.slice(1);
}

function lowerCase(words) {
  return words[0].toLowerCase() + words.slice(1);
}

/** The form. What it holds counts at once; there is nothing to save. */
function statementEditor({ ids, value, onInput, onDone }) {
  const about = field({
    ids,
    question: subject({
      ids,
      groups: TOPICS.map(({ label, topics }) => ({
        label,
        choices: Object.entries(topics).map(([name, { title }]) => ({ value: name, label: title })),
      })),
      onInput: () => (place(), onInput()),
    }),
    needed: NEEDED.topic,
  });
  const words = field({
    ids,
    question: textArea({ ids, label: 'What does the page say?', hint: 'In your own words. It is shown and not judged.', onInput }),
    needed: NEEDED.text,
  });
  const where = field({
    ids,
    question: text({ ids, label: 'Where on the page?', hint: 'A heading or a line.', onInput }),
  });
  const facts = new Map(Object.entries(FACTS).map(([name, fact]) => [name, factField({ ids, fact, onInput })]));
  const parts = new Map([['topic', about], ['text', words], ['place', where], ...facts]);
  const main = make('div', {});
  const others = make('div', {});
  const more = make(
    'details',
    { class: 'cetr-fold' },
    make('summary', { class: 'cetr-fold__title' }, 'Other facts'),
    make('p', { class: 'cetr-question__hint' }, 'The check does not look at these for this subject.'),
    others,
  );

  function place() {
    const wanted = [...ALWAYS, ...topic(about.read()).facts];
    const elements = (isWanted) => [...facts].filter(([name]) => wanted.includes(name) === isWanted).map(([, fact]) => fact.element);
    main.replaceChildren(...elements(true));
    others.replaceChildren(...elements(false));
  }

  for (const [name, part] of parts) part.write(value[name] ?? undefined);
  place();

  const element = make(
    'div',
    { class: 'cetr-editor' },
    about.element,
    words.element,
    where.element,
    main,
    more,
    make('div', { class: 'cetr-actions' }, button('Done', onDone)),
  );
  return {
    element,
    read: () =>
      Object.fromEntries([...parts].map(([name, part]) => [name, part.read()]).filter(([, given]) => given !== undefined)),
    part: (name) => parts.get(name),
    parts: () => [...parts.values()],
    focus: () => about.focus(),
    faults: () => [...parts.values()].flatMap((part) => part.faults()),
  };
}
