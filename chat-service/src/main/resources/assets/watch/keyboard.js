/**
 * Whether the phone's keyboard is open, how much of the page it covers (`--keyboard` on the host) and how tall the page
 * is without it (`--tall`: the video keeps that). By the visible height, not by focus: a layout that jumps when a field loses focus moves the very button that is being tapped.
 */
const OPEN_BELOW = 0.75;

export class Keyboard {
  constructor(host) {
    this.host = host;
    this.open = false;
    this.tallest = 0;
    this.measure = () => this.look();
    host.addController(this);
  }

  hostConnected() {
    this.turned = matchMedia('(orientation: portrait)');
    this.turned.addEventListener('change', (this.forget = () => (this.tallest = 0)));
    window.visualViewport?.addEventListener('resize', this.measure);
    this.look();
  }

  hostDisconnected() {
    this.turned.removeEventListener('change', this.forget);
    window.visualViewport?.removeEventListener('resize', this.measure);
  }

  look() {
    const seen = window.visualViewport;
    if (!seen || seen.scale > 1.05) return; // zoomed in: the height says nothing
    this.tallest = Math.max(this.tallest, seen.height);
    const covered = Math.max(0, window.innerHeight - seen.height);
    this.host.style.setProperty('--keyboard', `${covered}px`);
    this.host.style.setProperty('--tall', `${this.tallest}px`);
    const open = seen.height < this.tallest * OPEN_BELOW;
    if (open === this.open) return;
    this.open = open;
    this.host.requestUpdate();
  }
}
