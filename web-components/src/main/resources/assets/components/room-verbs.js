/**
 * What can be done in a room. `this.commands.ask` waits for one of the outcomes `ack`, `refused` (with `code` and perhaps `retryAfterMillis`)
 * and `unknown`; `this.send` expects no answer.
 */
export class RoomVerbs extends EventTarget {
  /**
   * @param {string} text
   * @param {{ref: string, productId: string}[]} [links] staff only
   * @param {string} [id] the client's message id; the same id again is the same message
   * @returns {Promise<{outcome: 'ack'|'refused'|'unknown', id: string, messageId?: string, position?: string,
   *   code?: string, retryAfterMillis?: number}>}
   */
  post(text, links, id = crypto.randomUUID()) {
    return this.commands.ask({type: 'post', id, text, ...(links?.length ? {links} : {})});
  }

  /** Outcome `ack` carries `nickname` and the new `token`. Accepts the room's rules. */
  name(nickname) {
    return this.commands.ask({type: 'name', id: crypto.randomUUID(), nickname, rules: true});
  }

  /** Any other command that gets an answer; outcomes as of `post`. @param {{type: string, id?: string}} command */
  ask(command) {
    return this.commands.ask({id: crypto.randomUUID(), ...command});
  }

  remove(messageId) {
    return this.commands.ask({type: 'remove', id: crypto.randomUUID(), messageId});
  }

  timeout(viewerId, seconds) {
    return this.commands.ask({type: 'timeout', id: crypto.randomUUID(), viewerId, seconds});
  }

  heart(count) {
    this.send({type: 'heart', count});
  }

  /** @param {{productId: string, surface: string, surfaceId: string}} what */
  seen(what) {
    this.send({type: 'seen', ...what});
  }

  /** @param {{productId: string, surface: string, surfaceId: string, messageId?: string, campaign?: string}} what */
  click(what) {
    this.send({type: 'click', ...what});
  }
}
