/** `<ls-board-page>`: the chosen show as it goes on; with `?wall` in the address for a television, always dark and without the frame. */
import {html} from 'lit';
import {InsightsPage} from '@livestall/frame/insights-page.js';
import '@livestall/board/board-words.js';
import '@livestall/board/live-board.js';
import '@livestall/wall/wall-board.js';

const wall = new URLSearchParams(location.search).has('wall');
if (wall) document.documentElement.dataset.theme = 'dark';

class BoardPage extends InsightsPage {
  tab = 'board';

  render() {
    if (!wall || !this.show || this.problem) return super.render();
    return html`<main class="whole"><ls-wall-board .show=${this.show} .shop=${this.session.shop}></ls-wall-board></main>`;
  }

  page() {
    return html`<ls-live-board .show=${this.show} .shows=${this.shows} @pick=${(event) => this.pick(event.detail)}></ls-live-board>`;
  }
}
customElements.define('ls-board-page', BoardPage);
