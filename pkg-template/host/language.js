/** Which language a screen is in: English, but for the page's own words, which are in the page's language. */

/**
 * Marks `place` as English, whatever the page around it is, and each piece of it that is one of `texts` as being in `lang`. A
 * text of several lines is shown line by line, and one may stand beside words of ours: so each line is looked at by itself.
 */
export function markLanguage(place, { lang, texts } = {}) {
  place.lang = 'en-GB';
  place.dir = 'ltr';
  if (!lang || !texts) return;
  const patterns = Object.values(texts)
    .filter((text) => typeof text === 'string')
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.replace(BLANK, '').trim() !== '')
    .map(patternOf);
  const isOwn = (line) => patterns.some((pattern) => pattern.test(line.trim()));
  for (const piece of pieces(place)) {
    const lines = piece.data.split(/(?<=\n)/);
    if (lines.some(isOwn)) mark(piece, lines, isOwn, lang);
  }
}

function pieces(place) {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** On the element where the piece is all that it holds, else in an element of its own. */
function mark(piece, lines, isOwn, lang) {
  if (piece.parentElement.childNodes.length === 1 && lines.every(isOwn)) return void Object.assign(piece.parentElement, { lang, dir: 'auto' });
  piece.replaceWith(
    ...lines.map((line) => (isOwn(line) ? Object.assign(document.createElement('span'), { lang, dir: 'auto', textContent: line }) : line)),
  );
}

const BLANK = /\{[a-z-]+\}/g;

/** A line with whatever stands in its blanks. */
function patternOf(line) {
  const parts = line.split(BLANK).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*').trim()}$`);
}
