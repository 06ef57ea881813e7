/** `<ls-mini-show .page>`: what of the show stands beside the small video: shop, sound, back to the show, and the last lines. */
import {LitElement, css, html, nothing} from 'lit';
import {chatLine} from '@livestall/components/chat-line.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {ShownFrom} from '@livestall/components/shown-from.js';
import {liveBadge, viewerCount} from '@livestall/watch/room-state.js';
import {stateStyles} from '@livestall/watch/state-styles.js';

const LINES = 3;

class MiniShow extends LitElement {
  static properties = {page: {attribute: false}};

  static styles = [controls, stateStyles, css`
    .above { box-sizing: border-box; height: calc(24px + min(252px, 30dvh) + env(safe-area-inset-top)); padding: calc(12px + env(safe-area-inset-top)) 12px 12px 164px; color: #fff; overflow: hidden; }
    .head-row { display: flex; gap: 8px; align-items: flex-start; }
    .who { flex: 1; min-width: 0; font-size: 14px; }
    .who b { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .row { display: flex; flex-wrap: wrap; gap: 4px 7px; align-items: center; margin-top: 2px; }
    .above ol { display: grid; gap: 6px; margin: 12px 0 0; padding: 0; list-style: none; font-size: 13px; line-height: 19px; }
    .bubble { display: inline-block; max-width: 100%; padding: 5px 10px; border-radius: 12px; background: rgba(22, 19, 28, .6); }
    .bubble p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
    p { margin: 0; }
    .bubble p.quote, .more, .reactions, .trouble, .waits { display: none; }
    .nick { color: var(--nick); }
    .badge { padding: 0 5px; margin-right: 4px; border-radius: 5px; background: rgba(255, 255, 255, .2); font-size: 11px; font-weight: 700; }
    .badge .icon { display: inline; vertical-align: -2px; }
  `];

  constructor() {
    super();
    new Translated(this);
    new ShownFrom(this, () => this.page.room);
  }

  sound() {
    this.page.stage.toggleSound();
    this.requestUpdate();
  }

  render() {
    const {room, stage, lines} = this.page;
    const muted = stage?.muted ?? true;
    return html`<div class="above"><div class="head-row"><div class="who"><b>${words(room.facts.shopName)}</b><span class="row">${liveBadge(room.facts, room.connection)}${viewerCount(room)}</span></div>
      ${room.facts.video?.url ? html`<button class="round" aria-label=${t(muted ? 'video.sound-on' : 'video.sound-off')} @click=${this.sound}>${icon(muted ? 'mute' : 'sound')}</button>` : nothing}
      <button class="round" aria-label=${t('video.back')} @click=${() => this.page.closeSheet()}>${icon('expand')}</button></div>
      <ol aria-hidden="true">${lines.filter(({kind}) => kind === 'message').slice(-LINES).map((line) => chatLine({...line, id: undefined, links: [], picture: undefined, state: undefined}, {tell: () => {}}))}</ol></div>`;
  }
}
customElements.define('ls-mini-show', MiniShow);
