/**
 * The bytes of the engine that the entry carries inside, as base64: no request, and no data: address to be blocked.
 *
 * It is the first thing that runs, before anything is warm, and `atob` needs a loop of some hundred thousand steps after
 * it, 5 ms in Node. So whatever decodes at once is asked first; every browser has `atob`.
 */
export function decoded(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  // By way of globalThis, lest a bundler for browsers put a Buffer of its own beside it.
  if (globalThis.Buffer?.from) return globalThis.Buffer.from(base64, 'base64');
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < characters.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
