/** The scripts of the package, each made from an entry in this folder. */
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { columnsOf } from './columns.mjs';
import { glueFactory } from './glue.mjs';
import { asCharacters } from './inside.mjs';
import { moduleWithoutWasm } from './no-wasm.mjs';

/**
 * Stand for what is inside until the scripts are written: esbuild would break so long a text into lines of its own. Names of
 * variables, which it neither breaks nor changes.
 */
const WASM_GOES_HERE = 'WASM_GOES_HERE';
const DATA_GOES_HERE = 'DATA_GOES_HERE';

/**
 * Says, at the head of a script, that it is UTF-8, and beats whatever else says otherwise. A classic script is read in the
 * character set of its page unless the server names one; modules are UTF-8 always.
 */
const UTF8_MARK = '\uFEFF';

/**
 * Has Chromium compile all functions of a script while it is fetched, beside the page: else each is compiled when it is first called,
 * and the page waits. To others it is a comment.
 */
const ALL_COMPILED_AHEAD = '//# allFunctionsCalledOnLoad';

/**
 * `engine` is the variant that an entry has inside, or is made for; `besides` are scripts of the package that an entry
 * imports and takes no second copy of.
 */
const ENTRIES = [
  { entry: 'index.js', engine: 'all' },
  // The platform of Node adds the note from which Node reads the names that a CommonJS file exports; nothing of Node's.
  { entry: 'index.js', engine: 'all', file: 'index.cjs', format: 'cjs', platform: 'node' },
  { entry: 'slim.js', engine: 'all' },
  { entry: 'no-wasm.js', engine: 'all' },
  { entry: 'element-class.js', besides: ['./index.js'], isCompiledAhead: true },
  { entry: 'element.js', besides: ['./element-class.js'] },
  { entry: 'officer.js', besides: ['./index.js'] },
  { entry: 'timeline.js', besides: ['./index.js'] },
  { entry: 'interop.js' },
  { entry: 'worklist.js' },
  { entry: 'worklist-worker.js', besides: ['./index.js'] },
  { entry: 'element.iife.js', engine: 'public', format: 'iife', isCompiledAhead: true },
  { entry: 'element.no-wasm.iife.js', engine: 'public', format: 'iife', isCompiledAhead: true },
  { entry: 'element.auto.iife.js', engine: 'public', format: 'iife', isCompiledAhead: true },
  // The screens alone, for the demo: they are handed the engine.
  { entry: 'element/screens.js', file: 'screens.js' },
  { entry: 'element/form-entry.js', file: 'form-screen.js' },
];

/** Those that a page takes by a `<script>` that is no module. */
export const CLASSIC_SCRIPTS = ENTRIES.filter(({ format }) => format === 'iife').map(({ entry }) => entry);

/**
 * @param engines the folder of each variant, with `engine.js`, `engine_bg.wasm` and `no-wasm/`
 * @param template the folder with the entries
 */
export async function bundleScripts({ template, engines, codes, schema, dist, version }) {
  for (const { entry, file = entry, engine, format = 'esm', platform = 'neutral', besides = [], isCompiledAhead } of ENTRIES) {
    const built = builtModules({ engine: engines[engine], codes, schema });
    const { outputFiles } = await build({
      entryPoints: [join(template, entry)],
      bundle: true,
      write: false,
      minify: true,
      // Node prints the line that an uncaught error comes from: not one with all the code in it. Browsers print none, and
      // there the breaks cost three kilobytes.
      ...(format === 'iife' ? {} : { lineLimit: 160 }),
      target: 'es2022',
      banner: { js: [`/*! cetr-engine ${version} | MIT OR Apache-2.0 */`, ...(isCompiledAhead ? [ALL_COMPILED_AHEAD] : [])].join('\n') },
      logLevel: 'warning',
      format,
      platform,
      mainFields: ['module', 'main'],
      external: besides,
      plugins: built.plugins,
    });
    const mark = format === 'iife' ? UTF8_MARK : '';
    await writeFile(join(dist, file), mark + withTexts(outputFiles[0].text, built.texts, file));
  }
}

/** Each text in its place, on a line of its own. */
function withTexts(script, texts, file) {
  let written = script;
  for (const [placeholder, characters] of Object.entries(texts)) {
    const [before, after, ...more] = written.split(placeholder);
    if (after === undefined || more.length > 0) throw new Error(`${file}: there is not one place for what is inside`);
    written = `${before}\n"${characters}"\n${after}`;
  }
  return written;
}

/** What the sources import under `built:`, and the texts that stand in what these modules hold. */
function builtModules({ engine, codes, schema }) {
  const texts = {};
  const wasm = () => readFile(join(engine, 'engine_bg.wasm'));
  const withoutWasm = (options) => moduleWithoutWasm({ folder: join(engine, 'no-wasm'), placeholder: DATA_GOES_HERE, ...options });
  const modules = {
    'built:nothing': () => ({ contents: '' }),
    'built:glue': async () => ({ contents: await glueFactory(join(engine, 'engine.js')) }),
    'built:engine.wasm': async () => {
      texts[WASM_GOES_HERE] = asCharacters(await wasm());
      return { contents: `export default ${WASM_GOES_HERE};` };
    },
    'built:no-wasm': async () => {
      const { contents, data } = await withoutWasm({});
      texts[DATA_GOES_HERE] = asCharacters(data);
      return { contents };
    },
    'built:no-wasm-beside-wasm': async () => ({ contents: (await withoutWasm({ wasm: await wasm() })).contents }),
    'built:columns': async () => ({ contents: JSON.stringify(await columnsOf(schema)), loader: 'json' }),
    'built:rules': async () => ({ contents: await rulesTold(codes), loader: 'json' }),
  };
  const plugin = {
    name: 'built',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: 'built' }));
      // What Papa Parse asks Node for where it reads a stream of Node's, which we never give it.
      onResolve({ filter: /^stream$/ }, () => ({ path: 'built:nothing', namespace: 'built' }));
      onLoad({ filter: /^/, namespace: 'built' }, ({ path }) => modules[path]?.());
    },
  };
  return { texts, plugins: [plugin] };
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
