/**
 * Questions, each with its hint, its error beside it, and one way to be used by a form:
 *
 *   element            what to put on the page
 *   read()             { value } as the engine takes it, {} when not known, { error } when it cannot be taken yet
 *   write(value)       shows a value, `undefined` empties it
 *   typed()            what stands there to the letter, for `retype()`
 *   showError(text)    shows it beside the field; null takes it away
 *   focus()            moves to the first field, or to the one that is wrong
 *   answer(value)      a value in words
 */
import { dateOf, partsOf, written } from './dates.js';
import { focusOn, make, unseen } from './make.js';

/** Choices side by side or one below the other. None is chosen at first; `unknown` labels the one that leaves the fact out. */
export function radios({ ids, legend, hint, choices, unknown = 'Not known', sideBySide = false, onInput }) {
  const name = ids();
  const all = unknown === null ? choices : [...choices, { value: undefined, label: unknown }];
  const inputs = all.map((choice) => {
    const id = ids();
    const hintId = choice.hint && ids();
    const input = make('input', {
      type: 'radio',
      class: 'cetr-choice__input',
      id,
      name,
      'aria-describedby': hintId,
      on: { change: () => onInput?.() },
    });
    const tile = make(
      'div',
      { class: 'cetr-choice' },
      input,
      make('label', { class: 'cetr-choice__label', for: id }, choice.label),
      choice.hint && make('p', { class: 'cetr-choice__hint', id: hintId }, choice.hint),
    );
    return { input, tile };
  });
  const frame = group(
    { ids, legend, hint },
    make(
      'div',
      { class: `cetr-choices${sideBySide ? ' cetr-choices--side-by-side' : ''}` },
      inputs.map(({ tile }) => tile),
    ),
  );
  const chosen = () => inputs.findIndex(({ input }) => input.checked);
  const choose = (index) =>
    inputs.forEach(({ input }, place) => {
      input.checked = place === index;
    });
  return {
    element: frame.element,
    read: () => (chosen() < 0 || all[chosen()].value === undefined ? {} : { value: all[chosen()].value }),
    write: (value) => choose(value === undefined ? -1 : all.findIndex((choice) => choice.value === value)),
    typed: chosen,
    retype: choose,
    showError: frame.showError,
    focus: () => reach(inputs[0].input, frame.element),
    answer: (value) => all.find((choice) => choice.value === value)?.label ?? String(value),
  };
}

/** Yes, no, and not known. */
export function yesOrNo({ choices = [], ...question }) {
  const labels = { true: 'Yes', false: 'No', ...Object.fromEntries(choices.map(({ value, label }) => [value, label])) };
  return radios({
    sideBySide: true,
    ...question,
    choices: [true, false].map((value) => ({ value, label: labels[value] })),
  });
}

