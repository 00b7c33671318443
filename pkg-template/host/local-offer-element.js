/** `<cetr-local-offer-check>`: what an area publishes, held against the policy, on any page for officers. */
import { localOfferScreen } from '../element/local-offer-screen.js';
import { LOCAL_OFFER } from '../element/local-offer-styles.js';
import { openAreaFile } from './area-file.js';
import { engineElement } from './engine-element.js';

export const LOCAL_OFFER_TAG = 'cetr-local-offer-check';

/** The class of the element, on an engine that `load()` gives. */
export function localOfferElement(load) {
  return class CetrLocalOfferCheck extends engineElement(load, { properties: ['area', 'examples'], styles: [LOCAL_OFFER], keepsRoom: true }) {
    #screen;
    /** What the page gave before there was a form to hold it; `undefined` where it gave nothing. */
    #given;
    #examples = [];

    /** What the form holds now, as the engine takes it; null while that is nothing. To set it fills the form anew. */
    get area() {
      return (this.#screen ? this.#screen.area() : this.#given) ?? null;
    }
    set area(area) {
      this.#given = area;
      if (this.#screen) this.#write(area);
    }

    /** Areas to look at, `[{ title, open() }]`; read when the form starts. */
    get examples() {
      return this.#examples;
    }
    set examples(examples) {
      this.#examples = examples;
    }

    /** Whether something would be lost, for a page that asks before a visitor leaves. */
    get isUnsaved() {
      return this.#screen?.isUnsaved() ?? false;
    }

    begin(engine, place) {
      this.#screen = localOfferScreen(place, {
        engine,
        headingLevel: this.#headingLevel(),
        examples: this.#examples,
        onChange: () => this.tell('cetr-change', {}),
      });
      if (this.#given !== undefined) this.#write(this.#given);
    }

    whenReady() {
      if (this.#given === undefined) this.#openFile();
    }

    /** The file that the page names to begin with. What the page or a visitor gave meanwhile is not overwritten. */
    async #openFile() {
      const address = this.getAttribute('area')?.trim();
      if (!address) return;
      try {
        const area = await openAreaFile(address);
        if (this.#given === undefined && this.area === null) this.#write(area);
      } catch (error) {
        this.tellProblem(error.code ?? 'area-refused', error.message);
      }
    }

    #write(area) {
      const findings = this.#screen.open(area ?? null);
      if (findings.length > 0) this.tellProblem('area-refused', `the area is not usable: ${findings.join('; ')}`);
    }

    #headingLevel() {
      const text = this.getAttribute('heading-level') ?? '2';
      if (/^[1-6]$/.test(text)) return Number(text);
      this.warn(`heading-level="${text}" is left out: it takes a number from 1 to 6`);
      return 2;
    }
  };
}
