/** A form's screen as it is put on a page, with the engine that `load()` gave. Apart from `screens.js`: most pages need no form. */
export { formScreen } from './form-screen.js';
export { FORM } from './form-styles.js';
export { adoptStyles } from './styles.js';
