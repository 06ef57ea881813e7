/** Keys by their place on the keyboard: with a Hangul layout A arrives as ㅁ, but its place is KeyA. */

/** @returns {number|null} */
export function digitOf({code, ctrlKey, metaKey, altKey}) {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code);
  return digit && !ctrlKey && !metaKey && !altKey ? Number(digit[1]) : null;
}

/** Whether the key belongs to a field, a shortcut of the browser, or an open sheet. */
export function isTyping(event) {
  const target = event.composedPath()[0];
  return event.isComposing || event.ctrlKey || event.metaKey || event.altKey
    || target.matches?.('input, textarea, select, [contenteditable]') || Boolean(target.closest?.('dialog'));
}
