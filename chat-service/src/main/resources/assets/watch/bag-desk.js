/** Buying what is in the bag: several products in one order, by the link of the first of them. */
import {BuyDesk} from '@livestall/components/buy-desk.js';

export class BagDesk extends BuyDesk {
  /** @param {import('@livestall/watch/bag.js').Bag} bag; the rest as of a {@link BuyDesk} */
  constructor(host, where, leave, bag) {
    super(host, where, leave);
    this.bag = bag;
  }

  /** None of a line is as good as taking it out, which has a button of its own. */
  get least() {
    return 1;
  }

  get all() {
    return this.bag.lines.map((line) => ({...line, price: {minor: line.nowMinor ?? line.unitMinor, currency: line.currency}, was: null, gone: Boolean(line.gone), left: Infinity}));
  }

  get chosen() {
    return this.all.filter(({gone}) => !gone);
  }

  get quantities() {
    return Object.fromEntries(this.bag.lines.map(({id, quantity}) => [id, quantity]));
  }

  change(id, what) {
    this.bag.change(id, what);
    this.problem = null;
  }

  step(id, by) {
    const {quantity, most} = this.bag.lines.find((line) => line.id === id);
    this.change(id, {quantity: Math.max(1, Math.min(most, quantity + by))});
  }

  drop(id) {
    this.bag.drop(id);
    this.problem = null;
  }

  agree() {
    for (const {id, nowMinor} of this.bag.lines) if (nowMinor != null) this.bag.change(id, {unitMinor: nowMinor, nowMinor: undefined});
    this.problem = null;
    this.focus('.pay');
  }

  /** The problem names its line; what is gone stays in sight until the buyer takes it out. */
  refused(problem) {
    const id = problem.variantId ?? problem.productId;
    if (problem.code === 'sold-out') this.bag.change(id, {gone: true});
    if (problem.code === 'quantity-limit' && problem.max > 0) this.bag.change(id, {quantity: problem.max, most: problem.max});
    super.refused(Object.assign(problem, {variantId: id}));
  }

  priceIs(id, unitMinor) {
    this.bag.change(id, {nowMinor: unitMinor});
    this.problem = null;
    this.focus('.asks');
  }
}
