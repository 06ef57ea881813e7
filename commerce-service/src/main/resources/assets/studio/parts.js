/** The studio's parts, in the order of its navigation. A part that a role lacks is absent, also at its address. */
import {html} from 'lit';
import {hosts, moderates, seesGoods} from '@livestall/studio/roles.js';

/** @type {{name: string, sign: string, may: (role: string) => boolean, load?: () => Promise<any>, draw?: (who: any, at: string) => any}[]} */
export const PARTS = [
  {name: 'shows', sign: 'play', may: () => true},
  {name: 'products', sign: 'store', may: seesGoods, load: () => import('@livestall/goods/goods.js'), draw: (who, at) => html`<ls-goods .who=${who} .at=${at}></ls-goods>`},
  {name: 'moderation', sign: 'flag', may: moderates, load: () => import('@livestall/moderation/moderation.js'), draw: (who, at) => html`<ls-moderation .who=${who} .at=${at}></ls-moderation>`},
  {name: 'desk', sign: 'user', may: hosts, load: () => import('@livestall/desk/shop-desk.js'), draw: (who) => html`<ls-shop-desk .who=${who}></ls-shop-desk>`},
];
