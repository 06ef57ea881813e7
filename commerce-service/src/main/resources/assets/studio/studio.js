/** `<ls-studio>`: who is there, which show is open, and the console on it. */
import {LitElement, css, html} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {settings} from '@livestall/components/settings.js';
import {session, staffToken} from '@livestall/components/staff-session.js';
import {follow, go} from '@livestall/studio/going.js';
import {PARTS} from '@livestall/studio/parts.js';
import {seesSales} from '@livestall/studio/roles.js';
import {ShowStore} from '@livestall/studio/show-store.js';
import '@livestall/components/log-in.js';
import '@livestall/studio/studio-words.js';
import '@livestall/studio/show-console.js';
import '@livestall/studio/show-planner.js';
import '@livestall/studio/studio-nav.js';

class Studio extends LitElement {
  static properties = {who: {state: true}, store: {state: true}, shows: {state: true}, part: {state: true}, at: {state: true}, problem: {state: true}};

  static styles = [controls, css`
    .wait { display: grid; min-height: 100dvh; place-items: center; align-content: center; gap: 16px; color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
    window.addEventListener('sessionchange', ({detail}) => this.met(detail));
    window.addEventListener('popstate', () => this.who && this.try(() => this.come()));
  }

  connectedCallback() {
    super.connectedCallback();
    this.try(async () => this.met(await session()));
  }

  met(who) {
    const other = who?.staff.id !== this.who?.staff.id;
    this.who = who;
    if (!who) this.leave();
    else if (other) this.try(() => this.come());
  }

  /** To where the address says: a part, or the console on a show; without a show to open, to all of them. */
  async come() {
    const asked = new URLSearchParams(location.search);
    const part = PARTS.find(({name, may}) => asked.has(name) && may(this.who.staff.role));
    if (part) return this.enter(part, asked.get(part.name));
    await this.listShows();
    const wished = asked.get('broadcast');
    const show = this.shows.find((one) => one.id === wished) ?? this.shows.find((one) => one.state === 'live');
    if (show) await this.open(show.id);
    else await this.enter(PARTS[0], '');
  }

  async enter(part, at) {
    const wish = (this.wish = {});
    await (part.load ? part.load() : this.listShows());
    // Whoever went on meanwhile is not called back.
    if (wish !== this.wish) return;
    this.leave();
    this.part = part;
    this.at = at;
  }

  async listShows() {
    this.shows = await api(`${settings.commerceUrl}/api/commerce/broadcasts`, {token: await staffToken()});
  }

  async open(id) {
    const wish = (this.wish = {});
    const store = new ShowStore(id, {sales: seesSales(this.who.staff.role)});
    await store.open();
    if (wish !== this.wish) return store.close();
    this.leave();
    this.store = store;
    const place = `?broadcast=${id}`;
    if (new URLSearchParams(location.search).has('shows')) history.pushState(null, '', place);
    else history.replaceState(null, '', place);
  }

  leave() {
    this.store?.close();
    this.store = null;
    this.part = null;
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
    if (this.who === null) return html`<ls-log-in role="main"></ls-log-in>`;
    if (this.store) return html`<ls-show-console .store=${this.store} .who=${this.who} @other-shows=${() => go('?shows')}></ls-show-console>`;
    if (this.part) return html`<div @click=${follow}><ls-studio-nav .who=${this.who} .here=${this.part.name}></ls-studio-nav>${this.place()}</div>`;
    return html`<main class="wait">${t('studio.loading')}</main>`;
  }

  place() {
    if (this.part.draw) return this.part.draw(this.who, this.at);
    return html`<ls-show-planner .shows=${this.shows} .who=${this.who} @open-show=${({detail}) => this.try(() => this.open(detail))}></ls-show-planner>`;
  }
}
customElements.define('ls-studio', Studio);
