/** What stands for the byte 0, with which whatever is inside begins. In another character set it would be read as two others. */
const FIRST = 0x100;

/** So many bytes are decoded without a rest. */
const PIECE = 64 * 1024;

/**
 * The bytes of the engine that the entry carries inside, as characters: no request, and no data: address to be blocked.
 *
 * A byte is a character whose code ends in it (`build/inside.mjs`). So what repeats among the bytes repeats among the
 * characters, and compresses like them; base64 shifts it by two bits, and comes out a quarter larger.
 */
export function decoded(characters) {
  assertReadAsUtf8(characters);
  // Takes the low byte of each code, at once. By way of globalThis, lest a bundler for browsers put a Buffer of its own here.
  if (globalThis.Buffer?.from) return globalThis.Buffer.from(characters, 'latin1');
  const bytes = new Uint8Array(characters.length);
  decodeInto(bytes, characters, 0, bytes.length);
  return bytes;
}

/** The same for a page that others use meanwhile: piece by piece, with a `rest()` before each. */
export async function decodedInPieces(characters, rest) {
  assertReadAsUtf8(characters);
  const bytes = new Uint8Array(characters.length);
  for (let start = 0; start < bytes.length; start += PIECE) {
    await rest();
    decodeInto(bytes, characters, start, Math.min(start + PIECE, bytes.length));
  }
  return bytes;
}

function assertReadAsUtf8(characters) {
  if (characters.charCodeAt(0) !== FIRST) throw new Error('the script was not read as UTF-8: serve it as it is, with the mark at its head');
}

function decodeInto(bytes, characters, start, end) {
  for (let index = start; index < end; index++) bytes[index] = characters.charCodeAt(index);
}
