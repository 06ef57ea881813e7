/** Where a show is seen: its page, a shop's own page, and links that say where people came from. Pure but for the addresses of the services. */
import {settings} from '@livestall/components/settings.js';

export const watchLink = (id) => `${settings.chatUrl}/watch/${id}`;

export const embedCode = (id) => `<script src="${settings.chatUrl}/embed.js" async></script>\n<livestall-show broadcast="${id}"></livestall-show>`;

/** The link with what was said of it; null while nothing was. @param {{source: string, medium: string, campaign: string}} said */
export function campaignLink(id, said) {
  const given = Object.entries(said).map(([name, value]) => [`utm_${name}`, value.trim()]).filter(([, value]) => value);
  return given.length ? `${watchLink(id)}?${new URLSearchParams(given)}` : null;
}
