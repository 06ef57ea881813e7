/** The four tiles: what each shows and how it explains itself, from one snapshot. */
import {count} from '@livestall/components/format.js';
import {defineWords, lang, t} from '@livestall/components/i18n.js';
import {amount, mainMoney, otherMoney, rate} from '@livestall/board/amount.js';
import {cumulative, spark} from '@livestall/board/spark.js';

defineWords({
  ko: {
    'tile.ccu': '지금 시청 중', 'tile.viewers': '시청자', 'tile.gmv': '결제 GMV', 'tile.orders': '결제 주문', 'tile.engaged': '참여율',
    'tile.ccuSub': '최고 {pcu} · 시청자 {viewers}', 'tile.viewersSub': '최고 동시 시청 {pcu} · 입장 {views}',
    'tile.gmvSub': '순 {net} · 환불 {refunded}', 'tile.ordersSub': '구매자 {buyers}명 · 주문당 {aov}',
    'tile.engagedSub': '참여 {engaged} ÷ 시청자 {viewers}',
    'def.windowText': '방송 시작부터 지금까지', 'def.nowText': '마지막 기록의 시각',
    'def.withoutText': '직원, 봇, 리허설',
    'def.ccuRule': '방송을 연 시청자에서 나간 시청자를 뺀 수. 35초 동안 소식이 없으면 나간 것으로 봅니다',
    'def.viewersRule': '서로 다른 시청자. 다시 들어와도 한 번 셉니다', 'def.people': '시청자(사람)',
    'def.gmvRule': '결제된 주문의 상품 금액 합. 할인을 뺀 값이고, 배송비와 세금은 넣지 않습니다. 환불은 빼지 않습니다',
    'def.gmvWithout': '배송비, 세금, 결제 전 주문', 'def.minor': '통화의 최소 단위, 통화를 섞지 않음',
    'def.ordersRule': 'Stripe가 결제를 알린 주문. 나중에 환불되어도 결제 주문입니다', 'def.ordersUnit': '주문',
    'def.engagedRule': '메시지, 반응, 상품 클릭 중 하나라도 한 시청자. 한 사람은 한 번 셉니다', 'def.percent': '시청자 중 비율',
    'def.present': '지금 있는 시청자', 'def.unique': '서로 다른 시청자', 'def.paidSum': '결제된 상품 금액', 'def.paidCount': '결제된 주문',
    'def.engaged': '참여한 시청자',
  },
  en: {
    'tile.ccu': 'Viewers now', 'tile.viewers': 'Viewers', 'tile.gmv': 'Paid GMV', 'tile.orders': 'Paid orders', 'tile.engaged': 'Engagement rate',
    'tile.ccuSub': 'Peak {pcu} · {viewers} viewers', 'tile.viewersSub': 'Peak at once {pcu} · {views} views',
    'tile.gmvSub': 'Net {net} · refunded {refunded}', 'tile.ordersSub': '{buyers} buyers · {aov} per order',
    'tile.engagedSub': '{engaged} engaged ÷ {viewers} viewers',
    'def.windowText': 'From the start of the show until now', 'def.nowText': 'Time of the last record',
    'def.withoutText': 'Staff, bots, rehearsals',
    'def.ccuRule': 'Viewers who came less those who left. 35 s without a sign counts as left',
    'def.viewersRule': 'Different viewers. Coming back counts once', 'def.people': 'Viewers (people)',
    'def.gmvRule': 'Sum of the items of paid orders, after discounts, without shipping and tax. Refunds are not taken off',
    'def.gmvWithout': 'Shipping, tax, orders not paid', 'def.minor': 'Minor units; currencies are never mixed',
    'def.ordersRule': 'Orders that Stripe reported as paid. A later refund does not unpay them', 'def.ordersUnit': 'Orders',
    'def.engagedRule': 'Viewers who posted, reacted or clicked a product. Each is counted once', 'def.percent': 'Share of viewers',
    'def.present': 'Viewers present', 'def.unique': 'Different viewers', 'def.paidSum': 'Items that were paid', 'def.paidCount': 'Orders paid',
    'def.engaged': 'Viewers who engaged',
  },
});

