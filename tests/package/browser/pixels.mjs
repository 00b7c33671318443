/** What can be said of a picture, pixel by pixel. A PNG as browsers write it: 8 bits a channel, no interlacing, with or without alpha. */
import { inflateSync } from 'node:zlib';

const HEAD = 8;
/** Bytes of a pixel, by the colour type. */
const CHANNELS = { 2: 3, 6: 4 };

/** `{ width, height, at(x, y) }`, where `at` gives `[red, green, blue]`. */
export function pixelsOf(png) {
  const parts = chunks(png);
  const header = parts.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0) throw new Error(`a PNG of another kind: ${[...header.subarray(8)]}`);
  const rows = unfiltered(inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data))), width * channels, height, channels);
  const at = (x, y) => {
    const start = (y * width + x) * channels;
    return [rows[start], rows[start + 1], rows[start + 2]];
  };
  return { width, height, at };
}

function chunks(png) {
  const found = [];
  for (let at = HEAD; at < png.length; ) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
}

/** What a byte was guessed to be, by the way that its row names: from those to the left, above, and left above. */
const GUESSES = [
  () => 0,
  (left) => left,
  (left, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => nearest(left, above, corner),
];

/** Each row says by its first byte how it was made from what stands to the left and above. */
function unfiltered(bytes, width, height, channels) {
  const rows = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    const guess = GUESSES[bytes[y * (width + 1)]];
    for (let x = 0; x < width; x++) {
      const left = x >= channels ? rows[y * width + x - channels] : 0;
      const above = y > 0 ? rows[(y - 1) * width + x] : 0;
      const corner = x >= channels && y > 0 ? rows[(y - 1) * width + x - channels] : 0;
      rows[y * width + x] = bytes[y * (width + 1) + 1 + x] + guess(left, above, corner);
    }
  }
  return rows;
}

function nearest(left, above, corner) {
  const about = left + above - corner;
  const a = Math.abs(about - left);
  const b = Math.abs(about - above);
  const c = Math.abs(about - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** The contrast of two colours, as WCAG 2.2 has it: 1 to 21. */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [...colour].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
