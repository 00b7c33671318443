/** `load` and `loadSync` of an entry whose engine is plain JavaScript. They take a source as the others do, and have no use for it. */
import { cannotStart } from './loader.js';
import { questionsOf } from './questions.js';

/**
 * @param makeEngine gives a fresh engine on a memory of its own, which begins with what stands in the bytes that it is given
 * @param inside gives these bytes
 * @param rules what `listRules` alone tells of each rule, in its order
 */
export function loaderWithoutWasm(makeEngine, inside, rules) {
  /** The functions, once there are any. */
  let questions;

  function loadSync() {
    try {
      if (questions) return questions;
      const bytes = inside();
      return (questions = questionsOf(() => makeEngine(bytes), rules));
    } catch (thrown) {
      throw cannotStart(thrown);
    }
  }

  return { load: async () => loadSync(), loadSync };
}
