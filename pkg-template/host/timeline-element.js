/** `<cetr-timeline>`: the schedule of a history as a picture and as tables, on any page. */
import { timelineScreen } from '../element/timeline-screen.js';
import { TIMELINE } from '../element/timeline-styles.js';
import { engineElement } from './engine-element.js';

export const TIMELINE_TAG = 'cetr-timeline';

/** The class of the element, on an engine that `load()` gives. */
export function timelineElement(load) {
  return class CetrTimeline extends engineElement(load, { properties: ['history', 'options'], styles: [TIMELINE] }) {
    static observedAttributes = ['heading-level', 'as-of'];

    #engine;
    #place;
    #shown;
    #history = null;
    #options = null;

    /** The history, as `scheduleReviews` takes it. Null for the one that stands inside the tag, if there is any. */
    get history() {
      return this.#history;
    }
    set history(history) {
      this.#history = history;
      this.#renew();
    }

    /** Options as `scheduleReviews` takes them; the attribute `as-of` beats their `asOf`. */
    get options() {
      return this.#options;
    }
    set options(options) {
      this.#options = options;
      this.#renew();
    }

    attributeChangedCallback() {
      this.#renew();
    }

    begin(engine, place) {
      this.#engine = engine;
      this.#place = place;
      this.#renew();
    }

    /** The picture of the history that there is now; without one, or with one that the engine refuses, what stands in the tag. */
    #renew() {
      if (!this.#place) return;
      this.#shown?.end();
      this.#shown = undefined;
      this.#place.replaceChildren();
      const history = this.#history ?? this.#inside();
      const schedule = history && this.#scheduleOf(history);
      if (schedule) {
        const headingLevel = this.#headingLevel();
        this.#shown = timelineScreen(this.#place, { schedule, events: history.events ?? [], headingLevel });
      } else {
        this.#place.append(document.createElement('slot'));
      }
    }

    #scheduleOf(history) {
      const asOf = this.getAttribute('as-of');
      try {
        return this.#engine.scheduleReviews(history, asOf === null ? this.#options : { ...this.#options, asOf });
      } catch (error) {
        // Where it is wrong, and not what stands there: it is about a person.
        const { code = 'failed', argument, path = '' } = error;
        const place = { reason: code, argument: ['history', 'options'][argument], path };
        this.tellProblem('history-refused', `is given what the engine refuses: ${JSON.stringify(place)}`, place);
        return null;
      }
    }

    #inside() {
      const script = this.querySelector(':scope > script[type="application/json"]');
      if (!script) return null;
      try {
        return JSON.parse(script.textContent);
      } catch {
        this.tellProblem('history-not-json', 'holds a history that is not JSON');
        return null;
      }
    }

    #headingLevel() {
      const text = this.getAttribute('heading-level') ?? '2';
      if (/^[1-6]$/.test(text)) return Number(text);
      this.warn(`heading-level="${text}" is left out: it takes a number from 1 to 6`);
      return 2;
    }
  };
}
