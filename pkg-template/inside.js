/** The bytes of the engine that the entry carries inside, as base64: no request, and no data: address to be blocked. */
export function decoded(base64) {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < characters.length; index++) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
