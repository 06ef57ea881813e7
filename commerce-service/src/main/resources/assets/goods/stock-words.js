/** Words about units that come and go by hand. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'stock.title': '재고', 'stock.now': '지금 팔 수 있는 {left}개 (모두 {total}개)', 'stock.of': '옵션', 'stock.way': '재고를', 'stock.in': '늘리기', 'stock.out': '줄이기', 'stock.units': '수량', 'stock.reason': '사유', 'stock.note': '메모 (없어도 돼요)', 'stock.go': '재고 바꾸기',
    'stock.opening': '처음 재고', 'stock.received': '입고', 'stock.returned': '반품', 'stock.counted': '재고 조사', 'stock.damaged': '파손', 'stock.removed': '뺌', 'stock.none': '아직 바뀐 기록이 없어요.', 'stock.changed': '재고를 바꿨어요.',
    'stock.bad-units': '1부터 10,000까지의 수를 적어 주세요.', 'problem.not-enough-stock': '팔 수 있는 재고가 그만큼 남아 있지 않아요.', 'problem.stock-limit': '재고를 그만큼 둘 수 없어요. 수량을 줄여 주세요.',
  },
  en: {
    'stock.title': 'Stock', 'stock.now': '{left} free to sell, of {total} in all', 'stock.of': 'Variant', 'stock.way': 'Units', 'stock.in': 'come in', 'stock.out': 'go out', 'stock.units': 'How many', 'stock.reason': 'Reason', 'stock.note': 'Note (optional)', 'stock.go': 'Change the stock',
    'stock.opening': 'Units at first', 'stock.received': 'Received', 'stock.returned': 'Returned', 'stock.counted': 'Counted', 'stock.damaged': 'Damaged', 'stock.removed': 'Removed', 'stock.none': 'No changes yet.', 'stock.changed': 'The stock is changed.',
    'stock.bad-units': 'Enter a number from 1 to 10,000.', 'problem.not-enough-stock': 'Fewer units are free than that.', 'problem.stock-limit': 'The stock can’t hold that many. Take a smaller number.',
  },
});
