import {count} from '@livestall/components/format.js';
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'wall.pageTitle': '{show} · 큰 화면', 'wall.close': '닫기', 'wall.hide': '금액 숨기기', 'wall.show': '금액 보이기', 'wall.full': '전체 화면', 'wall.hidden': '금액 숨김',
    'wall.paid': '결제 GMV', 'wall.best': '가장 많이 판 메시지', 'wall.noBest': '아직 메시지에서 팔린 것이 없어요', 'wall.units': ({n}) => `${count(n)}개`,
    'wall.products': '상품별 결제 GMV', 'wall.productsUnits': '상품별 판매 수량', 'wall.of': ({n, of}) => `${count(of)}개 중 ${count(n)}개`, 'wall.noProducts': '아직 팔린 상품이 없어요',
    'wall.key-money': '금액 숨기기 · 보이기', 'wall.key-table': '표 · 그래프', 'wall.key-explain': '수치의 정의', 'wall.table': '표로', 'wall.chart': '그래프로', 'wall.explain': '정의', 'wall.course': '시청과 결제', 'wall.actions': '큰 화면 조작', 'wall.chartNone': '첫 시청자가 들어오면 그래프가 시작됩니다',
  },
  en: {
    'wall.pageTitle': '{show} · Big screen', 'wall.close': 'Close', 'wall.hide': 'Hide money', 'wall.show': 'Show money', 'wall.full': 'Full screen', 'wall.hidden': 'Money hidden',
    'wall.paid': 'Paid GMV', 'wall.best': 'Message that sold most', 'wall.noBest': 'No message has sold anything yet', 'wall.units': ({n}) => (n === 1 ? '1 unit' : `${count(n)} units`),
    'wall.products': 'Paid GMV by product', 'wall.productsUnits': 'Units by product', 'wall.of': ({n, of}) => `${count(n)} of ${count(of)}`, 'wall.noProducts': 'No product has sold yet',
    'wall.key-money': 'Hide or show money', 'wall.key-table': 'Table or chart', 'wall.key-explain': 'What the figures mean', 'wall.table': 'Table', 'wall.chart': 'Chart', 'wall.explain': 'Definitions', 'wall.course': 'Viewers and sales', 'wall.actions': 'Big screen controls', 'wall.chartNone': 'The chart starts with the first viewer',
  },
});
