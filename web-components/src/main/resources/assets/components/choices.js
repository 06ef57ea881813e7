/**
 * What a buyer has chosen of a product: how many of each variant, at which price. A product without a choice is one choice
 * whose id is the product's. Pure: each change is a new object.
 */
import {cardOf, runningOffer, selling} from '@livestall/components/card-state.js';

export class Choices {
  /**
   * @param {Record<string, number>} quantities
   * @param {Record<string, number>} agreed unit prices that the buyer has seen
   */
  constructor(quantities = {}, agreed = {}) {
    this.quantities = quantities;
    this.agreed = agreed;
  }

  /** Fitted to what is sold now. @param {any} link @param {number} now the server's time */
  fitted(link, now) {
    const all = sold(link, now);
    const agreed = Object.fromEntries(all.map(({id, price}) => [id, this.agreed[id] ?? price.minor]));
    const first = all.length === 1 ? 1 : 0;
    const quantities = Object.fromEntries(all.map(({id, most}) => [id, Math.min(most, Math.max(first, this.quantities[id] ?? first))]));
    return new Choices(quantities, agreed);
  }

  with(id, quantity) {
    return new Choices({...this.quantities, [id]: quantity}, this.agreed);
  }

  /** One of this and nothing else, or as many as there were of it. */
  only(id) {
    return new Choices({...Object.fromEntries(Object.keys(this.quantities).map((other) => [other, 0])), [id]: this.quantities[id] || 1}, this.agreed);
  }

  /** The buyer has seen these prices. */
  agreeing(all) {
    return new Choices(this.quantities, {...this.agreed, ...Object.fromEntries(all.map(({id, price}) => [id, price.minor]))});
  }

  /** Those of which there are some, with how many and at which price. */
  chosen(all) {
    return all.filter(({id}) => this.quantities[id] > 0).map((one) => ({...one, quantity: this.quantities[one.id], unitMinor: this.agreed[one.id]}));
  }
}

/** Each thing that can be chosen, as it is sold now. */
export function sold(link, now) {
  const {card} = link;
  const variants = card.variants ?? [{variantId: card.productId, name: null}];
  return variants.map(({variantId, name}) => {
    const own = cardOf(card, variantId);
    const at = selling(own, now);
    const perBuyer = runningOffer(own, now)?.perBuyer ?? link.perBuyer ?? 10;
    const gone = at.soldOut;
    return {id: variantId, byVariant: Boolean(card.variants), name, ...at, gone, most: gone ? 0 : Math.max(1, Math.min(perBuyer, at.left || perBuyer))};
  });
}
