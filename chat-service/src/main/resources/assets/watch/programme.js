/** What a show will sell, and what was on its screen when. */
import {api} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';

/** @returns {Promise<{products: any[], shown: {pinId: string, productId: string, from: string, until?: string}[]}>} */
export const programme = () => api(`${settings.commerceUrl}/api/commerce/broadcasts/${settings.broadcastId}/programme`);
