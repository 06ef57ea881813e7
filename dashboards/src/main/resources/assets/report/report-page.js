/** `<ls-report-page>`: what a show was, in numbers that add up. */
import {html} from 'lit';
import {t, words} from '@livestall/components/i18n.js';
import {InsightsPage} from '@livestall/frame/insights-page.js';
import '@livestall/board/board-words.js';
import '@livestall/board/show-header.js';
import '@livestall/report/report-words.js';
import '@livestall/report/show-report.js';

class ReportPage extends InsightsPage {
  tab = 'report';

  updated() {
    if (this.show) document.title = t('report.pageTitle', {show: words(this.show.title)});
  }

  page() {
    return html`<ls-show-header .show=${this.show} .shows=${this.shows} @pick=${(event) => this.pick(event.detail)}></ls-show-header>
      <ls-show-report .show=${this.show}></ls-show-report>`;
  }
}
customElements.define('ls-report-page', ReportPage);
