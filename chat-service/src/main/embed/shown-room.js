/** The room of the viewer page, which a shop's page may take out again. */
import {WatchRoom} from '@livestall/watch/watch-room.js';

export class ShownRoom extends WatchRoom {
  enter() {
    return this.isLeft ? undefined : super.enter();
  }

  leave() {
    this.isLeft = true;
    this.client?.close();
  }
}
