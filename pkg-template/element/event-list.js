/** The events of a history by date: to be added to, changed and taken out, and each change to be undone. */
import { written } from './dates.js';
import { eventEditor } from './event-editor.js';
import { eventFacts, eventLine, eventTitle, inOrder } from './event-types.js';
import { button, focusOn, heading, make, unseen } from './make.js';

/**
 * `onChange()` is told when the events have changed; `onProblems(problems)` when an event cannot be saved as it is, and
 * with none when it can; `snapshot()` and `restore(snapshot)` keep whatever else an undo has to bring back.
 */
export function eventList({ ids, level, engine, onChange, onProblems, snapshot, restore }) {
  let events = [];
  let marks = { asOf: null, problems: new Map() };
  let editor = null;
  const past = [];

  const title = heading(level, { class: 'cetr-card__title', tabindex: '-1' }, 'What has happened');
  const list = make('ol', { class: 'cetr-events' });
  const nothing = make('p', { class: 'cetr-quiet' }, 'Nothing yet. Add what you know, in any order.');
  const lastChange = make('p', { id: ids() });
  const undoBar = make(
    'div',
    { class: 'cetr-undo', hidden: true },
    lastChange,
    button('Undo', undo, { 'aria-describedby': lastChange.id }),
  );
  const [, undoButton] = undoBar.children;
  const news = make('p', { class: 'cetr-unseen', role: 'status' });
  const addPlace = make('div', {});
  const addButton = button('Add an event', () => openEditor(null));
  const element = make(
    'section',
    { class: 'cetr-card cetr-history' },
    title,
    nothing,
    list,
    addPlace,
    make('div', { class: 'cetr-actions cetr-actions--low' }, addButton),
    undoBar,
    news,
  );
  let items = new Map();

  function draw() {
    items = new Map();
    list.replaceChildren(...inOrder(events).map((index) => line(index)));
    nothing.hidden = events.length > 0 || editor !== null;
    addButton.hidden = editor?.index === null;
    undoBar.hidden = past.length === 0;
    lastChange.textContent = past.at(-1)?.what ?? '';
    addPlace.replaceChildren(...(editor?.index === null ? [editor.form.element] : []));
  }

  function line(index) {
    const event = events[index];
    const name = eventLine(event);
    const problem = marks.problems.get(index);
    const isLater = marks.asOf !== null && event.on > marks.asOf;
    const edit = button(['Change', unseen(` ${name}`)], () => openEditor(index), { kind: 'small' });
    const remove = button(['Remove', unseen(` ${name}`)], () => takeOut(index), { kind: 'small' });
    const facts = eventFacts(event);
    const isOpen = editor?.index === index;
    const item = make(
      'li',
      { class: `cetr-event${problem ? ' cetr-event--wrong' : ''}${isLater ? ' cetr-event--later' : ''}` },
      make(
        'div',
        { class: 'cetr-event__what' },
        make('p', { class: 'cetr-event__date' }, written(event.on)),
        make('p', { class: 'cetr-event__title' }, eventTitle(event)),
        facts.length > 0 &&
          make(
            'ul',
            { class: 'cetr-event__facts' },
            facts.map(({ label, value }) => make('li', {}, `${label}: ${value}`)),
          ),
        isLater && make('p', { class: 'cetr-tag cetr-tag--lapsed' }, 'Not counted: after the day of the answer'),
        problem && make('p', { class: 'cetr-question__error' }, unseen('Error: '), problem),
      ),
      !isOpen && make('div', { class: 'cetr-event__buttons' }, edit, remove),
      isOpen && editor.form.element,
    );
    items.set(index, { edit });
    return item;
  }

  /** Keeps what is there now, to come back to. */
  function keep(what) {
    past.push({ events, other: snapshot(), what });
  }

  function change(next, what) {
    keep(what);
    events = next;
    news.textContent = what;
  }

  /** Nothing that is being written is thrown away for something else. */
  function mustWait() {
    const isWriting = editor?.form.isTouched() ?? false;
    if (isWriting) editor.form.remind();
    return isWriting;
  }

  function openEditor(index) {
    if (mustWait()) return;
    const form = eventEditor({
      ids,
      level: level + 1,
      engine,
      event: index === null ? null : events[index],
      onSave,
      onCancel,
      onProblems,
    });
    editor = { index, form };
    draw();
    focusOn(form.title, { scrollTo: form.element });
  }

  function onSave(event) {
    const { index } = editor;
    const next = index === null ? [...events, event] : events.map((kept, place) => (place === index ? event : kept));
    change(next, `${index === null ? 'Added' : 'Changed'}: ${eventLine(event)}.`);
    closeEditor(() => {
      onProblems([]);
      onChange();
    });
  }

  function onCancel() {
    closeEditor(() => onProblems([]));
  }

  /** The focus comes last: whatever follows from the change may draw the list again. */
  function closeEditor(follow) {
    const { index } = editor;
    editor = null;
    draw();
    follow();
    (index === null ? addButton : items.get(index).edit).focus();
  }

  function takeOut(index) {
    if (mustWait()) return;
    editor = null;
    change(
      events.filter((event, place) => place !== index),
      `Removed: ${eventLine(events[index])}.`,
    );
    draw();
    onChange();
    undoButton.focus();
  }

  function undo() {
    if (mustWait()) return;
    const { events: before, other, what } = past.pop();
    editor = null;
    events = before;
    restore(other);
    news.textContent = `Undone: ${what}`;
    draw();
    focusOn(title, { scrollTo: element });
    onChange();
  }

  draw();
  return {
    element,
    events: () => events,
    /** Whether an event is being written that is not in the list yet. */
    isWriting: () => editor?.form.isTouched() ?? false,
    mustWait,
    /** Puts other events in place, which can be undone. */
    put(next, what) {
      keep(what);
      editor = null;
      events = next;
      draw();
    },
    /** Shows which events are not counted yet, and what is wrong with some: `problems` by place in the list. */
    mark(asOf, problems) {
      marks = { asOf, problems };
      draw();
    },
    goTo: (index) => items.get(index)?.edit.focus(),
  };
}
