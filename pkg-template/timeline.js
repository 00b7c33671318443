/** The entry `./timeline`: defines `<cetr-timeline>`. */
import { TIMELINE_TAG, timelineElement } from './host/timeline-element.js';
import { load } from './index.js';

export const CetrTimeline = globalThis.customElements?.get(TIMELINE_TAG) ?? timelineElement(load);
if (globalThis.customElements && !customElements.get(TIMELINE_TAG)) customElements.define(TIMELINE_TAG, CetrTimeline);
