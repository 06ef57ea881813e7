/**
 * `<ls-poll-card .poll>`: a poll to vote in, or its result. Events: `vote` (detail: option), `poll-dismiss`. `look="video"` over video.
 * Who voted sees the counts, unless they are hidden until the end.
 */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Countdown} from '@livestall/components/countdown.js';
import {clock, count} from '@livestall/components/format.js';
import {Translated, defineWords, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';

defineWords({
  ko: {'poll.heading': '투표', 'poll.quiz': '퀴즈', 'poll.votes': '{n}명 참여', 'poll.hidden': '결과는 끝난 뒤에 보여 드려요', 'poll.ended': '투표 결과',
    'poll.mine': '내 선택', 'poll.right': '정답', 'poll.dismiss': '투표 닫기', 'poll.option': '{option}, {percent}%'},
  en: {'poll.heading': 'Poll', 'poll.quiz': 'Quiz', 'poll.votes': ({n}) => `${n} vote${n === '1' ? '' : 's'}`, 'poll.hidden': 'Results are shown at the end', 'poll.ended': 'Result',
    'poll.mine': 'Your choice', 'poll.right': 'Right answer', 'poll.dismiss': 'Close the poll', 'poll.option': '{option}, {percent}%'},
});

class PollCard extends LitElement {
  static properties = {poll: {attribute: false}, look: {reflect: true}, off: {type: Boolean}};

  static styles = [controls, css`
    :host { display: block; }
    section { display: grid; gap: 8px; padding: 12px 14px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); color: var(--text); }
    header { display: flex; gap: 8px; align-items: center; font-size: var(--text-s); color: var(--text-2); }
    header b { color: var(--lantern-strong); }
    header .left { margin-left: auto; font-variant-numeric: tabular-nums; }
    .shut { display: grid; place-items: center; width: 44px; height: 44px; margin: -12px -12px -12px 0; border: 0; background: none; color: inherit; }
    h3 { margin: 0; font-size: var(--text-m); line-height: 21px; }
    ol { display: grid; gap: 6px; margin: 0; padding: 0; list-style: none; }
    .option { position: relative; display: flex; gap: 8px; align-items: center; width: 100%; min-height: 44px; padding: 0 12px; border: 1px solid var(--control-line);
      border-radius: var(--radius-s); background: none; color: inherit; font: inherit; text-align: left; overflow: hidden; }
    button.option:hover { border-color: var(--text); }
    .option > * { position: relative; }
    .bar { position: absolute; inset: 0 auto 0 0; background: var(--lantern-soft); }
    .right .bar { background: var(--leaf-soft); }
    .option .percent { margin-left: auto; font-weight: 700; font-variant-numeric: tabular-nums; }
    .option small { color: var(--text-2); }
    p { margin: 0; font-size: var(--text-s); color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
    this.time = new Countdown(this, () => (this.poll?.state === 'open' ? this.poll.endsAt : null));
  }

  get canVote() {
    return this.poll.state === 'open' && this.poll.mine == null && !this.off;
  }

  render() {
    const {poll} = this;
    if (!poll) return nothing;
    const ended = poll.state === 'ended';
    return html`<section aria-label=${t(poll.quiz ? 'poll.quiz' : 'poll.heading')}>
      <header><b>${t(ended ? 'poll.ended' : poll.quiz ? 'poll.quiz' : 'poll.heading')}</b><span>${t('poll.votes', {n: count(poll.votes)})}</span>
        ${poll.endsAt && !ended ? html`<span class="left">${clock(this.time.left)}</span>` : html`<span class="left"></span>`}
        ${ended ? html`<button class="shut" aria-label=${t('poll.dismiss')} @click=${() => this.tell('poll-dismiss')}>${icon('close', 18)}</button>` : nothing}</header>
      <h3>${words(poll.question)}</h3>
      <ol>${poll.options.map((option, index) => html`<li>${this.option(words(option), index)}</li>`)}</ol>
      ${poll.hidden && !ended && poll.mine != null ? html`<p>${t('poll.hidden')}</p>` : nothing}</section>`;
  }

  option(text, index) {
    const {poll} = this;
    if (this.canVote) return html`<button class="option" @click=${() => this.tell('vote', index)}><span>${text}</span></button>`;
    const percent = poll.counts && poll.votes ? Math.round((100 * poll.counts[index]) / poll.votes) : null;
    const right = poll.right === index;
    return html`<div class="option ${right ? 'right' : ''}">${percent == null ? nothing : html`<span class="bar" style="width: ${percent}%"></span>`}<span>${text}</span>
      ${right ? html`<small>${icon('check', 14)} ${t('poll.right')}</small>` : nothing}${poll.mine === index ? html`<small>${t('poll.mine')}</small>` : nothing}
      ${percent == null ? nothing : html`<span class="percent">${percent}%</span>`}</div>`;
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}
customElements.define('ls-poll-card', PollCard);
