/**
 * Who this viewer is to a shop: a random id, minted and signed by chat-service, kept in this browser per shop. The
 * first message upgrades the same id with a nickname.
 */
import {api} from '@livestall/components/api.js';
import {keep, kept} from '@livestall/components/kept.js';

const RENEW_BEFORE_MILLIS = 3 * 86_400_000;

/** @typedef {{viewerId: string, token: string, expiresAt: string, nickname?: string}} Viewer */

export class ViewerSession {
  /** @param {{chatUrl: string, broadcastId: string, shopId: string}} where */
  constructor({chatUrl, broadcastId, shopId}) {
    this.url = `${chatUrl}/api/chat/broadcasts/${broadcastId}/viewers`;
    this.key = `viewer.${shopId}`;
    /** @type {Viewer|null} */
    this.viewer = kept(this.key);
    this.asking = null;
  }

  get viewerId() {
    return this.viewer?.viewerId ?? null;
  }

  /** @param {{fresh?: boolean}} [how] `fresh`: the kept token was turned away, start anew */
  async token({fresh = false} = {}) {
    if (fresh) this.take(null);
    if (this.viewer && Date.parse(this.viewer.expiresAt) - Date.now() > RENEW_BEFORE_MILLIS) return this.viewer.token;
    this.asking ??= this.ask().finally(() => (this.asking = null));
    return this.asking;
  }

  /** The same viewer again while the kept token is good, otherwise a new one. */
  async ask() {
    const token = this.viewer?.token;
    try {
      this.take({...this.viewer, ...(await api(this.url, {body: token ? {token} : {}}))});
    } catch (problem) {
      if (!token || problem.status < 400 || problem.status >= 500) throw problem;
      this.take(await api(this.url, {body: {}}));
    }
    return this.viewer.token;
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
