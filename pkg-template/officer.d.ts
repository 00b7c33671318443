/** The entry `./officer`: to import it defines `<cetr-local-offer-check>`. */
import type { LocalArea } from './index.js';

/** What an area publishes, held against the policy. Says `cetr-ready`, `cetr-change` and `cetr-error`. */
export class CetrLocalOfferCheck extends HTMLElement {
  /**
   * What the form holds now; null while that is nothing. To set it fills the form anew, null empties it; beats the attribute.
   * The name is empty while the form has none.
   */
  area: LocalArea | null;
  /** Areas to look at, offered by their titles; read when the form starts. */
  examples: ReadonlyArray<{ title: string; open(): LocalArea | Promise<LocalArea> }>;
  /** Whether something would be lost, for a page that asks before a visitor leaves. */
  readonly isUnsaved: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'cetr-local-offer-check': CetrLocalOfferCheck;
  }
}
