/** Cards, rows and forms of the desk. */
import {css} from 'lit';

export const deskStyles = css`
  section { display: grid; gap: 14px; padding: 24px; border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--surface); }
  section + section { margin-top: 16px; }
  h2, h3, p { margin: 0; }
  h2 { font-size: var(--text-l); }
  h3 { font-size: var(--text-m); }
  p, small { color: var(--text-2); font-size: 14px; }
  small { display: block; font-size: var(--text-s); }
  /* Waits in the page for what it will say, without taking room before. */
  [role=alert]:empty { position: absolute; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; min-height: 60px; padding: 8px 0; border-top: 1px solid var(--grid); }
  li > div { flex: 1 1 200px; min-width: 0; overflow-wrap: anywhere; }
  li select { min-height: 44px; padding: 0 10px; border: 1px solid var(--control-line); border-radius: var(--radius-s); background: var(--surface); }
  form { display: grid; gap: 14px; }
  fieldset { display: grid; gap: 6px; margin: 0; padding: 0; border: 0; min-width: 0; }
  legend { padding: 0 0 6px; font-size: var(--text-s); font-weight: 700; }
  label > textarea { height: auto; min-height: 92px; padding: 10px 14px; resize: vertical; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 14px; align-items: end; }
  .pick { display: flex; gap: 10px; align-items: center; min-height: 44px; font-size: var(--text-m); font-weight: 400; }
  .pick input { flex: none; width: 20px; height: 20px; padding: 0; accent-color: var(--lantern-fill); }
  .tag { padding: 3px 9px; border-radius: 6px; background: var(--ink-100); color: #4a4556; font-size: 12px; font-weight: 700; white-space: nowrap; }
  .tag.bad { background: var(--danger-soft); color: var(--danger); }
  .tag.good { background: var(--leaf-soft); color: var(--leaf); }
  .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
  form > .primary, form > .buttons { justify-self: start; }
  button { white-space: nowrap; }
  ::placeholder { color: var(--text-3); opacity: 1; }
`;
