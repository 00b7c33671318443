/** The examples of a document, run as a reader runs them. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printed } from './installed.mjs';

/** Each block of that language. */
export function blocksOf(text, language) {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code);
}

/** Runs a block as that file of a project, and holds what it prints to the comments behind each `console.log`. */
export async function printsWhatItSays(place, file, code) {
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, printing]) => printing);
  assert.ok(expected.length > 0, code);
  await writeFile(join(place, file), code);
  assert.deepEqual((await printed(place, file)).trimEnd().split('\n'), expected);
}
