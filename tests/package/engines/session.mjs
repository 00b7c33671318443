/** One engine, started for a suite: its WebDriver program, a display where it needs one, and a home that is thrown away. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import { wayTo } from './engines.mjs';

/** A busy machine takes its time to start a browser. */
const PATIENCE = 60_000;

/** @returns the driver, the folder in which the browser puts what is saved, and `close()`, which ends all that was started. */
export async function startEngine(engine, wishes = {}) {
  const home = await mkdtemp(join(tmpdir(), `cetr-${engine}-`));
  const downloads = join(home, 'Downloads');
  await mkdir(downloads);
  await mkdir(join(home, '.config'));
  // Where GTK, and so WebKit, looks for the place; Chromium would not take the home itself.
  await writeFile(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const started = [];
  const close = async () => {
    await Promise.all(started.reverse().map(end));
    // Some of the browser's own processes may still write there for a moment.
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const { program, needsDisplay, capabilities } = wayTo(engine, { downloads, ...wishes });
    // Nothing of the home of whoever runs this: no settings, and nothing written there.
    const environment = { ...process.env, HOME: home, TZ: 'Europe/London' };
    for (const name of ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME']) delete environment[name];
    // A screen of its own, though there be one: no other window may take the focus.
    if (needsDisplay) {
      const words = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
      const screen = launch(process.env.CETR_XVFB || 'Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
      started.push(screen);
      environment.DISPLAY = `:${await firstLine(screen, screen.stdio[3])}`;
    }
    const port = await freePort();
    const server = launch(program, [`--port=${port}`], { env: environment, stdio: 'ignore' });
    started.push(server);
    const address = `http://127.0.0.1:${port}`;
    await answers(server, `${address}/status`);
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(address)
      .withCapabilities(new Capabilities(capabilities))
      .build();
    await driver.manage().setTimeouts({ script: 30_000, pageLoad: PATIENCE });
    return {
      driver,
      downloads,
      close: async () => {
        await driver.quit().finally(close);
      },
    };
  } catch (error) {
    await close();
    throw new Error(`${engine} could not be started: ${error.message}`, { cause: error });
  }
}

function launch(program, words, options) {
  const child = spawn(program, words, options);
  child.failed = new Promise((_, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`${program} ended, with ${code}`)));
  });
  // It is looked at while something is waited for; at the end it means nothing.
  child.failed.catch(() => {});
  const killed = () => child.kill();
  process.once('exit', killed);
  child.once('exit', () => process.off('exit', killed));
  return child;
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function firstLine(child, stream) {
  let text = '';
  const read = async () => {
    for await (const part of stream) {
      text += part;
      if (text.includes('\n')) return text.trim();
    }
    throw new Error('the display was not named');
  };
  return Promise.race([read(), child.failed]);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answers(child, address) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await Promise.race([pause(50), child.failed])) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`nothing answers at ${address}`);
}
