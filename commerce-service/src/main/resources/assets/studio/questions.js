/** Whether a line asks something: a question mark, or the ways in which Korean and English ask without one. */
const KOREAN = /(나요|까요|가요|인가요|은요|는요|을까|ㄹ까|되나|돼요|되죠|어때요|뭐예요|언제|얼마|어디서)[\s.~!ㅠㅜ]*$/;
const ENGLISH = /^(who|what|when|where|why|how|which|can|could|is|are|do|does|did|will|would|should|any)\b/i;

export const isQuestion = (text) => /[?？]/.test(text) || KOREAN.test(text.trim()) || ENGLISH.test(text.trim());
