/** `<ls-shop-desk .who>`: what holds for the shop beyond one show. What a role lacks is absent. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import '@livestall/desk/hold-policy.js';
import '@livestall/desk/invitation-list.js';
import '@livestall/desk/selling-terms.js';
import '@livestall/desk/shop-profile.js';
import '@livestall/desk/team-list.js';
import '@livestall/desk/webhook-list.js';

defineWords({
  ko: {'desk.title': '상점 설정', 'desk.shop': '상점', 'desk.team': '사람', 'desk.selling': '판매', 'desk.hooks': '연동'},
  en: {'desk.title': 'Shop settings', 'desk.shop': 'Shop', 'desk.team': 'People', 'desk.selling': 'Selling', 'desk.hooks': 'Webhooks'},
});

class ShopDesk extends LitElement {
  static properties = {who: {attribute: false}, shown: {state: true}};

  static styles = [controls, css`
    main { max-width: 760px; margin: 0 auto; padding: 24px 16px 48px; display: grid; gap: 16px; }
    main > * { display: grid; gap: 16px; min-width: 0; }
    h1 { margin: 0; font-size: var(--text-xl); }
    nav { display: flex; gap: 8px; flex-wrap: wrap; }
    nav button { min-height: 44px; padding: 0 18px; border: 1px solid var(--control-line); border-radius: var(--radius-pill); background: var(--surface); font-weight: 700; }
    nav [aria-current=true] { background: var(--text); border-color: var(--text); color: var(--paper); }
  `];

  constructor() {
    super();
    new Translated(this);
    this.shown = 'team';
  }

  get parts() {
    return this.who.staff.role === 'owner' ? ['team', 'shop', 'selling', 'hooks'] : ['team', 'shop', 'selling'];
  }

  render() {
    return html`<main><h1>${t('desk.title')}</h1>
        <nav aria-label=${t('desk.title')}>${this.parts.map((part) => html`<button aria-current=${part === this.shown} @click=${() => (this.shown = part)}>${t(`desk.${part}`)}</button>`)}</nav>
        <div>${this.content()}</div></main>`;
  }

  content() {
    const {who} = this;
    if (this.shown === 'shop') return html`<ls-shop-profile .who=${who}></ls-shop-profile>`;
    if (this.shown === 'selling') return html`<ls-selling-terms .who=${who}></ls-selling-terms><ls-hold-policy .who=${who}></ls-hold-policy>`;
    if (this.shown === 'hooks') return html`<ls-webhook-list .who=${who}></ls-webhook-list>`;
    return html`<ls-team-list .who=${who}></ls-team-list>${who.staff.role === 'owner' ? html`<ls-invitation-list .who=${who}></ls-invitation-list>` : nothing}`;
  }
}
customElements.define('ls-shop-desk', ShopDesk);
