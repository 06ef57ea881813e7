/** Short messages above everything: `toast('복사했어요')`. Said to readers; at most three at a time. */
import {LitElement, css, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {icon} from '@livestall/components/icons.js';

const SHOWN_MILLIS = 4_500;
const MOST = 3;

class Toasts extends LitElement {
  static properties = {toasts: {state: true}};

  static styles = css`
    :host { position: fixed; inset: calc(70px + env(safe-area-inset-top)) 0 auto; z-index: 90; pointer-events: none; padding: 0 16px; }
    div[role] { display: grid; gap: 8px; justify-items: center; }
    .toast { display: flex; gap: 10px; align-items: center; max-width: min(480px, 100%); padding: 12px 16px;
      border-radius: 14px; background: #16131c; color: #fff; font: 700 14px/20px var(--font); word-break: keep-all;
      box-shadow: 0 0 0 1px rgba(255, 255, 255, .16), var(--shadow-2); animation: come var(--slow) var(--ease); }
    .good { background: #0f7b53; }
    .bad { background: #b3172b; }
    .icon { flex: none; }
    @keyframes come { from { opacity: 0; transform: translateY(-10px); } }
    @media (prefers-reduced-motion: reduce) { .toast { animation: none; } }
  `;

  constructor() {
    super();
    this.toasts = [];
  }

  show(text, kind) {
    const toast = {text, kind, key: crypto.randomUUID()};
    this.toasts = [...this.toasts.slice(1 - MOST), toast];
    setTimeout(() => (this.toasts = this.toasts.filter((one) => one !== toast)), SHOWN_MILLIS);
  }

  render() {
    const name = {good: 'check', bad: 'alert', plain: 'info'};
    return html`<div role="status" aria-live="polite">${repeat(this.toasts, (one) => one.key, (one) => html`
      <div class="toast ${one.kind}">${icon(name[one.kind], 20)}<span>${one.text}</span></div>`)}</div>`;
  }
}
customElements.define('ls-toasts', Toasts);

/** @param {string} text @param {'plain'|'good'|'bad'} [kind] */
export function toast(text, kind = 'plain') {
  let host = document.querySelector('ls-toasts');
  if (!host) document.body.append((host = document.createElement('ls-toasts')));
  host.updateComplete.then(() => host.show(text, kind));
}
