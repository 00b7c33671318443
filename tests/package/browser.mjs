/** A headless Chromium, and a site for it under the policy that the package is documented for. */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

/** Nothing from elsewhere, nothing inline; WebAssembly, but no eval. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'";

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Pages of its own that it would draw for each window, and for nobody: what drops down from the line of the address. */
const DRAWN_FOR_NOBODY = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** What Playwright leaves out, but for what concerns Windows or Edge alone. Of two lists a browser takes the last. */
const LEFT_OUT_BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Without a sandbox, since CI runs as root; without the services that would ask for addresses of their own. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...LEFT_OUT_BY_PLAYWRIGHT, ...DRAWN_FOR_NOBODY].join()}`,
];

/** The browser that `cargo xtask test` found or fetched, else one in a usual place. */
export function findChromium() {
  const found = process.env.CETR_CHROMIUM || PLACES.find((place) => existsSync(place));
  if (!found) throw new Error('no Chromium found: set CETR_CHROMIUM to the path of one, or run `cargo xtask test`');
  return found;
}

export async function launchChromium() {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
}

/**
 * Serves pages (address -> HTML) and files (address of a folder -> the folder) on a free port of this machine.
 * @returns {Promise<{origin: string, close(): Promise<void>}>}
 */
export async function serve({ pages = {}, folders = {}, policy = STRICT_POLICY }) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    // Browsers ask for it by themselves, and would note that it is missing.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const found = await content(pathname, pages, folders);
    if (found === undefined) return void response.writeHead(404).end();
    const type = TYPES[pathname.endsWith('/') ? '.html' : extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(found);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => (server.closeAllConnections(), server.close(closed))),
  };
}

async function content(pathname, pages, folders) {
  if (Object.hasOwn(pages, pathname)) return pages[pathname];
  const place = Object.keys(folders).find((address) => pathname.startsWith(address));
  if (!place) return undefined;
  const inside = normalize(pathname.slice(place.length));
  return inside.startsWith('..') ? undefined : readFile(join(folders[place], inside)).catch(() => undefined);
}

/** Opens a page and collects what a visitor never sees: errors, console messages, requests. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  const seen = { problems: [], requests: [] };
  page.on('pageerror', (error) => seen.problems.push(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && seen.problems.push(message.text()));
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.goto(address);
  return { page, seen };
}
