/** The show's picture, muted until the viewer wants to hear it. What can't be played here leaves its poster. */
import {html, nothing} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';

const LIVE_STREAM = /\.m3u8($|\?)/;
const fromChat = (path) => new URL(path, settings.chatUrl).href;

/** Whether there is a file or a stream of files; a player of somebody else's is not loaded into a shop's page. */
export const isPlayable = (video) => Boolean(video?.url && !video.youtube);

/** @param {any} show the element, for its `muted` */
export function picture(show, video) {
  const muted = show.muted;
  const toggle = () => {
    show.muted = !muted;
    show.renderRoot.querySelector('video').play().catch(() => {});
  };
  return html`<div class="stage"><video src=${fromChat(video.url)} poster=${video.poster ? fromChat(video.poster) : nothing} .muted=${muted} ?loop=${!LIVE_STREAM.test(video.url)}
      autoplay playsinline disablepictureinpicture aria-label=${t('show.name')}></video>
    <button class="sound" aria-label=${t(muted ? 'show.sound-on' : 'show.sound-off')} @click=${toggle}>${icon(muted ? 'mute' : 'sound', 22)}</button></div>`;
}
