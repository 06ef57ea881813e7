import {css} from 'lit';

export const runStyles = css`
  :host { display: flex; flex-direction: column; font-size: 14px; line-height: 20px; }
  header { display: flex; gap: 8px; align-items: center; padding: 8px 16px; min-height: 60px; }
  h2 { margin: 0; font-size: 16px; white-space: nowrap; }
  .at { flex: 1; color: var(--text-2); font-size: 13px; }
  header .primary { min-height: 40px; padding: 0 12px; border-radius: 10px; font-size: 13px; }
  kbd { display: inline-grid; place-items: center; min-width: 22px; height: 22px; padding: 0 5px; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 6px; background: var(--surface); color: var(--text-2); font: 400 12px/1 var(--font); flex: none; }
  kbd.none { visibility: hidden; }
  .primary kbd { border-color: rgba(255, 255, 255, .5); background: none; color: #fff; }
  ol { flex: 1; margin: 0; padding: 0 8px; overflow-y: auto; list-style: none; scrollbar-width: thin; }
  .row { display: flex; gap: 12px; align-items: center; width: 100%; min-height: 61px; padding: 8px; border: 0; border-radius: 12px; background: none; text-align: left; }
  button.row:hover { background: var(--grid); }
  img { width: 44px; height: 44px; border-radius: 10px; object-fit: cover; flex: none; background: var(--grid); }
  .what { flex: 1; min-width: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; }
  .top { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
  .top b { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .shown .top b { font-weight: 400; color: var(--text-2); }
  .top > span { white-space: nowrap; }
  small { font-size: 12px; color: var(--text-2); white-space: nowrap; }
  meter { flex: 1; width: 100%; min-width: 40px; height: 6px; appearance: none; border: 0; border-radius: 3px; background: var(--ink-100); overflow: hidden; }
  meter::-webkit-meter-bar { height: 6px; border: 0; border-radius: 3px; background: var(--ink-100); }
  meter::-webkit-meter-optimum-value { background: var(--ink-500); }
  meter.low::-webkit-meter-optimum-value { background: var(--amber); }
  meter.offer-left::-webkit-meter-optimum-value { background: var(--lantern-fill); }
  meter::-moz-meter-bar { background: var(--ink-500); }
  .tag { padding: 1px 7px; border-radius: 6px; background: var(--ink-100); color: #4a4556; font-size: 12px; font-style: normal; white-space: nowrap; }
  .tag.low { background: var(--amber-soft); color: var(--amber); font-weight: 700; }
  .tag.out { background: #16131c; color: #fff; font-weight: 700; }
  .plan { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; }
  .plan small { white-space: normal; }
  .row .quiet { flex: none; width: 44px; min-height: 44px; padding: 0; margin-right: -8px; }
  .pinned { margin: 6px 0; padding: 12px; border: 2px solid var(--lantern); border-radius: 14px; background: var(--lantern-soft); display: grid; gap: 10px; }
  .on { display: flex; gap: 6px; align-items: center; color: var(--lantern-ink); font-size: 13px; }
  .on b { flex: 1; }
  .card { display: flex; gap: 12px; align-items: center; }
  .card img { width: 56px; height: 56px; }
  .card b { font-size: 15px; }
  strong { color: var(--price); font-size: 16px; }
  s { color: var(--text-2); font-size: 13px; }
  .offer { display: grid; gap: 10px; padding: 12px; border-radius: 12px; background: var(--surface); }
  dl { display: grid; grid-template-columns: repeat(3, auto); gap: 8px; margin: 0; }
  dt { font-size: 12px; color: var(--text-2); }
  dd { margin: 0; font-size: 18px; font-weight: 700; white-space: nowrap; }
  .offer .secondary { min-height: 40px; border-radius: 10px; font-size: 13px; }
  ::slotted(*) { flex: none; }
  footer { display: flex; gap: 6px; align-items: center; padding: 4px 16px; border-top: 1px solid var(--line); color: var(--text-2); font-size: 13px; }
  footer span { flex: 1; }
  footer .quiet { min-height: 44px; padding: 0 8px; font-weight: 400; color: inherit; }
  .hint { padding-block: 10px; }
  @media (max-width: 899px) { .hint { display: none; } }
  .empty { padding: 16px; color: var(--text-2); }
`;
