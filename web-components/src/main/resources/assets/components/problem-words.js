/** One sentence per problem code that any page can meet. A page adds its own beside its modules. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'problem.offline': '연결할 수 없어요. 인터넷 연결을 확인해 주세요.',
    'problem.timed-out': '답이 늦어지고 있어요. 잠시 뒤 다시 시도해 주세요.',
    'problem.internal-error': '저희 쪽에 문제가 생겼어요. 잠시 뒤 다시 시도해 주세요.',
    'problem.unauthorized': '다시 로그인해 주세요.',
    'problem.forbidden': '이 일을 할 권한이 없어요.',
    'problem.not-found': '찾을 수 없어요.',
    'problem.invalid': '입력한 내용을 확인해 주세요.',
    'problem.bad-json': '요청을 읽지 못했어요. 새로 고친 뒤 다시 시도해 주세요.',
    'problem.too-many-requests': '요청이 너무 많아요. 잠시 뒤 다시 시도해 주세요.',
    'problem.sold-out': '준비한 수량이 다 나갔어요.',
  },
  en: {
    'problem.offline': 'We can’t connect. Check your internet connection.',
    'problem.timed-out': 'The answer is taking long. Try again in a moment.',
    'problem.internal-error': 'Something went wrong on our side. Try again in a moment.',
    'problem.unauthorized': 'Please log in again.',
    'problem.forbidden': 'You don’t have the right to do this.',
    'problem.not-found': 'Not found.',
    'problem.invalid': 'Check what you entered.',
    'problem.bad-json': 'The request could not be read. Reload and try again.',
    'problem.too-many-requests': 'Too many requests. Try again in a moment.',
    'problem.sold-out': 'All gone.',
  },
});
