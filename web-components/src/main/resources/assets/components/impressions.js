/** Tells once per product, surface and place that at least half of it was visible for a second. */
const VISIBLE_SHARE = 0.5;
const VISIBLE_MILLIS = 1_000;

export class Impressions {
  /** @param {(what: {productId: string, surface: string, surfaceId: string}) => void} seen */
  constructor(seen) {
    this.seen = seen;
    this.told = new Set();
    this.watched = new Map();
    this.observer = new IntersectionObserver((entries) => entries.forEach((one) => this.changed(one)), {threshold: VISIBLE_SHARE});
    document.addEventListener('visibilitychange', () => this.again());
  }

  /** Watches an element; what it stood for before is forgotten. */
  watch(element, what) {
    this.unwatch(element);
    if (this.told.has(keyOf(what))) return;
    this.watched.set(element, {what, timer: 0});
    this.observer.observe(element);
  }

  unwatch(element) {
    clearTimeout(this.watched.get(element)?.timer);
    this.watched.delete(element);
    this.observer.unobserve(element);
  }

  changed({target, isIntersecting, intersectionRatio}) {
    const one = this.watched.get(target);
    if (!one) return;
    clearTimeout(one.timer);
    if (!target.isConnected) return this.unwatch(target);
    const visible = isIntersecting && intersectionRatio >= VISIBLE_SHARE && !document.hidden;
    if (visible) one.timer = setTimeout(() => this.tell(target, one.what), VISIBLE_MILLIS);
  }

  tell(element, what) {
    this.unwatch(element);
    if (this.told.has(keyOf(what))) return;
    this.told.add(keyOf(what));
    this.seen(what);
  }

  /** A hidden page shows nothing: the second starts anew when it is seen again. */
  again() {
    for (const [element, one] of this.watched) {
      clearTimeout(one.timer);
      this.observer.unobserve(element);
      if (!document.hidden) this.observer.observe(element);
    }
  }
}

const keyOf = ({productId, surface, surfaceId}) => `${productId} ${surface} ${surfaceId}`;
