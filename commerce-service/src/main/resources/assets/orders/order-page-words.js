/** Words of one order in the studio. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'one.back': '주문 목록', 'one.placed': '{at}에 주문', 'one.lines': '상품과 결제', 'one.each': '{amount} × {n}', 'one.line-back': '{n}개 환불됨', 'one.line-money-back': '{amount} 환불됨', 'one.discount': '쿠폰 할인', 'one.delivery-fee': '배송비', 'one.tax': '세금', 'one.total': '합계', 'one.paid-total': '결제 금액',
    'one.refunded': '환불', 'one.left': '남은 금액', 'one.hold': '{at}까지 결제할 수 있어요.', 'one.refund': '환불', 'one.pending': '아직 처리 중인 환불이 {amount} 있어요. 끝나면 더 환불할 수 있어요.', 'one.fresh': '새로 고침',
    'one.touch': '무엇을 보고 샀나요', 'one.touch.card': '화면에 고정한 상품을 누르고 샀어요.', 'one.touch.offer': '오퍼를 누르고 샀어요.', 'one.touch.link': '채팅에 올린 구매 링크를 누르고 샀어요.', 'one.touch.answer': '질문에 단 답글의 구매 링크를 누르고 샀어요.', 'one.touch.bag': '상품 목록에서 눌러 샀어요.', 'one.touch.replay': '다시보기를 보다가 샀어요.', 'one.touch.embed': '쇼핑몰에 붙인 방송에서 샀어요.',
    'one.touch.none': '방송에서 누른 것 없이 온 주문이에요.', 'one.touched-at': '{at}에 눌렀어요.', 'one.campaign': '캠페인 {name}', 'one.in-show': '방송 ‘{title}’',
    'one.buyer': '구매자', 'one.no-contact': '결제가 끝나면 받는 분과 주소가 나타나요.', 'one.copy': '주소 복사', 'one.copied': '주소를 복사했어요.',
    'one.history': '있었던 일', 'one.note': '메모', 'one.note-hint': '우리 상점만 볼 수 있어요', 'one.note-add': '메모 남기기', 'one.note-empty': '메모를 적어 주세요.', 'one.noted': '메모를 남겼어요.',
  },
  en: {
    'one.back': 'All orders', 'one.placed': 'Placed {at}', 'one.lines': 'Products and payment', 'one.each': '{amount} × {n}', 'one.line-back': ({n}) => (n === '1' ? '1 unit refunded' : `${n} units refunded`), 'one.line-money-back': '{amount} refunded', 'one.discount': 'Coupon', 'one.delivery-fee': 'Delivery', 'one.tax': 'Tax', 'one.total': 'Total', 'one.paid-total': 'Paid',
    'one.refunded': 'Refunded', 'one.left': 'Left', 'one.hold': 'It can be paid until {at}.', 'one.refund': 'Refund', 'one.pending': 'A refund of {amount} is still on its way. Once it is done, more can be refunded.', 'one.fresh': 'Refresh',
    'one.touch': 'What sold it', 'one.touch.card': 'The buyer tapped the product pinned on the screen.', 'one.touch.offer': 'The buyer tapped an offer.', 'one.touch.link': 'The buyer tapped a link to buy in the chat.', 'one.touch.answer': 'The buyer tapped a link to buy in an answer.', 'one.touch.bag': 'The buyer tapped it in the list of products.', 'one.touch.replay': 'The buyer was watching the replay.', 'one.touch.embed': 'The buyer was watching in the shop’s own page.',
    'one.touch.none': 'Nothing tapped in a show led to this order.', 'one.touched-at': 'Tapped {at}.', 'one.campaign': 'Campaign {name}', 'one.in-show': 'Show “{title}”',
    'one.buyer': 'Buyer', 'one.no-contact': 'Name and address appear here once it is paid.', 'one.copy': 'Copy the address', 'one.copied': 'The address is copied.',
    'one.history': 'What happened', 'one.note': 'Note', 'one.note-hint': 'Only your shop sees it', 'one.note-add': 'Add the note', 'one.note-empty': 'Write the note first.', 'one.noted': 'The note is added.',
  },
});
