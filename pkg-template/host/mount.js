/** The other ways in: an element that an editor can write is turned into a checker. */
import { attributeOf, OPTIONS, PROPERTIES } from './checker-options.js';

export const TAG = 'cetr-checker';

/** Where a mark can stand: any element with the attribute, or the one with the id. */
const MARKS = `[data-${TAG}], #${TAG}`;

/** A heading stays one, and the checker comes after it. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Elements that cannot hold a screen: they become the fall-back inside it. */
const TEXT_ELEMENTS = 'p, a, span, strong, em, button, img';

/**
 * Puts a checker into an element, found by itself or by a selector, and gives it back; `options` has the names of the table.
 * What stands in the element becomes the fall-back. Mounted twice, the same checker is given back, with the options set.
 */
export function mount(elementOrSelector, options = {}) {
  const host = typeof elementOrSelector === 'string' ? document.querySelector(elementOrSelector) : elementOrSelector;
  if (!(host instanceof Element)) throw new Error(`mount found no element for ${String(elementOrSelector)}`);
  const checker = checkerAt(host) ?? document.createElement(TAG);
  setOptions(checker, options);
  if (!checker.isConnected) place(checker, host);
  return checker;
}

/** Turns all marks of the page into checkers. */
export function mountMarks() {
  for (const host of document.querySelectorAll(MARKS)) {
    if (host.localName !== TAG) mount(host, optionsOf(host));
  }
}

/** The checker that an earlier call, or another copy of the script, has put there. */
function checkerAt(host) {
  if (host.localName === TAG) return host;
  return host.closest(TAG) ?? host.querySelector(`:scope > ${TAG}`) ?? (host.matches(HEADINGS) ? after(host) : null);
}

function after(host) {
  return host.nextElementSibling?.localName === TAG ? host.nextElementSibling : null;
}

function place(checker, host) {
  if (host.matches(HEADINGS)) {
    host.after(checker);
  } else if (host.matches(TEXT_ELEMENTS)) {
    host.replaceWith(checker);
    checker.append(host);
  } else {
    checker.append(...host.childNodes);
    host.append(checker);
  }
}

/** Of an element that is no checker: `data-heading-level` and so on. */
function optionsOf(host) {
  const named = Object.keys(OPTIONS).map((name) => [name, host.getAttribute(`data-${attributeOf(name)}`)]);
  return Object.fromEntries(named.filter(([, text]) => text !== null));
}

function setOptions(checker, options) {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    if (PROPERTIES.includes(name) && typeof value !== 'string') checker[name] = value;
    else if (name in OPTIONS) setAttribute(checker, attributeOf(name), value);
    else console.warn(`<${TAG}> has no option ${name}`);
  }
}

function setAttribute(checker, attribute, value) {
  if (value === false) checker.removeAttribute(attribute);
  else checker.setAttribute(attribute, value === true ? '' : String(value));
}
