/**
 * `<ls-video-stage .video .shop>`: the video, its captions as our own text (the browser's would lie under the chat),
 * and what stands there without a video. Plays muted by itself; sound is the viewer's tap.
 */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {keep, kept} from '@livestall/components/kept.js';
import {settings} from '@livestall/components/settings.js';

const LIVE_STREAM = /\.m3u8($|\?)/;
const fromChat = (path) => new URL(path, settings.chatUrl).href;

export class VideoStage extends LitElement {
  static properties = {
    video: {attribute: false},
    over: {type: Boolean, reflect: true},
    muted: {state: true},
    captions: {state: true},
    said: {state: true},
    blocked: {state: true},
    broad: {type: Boolean, reflect: true},
  };

  static styles = [controls, css`
    :host { display: block; position: relative; overflow: hidden; background: #16131c; color: #fff; }
    .scene, video, .copy { position: absolute; inset: 0; width: 100%; height: 100%; }
    .scene { background: radial-gradient(circle at 50% 26%, #ffcf8b 0 2%, rgba(255, 190, 110, .5) 9%, rgba(232, 71, 43, .24) 26%, transparent 52%),
      linear-gradient(#2a2135, #4a2d2b 52%, #2b1a1c); }
    .copy { object-fit: cover; filter: blur(28px) brightness(.6); transform: scale(1.15); }
    video { object-fit: cover; }
    :host([over]) video { filter: brightness(.5) blur(6px); }
    .said { position: absolute; z-index: 1; left: 14px; right: 74px; top: var(--captions-top, auto); bottom: var(--captions-bottom, auto); margin: 0; display: flex; }
    .said span { padding: 4px 10px; border-radius: 8px; background: rgba(22, 19, 28, .72); font-size: var(--captions-size, 14px); line-height: 1.45; white-space: pre-line; }
    .play { position: absolute; inset: 0; margin: auto; z-index: 2; display: grid; place-items: center; width: 76px; height: 76px; border: 0; border-radius: 50%;
      background: rgba(22, 19, 28, .66); color: #fff; }
    @media (min-width: 768px) { :host([broad]) video { object-fit: contain; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.muted = true;
    this.captions = kept('captions') ?? true;
    this.said = '';
    this.blocked = false;
  }

  get element() {
    return this.renderRoot.querySelector('video');
  }

  get hasCaptions() {
    return Boolean(this.video?.captions);
  }

  updated(changed) {
    if (changed.has('video')) this.start();
  }

  async start() {
    const video = this.element;
    if (!video) return;
    video.muted = true; // the attribute alone is not seen on elements made by script
    const track = video.textTracks[0];
    if (track) {
      track.mode = 'hidden';
      track.oncuechange = () => this.say([...(track.activeCues ?? [])]);
    }
    await this.play();
  }

  /** A cue may say how far down it stands (`line:34%`); where the page has its own place for captions, that counts. */
  say(cues) {
    this.said = cues.map((cue) => plain(cue)).join('\n');
    const line = cues.find((cue) => !cue.snapToLines && typeof cue.line === 'number')?.line;
    if (line == null) this.style.removeProperty('--cue-line');
    else this.style.setProperty('--cue-line', `${line}%`);
  }

  async play() {
    try {
      await this.element.play();
      this.blocked = false;
    } catch (error) {
      this.blocked = error.name === 'NotAllowedError';
    }
  }

  toggleSound() {
    const video = this.element;
    if (!video) return;
    video.muted = this.muted = !this.muted;
    if (video.paused) this.play();
    this.tellChanged();
  }

  toggleCaptions() {
    this.captions = !this.captions;
    keep('captions', this.captions);
    this.tellChanged();
  }

  tellChanged() {
    this.dispatchEvent(new CustomEvent('stage-changed', {bubbles: true, composed: true}));
  }

  measure() {
    const {videoWidth, videoHeight} = this.element;
    this.broad = videoWidth > videoHeight;
  }

  render() {
    const {video} = this;
    if (!video?.url) return html`<div class="scene"></div>`;
    const poster = video.poster ? fromChat(video.poster) : nothing;
    return html`<div class="scene"></div>
      ${video.poster && this.broad ? html`<img class="copy" src=${poster} alt="">` : nothing}
      <video src=${fromChat(video.url)} poster=${poster} crossorigin="anonymous" playsinline autoplay muted
        ?loop=${!LIVE_STREAM.test(video.url)} aria-label=${t('video.name')} disablepictureinpicture @loadedmetadata=${this.measure}>
        ${video.captions ? html`<track kind="captions" srclang="ko" label="한국어" src=${fromChat(video.captions)} default>` : nothing}
      </video>
      ${this.captions && this.said && !this.over ? html`<p class="said" lang="ko"><span>${this.said}</span></p>` : nothing}
      ${this.blocked ? html`<button class="play" aria-label=${t('video.play')} @click=${this.play}>${icon('play', 34)}</button>` : nothing}`;
  }
}
customElements.define('ls-video-stage', VideoStage);

/** A cue's text without its markup. */
const plain = (cue) => cue.getCueAsHTML?.().textContent ?? cue.text;
