/** `<ls-goods-pictures .product>`: a product's pictures; the first is the one on its card. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {pictureStyles} from '@livestall/goods/picture-styles.js';
import {upload} from '@livestall/studio/files.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/goods/picture-words.js';

const TYPES = ['image/jpeg', 'image/png', 'image/gif'];
/** As the service takes them. */
const MOST_MEGABYTES = 5;
const MOST = 10;

class GoodsPictures extends DeskPart {
  static properties = {product: {}, pictures: {state: true}, going: {state: true}, refused: {state: true}};

  static styles = [controls, deskStyles, partStyles, pictureStyles];

  async load() {
    this.pictures = await commerce(`/products/${this.product}/pictures`);
  }

  /** What can't be taken is said at once, by its name, before megabytes travel; the others go. */
  async add({target}) {
    const files = [...target.files];
    target.value = '';
    this.refused = files.map((file) => this.against(file)).filter(Boolean);
    for (const file of files.filter((one) => !this.against(one))) if (!(await this.attempt(() => this.send(file)))) break;
    this.going = null;
  }

  against({name, type, size}) {
    if (!TYPES.includes(type)) return t('pictures.bad-type', {name});
    if (size > MOST_MEGABYTES * 1024 * 1024) return t('pictures.too-large', {name, is: Math.ceil(size / 1024 / 1024), most: MOST_MEGABYTES});
    return null;
  }

  async send(file) {
    this.going = {name: file.name, done: 0};
    await upload(`/products/${this.product}/pictures`, file, file.type, (done) => (this.going = {name: file.name, done}));
    await this.load();
  }

  put(ids) {
    return this.attempt(async () => (this.pictures = await commerce(`/products/${this.product}/pictures`, {method: 'PUT', body: {pictureIds: ids}})));
  }

  first = (id) => this.put([id, ...this.ids.filter((one) => one !== id)]);

  drop = (id) => this.put(this.ids.filter((one) => one !== id));

  get ids() {
    return this.pictures.map((one) => one.id);
  }

  render() {
    return html`<section aria-labelledby="pictures"><h2 id="pictures">${t('pictures.title')}</h2><p>${t('pictures.lead', {most: MOST_MEGABYTES})}</p>${this.said()}
      <div role="alert">${this.refused?.map((words) => html`<div class="problem">${icon('alert', 18)}${words}</div>`)}</div>
      ${this.whenLoaded(() => this.content())}</section>`;
  }

  content() {
    return html`${this.pictures.length ? html`<ul class="pictures">${this.pictures.map((one, index) => this.picture(one, index))}</ul>` : html`<p>${t('pictures.none')}</p>`}
      ${this.going ? html`<label>${t('pictures.going', {name: this.going.name})}<progress max="1" value=${this.going.done}></progress></label>` : nothing}
      ${this.pictures.length < MOST ? html`<label class="file secondary">${icon('plus', 18)}${t('pictures.add')}<input type="file" multiple accept=${TYPES.join()} ?disabled=${this.busy} @change=${this.add}></label>` : nothing}`;
  }

  picture({id, url}, index) {
    const n = index + 1;
    return html`<li><img src="${settings.commerceUrl}${url}" alt=${t('pictures.nth', {n})}>
      ${index ? html`<button class="quiet" ?disabled=${this.busy} @click=${() => this.first(id)}>${t('pictures.first')}</button>` : html`<span class="tag">${t('pictures.card')}</span>`}
      <button class="quiet" ?disabled=${this.busy} aria-label=${t('pictures.drop', {n})} title=${t('pictures.drop', {n})} @click=${() => this.drop(id)}>${icon('trash', 18)}</button></li>`;
  }
}
customElements.define('ls-goods-pictures', GoodsPictures);
