/**
 * Who this viewer is to a shop: a random id, minted and signed by chat-service, kept in this browser per shop. The
 * first message upgrades the same id with a nickname. Where a shop says who its customer is, the id is that customer's.
 */
import {api} from '@livestall/components/api.js';
import {keep, kept} from '@livestall/components/kept.js';

const RENEW_BEFORE_MILLIS = 3 * 86_400_000;

/** @typedef {{viewerId: string, token: string, expiresAt: string, nickname?: string, customer?: boolean}} Viewer */

/** The shop's word for its customer was not believed, or too old: the customer is a guest until there is a better one. */
const isRefused = ({code}) => code === 'customer-token-refused' || code === 'customer-token-expired';

export class ViewerSession {
  /**
   * @param {{chatUrl: string, broadcastId: string, shopId: string}} where
   * @param {{token: () => Promise<string>, refused: (problem: object) => void}|null} [customer] the shop's signed word
   */
  constructor({chatUrl, broadcastId, shopId}, customer = null) {
    this.customer = customer;
    this.url = `${chatUrl}/api/chat/broadcasts/${broadcastId}/viewers`;
    this.key = `viewer.${shopId}`;
    /** @type {Viewer|null} */
    this.viewer = kept(this.key);
    // Whoever logged out of the shop is nobody's customer here either, and another customer is somebody else.
    if (this.viewer?.customer) this.viewer = null;
    this.asking = null;
  }

  get isToBeAsked() {
    return this.customer !== null && !this.viewer.customer;
  }

  get viewerId() {
    return this.viewer?.viewerId ?? null;
  }

  /** @param {{fresh?: boolean}} [how] `fresh`: the kept token was turned away, start anew */
  async token({fresh = false} = {}) {
    if (fresh) this.take(null);
    if (this.viewer && !this.isToBeAsked && Date.parse(this.viewer.expiresAt) - Date.now() > RENEW_BEFORE_MILLIS) return this.viewer.token;
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  /** The same viewer again while the kept token is good, otherwise a new one. */
  async ask() {
    const token = this.viewer?.token;
    try {
      const customer = await this.customer?.token();
      const body = {...(token ? {token} : {}), ...(customer ? {customer} : {})};
      this.take({...this.viewer, ...(await api(this.url, {body}))});
    } catch (problem) {
      if (isRefused(problem)) return this.asGuest(problem);
      if (!token || problem.status < 400 || problem.status >= 500) throw problem;
      this.take(await api(this.url, {body: {}}));
    }
    return this.viewer.token;
  }

  asGuest(problem) {
    const {refused} = this.customer;
    this.customer = null;
    refused(problem);
    return this.ask();
  }

  /** The room gave this viewer a name and a token that says so. */
  named(nickname, token) {
    this.take({...this.viewer, nickname, ...(token ? {token} : {})});
  }

  take(viewer) {
    this.viewer = viewer;
    keep(this.key, viewer);
  }
}
