/** `<ls-trend-chart .board .currency scale discreet>`: loads ECharts when it is first shown; as large as its place with a `scale`. */
import {LitElement, css, html} from 'lit';
import {Translated, t} from '@livestall/components/i18n.js';
import {trendOption} from '@livestall/board/trend-option.js';
import {trendSteps} from '@livestall/board/trend-steps.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

class TrendChart extends LitElement {
  static properties = {board: {attribute: false}, currency: {}, scale: {type: Number}, discreet: {type: Boolean}, failed: {state: true}};

  static styles = css`
    :host { display: block; }
    .chart { height: 308px; }
    :host([scale]), :host([scale]) .chart { height: 100%; }
    .failed { color: var(--text-2); }
    @media (max-width: 719px) { .chart { height: 300px; } }
  `;

  constructor() {
    super();
    new Translated(this);
    this.redraw = () => this.draw();
  }

  connectedCallback() {
    super.connectedCallback();
    dark.addEventListener('change', this.redraw);
    this.sizes = new ResizeObserver(() => {
      this.chart?.resize();
      this.draw();
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.redraw);
    this.sizes.disconnect();
    this.chart?.dispose();
    this.chart = null;
  }

  async firstUpdated() {
    try {
      this.echarts = await import('echarts');
    } catch {
      this.failed = true;
      return;
    }
    this.sizes.observe(this.place);
    this.draw();
  }

  get place() {
    return this.renderRoot.querySelector('.chart');
  }

  updated() {
    this.draw();
  }

  draw() {
    if (!this.echarts || !this.isConnected || !this.board || !this.place.clientWidth) return;
    this.chart ??= this.echarts.init(this.place, null, {renderer: 'svg'});
    const steps = trendSteps(this.board, this.currency);
    if (!steps.length) return this.chart.clear();
    // Merged, never replaced: else a tooltip would vanish with each new board.
    this.chart.setOption(trendOption({
      steps, seconds: this.board.trend.seconds, currency: this.currency, colours: this.colours(), width: this.place.clientWidth, scale: this.scale ?? 1, discreet: this.discreet,
    }));
  }

  colours() {
    const style = getComputedStyle(this);
    const of = (name) => style.getPropertyValue(`--${name}`).trim();
    const data1 = of('data-1');
    return {
      text: of('text'), text2: of('text-2'), surface: of('surface'), line: of('line'), grid: of('grid'), data1, data2: of('data-2'), pale: `${data1}4d`, font: of('font'),
    };
  }

  render() {
    if (this.failed) return html`<p class="failed" role="alert">${t('trend.failed')}</p>`;
    return html`<div class="chart" role="img" aria-label=${t(this.scale ? 'trend.wall' : 'trend.said', {board: this.board})}></div>`;
  }
}
customElements.define('ls-trend-chart', TrendChart);
