import { CetrChecker, mount, type CheckerEvents, type CheckerOptions } from 'cetr-engine/element';
import { CetrChecker as Same } from 'cetr-engine/element/class';
import { standardSchema, type FormIssue } from 'cetr-engine/interop';
import { load as loadWithoutWasm, type Cetr, type LocalArea } from 'cetr-engine/no-wasm';
import { CetrLocalOfferCheck } from 'cetr-engine/officer';
import { load as loadFrom, loadSync as loadFromSync, localDate, type IsoDate } from 'cetr-engine/slim';
import { CetrTimeline } from 'cetr-engine/timeline';

const area: LocalArea = { name: 'Anyshire (made up)', commissioner: { name: 'Anyshire team (made up)', phone: '01234 567890' } };
const options: CheckerOptions = { wording: 'easy-read', headingLevel: 3, asker: 'family-or-carer', shareAnswers: true, area };

/** A checker, made in each of the ways that the types know. */
export function checkers(place: Element): CetrChecker[] {
  const mounted: Same = mount(place, options);
  const made: CetrChecker = document.createElement('cetr-checker');
  made.area = area;
  made.addEventListener('cetr-error', ({ detail }) => console.warn(detail.code.length, detail.message.length));
  const told: Array<keyof CheckerEvents> = ['cetr-ready', 'cetr-step', 'cetr-result', 'cetr-error'];
  const found: CetrChecker | null = document.querySelector('cetr-checker');
  // @ts-expect-error A wording that there is none of.
  mount('#place', { wording: 'loud' });
  // @ts-expect-error An option that there is none of.
  mount('#place', { heading: 2 });
  // @ts-expect-error An area without a name.
  made.area = { commissioner: null };
  return [mounted, made, CetrChecker.mount('#place'), ...(found && told.length > 0 ? [found] : [])];
}

export function others(): [LocalArea | null, boolean, string | undefined] {
  const check: CetrLocalOfferCheck = document.createElement('cetr-local-offer-check');
  check.examples = [{ title: 'Anyshire', open: () => area }];
  const timeline: CetrTimeline = document.createElement('cetr-timeline');
  timeline.history = { person: { dateOfBirth: '2012-03-15' }, events: [{ type: 'admitted', on: '2026-04-02', ward: 'cyp' }] };
  timeline.options = { asOf: localDate(new Date()) };
  // @ts-expect-error A misspelt field is refused by the compiler too.
  timeline.history = { person: { dateOfBrith: '2012-03-15' }, events: [] };
  // @ts-expect-error It says, and is not told.
  check.isUnsaved = false;
  return [check.area, check.isUnsaved, timeline.options?.asOf ?? undefined];
}

/** What keeps a form from holding, as form libraries have it. */
export function issues(cetr: Cetr, data: unknown): readonly FormIssue[] {
  const result = standardSchema(cetr, 'review-request')['~standard'].validate(data);
  // @ts-expect-error A value that was refused is not handed on.
  if (result.issues) result.value.reasons;
  return result.issues ?? [];
}

export async function engines(bytes: Uint8Array<ArrayBuffer>): Promise<IsoDate[]> {
  const all: Cetr[] = [await loadWithoutWasm(), await loadFrom(bytes), loadFromSync(bytes), await loadFrom(new URL('https://example.org/engine.wasm'))];
  // @ts-expect-error Nothing is inside: it needs a source.
  await loadFrom();
  return all.map(({ addWorkingDays }) => addWorkingDays('2026-04-02', 10));
}
