/** Where a form comes from: an example, a file, or nothing. And what stands before it is not lost unasked. */
import { fileField } from './history-start.js';
import { button, focusOn, heading, make } from './make.js';

/** `label` and `hint` are the words of the file; `examples` an element, if there are any. `onFile(file)` and `onNew()` are told what was chosen. */
export function whereToStart({ ids, level, label, hint, examples, onFile, onNew }) {
  const file = fileField({ ids, label, hint, onFile });
  const waiting = pending({ ids, level });
  const element = make(
    'section',
    { class: 'cetr-card cetr-start' },
    heading(level, { class: 'cetr-card__title' }, 'Where to start'),
    make('p', {}, 'Fill in the form below, open a file, or look at an example. Nothing that you enter is sent anywhere.'),
    examples,
    file.element,
    button('Start with an empty form', onNew),
    waiting.element,
  );
  return { element, file, waiting };
}

/** The question before something else takes the place of what is not saved. */
function pending({ ids, level }) {
  const title = heading(level + 1, { class: 'cetr-editor__title', tabindex: '-1', id: ids() }, 'Your changes are not saved');
  const what = make('p', {});
  let go = null;
  let back = null;
  const close = () => {
    element.hidden = true;
  };
  const element = make(
    'div',
    { class: 'cetr-outdated cetr-waiting', role: 'group', 'aria-labelledby': title.id, hidden: true },
    title,
    what,
    make(
      'div',
      { class: 'cetr-actions cetr-actions--low' },
      button('Go on without saving', () => (close(), go())),
      button('Keep what I have', () => (close(), back?.focus()), { kind: 'main' }),
    ),
  );
  return {
    element,
    /** Asks, and calls `follow()` on a yes; on a no the focus goes back to `from`. */
    ask(words, follow, from) {
      what.textContent = words;
      go = follow;
      back = from;
      element.hidden = false;
      focusOn(title, { scrollTo: element });
    },
    close,
  };
}
