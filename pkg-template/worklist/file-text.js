/** The text of a file, piece by piece, and what tells that it is none. */
import { fileError, MOST_BYTES } from './file-error.js';

/** So many characters of a text are read between two looks at who waits. */
const PIECE = 262_144;
/** So many bytes tell what kind of file it is. */
const HEAD = 1024;

const starts = (bytes, ...wanted) => wanted.every((byte, place) => bytes[place] === byte);

/** A source that can be read more than once: a text, bytes, or a file. Throws where it is plainly no text. */
export async function textSource(source) {
  if (typeof source === 'string') return stringSource(source);
  const blob = isBlob(source) ? source : new Blob([source]);
  const head = new Uint8Array(await bytesOf(blob.slice(0, HEAD)));
  const format = formatOf(headText(head));
  const whole = async () => decoded(new Uint8Array(await bytesOf(blob)));
  return { format, size: sized(blob.size, format), pieces: () => piecesOfBlob(blob), whole };
}

/** The same at once, for a text or bytes. */
export function textAtOnce(source) {
  if (typeof source === 'string') return stringSource(source);
  const bytes = ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : new Uint8Array(source);
  headText(bytes.subarray(0, HEAD));
  sized(bytes.length, 'csv');
  return stringSource(decoded(bytes));
}

function stringSource(text) {
  const format = formatOf(text.slice(0, HEAD));
  const size = sized(text.length, format);
  if (text === '') throw fileError('empty');
  return { format, size, pieces: () => piecesOfText(text), whole: async () => withoutNul(withoutMark(text)) };
}

/** Of a string the characters are counted, which are no more than its bytes. */
function sized(size, format) {
  if (size > MOST_BYTES[format]) throw fileError(`${format}-too-large`);
  return size;
}

/** No CSV file begins with what a list or an object of JSON begins with: no column is called so. */
function formatOf(head) {
  return /^[\uFEFF\s]*[[{]/.test(head) ? 'json' : 'csv';
}

/** What a file begins with, of ASCII letters enough to tell its format. */
function headText(head) {
  if (head.length === 0) throw fileError('empty');
  if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) throw fileError('utf-16');
  if (starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw fileError('workbook');
  if (head.includes(0)) throw fileError('nul-character');
  return new TextDecoder().decode(head);
}

function* piecesOfText(text) {
  const whole = withoutMark(text);
  for (let from = 0; from < whole.length; from += PIECE) {
    const piece = withoutNul(whole.slice(from, from + PIECE));
    yield { piece, read: from + piece.length };
  }
}

async function* piecesOfBlob(blob) {
  const reader = blob.stream().getReader();
  const decoder = strictDecoder();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await told('unreadable', () => reader.read());
      if (done) break;
      read += value.length;
      yield { piece: withoutNul(decodedBy(decoder, value, { stream: true })), read };
    }
    yield { piece: decodedBy(decoder), read };
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Takes the mark at the head of a file away, and refuses what is not UTF-8 instead of guessing letters. */
const strictDecoder = () => new TextDecoder('utf-8', { fatal: true });

function decoded(bytes) {
  return withoutNul(decodedBy(strictDecoder(), bytes));
}

function decodedBy(decoder, ...given) {
  try {
    return decoder.decode(...given);
  } catch (cause) {
    throw fileError('not-utf-8', { cause });
  }
}

const withoutMark = (text) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function withoutNul(text) {
  if (text.includes('\0')) throw fileError('nul-character');
  return text;
}

function bytesOf(blob) {
  return told('unreadable', () => blob.arrayBuffer());
}

async function told(code, read) {
  try {
    return await read();
  } catch (cause) {
    throw fileError(code, { cause });
  }
}

/** Rather than `instanceof`: a file may come from another realm. */
function isBlob(source) {
  return /^\[object (Blob|File)\]$/.test(Object.prototype.toString.call(source));
}
