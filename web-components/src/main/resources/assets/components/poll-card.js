/**
 * `<ls-poll-card .poll>`: a poll to vote in, or its result. Events: `vote` (detail: option), `poll-dismiss` (of a result). `look="video"` over video.
 * A poll that is `past` is shown as it was: nobody votes in it, and while it is open nothing is said of votes.
 * Who voted sees the counts, unless they are hidden until the end. A result folds by itself after a while, unless it `stays`; `small` is one line anyway.
 * Arrow keys move between the options and choose nothing: a vote can't be changed.
 */
import {LitElement, html, nothing, svg} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Countdown} from '@livestall/components/countdown.js';
import {clock, count} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {pollOverVideo} from '@livestall/components/poll-over-video.js';
import {pollStyles} from '@livestall/components/poll-styles.js';
import '@livestall/components/poll-words.js';

const RESULT_OPEN_MILLIS = 8_000;
const STEPS = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};

class PollCard extends LitElement {
  static properties = {poll: {attribute: false}, look: {reflect: true}, off: {type: Boolean}, small: {type: Boolean}, stays: {type: Boolean}, folded: {state: true}};

  static styles = [controls, pollStyles, pollOverVideo];

  constructor() {
    super();
    new Translated(this);
    this.folded = false;
    this.at = 0;
    this.time = new Countdown(this, () => (this.poll?.state === 'open' ? this.poll.endsAt : null));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.folding);
  }

  willUpdate(changed) {
    const before = changed.get('poll');
    if (!changed.has('poll') || !this.poll) return;
    const another = before?.pollId !== this.poll.pollId;
    if (!another && before.state === this.poll.state) return;
    clearTimeout(this.folding);
    if (another || !this.ended) Object.assign(this, {folded: false, at: 0});
    if (!this.ended || this.stays) return;
    this.folding = setTimeout(() => (this.folded = true), RESULT_OPEN_MILLIS);
  }

  get ended() {
    return this.poll.state === 'ended';
  }

  get canVote() {
    return !this.ended && this.poll.mine == null && !this.off && !this.poll.past;
  }

  get heading() {
    return t(`poll.${this.poll.quiz ? (this.ended ? 'quiz-ended' : 'quiz') : this.ended ? 'ended' : 'heading'}`);
  }

  fold(folded) {
    clearTimeout(this.folding);
    this.folded = folded;
    this.updateComplete.then(() => this.renderRoot.querySelector('.fold, .small')?.focus());
  }

  shut() {
    if (this.ended) this.dispatchEvent(new CustomEvent('poll-dismiss', {bubbles: true, composed: true}));
    else this.fold(true);
  }

  /** Only for who looks at it folded: the page may be writing. */
  unfold() {
    this.small = false;
    this.fold(false);
  }

  move(event) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const options = [...this.renderRoot.querySelectorAll('.option')];
    this.at = (this.at + step + options.length) % options.length;
    this.requestUpdate();
    options[this.at].focus();
  }

  choose(index) {
    this.at = index;
    if (this.canVote) this.dispatchEvent(new CustomEvent('vote', {detail: index, bubbles: true, composed: true}));
  }

  render() {
    const {poll} = this;
    if (!poll) return nothing;
    if (this.small || this.folded) return this.chip();
    return html`<section aria-labelledby="question">
      <header><span class="kind">${icon('chart', 15)}${this.heading}</span>
        ${poll.endsAt && !this.ended ? html`<span class="left">${icon('clock', 15)}<span role="timer" aria-live="off">${t('poll.left', {left: clock(this.time.left)})}</span></span>` : nothing}
        <button class="fold" aria-label=${t(this.ended ? 'poll.dismiss' : 'poll.fold')} @click=${this.shut}>${icon(this.ended ? 'close' : 'minus', 18)}</button></header>
      <h2 id="question">${words(poll.question)}</h2>
      <div class="options" role="radiogroup" aria-labelledby="question" @keydown=${this.move}>${poll.options.map((option, index) => this.option(words(option), index))}</div>
      <footer>${poll.votes == null ? nothing : html`<span>${t('poll.votes', {n: count(poll.votes)})}</span>`}${this.note()}</footer></section>`;
  }

  chip() {
    const {poll} = this;
    return html`<button class="small" aria-label=${t('poll.unfold', {question: words(poll.question)})} aria-expanded="false" @click=${this.unfold}>${icon('chart', 17)}<b>${this.heading}</b>
      <span class="words">${words(poll.question)}</span>${poll.endsAt && !this.ended ? html`<span>${clock(this.time.left)}</span>` : nothing}</button>`;
  }

  note() {
    const {poll} = this;
    if (poll.past) return this.ended ? nothing : html`<span>${t('poll.past')}</span>`;
    if (this.off && !this.ended) return html`<span>${t('poll.stale')}</span>`;
    if (this.canVote) return html`<span>${t('poll.once')}</span>`;
    return poll.hidden && !this.ended ? html`<span>${t('poll.hidden')}</span>` : nothing;
  }

  option(text, index) {
    const {poll} = this;
    const seen = this.ended || poll.mine != null;
    const percent = seen && poll.counts && poll.votes ? Math.round((100 * poll.counts[index]) / poll.votes) : null;
    const mine = poll.mine === index;
    const right = poll.right === index;
    return html`<button class="option ${mine ? 'mine' : ''} ${right ? 'right' : ''}" role="radio" aria-checked=${mine ? 'true' : 'false'} aria-disabled=${this.canVote ? nothing : 'true'}
      tabindex=${index === this.at ? 0 : -1} aria-label=${percent == null ? nothing : said(text, percent, mine, right)} @click=${() => this.choose(index)}>
      ${percent == null ? nothing : bar(percent)}<span class="mark">${mine ? icon('check', 13) : nothing}</span><span class="words">${text}</span>
      ${mine || right ? html`<span class="tags">${right ? html`<span class="tag good">${t('poll.right')}</span>` : nothing}${mine ? html`<span class="tag">${t('poll.mine')}</span>` : nothing}</span>` : nothing}
      ${percent == null ? nothing : html`<span class="percent">${percent}%</span>`}</button>`;
  }
}
customElements.define('ls-poll-card', PollCard);

const said = (option, percent, mine, right) =>
  [t('poll.option-result', {option, percent}), mine ? t('poll.mine') : null, right ? t('poll.right') : null].filter(Boolean).join(', ');

/** A drawing, since the page's policy lets no style stand in an attribute. */
const bar = (percent) => html`<svg class="bar" aria-hidden="true" focusable="false">${svg`<rect width="${percent}%" height="100%"></rect>`}</svg>`;
