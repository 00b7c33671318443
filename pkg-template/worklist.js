/** The entry `./worklist`: files of many cases to one worklist, and worklists to files. It holds no engine. */
export { worklistCalendar } from './worklist/calendar.js';
export { openWorklist } from './worklist/client.js';
export { COLUMNS } from './worklist/columns.js';
export { findingsCsv, worklistCsv } from './worklist/csv-out.js';
export { readCases } from './worklist/read-csv.js';
export { readWorklist } from './worklist/read-worklist.js';
