/**
 * What a form is built of: fields, groups of fields, and lists of groups. All are used alike:
 *
 *   element          what to put on the page
 *   read()           the value; `undefined` where nothing is given
 *   write(value)     shows a value; `undefined` empties it
 *   typed()          what stands there to the letter, as text
 *   at(steps)        `{ part, words, goTo }`: the part at that place and its name in words, or the nearest around it; a way of its
 *                    own to the place, where it has one
 *   mark(findings)   takes what was found about this very part, shown once the part was tried
 *   parts()          this part and all in it
 *   goTo()           moves to it
 *   fault()          what is typed and cannot be taken yet, in words; shown once the part was tried
 *   told()           `{ title, answer, kept, found }` of a field, `inside` in place of `answer` of what holds parts; for paper
 *
 * What nobody changed is given back as it was written, to the letter.
 */
import { findingLine } from './form-findings.js';
import { keptPlace } from './form-kept.js';
import { findingsBeside, findingsPlace, undoBar } from './local-offer-parts.js';
import { button, focusOn, heading, make, unseen } from './make.js';

/**
 * The bookkeeping of every part. `own` reads, writes and tells what was typed; `split(value)` parts a value into what can be
 * shown and what is kept: `{ shown, kept }`, see `keptPlace`.
 */
function part({ title, own, split, kept, found }) {
  let given;
  let untouched = '';
  let findings = [];
  const typed = () => JSON.stringify([own.typed(), kept.entries().map(({ name, value }) => [name, value])]);
  const self = {
    title,
    isTried: false,
    typed,
    write(value) {
      const { shown, kept: rest } = split(value);
      own.write(shown);
      kept.write(rest);
      given = value;
      untouched = typed();
      // What is there was tried by whoever wrote it.
      self.isTried = value !== undefined && value !== null;
      self.mark([]);
    },
    read: () => (typed() === untouched ? given : own.read(kept.entries())),
    mark(all) {
      findings = all;
      self.show();
    },
    show() {
      if (kept.entries().length > 0) kept.tell(own.isGiven());
      found.show(self.isTried ? findings : []);
    },
    found: () => findings,
    fault: () => null,
  };
  return self;
}

/** Nothing, and null, which is "not filled in yet", are shown as an empty part. */
function known(split) {
  return (value) => (value === undefined || value === null ? { shown: undefined, kept: [] } : split(value));
}

/** One question. `split(value)` says how much of a value it can show, see `keptPlace`. */
export function formField({ ids, title, description, question, split, onInput }) {
  const kept = keptPlace({ ids, onChange: onInput });
  const found = findingsBeside({ ids, question, line: (finding) => findingLine(finding, description) });
  question.element.append(kept.element);
  const own = {
    typed: question.typed,
    isGiven: () => question.read().value !== undefined,
    write: question.write,
    read(entries) {
      const { value } = question.read();
      const beside = entries.filter(({ isBeside }) => isBeside).map((entry) => entry.value);
      return beside.length > 0 ? [...(value ?? []), ...beside] : (value ?? entries[0]?.value);
    },
  };
  const self = part({ title, own, split: known(split), kept, found });
  return Object.assign(self, {
    isField: true,
    element: question.element,
    at: () => ({ part: self, words: [] }),
    parts: () => [self],
    goTo: question.focus,
    fault() {
      const { error = null, parts } = question.read();
      question.showError(self.isTried ? error : null, parts);
      return error;
    },
    told() {
      const { value } = question.read();
      return { title, answer: value === undefined ? undefined : question.answer(value), kept: kept.entries(), found: self.found() };
    },
  });
}

/** Fields that belong together: `[[name, part]]`. `always` are lists that are there as soon as anything is. */
export function formGroup({ ids, level, title, description, fields, elements = elementsOf(fields), always = [], onInput, top = false }) {
  const kept = keptPlace({ ids, onChange: onInput });
  const found = findingsPlace(ids, (finding) => findingLine(finding, description));
  const byName = new Map(fields);
  const own = {
    typed: () => fields.map(([, inner]) => inner.typed()),
    isGiven: () => fields.some(([, inner]) => inner.read() !== undefined),
    write: (value) => fields.forEach(([name, inner]) => inner.write(value === undefined || !Object.hasOwn(value, name) ? undefined : value[name])),
    read(entries) {
      const values = fields.map(([name, inner]) => [name, inner.read()]).filter(([, value]) => value !== undefined);
      const named = entries.filter(({ name }) => name !== undefined).map(({ name, value }) => [name, value]);
      if (values.length + named.length === 0) return entries[0]?.value;
      const all = Object.fromEntries(values);
      for (const name of always) if (!Object.hasOwn(all, name)) all[name] = [];
      // In the order of the form, and then what is kept.
      const inOrder = fields.map(([name]) => [name, all[name]]).filter(([, value]) => value !== undefined);
      return Object.fromEntries([...inOrder, ...named]);
    },
  };
  const split = (value) => {
    if (typeof value !== 'object' || Array.isArray(value)) return { shown: undefined, kept: [{ value }] };
    const unknown = Object.entries(value).filter(([name]) => !byName.has(name));
    return { shown: value, kept: unknown.map(([name, inner]) => ({ name, value: inner, isBeside: true })) };
  };
  const frame = groupFrame({ ids, level, title, description, top }, found.element, kept.element, elements);
  const self = part({ title, own, split: known(split), kept, found });
  return Object.assign(self, {
    element: frame.element,
    at([name, ...rest]) {
      const inner = byName.get(name);
      // A field that the form does not know is kept, if anything is.
      if (!inner) return { part: self, words: [], goTo: kept.entries().find((entry) => entry.name === name)?.goTo };
      const place = inner.at(rest);
      return { ...place, words: [inner.title, ...place.words] };
    },
    inside: () => fields.map(([, inner]) => inner),
    parts: () => [self, ...fields.flatMap(([, inner]) => inner.parts())],
    goToTitle: frame.goTo,
    goTo: frame.goTo ?? fields[0][1].goTo,
    told: () => ({ title, kept: kept.entries(), found: self.found(), inside: fields.map(([, inner]) => inner.told()) }),
  });
}

