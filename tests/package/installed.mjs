/** The package as a stranger has it: packed by npm once, and put into `node_modules` of a folder of their own. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PACKAGE } from './places.mjs';

const run = promisify(execFile);

/** Packs the package. `remove()` takes away the tarball and every project made from it. */
export async function packed() {
  // Outside the checkout: nothing of it can be found by looking upwards.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'cetr-engine-')));
  const { stdout } = await run('npm', [
    'pack',
    PACKAGE,
    '--pack-destination',
    folder,
    '--json',
    '--ignore-scripts',
    '--offline',
    '--no-update-notifier',
  ]);
  const [{ filename }] = JSON.parse(stdout);
  const tarball = join(folder, filename);
  return {
    tarball,
    project: (name, source) => project(folder, tarball, name, source),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A folder with the package installed from the tarball, and, if given, a copy of a project's files. */
async function project(folder, tarball, name, source) {
  const place = join(folder, name);
  const modules = join(place, 'node_modules', 'cetr-engine');
  await mkdir(modules, { recursive: true });
  if (source) await cp(source, place, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', modules, '--strip-components=1']);
  return place;
}

/** Runs a file with this Node in a project, and gives what it printed. */
export async function printed(place, ...args) {
  const { stdout } = await run(process.execPath, args, { cwd: place });
  return stdout;
}
