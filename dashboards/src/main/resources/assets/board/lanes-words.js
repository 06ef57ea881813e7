import {defineWords} from '@livestall/components/i18n.js';

const ALL = ['pins', 'offers', 'soldOut', 'polls'];
const counts = (lanes) => ALL.map((lane) => lanes[lane].length);
const removed = (lanes) => lanes.removed.reduce((sum, {n}) => sum + n, 0);

defineWords({
  ko: {
    'lanes.title': '방송에서 있었던 일', 'lanes.pins': '고정', 'lanes.offers': '오퍼', 'lanes.soldOut': '품절', 'lanes.polls': '투표', 'lanes.removed': '삭제',
    'lanes.poll': ({n}) => (n > 1 ? `투표 ${n}` : '투표'), 'lanes.removal': ({n}) => `삭제 ${n}`,
    'lanes.what': '무엇', 'lanes.name': '이름', 'lanes.from': '부터', 'lanes.to': '까지', 'lanes.long': '길이', 'lanes.still': '지금도', 'lanes.toTheEnd': '끝까지',
    'lanes.said': (lanes) => `고정 ${counts(lanes)[0]}번, 오퍼 ${counts(lanes)[1]}번, 품절 ${counts(lanes)[2]}번, 투표 ${counts(lanes)[3]}번, 삭제된 글 ${removed(lanes)}개. 표로 바꾸면 언제였는지 읽을 수 있습니다.`,
  },
  en: {
    'lanes.title': 'What happened in the show', 'lanes.pins': 'Pins', 'lanes.offers': 'Offers', 'lanes.soldOut': 'Sold out', 'lanes.polls': 'Polls', 'lanes.removed': 'Removed',
    'lanes.poll': ({n}) => (n > 1 ? `${n} polls` : 'Poll'), 'lanes.removal': ({n}) => `${n} removed`,
    'lanes.what': 'What', 'lanes.name': 'Name', 'lanes.from': 'From', 'lanes.to': 'Until', 'lanes.long': 'Length', 'lanes.still': 'still', 'lanes.toTheEnd': 'the end',
    'lanes.said': (lanes) => `Pins: ${counts(lanes)[0]}, offers: ${counts(lanes)[1]}, polls: ${counts(lanes)[3]}, sold out: ${counts(lanes)[2]}, removed messages: ${removed(lanes)}. Switch to the table to read when.`,
  },
});
