import {css} from 'lit';

export const stripStyles = css`
  .strip { display: block; flex: none; }
  .strip .axis { stroke: var(--line); }
  .strip .earlier { fill: var(--surface); stroke: var(--ink-300); stroke-width: 1.5; }
  .strip .median { stroke: var(--text-2); stroke-width: 2; }
  .strip .own { fill: var(--data-2); }
  .strip .weak { fill: var(--danger); }
`;
