/** What the parts of the moderation desk share: chat-service's answers and commands, page after page. */
import {html, nothing} from 'lit';
import {Problem, api} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {lineStyles} from '@livestall/moderation/line-styles.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import {hosts} from '@livestall/studio/roles.js';

const TRIES = 4;
const PAUSE_MILLIS = 1_000;
const PAGE = 25;

/** A call to chat-service as who is logged in; `options` as {@link api} takes them. */
export async function chat(path, options = {}) {
  return api(`${settings.chatUrl}/api/chat${path}`, {token: await staffToken(), ...options});
}

/** One command in a room. Without a certain answer it goes again as the same command, so it counts once. @throws {Problem} */
export async function command(broadcastId, wanted) {
  const body = {id: crypto.randomUUID(), ...wanted};
  for (let tried = 1; ; tried += 1) {
    const answer = await chat(`/broadcasts/${broadcastId}/commands`, {body}).catch((problem) => {
      if (problem.status && problem.status < 500) throw problem;
      return {type: 'unknown'};
    });
    if (answer.type === 'refused') throw new Problem({code: 'refused', title: refusalWords(answer), refused: answer});
    if (answer.type !== 'unknown') return answer;
    if (tried === TRIES) throw new Problem({code: 'timed-out', status: 0});
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS));
  }
}

/** Colleagues by their ids, for those who may know them. */
export async function colleagues({staff}) {
  if (!hosts(staff.role)) return {};
  return Object.fromEntries((await commerce('/staff')).map(({id, name}) => [id, name]));
}

/** A part that lists: `address(asked)` says where from, `asked` being the page that is wanted. `names` says who is who. */
export class ListPart extends DeskPart {
  static properties = {...DeskPart.properties, entries: {state: true}, next: {state: true}, names: {state: true}, done: {state: true}};

  static styles = [controls, deskStyles, partStyles, lineStyles];

  async load() {
    const mine = (this.seeking = {});
    this.team ??= await colleagues(this.who);
    const answer = await this.page();
    if (mine !== this.seeking) return;
    this.names = answer.names ?? {};
    this.done = new Map();
    this.entries = answer.entries;
    this.next = answer.before;
  }

  more() {
    return this.attempt(async () => {
      const answer = await this.page(this.next);
      this.names = {...this.names, ...answer.names};
      this.entries = [...this.entries, ...answer.entries];
      this.next = answer.before;
    });
  }

  page(before) {
    const asked = new URLSearchParams({limit: PAGE, ...(before ? {before} : {})});
    return chat(`/shops/${this.who.shop.id}${this.address(asked)}`);
  }

  /** Another wish than the one that is shown; an answer to an earlier one that comes late is not shown. */
  async seek() {
    this.busy = false;
    this.loaded = false;
    await this.begin();
  }

  /** Does it, and remembers in its row what was done and how it is undone. @param {string} key of the row */
  async act(key, word, deed, undo) {
    if (await this.did(deed)) this.done = new Map(this.done).set(key, {word, undo});
  }

  async takeBack(key) {
    if (await this.did(this.done.get(key).undo)) {
      const done = new Map(this.done);
      done.delete(key);
      this.done = done;
    }
  }

  /** What was refused is said at once and stays beside nothing: the row still offers the same. */
  async did(deed) {
    const done = await this.attempt(deed);
    if (!done && this.problem.refused) {
      toast(this.problem.title, 'bad');
      this.problem = null;
    }
    return done;
  }

  nameOf(id) {
    if (id === this.who.staff.id) return t('mod.me');
    return this.team?.[id] ?? this.names?.[id] ?? t('mod.nameless', {id: id.slice(0, 4)});
  }

  /** What became of a row just now. */
  outcome(key) {
    const done = this.done.get(key);
    if (!done) return nothing;
    return html`<span class="tag good" role="status">${t(done.word)}</span>
      ${done.undo ? html`<button class="secondary" ?disabled=${this.busy} @click=${() => this.takeBack(key)}>${t('mod.undo')}</button>` : nothing}`;
  }

  skeleton() {
    return html`<div class="skeleton" role="status" aria-label=${t('studio.loading')}></div><div class="skeleton"></div><div class="skeleton"></div>`;
  }

  /** @param row of an entry @param {string} none what to say when there is nothing */
  list(row, none) {
    if (!this.loaded && !this.problem) return this.skeleton();
    return this.whenLoaded(() => (this.entries.length
      ? html`<ul class="list">${this.entries.map(row)}</ul>
          ${this.next ? html`<button class="secondary more" ?disabled=${this.busy} @click=${this.more}>${t('mod.more')}</button>` : nothing}`
      : html`<div class="empty"><p role="status">${none}</p></div>`));
  }
}