const people = (n) => `${count(n)}${lang() === 'ko' ? '명' : ''}`;
const said = (window, rule, without, unit) => ({
  rule: t(rule),
  rows: [[t('def.window'), t(window)], [t('def.rule'), t(rule)], [t('def.without'), t(without)], [t('def.unit'), t(unit)], [t('def.fresh'), t('def.freshText')]],
});

/** @returns the tiles of a snapshot, in their order */
export function tiles(board) {
  return [audience(board), gmv(board), orders(board), engagement(board)];
}

function audience({figures, trend, state}) {
  const ended = state === 'ended';
  const label = t(ended ? 'tile.viewers' : 'tile.ccu');
  const value = ended ? figures.viewers : figures.ccu;
  return {
    name: 'audience', label, figure: count(value), unit: t('unit.people', {n: value}),
    sub: ended ? t('tile.viewersSub', {pcu: count(figures.pcu), views: count(figures.views)})
      : t('tile.ccuSub', {pcu: count(figures.pcu), viewers: count(figures.viewers)}),
    spark: spark(trend.points.map((point) => point.ccu), 'viewers'),
    definition: {
      name: label, figure: ended ? 'viewers' : 'ccu', version: 1, parts: [{label: t(ended ? 'def.unique' : 'def.present'), value: people(value)}],
      ...(ended ? said('def.windowText', 'def.viewersRule', 'def.withoutText', 'def.people')
        : said('def.nowText', 'def.ccuRule', 'def.withoutText', 'def.people')),
    },
  };
}

function gmv({figures, trend}) {
  const money = mainMoney(figures);
  const others = otherMoney(figures).map((sum) => amount(sum.paidMinor, sum.currency));
  const sub = t('tile.gmvSub', {net: amount(money.netMinor, money.currency), refunded: amount(money.refundedMinor, money.currency)});
  return {
    name: 'gmv', label: t('tile.gmv'), figure: amount(money.paidMinor, money.currency), unit: '',
    sub: others.length ? `${sub} · + ${others.join(' + ')}` : sub,
    spark: spark(cumulative(trend.points.map((point) => point.paidMinor[money.currency] ?? 0)), 'money'),
    definition: {
      name: t('tile.gmv'), figure: 'paidMinor', version: 1, parts: [{label: t('def.paidSum'), value: amount(money.paidMinor, money.currency)}],
      ...said('def.windowText', 'def.gmvRule', 'def.gmvWithout', 'def.minor'),
    },
  };
}

function orders({figures, trend}) {
  const money = mainMoney(figures);
  const aov = money.paidOrders ? amount(Math.round(money.paidMinor / money.paidOrders), money.currency) : '—';
  return {
    name: 'orders', label: t('tile.orders'), figure: count(figures.paidOrders), unit: t('unit.orders', {n: figures.paidOrders}),
    sub: t('tile.ordersSub', {buyers: count(figures.buyers), aov}),
    spark: spark(cumulative(trend.points.map((point) => point.paidOrders)), 'orders'),
    definition: {
      name: t('tile.orders'), version: 1, parts: [{label: t('def.paidCount'), value: count(figures.paidOrders)}],
      ...said('def.windowText', 'def.ordersRule', 'def.withoutText', 'def.ordersUnit'),
    },
  };
}

function engagement({figures}) {
  const percent = rate(figures.engaged, figures.viewers);
  return {
    name: 'engaged', label: t('tile.engaged'), figure: percent ?? '—', unit: percent === null ? '' : '%',
    sub: t('tile.engagedSub', {engaged: count(figures.engaged), viewers: count(figures.viewers)}),
    meter: figures.viewers ? figures.engaged / figures.viewers : 0,
    definition: {
      name: t('tile.engaged'), figure: 'engagementRate', version: 1, sign: '÷', result: percent === null ? '—' : `${percent}%`,
      parts: [{label: t('def.engaged'), value: people(figures.engaged)}, {label: t('tile.viewers'), value: people(figures.viewers)}],
      ...said('def.windowText', 'def.engagedRule', 'def.withoutText', 'def.percent'),
    },
  };
}
