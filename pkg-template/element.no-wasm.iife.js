/** The classic script for pages whose policy refuses WebAssembly: the checker with its engine inside, as plain JavaScript. */
import makeEngine, { data } from 'built:no-wasm';
import { begin } from './host/begin.js';
import { decoded } from './inside.js';
import { loaderWithoutWasm } from './without-wasm.js';

globalThis.CetrChecker = begin(loaderWithoutWasm(makeEngine, () => decoded(data)).load);
