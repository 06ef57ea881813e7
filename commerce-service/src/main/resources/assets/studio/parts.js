/** The studio's parts, in the order of its navigation. A part that a role lacks is absent, also at its address. */
import {html} from 'lit';
import {hosts, moderates, seesGoods, seesSales} from '@livestall/studio/roles.js';

/**
 * `waiting` says how much there is to be done in a part.
 *
 * @type {{name: string, sign: string, may: (role: string) => boolean, load?: () => Promise<any>, draw?: (who: any, at: string) => any, waiting?: () => Promise<number>}[]}
 */
export const PARTS = [
  {name: 'shows', sign: 'play', may: () => true},
  {name: 'products', sign: 'store', may: seesGoods, load: () => import('@livestall/goods/goods.js'), draw: (who, at) => html`<ls-goods .who=${who} .at=${at}></ls-goods>`},
  {name: 'orders', sign: 'bag', may: seesSales, load: () => import('@livestall/orders/orders.js'), draw: (who, at) => html`<ls-orders .who=${who} .at=${at}></ls-orders>`},
  {name: 'checks', sign: 'bell', may: hosts, load: () => import('@livestall/checks/checks.js'), draw: (who) => html`<ls-checks .who=${who}></ls-checks>`, waiting: async () => (await import('@livestall/checks/waiting.js')).waiting()},
  {name: 'moderation', sign: 'flag', may: moderates, load: () => import('@livestall/moderation/moderation.js'), draw: (who, at) => html`<ls-moderation .who=${who} .at=${at}></ls-moderation>`},
  {name: 'desk', sign: 'user', may: hosts, load: () => import('@livestall/desk/shop-desk.js'), draw: (who) => html`<ls-shop-desk .who=${who}></ls-shop-desk>`},
];
