/** `<ls-board-page>`: the chosen show as it goes on. */
import {html} from 'lit';
import {InsightsPage} from '@livestall/frame/insights-page.js';
import '@livestall/board/board-words.js';
import '@livestall/board/live-board.js';

class BoardPage extends InsightsPage {
  tab = 'board';

  page() {
    return html`<ls-live-board .show=${this.show} .shows=${this.shows} @pick=${(event) => this.pick(event.detail)}></ls-live-board>`;
  }
}
customElements.define('ls-board-page', BoardPage);
