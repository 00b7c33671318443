/**
 * What the officer's form is built of: fields, records of fields, lists of records, and rows that fold. All are used alike:
 *
 *   element          what to put on the page
 *   read()           the value, `undefined` where nothing is given
 *   write(value)     shows a value, `undefined` empties it
 *   at(steps)        `{ part, words }`: the part at that place and its name in words, or the nearest around it
 *   mark(findings)   shows what was found about this very part
 *   parts()          this part and all in it
 *   focus()          moves to its first field, and opens what is folded
 *   faults()         `[{ text, focus }]`: what is typed and cannot be taken yet
 */
import { button, focusOn, make, unseen } from './make.js';

/** What was found about one place, in words; `line` makes the element for one finding. */
export function findingsPlace(ids, line = findingLine) {
  const element = make('div', { class: 'cetr-finds', id: ids(), hidden: true });
  return {
    element,
    show(findings) {
      element.hidden = findings.length === 0;
      element.replaceChildren(...findings.map(line));
    },
  };
}

/** The same within a question, whose fields name it among their notes. */
export function findingsBeside({ ids, question, line }) {
  const place = findingsPlace(ids, line);
  const described = question.element.matches('fieldset')
    ? question.element
    : question.element.querySelector('input, textarea, select');
  question.element.append(place.element);
  return {
    show(findings) {
      place.show(findings);
      // The question itself names its hint and its error there.
      const others = (described.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== place.element.id);
      const all = findings.length > 0 ? [...others, place.element.id] : others;
      if (all.length > 0) described.setAttribute('aria-describedby', all.join(' '));
      else described.removeAttribute('aria-describedby');
    },
  };
}

function findingLine({ severity, message }) {
  const kind = severityWord(severity);
  return make('p', { class: `cetr-find cetr-find--${severity}` }, make('strong', {}, `${kind}: `), message);
}

export function severityWord(severity) {
  return severity === 'error' ? 'Error' : 'Warning';
}

/**
 * One question. `fault(value)` says what is wrong with what was typed and cannot be taken as it is, if anything is; `needed`
 * begins the sentence that a record which has anything must have this.
 */
export function field({ ids, question, fault = () => null, needed }) {
  const place = findingsBeside({ ids, question });
  const value = () => {
    const { value: read } = question.read();
    return read === undefined || fault(read) ? undefined : read;
  };
  const part = {
    element: question.element,
    read: value,
    write(value) {
      question.write(value);
      question.showError(null);
    },
    at: () => ({ part, words: [] }),
    mark: place.show,
    parts: () => [part],
    focus: question.focus,
    /** Marks that it must be given, and says so. */
    refuse() {
      const text = `${needed} must be given`;
      question.showError(text);
      return { text, focus: question.focus };
    },
    faults() {
      const { value: read, error, parts } = question.read();
      const text = error ?? (read === undefined ? null : fault(read));
      question.showError(text, parts);
      return text === null ? [] : [{ text, focus: question.focus }];
    },
    needed,
  };
  return part;
}

/**
 * Fields that belong together: `[[name, words, part]]`. `always` are lists that are there, empty or not, as soon as anything
 * is. While a field that is needed is empty, its text is: the rest is held against the policy all the same. With `isWhole`
 * there is nothing until all that is needed is there.
 */
export function record({ fields, always = [], isWhole = false, element = make('div', {}, fields.map(([, , part]) => part.element)) }) {
  const byName = new Map(fields.map(([name, words, part]) => [name, { words, part }]));
  const missing = () => fields.filter(([, , inner]) => inner.needed && inner.read() === undefined);
  const part = {
    element,
    read() {
      const given = fields.map(([name, , inner]) => [name, inner.read()]).filter(([, value]) => value !== undefined);
      if (given.length === 0 || (isWhole && missing().length > 0)) return undefined;
      const values = Object.fromEntries(given);
      return Object.fromEntries(
        fields
          .map(([name, , inner]) => [name, values[name] ?? (always.includes(name) ? [] : inner.needed ? '' : undefined)])
          .filter(([, value]) => value !== undefined),
      );
    },
    write: (value) => fields.forEach(([name, , inner]) => inner.write(value?.[name] ?? undefined)),
    at([name, ...rest]) {
      const found = byName.get(name);
      if (!found) return { part, words: [] };
      const inner = found.part.at(rest);
      return { part: inner.part, words: [found.words, ...inner.words] };
    },
    mark() {},
    parts: () => [part, ...fields.flatMap(([, , inner]) => inner.parts())],
    focus: () => fields[0][2].focus(),
    faults() {
      const isGiven = fields.some(([, , inner]) => inner.read() !== undefined);
      return fields.flatMap(([, , inner]) => {
        const faults = inner.faults();
        const isMissing = isGiven && faults.length === 0 && inner.needed && inner.read() === undefined;
        return isMissing ? [inner.refuse()] : faults;
      });
    },
  };
  return part;
}

