/** The tag gets its class, and every mark of the page becomes a checker. */
import { mountMarks, TAG } from './mount.js';

/** `makeClass()` is asked where no other copy of the script came first. Gives the class that the tag has. */
export function define(makeClass) {
  // On a server there are no elements to define.
  if (typeof customElements === 'undefined') return makeClass();
  if (!customElements.get(TAG)) customElements.define(TAG, makeClass());
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mountMarks, { once: true });
  else mountMarks();
  return customElements.get(TAG);
}
