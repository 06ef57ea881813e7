/** Buttons, fields and problem lines as every element of ours shows them: `static styles = [controls, css`…`]`. */
import {css} from 'lit';

export const controls = css`
  :host { color: var(--text); font: 400 var(--text-m)/1.5 var(--font); font-variant-numeric: tabular-nums lining-nums;
    word-break: keep-all; overflow-wrap: anywhere; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  button, input, select, textarea { font: inherit; color: inherit; }
  button { cursor: pointer; }
  button:disabled { cursor: default; }
  .icon { flex: none; display: block; }
  :focus-visible { outline: 2px solid #fff; outline-offset: 0; box-shadow: 0 0 0 4px #16131c; }
  label { display: grid; gap: 6px; font-size: var(--text-s); font-weight: 700; }
  label > input, label > select, label > textarea { height: 46px; padding: 0 14px; border: 1px solid var(--control-line);
    border-radius: var(--radius-s); background: var(--surface); font-size: 16px; font-weight: 400; width: 100%; }
  label > [readonly], label > :disabled { border-style: dashed; background: var(--grid); color: var(--text-2); }
  label > [aria-invalid=true] { border-color: var(--danger); }
  .primary, .secondary, .quiet { display: inline-flex; gap: 8px; align-items: center; justify-content: center; min-height: 44px;
    padding: 0 18px; border: 1px solid transparent; border-radius: var(--radius-m); font-weight: 700; text-decoration: none; }
  .primary { background: var(--lantern-fill); color: #fff; }
  .primary:hover { background: var(--lantern-strong); }
  .primary:disabled { background: var(--grid); color: var(--text-2); }
  .secondary:disabled, .quiet:disabled { border-color: transparent; background: var(--grid); color: var(--text-2); }
  .secondary { border-color: var(--control-line); background: var(--surface); color: var(--text); }
  .secondary:hover { border-color: var(--text); }
  .quiet { background: none; color: var(--text); }
  .quiet:hover { background: var(--grid); }
  .problem { display: flex; gap: 8px; align-items: flex-start; padding: 10px 12px; border-radius: var(--radius-s);
    background: var(--danger-soft); color: var(--danger); font-size: var(--text-s); line-height: 20px; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
