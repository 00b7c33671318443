/** What wasm-bindgen wrote, as the body of a function. */
import { build } from 'esbuild';
import { dirname } from 'node:path';

/**
 * The glue holds one instance in variables of its module and has no way to let go of it. As the body of a function it
 * gives a fresh one whenever asked, so that a failed start or a failed call leaves nothing behind. Its own
 * asynchronous start is not taken along.
 */
export async function glueFactory(glue) {
  return `export default function makeGlue() {\n${await glueBody(glue)}\nreturn glue;\n}\n`;
}

/** Statements after which `glue` holds the exports. */
export async function glueBody(glue) {
  const { outputFiles } = await build({
    // All but the default, which is that start.
    stdin: { contents: `export * from ${JSON.stringify(glue)};`, resolveDir: dirname(glue) },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'glue',
    target: 'es2022',
    logLevel: 'warning',
  });
  return quickWithLongTexts(outputFiles[0].text);
}

/** What wasm-bindgen writes asks of a text that it passes, to have it encoded by the platform. */
const WHETHER_ENCODED = 'if (realloc === void 0) {';

/**
 * The glue passes a text character by character, which suits short ones: the cases of a worklist take a tenth of their time
 * so. Above this length the platform's own encoder is quicker, which the glue has there for another purpose.
 */
const LONG = 2_000;

function quickWithLongTexts(glue) {
  const [before, after, ...more] = glue.split(WHETHER_ENCODED);
  if (after === undefined || more.length > 0) throw new Error('the glue passes texts in a way that nobody has looked at');
  return `${before}if (realloc === void 0 || arg.length > ${LONG}) {${after}`;
}
