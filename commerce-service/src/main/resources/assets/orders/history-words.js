/** What happens to an order, as its history tells it. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'happened.started': '주문했어요', 'happened.payment-asked': '{amount} 결제창을 열었어요', 'happened.payment-paid': '{amount} 결제를 확인했어요', 'happened.payment-expired': '결제하지 않아 결제창이 닫혔어요', 'happened.payment-void': '결제창을 쓸 수 없게 됐어요',
    'happened.paid': '{amount} 결제가 끝났어요', 'happened.expired': '결제되지 않아 주문이 닫히고 재고가 돌아왔어요', 'happened.refund-asked': '{amount} 환불을 요청했어요', 'happened.refund-done': '{amount} 환불이 끝났어요', 'happened.refund-failed': '{amount} 환불이 거절됐어요',
    'happened.disputed': '구매자가 카드사에 {amount} 결제를 문제 삼았어요', 'happened.dispute-won': '분쟁에서 이겼어요. 결제가 그대로 남아요', 'happened.dispute-lost': '분쟁에서 져서 구매자에게 {amount} 돌아갔어요', 'happened.quarantined': '결제가 주문과 맞지 않아 확인이 필요해요',
    'happened.shipped': '보냈어요', 'happened.delivered': '도착했어요', 'happened.note': '메모', 'happened.other': '상태가 바뀌었어요 ({what})',
  },
  en: {
    'happened.started': 'Ordered', 'happened.payment-asked': 'A page to pay {amount} was opened', 'happened.payment-paid': 'The payment of {amount} was confirmed', 'happened.payment-expired': 'The page to pay was closed unpaid', 'happened.payment-void': 'The page to pay can’t be used any more',
    'happened.paid': '{amount} paid', 'happened.expired': 'Closed unpaid; its units are free again', 'happened.refund-asked': 'A refund of {amount} was asked for', 'happened.refund-done': '{amount} refunded', 'happened.refund-failed': 'The refund of {amount} was refused',
    'happened.disputed': 'The buyer disputes {amount} with the card’s bank', 'happened.dispute-won': 'The dispute was won; the payment stays', 'happened.dispute-lost': 'The dispute was lost; {amount} went back to the buyer', 'happened.quarantined': 'The payment does not fit the order; somebody must look',
    'happened.shipped': 'Sent', 'happened.delivered': 'Delivered', 'happened.note': 'Note', 'happened.other': 'Its state changed ({what})',
  },
});
