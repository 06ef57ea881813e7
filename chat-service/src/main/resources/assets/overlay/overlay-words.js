/** What the overlay says. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'overlay.title': '방송 화면 오버레이', 'overlay.of': '{title} · 방송 화면 오버레이', 'overlay.chat': '최근 채팅', 'overlay.question': '시청자 질문', 'overlay.votes': '{n}명이 궁금해해요',
    'overlay.left-of': '{all}개 중 {left}개 남음', 'overlay.unknown': '찾을 수 없는 방송이에요. 오버레이 주소를 확인해 주세요.',
  },
  en: {
    'overlay.title': 'Overlay', 'overlay.of': '{title} · Overlay', 'overlay.chat': 'Newest messages', 'overlay.question': 'A viewer asks', 'overlay.votes': ({n}) => `${n} ${n === 1 ? 'viewer wants' : 'viewers want'} to know`,
    'overlay.left-of': '{left} of {all} left', 'overlay.unknown': 'There is no such show. Please check the address of the overlay.',
  },
});
