/** The entry `./officer`: defines `<cetr-local-offer-check>`. */
import { LOCAL_OFFER_TAG, localOfferElement } from './host/local-offer-element.js';
import { load } from './index.js';

export const CetrLocalOfferCheck = globalThis.customElements?.get(LOCAL_OFFER_TAG) ?? localOfferElement(load);
if (globalThis.customElements && !customElements.get(LOCAL_OFFER_TAG)) customElements.define(LOCAL_OFFER_TAG, CetrLocalOfferCheck);
