/** The entry `.`: the engine is inside, `load()` and `loadSync()` need no source. */
// Made by build.mjs: the glue of wasm-bindgen as a function that gives a fresh copy of it, engine.wasm as text, and what
// `listRules` alone tells of each rule.
import makeGlue from 'built:glue';
import engine from 'built:engine.wasm';
import rules from 'built:rules';
import { decoded } from './inside.js';
import { loaderOf } from './loader.js';

export const { load, loadSync } = loaderOf(makeGlue, () => decoded(engine), rules);
export { localDate } from './local-date.js';
