/** `<ls-sheet-import>`: a table of products: tried first, with what became of each product, then taken in, all or the good part. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {knowsWord, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {pictureStyles} from '@livestall/goods/picture-styles.js';
import {download, upload} from '@livestall/studio/files.js';
import {go} from '@livestall/studio/going.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/goods/goods-words.js';
import '@livestall/goods/sheet-words.js';

const KIND = {made: 'good', changed: '', refused: 'bad'};

class SheetImport extends DeskPart {
  static properties = {file: {state: true}, report: {state: true}};

  static styles = [controls, deskStyles, partStyles, pictureStyles];

  async load() {}

  chosen({target}) {
    const [file] = target.files;
    // Emptied, so that the same file, mended, can be chosen again.
    target.value = '';
    if (file) this.tryOut(file);
  }

  async tryOut(file) {
    this.report = null;
    this.file = file;
    await this.attempt(async () => (this.report = await this.send('dryRun=true')));
  }

  async take(mode) {
    await this.attempt(async () => (this.report = await this.send(`mode=${mode}`)));
    if (!this.report?.applied) return;
    toast(t('sheet.taken', {made: count(this.report.made), changed: count(this.report.changed)}), 'good');
    go('?products');
  }

  send(asked) {
    return upload(`/products/sheet?${asked}`, this.file, 'text/csv');
  }

  render() {
    return html`<main><a class="back" href="?products">${icon('back', 18)}${t('goods.back')}</a><h1>${t('goods.import')}</h1>
      <section><p>${t('sheet.lead')}</p><p>${t('sheet.columns')}</p>
        <div class="buttons"><label class="file primary">${icon('plus', 18)}${t('sheet.choose')}<input type="file" accept=".csv,text/csv" ?disabled=${this.busy} @change=${this.chosen}></label>
          <button class="secondary" ?disabled=${this.busy} @click=${() => this.attempt(() => download('/products/sheet', 'products.csv'))}>${t('sheet.model')}</button></div>${this.said()}</section>
      <div role="status">${this.busy ? t('studio.loading') : nothing}</div>
      ${this.report ? this.result() : nothing}</main>`;
  }

  result() {
    const {rows, made, changed, refused, faults, products} = this.report;
    if (faults.length) return html`<section><h2><bdi>${this.file.name}</bdi></h2>${faults.map((fault) => html`<div class="problem" role="alert">${icon('alert', 18)}${this.why(fault)}</div>`)}<p>${t('sheet.mend')}</p></section>`;
    return html`<section aria-labelledby="result"><h2 id="result"><bdi>${this.file.name}</bdi></h2>
      <p role="status">${t('sheet.found', {rows: count(rows), made: count(made), changed: count(changed), refused: count(refused)})}</p>
      <div class="buttons">${refused ? nothing : html`<button class="primary" ?disabled=${this.busy || !products.length} @click=${() => this.take('all')}>${t('sheet.all', {n: count(products.length)})}</button>`}
        ${refused && made + changed ? html`<button class="primary" ?disabled=${this.busy} @click=${() => this.take('good')}>${t('sheet.good', {n: count(made + changed)})}</button>` : nothing}</div>
      ${refused ? html`<p>${t('sheet.mend')}</p>` : nothing}
      <ul>${products.map((one) => this.line(one))}</ul></section>`;
  }

  line({line, code, result, faults, notes}) {
    return html`<li><div><b><bdi>${code || t('sheet.no-code')}</bdi></b><small>${t('sheet.line', {n: line})}</small>
      ${faults.map((fault) => html`<span class="bad">${this.why(fault)}</span> `)}${notes.map((note) => html`<small>${this.why(note)}</small>`)}</div>
      <span class="tag ${KIND[result]}">${t(`sheet.${result}`)}</span></li>`;
  }

  why({line, field, code, message}) {
    const reason = knowsWord(`sheet.why-${code}`) ? t(`sheet.why-${code}`) : message;
    return t('sheet.why', {n: line, field, reason});
  }
}
customElements.define('ls-sheet-import', SheetImport);
