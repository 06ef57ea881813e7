/**
 * Small things that a browser keeps between visits. Storage may be refused (private mode, full): then the page works
 * without, for as long as it is open.
 */
const fallback = new Map();

/** @param {string} key @returns {any} the kept value, or null */
export function kept(key, storage = 'localStorage') {
  try {
    const text = window[storage].getItem(`livestall.${key}`);
    return text === null ? (fallback.get(key) ?? null) : JSON.parse(text);
  } catch {
    return fallback.get(key) ?? null;
  }
}

/** @param {string} key @param {any} value null forgets it */
export function keep(key, value, storage = 'localStorage') {
  fallback.set(key, value);
  try {
    if (value === null) window[storage].removeItem(`livestall.${key}`);
    else window[storage].setItem(`livestall.${key}`, JSON.stringify(value));
  } catch {
    // The map above holds it while the page is open.
  }
}
