/** The file of an area, on the host's own site: the one request that an element makes, and only where the host names a file. */

/** Far more than a full area needs. */
const MOST_BYTES = 256 * 1024;
/** In milliseconds. Meanwhile the visitor has the general guidance, and after it as well. */
const LONGEST_WAIT = 15_000;

/** What is wrong with the file, for whoever looks after the page: a code that stays, and a sentence. */
class AreaFileError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** The area as the file has it, not yet held against its shape. Throws an error with a `code`. */
export async function openAreaFile(address) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), LONGEST_WAIT);
  try {
    return parsed(await textOf(await answered(fileAddress(address), control.signal), control), address);
  } catch (error) {
    if (error instanceof AreaFileError) throw error;
    if (control.signal.aborted) throw new AreaFileError('area-slow', `the area file took longer than 15 seconds: ${address}`);
    const why = 'another site must allow it (CORS), and a security policy needs it in connect-src';
    throw new AreaFileError('area-unreachable', `the area file could not be fetched: ${address}; ${why}`);
  } finally {
    clearTimeout(timer);
  }
}

function fileAddress(address) {
  try {
    const url = new URL(address, document.baseURI);
    if (/^(https?|file):$/.test(url.protocol)) return url;
  } catch {
    // Told below, as any address that is not one of the web.
  }
  throw new AreaFileError('area-address', `the area file has no web address: ${address}`);
}

/** No cookie goes along, and the address of the page does not either. */
async function answered(url, signal) {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok) throw new AreaFileError('area-status', `the server answered ${response.status} for the area file ${url}`);
  return response;
}

async function textOf(response, control) {
  const tooLarge = () => {
    control.abort();
    return new AreaFileError('area-too-large', `the area file is larger than 256 KiB: ${response.url}`);
  };
  if (Number(response.headers.get('content-length')) > MOST_BYTES) throw tooLarge();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text, address) {
  try {
    return JSON.parse(text);
  } catch {
    throw new AreaFileError('area-not-json', `the area file is not JSON: ${address}`);
  }
}

/** An area that stands in the page itself, as text. */
export function areaFromText(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new AreaFileError('area-not-json', 'the area inside the tag is not JSON');
  }
}
