/**
 * The room by WebSocket. A transport is opened once, and tells `on.frame` (frames of the room, also answers to commands) and `on.lost`
 * (code, reason: as a socket's close says them; 1006 without the server's word). After `close` it tells nothing.
 */
const PING_EVERY_MILLIS = 10_000;
const SILENT_FOR_MILLIS = 25_000;

export class WebSocketTransport {
  /** @param {{base: string}} where `…/api/chat/broadcasts/{id}` @param {{frame: Function, lost: Function}} on */
  constructor({base}, on) {
    this.on = on;
    this.address = `${base.replace(/^http/, 'ws')}/socket`;
  }

  /** @param {{token: string, after?: string, visitId?: string, channel?: string, campaign?: string, overlay?: boolean}} join */
  open(join) {
    const socket = (this.socket = new WebSocket(this.address, 'livestall.v1'));
    socket.onopen = () => socket.send(JSON.stringify({type: 'join', ...join}));
    socket.onmessage = (message) => this.heard(JSON.parse(message.data));
    socket.onclose = ({code, reason}) => this.lost(code, reason);
    this.heardAt = Date.now();
    this.pings = setInterval(() => this.checkAlive(), PING_EVERY_MILLIS);
  }

  heard(frame) {
    this.heardAt = Date.now();
    this.on.frame(frame);
  }

  checkAlive() {
    if (Date.now() - this.heardAt > SILENT_FOR_MILLIS) this.lost(1006, 'silent');
    else this.send({type: 'ping'});
  }

  send(frame) {
    if (this.socket.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(frame));
    return true;
  }

  lost(code, reason) {
    this.close();
    this.on.lost(code, reason);
  }

  close() {
    clearInterval(this.pings);
    this.socket.onopen = this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
  }
}
