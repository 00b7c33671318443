/** Why a file or a worker is of no use as a whole: a code that stays, and a sentence for people. */

/** A file may be so large; a JSON text has to be read at once, and takes ten times its size. */
export const MOST_BYTES = { csv: 200_000_000, json: 100_000_000 };
/** A line may be so long, and a file have so many cases and so many lines whose quotes do not match. */
export const MOST_OF_A_LINE = 100_000;
export const MOST_CASES = 1_000_000;
export const MOST_BROKEN_LINES = 100;

const SAVE = 'Save it again as CSV in UTF-8.';
const counted = (number) => number.toLocaleString('en-GB');
const tooLarge = (most) => `The file is larger than ${most / 1_000_000} MB. Split it, and open the parts one after the other.`;

const MESSAGES = {
  empty: () => 'The file is empty.',
  'csv-too-large': () => tooLarge(MOST_BYTES.csv),
  'json-too-large': () => tooLarge(MOST_BYTES.json),
  'utf-16': () => `The file is written in UTF-16. ${SAVE}`,
  'not-utf-8': () => `The file is not written in UTF-8, so some letters would come out wrong. ${SAVE}`,
  'nul-character': () => `The file holds NUL characters, which no text has. ${SAVE}`,
  workbook: () => 'The file is a workbook of a spreadsheet. Save the sheet as CSV in UTF-8.',
  'not-csv': () => 'The file is JSON, and not CSV.',
  'not-json': () => 'The file begins as JSON does, and is not whole. Save it again.',
  'not-a-list': () => 'The file must hold a list of cases, each with a key and a history.',
  'line-too-long': ({ row }) => `Line ${counted(row)} is longer than ${counted(MOST_OF_A_LINE)} characters.`,
  'too-many-broken-lines': () => `More than ${MOST_BROKEN_LINES} lines have quotes that do not match.`,
  'too-many-cases': () => `The file has more than ${counted(MOST_CASES)} cases. Split it.`,
  unreadable: () => 'The file could not be read. It may have been moved or changed. Choose it again.',
  'engine-cannot-start': () => 'The engine cannot start in the worker.',
  'worker-cannot-start': () => 'The worker cannot start, so the file was not read.',
  'worker-died': () => 'The worker stopped before it was done, so there is no list.',
  'worker-silent': () => 'The worker has not answered for a minute and was stopped, so there is no list.',
};

export function fileError(code, { cause, ...details } = {}) {
  const error = new Error(MESSAGES[code](details), cause === undefined ? undefined : { cause });
  return Object.assign(error, { name: 'CetrWorklistError', code });
}
