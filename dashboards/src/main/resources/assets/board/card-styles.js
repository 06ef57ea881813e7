/** What the board's cards have in common. */
import {css} from 'lit';

export const card = css`
  :host { display: block; min-width: 0; font-size: 13px; line-height: 20px; }
  .card { position: relative; height: 100%; padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); }
  .card > header { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; min-height: 32px; margin-bottom: 8px; }
  .card > header .space { flex: 1; }
  h2 { margin: 0; font-size: 15px; line-height: 22px; font-weight: 700; }
  .note { margin: 0 0 8px; color: var(--text-2); font-size: 12px; }
  .empty { margin: 0; padding: 24px 0; color: var(--text-2); }
  table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
  caption { text-align: start; color: var(--text-2); font-size: 12px; padding-bottom: 6px; }
  th, td { padding: 7px 8px; border-bottom: 1px solid var(--grid); text-align: end; white-space: nowrap; font-weight: 400; }
  thead th { color: var(--text-2); font-size: 12px; position: sticky; top: 0; background: var(--surface); }
  th:first-child { text-align: start; position: sticky; left: 0; background: var(--surface); }
  tbody th { font-weight: 700; }
  tfoot td, tfoot th { border-bottom: 0; font-weight: 700; }
  .scroll { overflow: auto; border-radius: var(--radius-s); }
  .paper { display: none; }
  @media print {
    .card { height: auto; padding: 10px 12px; }
    .scroll { max-height: none; overflow: visible; }
    thead th, th:first-child { position: static; }
    tr { break-inside: avoid; }
    th, td { padding: 4px 8px; }
    ls-view-switch, ls-definition { display: none; }
    .paper { display: block; margin-top: 12px; }
  }
`;
