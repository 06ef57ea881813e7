/** `<ls-hearts>`: hearts that rise beside the chat, six at most, none where less motion is asked for. */
import {LitElement, css, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {icon} from '@livestall/components/icons.js';

const MOST_ON_SCREEN = 6;
const RISE_MILLIS = 1_600;
const TONES = 4;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

export class Hearts extends LitElement {
  static properties = {flying: {state: true}};

  static styles = css`
    :host { position: absolute; width: 76px; height: 260px; pointer-events: none; }
    .heart { position: absolute; bottom: 0; left: 24px; opacity: 0; color: #ff8c73; filter: drop-shadow(0 1px 2px rgba(0, 0, 0, .35));
      animation: rise 1.6s ease-out forwards; }
    .tone-1 { color: #ffb9a8; left: 34px; animation-name: rise-left; }
    .tone-2 { color: #f6cf8f; left: 14px; }
    .tone-3 { color: #e8472b; left: 28px; animation-name: rise-left; }
    @keyframes rise { 0% { opacity: 0; transform: translate(0, 10px) scale(.5); } 15% { opacity: 1; } 100% { opacity: 0; transform: translate(14px, -220px) scale(1.15) rotate(12deg); } }
    @keyframes rise-left { 0% { opacity: 0; transform: translate(0, 10px) scale(.5); } 15% { opacity: 1; } 100% { opacity: 0; transform: translate(-18px, -210px) scale(1.1) rotate(-14deg); } }
  `;

  constructor() {
    super();
    this.flying = [];
    this.made = 0;
  }

  /** A second's hearts, spread over that second. */
  beat(count) {
    if (calm.matches || document.hidden) return;
    const now = Math.min(count, MOST_ON_SCREEN);
    for (let i = 0; i < now; i++) setTimeout(() => this.fly(), (i * 1_000) / now);
  }

  fly() {
    if (calm.matches || this.flying.length >= MOST_ON_SCREEN) return;
    const heart = {key: ++this.made, tone: this.made % TONES};
    this.flying = [...this.flying, heart];
    setTimeout(() => (this.flying = this.flying.filter((one) => one !== heart)), RISE_MILLIS);
  }

  render() {
    return html`<div aria-hidden="true">${repeat(this.flying, (heart) => heart.key,
      (heart) => html`<span class="heart tone-${heart.tone}">${icon('heart', 26)}</span>`)}</div>`;
  }
}
customElements.define('ls-hearts', Hearts);

/** The viewer's own taps: seen at once, sent once a second. */
export class HeartTaps {
  /** @param {(count: number) => void} send at most {@link HeartTaps.MOST} */
  constructor(send) {
    this.send = send;
    this.count = 0;
    this.sent = 0;
  }

  static MOST = 20;

  tap() {
    this.count++;
    this.timer ??= setTimeout(() => this.flush(), 1_000);
  }

  flush() {
    this.timer = undefined;
    const count = Math.min(this.count, HeartTaps.MOST);
    this.count = 0;
    this.sent += count;
    this.send(count);
  }

  /** Of a pulse's hearts, those of others: the own ones have flown already. */
  others(count) {
    const mine = Math.min(this.sent, count);
    this.sent -= mine;
    return count - mine;
  }
}
