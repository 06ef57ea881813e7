/** `<ls-orders .who .at>`: the shop's orders, or one of them (`at` its id). */
import {LitElement, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import '@livestall/orders/order-page.js';
import '@livestall/orders/orders-list.js';

class Orders extends LitElement {
  static properties = {who: {attribute: false}, at: {}};

  // Keyed by the place, so that nothing of one order is ever shown as another's.
  render() {
    const {who} = this;
    return repeat([this.at], (at) => at, (at) => (at ? html`<ls-order-page .who=${who} .order=${at}></ls-order-page>` : html`<ls-orders-list .who=${who}></ls-orders-list>`));
  }
}
customElements.define('ls-orders', Orders);
