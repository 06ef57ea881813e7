/** How chat lines look: calm rows on a panel, or bubbles over video. */
import {css} from 'lit';

export const chatStyles = css`
  :host { display: flex; flex-direction: column; min-height: 0; position: relative; font-size: 14px; line-height: 20px; }
  .log { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; display: flex; flex-direction: column; }
  ol { list-style: none; margin: auto 0 0; padding: 0; display: flex; flex-direction: column; align-items: flex-start; }
  p { margin: 0; }
  .nick { font-size: 13px; }
  .badge.asks { box-shadow: inset 0 0 0 1px currentcolor; }
  .quote { margin: 0 0 2px; padding-left: 8px; border-left: 2px solid currentcolor; font-size: 13px; opacity: .78; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  button.quote { display: block; max-width: 100%; min-height: 24px; border-width: 0 0 0 2px; border-radius: 0; background: none; color: inherit; text-align: left; }
  .answer { margin-left: 26px; }
  .answer::before { content: ''; position: absolute; left: -16px; top: -8px; width: 12px; height: 26px; border: solid var(--text-3); border-width: 0 0 2px 2px; border-radius: 0 0 0 8px; }
  :host([look='video']) .answer::before { border-color: rgba(255, 255, 255, .8); }
  .line:focus-visible { border-radius: 13px; outline-offset: 2px; }
  .line.found { animation: found 1.6s ease-out; }
  @keyframes found { 0%, 60% { background: var(--amber-soft); border-radius: 13px; } }
  :host([look='video']) .line.found .bubble { animation: found-bubble 1.6s ease-out; }
  @keyframes found-bubble { 0%, 60% { background: #8a3a2a; } }
  .reactions { display: flex; flex-wrap: wrap; gap: 4px; }
  .reaction { min-width: 44px; min-height: 34px; padding: 3px 0; border: 0; background: none; }
  .reaction span { display: inline-flex; gap: 4px; align-items: center; padding: 2px 9px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); color: var(--text); font-size: 12px; line-height: 20px; }
  .reaction[aria-pressed='true'] span { border-color: var(--lantern-strong); background: var(--lantern-soft); color: var(--lantern-ink); }
  .dots { position: absolute; top: -10px; right: -6px; display: grid; place-items: center; width: 36px; height: 36px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); color: var(--text); opacity: 0; }
  .line:hover > .dots, .line:focus-within > .dots { opacity: 1; }
  @media (hover: none) { .dots { pointer-events: none; } }
  :host([menu]) .bubble { cursor: default; }
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
  .line.removed .text { text-decoration: line-through; }
  .gone { font-size: 12px; color: var(--text-2); }
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
  :host([look='panel']) .actions { position: absolute; top: -8px; right: -4px; display: none; gap: 2px; padding: 2px; border-radius: 12px; background: var(--surface); box-shadow: var(--shadow-1); }
  :host([look='panel']) .line { align-self: stretch; }
  :host([look='panel']) .line:hover .actions, :host([look='panel']) .line:focus-within .actions { display: flex; }
  .actions button { width: 36px; height: 36px; display: grid; place-items: center; border: 0; border-radius: 10px; background: none; }
  .actions button:hover { background: var(--grid); }

  :host([look='video']) .log { -webkit-mask-image: linear-gradient(transparent, #000 64px); mask-image: linear-gradient(transparent, #000 64px); scrollbar-width: none; }
  :host([look='video']) ol { gap: 6px; padding: 64px 0 4px; }
  :host([look='video']) .bubble { display: inline-block; max-width: 100%; padding: 6px 11px; border-radius: 13px; background: var(--bubble); color: var(--on-video); }
  :host([look='video']) .nick { color: var(--nick); }
  :host([look='video']) .mine .bubble { box-shadow: inset 0 0 0 1px rgba(255, 255, 255, .34); }
  :host([look='video']) .dots { top: 0; right: -42px; border: 0; background: var(--glass); color: #fff; }
  :host([look='video']) .reaction span { border-color: transparent; background: var(--bubble); color: #fff; }
  :host([look='video']) .reaction[aria-pressed='true'] span { background: #fff; color: #16131c; }
  :host([look='video']) .chip { margin-bottom: 4px; box-shadow: none; }
  :host([look='video']) .divider { color: #fff; text-shadow: 0 1px 3px #000; }
  :host([look='video']) .pill { background: #fff; color: #16131c; }
  :host([look='video']) .pill-slot { position: static; height: 52px; flex: none; }
  :host([look='video']) .empty { margin: auto 0 4px; padding: 6px 11px; border-radius: 13px; background: var(--bubble); color: #fff; }
`;
