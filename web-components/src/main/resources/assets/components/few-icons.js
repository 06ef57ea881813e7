/**
 * Icons on a 24 grid with 2 px round strokes; they take the colour of the text. These are what a show in a shop's page draws, and all that its
 * script carries; `icons.js` has them and the others.
 */
import {html, nothing, svg} from 'lit';

/** By their names. */
export const shapes = {
  mute: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5"/>`,
  sound: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>`,
  box: svg`<path d="M12 3l8 4.500v9L12 21l-8-4.500v-9zM4 7.500l8 4.5 8-4.500M12 12v9"/>`,
  bag: svg`<path d="M6 8h12l1 12H5zM9 10V7a3 3 0 0 1 6 0v3"/>`,
  send: svg`<path d="M20.5 3.500L10 14M20.5 3.500l-6.5 17-4-6.5-6.5-4z"/>`,
  down: svg`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  check: svg`<path d="M5 12.500l4.5 4.500L19 7.5"/>`,
  alert: svg`<path d="M12 4L2.8 20h18.400zM12 10v4M12 17v.1"/>`,
  minus: svg`<path d="M5 12h14"/>`,
  right: svg`<path d="M9 5l7 7-7 7"/>`,
  chart: svg`<path d="M4 4v16h16M8 15l3.5-4 3 2.500L20 8"/>`,
  dots: svg`<path d="M5 12h.1M12 12h.1M19 12h.1"/>`,
  smile: svg`<circle cx="12" cy="12" r="9"/><path d="M8.500 14.500a4.500 4.500 0 0 0 7 0M9 9.500v.1M15 9.500v.1"/>`,
};
const HEART = svg`<path d="M12 20.300C6.5 16.2 3 13 3 9a4.7 4.7 0 0 1 9-2 4.7 4.7 0 0 1 9 2c0 4-3.5 7.2-9 11.300z"/>`;

/**
 * @param {string} name
 * @param {number} [size] in px
 * @returns a template; hidden from readers, so the control around it needs a name
 */
export function icon(name, size = 22) {
  const shape = name === 'heart' || name === 'heartLine' ? HEART : shapes[name];
  if (!shape) return nothing;
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true" focusable="false"
    fill=${name === 'heart' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width=${name === 'heart' ? 0 : 2}
    stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
}
