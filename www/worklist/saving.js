/** What can be saved: the list and the findings as CSV, the dates for a calendar, and the made-up cases. */
import { saveFile } from '../pkg/dist/screens.js';
import { findingsCsv, worklistCalendar, worklistCsv } from '../pkg/dist/worklist.js';

const CSV = 'text/csv;charset=utf-8';
/** So many rows are written between two looks at who waits. */
const ROWS_AT_ONCE = 5_000;

export async function saveList(rows, { bom }) {
  const texts = [worklistCsv([], { bom })];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    texts.push(worklistCsv(rows.slice(from, from + ROWS_AT_ONCE), { header: false }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  saveFile('worklist.csv', CSV, texts.join(''));
}

/** Gives the number of entries. */
export async function saveDates(engine, rows) {
  const calendar = await worklistCalendar(engine, rows, { stamp: new Date().toISOString() });
  saveFile('worklist.ics', 'text/calendar;charset=utf-8', calendar);
  return calendar.split('BEGIN:VEVENT').length - 1;
}

export function saveFindings(findings, { bom }) {
  saveFile('worklist-findings.csv', CSV, findingsCsv(findings, { bom }));
}

export function saveExample(text) {
  saveFile('made-up-cases.csv', CSV, text);
}
