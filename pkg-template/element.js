/** The entry `./element`: defines `<cetr-checker>`, and turns the marks of the page into checkers. */
import { CetrChecker as Ours } from './element-class.js';
import { define } from './host/define.js';

export const CetrChecker = define(() => Ours);
export const { mount } = CetrChecker;
