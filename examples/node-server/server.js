/** A plain Node server: a page with the engine in it, and an address that takes a record and answers what is wrong with it. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { loadSync, localDate } from 'cetr-engine';

const FORM = 'review-request';
/** Of a record that is sent. A form holds a few kilobytes. */
const MOST_BYTES = 100_000;
/** Nothing from elsewhere; WebAssembly, but no eval. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'";

const FILES = {
  '/': { file: new URL('page.html', import.meta.url), type: 'text/html; charset=utf-8' },
  '/page.js': { file: new URL('page.js', import.meta.url), type: 'text/javascript' },
  '/cetr-engine.js': { file: new URL(import.meta.resolve('cetr-engine')), type: 'text/javascript' },
};

/** `today` gives the day to answer for: of the machine, unless it is told otherwise. */
export function recordServer({ today = () => localDate(new Date()) } = {}) {
  const { about, validateForm } = loadSync();

  /** What is wrong with a record, and what has to be kept beside it, so that the answer can be understood later. */
  function answerTo(record) {
    const asOf = today();
    const { version, inForceFrom } = about();
    return { ...validateForm(FORM, record, { asOf }), asOf, engine: version, policyInForceFrom: inForceFrom };
  }

  async function respond(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (request.method === 'POST' && pathname === '/review-requests') {
      const { status, body } = await judged(request, answerTo);
      return send(response, status, 'application/json', JSON.stringify(body));
    }
    const found = request.method === 'GET' && Object.hasOwn(FILES, pathname) ? FILES[pathname] : undefined;
    if (!found) return send(response, 404, 'text/plain', 'There is nothing here.');
    send(response, 200, found.type, await readFile(found.file));
  }

  return createServer((request, response) => {
    respond(request, response).catch((fault) => {
      // The record is health data: it goes into no log.
      console.error(fault.name);
      if (response.headersSent) response.destroy();
      else send(response, 500, 'application/json', JSON.stringify({ error: 'The server failed.' }));
    });
  });
}

/** 200 for a record that holds, 422 with the findings for one that does not; what is no record is told apart from both. */
async function judged(request, answerTo) {
  const text = await textOf(request);
  if (text === undefined) return { status: 413, body: { error: 'The record is too large.' } };
  let record;
  try {
    record = JSON.parse(text);
  } catch {
    return { status: 400, body: { error: 'The record is not JSON.' } };
  }
  try {
    const answer = answerTo(record);
    // A case system would keep the record here, and the answer beside it.
    return { status: answer.valid ? 200 : 422, body: answer };
  } catch (thrown) {
    if (thrown.name !== 'CetrInputError') throw thrown;
    return { status: 400, body: { error: thrown.message } };
  }
}

/** What was sent, unless it is too large. The rest is read all the same, so that the sender hears of it. */
async function textOf(request) {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes <= MOST_BYTES) parts.push(part);
  }
  return bytes <= MOST_BYTES ? Buffer.concat(parts).toString('utf8') : undefined;
}

function send(response, status, type, body) {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}
