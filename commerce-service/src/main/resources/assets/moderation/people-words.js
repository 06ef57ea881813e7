/** Words about whoever may not come in, may not write, or is not seen. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'people.banned': '차단된 사람', 'people.banned-note': '상점의 어느 방송에도 들어올 수 없어요.', 'people.none-banned': '차단된 사람이 없어요. 신고나 시청자 화면에서 차단할 수 있어요.', 'people.banned-at': '{at}에 차단',
    'people.here': '방송에서 막힌 사람', 'people.none-here': '이 방송에서 글쓰기가 막혔거나 가려진 사람이 없어요.', 'people.no-show': '아직 방송이 없어요. 첫 방송을 하면 여기에서 볼 수 있어요.', 'people.timed-out': '{at}까지 글쓰기 막힘', 'people.hidden': '몰래 가려짐: 쓴 글이 본인과 관리자에게만 보여요',
    'people.unban': '차단 풀기', 'people.unban-of': '{name} 님 차단 풀기', 'people.lift': '글쓰기 열기', 'people.lift-of': '{name} 님 글쓰기 열기', 'people.unhide': '가림 풀기', 'people.unhide-of': '{name} 님 가림 풀기',
    'people.did-unban': '차단을 풀었어요', 'people.did-lift': '글쓰기를 열었어요', 'people.did-unhide': '가림을 풀었어요',
  },
  en: {
    'people.banned': 'Banned', 'people.banned-note': 'They can’t come into any show of the shop.', 'people.none-banned': 'Nobody is banned. A report, or a viewer’s page, is where you ban.', 'people.banned-at': 'Banned {at}',
    'people.here': 'Kept from writing in a show', 'people.none-here': 'Nobody is timed out or hidden in this show.', 'people.no-show': 'No show yet. After the first one you see it here.', 'people.timed-out': 'Can’t write until {at}', 'people.hidden': 'Hidden quietly: only they and moderators see their lines',
    'people.unban': 'Lift the ban', 'people.unban-of': 'Lift the ban on {name}', 'people.lift': 'End the time-out', 'people.lift-of': 'End the time-out of {name}', 'people.unhide': 'Stop hiding', 'people.unhide-of': 'Stop hiding {name}',
    'people.did-unban': 'Ban lifted', 'people.did-lift': 'They can write again', 'people.did-unhide': 'Their lines show again',
  },
});
