import {count} from '@livestall/components/format.js';
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'compare.choose': '다른 방송과 비교', 'compare.none': '비교 안 함', 'compare.pageTitle': '{show} · {with} 비교',
    'compare.title': '두 방송의 지표', 'compare.note': '지금 아는 값 · 차이 = 이번 방송 − 비교 방송', 'compare.figure': '지표', 'compare.off': '차이', 'compare.points': '{n}%p',
    'compare.csv': '{card} CSV 내려받기', 'compare.course': '시작에서 몇 분', 'compare.courseNote': '두 방송의 시작을 나란히 두었습니다 · 실선 이번 방송, 점선 비교 방송', 'compare.minute': '분', 'compare.atMinute': ({n}) => `${count(n)}분`,
    'compare.viewers': '시청 중', 'compare.paid': '분당 결제 GMV', 'compare.noCourse': '두 방송 가운데 하나에 아직 시간별 값이 없어요.', 'compare.said': ({a, b, n}) => `${a}와 ${b}의 시청자 수와 결제 GMV, 시작부터 ${count(n)}분. 표로 바꾸면 값을 읽을 수 있습니다.`,
    'compare.this': '이번', 'compare.other': '비교 방송', 'compare.unknown': '비교할 방송을 찾을 수 없어요. 위에서 다른 방송을 고르세요.',
  },
  en: {
    'compare.choose': 'Compare with another show', 'compare.none': 'No comparison', 'compare.pageTitle': '{show} beside {with}',
    'compare.title': 'Figures of the two shows', 'compare.note': 'As known now · difference = this show − the other', 'compare.figure': 'Figure', 'compare.off': 'Difference', 'compare.points': '{n} pp',
    'compare.csv': 'Download {card} as CSV', 'compare.course': 'Minutes since the start', 'compare.courseNote': 'Both begin at their start · solid this show, dashed the other', 'compare.minute': 'Minute', 'compare.atMinute': ({n}) => `${count(n)} min`,
    'compare.viewers': 'Viewers', 'compare.paid': 'Paid GMV per minute', 'compare.noCourse': 'One of the two shows has no values over time yet.', 'compare.said': ({a, b, n}) => `Viewers and paid GMV of ${a} and ${b}, ${count(n)} minutes from the start. Switch to the table to read the values.`,
    'compare.this': 'This show', 'compare.other': 'The other', 'compare.unknown': 'The show to compare with was not found. Choose another above.',
  },
});
