/** Hands the show's address on: by the device's own sheet where it has one, otherwise by the clipboard. */
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';

export async function share(title) {
  const url = `${location.origin}${location.pathname}?utm_source=share`;
  try {
    if (navigator.share) return await navigator.share({title, url});
    await navigator.clipboard.writeText(url);
    toast(t('share.copied'), 'good');
  } catch (error) {
    if (error.name !== 'AbortError') toast(t('share.failed'), 'bad');
  }
}
