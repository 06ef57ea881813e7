/** A part that lists what is known of one show or of all of them. */
import {html} from 'lit';
import {commerce} from '@livestall/desk/desk-part.js';
import {ListPart} from '@livestall/moderation/chat-desk.js';
import '@livestall/moderation/show-choice.js';

/** The show that is looked into, empty for all; kept while the page is open, for all parts of the desk. */
export const chosen = {show: ''};

export class ShowsPart extends ListPart {
  static properties = {...ListPart.properties, shows: {state: true}};

  async load() {
    this.shows ??= await commerce('/broadcasts');
    await super.load();
  }

  /** `broadcastId`, where one show is chosen. */
  show(asked) {
    if (chosen.show) asked.set('broadcastId', chosen.show);
    return asked;
  }

  looksInto({detail}) {
    chosen.show = detail;
    this.seek();
  }

  choice() {
    return html`<ls-show-choice .shows=${this.shows ?? []} .value=${chosen.show} @show-chosen=${this.looksInto}></ls-show-choice>`;
  }
}
