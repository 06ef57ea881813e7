/** Words about reports, appeals and viewers. */
import {defineWords} from '@livestall/components/i18n.js';

const nth = (one, many) => ({n}) => (n === '1' ? one : many.replace('{n}', n));

defineWords({
  ko: {
    'mod.reports': '신고', 'mod.appeals': '이의 신청', 'mod.people': '막힌 사람', 'mod.words': '금칙어', 'mod.audit': '처리 기록', 'mod.which-show': '방송', 'mod.all-shows': '모든 방송', 'mod.more': '더 보기', 'mod.undo': '되돌리기', 'mod.me': '나', 'mod.nameless': '이름 모름 ({id})',
    'mod.which-reports': '볼 신고', 'mod.reports-open': '처리할 신고', 'mod.reports-all': '지난 30일 전부', 'mod.no-reports': '처리할 신고가 없어요. 시청자가 글을 신고하면 여기에 모여요.', 'mod.no-reports-ever': '지난 30일 동안 신고가 없었어요.',
    'mod.reported-by': '{n}명이 신고', 'mod.reason-spam': '도배·광고', 'mod.reason-abuse': '욕설·비방', 'mod.reason-fraud': '사기', 'mod.reason-privacy': '개인정보', 'mod.reason-sexual': '음란', 'mod.reason-other': '기타',
    'mod.reporters': '신고한 사람', 'mod.report-open': '처리 전', 'mod.report-settled': '처리함', 'mod.report-removed': '지운 글', 'mod.line-gone': '지금은 볼 수 없는 글이에요',
    'mod.remove': '글 지우기', 'mod.dismiss': '문제없음', 'mod.timeout': '글쓰기 막기', 'mod.hide': '몰래 가리기', 'mod.ban': '차단', 'mod.unban': '차단 풀기', 'mod.remove-all': '쓴 글 모두 지우기',
    'mod.did-remove': '지웠어요', 'mod.did-dismiss': '그대로 두었어요', 'mod.did-timeout': '글쓰기를 막았어요', 'mod.did-hide': '가렸어요', 'mod.did-ban': '차단했어요', 'mod.did-unban': '차단을 풀었어요', 'mod.did-remove-all': '쓴 글을 모두 지웠어요',
    'mod.timeout-ask': '{name} 님의 글쓰기를 얼마 동안 막을까요?', 'mod.timeout-note': '막힌 동안에도 방송은 볼 수 있고, 막혔다는 것과 남은 시간을 알게 돼요.', 'mod.for-1m': '1분', 'mod.for-10m': '10분', 'mod.for-1h': '1시간', 'mod.for-24h': '24시간',
    'mod.ban-ask': '{name} 님을 차단할까요?', 'mod.ban-note': '상점의 모든 방송에 들어올 수 없게 돼요. 지금까지 쓴 글은 남고, 차단은 언제든 풀 수 있어요.',
    'mod.remove-all-ask': '{name} 님이 쓴 글을 모두 지울까요?', 'mod.remove-all-note': '고른 방송에서 지금까지 쓴 글이 모든 화면에서 사라져요. 되돌릴 수 없어요.',
    'mod.which-appeals': '볼 이의 신청', 'mod.appeals-open': '답할 이의 신청', 'mod.appeals-accepted': '받아들인 것', 'mod.appeals-rejected': '받아들이지 않은 것', 'mod.appeals-all': '전부', 'mod.no-appeals': '답할 이의 신청이 없어요. 차단되거나 글쓰기가 막힌 시청자가 이의를 내면 여기에 보여요.', 'mod.none-such': '아직 없어요.',
    'mod.against-ban': '차단', 'mod.against-timeout': '글쓰기 막힘', 'mod.accept-ban': '받아들이고 차단 풀기', 'mod.accept-timeout': '받아들이고 글쓰기 열기', 'mod.reject': '받아들이지 않기', 'mod.appeal-accepted': '받아들였어요', 'mod.appeal-rejected': '받아들이지 않았어요', 'mod.quicker': '다른 관리자가 먼저 정했어요.', 'mod.text-erased': '지워진 글이에요',
    'mod.viewer': '시청자', 'mod.also-known': '다른 이름: {names}', 'mod.banned-since': '{at}부터 차단된 시청자예요.', 'mod.decide': '조치', 'mod.where': '글쓰기 막기, 몰래 가리기, 글 지우기는 고른 방송에서, 차단은 상점 전체에서 통해요.',
    'mod.lines': '쓴 글', 'mod.no-lines': '남아 있는 글이 없어요.', 'mod.sanctions': '받은 조치', 'mod.no-sanctions': '받은 조치가 없어요.', 'mod.was-reported': '신고된 글', 'mod.line-hidden': '가려진 글', 'mod.line-removed': '지운 글', 'mod.line-held': '올라가지 않은 글',
  },
  en: {
    'mod.reports': 'Reports', 'mod.appeals': 'Appeals', 'mod.people': 'Kept out', 'mod.words': 'Words', 'mod.audit': 'Log', 'mod.which-show': 'Show', 'mod.all-shows': 'All shows', 'mod.more': 'Show more', 'mod.undo': 'Undo', 'mod.me': 'me', 'mod.nameless': 'name unknown ({id})',
    'mod.which-reports': 'Which reports', 'mod.reports-open': 'To decide', 'mod.reports-all': 'All of the last 30 days', 'mod.no-reports': 'No report waits. Lines that viewers report gather here.', 'mod.no-reports-ever': 'Nothing was reported in the last 30 days.',
    'mod.reported-by': nth('1 viewer reported it', '{n} viewers reported it'), 'mod.reason-spam': 'spam', 'mod.reason-abuse': 'abuse', 'mod.reason-fraud': 'fraud', 'mod.reason-privacy': 'private data', 'mod.reason-sexual': 'sexual', 'mod.reason-other': 'other',
    'mod.reporters': 'Reported by', 'mod.report-open': 'To decide', 'mod.report-settled': 'Decided', 'mod.report-removed': 'Removed', 'mod.line-gone': 'This line is not in the room now',
    'mod.remove': 'Remove', 'mod.dismiss': 'Nothing wrong', 'mod.timeout': 'Time out', 'mod.hide': 'Hide quietly', 'mod.ban': 'Ban', 'mod.unban': 'Lift the ban', 'mod.remove-all': 'Remove all lines',
    'mod.did-remove': 'Removed', 'mod.did-dismiss': 'Left as it is', 'mod.did-timeout': 'Timed out', 'mod.did-hide': 'Hidden', 'mod.did-ban': 'Banned', 'mod.did-unban': 'Ban lifted', 'mod.did-remove-all': 'All lines removed',
    'mod.timeout-ask': 'For how long may {name} not write?', 'mod.timeout-note': 'They can still watch, and are told for how long they can’t write.', 'mod.for-1m': '1 min', 'mod.for-10m': '10 min', 'mod.for-1h': '1 hour', 'mod.for-24h': '24 hours',
    'mod.ban-ask': 'Ban {name}?', 'mod.ban-note': 'They can’t come into any show of the shop. What they wrote stays, and the ban can be lifted at any time.',
    'mod.remove-all-ask': 'Remove all lines of {name}?', 'mod.remove-all-note': 'What they wrote in the chosen show up to now goes from every screen. This can’t be undone.',
    'mod.which-appeals': 'Which appeals', 'mod.appeals-open': 'To decide', 'mod.appeals-accepted': 'Accepted', 'mod.appeals-rejected': 'Denied', 'mod.appeals-all': 'All', 'mod.no-appeals': 'No appeal waits. When a viewer who is banned or timed out objects, it shows here.', 'mod.none-such': 'None yet.',
    'mod.against-ban': 'Ban', 'mod.against-timeout': 'Time-out', 'mod.accept-ban': 'Accept and lift the ban', 'mod.accept-timeout': 'Accept and end the time-out', 'mod.reject': 'Deny', 'mod.appeal-accepted': 'Accepted', 'mod.appeal-rejected': 'Denied', 'mod.quicker': 'Somebody else decided first.', 'mod.text-erased': 'Erased',
    'mod.viewer': 'Viewer', 'mod.also-known': 'Also known as {names}', 'mod.banned-since': 'Banned since {at}.', 'mod.decide': 'Decide', 'mod.where': 'Time-outs, hiding and removing hold in the chosen show; a ban holds in the whole shop.',
    'mod.lines': 'Lines', 'mod.no-lines': 'No lines are kept.', 'mod.sanctions': 'Sanctions', 'mod.no-sanctions': 'None so far.', 'mod.was-reported': 'Reported lines', 'mod.line-hidden': 'Hidden', 'mod.line-removed': 'Removed', 'mod.line-held': 'Not let in',
  },
});
