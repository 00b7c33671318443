/** "There is a problem": all that is wrong, in one place, each with a link to where it is put right. */
import { focusOn, heading, innerLink, make } from './make.js';

export function errorSummary({ ids, level, words = 'There is a problem' }) {
  const title = ids();
  const list = make('ul', { class: 'cetr-problems__list' });
  // No live region as well: it takes the focus, and would be read twice.
  const element = make(
    'div',
    { class: 'cetr-problems', part: 'error-summary', role: 'group', tabindex: '-1', 'aria-labelledby': title, hidden: true },
    heading(level, { id: title, class: 'cetr-problems__title' }, words),
    list,
  );
  return {
    element,
    /** `problems`: `{ text, focus }`, in the order of the fields; one that no field can put right, or that has a link within, has no `focus`. */
    show(problems, { takeFocus = true } = {}) {
      list.replaceChildren(...problems.map(({ text, focus }) => make('li', {}, focus ? innerLink(text, focus) : text)));
      element.hidden = false;
      if (takeFocus) focusOn(element);
    },
    clear() {
      element.hidden = true;
      list.replaceChildren();
    },
  };
}
