/** `<ls-weakest-card .against currency>`: the show beside the shop's own last shows, and what its weakest link cost. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {card} from '@livestall/board/card-styles.js';
import {dotStrip} from '@livestall/report/dot-strip.js';
import {consequence, linkValue} from '@livestall/report/links.js';
import {stripStyles} from '@livestall/report/strip-styles.js';
import '@livestall/report/weakest-words.js';

class WeakestCard extends LitElement {
  static properties = {against: {attribute: false}, currency: {}};

  static styles = [controls, card, stripStyles, css`
    .said { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: center; margin: 0 0 10px; }
    .said b { font-size: 15px; }
    .said .icon { color: var(--danger); }
    .said.good .icon { color: var(--leaf); }
    .said span { flex-basis: 100%; }
    .is-weak th, .is-weak td { color: var(--danger); background: var(--danger-soft); }
    td .strip { margin-inline-start: auto; }
    small { display: block; font-size: 12px; font-weight: 400; }
    tbody th { white-space: normal; min-width: 104px; }
    @media print { .scroll { overflow: visible; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {against} = this;
    const few = against.shows < against.needed;
    const nothingYet = !few && !against.figures.some((one) => one.link && one.behind != null);
    return html`<div class="card"><header><h2 id="title">${t('weakest.title')}</h2></header>
      ${few ? html`<p class="empty" data-state="few">${t('weakest.few', {n: against.shows})}</p>`
        : nothingYet ? html`<p class="empty" data-state="nothing">${t('weakest.nothing')}</p>`
        : html`<p class="note">${t('weakest.note')}</p>${this.said()}${this.table()}`}</div>`;
  }

  said() {
    const {figures, weakest, shows} = this.against;
    const weak = figures.find((one) => one.figure === weakest);
    if (!weak) return html`<p class="said good" data-state="none">${icon('check', 18)}<b>${t('weakest.none')}</b><span>${t('weakest.noneText', {n: shows})}</span></p>`;
    const {figure, now, median, before} = weak;
    return html`<p class="said" data-state="weak">${icon('alert', 18)}<b>${t('weakest.is', {link: t(`link.${figure}`), value: linkValue(figure, now.value, this.currency)})}</b>
      <span>${t('weakest.median', {n: before.length, median: linkValue(figure, median, this.currency)})} ${consequence(weak, this.currency)}</span></p>`;
  }

  table() {
    const columns = ['figure', 'own', 'medianOf', 'rank', 'course'];
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="title"><table>
      <thead><tr>${columns.map((name) => html`<th scope="col">${t(`weakest.${name}`)}</th>`)}</tr></thead>
      <tbody>${this.against.figures.filter((one) => one.median != null).map((one) => this.row(one))}</tbody></table></div>`;
  }

  row(one) {
    const {figure, now, median, rank, before} = one;
    const weak = figure === this.against.weakest;
    return html`<tr class=${weak ? 'is-weak' : ''} data-figure=${figure}><th scope="row">${t(`link.${figure}`)}${weak ? html`<small>${t('weakest.mark')}</small>` : nothing}</th>
      <td>${linkValue(figure, now?.value, this.currency)}</td><td>${linkValue(figure, median, this.currency)}</td>
      <td>${rank ? t('weakest.rankOf', {rank, of: before.length + 1}) : '—'}</td><td>${dotStrip(one, weak)}</td></tr>`;
  }
}
customElements.define('ls-weakest-card', WeakestCard);
