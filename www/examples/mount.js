import { mount } from '../pkg/dist/element.js';

mount('#reviews', {
  headingLevel: 2,
  wording: 'easy-read',
  localName: 'Anyshire register team (made up)',
  localPhone: '01632 960101',
});
