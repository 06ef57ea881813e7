/** What the parts of the desk share: they load once, do one thing at a time, and say in place what went wrong. Nothing typed is lost by it. */
import {LitElement, html, nothing} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';

/** A call to commerce-service as who is logged in; `options` as {@link api} takes them. */
export async function commerce(path, options = {}) {
  return api(`${settings.commerceUrl}/api/commerce${path}`, {token: await staffToken(), ...options});
}

/** `load()` of a part fetches what it shows; `loaded` stays false until it came. */
export class DeskPart extends LitElement {
  static properties = {who: {attribute: false}, problem: {state: true}, busy: {state: true}, loaded: {state: true}};

  constructor() {
    super();
    new Translated(this);
    this.loaded = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.begin();
  }

  /** Asked for while something is under way, it loads behind it: what is being read may be older than what has changed. */
  async begin() {
    this.outdated = this.busy;
    if (this.busy) return false;
    return this.attempt(async () => {
      await this.load();
      this.loaded = true;
    });
  }

  /** @returns whether it was done; otherwise `problem` says why not */
  async attempt(work) {
    if (this.busy) return false;
    this.busy = true;
    this.problem = null;
    try {
      await work();
      return true;
    } catch (problem) {
      this.problem = problem;
      return false;
    } finally {
      this.busy = false;
      if (this.outdated) this.begin();
    }
  }

  get owns() {
    return this.who.staff.role === 'owner';
  }

  /** @param content what to show once it is there: a function, since before there is nothing to make it of */
  whenLoaded(content) {
    if (this.loaded) return content();
    if (!this.problem) return html`<p>${t('studio.loading')}</p>`;
    return html`<button class="secondary" @click=${this.begin}>${icon('retry', 18)}${t('studio.again')}</button>`;
  }

  said() {
    return html`<div role="alert">${this.problem ? html`<div class="problem">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing}</div>`;
  }
}
