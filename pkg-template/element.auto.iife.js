/** The classic script for pages whose policy nobody knows: the checker with its engine inside, in both ways. */
import makeGlue from 'built:glue';
import engine from 'built:engine.wasm';
import makeEngine from 'built:no-wasm-beside-wasm';
import { begin } from './host/begin.js';
import { decoded, decodedInPieces } from './inside.js';
import { loaderOf } from './loader.js';
import { turn } from './turn.js';
import { loaderWithoutWasm } from './without-wasm.js';

const withWasm = loaderOf(makeGlue, () => decodedInPieces(engine, turn));
// Its texts and tables stand in the wasm, which it reads them from.
const withoutWasm = loaderWithoutWasm(makeEngine, () => decoded(engine));

/** Whatever keeps WebAssembly from starting, a policy, too little memory or an old browser, does not concern plain JavaScript. */
async function load() {
  try {
    return await withWasm.load();
  } catch {
    return withoutWasm.load();
  }
}

globalThis.CetrChecker = begin(load);
