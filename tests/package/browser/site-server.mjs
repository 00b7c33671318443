/** The demo site as a careful host would serve it, in a folder of its own. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { PACKAGE, ROOT } from '../places.mjs';

/** What `cargo xtask demo` sends as well. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Not at the root: an address that only works there must not pass. */
export const FOLDER = '/reviews/demo/';

/**
 * On a free port of this machine. `pages` adds addresses below the site's own folder: `{ 'host.html': '<!doctype …' }`;
 * `change(html)` gives each page as it is to be served.
 * @returns {Promise<{address: string, asked: string[], close(): Promise<void>}>} `asked` grows with every request
 */
export async function serveSite({ pages = {}, policy = POLICY, change = (html) => html } = {}) {
  const asked = [];
  const places = [
    [`${FOLDER}pkg/`, PACKAGE],
    [FOLDER, join(ROOT, 'www/')],
  ];
  const find = async (address) => {
    const name = address.startsWith(FOLDER) ? address.slice(FOLDER.length) : '';
    if (Object.hasOwn(pages, name)) return pages[name];
    const [at, folder] = places.find(([start]) => address.startsWith(start)) ?? [];
    const inside = at && normalize(address.slice(at.length) || 'index.html');
    return inside === undefined || inside.startsWith('..') ? undefined : readFile(join(folder, inside)).catch(() => undefined);
  };
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url, 'http://localhost');
    const found = await find(pathname);
    if (found === undefined) return void response.writeHead(404).end();
    const type = TYPES[pathname.endsWith('/') ? '.html' : extname(pathname)] ?? 'application/octet-stream';
    response
      .writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'x-content-type-options': 'nosniff' })
      .end(type === TYPES['.html'] ? change(String(found)) : found);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}${FOLDER}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
