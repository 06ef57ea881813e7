/**
 * The tap on Buy: a window opens at once (a later one would be blocked), a personal link is asked for, and the window goes there. The shop's
 * page stays where it is, and hears nothing of the window.
 */
import {api} from '@livestall/components/api.js';
import {lang, t} from '@livestall/components/i18n.js';

/**
 * @param {{commerceUrl: string, token: () => Promise<string>, what: object}} tap `what`: the body of the buy link
 * @returns {Promise<{opened: boolean, url: string}>} not opened: the browser blocked the window, offer the url as a link
 * @throws {import('@livestall/components/api.js').Problem} when no link could be made; the window is closed then
 */
export async function openBuyWindow({commerceUrl, token, what}) {
  const opened = window.open('about:blank', '_blank');
  if (opened) sayOpening(opened);
  try {
    const link = await api(`${commerceUrl}/api/commerce/buy-links`, {body: what, token: await token()});
    const url = `${link.url}?lang=${lang()}`;
    if (!opened || opened.closed) return {opened: false, url};
    opened.opener = null;
    opened.location.replace(url);
    return {opened: true, url};
  } catch (problem) {
    opened?.close();
    throw problem;
  }
}

function sayOpening(opened) {
  opened.document.title = t('show.opening');
  const words = opened.document.createElement('p');
  words.textContent = t('show.opening');
  opened.document.body.append(words);
}
