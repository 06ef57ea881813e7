import {count} from '@livestall/components/format.js';
import {defineWords} from '@livestall/components/i18n.js';

const more = (one, many) => ({n, said}) => (n === 1 ? one : many.replace('{said}', said));

defineWords({
  ko: {
    'weakest.title': '지난 방송과 비교', 'weakest.is': ({link, value}) => `${link} ${value}, 가장 약한 고리입니다`, 'weakest.none': '약한 고리가 없습니다',
    'weakest.noneText': ({n}) => `비교할 수 있는 고리는 모두 지난 ${count(n)}회의 중앙값과 같거나 높아요.`, 'weakest.nothing': '이 방송에는 비교할 값이 아직 없어요. 시청자와 주문이 생기면 나타납니다.',
    'weakest.few': ({n}) => `비교할 방송이 아직 적어요. 끝난 방송 ${count(n)}회 · 3회부터 알려 드립니다.`,
    'weakest.median': ({n, median}) => `지난 ${count(n)}회의 중앙값은 ${median}입니다.`, 'weakest.note': '지금 아는 값 · 큰 점 이번 방송, 빈 점 지난 방송, 세로선 중앙값',
    'weakest.cost.interest': ({said}) => `같은 비율이었다면 관심 시청자가 약 ${said}명 더 있었어요.`, 'weakest.cost.buying': ({said}) => `같은 비율이었다면 구매자가 약 ${said}명 더 있었어요.`,
    'weakest.cost.again': ({said}) => `구매자마다 그만큼 주문했다면 주문이 약 ${said}건 더 있었어요.`, 'weakest.cost.roomAov': ({said}) => `주문마다 그만큼 샀다면 방 안 결제 GMV가 약 ${said} 더 있었어요.`,
    'weakest.figure': '지표', 'weakest.own': '이번', 'weakest.medianOf': '중앙값', 'weakest.rank': '순위', 'weakest.course': '지난 방송',
    'weakest.rankOf': ({rank, of}) => `${count(of)}회 중 ${count(rank)}위`, 'weakest.mark': '가장 약함',
    'link.interest': '관심률', 'link.buying': '관심→구매', 'link.again': '구매자당 주문', 'link.roomAov': '방 안 객단가', 'link.checkoutCompletion': '결제 완료율', 'link.engagementRate': '참여율',
  },
  en: {
    'weakest.title': 'Against your last shows', 'weakest.is': ({link, value}) => `${link} ${value} is the weakest link`, 'weakest.none': 'No weak link',
    'weakest.noneText': ({n}) => `Every link that can be compared is at or above the median of the last ${count(n)} shows.`, 'weakest.nothing': 'This show has nothing to compare yet. It appears with viewers and orders.',
    'weakest.few': ({n}) => `Too few shows to compare with: ${n === 1 ? '1 has' : `${count(n)} have`} ended. It takes three.`,
    'weakest.median': ({n, median}) => `The median of the last ${count(n)} shows is ${median}.`, 'weakest.note': 'As known now · large dot this show, hollow dots earlier shows, tick their median',
    'weakest.cost.interest': more('At that rate there would have been about 1 more interested viewer.', 'At that rate there would have been about {said} more interested viewers.'),
    'weakest.cost.buying': more('At that rate there would have been about 1 more buyer.', 'At that rate there would have been about {said} more buyers.'),
    'weakest.cost.again': more('Had each buyer ordered that often, there would have been about 1 more order.', 'Had each buyer ordered that often, there would have been about {said} more orders.'),
    'weakest.cost.roomAov': ({said}) => `Had each order been that large, paid GMV in the room would have been about ${said} higher.`,
    'weakest.figure': 'Figure', 'weakest.own': 'This show', 'weakest.medianOf': 'Median', 'weakest.rank': 'Rank', 'weakest.course': 'Last shows',
    'weakest.rankOf': ({rank, of}) => `${count(rank)} of ${count(of)}`, 'weakest.mark': 'weakest',
    'link.interest': 'Interested', 'link.buying': 'Interested→bought', 'link.again': 'Orders per buyer', 'link.roomAov': 'AOV in the room', 'link.checkoutCompletion': 'Checkout completion', 'link.engagementRate': 'Engagement rate',
  },
});
