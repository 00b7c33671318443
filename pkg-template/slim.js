/** The entry `./slim`: nothing inside, so that `load()` and `loadSync()` need a source. */
import makeGlue from 'built:glue';
import rules from 'built:rules';
import { loaderOf } from './loader.js';

function noSource() {
  throw new Error('cetr-engine/slim has no engine inside: give load or loadSync the engine.wasm of this package');
}

export const { load, loadSync } = loaderOf(makeGlue, noSource, rules);
export { localDate } from './local-date.js';
