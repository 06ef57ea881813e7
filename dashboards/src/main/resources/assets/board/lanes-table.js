/** `<ls-lanes-table .lanes ?running>`: the lanes over a trend as rows, oldest first; how many messages were removed stands in the trend's own rows. */
import {LitElement, css, html, nothing} from 'lit';
import {Translated, lang, t} from '@livestall/components/i18n.js';
import {secondsTime} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';
import '@livestall/board/lanes-words.js';

const COLUMNS = ['what', 'name', 'from', 'to', 'long'];

class LanesTable extends LitElement {
  static properties = {lanes: {attribute: false}, running: {type: Boolean}};

  static styles = [card, css`
    :host { margin-top: 12px; }
    .scroll { max-height: 220px; }
    td:nth-child(2) { text-align: start; white-space: normal; min-width: 120px; }
    thead th:nth-child(2) { text-align: start; }
    @media print { .scroll { max-height: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  get rows() {
    const spans = ['pins', 'offers', 'soldOut'].flatMap((kind) => this.lanes[kind].map((span) => ({kind, ...span})));
    return [...spans, ...this.lanes.polls.map((from) => ({kind: 'polls', from}))].sort((a, b) => a.from - b.from);
  }

  render() {
    const {rows} = this;
    if (!rows.length) return nothing;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('lanes.title')}><table><caption>${t('lanes.title')}</caption>
      <thead><tr>${COLUMNS.map((column) => html`<th scope="col">${t(`lanes.${column}`)}</th>`)}</tr></thead><tbody>${rows.map((row) => this.row(row))}</tbody></table></div>`;
  }

  row({kind, name, from, to, open}) {
    return html`<tr data-lane=${kind}><th scope="row">${t(`lanes.${kind}`)}</th><td>${name ?? '—'}</td><td>${secondsTime(from)}</td>
      <td>${to === undefined ? '—' : open ? t(this.running ? 'lanes.still' : 'lanes.toTheEnd') : secondsTime(to)}</td><td>${to === undefined ? '—' : length(to - from)}</td></tr>`;
  }
}
customElements.define('ls-lanes-table', LanesTable);

/** `45초`, `12.5분`; `45 sec`, `12.5 min`. */
function length(millis) {
  const short = millis < 60_000;
  const format = new Intl.NumberFormat(lang(), {style: 'unit', unit: short ? 'second' : 'minute', unitDisplay: 'short', maximumFractionDigits: short ? 0 : 1});
  return format.format(millis / (short ? 1_000 : 60_000));
}
