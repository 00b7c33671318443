/**
 * What a page can set on the checker: one table for the tag's attributes, for `data-` attributes, and for `mount`.
 *
 * Each option has the name that `mount` takes; its attribute is the same name with hyphens. `read` takes the text of an
 * attribute, and gives undefined for what it does not know: then the default holds, and the page's owner is told once.
 */

const oneOf =
  (...values) =>
  (text) =>
    values.includes(text) ? text : undefined;
const day = (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);
const filled = (text) => text.trim() || undefined;

export const OPTIONS = {
  headingLevel: { read: (text) => (/^[1-6]$/.test(text) ? Number(text) : undefined), takes: 'a number from 1 to 6' },
  lang: { read: filled, takes: 'a language tag' },
  wording: { read: oneOf('plain', 'easy-read'), takes: '"plain" or "easy-read"' },
  audience: { read: oneOf('public', 'professional'), takes: '"public" or "professional"' },
  asOf: { read: day, takes: 'a day as YYYY-MM-DD' },
  localName: { read: filled, takes: 'a name' },
  localPhone: { read: filled, takes: 'a phone number' },
  localUrl: { read: webAddress, takes: 'an address of the web' },
  localLastChecked: { read: day, takes: 'a day as YYYY-MM-DD' },
  exitHref: { read: webAddress, takes: 'an address of the web' },
  history: { read: oneOf('on', 'off'), takes: '"on" or "off"' },
  shareAnswers: { read: () => true, takes: 'nothing' },
  area: { read: filled, takes: 'the address of an area file, or its JSON' },
  asker: {
    read: oneOf('the-person', 'family-or-carer', 'advocate', 'professional', 'commissioner'),
    takes: '"the-person", "family-or-carer", "advocate", "professional" or "commissioner"',
  },
};

/** Set as objects, and never as text: an area, and what the engine takes under these names. */
export const PROPERTIES = ['area', 'areas', 'texts', 'extraBankHolidays'];

/** `headingLevel` -> `heading-level`. */
export function attributeOf(option) {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Whole, since it goes into a link: relative ones are those of the page. */
function webAddress(text) {
  try {
    const url = new URL(text, document.baseURI);
    return /^(https?|file):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