function elementsOf(fields) {
  return fields.map(([, inner]) => inner.element);
}

/** Any number of groups. `create()` makes one; what was taken out can be brought back. */
export function formList({ ids, level, title, description, create, most = Infinity, onInput, top = false }) {
  let items = [];
  let last = null;
  const kept = keptPlace({ ids, onChange: onInput });
  const found = findingsPlace(ids, (finding) => findingLine(finding, description));
  const place = make('ol', { class: 'cetr-items' });
  const add = button(['Add an entry', unseen(` to ${title}`)], addOne);
  const undo = undoBar({ ids, onUndo: bringBack });
  const buttons = make('div', { class: 'cetr-actions cetr-actions--low' }, add);
  const frame = groupFrame({ ids, level, title, description, top }, found.element, kept.element, place, buttons, undo.element);

  function put(value) {
    const inner = create();
    inner.write(value);
    const name = make('p', { class: 'cetr-item__title', id: ids() });
    const which = unseen('');
    const remove = button(['Remove', which], () => takeOut(item), { kind: 'small' });
    const body = make('div', { role: 'group', 'aria-labelledby': name.id }, name, inner.element, remove);
    const item = { part: inner, name, which, element: make('li', { class: 'cetr-item' }, body) };
    items.push(item);
    return inner;
  }

  function addOne() {
    const inner = put(undefined);
    draw();
    inner.goTo();
  }

  function takeOut(item) {
    const index = items.indexOf(item);
    last = { index, item };
    items.splice(index, 1);
    draw();
    undo.show(`Entry ${index + 1} was removed.`);
    onInput();
  }

  function bringBack() {
    items.splice(last.index, 0, last.item);
    draw();
    undo.hide();
    onInput();
    last.item.part.goTo();
  }

  function draw() {
    items.forEach(({ name, which }, index) => {
      name.textContent = `Entry ${index + 1}`;
      which.textContent = ` entry ${index + 1} of ${title}`;
    });
    place.hidden = items.length === 0;
    // The element that has the focus stays where it is.
    place.replaceChildren(...items.map(({ element }) => element));
  }

  // An entry that nobody has filled in yet is no entry.
  const filled = () => items.filter((item) => item.part.read() !== undefined);
  // Kept until the form is read again: to look through all entries for each finding would take too long in a long list.
  let counted = null;
  const own = {
    typed() {
      counted = null;
      return items.map((item) => item.part.typed());
    },
    isGiven: () => filled().length > 0,
    write(values = []) {
      items = [];
      last = null;
      undo.hide();
      for (const value of values) put(value);
      draw();
    },
    read(entries) {
      const values = filled().map((item) => item.part.read());
      return values.length === 0 ? entries[0]?.value : values;
    },
  };
  const split = (value) =>
    Array.isArray(value) && value.length <= most ? { shown: value, kept: [] } : { shown: undefined, kept: [{ value }] };
  const self = part({ title, own, split: known(split), kept, found });
  return Object.assign(self, {
    element: frame.element,
    at([index, ...rest]) {
      counted ??= filled();
      const item = index === undefined ? undefined : counted[Number(index)];
      if (!item) return { part: self, words: index === undefined ? [] : [`entry ${Number(index) + 1}`], goTo: kept.entries()[0]?.goTo };
      const inner = item.part.at(rest);
      return { ...inner, words: [`entry ${items.indexOf(item) + 1}`, ...inner.words] };
    },
    parts: () => [self, ...items.flatMap((item) => item.part.parts())],
    goToTitle: frame.goTo,
    goTo: () => focusOn(add, { scrollTo: frame.element }),
    told: () => ({ title, kept: kept.entries(), found: self.found(), inside: items.map((item) => ({ ...item.part.told(), title: item.name.textContent })) }),
  });
}

/** A part with a heading; in a list's entry, which has a name already, and at the top of the form there is none. */
function groupFrame({ ids, level, title, description, top }, ...content) {
  if (level === undefined) return { element: make('div', {}, ...content) };
  const name = heading(level, { class: 'cetr-fill__title', id: ids(), tabindex: '-1' }, title);
  const lead = description && make('p', { class: 'cetr-question__hint' }, description);
  const element = make(
    top ? 'section' : 'div',
    { class: top ? 'cetr-card' : 'cetr-fill__group', role: top ? null : 'group', 'aria-labelledby': name.id },
    name,
    lead,
    ...content,
  );
  return { element, goTo: () => focusOn(name, { scrollTo: element }) };
}
