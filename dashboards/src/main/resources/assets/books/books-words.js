import {count} from '@livestall/components/format.js';
import {defineWords} from '@livestall/components/i18n.js';

/** `1분 4초`, `2 h 5 min`: two units are enough. */
function lasted(seconds, ...units) {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const first = Math.max(0, parts.findIndex((n) => n > 0));
  const said = parts.map((n, i) => `${n}${units[i]}`).slice(first, first + 2).filter((_, i) => i === 0 || parts[first + i] > 0);
  return seconds === 0 ? `0${units[2]}` : said.join(' ');
}

defineWords({
  ko: {
    'books.title': '장부 대조', 'books.lead': '결제 장부와 보드의 합을 주문 하나까지 맞춰 봅니다', 'books.pageTitle': '장부 대조 · Livestall',
    'books.again': '지금 대조', 'books.csv': 'CSV', 'books.n': ({n}) => `${count(n)}건`,
    'books.equal': '장부와 보드가 같습니다', 'books.equalText': '주문 {orders}건 모두 같음 · {at}', 'books.equalSums': '{shows}개 방송은 합계만 대조',
    'books.different': '장부와 보드가 다릅니다', 'books.differentText': '다른 줄 {rows}개 · 나머지 {rest}개 줄은 같음',
    'books.checking': '대조 중', 'books.checkingText': '{left}개 방송이 남았어요', 'books.movingText': '방금 바뀐 주문이 있어요. 1분 동안 조용하면 다시 대조합니다.', 'books.failed': '끝까지 대조하지 못했어요', 'books.failedText': '{shows}개 방송의 답을 받지 못했어요. 확인되지 않은 것은 같다고 하지 않습니다.',
    'books.missing': '누락', 'books.extra': '장부에 없음', 'books.changed': '값 다름', 'books.compared': '대조한 주문',
    'books.rows': '방송과 통화별', 'books.rowsNote': '값이 같으면 한 번만 적습니다 · 통화는 서로 더하지 않습니다 · 최근에 시작한 {n}개 방송',
    'books.show': '방송', 'books.started': '시작', 'books.currency': '통화', 'books.orders': '주문', 'books.paid': '결제 GMV', 'books.net': '순 GMV', 'books.collected': '받은 금액', 'books.differing': '다른 주문', 'books.at': '대조 시각',
    'books.isBooks': '장부', 'books.isBoard': '보드', 'books.absent': '없음', 'books.same': '같음', 'books.isDifferent': '{n}건 다름', 'books.sumsDiffer': '합계 다름',
    'books.order': '주문', 'books.kind': '종류', 'books.side': '쪽', 'books.cause': '어긋난 곳', 'books.orderList': ({n}) => `다른 주문 ${count(n)}건`,
    'books.cause.missing': '장부에는 있지만 보드에 아직 없음', 'books.cause.unknown-to-the-books': '보드에는 있지만 장부에 없음', 'books.cause.different': '양쪽에 있지만 금액이 다름',
    'books.days': '지난 30일, 하루에 한 칸', 'books.daysNote': '보드나 이 화면이 열려 있는 동안 대조한 결과예요. 그날 가장 많이 달랐던 주문 수를 적습니다.', 'books.notCompared': '대조하지 않음',
    'books.day': '날', 'books.worst': '가장 많이 달랐을 때', 'books.until': '다시 같아질 때까지', 'books.untilEqual': ({seconds}) => `${lasted(seconds, '시간', '분', '초')} 뒤 0건`, 'books.stillDifferent': '아직 다름',
    'books.noMoney': '주문 없음', 'books.simulated': '시뮬레이션', 'books.none': '시작한 방송이 없어요', 'books.noneText': '첫 방송을 시작하면 주문을 하나씩 맞춰 봅니다.',
    'books.legend': '결제 GMV = 결제된 주문 줄의 합, 배송비와 세금 제외 · 순 GMV = 결제 − 환불 · 받은 금액 = Stripe가 알린 금액 · 주문은 모두 방송의 링크로 들어와서 방송 밖 주문은 없습니다',
  },
  en: {
    'books.title': 'Books and board', 'books.lead': 'The books of payments against the sums of the board, down to each order', 'books.pageTitle': 'Books and board · Livestall',
    'books.again': 'Compare now', 'books.csv': 'CSV', 'books.n': ({n}) => count(n),
    'books.equal': 'Books and board are equal', 'books.equalText': 'Every order is the same on both sides: {orders} · {at}', 'books.equalSums': '{shows} compared by sums only',
    'books.different': 'Books and board differ', 'books.differentText': ({rows, rest}) => `${rows === 1 ? '1 row differs' : `${count(rows)} rows differ`} · the other ${count(rest)} are equal`,
    'books.checking': 'Comparing', 'books.checkingText': '{left} shows to go', 'books.movingText': 'Orders changed just now. They are compared again once it has been quiet for a minute.', 'books.failed': 'Not everything could be compared', 'books.failedText': '{shows} shows gave no answer. What was not compared is not called equal.',
    'books.missing': 'Missing', 'books.extra': 'Not in the books', 'books.changed': 'Different', 'books.compared': 'Orders compared',
    'books.rows': 'By show and currency', 'books.rowsNote': 'Equal values are written once · currencies are never added up · the {n} shows that started last',
    'books.show': 'Show', 'books.started': 'Start', 'books.currency': 'Currency', 'books.orders': 'Orders', 'books.paid': 'Paid GMV', 'books.net': 'Net GMV', 'books.collected': 'Collected', 'books.differing': 'Differing orders', 'books.at': 'Compared at',
    'books.isBooks': 'Books', 'books.isBoard': 'Board', 'books.absent': 'none', 'books.same': 'equal', 'books.isDifferent': ({n}) => (n === 1 ? '1 differs' : `${count(n)} differ`), 'books.sumsDiffer': 'sums differ',
    'books.order': 'Order', 'books.kind': 'Kind', 'books.side': 'Side', 'books.cause': 'What is off', 'books.orderList': ({n}) => (n === 1 ? '1 order differs' : `${count(n)} orders differ`),
    'books.cause.missing': 'In the books, not yet on the board', 'books.cause.unknown-to-the-books': 'On the board, not in the books', 'books.cause.different': 'On both sides, with other amounts',
    'books.days': 'The last 30 days, a cell a day', 'books.daysNote': 'What was found while a board or this page was open: the most orders that differed that day.', 'books.notCompared': 'not compared',
    'books.day': 'Day', 'books.worst': 'At its worst', 'books.until': 'Until equal again', 'books.untilEqual': ({seconds}) => `equal after ${lasted(seconds, ' h', ' min', ' s')}`, 'books.stillDifferent': 'still different',
    'books.noMoney': 'no orders', 'books.simulated': 'Simulated', 'books.none': 'No show has started', 'books.noneText': 'With your first show the orders are compared one by one.',
    'books.legend': 'Paid GMV = sum of paid lines without shipping and tax · net GMV = paid − refunded · collected = the amount that Stripe told · every order comes by a show’s link, so there are none outside a show',
  },
});
