/** What only the embedded show says. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'show.name': '라이브 쇼핑 방송', 'show.unknown': '이 방송을 찾을 수 없어요.', 'show.closed': '지금은 이 방송에 들어갈 수 없어요.', 'show.banned': '이 상점의 방송에 참여할 수 없어요.',
    'show.retry': '다시 시도', 'show.offline': '방송을 불러오지 못하고 있어요. 연결되면 바로 보여 드려요.',
    'show.customer-token-expired': '쇼핑몰 로그인이 만료됐어요. 다시 로그인하면 회원으로 참여할 수 있고, 지금은 손님으로 볼 수 있어요.',
    'show.customer-token-refused': '쇼핑몰 로그인을 확인하지 못했어요. 지금은 손님으로 볼 수 있어요.',
    'show.paid': '결제됐어요! 주문이 들어갔어요.', 'show.refunded': '환불이 끝났어요.', 'show.dismiss': '알림 닫기',
    'show.opening': '구매 창을 여는 중이에요…', 'show.blocked': '브라우저가 새 창을 막았어요.', 'show.open': '구매 창 열기',
    'show.sound-on': '소리 켜기', 'show.sound-off': '소리 끄기',
  },
  en: {
    'show.name': 'Live shopping show', 'show.unknown': 'There is no such show.', 'show.closed': 'The show can’t be entered right now.', 'show.banned': 'You can’t take part in this shop’s shows.',
    'show.retry': 'Try again', 'show.offline': 'The show can’t be loaded. It appears as soon as there is a connection.',
    'show.customer-token-expired': 'Your log-in at the shop has expired. Log in again to take part as a member; for now you watch as a guest.',
    'show.customer-token-refused': 'Your log-in at the shop could not be confirmed. For now you watch as a guest.',
    'show.paid': 'Paid! Your order is in.', 'show.refunded': 'Your refund is done.', 'show.dismiss': 'Dismiss',
    'show.opening': 'Opening the buy window…', 'show.blocked': 'Your browser blocked the new window.', 'show.open': 'Open the buy window',
    'show.sound-on': 'Sound on', 'show.sound-off': 'Sound off',
  },
});
