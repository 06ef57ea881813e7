/** What the studio says of coupons; what one takes off is said as buyers read it. */
import {money} from '@livestall/components/format.js';
import {defineWords, t} from '@livestall/components/i18n.js';
import '@livestall/components/buy-words.js';

defineWords({
  ko: {
    'coupon.title': '쿠폰', 'coupon.drop': '쿠폰 뿌리기', 'coupon.waits': '쿠폰은 방송 중에만 뿌릴 수 있어요. 방송을 시작하면 여기서 바로 뿌려요.',
    'coupon.none': '아직 뿌린 쿠폰이 없어요. 보는 분이 늘었을 때 뿌리면 끝까지 보는 분이 많아져요.', 'coupon.tally': '{claimed} / {claims}명 받음 · {used}건 사용',
    'coupon.gone': '모두 나감', 'coupon.over': '시간 지남', 'coupon.stopped': '끝냄', 'coupon.left': '남은 시간', 'coupon.end': '그만 나눠 주기',
    'coupon.end-ask': '‘{name}’ 쿠폰을 그만 나눠 줄까요?', 'coupon.end-note': '이미 받은 분은 기한까지 쓸 수 있어요. 다시 열 수는 없어요.', 'coupon.ended': '쿠폰을 더 나눠 주지 않아요',
    'coupon.name': '쿠폰 이름', 'coupon.name-hint': '예: 첫눈 쿠폰', 'coupon.name-en': '쿠폰 이름, 영어', 'coupon.kind': '할인 방법', 'coupon.by-amount': '금액', 'coupon.by-percent': '비율',
    'coupon.amount': '할인 금액 ({currency})', 'coupon.percent': '할인율 (%)', 'coupon.most': '최대 할인 금액 ({currency})', 'coupon.no-limit': '한도 없음', 'coupon.minimum': '최소 주문 금액 ({currency})', 'coupon.optional': '없어도 돼요',
    'coupon.claims': '받을 수 있는 사람 수', 'coupon.minutes': '받을 수 있는 시간', 'coupon.minutes-n': '{n}분', 'coupon.hours': '받은 쿠폰을 쓸 수 있는 기간', 'coupon.hours-1': '1시간', 'coupon.hours-24': '24시간', 'coupon.hours-168': '7일',
    'coupon.cost': '모두 쓰면 할인 비용은 최대 {cost}이에요.', 'coupon.no-cap': '최대 할인 금액이 없어서 할인 비용에 한도가 없어요.', 'coupon.go': '지금 뿌리기', 'coupon.keys': 'Ctrl+Enter로 뿌리기', 'coupon.dropped': '쿠폰을 뿌렸어요',
    'coupon.bad-name': '이름을 1~60자로 적어 주세요.', 'coupon.bad-amount': '1 이상의 금액을 적어 주세요. 쉼표는 있어도 돼요.', 'coupon.bad-percent': '1부터 99까지 적어 주세요.',
    'coupon.bad-most': '1 이상의 금액을 적거나 비워 주세요.', 'coupon.bad-minimum': '할인 금액보다 큰 금액을 적어 주세요. 그래야 결제할 금액이 남아요.', 'coupon.bad-minimum-free': '1 이상의 금액을 적거나 비워 주세요.', 'coupon.bad-claims': '1명부터 100,000명까지예요.',
  },
  en: {
    'coupon.title': 'Coupons', 'coupon.drop': 'Drop a coupon', 'coupon.waits': 'Coupons can only be dropped while the show is live. Once it is, drop one here.',
    'coupon.none': 'No coupon dropped yet. One that drops when many are watching keeps them until the end.', 'coupon.tally': '{claimed} of {claims} claimed · {used} used',
    'coupon.gone': 'All claimed', 'coupon.over': 'Time is over', 'coupon.stopped': 'Stopped', 'coupon.left': 'Time left', 'coupon.end': 'Stop claiming',
    'coupon.end-ask': 'Stop the claiming of “{name}”?', 'coupon.end-note': 'Whoever has it can use it until its time is over. It can’t be opened again.', 'coupon.ended': 'The coupon can’t be claimed any more',
    'coupon.name': 'Name of the coupon', 'coupon.name-hint': 'e.g. 첫눈 쿠폰', 'coupon.name-en': 'Name in English', 'coupon.kind': 'Discount', 'coupon.by-amount': 'Amount', 'coupon.by-percent': 'Percent',
    'coupon.amount': 'Takes off ({currency})', 'coupon.percent': 'Takes off (%)', 'coupon.most': 'At most ({currency})', 'coupon.no-limit': 'no limit', 'coupon.minimum': 'Order of at least ({currency})', 'coupon.optional': 'optional',
    'coupon.claims': 'For how many buyers', 'coupon.minutes': 'Can be claimed for', 'coupon.minutes-n': '{n} min', 'coupon.hours': 'Can be used for', 'coupon.hours-1': '1 hour', 'coupon.hours-24': '24 hours', 'coupon.hours-168': '7 days',
    'coupon.cost': 'If all are used, the discounts cost at most {cost}.', 'coupon.no-cap': 'Without “at most” there is no limit to what the discounts cost.', 'coupon.go': 'Drop it now', 'coupon.keys': 'Ctrl+Enter drops it', 'coupon.dropped': 'The coupon is dropped',
    'coupon.bad-name': 'Give it a name of 1 to 60 characters.', 'coupon.bad-amount': 'Enter an amount of 1 or more; commas are fine.', 'coupon.bad-percent': 'From 1 to 99.',
    'coupon.bad-most': 'Enter an amount of 1 or more, or leave it empty.', 'coupon.bad-minimum': 'Enter more than the coupon takes off, so that something is left to pay.', 'coupon.bad-minimum-free': 'Enter an amount of 1 or more, or leave it empty.', 'coupon.bad-claims': 'From 1 to 100,000 buyers.',
  },
});

/** `5,000원 할인 · 20,000원 이상`. */
export function couponWords({amount, percent, most, minimum}) {
  const less = amount ? t('buy.coupon-amount', {amount: money(amount)}) : t('buy.coupon-percent', {percent});
  return [less, most ? t('buy.coupon-most', {most: money(most)}) : null, minimum ? t('buy.coupon-minimum', {minimum: money(minimum)}) : null].filter(Boolean).join(' · ');
}
