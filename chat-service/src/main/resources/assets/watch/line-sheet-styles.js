/** Sheets about a line, hidden people and appeals. */
import {css} from 'lit';

export const lineSheetStyles = css`
  .said { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; margin: 0 0 12px; padding: 10px 14px; border-radius: 14px; background: var(--grid); font-size: 14px; }
  .emoji { display: flex; justify-content: space-between; gap: 4px; max-width: 360px; margin-bottom: 8px; }
  .emoji button { width: 48px; height: 48px; border: 1px solid transparent; border-radius: 50%; background: none; font-size: 24px; line-height: 1; }
  .emoji button:hover { background: var(--grid); }
  .emoji button[aria-pressed='true'] { border-color: var(--lantern-strong); background: var(--lantern-soft); }
  .acts { display: grid; border-top: 1px solid var(--line); }
  .acts button { display: flex; gap: 14px; align-items: center; min-height: 56px; padding: 6px 4px; border: 0; border-bottom: 1px solid var(--line); background: none; font-weight: 700; text-align: left; }
  .acts button:disabled { color: var(--text-3); }
  .acts small { display: block; color: var(--text-2); font-weight: 400; font-size: 13px; }
  .done { display: flex; gap: 12px; align-items: flex-start; margin: 8px 0 16px; padding: 14px 16px; border-radius: var(--radius-m); background: var(--leaf-soft); }
  .done .icon { color: var(--leaf); }
  .done p { margin: 4px 0 0; }
  .two { display: flex; gap: 10px; margin-top: 14px; }
  .two > * { flex: 1; min-height: 50px; }
  form { display: grid; gap: 12px; }
  fieldset { display: grid; gap: 0; margin: 0; padding: 0; border: 0; }
  legend { padding: 0 0 6px; font-weight: 700; font-size: 14px; }
  .reason { display: flex; gap: 12px; align-items: center; min-height: 46px; font-size: 15px; font-weight: 400; cursor: pointer; }
  .reason input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--lantern-fill); }
  label > textarea { height: auto; padding: 10px 14px; resize: vertical; }
  .hint { margin: 0; color: var(--text-2); font-size: 13px; }
  .people { margin: 0; padding: 0; list-style: none; }
  .people li { display: flex; gap: 12px; align-items: center; justify-content: space-between; min-height: 56px; border-bottom: 1px solid var(--line); }
`;
