/** The entry `./timeline`: defines `<cetr-timeline>`. */
import type { CaseHistory, Options } from './index.js';

/**
 * The schedule of a history, as a picture and as tables. The history can also stand inside the tag, as
 * `<script type="application/json">`; whatever else stands there shows until there is something to draw.
 */
export declare class CetrTimeline extends HTMLElement {
  /** The history, as `scheduleReviews` takes it. */
  history: CaseHistory | null;
  /** Options, as `scheduleReviews` takes them. The attribute `as-of` beats their `asOf`. */
  options: Options | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'cetr-timeline': CetrTimeline;
  }
}
