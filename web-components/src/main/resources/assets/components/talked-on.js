/** What can be done with a line, and what others did with it: its menu, the way to the line it answers, reactions, what staff may do. */
import {css, html, nothing} from 'lit';
import {count} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';

export const talkedOnStyles = css`
  button.quote { display: block; max-width: 100%; min-height: 24px; border-width: 0 0 0 2px; border-radius: 0; background: none; color: inherit; text-align: left; }
  .line:focus-visible { border-radius: 13px; outline-offset: 2px; }
  .line.found { animation: found 1.6s ease-out; }
  @keyframes found { 0%, 60% { background: var(--amber-soft); border-radius: 13px; } }
  .reactions { display: flex; flex-wrap: wrap; gap: 4px; }
  .reaction { min-width: 44px; min-height: 34px; padding: 3px 0; border: 0; background: none; }
  .reaction span { display: inline-flex; gap: 4px; align-items: center; padding: 2px 9px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); color: var(--text); font-size: 12px; line-height: 20px; }
  .reaction[aria-pressed='true'] span { border-color: var(--lantern-strong); background: var(--lantern-soft); color: var(--lantern-ink); }
  .dots { position: absolute; top: -10px; right: -6px; display: grid; place-items: center; width: 36px; height: 36px; border: 1px solid var(--line); border-radius: 12px; background: var(--surface); color: var(--text); opacity: 0; }
  .line:hover > .dots, .line:focus-within > .dots { opacity: 1; }
  @media (hover: none) { .dots { pointer-events: none; } }
  :host([menu]) .bubble { cursor: default; }
  .line.removed .text { text-decoration: line-through; }
  .gone { font-size: 12px; color: var(--text-2); }
  :host([look='panel']) .actions { position: absolute; top: -8px; right: -4px; display: none; gap: 2px; padding: 2px; border-radius: 12px; background: var(--surface); box-shadow: var(--shadow-1); }
  :host([look='panel']) .line:hover .actions, :host([look='panel']) .line:focus-within .actions { display: flex; }
  .actions button { width: 36px; height: 36px; display: grid; place-items: center; border: 0; border-radius: 10px; background: none; }
  .actions button:hover { background: var(--grid); }
`;

export const menuButton = (line, how) => html`<button class="dots" tabindex="-1" aria-haspopup="dialog" aria-label=${t('chat.menu', {name: line.author.nickname})} @click=${() => how.tell('line-menu', {line})}>${icon('dots', 18)}</button>`;

export const quoteButton = (said, {messageId}, how) => html`<button class="quote" @click=${() => how.tell('jump', {messageId})}>${said}<span class="visually-hidden"> ${t('chat.jump')}</span></button>`;

/** A tap on the words, but not on what is a control of its own, nor the end of marking text. */
export function tapped(event, line, how) {
  if (event.target.closest('button, a') || String(getSelection())) return;
  how.tell('line-menu', {line});
}

export function keyed(event, line, how) {
  if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'ContextMenu')) return;
  event.preventDefault();
  how.tell('line-menu', {line});
}

export function reactions(line, {reactions: all, tell}) {
  const given = line.id && !line.removed ? all?.get(line.id) : null;
  const counts = Object.entries(given?.counts ?? {}).filter(([, n]) => n > 0);
  if (!counts.length) return nothing;
  return html`<span class="reactions">${counts.map(([emoji, n]) => {
    const mine = given.mine?.includes(emoji) ?? false;
    return html`<button class="reaction" aria-pressed=${mine ? 'true' : 'false'} @click=${() => tell('react', {line, emoji, on: !mine})}><span>${emoji} <b>${count(n)}</b></span></button>`;
  })}</span>`;
}

export function actionsOf(line, {actions, tell}) {
  const offered = (actions ?? []).filter((action) => !line.removed && line.id && (!action.for || action.for(line)));
  if (!offered.length) return nothing;
  return html`<span class="actions">${offered.map((action) => html`<button title=${action.label(line)} aria-label=${action.label(line)}
    @click=${() => tell('line-action', {name: action.name, line})}>${icon(action.icon, 18)}</button>`)}</span>`;
}
