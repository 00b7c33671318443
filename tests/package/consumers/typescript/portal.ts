import { load, loadSync, localDate, type CaseEvent, type CaseHistory, type CetrInputError, type Schedule } from 'cetr-engine';

const admitted: CaseEvent = { type: 'admitted', on: '2026-04-02', ward: 'cyp' };
const history: CaseHistory = {
  person: { dateOfBirth: '2012-03-15', autism: 'diagnosed', learningDisability: null },
  events: [admitted],
};

/** The day of the next review, or why it could not be told. */
export function nextReview(schedule: Schedule): string {
  const review = schedule.nextReview === null ? undefined : schedule.obligations[schedule.nextReview];
  return review?.due ?? 'no date';
}

/** A wrong call says where it is wrong. */
export function faultOf(thrown: unknown): string | undefined {
  const isWrongCall = (error: unknown): error is CetrInputError => error instanceof Error && error.name === 'CetrInputError';
  return isWrongCall(thrown) ? `${thrown.code} at ${thrown.path}` : undefined;
}

export async function answer(): Promise<string> {
  const { scheduleReviews, scheduleMany } = await load();
  for (const one of scheduleMany([history], { asOf: localDate(new Date()) }))
    if ('error' in one) throw new Error(one.error.message);
  // @ts-expect-error A misspelt field is refused by the compiler too.
  const misspelt: CaseHistory = { person: { dateOfBrith: '2012-03-15' }, events: [] };
  try {
    loadSync().scheduleReviews(misspelt);
  } catch (thrown) {
    if (faultOf(thrown) !== 'unknown-field at /person/dateOfBrith') throw thrown;
  }
  return nextReview(scheduleReviews(history, { asOf: '2026-04-07' }));
}
