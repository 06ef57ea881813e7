/** `<ls-studio>`: who is there, which show is open, and the console on it. */
import {LitElement, css, html} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {settings} from '@livestall/components/settings.js';
import {session, staffToken} from '@livestall/components/staff-session.js';
import {hosts} from '@livestall/studio/roles.js';
import {ShowStore} from '@livestall/studio/show-store.js';
import '@livestall/components/log-in.js';
import '@livestall/desk/shop-desk.js';
import '@livestall/studio/studio-words.js';
import '@livestall/studio/show-console.js';
import '@livestall/studio/show-planner.js';

class Studio extends LitElement {
  static properties = {who: {state: true}, store: {state: true}, shows: {state: true}, desk: {state: true}, problem: {state: true}};

  static styles = [controls, css`
    .wait { display: grid; min-height: 100dvh; place-items: center; align-content: center; gap: 16px; color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
    window.addEventListener('sessionchange', ({detail}) => this.met(detail));
  }

  connectedCallback() {
    super.connectedCallback();
    this.try(async () => this.met(await session()));
  }

  met(who) {
    const other = who?.staff.id !== this.who?.staff.id;
    this.who = who;
    if (!who) this.leave();
    else if (other) this.try(() => this.chooseShow());
  }

  async chooseShow() {
    this.shows = await api(`${settings.commerceUrl}/api/commerce/broadcasts`, {token: await staffToken()});
    const asked = new URLSearchParams(location.search);
    if (asked.has('desk') && hosts(this.who.staff.role)) return this.toDesk();
    const wished = asked.get('broadcast');
    const show = this.shows.find((one) => one.id === wished) ?? this.shows.find((one) => one.state === 'live');
    if (show) await this.open(show.id);
  }

  async open(id) {
    this.leave();
    const store = new ShowStore(id);
    await store.open();
    this.store = store;
    history.replaceState(null, '', `?broadcast=${id}`);
  }

  leave() {
    this.store?.close();
    this.store = null;
    this.desk = false;
  }

  toDesk() {
    this.leave();
    this.desk = true;
    history.replaceState(null, '', '?desk');
  }

  async toShows() {
    this.leave();
    history.replaceState(null, '', location.pathname);
    this.shows = await api(`${settings.commerceUrl}/api/commerce/broadcasts`, {token: await staffToken()});
  }

  async try(work) {
    this.problem = null;
    try {
      await work();
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    if (this.problem) {
      return html`<main class="wait"><p role="alert">${problemWords(this.problem)}</p>
        <button class="secondary" @click=${() => location.reload()}>${t('studio.again')}</button></main>`;
    }
    if (this.who === null) return html`<ls-log-in></ls-log-in>`;
    if (this.store) return html`<ls-show-console .store=${this.store} .who=${this.who} @other-shows=${() => this.try(() => this.toShows())}></ls-show-console>`;
    if (this.desk) return html`<ls-shop-desk .who=${this.who} @leave-desk=${() => this.try(() => this.toShows())}></ls-shop-desk>`;
    if (this.who && this.shows) return html`<ls-show-planner .shows=${this.shows} .who=${this.who} @open-desk=${this.toDesk} @open-show=${({detail}) => this.try(() => this.open(detail))}></ls-show-planner>`;
    return html`<main class="wait">${t('studio.loading')}</main>`;
  }
}
customElements.define('ls-studio', Studio);
