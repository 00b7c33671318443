/** Which language a screen is in: English, but for the page's own words, which are in the page's language. */

/** Marks `place` as English, whatever the page around it is, and each passage that is one of `texts` as being in `lang`. */
export function markLanguage(place, { lang, texts }) {
  place.lang = 'en-GB';
  place.dir = 'ltr';
  if (!lang || !texts) return;
  const patterns = Object.values(texts)
    .filter((text) => typeof text === 'string' && text !== '')
    .map(patternOf);
  for (const passage of place.querySelectorAll('p, li, legend, h1, h2, h3, h4, h5, h6, label, dt, dd, summary')) {
    if (!patterns.some((pattern) => pattern.test(passage.textContent))) continue;
    passage.lang = lang;
    passage.dir = 'auto';
  }
}

/** A text with whatever stands in its blanks. */
function patternOf(text) {
  const parts = text.split(/\{[a-z-]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
