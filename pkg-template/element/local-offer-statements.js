/** What the page says, point by point: statements to add, change, move and remove. */
import { findingsPlace, undoBar } from './local-offer-parts.js';
import { statementPart } from './local-offer-statement.js';
import { button, heading, make } from './make.js';

/** A part like those of `local-offer-parts.js`. `onLook()` is told when a statement is opened or closed, with nothing changed. */
export function statementList({ ids, level, onChange, onLook }) {
  let items = [];
  let last = null;
  const list = make('ol', { class: 'cetr-statements' });
  const nothing = make('p', { class: 'cetr-quiet' }, 'Nothing yet. Add what the page says about reviews and the register.');
  const place = findingsPlace(ids);
  const undo = undoBar({ ids, onUndo: bringBack });
  const news = make('p', { class: 'cetr-unseen', role: 'status' });
  const add = button('Add a statement', () => {
    const item = put(items.length, {});
    undo.hide();
    item.focus('topic');
  });
  const element = make(
    'section',
    { class: 'cetr-card' },
    heading(level, { class: 'cetr-card__title' }, 'What the page says'),
    make('p', {}, 'Each point that the page makes, as it makes it. The check holds it against NHS England policy.'),
    place.element,
    nothing,
    list,
    make('div', { class: 'cetr-actions cetr-actions--low' }, add),
    undo.element,
    news,
  );

  function create(value) {
    const item = statementPart({
      ids,
      level: level + 1,
      onChange,
      onLook,
      onMove: (by) => move(item, by),
      onRemove: () => takeOut(item),
    });
    item.write(value);
    return item;
  }

  function put(index, value) {
    const item = create(value);
    items.splice(index, 0, item);
    draw();
    return item;
  }

  function move(item, by) {
    const index = items.indexOf(item);
    items.splice(index, 1);
    items.splice(index + by, 0, item);
    draw();
    onChange();
    item.focusMove(by);
    news.textContent = `It is ${item.name()} of ${items.length} now.`;
  }

  function takeOut(item) {
    const index = items.indexOf(item);
    last = { index, value: item.read() };
    items.splice(index, 1);
    draw();
    onChange();
    undo.show(`Statement ${index + 1} was removed.`);
  }

  function bringBack() {
    const item = put(last.index, last.value);
    undo.hide();
    onChange();
    item.goTo();
  }

  function draw() {
    items.forEach((item, index) => item.number(index, { isFirst: index === 0, isLast: index === items.length - 1 }));
    nothing.hidden = items.length > 0;
    list.hidden = items.length === 0;
    list.replaceChildren(...items.map((item) => item.element));
  }

  /** Without a subject there is nothing to hold against the policy yet; without a text there is. */
  const judged = () => items.filter((item) => item.read().topic !== undefined);
  const part = {
    element,
    read() {
      const values = judged().map((item) => ({ topic: '', text: '', ...item.read() }));
      return values.length === 0 ? undefined : values;
    },
    write(values) {
      items = (values ?? []).map(create);
      undo.hide();
      draw();
    },
    at([index, ...rest]) {
      const item = index === undefined ? undefined : judged()[Number(index)];
      if (!item) return { part, words: [] };
      const inner = item.at(rest);
      return { part: inner.part, words: [item.fullName(), ...inner.words], open: () => item.focus(rest[0]) };
    },
    mark: place.show,
    parts: () => [part, ...items.flatMap((item) => item.parts())],
    focus: () => (items.length > 0 ? items[0].goTo() : add.focus()),
    faults: () => items.flatMap((item) => item.faults()),
  };
  draw();
  return part;
}
