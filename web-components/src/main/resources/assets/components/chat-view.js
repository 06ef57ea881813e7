/**
 * `<ls-chat-view .lines=${ChatLines.lines}>`: the log with scroll hold and the "n new" pill.
 * Properties: `look` (`panel`, or `video` for bubbles over video), `products` (Map of productId to card, names the link
 * chips), `actions` and `times` (see chat-line.js), `impressions` (watches link chips, see impressions.js), `menu` (lines can be talked on: by a
 * tap, or with the arrow keys and Enter), `reactions` (Map of messageId to `{counts, mine}`),
 * `empty` (the word that stands there without lines).
 * Events: `held` (detail: boolean), `link-tap`, `line-action`, `line-menu`, `react`, `edit-line`, `send-again`, `drop-line`.
 * Holding is the reader's: only the pill, the bottom, or {@link ChatView#release} ends it, never a timer.
 */
import {LitElement, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {chatLine} from '@livestall/components/chat-line.js';
import {overVideo} from '@livestall/components/chat-over-video.js';
import {chatStyles} from '@livestall/components/chat-styles.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {talkedOnStyles} from '@livestall/components/talked-on.js';

const HOLD_FROM_PX = 24;
const AT_BOTTOM_PX = 4;
/** An answer with no more lines than that between it and its question points at it; others repeat it. */
const NEAR_LINES = 3;
const FOUND_MILLIS = 1_600;

export class ChatView extends LitElement {
  static properties = {
    lines: {attribute: false},
    products: {attribute: false},
    actions: {attribute: false},
    impressions: {attribute: false},
    reactions: {attribute: false},
    empty: {},
    menu: {type: Boolean, reflect: true},
    times: {type: Boolean},
    look: {reflect: true},
    held: {state: true},
    unfolded: {state: true},
  };

  static styles = [controls, chatStyles, talkedOnStyles, overVideo];

  constructor() {
    super();
    new Translated(this);
    this.lines = [];
    this.look = 'panel';
    this.empty = 'chat.empty';
    this.held = false;
    this.unfolded = new Set();
    this.newestSeen = null;
    this.followedTo = 0;
    this.laidOut = false;
    this.resized = new ResizeObserver(() => {
      this.laidOut = true;
      this.follow();
    });
  }

  get log() {
    return this.renderRoot.querySelector('.log');
  }

  firstUpdated() {
    this.resized.observe(this.log);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.resized.observe(this.log);
  }

  /** Before the page is first laid out, following would have it laid out twice: the observer comes right after. */
  updated() {
    if (this.laidOut) this.follow();
    if (this.impressions && this.lines.some((line) => line.links?.length)) this.watchChips();
  }

  follow() {
    const log = this.log;
    if (!log || this.held) return;
    log.scrollTop = log.scrollHeight;
    this.followedTo = log.scrollTop;
  }

  watchChips() {
    for (const chip of this.renderRoot.querySelectorAll('.chip[data-message]:not([data-watched])')) {
      chip.dataset.watched = '';
      const {product, message} = chip.dataset;
      this.impressions.watch(chip, {productId: product, surface: 'link', surfaceId: message});
    }
  }

  scrolled() {
    const {scrollHeight, scrollTop, clientHeight} = this.log;
    const up = scrollHeight - scrollTop - clientHeight;
    // Less room for the log is no reader who went up: then the top of what is seen stays where it was.
    const byReader = this.followedTo - scrollTop > HOLD_FROM_PX;
    if (!this.held && byReader && up > HOLD_FROM_PX) this.hold();
    else if (this.held && up <= AT_BOTTOM_PX) this.release();
  }

  /** A reader who moves into the lines by keyboard reads there. */
  focused(event) {
    if (!this.held && event.target.closest('li') && event.target.matches(':focus-visible')) this.hold();
  }

  /** Up and down from line to line; the log itself is one stop of the tab key. */
  keyed(event) {
    const step = {ArrowUp: -1, ArrowDown: 1}[event.key];
    if (!step || !this.menu) return;
    const lines = [...this.renderRoot.querySelectorAll('li[tabindex]')];
    const at = lines.indexOf(event.target.closest('li'));
    const next = at < 0 ? lines.at(-1) : lines[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({block: 'nearest'});
  }

  /** To the line that is answered, if it is still here. */
  jump(messageId) {
    const line = this.renderRoot.querySelector(`li[data-id="${CSS.escape(messageId)}"]`);
    if (!line) return;
    if (!this.held) this.hold();
    line.scrollIntoView({block: 'center'});
    line.focus();
    line.classList.add('found');
    setTimeout(() => line.classList.remove('found'), FOUND_MILLIS);
  }

  /** Keys of the answers that stand close under what they answer. */
  get near() {
    const at = new Map();
    const near = new Set();
    this.lines.forEach((line, index) => {
      if (line.id) at.set(line.id, index);
      if (line.replyTo && index - (at.get(line.replyTo.messageId) ?? -Infinity) <= NEAR_LINES) near.add(line.key);
    });
    return near;
  }

  hold() {
    this.newestSeen = this.lines.at(-1)?.key ?? null;
    this.tellHeld(true);
  }

  release() {
    this.tellHeld(false);
    this.requestUpdate();
  }

  tellHeld(held) {
    if (this.held === held) return;
    this.held = held;
    this.tell('held', held);
  }

  tell(name, detail) {
    if (name === 'fold') {
      const next = new Set(this.unfolded);
      if (!next.delete(detail.line.key)) next.add(detail.line.key);
      this.unfolded = next;
      return;
    }
    if (name === 'jump') return this.jump(detail.messageId);
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  get newCount() {
    const seen = this.lines.findLastIndex((line) => line.key === this.newestSeen);
    return this.lines.slice(seen + 1).filter((line) => line.kind === 'message' && !line.mine).length;
  }

  render() {
    const how = {products: this.products, unfolded: this.unfolded, times: this.times, actions: this.actions, menu: this.menu, reactions: this.reactions, near: this.near,
      tell: (name, detail) => this.tell(name, detail)};
    const fresh = this.held ? this.newCount : 0;
    return html`
      <div class="log" role="log" aria-live="off" aria-label=${t('chat.log')} tabindex="0"
        @scroll=${this.scrolled} @focusin=${this.focused} @keydown=${this.keyed}>
        <ol>${repeat(this.lines, (line) => line.key, (line) => chatLine(line, how))}</ol>
        ${this.lines.length ? nothing : html`<p class="empty">${t(this.empty)}</p>`}
      </div>
      <div class="pill-slot">${fresh ? html`<button class="pill" @click=${this.release}>
        ${icon('down', 18)}${t('chat.new', {n: fresh})}</button>` : nothing}</div>`;
  }
}
customElements.define('ls-chat-view', ChatView);
