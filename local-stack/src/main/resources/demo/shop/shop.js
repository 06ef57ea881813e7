/** The shop's own question for consent. Its answer is all that the show has to know. */
const KEY = 'moonlight.analytics';
const show = document.querySelector('livestall-show');
const asking = document.querySelector('.consent');

const answered = (answer) => {
  show.setAttribute('analytics', answer);
  asking.hidden = true;
};

asking.addEventListener('click', ({target}) => {
  const answer = target.dataset.analytics;
  if (!answer) return;
  localStorage.setItem(KEY, answer);
  answered(answer);
});

const before = localStorage.getItem(KEY);
if (before) answered(before);
else asking.hidden = false;
