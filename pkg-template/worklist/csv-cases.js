/** The lines of a CSV file to cases, each with its place in the file; or to findings that say why not. */
import { COLUMN_BY_NAME, COLUMNS } from './columns.js';
import { valueOf } from './csv-cells.js';
import { headerOf } from './csv-header.js';
import { fileError, MOST_CASES } from './file-error.js';
import { finding, mustBe } from './findings.js';

/**
 * Gives each case that can be taken to `onCase({ key, history, order, place })`, all at the end, or as soon as its last line is
 * there, where `lastRows` tells for each key which one that is. `order` counts the keys as they first stand in the file.
 */
export class CsvCases {
  lines = 0;
  leftOut = 0;
  #onCase;
  #onFinding;
  #lastRows;
  #header;
  #cases = new Map();
  #keys = 0;

  constructor({ onCase, onFinding, lastRows }) {
    this.#onCase = onCase;
    this.#onFinding = onFinding;
    this.#lastRows = lastRows;
  }

  line(line) {
    if (isBlank(line)) return;
    if (!this.#header) {
      this.#header = headerOf(line, this.#onFinding);
      return;
    }
    this.lines += 1;
    if (this.#header.usable) this.#read(line);
  }

  end() {
    if (!this.#header) throw fileError('empty');
    if (this.lines === 0) this.#onFinding(finding('no-lines', { row: 1 }));
    for (const found of this.#cases.values()) this.#give(found);
    this.#cases.clear();
  }

  #read(line) {
    const { row, fault } = line;
    const key = keyOf(line, this.#header.names);
    if (key === '') return this.#onFinding(fault ? finding(fault, { row }) : finding('missing-key', { row, column: 'key' }));
    const found = this.#caseOf(key, row);
    const texts = line.cells.map((text) => text.trim());
    const wrong = fault ?? this.#wrongLength(texts);
    if (wrong) this.#wrong(found, finding(wrong, { row, key }, { cells: texts.length, columns: this.#header.names.length }));
    else this.#facts(found, row, texts);
    this.#done(found, row);
  }

  #wrongLength(texts) {
    const { names } = this.#header;
    if (texts.length < names.length) return 'too-few-cells';
    return texts.some((text, place) => text !== '' && (names[place] ?? '') === '') ? 'too-many-cells' : undefined;
  }

  #caseOf(key, row) {
    let found = this.#cases.get(key);
    if (!found) {
      if (this.#keys === MOST_CASES) throw fileError('too-many-cases');
      found = { key, order: this.#keys++, firstRow: row, lines: 0, isWrong: false, person: {}, personRows: new Map(), events: [], rows: [] };
      this.#cases.set(key, found);
    }
    found.lines += 1;
    return found;
  }

  #facts(found, row, texts) {
    const event = {};
    this.#header.columns.forEach((column, index) => {
      const text = texts[index];
      if (column === undefined || column.name === 'key' || text === '') return;
      const value = valueOf(column, text);
      if (value === undefined) this.#wrongAt(found, row, column, 'wrong-value', { text, must: mustBe(column, text) });
      else if (column.path[0] === 'person') this.#fact(found, row, column, value, text);
      else event[column.path[1]] = value;
    });
    this.#event(found, row, texts, event);
  }

  #fact(found, row, column, value, text) {
    const before = found.personRows.get(column.name);
    if (before === undefined) {
      put(found.person, column.path.slice(1), value);
      found.personRows.set(column.name, { row, value, text });
    } else if (before.value !== value) {
      this.#wrongAt(found, row, column, 'contradiction', { text, before: before.text, earlier: before.row });
    }
  }

  #event(found, row, texts, event) {
    const isFilled = (column, index) => column?.path[0] === 'event' && texts[index] !== '';
    const filled = this.#header.columns.filter(isFilled);
    if (filled.length === 0) return;
    if (!filled.some(({ name }) => name === 'event.type')) {
      for (const column of filled) this.#wrongAt(found, row, column, 'no-event');
      return;
    }
    const { type } = event;
    // A type that there is not is told already, and nothing is known of what goes with it.
    if (type === undefined) return;
    for (const column of filled) if (column.events?.includes(type) === false) this.#wrongAt(found, row, column, 'not-of-event', { type });
    const names = new Set(filled.map(({ name }) => name));
    for (const column of neededBy(type)) if (!names.has(column.name)) this.#wrongAt(found, row, column, 'missing-value', { type });
    found.events.push(event);
    found.rows.push(row);
  }

  #wrongAt(found, row, column, code, details) {
    this.#wrong(found, finding(code, { row, column: column.name, key: found.key }, details));
  }

  #wrong(found, told) {
    found.isWrong = true;
    this.#onFinding(told);
  }

  #done(found, row) {
    if (this.#lastRows?.get(found.key) !== row) return;
    this.#cases.delete(found.key);
    this.#give(found);
  }

  #give({ isWrong, key, order, person, events, ...place }) {
    const { firstRow, lines } = place;
    if (isWrong) {
      this.leftOut += 1;
      this.#onFinding(caseLeftOut({ key, firstRow, lines }));
    } else {
      this.#onCase({ key, history: { person, events }, order, place });
    }
  }
}

export function caseLeftOut({ key, firstRow, lines }) {
  return finding('case-left-out', { row: firstRow, column: 'key', key }, { lines });
}

/** For each key its last line, so that a case can be given away before the file ends. */
export class LastRows {
  rows = new Map();
  #header;

  line(line) {
    if (isBlank(line)) return;
    if (!this.#header) {
      this.#header = headerOf(line, () => {});
    } else if (this.#header.usable) {
      const key = keyOf(line, this.#header.names);
      if (key !== '') this.rows.set(key, line.row);
      if (this.rows.size > MOST_CASES) throw fileError('too-many-cases');
    }
  }
}

/** Of a line whose quotes do not match only what stands before them is certain. */
function keyOf({ cells, fault }, names) {
  const place = names.indexOf('key');
  const isCertain = fault === undefined || !cells.slice(0, place + 1).some((text) => text.includes('"'));
  return isCertain ? (cells[place]?.trim() ?? '') : '';
}

/** Where the engine found something in a case: the line and the column of what it was read from. */
export function placeInFile({ firstRow, rows, personRows }, path) {
  const [first, ...rest] = path.split('/').slice(1);
  if (first === 'events') {
    const [index, name] = rest;
    return { row: rows[Number(index)] ?? firstRow, column: known(`event.${name}`) };
  }
  if (first === 'person') {
    const column = known(['person', ...rest].join('.'));
    return { row: personRows.get(column)?.row ?? firstRow, column };
  }
  return { row: firstRow, column: known(first) };
}

const known = (name) => (COLUMN_BY_NAME.has(name) ? name : null);
const isBlank = ({ cells }) => cells.every((text) => text.trim() === '');

const needs = new Map();

function neededBy(type) {
  const isNeeded = ({ name, neededBy: types }) => name === 'event.on' || types?.includes(type);
  if (!needs.has(type)) needs.set(type, COLUMNS.filter(isNeeded));
  return needs.get(type);
}

function put(object, path, value) {
  const last = path.length - 1;
  const inner = path.slice(0, last).reduce((place, name) => (place[name] ??= {}), object);
  inner[path[last]] = value;
}
