/**
 * What an opened file holds and its form cannot show: an unknown field, text where a number belongs. It is shown as it stands,
 * stays in the saved file, and goes only when somebody answers in its place or takes it out; that can be undone.
 */
import { asWritten } from './form-words.js';
import { undoBar } from './local-offer-parts.js';
import { button, focusOn, make, unseen } from './make.js';

/**
 * Its entries: `{ name, value, isBeside }`. One with a `name` is a field that the form does not know. One that `isBeside` stays
 * whatever is answered; any other stands in the place of an answer.
 */
export function keptPlace({ ids, onChange }) {
  let entries = [];
  let last = null;
  const list = make('ul', { class: 'cetr-kept__list' });
  const undo = undoBar({ ids, onUndo: bringBack });
  const element = make('div', { class: 'cetr-kept', hidden: true }, list, undo.element);

  function entryOf({ name, value, isBeside = false }) {
    const what = name === undefined ? asWritten(value) : `${name}: ${asWritten(value)}`;
    const stays = isBeside ? 'It stays there.' : 'It stays there until you answer here.';
    const entry = { name, value, isBeside, what, goTo: () => focusOn(entry.takeOut, { scrollTo: element }) };
    entry.takeOut = button(['Take it out', unseen(` ${what}`)], () => takeOut(entry), { kind: 'small' });
    const told = make('p', {}, 'The file has this, which the form cannot show: ', make('strong', {}, what), '. ', stays);
    entry.element = make('li', {}, told, entry.takeOut);
    return entry;
  }

  function takeOut(entry) {
    last = { entry, index: entries.indexOf(entry) };
    entries = entries.filter((other) => other !== entry);
    draw();
    undo.show('It was taken out.');
    onChange();
  }

  function bringBack() {
    const { entry, index } = last;
    entries = entries.toSpliced(index, 0, entry);
    last = null;
    undo.hide();
    draw();
    entry.takeOut.focus();
    onChange();
  }

  function draw() {
    list.replaceChildren(...entries.map((entry) => entry.element));
    tell(false);
  }

  /** What an answer has taken the place of is shown no more, until the answer is taken away. */
  function tell(isAnswered) {
    for (const entry of entries) entry.element.hidden = isAnswered && !entry.isBeside;
    element.hidden = last === null && entries.every((entry) => entry.element.hidden);
  }

  return {
    element,
    entries: () => entries,
    tell,
    write(given) {
      entries = given.map(entryOf);
      last = null;
      undo.hide();
      draw();
    },
  };
}
