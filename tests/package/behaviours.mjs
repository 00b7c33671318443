/**
 * What has to hold of the checker in a browser, by number. A test that holds one of them has its number in front of its name;
 * CONTRIBUTING.md says how.
 *
 * `everywhere` names the engines in which it is tried besides Chromium; `lacks` says what no test holds yet.
 */

const ALL = ['firefox', 'webkit'];

export const BEHAVIOURS = [
  { number: 1, words: 'what stands inside the tag is read when nothing runs' },
  { number: 2, words: 'no request but the one for the area', everywhere: ALL },
  { number: 3, words: 'nothing keeps an answer: no storage, no address, no title, no history', everywhere: ALL },
  { number: 4, words: 'the script twice, two elements, one that is moved or put back' },
  { number: 5, words: 'every security policy of the guide, and the same result without WebAssembly' },
  { number: 6, words: 'from a file on the disk' },
  { number: 7, words: 'no id stands in two elements' },
  { number: 8, words: 'the whole way by keyboard', everywhere: ALL },
  { number: 9, words: 'each step moves the focus to its heading, the first does not', everywhere: ALL },
  { number: 10, words: 'going on with nothing chosen: the summary has the focus and leads to the choice', everywhere: ALL },
  { number: 11, words: 'an answer put right takes the errors away', everywhere: ALL },
  { number: 12, words: 'arrows and Space choose, Enter sends this form alone', everywhere: ALL },
  { number: 13, words: 'back and forward, with the answers', everywhere: ALL },
  { number: 14, words: 'a change comes back to the answers, and drops only what no longer counts' },
  { number: 15, words: 'a new start, or a page put aside, shows no answer' },
  { number: 16, words: 'what a screen reader is given, on every screen' },
  { number: 17, words: 'the language of the element and of parts in another one' },
  { number: 18, words: 'the result is announced once' },
  { number: 19, words: 'axe finds nothing', everywhere: ALL },
  { number: 20, words: '320 pixels wide, which is 400% of zoom, without moving sideways', everywhere: ALL },
  { number: 21, words: 'the spacing that a reader may choose' },
  { number: 22, words: 'text of twice the size', everywhere: ALL },
  // WebKitGTK knows none.
  { number: 23, words: 'forced colours', everywhere: ['firefox'] },
  { number: 24, words: 'nothing moves for those who asked for that' },
  { number: 25, words: 'a dark page around it' },
  { number: 26, words: 'a host whose styles are hostile' },
  { number: 27, words: 'a page from right to left' },
  { number: 28, words: 'on paper' },
  { number: 29, words: 'what is pressed is large enough' },
  { number: 30, words: 'the contrast of the ring around the focus' },
  { number: 31, words: 'every result names its rule, source and next step', everywhere: ALL },
  { number: 32, words: 'the calendar file, on the page with the dates of a case' },
  { number: 33, words: 'what is copied and saved is what is shown', everywhere: ALL },
  { number: 34, words: 'urgent help at the start and with the result', everywhere: ALL },
  { number: 35, words: 'leaving at once clears the answers' },
];
