/** A chart of ECharts, which is loaded when the first one is shown. Who extends it says `option(width, colours)` and `said`, its content in words. */
import {LitElement, css, html} from 'lit';
import {Translated, t} from '@livestall/components/i18n.js';
import {onPaper} from '@livestall/frame/printing.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

const PAPER = {width: 1000, height: 300};

export class Chart extends LitElement {
  static properties = {failed: {state: true}};

  static styles = css`
    :host { display: block; }
    .chart { height: 308px; }
    :host([scale]), :host([scale]) .chart { height: 100%; }
    .failed { color: var(--text-2); }
    @media (max-width: 719px) { .chart { height: 300px; } }
    @media print { .chart, .chart > div { width: 100% !important; height: auto !important; } .chart svg { display: block; position: static !important; width: 100%; height: auto; } }
  `;

  constructor() {
    super();
    new Translated(this);
    this.redraw = () => this.draw();
  }

  connectedCallback() {
    super.connectedCallback();
    dark.addEventListener('change', this.redraw);
    this.offPaper = onPaper((paper) => this.print(paper));
    this.sizes = new ResizeObserver(() => {
      if (this.printing) return; // its size is the paper's
      this.chart?.resize();
      this.draw();
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.redraw);
    this.offPaper();
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
    if (!this.echarts || !this.isConnected || !this.place.clientWidth) return;
    this.chart ??= this.echarts.init(this.place, null, {renderer: 'svg'});
    const option = this.option(this.place.clientWidth, this.colours());
    // Merged, never replaced: else a tooltip would vanish with each new board.
    if (option) this.chart.setOption(option);
    else this.chart.clear();
  }

  /** On paper it is as wide as the page: drawn at one size, and scaled from there. */
  print(paper) {
    this.printing = paper;
    if (!this.chart) return;
    this.chart.resize(paper ? PAPER : {width: 'auto', height: 'auto'});
    this.draw();
    this.chart.getZr().flush();
    const svg = this.place.querySelector('svg');
    if (paper) svg?.setAttribute('viewBox', `0 0 ${PAPER.width} ${PAPER.height}`);
    else svg?.removeAttribute('viewBox');
  }

  colours() {
    const style = getComputedStyle(this);
    const of = (name) => style.getPropertyValue(`--${name}`).trim();
    const data1 = of('data-1');
    return {
      text: of('text'), text2: of('text-2'), surface: of('surface'), line: of('line'), grid: of('grid'), data1, data2: of('data-2'), rest: of('text-3'), pale: `${data1}4d`, faint: `${data1}12`, data5: of('data-5'), font: of('font'),
    };
  }

  render() {
    if (this.failed) return html`<p class="failed" role="alert">${t('trend.failed')}</p>`;
    return html`<div class="chart" role="img" aria-label=${this.said}></div>`;
  }
}
