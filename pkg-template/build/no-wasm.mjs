/** The engine as plain JavaScript: what wasm2js and wasm-bindgen wrote, as a module that gives a fresh engine whenever asked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glueBody } from './glue.mjs';

/** What wasm2js writes at the places that are changed here. */
const DECODER = /^ {2}var base64ReverseLookup = [^]*?(?=^function initActiveSegments\(imports\) \{$)/m;
const SEGMENTS = /^function initActiveSegments\(imports\) \{\n[^]*?^\}$/m;
const SEGMENT = /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\);/g;
const EXPORTS = /^var retasmFunc = asmFunc\(\{\n\}\);\n(?:^export var .*\n?)*/m;

/**
 * @param folder where `engine.wasm2js.js` and its glue stand
 * @param wasm bytes that the script has anyhow, and in which the beginning of the memory is looked for; without them the
 *   module exports it as `data`, for `placeholder` to stand for
 * @returns {Promise<{ contents: string, data: Uint8Array }>} the module, and the data in the place of the placeholder
 */
export async function moduleWithoutWasm({ folder, wasm, placeholder }) {
  const script = await readFile(join(folder, 'engine.wasm2js.js'), 'utf8');
  if (/^import /m.test(script)) throw new Error('engine.wasm2js.js asks something of JavaScript, and nothing is there to give it');
  const segments = [...script.matchAll(SEGMENT)].map(([, address, base64]) => ({
    address: Number(address),
    bytes: Buffer.from(base64, 'base64'),
  }));
  // The byte 0 comes first, by which a script that was misread is known.
  const data = wasm ?? Buffer.concat([Buffer.of(0), ...segments.map(({ bytes }) => bytes)]);
  const places = segments.map(({ address, bytes }) => {
    const start = data.indexOf(bytes);
    if (start < 0) throw new Error(`the wasm does not hold the ${bytes.length} bytes that the memory has at ${address}`);
    return [address, start, start + bytes.length];
  });
  const contents = `
    export default function makeEngine(bytes) {
      ${withViewsOfToday(await glueBody(join(folder, 'engine_bg.js')))}
      ${engineBody(script, places)}
      glue.__wbg_set_wasm(asmFunc());
      return glue;
    }
    ${wasm ? '' : `export const data = ${placeholder};`}`;
  return { contents, data };
}

/** `asmFunc`, which gives an instance as WebAssembly would; its memory begins with pieces of `bytes`. */
function engineBody(script, places) {
  const fill = `function initActiveSegments() {
    for (const [address, start, end] of ${JSON.stringify(places)}) bufferView.set(bytes.subarray(start, end), address);
  }`;
  return replaced(replaced(replaced(script, EXPORTS, ''), DECODER, ''), SEGMENTS, fill);
}

/**
 * The glue keeps views of the memory, and makes new ones where the buffer was taken away: what WebAssembly does when memory
 * grows. Here the old buffer stays as it was, and would be read on.
 */
function withViewsOfToday(glue) {
  const bytes = /cachedUint8ArrayMemory0\.byteLength === 0/;
  const numbers = /cachedDataViewMemory0\.buffer\.detached === true \|\|[^{]*?(?=\)\s*\{)/;
  const changed = replaced(glue, bytes, 'cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer');
  return replaced(changed, numbers, 'cachedDataViewMemory0.buffer !== wasm.memory.buffer');
}

/** With one place changed, which has to be there, once. */
function replaced(text, place, by) {
  const found = text.match(new RegExp(place, `${place.flags}g`)) ?? [];
  if (found.length !== 1) throw new Error(`${place} stands in ${found.length} places of what was written for the engine without wasm`);
  return text.replace(place, () => by);
}
