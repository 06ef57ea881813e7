/** `<ls-connection-banner connection>`: appears after two seconds without a connection, says what becomes of the chat. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';

const SHOWN_AFTER_MILLIS = 2_000;

class ConnectionBanner extends LitElement {
  static properties = {connection: {}, shown: {state: true}};

  static styles = [controls, css`
    .banner { display: flex; gap: 14px; align-items: center; padding: 10px 10px 10px 16px; border-radius: 18px; background: #fff; color: #16131c; box-shadow: var(--shadow-2); }
    .ring { flex: none; width: 22px; height: 22px; border: 3px solid #e9e6ee; border-top-color: #16131c; border-radius: 50%; animation: turn 1s linear infinite; }
    .words { flex: 1; line-height: 20px; }
    b { display: block; }
    small { color: #554f62; font-size: 13px; }
    button { min-height: 44px; padding: 0 14px; border: 0; border-radius: 12px; background: #e9e6ee; font-weight: 700; }
    @keyframes turn { to { transform: rotate(1turn); } }
    @media (prefers-reduced-motion: reduce) { .ring { animation-duration: 6s; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.shown = false;
  }

  willUpdate(changed) {
    if (!changed.has('connection')) return;
    const lost = this.connection === 'reconnecting' || this.connection === 'offline';
    if (!lost) {
      clearTimeout(this.timer);
      this.timer = null;
      this.shown = false;
    } else this.timer ??= setTimeout(() => this.show(), SHOWN_AFTER_MILLIS);
  }

  show() {
    this.shown = true;
    this.dispatchEvent(new CustomEvent('connection-lost', {bubbles: true, composed: true}));
  }

  retry() {
    this.dispatchEvent(new CustomEvent('connection-retry', {bubbles: true, composed: true}));
  }

  render() {
    const offline = this.connection === 'offline';
    return html`<div role="status">${this.shown ? html`<div class="banner"><span class="ring" aria-hidden="true"></span>
      <span class="words"><b>${t(offline ? 'connection.offline' : 'connection.lost')}</b><small>${t('connection.lost-more')}</small></span>
      <button @click=${this.retry}>${t('connection.retry')}</button></div>` : nothing}</div>`;
  }
}
customElements.define('ls-connection-banner', ConnectionBanner);
