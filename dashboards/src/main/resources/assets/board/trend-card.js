/** `<ls-trend-card .board .metric printed>`: viewers and paid GMV over time, as a chart or as the table of the same rows, with `board.lanes` over it where there are some; both on paper if it is `printed`. */
import {LitElement, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {mainMoney} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';
import {extentOf, trendSteps} from '@livestall/board/trend-steps.js';
import {keptView} from '@livestall/board/view-switch.js';
import '@livestall/board/definition.js';
import '@livestall/board/freshness.js';
import '@livestall/board/lanes-table.js';
import '@livestall/board/trend-chart.js';
import '@livestall/board/trend-lanes.js';
import '@livestall/board/trend-table.js';
import '@livestall/board/view-switch.js';

defineWords({
  ko: {
    'trend.title10': '시청과 결제, 10초 단위', 'trend.title60': '시청과 결제, 분 단위', 'trend.viewers': '시청 중', 'trend.paid': '결제 GMV',
    'trend.paid10': '10초당 결제 GMV', 'trend.paid60': '분당 결제 GMV', 'trend.orders': '결제 주문', 'trend.orders10': '10초당 결제 주문', 'trend.orders60': '분당 결제 주문', 'trend.messages': '메시지', 'trend.removed': '삭제', 'trend.clicks': '클릭',
    'trend.at': '시각', 'trend.pane1': '시청 중 {n}명', 'trend.pane2': '{per} · 합 {sum}', 'trend.none': '첫 시청자가 들어오면 그래프가 시작됩니다.', 'trend.caption': '{seconds}초마다 한 줄, 최근 것부터',
    'trend.failed': '그래프를 불러오지 못했어요. 표에는 같은 값이 있습니다.', 'trend.soFar': '진행 중',
    'trend.wall': ({board}) => `시청자 수와 판매의 그래프, ${board.trend.points.length}구간`,
    'trend.said': ({board}) => `시청자 수와 결제 GMV의 그래프, ${board.trend.points.length}구간. 표로 바꾸면 값을 읽을 수 있습니다.`,
  },
  en: {
    'trend.title10': 'Viewers and sales per 10 seconds', 'trend.title60': 'Viewers and sales per minute', 'trend.viewers': 'Viewers', 'trend.paid': 'Paid GMV',
    'trend.paid10': 'Paid GMV per 10 s', 'trend.paid60': 'Paid GMV per minute', 'trend.orders': 'Paid orders', 'trend.orders10': 'Paid orders per 10 s', 'trend.orders60': 'Paid orders per minute', 'trend.messages': 'Messages', 'trend.removed': 'Removed', 'trend.clicks': 'Clicks',
    'trend.at': 'Time', 'trend.pane1': '{n} viewers', 'trend.pane2': '{per} · sum {sum}', 'trend.none': 'The chart starts with the first viewer.', 'trend.caption': 'One row per {seconds} seconds, newest first',
    'trend.failed': 'The chart could not be loaded. The table has the same values.', 'trend.soFar': 'so far',
    'trend.wall': ({board}) => `Chart of viewers and sales in ${board.trend.points.length} steps`,
    'trend.said': ({board}) => `Chart of viewers and paid GMV in ${board.trend.points.length} steps. Switch to the table to read the values.`,
  },
});

class TrendCard extends LitElement {
  static properties = {board: {attribute: false}, metric: {attribute: false}, printed: {type: Boolean}, view: {state: true}};

  static styles = [controls, card];

  constructor() {
    super();
    new Translated(this);
    this.view = keptView('trend');
  }

  render() {
    const {trend, figures, state} = this.board;
    const title = t(trend.seconds < 60 ? 'trend.title10' : 'trend.title60');
    const {currency} = mainMoney(figures);
    return html`<div class="card"><header><h2 id="title">${title}</h2>${this.metric ? html`<ls-definition .metric=${this.metric}></ls-definition>` : nothing}<span class="space"></span>
        <ls-freshness .through=${figures.through} .running=${state === 'live'} .ccu=${figures.ccu}></ls-freshness>
        <ls-view-switch card="trend" label=${title} @view=${(event) => (this.view = event.detail)}></ls-view-switch></header>
      ${trend.points.length === 0 ? html`<p class="empty">${t('trend.none')}</p>`
        : this.view === 'table' ? html`${this.table(currency)}${this.rows()}` : html`${this.lanes(currency)}<ls-trend-chart .board=${this.board} .currency=${currency}></ls-trend-chart>${this.printed ? html`<div class="paper">${this.table(currency)}</div>` : nothing}`}</div>`;
  }

  lanes(currency) {
    const {lanes, trend} = this.board;
    return lanes ? html`<ls-trend-lanes .lanes=${lanes} .extent=${extentOf(trendSteps(this.board, currency), trend.seconds)}></ls-trend-lanes>` : nothing;
  }

  rows() {
    const {lanes, state} = this.board;
    return lanes ? html`<ls-lanes-table .lanes=${lanes} ?running=${state === 'live'}></ls-lanes-table>` : nothing;
  }

  table(currency) {
    return html`<ls-trend-table .board=${this.board} .currency=${currency}></ls-trend-table>`;
  }
}
customElements.define('ls-trend-card', TrendCard);
