/** What a script does that is put on a page, with an engine that its `load()` gives. Gives the class of the checker. */
import { checkerElement } from './checker-element.js';
import { define } from './define.js';

export function begin(load) {
  return define(() => checkerElement(load));
}
