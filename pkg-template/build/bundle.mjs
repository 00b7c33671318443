/** The scripts of the package: an entry, as an ES module and as CommonJS with the engine inside, and the screens. */
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { asCharacters } from './inside.mjs';

/** Stands for the engine until the scripts are written: esbuild would break so long a text into lines of its own. */
const ENGINE_GOES_HERE = 'cetr-engine goes here';

/** What every script that ships is built with. */
const scriptOptions = (entry, version) => ({
  entryPoints: [entry],
  bundle: true,
  minify: true,
  // Node prints the line that an uncaught error comes from: not one with all the code in it.
  lineLimit: 160,
  target: 'es2022',
  banner: { js: `/*! cetr-engine ${version} | MIT OR Apache-2.0 */` },
  logLevel: 'warning',
});

/** The screens as one ES module. They are handed the engine, so that none stands inside. */
export async function bundleScreens({ entry, dist, version }) {
  const outfile = join(dist, basename(entry));
  await build({ ...scriptOptions(entry, version), platform: 'neutral', format: 'esm', outfile });
}

/** An element, beside the entries that it imports: no second copy of the engine. */
export async function bundleElement({ entry, dist, version }) {
  const outfile = join(dist, basename(entry));
  const external = ['./index.js', './element-class.js'];
  await build({ ...scriptOptions(entry, version), platform: 'neutral', format: 'esm', outfile, external });
}

export async function bundleEntry({ entry, glue, wasm, codes, dist, version }) {
  const engine = asCharacters(await readFile(wasm));
  const name = basename(entry, '.js');
  const shared = { ...scriptOptions(entry, version), write: false, plugins: [builtModules(glue, codes)] };
  await writeScript(join(dist, `${name}.js`), engine, { ...shared, platform: 'neutral', format: 'esm' });
  // The platform of Node adds the note from which Node reads the names that a CommonJS file exports; nothing of Node's.
  await writeScript(join(dist, `${name}.cjs`), engine, { ...shared, platform: 'node', format: 'cjs' });
}

async function writeScript(file, engine, options) {
  const { outputFiles } = await build(options);
  const [before, after, ...more] = outputFiles[0].text.split(`"${ENGINE_GOES_HERE}"`);
  if (after === undefined || more.length > 0) throw new Error(`${file}: there is not one place for the engine`);
  await writeFile(file, `${before}\n"${engine}"\n${after}`);
}

/** What the sources import under `built:`. */
function builtModules(glue, codes) {
  return {
    name: 'built',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: 'built' }));
      onLoad({ filter: /^built:engine\.wasm$/, namespace: 'built' }, () => ({ contents: ENGINE_GOES_HERE, loader: 'text' }));
      onLoad({ filter: /^built:glue$/, namespace: 'built' }, async () => ({ contents: await glueFactory(glue), loader: 'js' }));
      onLoad({ filter: /^built:rules$/, namespace: 'built' }, async () => ({ contents: await rulesTold(codes), loader: 'json' }));
    },
  };
}

/**
 * What `listRules` tells of each rule and the engine does not, in the order of the rules. The engine gives a rule's own
 * words for its summary, so that only one that reads otherwise is told here.
 */
async function rulesTold(codes) {
  const { rules, texts } = JSON.parse(await readFile(codes, 'utf8'));
  const words = new Map(texts.map(({ id, plain }) => [id, plain]));
  const told = ({ rule, summary, handledBy }) => (words.get(rule) === summary ? { handledBy } : { summary, handledBy });
  return JSON.stringify(rules.map(told));
}

/**
 * The glue holds one instance in variables of its module and has no way to let go of it. As the body of a function it
 * gives a fresh one whenever asked, so that a failed start or a failed call leaves nothing behind. Its own
 * asynchronous start is not taken along.
 */
async function glueFactory(glue) {
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
  return `export default function makeGlue() {\n${outputFiles[0].text}\nreturn glue;\n}\n`;
}
