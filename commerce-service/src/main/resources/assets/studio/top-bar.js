/** `<ls-top-bar .store .who>`: what is on the air, since when, and who is at the console. Dark only while on air. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {clock} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {settings} from '@livestall/components/settings.js';
import {logOut} from '@livestall/components/staff-session.js';
import {hosts, seesSales} from '@livestall/studio/roles.js';
import '@livestall/components/language-switch.js';

class TopBar extends LitElement {
  static properties = {store: {attribute: false}, who: {attribute: false}, now: {}};

  static styles = [controls, css`
    header { display: flex; align-items: center; gap: 14px; height: 56px; padding: 0 20px; border-bottom: 1px solid var(--line); background: var(--surface); }
    header.live { background: #16131c; color: #fff; border-color: #16131c; }
    .links { display: flex; gap: 4px; }
    .brand { white-space: nowrap; display: flex; gap: 8px; align-items: center; font-weight: 700; }
    .brand .icon { color: #ff6a4d; }
    .air { display: flex; align-items: center; overflow: hidden; border-radius: 8px; font-weight: 700; font-size: 13px; white-space: nowrap; background: #332e3f; color: #fff; }
    .air b { display: flex; gap: 6px; align-items: center; padding: 6px 10px; background: var(--lantern-fill); }
    .air b::before { content: ''; width: 7px; height: 7px; border-radius: 50%; background: #fff; }
    .air span { padding: 6px 10px; }
    .title { min-width: 0; line-height: 18px; }
    .title h1, .title p { margin: 0; font-size: 14px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    .title p { font-size: 12px; color: var(--text-2); }
    .live .title p { color: #b4afbf; }
    .honest { padding: 2px 8px; border-radius: 6px; background: #ece3f7; color: #5a2a8c; font-size: 12px; font-weight: 700; white-space: nowrap; }
    .space { flex: 1; }
    a, .plain { display: inline-flex; gap: 6px; align-items: center; min-height: 44px; padding: 0 6px; border: 0; background: none; color: inherit; font-size: 13px; text-decoration: none; white-space: nowrap; }
    a:hover, .plain:hover { text-decoration: underline; }
    .person { display: grid; line-height: 16px; font-size: 13px; white-space: nowrap; }
    .person small { font-size: 12px; color: var(--text-2); }
    .live .person small { color: #b4afbf; }
    .do { min-height: 40px; padding: 0 14px; border-radius: 10px; border: 1px solid currentColor; background: none; color: inherit; font-weight: 700; white-space: nowrap; }
    .go { background: var(--lantern-fill); border-color: var(--lantern-fill); color: #fff; }
    @media (max-width: 1479px) { .links span { display: none; } .links a, .links button { min-width: 44px; justify-content: center; } }
    @media (max-width: 1279px) { .person { display: none; } }
    @media (max-width: 899px) {
      header { flex-wrap: wrap; height: auto; gap: 6px 10px; padding: 8px 12px; }
      .brand, .links, .space, .keys { display: none; }
      .keys + .plain { margin-left: auto; }
      .title { order: 9; flex: 1 1 100%; }
    }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ticking = setInterval(() => this.requestUpdate(), 1000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  tell(name) {
    this.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true}));
  }

  render() {
    const {show} = this.store;
    const {staff, shop} = this.who;
    return html`<header class=${show.state}>
      <span class="brand">${icon('store', 22)}<span>Livestall</span></span>
      ${this.air(show)}
      <div class="title"><h1>${words(show.title)}</h1><p>${words(shop.name)}</p></div>
      ${this.honest(show)}
      <span class="space"></span>
      <span class="links">${show.state === 'draft' ? nothing : html`<a href="${settings.chatUrl}/watch/${show.id}" target="_blank" title=${t('studio.watch')}>${icon('eye', 18)}<span>${t('studio.watch')}</span></a>`}
        ${seesSales(staff.role) ? html`<a href="${settings.insightsUrl}/?broadcast=${show.id}" target="_blank" title=${t('studio.board')}>${icon('chart', 18)}<span>${t('studio.board')}</span></a>` : nothing}
        <button class="plain" title=${t('studio.shows')} @click=${() => this.tell('other-shows')}>${icon('store', 18)}<span>${t('studio.shows')}</span></button></span>
      <span class="person"><b>${staff.name}</b><small>${staff.email}</small></span>
      <button class="plain keys" aria-label=${t('studio.keys')} title=${t('studio.keys')} @click=${() => this.tell('show-keys')}>${icon('keyboard', 20)}</button>
      <button class="plain" aria-label=${t('studio.share')} title=${t('studio.share')} @click=${() => this.tell('share-show')}>${icon('share', 20)}</button>
      <ls-language-switch></ls-language-switch>
      <button class="plain" aria-label=${t('studio.log-out')} title=${t('studio.log-out')} @click=${() => logOut()}>${icon('logout', 20)}</button>
      ${this.startOrEnd(show, staff)}
    </header>`;
  }

  startOrEnd({state}, {role}) {
    if (!hosts(role) || state === 'ended') return nothing;
    return state === 'live' ? html`<button class="do" @click=${() => this.tell('end-show')}>${t('studio.end')}</button>`
      : html`<button class="do go" @click=${() => this.tell('start-show')}>${t('studio.start')}</button>`;
  }

  air({state, startedAt}) {
    if (state !== 'live') return html`<span class="air"><span>${t(`studio.${state}`)}</span></span>`;
    return html`<span class="air"><b>${t('studio.live')}</b><span role="timer">${clock(serverNow() - Date.parse(startedAt))}</span></span>`;
  }

  honest({mode, audience}) {
    const said = [mode === 'live' ? null : t(`studio.${mode}`), audience === 'simulated' ? t('studio.simulated') : null].filter(Boolean);
    return said.length ? html`<span class="honest">${said.join(' · ')}</span>` : nothing;
  }
}
customElements.define('ls-top-bar', TopBar);
