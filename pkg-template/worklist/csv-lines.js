/** Text, piece by piece, to the lines of a CSV file, by Papa Parse. */
import Papa from 'papaparse';
import { COLUMN_BY_NAME } from './columns.js';
import { fileError, MOST_BROKEN_LINES, MOST_OF_A_LINE } from './file-error.js';

/** Lists in a cell are parted by `|`, and decimal numbers there are none: these three are what spreadsheets write. */
const DELIMITERS = [',', ';', '\t'];
const FAULTS = { MissingQuotes: 'open-quote', InvalidQuotes: 'stray-quote' };

/**
 * Gives each line to `onLine({ row, cells, fault })`. `row` is the number that a spreadsheet shows: from 1, blank lines counted,
 * and a cell of several lines as one. `fault` is the code of what is wrong with the quotes of a line: its cells are then what
 * stands between the delimiters, quotes or not.
 */
export class CsvLines {
  #onLine;
  #delimiter;
  #rest = '';
  /** A carriage return at the end of a piece may be half of a line's end. */
  #half = '';
  #row = 0;
  #broken = 0;

  constructor(onLine) {
    this.#onLine = onLine;
  }

  push(piece) {
    const text = this.#half + piece;
    this.#half = text.endsWith('\r') ? '\r' : '';
    // One file may have all kinds of line ends. No cell of ours has any.
    this.#rest += text.slice(0, text.length - this.#half.length).replace(/\r\n?/g, '\n');
    this.#take(false);
    while (this.#rest.length > MOST_OF_A_LINE) {
      this.#leaveLine('open-quote');
      this.#take(false);
    }
  }

  end() {
    if (this.#half !== '') this.#rest += '\n';
    this.#take(true);
  }

  /** All lines that are whole, or all that are left. */
  #take(isLast) {
    while (isLast ? this.#rest !== '' : this.#rest.includes('\n')) {
      const { data, errors, meta } = this.#parsed({}, !isLast);
      const broken = errors.find(({ row }) => row < data.length);
      this.#give(broken ? data.slice(0, broken.row) : data);
      if (!broken) {
        this.#rest = isLast ? '' : this.#rest.slice(meta.cursor);
        return;
      }
      // Where that line begins: behind as many lines as are before it.
      if (broken.row > 0) this.#rest = this.#rest.slice(this.#parsed({ preview: broken.row }, false).meta.cursor);
      this.#leaveLine(FAULTS[broken.code]);
    }
  }

  #parsed(settings, ignoreLastRow) {
    this.#delimiter ??= delimiterOf(this.#rest);
    return new Papa.Parser({ delimiter: this.#delimiter, newline: '\n', ...settings }).parse(this.#rest, 0, ignoreLastRow);
  }

  #give(lines) {
    for (const cells of lines) {
      const row = ++this.#row;
      if (cells.reduce((sum, text) => sum + text.length, 0) > MOST_OF_A_LINE) throw fileError('line-too-long', { row });
      this.#onLine({ row, cells });
    }
  }

  /** Only the line with the quote is lost, not those that its cell would swallow: no cell of ours has a line's end within. */
  #leaveLine(fault) {
    const end = this.#rest.indexOf('\n');
    const last = end < 0 ? this.#rest.length : end;
    if (last > MOST_OF_A_LINE) throw fileError('line-too-long', { row: this.#row + 1 });
    if (++this.#broken > MOST_BROKEN_LINES) throw fileError('too-many-broken-lines');
    const line = this.#rest.slice(0, last);
    this.#rest = this.#rest.slice(last + 1);
    this.#onLine({ row: ++this.#row, cells: line.split(this.#delimiter), fault });
  }
}

/** The one by which the first line has the most columns that are known. */
function delimiterOf(text) {
  const head = text.replace(/^\n+/, '').slice(0, MOST_OF_A_LINE);
  const known = (delimiter) => {
    const [names = []] = new Papa.Parser({ delimiter, newline: '\n', preview: 1 }).parse(head, 0, false).data;
    return names.filter((name) => COLUMN_BY_NAME.has(name.trim())).length;
  };
  const counts = DELIMITERS.map(known);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
