/** `<ls-figure-tile .tile=${{label, figure, unit, lead, sub, spark, meter, definition}} .fresh=${{through, running, ccu}}>` */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated} from '@livestall/components/i18n.js';
import {card} from '@livestall/board/card-styles.js';
import '@livestall/board/definition.js';
import '@livestall/board/freshness.js';

class FigureTile extends LitElement {
  static properties = {tile: {attribute: false}, fresh: {attribute: false}, side: {}};

  static styles = [controls, card, css`
    .card { display: grid; grid-template-rows: 24px 1fr auto; min-height: 116px; padding: 12px 16px 12px; }
    .card > header { min-height: 24px; margin: 0; gap: 4px; }
    h2 { font-size: 13px; line-height: 20px; font-weight: 400; color: var(--text-2); }
    .value { height: 48px; display: flex; gap: 8px; align-items: center; justify-content: space-between; min-width: 0; }
    .figure { margin: 0; font-size: 38px; line-height: 48px; height: 48px; font-weight: 700; letter-spacing: -.02em; white-space: nowrap; }
    .figure.long { font-size: 30px; }
    .figure small { margin-left: 3px; font-size: 18px; letter-spacing: 0; }
    .sub { margin: 0; color: var(--text-2); font-size: 12px; line-height: 18px; }
    .spark { flex: 0 1 96px; min-width: 0; }
    .viewers { color: var(--data-2); } .money, .orders { color: var(--data-1); }
    .meter { flex: 0 1 96px; min-width: 40px; color: var(--data-3); }
    .meter rect:first-child { fill: var(--grid); } .meter rect:last-child { fill: currentColor; }
    @media (max-width: 719px) { .figure { font-size: 34px; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {label, figure, unit, sub, spark, meter, definition} = this.tile;
    return html`<section class="card" aria-label=${label}>
      <header><h2>${label}</h2><ls-definition .metric=${definition} side=${this.side ?? nothing}></ls-definition><span class="space"></span>
        <ls-freshness .through=${this.fresh.through} .running=${this.fresh.running} .ccu=${this.fresh.ccu}></ls-freshness></header>
      <div class="value"><p class="figure ${figure.length > 11 ? 'long' : ''}">${figure}${unit ? html`<small>${unit}</small>` : nothing}</p>
        ${spark ?? nothing}${meter == null ? nothing : html`<svg class="meter" width="96" height="10" viewBox="0 0 96 10" preserveAspectRatio="none"
          aria-hidden="true"><rect width="96" height="10" rx="5"/><rect width=${Math.max(0, Math.min(96, meter * 96)).toFixed(1)} height="10" rx="5"/></svg>`}</div>
      <p class="sub">${sub}</p></section>`;
  }
}
customElements.define('ls-figure-tile', FigureTile);
