/** A product's pictures in a row, and the key that takes files. */
import {css} from 'lit';

export const pictureStyles = css`
  .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(132px, 1fr)); gap: 12px; }
  .pictures li { display: grid; grid-template-columns: 1fr auto; gap: 4px; align-items: center; padding: 0; border: 0; }
  .pictures img { grid-column: 1 / -1; width: 100%; aspect-ratio: 1; border-radius: var(--radius-s); object-fit: cover; background: var(--grid); }
  .pictures .tag { justify-self: start; }
  .pictures .quiet { padding: 0 10px; }
  .file { position: relative; justify-self: start; cursor: pointer; }
  .file input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  .file:focus-within { outline: 2px solid #fff; box-shadow: 0 0 0 4px #16131c; }
  progress { width: 100%; height: 10px; accent-color: var(--lantern-fill); }
`;
