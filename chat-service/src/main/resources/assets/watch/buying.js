/**
 * To the payment page, in a tab of its own: the show stays where it is. The tab opens with the tap (a later one would be blocked), says that it is
 * on its way, and goes on once there is something to pay.
 */
import {t} from '@livestall/components/i18n.js';

/** @param {{desk: import('@livestall/components/buy-desk.js').BuyDesk, say: (name: string, detail: any) => void}} sheet */
export function payInTab(sheet) {
  const tab = window.open('about:blank', '_blank');
  if (tab) sayOpening(tab);
  return {
    go(url) {
      sheet.desk.busy = '';
      if (!tab || tab.closed) return sheet.say('pay-blocked', url);
      tab.opener = null;
      tab.location.replace(url);
    },
    stop: () => tab?.close(),
  };
}

function sayOpening(tab) {
  tab.document.title = t('buy.opening');
  const words = tab.document.createElement('p');
  words.textContent = t('buy.opening');
  tab.document.body.append(words);
}
