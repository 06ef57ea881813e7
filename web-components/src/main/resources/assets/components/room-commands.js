/**
 * Commands that wait for their answer. Each ends in one of four outcomes: `ack`, `held` (a moderator looks at the line
 * first), `refused` (with the code), or
 * `unknown`: no answer in time, it may or may not have happened, the same id may be sent again without harm.
 */
const ANSWER_WITHIN_MILLIS = 6_000;
const SEND_AGAIN_MILLIS = 1_000;
const GIVE_UP_AFTER_MILLIS = 60_000;

export class RoomCommands {
  /** @param {(frame: object) => boolean} send whether it went out */
  constructor(send) {
    this.send = send;
    this.waiting = new Map();
  }

  ask(frame) {
    const known = this.waiting.get(frame.id);
    if (known) return known.promise;
    const command = {frame, since: Date.now(), timer: 0};
    command.promise = new Promise((resolve) => (command.resolve = resolve));
    this.waiting.set(frame.id, command);
    this.out(command);
    return command.promise;
  }

  answered({type, id, ...rest}) {
    const command = this.waiting.get(id);
    if (!command) return;
    if (type === 'unknown') this.later(command, SEND_AGAIN_MILLIS);
    else if (type === 'refused') this.end(command, {outcome: 'refused', ...rest});
    else if (type === 'held') this.end(command, {outcome: 'held', ...rest});
    else if (type === 'ack' || type === 'named') this.end(command, {outcome: 'ack', ...rest});
  }

  /** After a reconnect: whatever has no answer goes out again with its old id. */
  sendAgain() {
    for (const command of this.waiting.values()) this.out(command);
  }

  giveUp() {
    for (const command of [...this.waiting.values()]) this.end(command, {outcome: 'unknown'});
  }

  out(command) {
    this.send(command.frame); // if it could not go out, the hello to come sends it again
    this.later(command, ANSWER_WITHIN_MILLIS);
  }

  later(command, millis) {
    clearTimeout(command.timer);
    if (Date.now() - command.since > GIVE_UP_AFTER_MILLIS) return this.end(command, {outcome: 'unknown'});
    command.timer = setTimeout(() => this.out(command), millis);
  }

  end(command, outcome) {
    clearTimeout(command.timer);
    this.waiting.delete(command.frame.id);
    command.resolve({id: command.frame.id, ...outcome});
  }
}
