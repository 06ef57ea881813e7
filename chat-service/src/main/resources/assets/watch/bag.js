/** What a viewer has put aside in this show: kept in this tab until it is bought or taken out. Each line has the price that was seen. */
import {keep, kept} from '@livestall/components/kept.js';

/** As many as a checkout takes. */
const MOST_LINES = 20;

/**
 * @typedef {{id: string, productId: string, byVariant: boolean, title: object, name: object|null, image: string, currency: string,
 *   quantity: number, unitMinor: number, most: number}} BagLine `id`: the variant's, or the product's where there is no choice
 */
export class Bag {
  /** @param {string} broadcastId */
  constructor(broadcastId) {
    this.key = `bag.${broadcastId}`;
    /** @type {BagLine[]} */
    this.lines = kept(this.key, 'sessionStorage') ?? [];
  }

  get count() {
    return this.lines.reduce((all, {quantity}) => all + quantity, 0);
  }

  /** More of what is there already; a price that was seen later counts. @param {BagLine[]} lines @returns {boolean} whether all had room */
  add(lines) {
    const next = new Map(this.lines.map((line) => [line.id, line]));
    for (const line of lines) {
      const quantity = Math.min(line.most, (next.get(line.id)?.quantity ?? 0) + line.quantity);
      if (next.has(line.id) || next.size < MOST_LINES) next.set(line.id, {...line, quantity});
    }
    this.take([...next.values()]);
    return lines.every(({id}) => next.has(id));
  }

  /** @param {Partial<BagLine>} what @param {string} id */
  change(id, what) {
    this.take(this.lines.map((line) => (line.id === id ? {...line, ...what} : line)));
  }

  drop(id) {
    this.take(this.lines.filter((line) => line.id !== id));
  }

  take(lines) {
    this.lines = lines;
    keep(this.key, lines.length ? lines : null, 'sessionStorage');
  }
}
