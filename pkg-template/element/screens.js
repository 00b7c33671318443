/** The screens as they are put on a page: into an element or a shadow root, with the engine that `load()` gave. */
export { checkerScreen } from './checker-screen.js';
export { eligibilityScreen } from './eligibility-screen.js';
export { localOfferScreen } from './local-offer-screen.js';
export { LOCAL_OFFER } from './local-offer-styles.js';
export { reviewDatesScreen } from './review-dates-screen.js';
export { adoptStyles } from './styles.js';
export { TIMELINE } from './timeline-styles.js';
