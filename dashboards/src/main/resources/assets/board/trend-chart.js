/** `<ls-trend-chart .board .currency scale discreet>`: as large as its place with a `scale`. */
import {t} from '@livestall/components/i18n.js';
import {Chart} from '@livestall/board/chart.js';
import {trendOption} from '@livestall/board/trend-option.js';
import {trendSteps} from '@livestall/board/trend-steps.js';

class TrendChart extends Chart {
  static properties = {...Chart.properties, board: {attribute: false}, currency: {}, scale: {type: Number}, discreet: {type: Boolean}};

  option(width, colours) {
    const {board, currency, discreet, scale = 1} = this;
    const steps = trendSteps(board, currency);
    return steps.length ? trendOption({steps, seconds: board.trend.seconds, currency, colours, width, scale, discreet, lanes: board.lanes}) : null;
  }

  get said() {
    return t(this.scale ? 'trend.wall' : 'trend.said', {board: this.board});
  }
}
customElements.define('ls-trend-chart', TrendChart);
