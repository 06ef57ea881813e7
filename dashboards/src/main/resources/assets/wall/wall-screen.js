/** What a screen that stands for hours needs: it stays awake, no line burns in, pointer and buttons go away while nobody is there. */
const SHIFT_EVERY_MILLIS = 5 * 60_000;
const IDLE_MILLIS = 4_000;
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown'];
const SHIFTS = ['translate(2px, 0)', 'translate(0, 2px)', 'translate(-2px, 0)', 'translate(0, -2px)'];

export class WallScreen {
  constructor(host) {
    this.host = host;
    this.turn = 0;
    this.awake = () => document.visibilityState === 'visible' && this.lock();
    this.moved = () => this.move();
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.awake);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, this.moved);
    this.shifting = setInterval(() => (this.host.style.transform = SHIFTS[this.turn++ % SHIFTS.length]), SHIFT_EVERY_MILLIS);
    this.lock();
    this.move();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.awake);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, this.moved);
    clearInterval(this.shifting);
    clearTimeout(this.idle);
    this.held?.release().catch(() => {});
  }

  /** The browser lets go of it whenever the page is hidden, and may refuse it: then the screen's own settings hold. */
  async lock() {
    this.held = await navigator.wakeLock?.request('screen').catch(() => null);
  }

  move() {
    this.host.removeAttribute('idle');
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.host.setAttribute('idle', ''), IDLE_MILLIS);
  }
}
