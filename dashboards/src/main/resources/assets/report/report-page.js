/** `<ls-report-page>`: what a show was, in numbers that add up; with `&with=` in the address beside another show. */
import {css, html, nothing} from 'lit';
import {dayAndTime} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {InsightsPage} from '@livestall/frame/insights-page.js';
import '@livestall/board/board-words.js';
import '@livestall/board/show-header.js';
import '@livestall/compare/show-comparison.js';
import '@livestall/report/report-words.js';
import '@livestall/report/show-report.js';

class ReportPage extends InsightsPage {
  static properties = {...InsightsPage.properties, withShow: {state: true}};

  static styles = [...InsightsPage.styles, css`
    .with { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: end; margin-top: 8px; font-size: 13px; }
    .with select { width: auto; max-width: min(320px, 100%); height: 40px; padding: 0 12px; border: 1px solid var(--control-line); border-radius: 12px; background: var(--surface); font-size: 13px; }
    @media (max-width: 719px) { .with label, .with select { flex: 1 1 100%; max-width: 100%; } .with select { height: 44px; } }
    @media print { .with { display: none; } }
  `];

  constructor() {
    super();
    this.tab = 'report';
    this.withShow = new URLSearchParams(location.search).get('with');
  }

  updated() {
    if (this.show && !this.other) document.title = t('report.pageTitle', {show: words(this.show.title)});
  }

  /** A simulated show is never set beside a real one. */
  get others() {
    return this.shows.filter((one) => one.startedAt && one.broadcastId !== this.show.broadcastId && one.audience === this.show.audience);
  }

  get other() {
    return this.withShow && this.show ? this.others.find((one) => one.broadcastId === this.withShow) : null;
  }

  compare(id) {
    this.withShow = id || null;
    const url = new URL(location.href);
    if (id) url.searchParams.set('with', id);
    else url.searchParams.delete('with');
    history.replaceState(null, '', url);
  }

  page() {
    const {other} = this;
    return html`<ls-show-header .show=${this.show} .shows=${this.shows} @pick=${(event) => this.pick(event.detail)}></ls-show-header>${this.choice(other)}
      ${this.withShow && !other ? html`<p class="problem" role="alert">${t('compare.unknown')}</p>` : nothing}
      ${other ? html`<ls-show-comparison .show=${this.show} .other=${other}></ls-show-comparison>` : html`<ls-show-report .show=${this.show} .shop=${this.session.shop}></ls-show-report>`}`;
  }

  choice(other) {
    const {others} = this;
    if (!others.length) return nothing;
    return html`<div class="with"><label for="with">${t('compare.choose')}</label><select id="with" @change=${(event) => this.compare(event.target.value)}>
      <option value="" .selected=${!other}>${t('compare.none')}</option>
      ${others.map((one) => html`<option value=${one.broadcastId} .selected=${one === other}>${words(one.title)} · ${dayAndTime(one.startedAt)}</option>`)}</select></div>`;
  }
}
customElements.define('ls-report-page', ReportPage);
