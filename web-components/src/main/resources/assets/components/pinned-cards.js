/**
 * `<ls-pinned-cards .pins>`: the products on the screen, one beside the other where there are several; the next one peeks in from the side.
 * A card stays the same element when another product takes its place, so that it can fade in and take no hasty taps.
 * `look` and the events are those of `<ls-product-card>`; `impressions` watches each card.
 */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import '@livestall/components/product-card.js';

class PinnedCards extends LitElement {
  static properties = {pins: {attribute: false}, look: {}, commerceUrl: {attribute: 'commerce-url'}, folded: {type: Boolean}, impressions: {attribute: false}};

  static styles = [controls, css`
    :host { display: block; min-width: 0; }
    ul { position: relative; display: flex; gap: 10px; align-items: flex-end; margin: 0; padding: 0; list-style: none; overflow-x: auto; scroll-snap-type: x mandatory; scrollbar-width: none; overscroll-behavior-x: contain;
      border-radius: 18px; }
    ul::-webkit-scrollbar { display: none; }
    li { flex: 0 0 100%; min-width: 0; scroll-snap-align: start; }
    .several li { flex-basis: calc(100% - 46px); }
    .several li:last-child { scroll-snap-align: end; }
    /* The list beside it has the others, marked. */
    @media (min-width: 1100px) { .several li { flex-basis: 100%; } li + li { display: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.pins = [];
    this.watched = new Map();
  }

  updated(changed) {
    const first = this.pins[0]?.pinId;
    if (changed.has('pins') && first !== this.first) {
      // The first of all stands there already; to scroll would lay the half-made page out once more.
      if (this.first) this.renderRoot.querySelector('ul')?.scrollTo({left: 0});
      this.first = first;
    }
    if (this.impressions) this.watchCards();
  }

  watchCards() {
    for (const card of this.renderRoot.querySelectorAll('ls-product-card')) {
      if (this.watched.get(card) === card.pinId) continue;
      this.watched.set(card, card.pinId);
      this.impressions.watch(card, {productId: card.card.productId, surface: 'card', surfaceId: card.pinId});
    }
    for (const card of this.watched.keys()) if (!card.isConnected) this.watched.delete(card);
  }

  render() {
    const {pins} = this;
    if (!pins.length) return nothing;
    return html`<ul class=${pins.length > 1 ? 'several' : ''} aria-label=${t('card.all')}>${pins.map(({pinId, card}) => html`<li>
      <ls-product-card .look=${this.look} .card=${card} .pinId=${pinId} commerce-url=${this.commerceUrl} ?folded=${this.folded}></ls-product-card></li>`)}</ul>`;
  }
}
customElements.define('ls-pinned-cards', PinnedCards);
