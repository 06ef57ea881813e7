/** `<ls-lens-card .show .lenses .surfaces .metric .fresh>`: where paid GMV came from under one of three rules; the buckets of each add up to the paid GMV. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {amount} from '@livestall/board/amount.js';
import {keep, kept} from '@livestall/components/kept.js';
import '@livestall/board/credits-card.js';
import '@livestall/report/rows-card.js';

const LENSES = ['last', 'first', 'week'];
const surface = (key) => t(`credit.${key === 'none' ? 'no-touch' : key}`);

class LensCard extends LitElement {
  static properties = {show: {attribute: false}, lenses: {attribute: false}, surfaces: {attribute: false}, metric: {attribute: false}, fresh: {attribute: false}, lens: {state: true}};

  static styles = [controls, css`
    :host { display: block; font-size: 13px; line-height: 20px; }
    .switch { display: inline-flex; flex-wrap: wrap; padding: 2px; border: 1px solid var(--line); border-radius: 12px; margin-bottom: 8px; }
    .switch button { min-height: 36px; padding: 0 12px; border: 0; border-radius: 10px; background: none; color: var(--text-2); font-size: 12px; }
    .switch button[aria-pressed="true"] { background: var(--text); color: var(--surface); font-weight: 700; }
    p { margin: 0 0 8px; }
    @media (pointer: coarse) { .switch button { min-height: 44px; } }
    @media print { .switch { display: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.lens = LENSES.find((lens) => lens === kept('report.lens')) ?? 'last';
  }

  choose(lens) {
    this.lens = lens;
    keep('report.lens', lens);
  }

  render() {
    const {currencies} = this.lenses.find((one) => one.lens === this.lens);
    const rows = this.surfaces[this.lens].map((one) => [surface(one.key), count(one.units), amount(one.paidMinor, one.currency), amount(one.netMinor, one.currency)]);
    return html`<ls-rows-card .heading=${t('lens.title')} .note=${t(`lens.rule.${this.lens}`)} file="lines" .show=${this.show} .metric=${this.metric} .fresh=${this.fresh} .empty=${t('lens.none')}
        .columns=${[t('lens.surface'), t('col.units'), t('col.paid'), t('col.net')]} .rows=${rows}>
      <div class="switch" role="group" aria-label=${t('lens.switch')}>${LENSES.map((lens) => html`<button aria-pressed=${lens === this.lens} @click=${() => this.choose(lens)}>${t(`lens.${lens}`)}</button>`)}</div>
      ${currencies.map((sum) => html`<p data-lens=${this.lens}>${this.sum(sum)}</p>`)}${nothing}</ls-rows-card>`;
  }

  sum({currency, thisShowMinor, otherShowsMinor, unattributedMinor, paidMinor}) {
    const part = (name, minor) => `${t(`lens.${name}`)} ${amount(minor, currency)}`;
    return t('lens.sum', {of: [part('own', thisShowMinor), part('other', otherShowsMinor), part('without', unattributedMinor)].join(' + '), sum: amount(paidMinor, currency)});
  }
}
customElements.define('ls-lens-card', LensCard);
