/** The composer over video and on the desktop's panel. */
import {css} from 'lit';

export const composerStyles = css`
  form { display: flex; gap: 8px; align-items: center; }
  .field { flex: 1; min-width: 0; position: relative; display: flex; align-items: center; height: 46px; border-radius: 23px; border: 1px solid rgba(255, 255, 255, .5);
    background: rgba(22, 19, 28, .5); color: #fff; }
  .field:focus-within { box-shadow: 0 0 0 2px #fff, 0 0 0 4px #16131c; }
  .field.off { border-style: dashed; }
  input { flex: 1; min-width: 0; height: 44px; padding: 0 6px 0 18px; border: 0; background: none; color: inherit; font-size: 16px; }
  input:focus-visible { outline: none; box-shadow: none; }
  input::placeholder { color: #e4e0ea; opacity: 1; }
  .send { flex: none; display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 50%; background: #fff; color: #16131c; }
  .send:disabled { background: #e9e6ee; color: #6b6578; }
  .send .waits { font-weight: 700; font-size: 15px; }
  .smile { flex: none; display: grid; place-items: center; width: 40px; height: 44px; border: 0; border-radius: 20px; background: none; color: inherit; }
  .ask { flex: none; height: 44px; padding: 0 4px; border: 0; border-radius: 22px; background: none; color: inherit; font-size: 14px; font-weight: 700; }
  .ask span { display: block; padding: 5px 13px; border-radius: 18px; background: rgba(255, 255, 255, .22); }
  .ask[aria-pressed='true'] span { background: #fff; color: #16131c; }
  .quote { display: flex; gap: 8px; align-items: center; margin: 0 0 8px; padding: 2px 2px 2px 14px; border-radius: 14px; background: rgba(29, 25, 37, .9); color: #fff; font-size: 13px; }
  .quote span { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .quote button { flex: none; display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 12px; background: none; color: inherit; }
  .heart:disabled { border: 1px dashed rgba(255, 255, 255, .6); background: none; }
  .count { font-size: 12px; padding-right: 8px; }
  .count.over { color: #ffb3a1; font-weight: 700; }
  .bag, .heart { position: relative; flex: none; display: grid; place-items: center; width: 48px; height: 48px; border: 0; border-radius: 50%; }
  .bag { background: #fff; color: #16131c; }
  .heart { background: var(--lantern-fill); color: #fff; transition: transform var(--fast) var(--ease); }
  .heart:active { transform: scale(.88); }
  .dot { position: absolute; top: -4px; right: -4px; min-width: 20px; height: 20px; padding: 0 5px; border-radius: 10px; background: #16131c; color: #fff; border: 2px solid #fff;
    font-size: 11px; font-weight: 700; line-height: 16px; text-align: center; }
  :host([look='panel']) .field { height: 50px; border-radius: 25px; border-color: var(--control-line); background: var(--surface); color: var(--text); padding-right: 3px; }
  :host([look='panel']) .quote { background: var(--grid); color: var(--text); }
  :host([look='panel']) .ask span { background: var(--sky-soft); color: var(--sky); }
  :host([look='panel']) .ask[aria-pressed='true'] span { background: var(--sky); color: var(--surface); }
  :host([look='panel']) input { font-size: 15px; }
  :host([look='panel']) input::placeholder { color: var(--text-2); }
  :host([look='panel']) .send { background: #16131c; color: #fff; }
  :host([look='panel']) .send:disabled { background: var(--grid); color: var(--text-2); }
  :host([look='panel']) .count.over { color: var(--danger); }
  @media (prefers-reduced-motion: reduce) { .heart { transition: none; } }
`;
