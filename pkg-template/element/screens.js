/** The screens as they are put on a page: into an element or a shadow root, with the engine that `load()` gave; and what a page draws with itself. */
export { counted, written } from './dates.js';
export { statusWords } from './duty-words.js';
export { make } from './make.js';
export { obligationName } from './review-names.js';
export { saveFile } from './save-file.js';
export { checkerScreen } from './checker-screen.js';
export { eligibilityScreen } from './eligibility-screen.js';
export { localOfferScreen } from './local-offer-screen.js';
export { LOCAL_OFFER } from './local-offer-styles.js';
export { reviewDatesScreen } from './review-dates-screen.js';
export { adoptStyles } from './styles.js';
export { TIMELINE } from './timeline-styles.js';
