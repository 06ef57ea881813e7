/** `<ls-goods .who .at>`: the shop's products: all of them, one (`at` its id, or `new`), or a table that comes in (`import`). */
import {LitElement, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/goods/goods-list.js';
import '@livestall/goods/goods-page.js';
import '@livestall/goods/sheet-import.js';

class Goods extends LitElement {
  static properties = {who: {attribute: false}, at: {}};

  // Keyed by the place, so that nothing of one product is ever shown as another's.
  render() {
    return repeat([this.at], (at) => at, (at) => this.place(at));
  }

  place(at) {
    const {who} = this;
    const may = hosts(who.staff.role);
    if (at === 'import' && may) return html`<ls-sheet-import .who=${who}></ls-sheet-import>`;
    if (at === 'new' && may) return html`<ls-goods-page .who=${who}></ls-goods-page>`;
    if (at && at !== 'new' && at !== 'import') return html`<ls-goods-page .who=${who} .product=${at}></ls-goods-page>`;
    return html`<ls-goods-list .who=${who}></ls-goods-list>`;
  }
}
customElements.define('ls-goods', Goods);
