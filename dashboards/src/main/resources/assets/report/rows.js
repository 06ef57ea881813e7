/** The report's answers as the rows of its tables. A sum is made of counts and money only; rates are never averaged. */
import {html, nothing} from 'lit';
import {count, time} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {amount, rate} from '@livestall/board/amount.js';
import {markName} from '@livestall/board/mark-names.js';

const percent = (ratio) => (ratio && ratio.among > 0 ? html`${rate(ratio.of, ratio.among)}% <small>${count(ratio.of)}/${count(ratio.among)}</small>` : '—');

/** @returns the sum of each column of money or counts, one row per currency */
export function sums(rows, columns) {
  const currencies = [...new Set(rows.map((row) => row.currency))];
  return currencies.map((currency) => {
    const mine = rows.filter((row) => row.currency === currency);
    return {currency, ...Object.fromEntries(columns.map((column) => [column, mine.reduce((sum, row) => sum + row[column], 0)]))};
  });
}

export function phaseRows(phases) {
  const columns = [t('phase.phase'), t('col.lines'), t('col.units'), t('col.paid'), t('col.refunded'), t('col.net')];
  const cells = (name, one) => [name, count(one.lines), count(one.units), ...['paidMinor', 'refundedMinor', 'netMinor'].map((sum) => amount(one[sum], one.currency))];
  const flat = phases.flatMap(({phase, sales}) => sales.map((one) => ({...one, phase})));
  return {
    columns, rows: flat.map((one) => cells(t(`phase.${one.phase}`), one)),
    foot: sums(flat, ['lines', 'units', 'paidMinor', 'refundedMinor', 'netMinor']).map((sum) => cells(t('col.sum'), sum)),
  };
}

/** @param {any[]} parts what was seen and clicked @param {any[]} sales what was sold */
export function productRows(parts, sales, names) {
  const columns = [t('products.title'), t('products.ctr'), t('products.ctor'), t('col.units'), t('col.paid'), t('col.net')];
  const byId = new Map(parts.map((part) => [part.id, part]));
  const unsold = parts.filter((part) => !sales.some((one) => one.key === part.id));
  const name = (id) => words(names.get(id)) || `${t('products.unknown')} ${id.slice(0, 8)}`;
  const money = (one) => [count(one.units), amount(one.paidMinor, one.currency), amount(one.netMinor, one.currency)];
  return {
    columns,
    rows: [
      ...sales.map((one) => [name(one.key), percent(byId.get(one.key)?.ctr), percent(byId.get(one.key)?.ctor), ...money(one)]),
      ...unsold.map((part) => [name(part.id), percent(part.ctr), percent(part.ctor), count(0), '—', '—']),
    ],
    foot: sums(sales, ['units', 'paidMinor', 'netMinor']).map((sum) => [t('col.sum'), '', '', ...money(sum)]),
  };
}

/**
 * What was sold at each offer's price, in the order in which they began, and at the usual one.
 *
 * @param {{kind: string, at: string, subject: string, productId: string}[]} marks @param {any[]} places what was seen and clicked where @param {any[]} sales by offer
 */
export function offerRows(marks, places, sales, names) {
  const money = (one) => (one ? [count(one.units), amount(one.paidMinor, one.currency), amount(one.netMinor, one.currency)] : [count(0), '—', '—']);
  const ended = new Map(marks.filter(({kind}) => kind === 'offer.ended').map(({subject, at}) => [subject, at]));
  const began = marks.filter(({kind}) => kind === 'offer.started');
  const told = new Set(began.map(({subject}) => subject));
  const ctr = (id) => percent(places.find((place) => place.id === `offer:${id}`)?.ctr);
  const rowsOf = (id, first) => {
    const mine = sales.filter(({key}) => key === id);
    return (mine.length ? mine : [null]).map((one) => [...first, ...money(one)]);
  };
  return {
    columns: [t('offers.offer'), t('offers.from'), t('offers.to'), t('products.ctr'), t('col.units'), t('col.paid'), t('col.net')],
    rows: [
      ...began.flatMap((mark) => rowsOf(mark.subject, [markName(mark, names), time(mark.at), ended.has(mark.subject) ? time(ended.get(mark.subject)) : t('offers.running'), ctr(mark.subject)])),
      ...[...new Set(sales.map(({key}) => key))].filter((key) => !told.has(key)).flatMap((key) => rowsOf(key, [t(key === 'none' ? 'offers.none' : 'offers.other'), '', '', '']))],
    foot: sums(sales, ['units', 'paidMinor', 'netMinor']).map((sum) => [t('col.sum'), '', '', '', ...money(sum)]),
  };
}

/** @param {string} kind `channels` or `campaigns` */
export function arrivalRows(parts, kind) {
  const money = (part, sum) => part.money.map((one) => amount(one[sum], one.currency)).join(' + ') || '—';
  const all = (column) => parts.reduce((sum, part) => sum + (part[column] ?? 0), 0);
  const paid = sums(parts.flatMap((part) => part.money), ['paidMinor', 'netMinor']);
  const counts = ['viewers', 'engaged', 'clicks', 'paidOrders'];
  return {
    columns: [t('col.name'), t('col.viewers'), t('col.engaged'), t('col.clicks'), t('col.orders'), t('col.rate'), t('col.paid'), t('col.net')],
    rows: parts.map((part) => [part.id === 'none' ? t(`${kind}.direct`) : part.id, ...counts.map((name) => count(part[name] ?? 0)), percent(part.watchToBuyRate), money(part, 'paidMinor'), money(part, 'netMinor')]),
    foot: parts.length ? [[t('col.sum'), ...counts.map((name) => count(all(name))), '', money({money: paid}, 'paidMinor'), money({money: paid}, 'netMinor')]] : null,
  };
}

/** Every figure of an answer under its name in the dictionary, with a link to what it means. */
export function figureRows(answer, dictionary) {
  const known = dictionary.filter((entry) => answer[entry.figure] !== undefined);
  const rows = known.map((entry) => {
    const value = answer[entry.figure];
    const isRatio = typeof value === 'object';
    const how = isRatio ? `${spoken(value.of, entry.unit)} ÷ ${count(value.among)}` : nothing;
    return [html`<a href="/dictionary#${entry.figure}">${words(entry).name}</a>`, isRatio ? ratio(value, entry) : spoken(value, entry.unit), how];
  });
  return {columns: [t('col.figure'), t('col.value'), t('col.parts')], rows};
}

const seconds = (n) => new Intl.NumberFormat(document.documentElement.lang, {style: 'unit', unit: 'second', unitDisplay: 'short'}).format(n);

function spoken(value, unit) {
  if (unit === 'milliseconds') return seconds(Math.round(value / 1000));
  return unit === 'seconds' ? seconds(value) : count(value);
}

/** A share of people is a percentage; a mean is a number. */
function ratio({of, among}, {figure, unit}) {
  if (!among) return '—';
  if (unit === 'milliseconds') return seconds(Math.round(of / among / 1000));
  return ['acu', 'messagesPerChatter'].includes(figure) ? (of / among).toFixed(2) : `${rate(of, among)}%`;
}
