/** Time left by the server's clock: a controller for elements that show it, and `<ls-countdown until="ISO">`. */
import {LitElement, css, html} from 'lit';
import {clock} from '@livestall/components/format.js';
import {serverNow} from '@livestall/components/server-clock.js';

export class Countdown {
  /**
   * @param {import('lit').ReactiveControllerHost} host rendered again at each second
   * @param {() => string|null|undefined} until
   * @param {(left: number) => void} [each] told at each second that passes, in milliseconds
   */
  constructor(host, until, each) {
    Object.assign(this, {host, until, each});
    host.addController(this);
  }

  /** Milliseconds left; 0 when over or when there is nothing to wait for. */
  get left() {
    const until = this.until();
    return until ? Math.max(0, Date.parse(until) - serverNow()) : 0;
  }

  hostConnected() {
    this.tick();
  }

  hostDisconnected() {
    clearTimeout(this.timer);
  }

  hostUpdated() {
    if (!this.timer) this.tick();
  }

  /** Wakes where the shown second changes, and sleeps while there is nothing to count. */
  tick() {
    clearTimeout(this.timer);
    const left = this.left;
    this.timer = left > 0 ? setTimeout(() => this.second(), (left % 1000) + 5) : 0;
  }

  second() {
    this.host.requestUpdate();
    this.each?.(this.left);
    this.tick();
  }
}

class CountdownElement extends LitElement {
  static properties = {until: {}};
  static styles = css`:host { font-variant-numeric: tabular-nums; }`;

  constructor() {
    super();
    this.countdown = new Countdown(this, () => this.until, (left) => left || this.dispatchEvent(new CustomEvent('over')));
  }

  render() {
    return html`<span role="timer">${clock(this.countdown.left)}</span>`;
  }
}
customElements.define('ls-countdown', CountdownElement);
