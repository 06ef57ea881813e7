/**
 * What the server told the page: `chatUrl`, `commerceUrl`, `insightsUrl` (without a slash at the end) and the page's
 * own settings, such as `broadcastId` or `ref`.
 */
const element = document.getElementById('settings');

/** @type {Readonly<Record<string, any>>} */
export const settings = Object.freeze(element ? JSON.parse(element.textContent || '{}') : {});