/** A row of the form: what it is, what is given, and all of it when it is opened. */
export function row({ ids, label, hint, part: inner, answer }) {
  const place = findingsPlace(ids);
  const given = make('span', { class: 'cetr-row__given' });
  const count = make('span', { class: 'cetr-row__count', hidden: true });
  const fold = make(
    'details',
    { class: 'cetr-row__fold' },
    make('summary', { class: 'cetr-row__title' }, make('span', { class: 'cetr-row__label' }, label), unseen(': '), given, ' ', count),
    make('div', { class: 'cetr-row__content' }, hint && make('p', { class: 'cetr-question__hint' }, hint), inner.element),
  );
  const element = make('div', { class: 'cetr-row' }, fold, place.element);
  let own = [];
  const part = {
    element,
    read: inner.read,
    write(value) {
      fold.open = false;
      inner.write(value);
    },
    at(steps) {
      const found = inner.at(steps);
      return steps.length === 0 || found.part === inner ? { part, words: found.words } : found;
    },
    mark(findings) {
      own = findings;
      place.show(findings);
    },
    parts: () => [part, ...inner.parts()],
    focus() {
      fold.open = true;
      inner.focus();
    },
    faults: inner.faults,
    /** After a check: what the row says while it is folded. `inside` is how much was found about what is in it. */
    tell(inside, hasError) {
      const value = inner.read();
      const isGiven = value !== undefined && !(Array.isArray(value) && value.length === 0);
      given.textContent = isGiven ? answer(value) : 'Not given';
      given.classList.toggle('cetr-row__given--not', !isGiven);
      count.hidden = inside === 0;
      count.textContent = inside === 0 ? '' : `${inside} to look at`;
      element.classList.toggle('cetr-row--found', inside + own.length > 0);
      element.classList.toggle('cetr-row--wrong', hasError);
    },
    inner,
  };
  return part;
}

/**
 * Any number of one kind. `one` is its name ("Contact"), `create()` makes a part for one; `title(value, index)` names it.
 * What was taken out can be brought back.
 */
export function list({ ids, one, create, onChange }) {
  let items = [];
  let last = null;
  const place = make('ol', { class: 'cetr-items' });
  const add = button(`Add a ${one.toLowerCase()}`, () => put(items.length, undefined).part.focus());
  const undo = undoBar({ ids, onUndo: bringBack });
  const element = make('div', { class: 'cetr-list-part' }, place, make('div', { class: 'cetr-actions cetr-actions--low' }, add), undo.element);

  function put(index, value) {
    const inner = create();
    inner.write(value);
    const title = make('p', { class: 'cetr-item__title' });
    const name = unseen('');
    const remove = button(['Remove', name], () => takeOut(item), { kind: 'small' });
    const item = { part: inner, title, name, element: make('li', { class: 'cetr-item' }, title, inner.element, remove) };
    items.splice(index, 0, item);
    draw();
    return item;
  }

  function takeOut(item) {
    const index = items.indexOf(item);
    last = { index, value: item.part.read() };
    items.splice(index, 1);
    draw();
    undo.show(`${one} ${index + 1} was removed.`);
    onChange();
  }

  function bringBack() {
    const { part: inner } = put(last.index, last.value);
    undo.hide();
    onChange();
    inner.focus();
  }

  function draw() {
    items.forEach(({ title, name }, index) => {
      title.textContent = `${one} ${index + 1}`;
      name.textContent = ` ${one.toLowerCase()} ${index + 1}`;
    });
    place.hidden = items.length === 0;
    // The element that has the focus stays where it is.
    place.replaceChildren(...items.map((item) => item.element));
  }

  const filled = () => items.filter((item) => item.part.read() !== undefined);
  const part = {
    element,
    read() {
      const values = filled().map((item) => item.part.read());
      return values.length === 0 ? undefined : values;
    },
    write(values) {
      items = [];
      undo.hide();
      for (const value of values ?? []) put(items.length, value);
      draw();
    },
    at([index, ...rest]) {
      const item = index === undefined ? undefined : filled()[Number(index)];
      if (!item) return { part, words: [] };
      const inner = item.part.at(rest);
      return { part: inner.part, words: [`${one.toLowerCase()} ${items.indexOf(item) + 1}`, ...inner.words] };
    },
    mark() {},
    parts: () => [part, ...items.flatMap((item) => item.part.parts())],
    focus: () => (items.length > 0 ? items[0].part.focus() : focusOn(add, { scrollTo: element })),
    faults: () => items.flatMap((item) => item.part.faults()),
  };
  draw();
  return part;
}

/** One step back, offered where something was taken out. */
export function undoBar({ ids, onUndo }) {
  const what = make('p', { id: ids(), role: 'status' });
  const back = button('Undo', onUndo, { 'aria-describedby': what.id });
  const element = make('div', { class: 'cetr-undo', hidden: true }, what, back);
  return {
    element,
    show(text) {
      what.textContent = text;
      element.hidden = false;
      back.focus();
    },
    hide() {
      element.hidden = true;
      what.textContent = '';
    },
  };
}
