/**
 * The civil date that a clock on the wall shows, as the functions take it: "2026-06-01".
 *
 * `date.toISOString()` gives the day before for midnight in a British summer; this reads local year, month and day.
 */
export function localDate(date) {
  if (Object.prototype.toString.call(date) !== '[object Date]' || Number.isNaN(Date.prototype.getTime.call(date))) {
    throw new Error('localDate takes a valid Date');
  }
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(number, length) {
  return String(number).padStart(length, '0');
}
