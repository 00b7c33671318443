/** Where a history comes from: made-up ones to try, or a file. */
import { button, focusOn, heading, make, unseen } from './make.js';

/** `examples`: `[{ title, text, … }]`. `onExample(example)` and `onFile(file)` are told what was chosen. */
export function historyStart({ ids, level, examples, onExample, onFile }) {
  const file = fileField({
    ids,
    label: 'Open a history from a file',
    hint: 'One that was saved here before, or by another program that uses this engine.',
    onFile,
  });
  const element = make(
    'section',
    { class: 'cetr-card cetr-start' },
    heading(level, { class: 'cetr-card__title' }, 'Where to start'),
    examples.length > 0 &&
      make(
        'ul',
        { class: 'cetr-examples' },
        examples.map((example) => exampleCard(example, level + 1, onExample)),
      ),
    file.element,
  );
  return { element, file };
}

function exampleCard(example, level, onExample) {
  return make(
    'li',
    { class: 'cetr-example' },
    make('p', { class: 'cetr-tag cetr-tag--lapsed' }, 'Made up'),
    heading(level, { class: 'cetr-example__title' }, example.title),
    make('p', {}, example.text),
    button(['Start from this', unseen(` ${example.title}`)], () => onExample(example)),
  );
}

/** A file to open: read where it is, never sent. */
export function fileField({ ids, label: words, hint: hintText, onFile }) {
  const hint = make('p', { class: 'cetr-question__hint', id: ids() }, hintText);
  const error = make('p', { class: 'cetr-question__error', id: ids(), hidden: true });
  const chosen = () => {
    const [file] = input.files;
    // So that choosing the same file again, put right meanwhile, is a change.
    input.value = '';
    if (file) onFile(file);
  };
  const input = make('input', {
    type: 'file',
    class: 'cetr-file',
    id: ids(),
    accept: '.json,application/json',
    'aria-describedby': hint.id,
    on: { change: chosen },
  });
  const label = make('label', { class: 'cetr-question__label', for: input.id }, words);
  const element = make('div', { class: 'cetr-question' }, label, hint, error, input);
  return {
    element,
    showError(text) {
      error.hidden = !text;
      error.replaceChildren(...(text ? [unseen('Error: '), text] : []));
      element.classList.toggle('cetr-question--wrong', Boolean(text));
      input.setAttribute('aria-describedby', text ? `${hint.id} ${error.id}` : hint.id);
    },
    focus: () => focusOn(input, { scrollTo: element }),
  };
}
