import {css} from 'lit';

export const liveBoardStyles = css`
  :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
  p { margin: 0; }
  .tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; }
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) 420px; gap: 16px; align-items: stretch; }
  .columns > div { display: flex; flex-direction: column; gap: 16px; min-width: 0; }
  .columns > div > :last-child { flex: 1; }
  .simulated { display: flex; flex-wrap: wrap; gap: 2px 12px; padding: 9px 16px; border-radius: var(--radius-m); background: #ece3f7; color: #5a2a8c; font-size: 13px; line-height: 20px; }
  .trouble { display: flex; gap: 8px; align-items: center; padding: 8px 16px; border-radius: var(--radius-m); background: var(--amber-soft); color: var(--amber); font-size: 13px; line-height: 20px; }
  .trouble span { flex: 1; }
  .trouble .quiet { min-height: 32px; color: inherit; text-decoration: underline; }
  .nothing { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: center; padding: 16px; border: 1px dashed var(--control-line); border-radius: var(--radius-m); background: var(--surface); font-size: 13px; }
  .nothing > div { flex: 1 1 240px; }
  .nothing b { font-size: 15px; }
  .nothing p { color: var(--text-2); }
  @media (prefers-color-scheme: dark) { .simulated { background: #2a1d3d; color: #d6b8ff; } }
  @media (max-width: 1199px) {
    .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .columns { grid-template-columns: minmax(0, 1fr); }
  }
  @media (max-width: 719px) {
    :host { gap: 12px; }
    .tiles { grid-template-columns: minmax(0, 1fr); gap: 12px; }
    .columns > div, .columns { gap: 12px; }
  }
`;
