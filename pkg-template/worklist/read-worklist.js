/** A file of any size to one worklist: in chunks, since a call takes only so many cases, and merged as one call would have it. */
import { localDate } from '../local-date.js';
import { turn } from '../turn.js';
import { fileError, MOST_CASES } from './file-error.js';
import { finding, Findings, refusal } from './findings.js';
import { textSource } from './file-text.js';
import { byRow, refused, streamCases } from './read-csv.js';

/** So many cases go into one call; a call takes 10,000. */
const CASES_AT_ONCE = 1_000;
/** And no more events than this, far below what one call holds. */
const EVENTS_AT_ONCE = 50_000;

/**
 * `{ asOf, rows, findings, findingCount, format, cases, leftOut }`. The rows are those of one call with all cases that the file
 * has: soonest first, `index` being the place of the case among them.
 */
export async function readWorklist(cetr, source, { options, signal, onProgress = () => {}, casesAtOnce = CASES_AT_ONCE } = {}) {
  // Read once, lest a list of one file be of two days.
  const settled = { ...options, asOf: options?.asOf ?? localDate(new Date()) };
  const work = new Work(cetr, settled, casesAtOnce);
  const told = new Teller(onProgress, work, signal);
  const text = await textSource(source);
  const read = text.format === 'json' ? readJson : readCsv;
  await told.now(0);
  const { leftOut, cases } = await read(text, work, told);
  const { rows, findings } = work.merged();
  return { asOf: settled.asOf, rows, findings, findingCount: work.findings.count, format: text.format, cases, leftOut: leftOut + work.refusals };
}

async function readCsv(text, work, told) {
  const gathered = await streamCases(text, { onCase: work.add, onFinding: work.findings.add, onRead: told.now });
  work.flush();
  return { leftOut: gathered.leftOut, cases: work.cases + gathered.leftOut };
}

/** The row of a finding is the number of the case in the list, and its column where in the case it is. */
async function readJson(text, work, told) {
  const list = parsed(await text.whole());
  if (!Array.isArray(list)) throw fileError('not-a-list');
  if (list.length > MOST_CASES) throw fileError('too-many-cases');
  const rowOfKey = new Map();
  for (let order = 0; order < list.length; order++) {
    const row = order + 1;
    const key = list[order]?.key;
    if (rowOfKey.has(key)) work.findings.add(finding('repeated-key', { row, key }, { earlier: rowOfKey.get(key) }));
    else if (typeof key === 'string') rowOfKey.set(key, row);
    work.add({ given: list[order], order, place: { row } });
    list[order] = undefined;
    if (order % 500 === 0) await told.now(order / list.length);
  }
  work.flush();
  return { leftOut: 0, cases: work.cases };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fileError('not-json', { cause });
  }
}

/** The cases on their way through the engine, and the rows that came of them. */
class Work {
  findings = new Findings();
  cases = 0;
  refusals = 0;
  rows = [];
  #cetr;
  #options;
  #most;
  #waiting = [];
  #events = 0;
  /** How each case stands among those of the file, in the order in which they came. */
  #orders = [];

  constructor(cetr, options, most) {
    this.#cetr = cetr;
    this.#options = options;
    this.#most = most;
    // Refuses options that are wrong before the file is read.
    cetr.toWorklist([], options);
  }

  add = ({ key, history, given = { key, history }, order, place }) => {
    this.#waiting.push({ given, order, place: { key, ...place } });
    this.#orders.push(order);
    this.cases += 1;
    this.#events += given?.history?.events?.length ?? 0;
    if (this.#waiting.length >= this.#most || this.#events >= EVENTS_AT_ONCE) this.flush();
  };

  flush() {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#events = 0;
    if (waiting.length > 0) this.#ask(waiting);
  }

  #ask(waiting) {
    const { rows, errors } = this.#answer(waiting) ?? {};
    if (rows === undefined) {
      const half = Math.ceil(waiting.length / 2);
      for (const part of [waiting.slice(0, half), waiting.slice(half)]) this.#ask(part);
      return;
    }
    for (const row of rows) this.rows.push({ ...row, index: waiting[row.index].order });
    for (const { key, index, error } of errors) this.#refuse(waiting[index].place, key, error);
  }

  /** Undefined where it is too much for one call; a case that is too much by itself is an error as any. */
  #answer(waiting) {
    try {
      return this.#cetr.toWorklist(waiting.map(({ given }) => given), this.#options);
    } catch (thrown) {
      if (thrown.name !== 'CetrInputError' || thrown.argument !== 0) throw thrown;
      const { code, path, message } = thrown;
      return waiting.length > 1 ? undefined : { rows: [], errors: [{ key: null, index: 0, error: { code, path, message } }] };
    }
  }

  #refuse(place, key, error) {
    this.refusals += 1;
    const isLine = place.firstRow !== undefined;
    const found = isLine ? refused(place, error) : [refusal({ row: place.row, column: error.path, key }, error)];
    found.forEach(this.findings.add);
  }

  merged() {
    const ranks = new Map(this.#orders.sort((one, other) => one - other).map((order, rank) => [order, rank]));
    for (const row of this.rows) row.index = ranks.get(row.index);
    // Those of one case come out of one call, in its order; a sort keeps it.
    this.rows.sort((one, other) => compared(one.due, other.due) || one.index - other.index);
    return { rows: this.rows, findings: byRow(this.findings.kept) };
  }
}

/** Days as texts; what has none comes last. */
function compared(one, other) {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** Tells how far it is, not more often than anybody can read, and looks whether it is still wanted. */
class Teller {
  #onProgress;
  #work;
  #signal;
  #last = -Infinity;

  constructor(onProgress, work, signal) {
    this.#onProgress = onProgress;
    this.#work = work;
    this.#signal = signal;
  }

  now = async (share) => {
    this.#signal?.throwIfAborted();
    if (performance.now() - this.#last < 100) return;
    this.#last = performance.now();
    const { cases, rows, findings } = this.#work;
    this.#onProgress({ share: Math.min(share, 1), cases, rows: rows.length, findings: findings.count });
    await turn();
  };
}
