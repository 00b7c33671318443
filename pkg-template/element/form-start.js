/** Where a form comes from; and what of a file the form cannot show. */
import { button, focusOn, heading, innerLink, make } from './make.js';
import { whereToStart } from './where-to-start.js';

/** `examples`: `[{ title, open() }]`. `onExample(example)`, `onFile(file)` and `onNew()` are told what was chosen. */
export function formStart({ ids, level, examples, onExample, onFile, onNew }) {
  return whereToStart({
    ids,
    level,
    label: 'Open this form from a file',
    hint: 'One that was saved here before, or by another program that uses this engine.',
    examples:
      examples.length > 0 &&
      make(
        'div',
        { class: 'cetr-actions' },
        examples.map((example) => button(example.title, () => onExample(example))),
      ),
    onFile,
    onNew,
  });
}

/** All that is kept from a file, each with a link to its place. */
export function keptList({ ids, level }) {
  const title = heading(level, { class: 'cetr-card__title', id: ids(), tabindex: '-1' }, 'Kept from the file');
  const list = make('ul', { class: 'cetr-list' });
  const element = make(
    'section',
    { class: 'cetr-card cetr-not-printed', 'aria-labelledby': title.id, hidden: true },
    title,
    make('p', {}, 'The form cannot show this. It stays in the file that you save, until you answer in its place or take it out.'),
    list,
  );
  return {
    element,
    goTo: () => focusOn(title, { scrollTo: element }),
    show(whole) {
      const all = keptIn(whole, []);
      element.hidden = all.length === 0;
      list.replaceChildren(...all.map(({ words, what, goTo }) => make('li', {}, innerLink([...words, what].join(': '), goTo))));
    },
  };
}

function keptIn({ kept, inside = [] }, words) {
  const own = kept.map(({ what, goTo }) => ({ words, what, goTo }));
  return [...own, ...inside.flatMap((part) => keptIn(part, [...words, part.title]))];
}
