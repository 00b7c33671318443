/** The entry `.`: the engine is inside, `load()` and `loadSync()` need no source. */
// Made by build.mjs: the glue of wasm-bindgen as a function that gives a fresh copy of it, engine.wasm as text, and what
// each rule says in one line, in the order of `listRules`.
import makeGlue from 'built:glue';
import engine from 'built:engine.wasm';
import summaries from 'built:summaries';
import { decoded } from './inside.js';
import { loaderOf } from './loader.js';

export const { load, loadSync } = loaderOf(makeGlue, () => decoded(engine), summaries);
export { localDate } from './local-date.js';
