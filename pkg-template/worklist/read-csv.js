/** A CSV file to cases: at once, or piece by piece with no more in memory than the cases that are not whole yet. */
import { caseLeftOut, CsvCases, LastRows, placeInFile } from './csv-cases.js';
import { CsvLines } from './csv-lines.js';
import { fileError } from './file-error.js';
import { Findings, refusal } from './findings.js';
import { textAtOnce } from './file-text.js';

export function readCases(source) {
  const { format, pieces } = textAtOnce(source);
  if (format !== 'csv') throw fileError('not-csv');
  const cases = [];
  const places = [];
  const findings = new Findings();
  const onCase = ({ key, history, place }) => {
    cases.push({ key, history });
    places.push({ key, ...place });
  };
  const gathered = new CsvCases({ onCase, onFinding: findings.add });
  const lines = new CsvLines((line) => gathered.line(line));
  for (const { piece } of pieces()) lines.push(piece);
  lines.end();
  gathered.end();
  return {
    cases,
    findings: byRow(findings.kept),
    findingCount: findings.count,
    findingsOf: (errors) => byRow(errors.flatMap(({ index, error }) => refused(places[index], error))),
  };
}

/** What the engine refuses in a case, at its place in the file, and that the case is left out. */
export function refused(place, error) {
  return [refusal({ key: place.key, ...placeInFile(place, error.path) }, error), caseLeftOut(place)];
}

/** In the order of the file; what is found in one line stays in its order. */
export function byRow(findings) {
  return findings.sort((one, other) => one.row - other.row);
}

/**
 * Twice through the file: first to learn which line is the last of each case, then to give each case away once it is whole.
 * `onRead(share)` is told how far it is, from 0 to 1.
 */
export async function streamCases({ pieces, size }, { onCase, onFinding, onRead }) {
  const last = new LastRows();
  await readLines(pieces, (line) => last.line(line), (read) => onRead(read / size / 2));
  const gathered = new CsvCases({ onCase, onFinding, lastRows: last.rows });
  await readLines(pieces, (line) => gathered.line(line), (read) => onRead(0.5 + read / size / 2));
  gathered.end();
  return gathered;
}

async function readLines(pieces, onLine, onRead) {
  const lines = new CsvLines(onLine);
  for await (const { piece, read } of pieces()) {
    lines.push(piece);
    await onRead(read);
  }
  lines.end();
}
