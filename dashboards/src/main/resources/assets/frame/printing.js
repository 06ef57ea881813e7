/** Paper is light, whatever the screen is. Who draws by script hears of it, and draws once more with the colours of paper. */
const drawers = new Set();
let before;

const redraw = (paper) => drawers.forEach((draw) => draw(paper));

addEventListener('beforeprint', () => {
  before = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = 'light';
  redraw(true);
});

addEventListener('afterprint', () => {
  if (before) document.documentElement.dataset.theme = before;
  else delete document.documentElement.dataset.theme;
  redraw(false);
});

/** @param {(paper: boolean) => void} draw has drawn when it returns @returns what ends it */
export function onPaper(draw) {
  drawers.add(draw);
  return () => drawers.delete(draw);
}
