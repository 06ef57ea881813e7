/** `<ls-top-bar .session>`: whose board this is, the way to the studio, the language, the person. Fires `log-out`. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/components/language-switch.js';

class TopBar extends LitElement {
  static properties = {session: {attribute: false}};

  static styles = [controls, css`
    :host { display: block; border-bottom: 1px solid var(--line); background: var(--surface); }
    header { display: flex; gap: 16px; align-items: center; max-width: 1520px; min-height: 52px; margin: 0 auto; padding: 0 24px; }
    .logo { display: flex; gap: 8px; align-items: center; font-weight: 700; }
    .logo .icon { color: var(--lantern); }
    .shop { padding-left: 16px; border-left: 1px solid var(--line); font-size: 13px; font-weight: 700; }
    nav { flex: 1; display: flex; gap: 20px; margin-left: 8px; align-self: stretch; font-size: 14px; }
    nav a { display: flex; align-items: center; color: var(--text-2); text-decoration: none; border-bottom: 2px solid transparent; border-top: 2px solid transparent; white-space: nowrap; }
    nav a:hover { color: var(--text); }
    nav a[aria-current] { color: var(--text); font-weight: 700; border-bottom-color: var(--lantern); }
    .person { font-size: 13px; color: var(--text-2); white-space: nowrap; }
    .out { display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--text-2); }
    .out:hover { background: var(--grid); color: var(--text); }
    @media (max-width: 719px) {
      header { gap: 10px; padding: 0 12px 0 16px; }
      .person, .name { display: none; }
      .shop { padding-left: 10px; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      nav { justify-content: flex-end; gap: 12px; font-size: 13px; }
      nav a[aria-current] { display: none; }
    }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {staff, shop} = this.session;
    return html`<header><span class="logo">${icon('store')}<span class="name">Livestall</span></span><span class="shop">${words(shop.name)}</span>
      <nav><a href="/" aria-current="page">${t('board.title')}</a><a href="${settings.commerceUrl}/studio">${t('board.studio')}</a></nav>
      <span class="person">${staff.name}</span><ls-language-switch></ls-language-switch>
      <button class="out" aria-label=${t('board.logout')} title=${t('board.logout')}
        @click=${() => this.dispatchEvent(new CustomEvent('log-out'))}>${icon('logout', 20)}</button></header>`;
  }
}
customElements.define('ls-top-bar', TopBar);
