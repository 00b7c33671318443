/** Questions that the officer's form has beside those of `question.js`, used in the same way. */
import { make } from './make.js';
import { group, line, reach } from './question.js';

/** A text of more than a line. */
export function textArea({ ids, label, hint, onInput, rows = 3 }) {
  const input = make('textarea', { class: 'cetr-input cetr-input--area', rows, autocomplete: 'off', on: { input: () => onInput?.() } });
  const { question } = line({ ids, label, hint, input });
  return {
    ...question,
    read: () => (input.value.trim() === '' ? {} : { value: input.value.trim() }),
    write: (value) => {
      input.value = value ?? '';
    },
    answer: String,
  };
}

/** Several short texts, each on a line of its own. */
export function linesOfText({ ids, label, hint, onInput }) {
  const area = textArea({ ids, label, hint, onInput });
  return {
    ...area,
    read() {
      const lines = (area.read().value ?? '').split('\n').map((text) => text.trim()).filter(Boolean);
      return lines.length === 0 ? {} : { value: lines };
    },
    write: (value) => area.write((value ?? []).join('\n')),
    answer: (lines) => lines.join(', '),
  };
}

/** Any number of choices. What an opened file had in another order keeps its order. */
export function checkboxes({ ids, legend, hint, choices, onInput }) {
  let order = [];
  const inputs = choices.map((choice) => {
    const id = ids();
    const input = make('input', { type: 'checkbox', class: 'cetr-choice__input', id, on: { change: () => onInput?.() } });
    const tile = make('div', { class: 'cetr-choice' }, input, make('label', { class: 'cetr-choice__label', for: id }, choice.label));
    return { value: choice.value, input, tile };
  });
  const frame = group(
    { ids, legend, hint },
    make(
      'div',
      { class: 'cetr-choices cetr-choices--side-by-side' },
      inputs.map(({ tile }) => tile),
    ),
  );
  const chosen = () => inputs.filter(({ input }) => input.checked).map(({ value }) => value);
  const place = (value) => (order.includes(value) ? order.indexOf(value) : order.length);
  return {
    element: frame.element,
    read() {
      const value = chosen().sort((one, other) => place(one) - place(other));
      return value.length === 0 ? {} : { value };
    },
    write(values) {
      order = values ?? [];
      for (const { value, input } of inputs) input.checked = order.includes(value);
    },
    typed: chosen,
    showError: frame.showError,
    focus: () => reach(inputs[0].input, frame.element),
    answer: (values) => values.map((value) => choices.find((choice) => choice.value === value)?.label ?? value).join(', '),
  };
}
