/** `<ls-buy>`: one product, how many of which, what it costs in all, pay. */
import {LitElement, html} from 'lit';
import {BuyDesk} from '@livestall/components/buy-desk.js';
import {buyPartStyles} from '@livestall/components/buy-part-styles.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {settings} from '@livestall/components/settings.js';
import {buyLook, noLink} from '@livestall/buy/buy-look.js';
import {buyStyles} from '@livestall/buy/buy-styles.js';
import '@livestall/components/buy-words.js';

/** The page itself goes to pay. */
const leave = () => ({go: (url) => location.assign(url), stop: () => {}});

class Buy extends LitElement {
  static styles = [controls, buyPartStyles, buyStyles];

  constructor() {
    super();
    new Translated(this);
    this.desk = new BuyDesk(this, settings, leave);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pageshow', ({persisted}) => persisted && this.comeBack());
  }

  /** Back from the payment page by the browser's own button: the page is as it was left. */
  comeBack() {
    this.desk.busy = '';
    this.desk.look();
  }

  willUpdate() {
    if (this.desk.link) document.title = t('buy.title', {name: words(this.desk.link.card.name)});
  }

  render() {
    if (this.desk.failure) return noLink(this.desk);
    return this.desk.link ? buyLook(this.desk) : html`<main aria-busy="true"><p class="wait">${t('buy.loading')}</p></main>`;
  }
}
customElements.define('ls-buy', Buy);
