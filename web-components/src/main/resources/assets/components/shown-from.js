/** Renders its element again whenever what it shows fires `change`: `new ShownFrom(this, () => this.replay)` in the constructor. */
export class ShownFrom {
  /** @param {() => EventTarget} source asked for when the element is connected */
  constructor(host, source) {
    this.source = source;
    this.again = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected() {
    this.shown = this.source();
    this.shown.addEventListener('change', this.again);
  }

  hostDisconnected() {
    this.shown.removeEventListener('change', this.again);
  }
}
