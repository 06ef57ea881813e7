/** The board's shape before its figures came. Appears after 200 ms, so a quick answer never flickers. */
import {css, html} from 'lit';

export const skeletonStyles = css`
  .skeleton { display: grid; gap: 16px; animation: late 1ms 200ms both; }
  .skeleton div { border-radius: var(--radius-m); background: var(--grid); }
  .skeleton .strip { height: 40px; }
  .skeleton .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px; background: none; }
  .skeleton .tiles div { height: 124px; }
  .skeleton .chart { height: 410px; }
  @keyframes late { from { visibility: hidden; } to { visibility: visible; } }
`;

export const skeleton = html`<div class="skeleton" aria-hidden="true"><div class="strip"></div>
  <div class="tiles"><div></div><div></div><div></div><div></div></div><div class="chart"></div></div>`;
