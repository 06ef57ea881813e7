/** A bar without a style attribute: its length is an SVG width. The number stands beside it in words. */
import {svg} from 'lit';

/** @param {number} share 0–1 @param {string} [kind] class that names the colour */
export const barLine = (share, kind = '') => svg`<svg class="bar ${kind}" width="100%" height="6" viewBox="0 0 1000 6" preserveAspectRatio="none"
  aria-hidden="true"><rect class="ground" width="1000" height="6"/><rect class="length" width=${Math.max(share > 0 ? 6 : 0, Math.round(share * 1000))} height="6"/></svg>`;
