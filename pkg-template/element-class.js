/** The entry `./element/class`: the class alone. To import it changes nothing of the page. */
import { checkerElement } from './host/checker-element.js';
import { load } from './index.js';

export const CetrChecker = checkerElement(load);
