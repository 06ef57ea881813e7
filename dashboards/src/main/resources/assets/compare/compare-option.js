/** What ECharts draws for two shows: viewers above, paid GMV below, both over the minutes since the start. */
import {count} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {amount, axisAmount} from '@livestall/board/amount.js';

/** @param {{rows: any[], currency: string, names: string[], colours: Record<string, string>, width: number}} of */
export function compareOption({rows, currency, names, colours, width}) {
  const left = width < 560 ? 48 : 56;
  const text = {color: colours.text2, fontSize: 11, fontFamily: colours.font};
  const last = rows.at(-1).minute;
  const axisX = (gridIndex, labels) => ({
    type: 'value', gridIndex, min: 0, max: Math.max(last, 5), minInterval: 1, axisLine: {lineStyle: {color: colours.line}}, axisTick: {show: false}, splitLine: {show: false},
    axisLabel: {show: labels, ...text, hideOverlap: true, formatter: (n) => t('compare.atMinute', {n})},
  });
  const axisY = (gridIndex, formatter) => ({type: 'value', gridIndex, min: 0, splitNumber: 2, minInterval: 1, axisLine: {show: false}, axisTick: {show: false}, axisLabel: {...text, formatter}, splitLine: {lineStyle: {color: colours.grid}}});
  const title = (words, top) => ({text: words, left: 0, top, padding: 0, textStyle: {...text, color: colours.text, fontSize: 12, fontWeight: 700}});
  const line = (pane, side, of) => ({
    type: 'line', name: names[side], xAxisIndex: pane, yAxisIndex: pane, connectNulls: false, showSymbol: rows.length === 1, emphasis: {disabled: true},
    data: rows.map((row) => [row.minute, of(row)[side]]), itemStyle: {color: side ? colours.rest : [colours.data2, colours.data1][pane]},
    lineStyle: {width: 2, type: side ? 'dashed' : 'solid', color: side ? colours.rest : [colours.data2, colours.data1][pane]},
  });
  return {
    animation: false,
    aria: {enabled: false}, // the element around it says the same in words
    textStyle: {fontFamily: colours.font},
    title: [title(t('compare.viewers'), 0), title(t('compare.paid'), '54%')],
    grid: [{left, right: 16, top: 28, height: '38%'}, {left, right: 16, top: '62%', bottom: 26}],
    xAxis: [axisX(0, false), axisX(1, true)],
    yAxis: [axisY(0, (n) => count(n)), axisY(1, (minor) => axisAmount(minor, currency))],
    axisPointer: {link: [{xAxisIndex: 'all'}], lineStyle: {color: colours.text2, type: 'dashed'}, label: {show: false}},
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: colours.text, borderWidth: 0, padding: [8, 12], textStyle: {...text, fontSize: 12, color: colours.surface},
      formatter: (marks) => tip(rows[(Array.isArray(marks) ? marks[0] : marks).value[0]], names, currency),
    },
    series: [1, 0].flatMap((side) => [line(0, side, (row) => row.viewers), line(1, side, (row) => row.paid)]),
  };
}

function tip(row, names, currency) {
  const side = (name, i) => `${name}  ${row.viewers[i] === null ? '—' : count(row.viewers[i])} · ${row.paid[i] === null ? '—' : amount(row.paid[i], currency)}`;
  return [t('compare.atMinute', {n: row.minute}), ...names.map(side)].join('\n');
}
