/** What stands for the byte 0, with which whatever is inside begins. In another character set it would be read as two others. */
const FIRST = 0x100;

/**
 * The bytes of the engine that the entry carries inside, as characters: no request, and no data: address to be blocked.
 *
 * A byte is a character whose code ends in it (`build/inside.mjs`). So what repeats among the bytes repeats among the
 * characters, and compresses like them; base64 shifts it by two bits, and comes out a quarter larger.
 */
export function decoded(characters) {
  if (characters.charCodeAt(0) !== FIRST) throw new Error('the script was not read as UTF-8: serve it as it is, with the mark at its head');
  // Takes the low byte of each code, at once. By way of globalThis, lest a bundler for browsers put a Buffer of its own here.
  if (globalThis.Buffer?.from) return globalThis.Buffer.from(characters, 'latin1');
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
