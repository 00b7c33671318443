/** The entry `./no-wasm`: the same engine as plain JavaScript, for pages whose policy refuses WebAssembly. */
import makeEngine, { data } from 'built:no-wasm';
import rules from 'built:rules';
import { decoded } from './inside.js';
import { loaderWithoutWasm } from './without-wasm.js';

export const { load, loadSync } = loaderWithoutWasm(makeEngine, () => decoded(data), rules);
export { localDate } from './local-date.js';
