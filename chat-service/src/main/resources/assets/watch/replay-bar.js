/** `<ls-replay-bar .replay .products>`: play, the place in the show, and its chapters. Event: `replay-end`. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {clock} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {ShownFrom} from '@livestall/components/shown-from.js';
import '@livestall/watch/moment-words.js';

class ReplayBar extends LitElement {
  static properties = {replay: {attribute: false}, products: {attribute: false}, tick: {state: true}};

  static styles = [controls, css`
    :host { display: block; min-width: 0; }
    section { padding: 8px 10px; border-radius: 18px; background: rgba(29, 25, 37, .92); color: #fff; }
    .row { display: flex; gap: 8px; align-items: center; }
    .row button { flex: none; display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 50%; background: rgba(255, 255, 255, .16); color: #fff; }
    input { flex: 1; min-width: 0; height: 44px; margin: 0; accent-color: #ff8c73; }
    .time { font-size: 13px; white-space: nowrap; }
    ul { display: flex; gap: 8px; margin: 8px 0 0; padding: 0 0 2px; list-style: none; overflow-x: auto; scrollbar-width: none; }
    li button { min-height: 44px; padding: 0 14px; border: 1px solid rgba(255, 255, 255, .4); border-radius: 22px; background: none; color: #fff; font-size: 13px; white-space: nowrap; }
    li [aria-current='true'] { background: #fff; color: #16131c; font-weight: 700; }
    p { margin: 6px 4px 0; font-size: 13px; }
  `];

  constructor() {
    super();
    new Translated(this);
    new ShownFrom(this, () => this.replay);
  }

  toggle() {
    if (this.replay.playing) this.replay.pause();
    else this.replay.play();
  }

  render() {
    const {replay} = this;
    const at = clock(Math.floor(replay.place / 1_000) * 1_000);
    const all = clock(replay.length);
    return html`<section aria-label=${t('replay.name')}><div class="row">
      <button aria-label=${t(replay.playing ? 'replay.pause' : 'replay.play')} @click=${this.toggle}>${icon(replay.playing ? 'pause' : 'play', 20)}</button>
      <input type="range" min="0" max=${replay.length} step="1000" .value=${String(replay.place)} aria-label=${t('replay.place')} aria-valuetext=${t('replay.of', {at, all})} @input=${(e) => replay.seek(Number(e.target.value))}>
      <span class="time" aria-hidden="true">${at} / ${all}</span>
      <button aria-label=${t('replay.end')} @click=${() => this.dispatchEvent(new CustomEvent('replay-end'))}>${icon('close', 20)}</button></div>
      ${this.chapters()}${replay.loading ? html`<p role="status">${t('replay.loading')}</p>` : replay.problem ? html`<p role="alert">${t('replay.failed')}</p>` : nothing}</section>`;
  }

  chapters() {
    const known = this.replay.chapters.filter(({productId}) => this.products.has(productId));
    if (!known.length) return nothing;
    const current = known.filter(({place}) => place <= this.replay.place).at(-1);
    return html`<ul aria-label=${t('replay.chapters')}>${known.map((one) => html`<li><button aria-current=${one === current ? 'true' : 'false'} @click=${() => this.replay.seek(one.place)}>${
      clock(Math.floor(one.place / 1_000) * 1_000)} · ${words(this.products.get(one.productId).name)}</button></li>`)}</ul>`;
  }
}
customElements.define('ls-replay-bar', ReplayBar);
