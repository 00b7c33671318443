/** Hands a text to the browser to save. Nothing leaves the machine. */
import { make } from './make.js';

export function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: address, download: name }).click();
  // Not at once: some browsers read the address only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Data, in lines that people can read too. */
export function saveJson(name, data) {
  saveFile(name, 'application/json', `${JSON.stringify(data, null, 2)}\n`);
}
