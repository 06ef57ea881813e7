/** Words about what staff did. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'audit.which': '볼 일', 'audit.all': '모든 일', 'audit.mine': '내가 한 일만', 'audit.none': '아직 기록이 없어요. 글을 지우거나 시청자를 막으면 누가 언제 했는지 여기에 남아요.', 'audit.themselves': '시청자 본인', 'audit.until': '{at}까지', 'audit.accepted': '받아들임', 'audit.rejected': '받아들이지 않음',
    'audit.message.removed': '글 지움', 'audit.viewer.lines_removed': '쓴 글 모두 지움', 'audit.message.rejected': '검토한 글 막음', 'audit.message.released': '검토한 글 올림', 'audit.reports.dismissed': '신고 문제없음', 'audit.viewer.timed_out': '글쓰기 막음', 'audit.viewer.timeout_lifted': '글쓰기 다시 엶',
    'audit.viewer.banned': '차단', 'audit.viewer.unbanned': '차단 풂', 'audit.viewer.hidden': '몰래 가림', 'audit.viewer.shown': '가림 풂', 'audit.appeal.decided': '이의 신청에 답함', 'audit.viewer.erased': '시청자 정보 지움', 'audit.room.mode_changed': '채팅 방식 바꿈', 'audit.words.changed': '금칙어 바꿈', 'audit.text_rules.changed': '링크 규칙 바꿈', 'audit.emotes.changed': '이모티콘 바꿈', 'audit.customer_key.shown': '회원 연동 키 봄',
    'audit.words': '낱말 {n}개', 'audit.links-refuse': '링크 막기', 'audit.links-hold': '링크는 검토', 'audit.links-allow': '링크 허용',
    'audit.mode-slowSeconds': '슬로 모드 {n}초', 'audit.mode-delaySeconds': '{n}초 늦게 보이기', 'audit.mode-frozen-on': '채팅 멈춤', 'audit.mode-frozen-off': '채팅 다시 엶', 'audit.mode-buyersOnly-on': '구매자만', 'audit.mode-buyersOnly-off': '구매자만 끔', 'audit.mode-followersOnly-on': '팔로워만', 'audit.mode-followersOnly-off': '팔로워만 끔',
    'audit.mode-emojiOnly-on': '이모지만', 'audit.mode-emojiOnly-off': '이모지만 끔', 'audit.mode-unique-on': '같은 말 막기', 'audit.mode-unique-off': '같은 말 막기 끔', 'audit.mode-holdAll-on': '모든 글 검토', 'audit.mode-holdAll-off': '모든 글 검토 끔', 'audit.mode-panic-on': '긴급 모드', 'audit.mode-panic-off': '긴급 모드 끔',
  },
  en: {
    'audit.which': 'What', 'audit.all': 'Everything', 'audit.mine': 'Only mine', 'audit.none': 'Nothing yet. When somebody removes a line or bans a viewer, it stays here with who and when.', 'audit.themselves': 'the viewer', 'audit.until': 'until {at}', 'audit.accepted': 'accepted', 'audit.rejected': 'denied',
    'audit.message.removed': 'Removed a line', 'audit.viewer.lines_removed': 'Removed all lines', 'audit.message.rejected': 'Kept a held line out', 'audit.message.released': 'Let a held line in', 'audit.reports.dismissed': 'Nothing wrong with a reported line', 'audit.viewer.timed_out': 'Timed out', 'audit.viewer.timeout_lifted': 'Ended a time-out',
    'audit.viewer.banned': 'Banned', 'audit.viewer.unbanned': 'Lifted a ban', 'audit.viewer.hidden': 'Hid quietly', 'audit.viewer.shown': 'Ended hiding', 'audit.appeal.decided': 'Decided an appeal', 'audit.viewer.erased': 'Erased a viewer', 'audit.room.mode_changed': 'Changed how viewers may write', 'audit.words.changed': 'Changed the word list', 'audit.text_rules.changed': 'Changed the rule for links', 'audit.emotes.changed': 'Changed the emotes', 'audit.customer_key.shown': 'Looked at the customers’ key',
    'audit.words': ({n}) => (n === '1' ? '1 word' : `${n} words`), 'audit.links-refuse': 'links are refused', 'audit.links-hold': 'links are held', 'audit.links-allow': 'links are allowed',
    'audit.mode-slowSeconds': 'slow mode {n} s', 'audit.mode-delaySeconds': 'shown {n} s later', 'audit.mode-frozen-on': 'frozen', 'audit.mode-frozen-off': 'no longer frozen', 'audit.mode-buyersOnly-on': 'buyers only', 'audit.mode-buyersOnly-off': 'no longer buyers only', 'audit.mode-followersOnly-on': 'followers only', 'audit.mode-followersOnly-off': 'no longer followers only',
    'audit.mode-emojiOnly-on': 'emoji only', 'audit.mode-emojiOnly-off': 'no longer emoji only', 'audit.mode-unique-on': 'no repeats', 'audit.mode-unique-off': 'repeats allowed', 'audit.mode-holdAll-on': 'every line is held', 'audit.mode-holdAll-off': 'lines are no longer held', 'audit.mode-panic-on': 'panic', 'audit.mode-panic-off': 'panic ended',
  },
});
