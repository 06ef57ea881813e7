/** `<ls-top-bar tab="report" .session .show>`: the shop, the pages of Insights, the language, the person. Fires `log-out`. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, lang, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/components/language-switch.js';

const TABS = [['board', '/'], ['report', '/report'], ['books', '/books'], ['dictionary', '/dictionary']];

class TopBar extends LitElement {
  static properties = {session: {attribute: false}, show: {attribute: false}, tab: {}};

  static styles = [controls, css`
    :host { display: block; border-bottom: 1px solid var(--line); background: var(--surface); }
    header { display: flex; gap: 16px; align-items: center; max-width: 1520px; min-height: 52px; margin: 0 auto; padding: 0 24px; box-sizing: border-box; }
    .logo { display: flex; gap: 8px; align-items: center; font-weight: 700; }
    .logo .icon { color: var(--lantern); }
    .shop { padding-left: 16px; border-left: 1px solid var(--line); font-size: 13px; font-weight: 700; }
    nav { flex: 1; display: flex; gap: 20px; margin-left: 8px; align-self: stretch; font-size: 14px; }
    nav a { display: flex; align-items: center; color: var(--text-2); text-decoration: none; border-bottom: 2px solid transparent; border-top: 2px solid transparent; white-space: nowrap; }
    nav a:hover { color: var(--text); }
    nav a[aria-current] { color: var(--text); font-weight: 700; border-bottom-color: var(--lantern); }
    .quiet-text { font-size: 13px; color: var(--text-2); white-space: nowrap; text-decoration: none; }
    .out { display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--text-2); }
    .out:hover { background: var(--grid); color: var(--text); }
    @media (max-width: 1099px) { .zone, .person { display: none; } }
    @media (max-width: 859px) {
      header { flex-wrap: wrap; gap: 0 10px; padding: 4px 12px 0 16px; }
      .name { display: none; }
      .shop { flex: 1; padding-left: 10px; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      nav { order: 1; flex: 1 0 100%; margin: 0; overflow-x: auto; scrollbar-width: none; }
      nav a { min-height: 44px; }
      .studio { display: grid; place-items: center; min-height: 44px; }
    }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  /** The pages keep the show that was chosen. */
  to(path) {
    return this.show ? `${path}?show=${encodeURIComponent(this.show.broadcastId)}` : path;
  }

  get zone() {
    const parts = new Intl.DateTimeFormat(lang() === 'ko' ? 'ko-KR' : 'en-GB', {timeZoneName: 'shortGeneric'}).formatToParts(new Date());
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  }

  render() {
    const {staff, shop} = this.session;
    return html`<header><span class="logo">${icon('store')}<span class="name">Livestall</span></span><span class="shop">${words(shop.name)}</span>
      <nav aria-label=${t('frame.tabs')}>${TABS.map(([tab, path]) => html`
        <a href=${this.to(path)} aria-current=${tab === this.tab ? 'page' : nothing}>${t(`frame.${tab}`)}</a>`)}</nav>
      <span class="quiet-text zone">${this.zone}</span><a class="quiet-text studio" href="${settings.commerceUrl}/studio">${t('frame.studio')}</a>
      <span class="quiet-text person">${staff.name}</span><ls-language-switch></ls-language-switch>
      <button class="out" aria-label=${t('frame.logout')} title=${t('frame.logout')}
        @click=${() => this.dispatchEvent(new CustomEvent('log-out'))}>${icon('logout', 20)}</button></header>`;
  }
}
customElements.define('ls-top-bar', TopBar);
