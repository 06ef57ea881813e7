/** Renders its element again each second while it is on the page, for what depends on the clock. */
const hosts = new Set();
let timer = 0;

export class EverySecond {
  constructor(host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this.host);
    timer ||= setInterval(() => hosts.forEach((host) => host.requestUpdate()), 1_000);
  }

  hostDisconnected() {
    hosts.delete(this.host);
    if (hosts.size) return;
    clearInterval(timer);
    timer = 0;
  }
}
