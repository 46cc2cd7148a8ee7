/** The library's declarations are of the whole build; the light one has the same face. */
declare module 'hls.js/light' {
  export { default } from 'hls.js';
}
