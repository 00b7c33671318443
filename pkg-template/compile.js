/** From whatever `load` and `loadSync` are given to a compiled module. */

/** For `load`: an address, a response to a request for it, bytes, or a module compiled already. */
export async function compiled(source) {
  if (isModule(source)) return source;
  if (isBytes(source)) return WebAssembly.compile(plainBytes(source));
  if (typeof source === 'string' || isTagged(source, 'URL')) return fromAddress(source);
  if (isTagged(source, 'Response')) return fromResponse(source);
  throw new Error('load takes a URL, a string that is one, a Response, bytes or a WebAssembly.Module');
}

/** For `loadSync`: bytes or a module. */
export function compiledAtOnce(source) {
  if (isModule(source)) return source;
  if (isBytes(source)) return new WebAssembly.Module(plainBytes(source));
  throw new Error('loadSync takes bytes or a WebAssembly.Module; an address needs load');
}

async function fromAddress(address) {
  const file = fileSystemFor(address);
  if (file) return WebAssembly.compile(file.readFileSync(new URL(address)));
  return fromResponse(await fetch(address));
}

/**
 * Node's `fetch` knows no `file:`. Its file system is asked for at run time, so that no bundler for browsers meets an
 * import of `node:fs`; elsewhere there is none, and `fetch` says what it thinks of the address.
 */
function fileSystemFor(address) {
  return String(address).startsWith('file:') ? globalThis.process?.getBuiltinModule?.('node:fs') : undefined;
}

async function fromResponse(response) {
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${response.url}`);
  // Compiling while the bytes arrive needs this very type; not every server knows it.
  const isTyped = /^application\/wasm\s*$/i.test(response.headers.get('content-type') ?? '');
  if (isTyped && WebAssembly.compileStreaming) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

function isBytes(source) {
  return ArrayBuffer.isView(source) || isTagged(source, 'ArrayBuffer');
}

/** Not every engine compiles from a DataView. */
function plainBytes(source) {
  return ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : source;
}

function isModule(source) {
  return isTagged(source, 'WebAssembly.Module');
}

/** Rather than `instanceof`: a source may come from another realm, a frame or a test runner's. */
function isTagged(source, tag) {
  return Object.prototype.toString.call(source) === `[object ${tag}]`;
}
