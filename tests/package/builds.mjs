/** The builds that ship, and which cases each can answer: for the suites that run the whole contract through them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PACKAGE } from './places.mjs';

/** In Node, each with what gives its functions. */
export const IN_NODE = {
  'index.js': async () => (await import(`${PACKAGE}dist/index.js`)).loadSync(),
  'index.cjs': async () => createRequire(import.meta.url)(`${PACKAGE}dist/index.cjs`).loadSync(),
  'slim.js with engine.wasm': async () => (await import(`${PACKAGE}dist/slim.js`)).load(await readFile(`${PACKAGE}dist/engine.wasm`)),
  'no-wasm.js': async () => (await import(`${PACKAGE}dist/no-wasm.js`)).loadSync(),
};

/** What only the whole engine has: what case systems ask, and what `listRules` tells of the rules. The checker's scripts guide the public. */
export const BESIDES_THE_PUBLIC = ['checkLocalOffer', 'validateForm', 'formSchema', 'toWorklist', 'toCalendar', 'listRules'];

/** The policy of a host that allows no WebAssembly, and of one that does. */
export const WITHOUT_WASM = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
export const WITH_WASM = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'";

/** In a browser: a module or a classic script, under a policy. */
export const IN_BROWSER = [
  { build: 'index.js', policy: WITH_WASM },
  { build: 'slim.js', policy: WITH_WASM },
  { build: 'no-wasm.js', policy: WITHOUT_WASM },
  { build: 'element.iife.js', policy: WITH_WASM },
  { build: 'element.no-wasm.iife.js', policy: WITHOUT_WASM },
  { build: 'element.auto.iife.js', policy: WITH_WASM },
  { build: 'element.auto.iife.js', policy: WITHOUT_WASM },
];

/** The cases that a build answers. */
export function casesFor(build, cases) {
  return build.startsWith('element') ? cases.filter((example) => !BESIDES_THE_PUBLIC.includes(example.function)) : cases;
}

/** The functions that its engine does not have. `listRules` it has, without what is told of each rule. */
export function absentFrom(build) {
  return build.startsWith('element') ? BESIDES_THE_PUBLIC.filter((name) => name !== 'listRules') : [];
}
