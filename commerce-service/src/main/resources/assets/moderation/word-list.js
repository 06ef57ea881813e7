/** `<ls-word-list .who>`: the shop's words: added one by one or pasted as a list, each with what happens to a line that has it. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {chat} from '@livestall/moderation/chat-desk.js';
import {lineStyles} from '@livestall/moderation/line-styles.js';
import {hosts} from '@livestall/studio/roles.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/moderation/link-rule.js';
import '@livestall/moderation/sentence-trial.js';
import '@livestall/moderation/word-words.js';

const ACTIONS = ['block', 'hold', 'mask', 'allow'];
const WORD = 64;
const SHOWN = 200;
/** One word a line, or in a table's first column, or between commas. */
const wordsIn = (text) => [...new Set(text.split(/[\n,;\t]/).map((word) => word.trim().slice(0, WORD)).filter(Boolean))];

class WordList extends DeskPart {
  static properties = {words: {state: true}, version: {state: true}, sought: {state: true}};

  static styles = [controls, deskStyles, partStyles, lineStyles];

  async load() {
    this.take(await chat(this.path));
    this.sought = '';
  }

  get path() {
    return `/shops/${this.who.shop.id}/words`;
  }

  take({words, version}) {
    this.words = words;
    this.version = version;
  }

  /** Upon another's change nothing is written: their list is loaded, and what was typed stays. */
  save(change) {
    return this.attempt(async () => {
      const words = change(this.words);
      const sent = {words, ...(this.version ? {from: this.version} : {})};
      await chat(this.path, {method: 'PUT', body: sent}).then((saved) => this.take(saved), async (problem) => {
        if (problem.code === 'words-changed') this.take(await chat(this.path));
        throw problem;
      });
    });
  }

  async add(event) {
    event.preventDefault();
    const form = event.target;
    const typed = wordsIn(form.elements.words.value);
    const action = form.elements.action.value;
    const known = new Set(this.words.map(({word}) => word));
    const fresh = typed.filter((word) => !known.has(word)).map((word) => ({word, action}));
    if (!fresh.length) return toast(t(typed.length ? 'words.all-known' : 'words.nothing'));
    if (!(await this.save((words) => [...words, ...fresh]))) return;
    form.elements.words.value = '';
    toast(t('words.added', {n: count(fresh.length)}), 'good');
  }

  async chosen({target}) {
    const [file] = target.files;
    target.value = '';
    if (file) this.renderRoot.querySelector('[name=words]').value = wordsIn(await file.text()).join('\n');
  }

  drop(word) {
    return this.save((words) => words.filter((one) => one.word !== word));
  }

  change(word, action) {
    return this.save((words) => words.map((one) => (one.word === word ? {...one, action} : one)));
  }

  render() {
    return html`<ls-sentence-trial .who=${this.who}></ls-sentence-trial>
      <section aria-labelledby="list"><h2 id="list">${t('words.title')}</h2><p>${t('words.lead')}</p>${this.said()}
        ${this.loaded || this.problem ? this.whenLoaded(() => this.whole()) : html`<div class="skeleton" role="status" aria-label=${t('studio.loading')}></div>`}</section>
      ${hosts(this.who.staff.role) ? html`<ls-link-rule .who=${this.who}></ls-link-rule>` : nothing}`;
  }

  whole() {
    return html`<form @submit=${this.add}><label>${t('words.new')}<textarea name="words" rows="2" placeholder=${t('words.hint')}></textarea></label>
        <div class="pair"><label>${t('words.action')}<select name="action">${ACTIONS.map((action) => html`<option value=${action}>${t(`words.${action}`)}</option>`)}</select></label>
          <div class="buttons"><button class="primary" ?disabled=${this.busy}>${icon('plus', 18)}${t('words.add')}</button>
            <label class="file secondary">${t('words.file')}<input class="visually-hidden" type="file" accept=".csv,.txt,text/plain,text/csv" @change=${this.chosen}></label></div></div></form>
      ${this.words.length ? this.list() : html`<div class="empty"><p role="status">${t('words.none')}</p></div>`}`;
  }

  list() {
    const found = this.words.filter(({word}) => word.includes(this.sought));
    return html`<div class="find" role="search"><label><span class="visually-hidden">${t('words.find')}</span><input type="search" placeholder=${t('words.find')} .value=${this.sought} @input=${({target}) => (this.sought = target.value.trim())}></label></div>
      <p role="status">${t('words.count', {n: count(found.length)})}</p>
      <ul class="list">${found.slice(0, SHOWN).map((one) => this.row(one))}</ul>${found.length > SHOWN ? html`<p>${t('words.rest', {n: count(found.length - SHOWN)})}</p>` : nothing}`;
  }

  row({word, action}) {
    return html`<li class="word"><div><bdi>${word}</bdi></div>
      <select aria-label=${t('words.action-of', {word})} ?disabled=${this.busy} @change=${({target}) => this.change(word, target.value)}>${ACTIONS.map((one) => html`<option value=${one} ?selected=${one === action}>${t(`words.short-${one}`)}</option>`)}</select>
      <button class="quiet" aria-label=${t('words.drop', {word})} title=${t('words.drop', {word})} ?disabled=${this.busy} @click=${() => this.drop(word)}>${icon('trash', 18)}</button></li>`;
  }
}
customElements.define('ls-word-list', WordList);
