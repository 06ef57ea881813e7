/** Words of giving money back. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'refund.title': '환불', 'refund.how': '얼마나 환불할까요?', 'refund.all': '남은 금액 모두 ({amount})', 'refund.lines': '상품을 골라서', 'refund.amount': '금액을 정해서',
    'refund.units-of': '{name} 몇 개', 'refund.of-n': '{n}개 가운데', 'refund.shipping': '배송비도 환불 ({amount})', 'refund.minor': '환불할 금액 ({currency})', 'refund.reason': '이유 (우리 상점만 볼 수 있어요)',
    'refund.goes': '{who} 결제한 수단으로 {amount} 돌려드려요.', 'refund.buyer': '{name} 님이', 'refund.some-buyer': '구매자가', 'refund.units-free': '상품 {n}개는 다시 판매할 수 있어요.', 'refund.units-stay': '금액만 돌려주고, 상품은 판매된 것으로 남아요.', 'refund.final': '한번 보내면 되돌릴 수 없어요.',
    'refund.go': '{amount} 환불', 'refund.going': '보내는 중…', 'refund.pick': '환불할 상품을 골라 주세요.', 'refund.bad-minor': '1부터 남은 금액 {amount}까지 적어 주세요.',
    'refund.done': '{amount} 환불했어요.', 'refund.sent': '환불을 보냈어요. 확인되면 주문에 나타나요.', 'refund.nothing': '더 환불할 금액이 없어요.',
    'problem.refund-too-much': '환불할 수 있는 금액보다 많아요. 그사이에 다른 환불이 있었을 수 있어요. 창을 닫고 주문을 다시 확인해 주세요.',
    'problem.idempotency-key-reused': '앞서 보낸 환불이 이미 처리됐을 수 있어요. 창을 닫고 주문을 확인해 주세요.', 'problem.idempotency-in-progress': '앞서 보낸 환불을 아직 처리하고 있어요. 잠시 뒤 주문을 확인해 주세요.',
  },
  en: {
    'refund.title': 'Refund', 'refund.how': 'How much goes back?', 'refund.all': 'All that is left ({amount})', 'refund.lines': 'Some products', 'refund.amount': 'An amount',
    'refund.units-of': 'How many of {name}', 'refund.of-n': 'of {n}', 'refund.shipping': 'The delivery fee too ({amount})', 'refund.minor': 'Amount ({currency})', 'refund.reason': 'Reason (only your shop sees it)',
    'refund.goes': '{who} gets {amount} back, the way it was paid.', 'refund.buyer': '{name}', 'refund.some-buyer': 'The buyer', 'refund.units-free': ({n}) => (n === '1' ? '1 unit can be sold again.' : `${n} units can be sold again.`), 'refund.units-stay': 'Only money goes back; the products stay sold.', 'refund.final': 'Once sent, it can’t be undone.',
    'refund.go': 'Refund {amount}', 'refund.going': 'Sending…', 'refund.pick': 'Choose what goes back.', 'refund.bad-minor': 'From 1 to the {amount} that are left.',
    'refund.done': '{amount} refunded.', 'refund.sent': 'The refund is sent. The order shows it once confirmed.', 'refund.nothing': 'Nothing is left to refund.',
    'problem.refund-too-much': 'That is more than can be refunded. Somebody may have refunded some of it meanwhile: close this and look at the order again.',
    'problem.idempotency-key-reused': 'The refund sent before may have been made. Close this and look at the order.', 'problem.idempotency-in-progress': 'The refund sent before is still being made. Look at the order in a moment.',
  },
});
