/** What ECharts draws: viewers above, paid GMV below, on one x; two panes, never two y axes in one. */
import {count, time} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {amount, axisAmount, secondsTime} from '@livestall/board/amount.js';
import {extentOf} from '@livestall/board/trend-steps.js';

const MOST_WIDE = 22;
/** So much of its step a bar takes. */
const FILLED = .82;

/**
 * @param {{steps: any[], seconds: number, currency: string, colours: Record<string, string>, width: number, scale?: number, discreet?: boolean, lanes?: object}} of
 *   `scale` of all type; `discreet` shows orders in the place of money; of `lanes` offers are a band and polls a line through both panes
 */
export function trendOption({steps, seconds, currency, colours, width, scale = 1, discreet = false, lanes = null}) {
  const half = seconds * 500;
  const narrow = width < 560;
  const left = (narrow ? 48 : 56) * scale;
  const sold = sales(currency, discreet);
  const extent = extentOf(steps, seconds);
  const text = {color: colours.text2, fontSize: 11 * scale, fontFamily: colours.font};
  const title = (words, top) => ({text: words, left: 0, top, padding: 0, textStyle: {...text, color: colours.text, fontSize: 12 * scale, fontWeight: 700}});
  const axisX = (gridIndex, labels) => ({
    type: 'time', gridIndex, ...extent, axisLine: {lineStyle: {color: colours.line}}, axisTick: {show: false}, splitLine: {show: false},
    axisLabel: {show: labels, ...text, hideOverlap: true, formatter: (at) => (seconds < 60 && extent.max - extent.min < 600_000 ? secondsTime(at) : time(at))},
  });
  const axisY = (gridIndex, formatter) => ({
    type: 'value', gridIndex, min: 0, splitNumber: 2, minInterval: 1, axisLabel: {...text, formatter, margin: 8}, splitLine: {lineStyle: {color: colours.grid}},
  });
  return {
    animation: false,
    aria: {enabled: false}, // the element around it says the same in words
    textStyle: {fontFamily: colours.font},
    title: titles(steps, seconds, sold).map((words, pane) => title(words, pane ? '54%' : 0)),
    grid: [{left, right: 12, top: 28 * scale, height: scale > 1 ? '32%' : '38%'}, {left, right: 12, top: scale > 1 ? '64%' : '62%', bottom: 26 * scale}],
    xAxis: [axisX(0, false), axisX(1, true)],
    yAxis: [axisY(0, (n) => count(n)), axisY(1, sold.axis)],
    axisPointer: {link: [{xAxisIndex: 'all'}], lineStyle: {color: colours.text2, type: 'dashed'}, label: {show: false}},
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: colours.text, borderWidth: 0, padding: [8, 12],
      textStyle: {...text, fontSize: 12 * scale, color: colours.surface}, formatter: (marks) => tip(steps, marks, half, sold),
    },
    series: [
      {
        type: 'line', name: t('trend.viewers'), xAxisIndex: 0, yAxisIndex: 0, data: steps.map((step) => [step.at + half, step.ccu]), connectNulls: false, showSymbol: steps.length === 1,
        lineStyle: {color: colours.data2, width: 2}, itemStyle: {color: colours.data2}, areaStyle: {color: colours.data2, opacity: .1}, emphasis: {disabled: true}, triggerLineEvent: false, ...through(lanes, colours),
      },
      {
        // Bars of ECharts' own would widen their axis by half a bar, and the panes would no longer stand on one x.
        type: 'custom', name: t('trend.paid60'), xAxisIndex: 1, yAxisIndex: 1, ...through(lanes, colours),
        data: steps.map((step) => [step.at + half, sold.of(step) || null]), renderItem: ({dataIndex}, api) => bar(api, half, steps[dataIndex], colours),
      },
    ],
  };
}

function through(lanes, colours) {
  if (!lanes) return {};
  return {
    markArea: {silent: true, itemStyle: {color: colours.faint}, data: lanes.offers.map(({from, to}) => [{xAxis: from}, {xAxis: to}])},
    markLine: {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: colours.data5, type: 'dashed', width: 1}, data: lanes.polls.map((at) => ({xAxis: at}))},
  };
}

/** What the lower pane counts. */
function sales(currency, discreet) {
  if (discreet) return {isMoney: false, per: 'orders', of: (step) => step.paidOrders, axis: (n) => count(n), said: (n) => count(n)};
  return {isMoney: true, per: 'paid', of: (step) => step.paidMinor, axis: (minor) => axisAmount(minor, currency), said: (minor) => amount(minor, currency)};
}

/** Each pane says its newest figure, so that no label has to stand in the drawing. */
function titles(steps, seconds, sold) {
  const newest = steps.findLast((step) => step.ccu !== null);
  const sum = steps.reduce((all, step) => all + sold.of(step), 0);
  return [
    t('trend.pane1', {n: newest ? count(newest.ccu) : '—'}),
    t('trend.pane2', {per: t(`trend.${sold.per}${seconds}`), sum: sold.said(sum)}),
  ];
}

/** Of one step, in its middle; of the one that is not over yet pale, with a dashed outline. */
function bar(api, half, {open}, colours) {
  const [at, sum] = [api.value(0), api.value(1)];
  if (!sum) return null;
  const [middle, top] = api.coord([at, sum]);
  const [start, bottom] = api.coord([at - half, 0]);
  const width = Math.min(MOST_WIDE, 2 * (middle - start) * FILLED);
  const height = Math.max(1, bottom - top);
  const style = open ? {fill: colours.pale, stroke: colours.data1, lineWidth: 1, lineDash: 'dashed'} : {fill: colours.data1};
  return {type: 'rect', shape: {x: middle - width / 2, y: bottom - height, width, height, r: [2, 2, 0, 0]}, style};
}

function tip(steps, marks, half, sold) {
  const at = (Array.isArray(marks) ? marks[0] : marks)?.value?.[0] - half;
  const step = steps.find((one) => one.at === at);
  if (!step) return '';
  const lines = [secondsTime(step.at)];
  if (step.ccu !== null) lines.push(`${t('trend.viewers')}  ${count(step.ccu)}`);
  if (sold.isMoney) lines.push(`${t('trend.paid')}  ${sold.said(step.paidMinor)}`);
  lines.push(`${t('trend.orders')}  ${count(step.paidOrders)}`);
  return lines.join('\n');
}
