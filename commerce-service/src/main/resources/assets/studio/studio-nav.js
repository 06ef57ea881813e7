/** `<ls-studio-nav .who .here>`: what there is besides the show; on a phone a row below the name. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, defineWords, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {logOut} from '@livestall/components/staff-session.js';
import {PARTS} from '@livestall/studio/parts.js';
import '@livestall/components/language-switch.js';

defineWords({
  ko: {'nav.parts': '스튜디오', 'nav.shows': '방송', 'nav.products': '상품', 'nav.orders': '주문', 'nav.checks': '확인할 일', 'nav.waiting': '{n}건', 'nav.moderation': '채팅 관리', 'nav.desk': '설정'},
  en: {'nav.parts': 'Studio', 'nav.shows': 'Shows', 'nav.products': 'Products', 'nav.orders': 'Orders', 'nav.checks': 'To check', 'nav.waiting': '{n} waiting', 'nav.moderation': 'Moderation', 'nav.desk': 'Settings'},
});

class StudioNav extends LitElement {
  static properties = {who: {attribute: false}, here: {}, waiting: {state: true}};

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
    .count { display: inline-grid; place-items: center; min-width: 22px; height: 22px; padding: 0 6px; border-radius: var(--radius-pill); background: var(--lantern-fill); color: #fff; font-size: 12px; }
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
    this.waiting = {};
    this.again = () => this.countWaiting();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('waitingchange', this.again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('waitingchange', this.again);
  }

  updated(changed) {
    if (!changed.has('here')) return;
    // On a phone the row may be longer than the screen.
    this.renderRoot.querySelector('[aria-current=page]')?.scrollIntoView({block: 'nearest', inline: 'center'});
    this.countWaiting();
  }

  get parts() {
    return PARTS.filter(({may}) => may(this.who.staff.role));
  }

  /** What can't be counted now has no count; its part says why. */
  async countWaiting() {
    const counted = this.parts.filter(({waiting}) => waiting).map(async ({name, waiting}) => [name, await waiting()]);
    const done = (await Promise.allSettled(counted)).filter(({status}) => status === 'fulfilled').map(({value}) => value);
    this.waiting = Object.fromEntries(done);
  }

  render() {
    const {staff, shop} = this.who;
    return html`<header><span class="brand">${icon('store', 22)}<span>${words(shop.name)}</span></span>
      <nav aria-label=${t('nav.parts')}>${this.parts.map((part) => this.link(part))}</nav>
      <small>${staff.name}</small><ls-language-switch></ls-language-switch>
      <button class="quiet" aria-label=${t('studio.log-out')} title=${t('studio.log-out')} @click=${() => logOut()}>${icon('logout', 20)}</button></header>`;
  }

  link({name, sign}) {
    const n = this.waiting[name];
    return html`<a href="?${name}" aria-current=${name === this.here ? 'page' : 'false'}>${icon(sign, 18)}${t(`nav.${name}`)}
      ${n ? html`<span class="count" aria-hidden="true">${count(n)}</span><span class="visually-hidden">${t('nav.waiting', {n: count(n)})}</span>` : nothing}</a>`;
  }
}
customElements.define('ls-studio-nav', StudioNav);
