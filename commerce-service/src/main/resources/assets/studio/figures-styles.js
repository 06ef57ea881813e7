import {css} from 'lit';

export const figuresStyles = css`
  :host { display: flex; flex-direction: column; font-size: 14px; line-height: 20px; }
  header { display: flex; gap: 8px; align-items: center; padding: 8px 16px; min-height: 60px; }
  header > span:nth-last-of-type(1) { flex: 1; }
  h2 { margin: 0; font-size: 16px; white-space: nowrap; }
  h3 { margin: 0; padding: 14px 16px 6px; border-top: 1px solid var(--line); font-size: 14px; }
  .quiet { min-height: 44px; padding: 0 10px; font-size: 13px; white-space: nowrap; }
  kbd { display: inline-grid; place-items: center; min-width: 20px; height: 20px; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 6px; font: 400 12px/1 var(--font); color: var(--text-2); }
  .fresh { display: flex; gap: 6px; align-items: center; font-size: 12px; color: var(--text-2); white-space: nowrap; }
  .fresh i { width: 9px; height: 9px; border-radius: 50%; background: var(--leaf); }
  .fresh.stale i { background: none; border: 2px solid var(--amber); }
  .fresh.stale { color: var(--amber); }
  .viewers { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 10px; padding: 4px 16px 14px; }
  .viewers span { flex: 1 1 100%; color: var(--text-2); font-size: 13px; }
  .viewers strong { font-size: 44px; line-height: 50px; }
  .viewers small { color: var(--text-2); font-size: 13px; }
  dl { display: grid; grid-template-columns: 1fr 1fr; margin: 0; border-top: 1px solid var(--line); }
  dl div { padding: 12px 16px; }
  dl div:nth-child(even) { border-left: 1px solid var(--line); }
  dl div:nth-child(n + 3) { border-top: 1px solid var(--line); }
  dt { font-size: 13px; color: var(--text-2); }
  dd { margin: 2px 0 0; font-size: 20px; line-height: 26px; font-weight: 700; }
  dd em { font-style: normal; font-size: 14px; font-weight: 400; color: var(--text-2); }
  dl.stale { color: var(--text-3); }
  ul { flex: 1; margin: 0; padding: 0 16px 16px; overflow-y: auto; list-style: none; scrollbar-width: thin; min-height: 120px; }
  li { display: flex; gap: 8px; align-items: center; min-height: 52px; border-bottom: 1px solid var(--grid); }
  li time { color: var(--text-3); font-size: 12px; }
  .what { flex: 1; min-width: 0; display: grid; font-size: 13px; line-height: 18px; }
  .what small { font-size: 12px; color: var(--text-2); }
  .paid .what small { color: var(--leaf); }
  .refunded b, .expired b { text-decoration: line-through; color: var(--text-2); }
  li b { white-space: nowrap; font-size: 13px; }
  li button { min-height: 44px; padding: 0 10px; border: 1px solid var(--control-line); border-radius: 10px; background: var(--surface); font-size: 13px; white-space: nowrap; }
  .none { color: var(--text-2); }
`;
