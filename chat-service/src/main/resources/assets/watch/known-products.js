/**
 * The cards by product id, so that a link in a message can say what it sells. What was not on the screen yet is asked
 * for once, a little later and not by everyone at the same time.
 */
import {api} from '@livestall/components/api.js';

const SPREAD_MILLIS = 2_000;

export class KnownProducts {
  /** @param {string} commerceUrl @param {() => void} changed */
  constructor(commerceUrl, changed) {
    Object.assign(this, {commerceUrl, changed});
    /** @type {Map<string, any>} */
    this.cards = new Map();
    this.asked = new Set();
  }

  /** @param {Map<string, {card: any}>} shown @param {any[]} lines */
  take(shown, lines) {
    for (const {card} of shown.values()) this.put(card);
    for (const line of lines) for (const link of line.links ?? []) if (!this.cards.has(link.productId)) this.ask(link);
  }

  put(card) {
    if (this.cards.get(card.productId) === card) return;
    this.cards = new Map(this.cards).set(card.productId, card);
  }

  ask({ref, productId}) {
    if (this.asked.has(productId)) return;
    this.asked.add(productId);
    setTimeout(async () => {
      try {
        const {card} = await api(`${this.commerceUrl}/api/commerce/buy-links/${encodeURIComponent(ref)}`);
        if (!this.cards.has(productId)) this.put(card);
        this.changed();
      } catch {
        // The chip keeps its plain words; the tap itself says what is wrong.
      }
    }, Math.random() * SPREAD_MILLIS);
  }
}
