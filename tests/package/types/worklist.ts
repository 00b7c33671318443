/** What a program writes against the types of `cetr-engine/worklist`. */
import { loadSync } from '../../pkg/dist/index.js';
import {
  COLUMNS,
  findingsCsv,
  openWorklist,
  readCases,
  readWorklist,
  worklistCsv,
  type CetrWorklistError,
  type FileFinding,
  type FileWorklist,
} from '../../pkg/dist/worklist.js';

const cetr = loadSync();
const { cases, findings, findingsOf, findingCount } = readCases('key,event.type,event.on\n');
const worklist = cetr.toWorklist(cases, { rows: 'next-per-case' });
const all: FileFinding[] = [...findings, ...findingsOf(worklist.errors)];
const text: string = worklistCsv(worklist.rows, { bom: true }) + findingsCsv(all) + String(findingCount);
const names: string[] = COLUMNS.map(({ name, values }) => `${name} ${values?.join(' ') ?? ''}`);

const control = new AbortController();
const fromFile = (file: File): Promise<FileWorklist> =>
  openWorklist(file, {
    worker: new URL('./worklist-worker.js', 'https://example.org/'),
    options: { asOf: '2026-06-12', statuses: ['overdue'] },
    signal: control.signal,
    onProgress: ({ share, cases: sofar }) => console.log(share.toFixed(2), sofar),
  });
const bundled = openWorklist(new Uint8Array([1]), { worker: () => new Worker('worker.js', { type: 'module' }) });
const here = readWorklist(cetr, text, { casesAtOnce: 10 }).then(({ rows, leftOut }) => rows.length + leftOut);
const isOurs = (thrown: unknown): thrown is CetrWorklistError => thrown instanceof Error && thrown.name === 'CetrWorklistError';
bundled.catch((thrown: unknown) => isOurs(thrown) && thrown.code === 'worker-died');

// @ts-expect-error a worker is needed
openWorklist('', {});
// @ts-expect-error there is no such status
readWorklist(cetr, '', { options: { statuses: ['late'] } });

export { fromFile, here, names };
