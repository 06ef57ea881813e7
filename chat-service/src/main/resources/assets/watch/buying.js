/**
 * The tap on Buy: a tab opens at once (a later one would be blocked), a personal link is asked for, and the tab goes
 * there. The show stays where it is.
 */
import {api} from '@livestall/components/api.js';
import {lang, t} from '@livestall/components/i18n.js';

/**
 * @param {{commerceUrl: string, token: () => Promise<string>, what: object}} tap `what`: the body of the buy link
 * @returns {Promise<{opened: boolean, url: string}>} not opened: the browser blocked the tab, offer the url as a link
 * @throws {import('@livestall/components/api.js').Problem} when no link could be made; the tab is closed then
 */
export async function openBuyPage({commerceUrl, token, what}) {
  const tab = window.open('about:blank', '_blank');
  if (tab) sayOpening(tab);
  try {
    const link = await api(`${commerceUrl}/api/commerce/buy-links`, {body: what, token: await token()});
    const url = `${link.url}?lang=${lang()}`;
    if (!tab || tab.closed) return {opened: false, url};
    tab.opener = null;
    tab.location.replace(url);
    return {opened: true, url};
  } catch (problem) {
    tab?.close();
    throw problem;
  }
}

function sayOpening(tab) {
  tab.document.title = t('buy.opening');
  const words = tab.document.createElement('p');
  words.textContent = t('buy.opening');
  tab.document.body.append(words);
}
