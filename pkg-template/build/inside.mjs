/** Bytes as the characters of a string in a script, for `inside.js` to read. */

/** Where the characters stand that take the place of those that a script or a tool might stumble over. */
const ELSEWHERE = 0x100;

/** Printable ASCII as it is; line breaks, controls, the two that a string escapes, and all above, as U+0100 and the byte. */
export function asCharacters(bytes) {
  const characters = [];
  for (const byte of bytes) {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    characters.push(String.fromCharCode(isPlain ? byte : ELSEWHERE + byte));
  }
  return characters.join('');
}
