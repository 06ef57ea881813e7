/** The one form of a page through which somebody comes in. */
import {css} from 'lit';

export const entryStyles = css`
  :host { display: grid; min-height: 100dvh; place-items: center; padding: 24px; box-sizing: border-box; }
  form { display: grid; gap: 16px; width: min(380px, 100%); padding: 32px; border: 1px solid var(--line); box-sizing: border-box;
    border-radius: var(--radius-l); background: var(--surface); box-shadow: var(--shadow-1); }
  .head { display: flex; align-items: center; justify-content: space-between; font-weight: 700; }
  h1 { margin: 8px 0 0; font-size: var(--text-xl); }
  p { margin: 4px 0 8px; color: var(--text-2); }
  small { color: var(--text-2); font-size: var(--text-s); font-weight: 400; }
  .bad { color: var(--danger); font-size: var(--text-s); font-weight: 400; }
  [aria-invalid=true] { border-color: var(--danger); }
  [role=alert]:empty { position: absolute; }
  .other { justify-self: center; display: inline-flex; align-items: center; min-height: 44px; color: var(--text); font-weight: 700; }
  ::placeholder { color: var(--text-3); opacity: 1; }
`;
