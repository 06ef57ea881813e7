// Runs before anything of the page: keeps what the browser tells about it.
window.probe = {lcp: 0, longTasks: 0, breaches: [], frames: []};
new PerformanceObserver((list) => (probe.lcp = list.getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver((list) => (probe.longTasks += list.getEntries().length)).observe({type: 'longtask', buffered: true});
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => probe.breaches.push(`${violatedDirective} ${blockedURI}`));

probe.readFrames = () => {
  let last = performance.now();
  const next = (now) => {
    probe.frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
};

/** Whether the page has something to read and nothing in it still says that it is busy; a sample of what is busy is for ever. */
probe.settled = () => {
  let letters = 0;
  let busy = false;
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) letters += node.data.trim().length;
    if (node.getAttribute?.('aria-busy') === 'true' && !node.closest('.samples')) busy = true;
    for (const child of node.childNodes) walk(child);
    if (node.shadowRoot) walk(node.shadowRoot);
  };
  walk(document.body);
  return !busy && letters > 20;
};
