/** One thing on the page, with the name of its state beside it. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';

/** @param {string} state of `design-words.js` @param {any} content @param {string} [look] a class: `wide`, or `video` for what lies over a picture */
export const sample = (state, content, look = '') => html`<figure class=${look}><figcaption>${t(`state.${state}`)}</figcaption><div class="ground">${content}</div></figure>`;

export const group = (name, content) => html`<h3>${name}</h3><div class="samples">${content}</div>`;
