/** How the page of a viewer's own data looks. */
import {css} from 'lit';

export const myDataStyles = css`
  header { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
  h1 { margin: 0; font-size: var(--text-xl); }
  h2 { display: flex; gap: 8px; align-items: center; margin: 0 0 8px; font-size: var(--text-l); }
  p { margin: 0 0 10px; }
  main { display: grid; gap: 16px; margin-top: 12px; }
  section { padding: 18px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); }
  dl { margin: 0; }
  dl div { display: flex; justify-content: space-between; gap: 16px; padding: 8px 0; border-bottom: 1px solid var(--line); }
  dt { color: var(--text-2); }
  dd { margin: 0; font-weight: 700; text-align: right; }
  ol { list-style: none; margin: 12px 0 0; padding: 0; }
  li { display: grid; gap: 2px; padding: 8px 0; border-bottom: 1px solid var(--line); }
  time, .hint { color: var(--text-2); font-size: var(--text-s); }
  .hint { margin: 10px 0 0; }
  .text { unicode-bidi: isolate; overflow-wrap: anywhere; }
  form { display: grid; gap: 12px; margin-top: 12px; }
  .danger { min-height: 48px; border: 1px solid var(--danger); border-radius: var(--radius-m); background: none; color: var(--danger); font-weight: 700; }
  .danger:hover { background: var(--danger-soft); }
  .problem { align-items: center; }
  .problem span { flex: 1; }
  .done .icon { color: var(--leaf); }
  a.quiet { justify-self: start; }
  a.quiet .icon { transform: scaleX(-1); }
`;
