/** A show's board as it changes, for the element that draws it: the newest snapshot alone is kept, and what is wrong with the line. */
import {problemWords} from '@livestall/components/api.js';
import {BoardStream} from '@livestall/components/board-stream.js';
import {t} from '@livestall/components/i18n.js';
import {syncClock} from '@livestall/components/server-clock.js';
import {staffToken} from '@livestall/components/staff-session.js';
import {secondsTime} from '@livestall/board/amount.js';

export class WatchedBoard {
  /** @param {(board: any) => void} [taken] hears of each snapshot before it is drawn */
  constructor(host, taken = () => {}) {
    Object.assign(this, {host, taken, board: null, stale: false, problem: null, line: 'connecting'});
    host.addController(this);
  }

  hostDisconnected() {
    this.stream?.close();
    this.id = null;
  }

  /** Opens the show's stream; the same show again only if it was refused. */
  watch(broadcastId) {
    if (broadcastId === this.id && !this.problem) return;
    this.stream?.close();
    this.change({id: broadcastId, board: null, stale: false, problem: null, line: 'connecting'});
    const stream = (this.stream = new BoardStream({broadcastId, token: staffToken}));
    const on = (name, act) => stream.addEventListener(name, (event) => this.stream === stream && this.change(act(event.detail)));
    on('board', (board) => {
      syncClock(board.now);
      this.taken(board);
      return {board, stale: false};
    });
    on('stale', () => ({stale: true}));
    on('state', (line) => ({line}));
    on('refused', (problem) => ({problem}));
    stream.open();
  }

  change(to) {
    Object.assign(this, to);
    this.host.requestUpdate();
  }

  /** What is shown is not of now. */
  get cut() {
    return this.line === 'reconnecting' || this.stale;
  }

  /** @returns {string|null} what is wrong, in words */
  get trouble() {
    const at = this.board ? secondsTime(this.board.now) : null;
    if (this.problem) return problemWords(this.problem);
    if (this.line === 'reconnecting') return t(at ? 'board.disconnected' : 'board.disconnectedFirst', {at});
    return this.stale ? t(at ? 'board.stale' : 'board.staleFirst', {at}) : null;
  }
}
