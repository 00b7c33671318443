/** What a review asked for: any number of actions, each with a name of the caller's own and a day. */
import { counted } from './dates.js';
import { button, make } from './make.js';
import { date, group, text } from './question.js';

/** A question like the others; see `question.js`. */
export function actionList({ ids, legend }) {
  const place = make('div', {});
  const addButton = button('Add an action', () => add().ref.focus());
  const hint = 'Leave this empty if it asked for nothing that you want to follow.';
  const frame = group({ ids, legend, hint }, [place, addButton]);
  let rows = [];

  function add(action) {
    const row = actionRow({ ids, onRemove: () => remove(row) });
    row.ref.write(action?.ref);
    row.by.write(action?.by);
    rows.push(row);
    show();
    return row;
  }

  function remove(row) {
    const index = rows.indexOf(row);
    rows.splice(index, 1);
    show();
    const next = rows[index] ?? rows.at(-1);
    if (next) next.ref.focus();
    else addButton.focus();
  }

  function show() {
    rows.forEach((row, index) => row.number(index + 1));
    place.replaceChildren(...rows.map(({ element }) => element));
  }

  return {
    element: frame.element,
    read() {
      if (rows.some((row) => row.wrong())) return { error: 'Each action must have a name and a whole date' };
      return rows.length === 0 ? {} : { value: rows.map(({ ref, by }) => ({ ref: ref.read().value, by: by.read().value })) };
    },
    write(actions) {
      rows = [];
      show();
      for (const action of actions ?? []) add(action);
    },
    typed: () => rows.map(({ ref, by }) => [ref.typed(), by.typed()]),
    showError: frame.showError,
    focus() {
      const wrong = rows.find((row) => row.wrong());
      const first = wrong?.wrong() ?? rows[0]?.by;
      if (first) first.focus();
      else addButton.focus();
    },
    answer: (actions) => counted(actions.length, 'action'),
  };
}

function actionRow({ ids, onRemove }) {
  const legend = make('legend', { class: 'cetr-question__label' });
  const ref = text({ ids, label: 'Its name', hint: 'Such as A1. No personal details.' });
  const by = date({ ids, legend: 'By which day?', name: 'The day of an action' });
  const out = button('Take this action out', onRemove);
  return {
    element: make('fieldset', { class: 'cetr-action' }, legend, ref.element, by.element, out),
    ref,
    by,
    /** The first of its fields that has no whole answer. */
    wrong: () => [ref, by].find((question) => question.read().value === undefined),
    number(place) {
      legend.textContent = `Action ${place}`;
    },
  };
}
