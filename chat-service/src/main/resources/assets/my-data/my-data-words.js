/** What the page of a viewer's own data says. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'mine.title': '내 정보 · {shop}', 'mine.heading': '내 정보', 'mine.of': '{shop}의 방송에서 나에 대해 남아 있는 것이에요.', 'mine.loading': '불러오는 중…', 'mine.again': '다시 시도', 'mine.back': '방송으로 돌아가기',
    'mine.nobody': '남아 있는 정보가 없어요', 'mine.nobody-more': '이 브라우저로는 아직 이 상점의 방송을 본 적이 없어요.', 'mine.unknown': '찾을 수 없는 방송이에요. 주소를 확인해 주세요.',
    'mine.nickname': '닉네임', 'mine.no-nickname': '아직 정하지 않았어요', 'mine.follows': '상점 팔로우', 'mine.yes': '하고 있어요', 'mine.no': '하지 않아요', 'mine.lines': '쓴 메시지', 'mine.lines-n': '{n}개', 'mine.orders': '이 상점의 주문', 'mine.no-orders': '지금은 불러올 수 없어요', 'mine.orders-n': '{n}건',
    'mine.no-lines': '쓴 메시지가 없어요. 방금 쓴 메시지는 조금 뒤에 나와요.', 'mine.no-text': '(내용이 남아 있지 않아요)', 'mine.newest': '가장 최근 {n}개예요. 나머지는 파일에 모두 들어 있어요.',
    'mine.export': '파일로 내려받기', 'mine.export-more': '닉네임, 쓴 메시지 전부, 주문을 JSON 파일로 저장해요.',
    'mine.erase': '내 정보 지우기', 'mine.goes': '지워지는 것: 닉네임, 이 상점의 모든 방송에서 쓴 메시지, 신고와 이의 제기에 적은 글, 상점 팔로우', 'mine.stays': '남는 것: 주문과 결제 기록. 상점이 법에 따라 5년 동안 보관해야 해요.',
    'mine.type': '지우려면 ‘{word}’라고 써 주세요. 되돌릴 수 없어요.', 'mine.word': '지우기', 'mine.do': '모두 지우기', 'mine.doing': '지우는 중…', 'mine.mistyped': '‘{word}’라고 똑같이 써 주세요.',
    'mine.done': '모두 지웠어요', 'mine.done-more': '방송 {n}개에서 지웠어요. 아무도 볼 수 없는 기록의 마지막 흔적은 {at}까지 사라져요. 주문 기록은 상점에 남아요.',
  },
  en: {
    'mine.title': 'My data · {shop}', 'mine.heading': 'My data', 'mine.of': 'What is kept of you from the shows of {shop}.', 'mine.loading': 'Loading…', 'mine.again': 'Try again', 'mine.back': 'Back to the show',
    'mine.nobody': 'Nothing is kept of you', 'mine.nobody-more': 'No show of this shop was watched with this browser yet.', 'mine.unknown': 'There is no such show. Please check the address.',
    'mine.nickname': 'Nickname', 'mine.no-nickname': 'None yet', 'mine.follows': 'Following the shop', 'mine.yes': 'Yes', 'mine.no': 'No', 'mine.lines': 'Messages', 'mine.lines-n': '{n}', 'mine.orders': 'Orders at this shop', 'mine.no-orders': 'Can’t be read right now', 'mine.orders-n': '{n}',
    'mine.no-lines': 'You wrote no messages. What you just wrote shows up in a moment.', 'mine.no-text': '(nothing is kept of its words)', 'mine.newest': ({n}) => `The newest ${n}. The file has all of them.`,
    'mine.export': 'Download as a file', 'mine.export-more': 'Your nickname, all your messages and your orders, as JSON.',
    'mine.erase': 'Erase my data', 'mine.goes': 'What goes: your nickname, your messages in all shows of this shop, what you wrote in reports and appeals, following.', 'mine.stays': 'What stays: orders and payments, which the shop has to keep for five years by law.',
    'mine.type': 'To erase it, type “{word}”. This can’t be undone.', 'mine.word': 'erase', 'mine.do': 'Erase everything', 'mine.doing': 'Erasing…', 'mine.mistyped': 'Please type exactly “{word}”.',
    'mine.done': 'Everything was erased', 'mine.done-more': ({n, at}) => `It was erased from ${n} show${n === 1 ? '' : 's'}. The last traces in logs that nobody can read are gone by ${at}. The shop keeps your orders.`,
  },
});
