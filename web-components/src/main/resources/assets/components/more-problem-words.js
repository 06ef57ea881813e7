/** Problems that nobody meets in a shop's page: of logging in, of uploads, of links. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'problem.wrong-credentials': '이메일이나 비밀번호가 맞지 않아요.',
    'problem.too-many-tries': '너무 여러 번 시도했어요. 몇 분 뒤 다시 시도해 주세요.',
    'problem.unknown-link': '없는 링크예요.',
    'problem.too-large': '내용이 너무 커요.',
  },
  en: {
    'problem.wrong-credentials': 'Wrong e-mail or password.',
    'problem.too-many-tries': 'Too many tries. Wait a few minutes, then try again.',
    'problem.unknown-link': 'This link does not exist.',
    'problem.too-large': 'That is too large.',
  },
});