/** A date in three fields. Month names are taken as well. */
export function date({ ids, legend, name = legend, hint, onInput }) {
  const fields = ['day', 'month', 'year'].map((part) => {
    const id = ids();
    const input = make('input', {
      type: 'text',
      class: `cetr-input cetr-input--${part}`,
      id,
      inputmode: part === 'month' ? null : 'numeric',
      autocomplete: 'off',
      spellcheck: 'false',
      on: { input: () => onInput?.() },
    });
    return {
      part,
      input,
      element: make('div', {}, make('label', { class: 'cetr-date__label', for: id }, sentenceCase(part)), input),
    };
  });
  const frame = group(
    { ids, legend, hint },
    make(
      'div',
      { class: 'cetr-date' },
      fields.map(({ element }) => element),
    ),
  );
  const typed = () => Object.fromEntries(fields.map(({ part, input }) => [part, input.value]));
  const retype = (parts) =>
    fields.forEach(({ part, input }) => {
      input.value = parts[part];
    });
  let wrong = [];
  const mark = (parts) => {
    wrong = parts;
    for (const { part, input } of fields) {
      if (parts.includes(part)) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
  };
  return {
    element: frame.element,
    read() {
      const { value, missing, shortYear } = dateOf(typed());
      if (missing) return { error: `${name} must include a ${missing.join(' and a ')}`, parts: missing };
      if (shortYear) return { error: `${name}: the year must have 4 numbers`, parts: ['year'] };
      return value === undefined ? {} : { value };
    },
    write: (value) => retype(partsOf(value)),
    typed,
    retype,
    showError(text, parts = ['day', 'month', 'year']) {
      frame.showError(text);
      mark(text ? parts : []);
    },
    focus: () => reach((fields.find(({ part }) => wrong.includes(part)) ?? fields[0]).input, frame.element),
    answer: written,
  };
}

/** A whole number. What is no number goes to the engine as it was typed, which says what must hold. */
export function number({ ids, label, hint, onInput }) {
  const field = line({
    ids,
    label,
    hint,
    onInput,
    attributes: { class: 'cetr-input cetr-input--short', inputmode: 'numeric' },
  });
  const read = () => {
    const typed = field.input.value.trim();
    if (typed === '') return {};
    return { value: /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed };
  };
  return {
    ...field.question,
    read,
    write: (value) => {
      field.input.value = value ?? '';
    },
    answer: String,
  };
}

/** A line of text. */
export function text({ ids, label, hint, onInput }) {
  const field = line({ ids, label, hint, onInput, attributes: { class: 'cetr-input' } });
  const read = () => (field.input.value.trim() === '' ? {} : { value: field.input.value.trim() });
  return {
    ...field.question,
    read,
    write: (value) => {
      field.input.value = value ?? '';
    },
    answer: String,
  };
}

/** One of many, in groups: `[{ label, choices: [{ value, label }] }]`; a group without a label is none. */
export function select({ ids, label, hint, none, groups, onInput }) {
  const options = (choices) => choices.map((choice) => make('option', { value: choice.value }, choice.label));
  const input = make(
    'select',
    { class: 'cetr-select', on: { change: () => onInput?.() } },
    make('option', { value: '' }, none),
    groups.map((part) => (part.label ? make('optgroup', { label: part.label }, options(part.choices)) : options(part.choices))),
  );
  const field = line({ ids, label, hint, input });
  const read = () => (input.value === '' ? {} : { value: input.value });
  return {
    ...field.question,
    read,
    write: (value) => {
      input.value = value ?? '';
    },
    answer: String,
  };
}

/** A label, its hint and its error above one field. */
export function line({
  ids,
  label,
  hint,
  attributes,
  onInput,
  input = make('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    on: { input: () => onInput?.() },
    ...attributes,
  }),
}) {
  input.id = ids();
  const notes = notesFor(ids, hint);
  const element = make(
    'div',
    { class: 'cetr-question' },
    make('label', { class: 'cetr-question__label', for: input.id }, label),
    notes.elements,
    input,
  );
  const showError = (message) => {
    notes.show(message, element, input);
    if (message) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  notes.show(null, element, input);
  const question = {
    element,
    typed: () => input.value,
    retype: (value) => {
      input.value = value;
    },
    showError,
    focus: () => reach(input, element),
  };
  return { input, question };
}

/** A legend, its hint and its error above fields that belong together. */
export function group({ ids, legend, hint }, fields) {
  const notes = notesFor(ids, hint);
  const element = make(
    'fieldset',
    { class: 'cetr-question' },
    make('legend', { class: 'cetr-question__label' }, legend),
    notes.elements,
    fields,
  );
  notes.show(null, element, element);
  return { element, showError: (message) => notes.show(message, element, element) };
}

function notesFor(ids, hint) {
  const hintElement = hint && make('p', { class: 'cetr-question__hint', id: ids() }, hint);
  const error = make('p', { class: 'cetr-question__error', id: ids(), hidden: true });
  return {
    elements: [hintElement, error],
    show(message, frame, described) {
      error.hidden = !message;
      error.replaceChildren(...(message ? [unseen('Error: '), message] : []));
      frame.classList.toggle('cetr-question--wrong', Boolean(message));
      const notes = [hintElement?.id, message && error.id].filter(Boolean).join(' ');
      if (notes) described.setAttribute('aria-describedby', notes);
      else described.removeAttribute('aria-describedby');
    },
  };
}

/** A field may stand in a part that is folded away. */
export function reach(field, frame) {
  for (let folded = frame.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
  focusOn(field, { scrollTo: frame });
}

function sentenceCase(word) {
  return word[0].toUpperCase() + word.slice(1);
}
