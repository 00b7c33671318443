/** The entry `./worklist`: files of many cases to one worklist, and worklists to files. It holds no engine. */
import type { CalendarOptions, Case, Cetr, IsoDate, Options, Worklist, WorklistOptions, WorklistRow } from './index.js';

/**
 * A CSV file to cases, as `toWorklist` takes them: one line is one event, and lines with the same `key` are one case. Takes a text,
 * or bytes in UTF-8; comma, semicolon or tab. Throws a `CetrWorklistError` where the file is no such file as a whole.
 *
 * A call of `toWorklist` takes 10,000 cases. For more, and to keep no whole file in memory, there is `readWorklist`.
 */
export declare function readCases(csv: string | ArrayBuffer | ArrayBufferView): CasesOfFile;

export interface CasesOfFile {
  /** In the order in which their keys first stand in the file. A case of which a line cannot be taken is left out as a whole. */
  cases: Case[];
  /** In the order of the file; no more than 100,000. */
  findings: FileFinding[];
  /** Of all findings. */
  findingCount: number;
  /** The `errors` that `toWorklist` gives for these very cases, by line and column. */
  findingsOf(errors: Worklist['errors']): FileFinding[];
}

/** What is wrong, and where. */
export interface FileFinding {
  /** The line as a spreadsheet numbers it: from 1, the header being one. In a JSON file the number of the case, from 1. */
  row: number;
  /** The name of the column; null for the whole line. In a JSON file a JSON pointer into the history. */
  column: string | null;
  /** Of the case, where it is known. */
  key: string | null;
  /** Stable: one of `FileFindingCode`, or the engine's code for what it refuses. */
  code: FileFindingCode | (string & {});
  /** What must hold, for people. */
  message: string;
}

export type FileFindingCode =
  | 'unknown-column'
  | 'misspelt-column'
  | 'repeated-column'
  | 'missing-column'
  | 'no-lines'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'open-quote'
  | 'stray-quote'
  | 'missing-key'
  | 'missing-value'
  | 'no-event'
  | 'not-of-event'
  | 'wrong-value'
  | 'contradiction'
  | 'case-left-out'
  | 'repeated-key'
  | 'more-findings';

/** Why a file, or the worker that reads it, is of no use as a whole. */
export interface CetrWorklistError extends Error {
  name: 'CetrWorklistError';
  /** Stable. */
  code:
    | 'empty'
    | 'csv-too-large'
    | 'json-too-large'
    | 'utf-16'
    | 'not-utf-8'
    | 'nul-character'
    | 'workbook'
    | 'not-csv'
    | 'not-json'
    | 'not-a-list'
    | 'line-too-long'
    | 'too-many-broken-lines'
    | 'too-many-cases'
    | 'unreadable'
    | 'engine-cannot-start'
    | 'worker-cannot-start'
    | 'worker-died'
    | 'worker-silent';
}

/**
 * A file of any size to one worklist: CSV, or JSON with a list of `{ key, history }`. It is read piece by piece and goes through
 * the engine in chunks; the rows are those of one call with all its cases. CSV up to 200 MB, JSON up to 100 MB, a million cases.
 */
export declare function readWorklist(cetr: Cetr, source: WorklistSource, settings?: ReadingSettings): Promise<FileWorklist>;

/**
 * The same in a module worker, so that a page stays free. Rejects with the reason of `signal` when that is aborted, and with a
 * `CetrWorklistError` when the worker cannot start or dies; a further call starts another.
 */
export declare function openWorklist(source: WorklistSource, settings: OpeningSettings): Promise<FileWorklist>;

/** A `File` is a `Blob`. Bytes are read as UTF-8. */
export type WorklistSource = string | Blob | ArrayBuffer | ArrayBufferView;

export interface ReadingSettings {
  /** Those of `toWorklist`. The day of today is read once, at the start. */
  options?: (Options & WorklistOptions) | null;
  /** Is looked at between two pieces; then the promise is rejected with its reason. */
  signal?: AbortSignal;
  /** At most ten times a second. */
  onProgress?(progress: FileProgress): void;
  /** How many cases go into one call of the engine: 1,000. The rows are the same whatever it is. */
  casesAtOnce?: number;
}

export interface OpeningSettings extends ReadingSettings {
  /** The address of `worklist-worker.js`, which needs `index.js` beside it; or what makes a worker of it, for bundlers. */
  worker: URL | string | (() => Worker);
}

export interface FileProgress {
  /** From 0 to 1. */
  share: number;
  cases: number;
  rows: number;
  findings: number;
}

export interface FileWorklist {
  asOf: IsoDate;
  format: 'csv' | 'json';
  /** Soonest first, as `toWorklist` has them. `index` is the place among the cases that the engine was given. */
  rows: WorklistRow[];
  /** In the order of the file; no more than 100,000. What the engine refuses is among them. */
  findings: FileFinding[];
  /** Of all findings. */
  findingCount: number;
  /** Of all cases in the file, those left out included. */
  cases: number;
  leftOut: number;
}

/** Rows as CSV: id, next action, due, days left, status, cautions, codes. No cell begins as a formula; days left stay numbers. */
export declare function worklistCsv(rows: readonly WorklistRow[], settings?: CsvSettings): string;

/**
 * The open and overdue rows of many cases as one calendar. Each entry has the id that it has in a calendar of its case alone, so
 * that a second import brings the first up to date. Of cases with one key, each after the first has its number behind it.
 */
export declare function worklistCalendar(cetr: Cetr, rows: readonly WorklistRow[], settings: Omit<CalendarOptions, 'key'>): Promise<string>;

/** Findings as CSV. */
export declare function findingsCsv(findings: readonly FileFinding[], settings?: CsvSettings): string;

export interface CsvSettings {
  /** A mark at the head of the file, by which Excel knows UTF-8. */
  bom?: boolean;
  /** Without the line of names, a text goes on where another ended. */
  header?: boolean;
}

/** The columns that a CSV file may have, made from the schema of `CaseHistory`. */
export declare const COLUMNS: readonly FileColumn[];

export interface FileColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: 'text' | 'boolean' | 'number' | 'date' | 'choice' | 'actions';
  /** Every file has it. */
  readonly needed?: true;
  readonly description?: string;
  /** Of a choice. */
  readonly values?: readonly string[];
  /** Of a date. */
  readonly pattern?: string;
  /** Of a number. */
  readonly least?: number;
  readonly most?: number;
  /** The types of event that have it; without this, all. */
  readonly events?: readonly string[];
  /** Those of them that cannot do without. */
  readonly neededBy?: readonly string[];
}
