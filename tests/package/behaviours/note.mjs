/** A reporter for Node's test runner: notes every test that ran, for `tell.mjs`. */
import { relative } from 'node:path';

export default async function* note(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    const hasPassed = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    yield `${JSON.stringify({ name: data.name, file: data.file && relative('.', data.file), hasPassed })}\n`;
  }
}
