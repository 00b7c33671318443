/** The letter: to be read, copied and saved, word for word the same. */
import { part } from './guidance-parts.js';
import { button, make } from './make.js';
import { around } from './said.js';
import { saveFile } from './save-file.js';

/** It says nothing of whom it is about. */
const FILE = 'letter.txt';

export function letterPart({ level, say, letter }) {
  const text = `${say('letter.subject', { subject: letter.subject })}\n\n${letter.body}`;
  // The same in pieces: each in its language, where the page has words of its own.
  const shown = make('div', { class: 'cetr-letter' }, around(say('letter.subject'), { subject: letter.subject }), '\n\n', letter.body);
  const news = make('p', { class: 'cetr-letter__news', role: 'status' });
  const tell = (id) => {
    news.textContent = say(id, { file: FILE });
  };
  const copy = () => copied(text).then((done) => tell(done ? 'letter.copied' : 'letter.not-copied'));
  const save = () => {
    saveFile(FILE, 'text/plain;charset=utf-8', text);
    tell('letter.saved');
  };
  return part(
    level,
    say('letter.title'),
    make('p', { class: 'cetr-not-printed' }, say('letter.lead')),
    shown,
    make('div', { class: 'cetr-actions' }, button(say('letter.copy'), copy, { kind: 'main' }), button(say('letter.save'), save)),
    news,
    make('p', { class: 'cetr-small cetr-not-printed' }, say('letter.safe')),
  );
}

/** Whether the browser took it: some do not let a page within a page copy anything. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
