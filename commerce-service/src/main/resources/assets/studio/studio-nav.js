/** `<ls-studio-nav .who .here>`: what there is besides the show; on a phone a row below the name. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {logOut} from '@livestall/components/staff-session.js';
import {PARTS} from '@livestall/studio/parts.js';
import '@livestall/components/language-switch.js';

defineWords({
  ko: {'nav.parts': '스튜디오', 'nav.shows': '방송', 'nav.products': '상품', 'nav.moderation': '채팅 관리', 'nav.desk': '설정'},
  en: {'nav.parts': 'Studio', 'nav.shows': 'Shows', 'nav.products': 'Products', 'nav.moderation': 'Moderation', 'nav.desk': 'Settings'},
});

class StudioNav extends LitElement {
  static properties = {who: {attribute: false}, here: {}};

  static styles = [controls, css`
    header { display: flex; gap: 8px 16px; align-items: center; min-height: 56px; padding: 0 12px 0 20px; border-bottom: 1px solid var(--line); background: var(--surface); }
    .brand { display: flex; gap: 8px; align-items: center; min-width: 0; font-weight: 700; white-space: nowrap; }
    .brand .icon { color: var(--lantern); }
    .brand span { overflow: hidden; text-overflow: ellipsis; }
    nav { display: flex; flex: 1; gap: 4px; min-width: 0; overflow-x: auto; }
    a { display: inline-flex; gap: 6px; align-items: center; min-height: 56px; padding: 0 12px; color: var(--text-2); font-weight: 700; text-decoration: none; white-space: nowrap; }
    a:hover { color: var(--text); }
    a[aria-current=page] { color: var(--text); box-shadow: inset 0 -3px var(--lantern); }
    a:focus-visible { outline-offset: -6px; box-shadow: inset 0 0 0 4px #16131c; }
    small { color: var(--text-2); font-size: 13px; white-space: nowrap; }
    @media (max-width: 699px) {
      header { flex-wrap: wrap; padding: 4px 8px 0 16px; }
      .brand { flex: 1; }
      small { display: none; }
      nav { order: 9; flex: 1 1 100%; margin: 0 -8px; }
      a { min-height: 48px; }
    }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {staff, shop} = this.who;
    return html`<header><span class="brand">${icon('store', 22)}<span>${words(shop.name)}</span></span>
      <nav aria-label=${t('nav.parts')}>${PARTS.filter(({may}) => may(staff.role)).map(({name, sign}) => html`<a href="?${name}" aria-current=${name === this.here ? 'page' : 'false'}>${icon(sign, 18)}${t(`nav.${name}`)}</a>`)}</nav>
      <small>${staff.name}</small><ls-language-switch></ls-language-switch>
      <button class="quiet" aria-label=${t('studio.log-out')} title=${t('studio.log-out')} @click=${() => logOut()}>${icon('logout', 20)}</button></header>`;
  }
}
customElements.define('ls-studio-nav', StudioNav);
