import type { Cetr } from "./index.js";

export * from "./index.js";

/**
 * Nothing is inside: the source is this package's `engine.wasm`, as an address (`file:` ones in Node too), a response, bytes or
 * a compiled module. Compiles once; rejects with a plain Error when it cannot start, and may then be called again.
 */
export declare function load(source: URL | string | Response | BufferSource | WebAssembly.Module): Promise<Cetr>;

/** The same at once: case systems, workers, tests. */
export declare function loadSync(source: BufferSource | WebAssembly.Module): Cetr;
