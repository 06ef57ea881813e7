/** Colours, type, space, corners, shadows, motion and icons. The looks of each come from a sheet of their own: the page's policy lets no style stand in an attribute. */
import {css, html, unsafeCSS} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {shapes} from '@livestall/components/few-icons.js';
import {group} from '@livestall/design/sample.js';

const COLOURS = {
  ink: ['ink-900', 'ink-800', 'ink-700', 'ink-500', 'ink-300', 'ink-100', 'text', 'text-2', 'text-3'],
  paper: ['paper', 'surface', 'line', 'grid', 'control-line'],
  lantern: ['lantern', 'lantern-strong', 'lantern-soft', 'lantern-fill', 'lantern-ink', 'price'],
  meaning: ['leaf', 'leaf-soft', 'amber', 'amber-soft', 'sky', 'sky-soft', 'danger', 'danger-soft', 'focus'],
  data: ['data-1', 'data-2', 'data-3', 'data-4', 'data-5'],
  video: ['glass', 'bubble', 'on-video', 'nick'],
};
const TYPE = ['text-xs', 'text-s', 'text-m', 'text-l', 'text-xl', 'text-2xl', 'num-xl'];
const SPACE = ['space-1', 'space-2', 'space-3', 'space-4', 'space-5', 'space-6'];
const RADIUS = ['radius-s', 'radius-m', 'radius-l', 'radius-pill'];
const SHADOWS = ['shadow-1', 'shadow-2'];
const MOTION = ['fast', 'slow'];

const each = (names, rule) => unsafeCSS(names.map((name) => `.t-${name} ${rule(`var(--${name})`)}`).join('\n'));

export const tokenStyles = [
  each(Object.values(COLOURS).flat(), (value) => `.patch { background: ${value}; }`),
  each(TYPE, (value) => `.words { font: 700 ${value}/1.35 var(--font); }`),
  each(SPACE, (value) => `.patch { width: ${value}; }`),
  each(RADIUS, (value) => `.patch { border-radius: ${value}; }`),
  each(SHADOWS, (value) => `.patch { box-shadow: ${value}; }`),
  each(MOTION, (value) => `.dot { transition: transform ${value} var(--ease); }`),
  css`@media (prefers-reduced-motion: reduce) { .dot { transition: none !important; } }`,
];

const token = (name, content) => html`<li class="t-${name}">${content}<code>--${name}</code></li>`;
const patch = html`<span class="patch"></span>`;
const list = (look, names, content = () => patch) => html`<ul class="tokens ${look}">${names.map((name) => token(name, content(name)))}</ul>`;

/** @param {any} page for what moves */
export function tokenSamples(page) {
  return html`${Object.entries(COLOURS).map(([kind, names]) => group(t(`tokens.${kind}`), list('colours', names)))}
    ${group(t('tokens.type'), html`<p class="fonts"><code>--font</code> ${t('tokens.font')}</p>${list('type', TYPE, () => html`<span class="words">${t('tokens.pangram')} 17,900</span>`)}`)}
    ${group(t('tokens.space'), list('space', SPACE))}
    ${group(t('tokens.corners'), list('corners', [...RADIUS, ...SHADOWS]))}
    ${group(t('tokens.motion'), html`<button class="secondary" @click=${() => (page.moved = !page.moved)}>${t('tokens.move')}</button><p class="fonts"><code>--ease</code> ${t('tokens.ease')}</p>
      ${list(`motion ${page.moved ? 'moved' : ''}`, MOTION, () => html`<span class="track"><span class="dot"></span></span>`)}`)}
    ${group(t('tokens.icons'), html`<ul class="tokens icons">${[...Object.keys(shapes), 'heart', 'heartLine'].sort().map((name) => html`<li>${icon(name, 24)}<code>${name}</code></li>`)}</ul>`)}`;
}
