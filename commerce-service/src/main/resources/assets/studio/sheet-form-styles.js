/** Forms in the sheets beside the feed. */
import {css} from 'lit';

export const sheetFormStyles = css`
  form { display: grid; gap: 14px; }
  .two { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; align-items: end; }
  .two:has(.bad) { align-items: start; }
  fieldset { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; min-width: 0; margin: 0; padding: 0; border: 0; }
  legend { padding: 0 0 6px; font-size: 13px; font-weight: 700; }
  fieldset label { display: grid; place-items: center; min-height: 44px; border: 1px solid var(--control-line); border-radius: var(--radius-s); font-size: 14px; cursor: pointer; }
  fieldset label:has(:checked) { border: 2px solid var(--text); }
  fieldset input { position: absolute; opacity: 0; width: 1px; height: 1px; }
  fieldset label:focus-within { box-shadow: 0 0 0 4px #16131c; }
  [aria-invalid=true] { border-color: var(--danger); }
  .bad { color: var(--danger); font-size: 13px; font-weight: 400; }
  .result { margin: 0; padding: 12px; border-radius: var(--radius-s); background: var(--lantern-soft); color: var(--lantern-ink); font-size: 14px; }
  .primary { min-height: 52px; }
  .check { display: flex; gap: 10px; align-items: center; min-height: 44px; font-size: 14px; }
  .check input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--lantern-fill); }
  .as-prepared { margin: -8px 0; text-align: left; }
  .keys { margin: -6px 0 0; text-align: center; color: var(--text-2); font-size: 12px; }
  ::placeholder { color: var(--text-3); opacity: 1; }
`;
