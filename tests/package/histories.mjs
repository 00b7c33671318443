/** Made-up histories of any length that could have happened: one stay in hospital after the other, weeks apart. */

/** One stay, in order, with the days since the event before. */
const STAY = [
  [20, { type: 'risk-rated', rating: 'red' }],
  [3, { type: 'multi-agency-meeting' }],
  [4, { type: 'community-review', actions: [{ ref: 'R1', by: 28 }] }],
  [9, { type: 'admitted', ward: 'non-secure' }],
  [12, { type: 'review', outcome: 'stay' }],
  [10, { type: 'report-sent' }],
  [14, { type: 'oversight-visit', sitAndSee: true }],
  [30, { type: 'transferred', ward: 'secure' }],
  [30, { type: 'review', outcome: 'ready-for-discharge' }],
  [40, { type: 'discharged' }],
];
const DAY = 86_400_000;
const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/** A history of so many events, ending with an open stay where the number is no multiple of a stay's. */
export function history(count, { dateOfBirth = '1985-03-15', pace = 1 } = {}) {
  const events = [];
  let time = Date.UTC(2010, 0, 4);
  while (events.length < count) {
    for (const [days, { actions, ...event }] of STAY.slice(0, count - events.length)) {
      time += Math.max(1, Math.round(days * pace)) * DAY;
      const on = isoDay(time);
      events.push(
        actions
          ? { ...event, on, actions: actions.map(({ ref, by }) => ({ ref, by: isoDay(time + by * DAY) })) }
          : { ...event, on },
      );
    }
  }
  return { person: { dateOfBirth, autism: 'diagnosed', learningDisability: 'no', hasEhcp: false }, events };
}

/** The day after the last event. */
export function dayAfter({ events }) {
  return isoDay(Date.parse(events.at(-1).on) + DAY);
}
