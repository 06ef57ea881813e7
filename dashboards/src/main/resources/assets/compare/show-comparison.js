/** `<ls-show-comparison .show .other>`: the same figures of two shows, their difference, and their course from the start. */
import {LitElement, css, html} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {card} from '@livestall/board/card-styles.js';
import {skeleton, skeletonStyles} from '@livestall/board/board-skeleton.js';
import {comparedRows} from '@livestall/compare/compared.js';
import {csvFile} from '@livestall/frame/csv.js';
import {insights, ofShow, save} from '@livestall/frame/insights.js';
import '@livestall/compare/course-card.js';
import '@livestall/compare/compare-words.js';

const side = async (show) => {
  const [report, timeline] = await Promise.all([ofShow(show.broadcastId, '/report'), ofShow(show.broadcastId, '/timeline?seconds=60')]);
  return {show, seen: report.now, timeline};
};

class ShowComparison extends LitElement {
  static properties = {show: {attribute: false}, other: {attribute: false}, sides: {state: true}, problem: {state: true}};

  static styles = [controls, skeletonStyles, card, css`
    :host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; margin-top: 12px; }
    .files { min-height: 32px; padding: 0 10px; border-radius: 10px; font-size: 12px; }
    .problem { margin: 0; align-items: center; }
    thead th { white-space: normal; min-width: 92px; vertical-align: bottom; }
    thead small { display: block; font-size: 12px; }
    tbody th { white-space: normal; min-width: 112px; }
    @media (pointer: coarse) { .files { min-height: 44px; } }
    @media print { .files { display: none; } .scroll { overflow: visible; } :host > * { break-inside: avoid; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  willUpdate(changed) {
    const asked = `${this.show.broadcastId} ${this.other.broadcastId}`;
    if ((changed.has('show') || changed.has('other')) && asked !== this.asked) this.read(asked);
  }

  updated() {
    document.title = t('compare.pageTitle', {show: words(this.show.title), with: words(this.other.title)});
  }

  async read(asked = this.asked) {
    Object.assign(this, {asked, sides: null, problem: null});
    try {
      const [dictionary, ...sides] = await Promise.all([insights('/dictionary'), side(this.show), side(this.other)]);
      if (this.asked === asked) Object.assign(this, {dictionary, sides});
    } catch (problem) {
      if (this.asked === asked) this.problem = problem;
    }
  }

  render() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${icon('alert', 18)}${problemWords(this.problem)} <button class="secondary" @click=${() => this.read()}>${t('frame.again')}</button></p>`;
    }
    if (!this.sides) return skeleton;
    const rows = comparedRows(this.sides.map((one) => one.seen), this.dictionary);
    return html`${this.table(rows)}<ls-course-card .sides=${this.sides} .currency=${this.currency}></ls-course-card>`;
  }

  get currency() {
    const [first] = [...this.sides[0].seen.chain.currencies].sort((a, b) => b.paidMinor - a.paidMinor);
    return first?.currency ?? this.sides[1].seen.chain.currencies[0]?.currency ?? 'KRW';
  }

  table(rows) {
    const title = t('compare.title');
    const head = ({show}) => html`<th scope="col">${words(show.title)}<small>${show.startedAt ? dayAndTime(show.startedAt) : ''}</small></th>`;
    return html`<div class="card"><header><h2 id="title">${title}</h2><span class="space"></span>
        <button class="secondary files" aria-label=${t('compare.csv', {card: title})} @click=${() => this.export(rows)}>${t('frame.csv')}</button></header>
      <p class="note">${t('compare.note')}</p><div class="scroll" tabindex="0" role="region" aria-labelledby="title"><table>
      <thead><tr><th scope="col">${t('compare.figure')}</th>${this.sides.map(head)}<th scope="col">${t('compare.off')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr data-figure=${row.figure}><th scope="row">${row.name}</th><td>${row.said[0]}</td><td>${row.said[1]}</td><td>${row.off}</td></tr>`)}</tbody></table></div></div>`;
  }

  export(rows) {
    const ids = this.sides.map(({show}) => show.broadcastId);
    save(csvFile([['figure', 'currency', ...ids], ...rows.map((row) => [row.figure, row.currency ?? '', ...row.values])]), 'compare.csv');
  }
}
customElements.define('ls-show-comparison', ShowComparison);
