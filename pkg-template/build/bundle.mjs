/** One entry of the package as an ES module and as CommonJS, each a single file with the engine inside. */
import { build } from 'esbuild';
import { basename, dirname, join } from 'node:path';

export async function bundleEntry({ entry, glue, wasm, dist, version }) {
  const name = basename(entry, '.js');
  const shared = {
    entryPoints: [entry],
    bundle: true,
    minify: true,
    // Node prints the line that an uncaught error comes from: not one with the whole engine in it.
    lineLimit: 160,
    target: 'es2022',
    loader: { '.wasm': 'base64' },
    banner: { js: `/*! cetr-engine ${version} | MIT OR Apache-2.0 */` },
    plugins: [builtModules(glue, wasm)],
    logLevel: 'warning',
  };
  await build({ ...shared, platform: 'neutral', format: 'esm', outfile: join(dist, `${name}.js`) });
  // The platform of Node adds the note from which Node reads the names that a CommonJS file exports; nothing of Node's.
  await build({ ...shared, platform: 'node', format: 'cjs', outfile: join(dist, `${name}.cjs`) });
}

/** What the sources import under `built:`. */
function builtModules(glue, wasm) {
  return {
    name: 'built',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^built:engine\.wasm$/ }, () => ({ path: wasm }));
      onResolve({ filter: /^built:glue$/ }, () => ({ path: glue, namespace: 'glue' }));
      onLoad({ filter: /.*/, namespace: 'glue' }, async () => ({ contents: await glueFactory(glue), loader: 'js' }));
    },
  };
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
