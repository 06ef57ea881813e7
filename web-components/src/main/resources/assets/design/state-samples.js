/** What any part of a page shows while it has nothing to show: the same look and the same kind of sentence everywhere. */
import {html} from 'lit';
import {Problem, problemWords} from '@livestall/components/api.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {group, sample} from '@livestall/design/sample.js';

const problem = (code, status) => problemWords(new Problem({code, status}));

const trouble = (words, again) => html`<div class="problem">${icon('alert', 18)}<span>${words}</span>${again ? html`<button class="secondary">${t('states.again')}</button>` : ''}</div>`;

export const stateSamples = () => group(t('states.heading'), [
  sample('loading', html`<div class="bones" aria-busy="true"><span class="bone"></span><span class="bone"></span><span class="bone short"></span></div>`),
  sample('empty', html`<div class="nothing">${icon('box', 24)}<b>${t('states.empty')}</b><span>${t('states.empty-more')}</span></div>`),
  sample('error', trouble(problem('internal-error', 500), true)),
  sample('offline', trouble(problem('offline', 0), true)),
  sample('late', trouble(problem('timed-out', 0), true)),
  sample('read-only', html`<div class="notice">${icon('lock', 20)}<div><b>${t('states.read-only')}</b><p>${problem('forbidden', 403)}</p></div></div>`),
  sample('done', html`<div class="notice good">${icon('check', 20)}<div><b>${t('states.done')}</b></div></div>`),
  sample('asks', html`<div class="notice asks">${icon('info', 20)}<div><b>${t('states.asks')}</b></div></div>`),
]);
