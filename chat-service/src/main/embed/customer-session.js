/** Stands for the page's own session: who the visitor is, the shop may say. One page has one visitor, so all shows in it ask the same. */
import {ViewerSession as Session} from '@livestall/browser/viewer-session.js';

let customer = null;

/** @param {{token: () => Promise<string>, refused: (problem: object) => void}|null} next for sessions from here on */
export const customerIs = (next) => (customer = next);

export class ViewerSession extends Session {
  constructor(where) {
    super(where, customer);
  }
}
