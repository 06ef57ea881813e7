/** How chat lines look over video: bubbles. */
import {css} from 'lit';

export const overVideo = css`
  :host([look='video']) .answer::before { border-color: rgba(255, 255, 255, .8); }
  :host([look='video']) .line.found .bubble { animation: found-bubble 1.6s ease-out; }
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
  @keyframes found-bubble { 0%, 60% { background: #8a3a2a; } }
`;
