/** Within the studio an address is a place: `?products`, `?orders=<id>`. Links change it without loading the page anew. */

/** @param {string} search such as `?products` */
export function go(search) {
  history.pushState(null, '', search);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** For a click anywhere in the page: what would open another tab is left alone. */
export function follow(event) {
  const link = event.composedPath().find((one) => one.tagName === 'A');
  const address = link?.getAttribute('href') ?? '';
  if (!address.startsWith('?') || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(address);
}
