/** `load` and `loadSync` of one entry of the package. */
import { compiled, compiledAtOnce } from './compile.js';
import { questionsOf } from './questions.js';

/**
 * @param makeGlue gives a fresh copy of what wasm-bindgen wrote, which holds one instance
 * @param inside gives the bytes that the entry carries with it, or throws where it carries none; for `load` alone it may promise them
 * @param rules what `listRules` alone tells of each rule, in its order
 */
export function loaderOf(makeGlue, inside, rules) {
  /** The functions, once there are any: whoever loads again gets these, whatever the source. */
  let questions;
  /** A load under way: whoever loads meanwhile waits for this one. */
  let attempt;

  async function load(source) {
    if (questions) return questions;
    attempt ??= compile(source).finally(() => (attempt = undefined));
    return attempt;
  }

  async function compile(source) {
    try {
      return begun(await compiled(source ?? (await inside())));
    } catch (thrown) {
      throw cannotStartWasm(thrown);
    }
  }

  function loadSync(source) {
    try {
      return questions ?? begun(compiledAtOnce(source ?? inside()));
    } catch (thrown) {
      throw cannotStartWasm(thrown);
    }
  }

  function begun(module) {
    // `loadSync` may have been quicker than a `load` begun before it.
    if (questions) return questions;
    const isOurs = WebAssembly.Module.exports(module).some(({ name }) => name === 'ask');
    if (!isOurs) throw new Error('the module is not that of this package');
    questions = questionsOf(() => {
      const engine = makeGlue();
      engine.initSync({ module });
      return engine;
    }, rules);
    return questions;
  }

  return { load, loadSync };
}

function cannotStartWasm(thrown) {
  return cannotStart(typeof WebAssembly === 'undefined' ? new Error('there is no WebAssembly here') : thrown);
}

/** A plain Error with the reason in its message, since most pages log no more than that. */
export function cannotStart(thrown) {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new Error(`cetr-engine cannot start: ${reason}`, { cause: thrown });
}
