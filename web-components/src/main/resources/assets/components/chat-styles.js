/** How chat lines look on a panel. */
import {css} from 'lit';

export const chatStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; position: relative; font-size: 14px; line-height: 20px; }
  .log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; display: flex; flex-direction: column; }
  ol { list-style: none; margin: auto 0 0; padding: 0; display: flex; flex-direction: column; align-items: flex-start; }
  p { margin: 0; }
  .nick { font-size: 13px; }
  .badge.asks { box-shadow: inset 0 0 0 1px currentcolor; }
  .quote { margin: 0 0 2px; padding-left: 8px; border-left: 2px solid currentcolor; font-size: 13px; opacity: .78; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .answer { margin-left: 26px; }
  .answer::before { content: ''; position: absolute; left: -16px; top: -8px; width: 12px; height: 26px; border: solid var(--text-3); border-width: 0 0 2px 2px; border-radius: 0 0 0 8px; }
  .text { unicode-bidi: isolate; }
  .emote { height: 1.6em; width: auto; vertical-align: middle; }
  .picture { display: block; max-width: 100%; width: auto; height: auto; max-height: 192px; margin-top: 4px; border-radius: 8px; }
  .badge { display: inline-flex; align-items: center; gap: 2px; height: 18px; padding: 0 6px; margin-right: 6px; border-radius: 6px;
    font-size: 11px; font-weight: 700; line-height: 18px; vertical-align: 1px; }
  .badge.host { background: var(--lantern-fill); color: #fff; }
  .badge.buyer { background: #e2f4ec; color: #0b5c3e; }
  .folded { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
  .more { border: 0; background: none; padding: 12px 8px 2px 0; min-height: 34px; font-weight: 700; font-size: 13px; text-decoration: underline; text-underline-offset: 3px; }
  .line { position: relative; max-width: 100%; }
  .line.sending .bubble { opacity: .62; }
  time { color: var(--text-3); font-size: 12px; margin-right: 4px; }
  .chip { display: flex; gap: 8px; align-items: center; max-width: 100%; min-height: 44px; margin-top: 6px; padding: 0 12px; border: 0; border-radius: 12px;
    background: #fff; color: #16131c; font-weight: 700; text-align: left; box-shadow: inset 0 0 0 1px var(--line); }
  .chip b { color: var(--lantern-strong); white-space: nowrap; }
  .chip-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .chip > .icon:first-child { color: var(--lantern-fill); }
  .order { display: flex; gap: 8px; align-items: center; padding: 7px 14px; border-radius: 13px; background: #fff2d9; color: #5c3600; font-weight: 700; }
  .divider { align-self: stretch; display: flex; gap: 10px; align-items: center; color: var(--text-2); font-size: 12px; white-space: nowrap; }
  .divider::before, .divider::after { content: ''; flex: 1; border-top: 1px dashed currentColor; }
  .trouble { display: flex; flex-wrap: wrap; gap: 4px 6px; align-items: center; margin-top: 4px; padding: 8px 12px; border-radius: 12px;
    background: #fbe8ea; color: #7f0f1f; font-size: 13px; }
  .trouble span { flex: 1 1 160px; }
  .trouble button { min-height: 44px; padding: 0 12px; border: 1px solid #c98f97; border-radius: 10px; background: #fff; color: #7f0f1f; font-weight: 700; }
  .pill-slot { position: absolute; inset: auto 0 10px; display: grid; place-items: center; pointer-events: none; }
  .pill { pointer-events: auto; display: inline-flex; gap: 6px; align-items: center; min-height: 44px; padding: 0 18px; border: 0; border-radius: var(--radius-pill);
    background: #16131c; color: #fff; font-weight: 700; box-shadow: var(--shadow-2); }
  .empty { margin: auto; padding: 16px; color: var(--text-2); }

  :host([look='panel']) ol { padding: 14px 18px; gap: 8px; }
  :host([look='panel']) .log { outline-offset: -2px; }
  :host([look='panel']) .order { align-self: stretch; }
  :host([look='panel']) .line { align-self: stretch; }
`;
