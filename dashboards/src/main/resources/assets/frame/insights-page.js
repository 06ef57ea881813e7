/** A page of Insights: log in, the frame around it, the shop's shows, the chosen one in the address. Pages say their `tab` and draw `page()`. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {logOut, session} from '@livestall/components/staff-session.js';
import {askedShow, choose, loadShows, rememberInAddress} from '@livestall/frame/show-choice.js';
import {skeleton, skeletonStyles} from '@livestall/board/board-skeleton.js';
import '@livestall/components/log-in.js';
import '@livestall/frame/frame-words.js';
import '@livestall/frame/top-bar.js';

const LIST_EVERY_MILLIS = 15_000;

export class InsightsPage extends LitElement {
  static properties = {session: {state: true}, shows: {state: true}, show: {state: true}, problem: {state: true}};

  static styles = [controls, skeletonStyles, css`
    :host { display: block; min-height: 100dvh; }
    main { max-width: 1520px; margin: 0 auto; padding: 16px 24px 40px; box-sizing: border-box; }
    main.whole { max-width: none; padding: 0; overflow: clip; }
    .hint { display: grid; justify-items: center; gap: 12px; max-width: 440px; margin: 12vh auto 0; text-align: center; }
    .hint .icon { color: var(--lantern); }
    .hint h1 { margin: 0; font-size: var(--text-xl); }
    .hint p { margin: 0; color: var(--text-2); }
    @media (max-width: 719px) { main { padding: 12px 16px 32px; } }
    @media print { main { padding: 0; max-width: none; } ls-top-bar { display: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.onSession = (event) => this.enter(event.detail);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('sessionchange', this.onSession);
    this.begin();
    this.list = setInterval(() => this.session && !this.problem && this.refresh().catch(() => {}), LIST_EVERY_MILLIS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('sessionchange', this.onSession);
    clearInterval(this.list);
  }

  async begin() {
    this.problem = null;
    try {
      await this.enter(await session());
    } catch (problem) {
      this.problem = problem;
    }
  }

  /** The session also changes with each refresh of the token: then the person is the same, and so is the page. */
  async enter(found) {
    this.session = found;
    if (!found) return Object.assign(this, {shows: undefined, show: undefined, problem: null});
    if (this.shows || this.loading) return;
    this.loading = true;
    this.problem = null;
    try {
      await this.refresh();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.loading = false;
    }
  }

  async refresh() {
    const shows = await loadShows();
    this.shows = shows;
    this.show = choose(shows, this.show?.broadcastId ?? askedShow());
  }

  pick(broadcastId) {
    rememberInAddress(broadcastId);
    this.show = choose(this.shows, broadcastId);
  }

  render() {
    if (this.session === null) return html`<ls-log-in role="main"></ls-log-in>`;
    return html`${this.session ? html`<ls-top-bar tab=${this.tab} .show=${this.show} .session=${this.session} @log-out=${() => logOut().catch(() => {})}></ls-top-bar>` : nothing}
      <main>${this.content()}</main>`;
  }

  content() {
    if (this.problem) return this.hint('alert', problemWords(this.problem), '', html`<button class="secondary" @click=${this.begin}>${t('frame.again')}</button>`);
    if (!this.shows) return skeleton;
    if (!this.show) return this.hint('store', t('frame.noShows'), t('frame.noShowsText'), html`<a class="primary" href="${settings.commerceUrl}/studio">${t('frame.openStudio')}</a>`);
    return this.page();
  }

  hint(name, title, text, action) {
    return html`<div class="hint" role="status">${icon(name, 44)}<h1>${title}</h1>${text ? html`<p>${text}</p>` : nothing}${action}</div>`;
  }
}
