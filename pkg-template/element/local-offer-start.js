/** Where a local offer comes from. */
import { button, make, unseen } from './make.js';
import { whereToStart } from './where-to-start.js';

/** `examples`: `[{ title, open() }]`. `onExample(example)`, `onFile(file)` and `onNew()` are told what was chosen. */
export function offerStart({ ids, level, examples, onExample, onFile, onNew }) {
  return whereToStart({
    ids,
    level,
    label: 'Open a local offer from a file',
    hint: 'One that was saved here before, or written elsewhere in the same form.',
    examples:
      examples.length > 0 &&
      make(
        'ul',
        { class: 'cetr-offers' },
        examples.map((example) =>
          make('li', {}, button([unseen('Open '), example.title], () => onExample(example), { kind: 'offer' })),
        ),
      ),
    onFile,
    onNew,
  });
}
