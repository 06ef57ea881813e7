import {css} from 'lit';

export const booksStyles = css`
  :host { font-size: 13px; line-height: 20px; }
  .head { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-bottom: 16px; }
  .head > div { flex: 1 1 320px; display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; }
  h1 { margin: 0; font-size: 22px; line-height: 30px; }
  .head p { margin: 0; color: var(--text-2); }
  .verdict { display: flex; flex-wrap: wrap; gap: 12px 20px; align-items: center; padding: 20px 24px; margin-bottom: 16px; border-radius: var(--radius-m); }
  .verdict.equal { background: var(--leaf-soft); color: var(--leaf); }
  .verdict.different { background: var(--danger-soft); color: var(--danger); }
  .verdict.checking, .verdict.failed { background: var(--amber-soft); color: var(--amber); }
  .verdict b { font-size: 40px; line-height: 48px; white-space: nowrap; }
  .verdict > div { flex: 1 1 260px; }
  .verdict h2 { margin: 0; font-size: 18px; line-height: 26px; }
  .verdict p { margin: 0; }
  .verdict dl { display: flex; flex-wrap: wrap; gap: 8px 24px; margin: 0; }
  .verdict dt { font-size: 12px; }
  .verdict dd { margin: 0; font-size: 18px; font-weight: 700; }
  .delta { display: block; color: var(--danger); font-size: 12px; }
  .delta b { font-weight: 700; }
  .good { color: var(--leaf); font-weight: 700; }
  .bad { color: var(--danger); font-weight: 700; }
  .doubt { color: var(--amber); font-weight: 700; }
  .state { display: inline-flex; gap: 4px; align-items: center; justify-content: end; }
  td.text, th.text { text-align: start; }
  tr.open > td { padding: 8px; background: var(--paper); text-align: start; }
  .orders th:first-child { background: var(--surface); }
  .orders { border: 1px solid var(--line); border-radius: var(--radius-s); background: var(--surface); overflow: auto; }
  .orders h3 { margin: 0; padding: 10px 8px 4px; font-size: 13px; }
  .tinted { background: var(--danger-soft); }
  .legend { margin: 12px 0 16px; color: var(--text-2); font-size: 12px; }
  @media (max-width: 719px) { tbody th { white-space: normal; min-width: 132px; } .verdict { padding: 16px; } .verdict b { font-size: 32px; } }
`;
