/** The entry `.`: the engine is inside, `load()` and `loadSync()` need no source. */
// Both made by build.mjs: the glue of wasm-bindgen as a function that gives a fresh copy of it, and engine.wasm as text.
import makeGlue from 'built:glue';
import engine from 'built:engine.wasm';
import { decoded } from './inside.js';
import { loaderOf } from './loader.js';

export const { load, loadSync } = loaderOf(makeGlue, () => decoded(engine));
export { localDate } from './local-date.js';
