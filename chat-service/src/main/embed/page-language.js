/** In a shop's page we speak the page's language where we can, and change nothing in it. */
export const listeners = new EventTarget();

export function firstLanguage(spoken) {
  const page = document.documentElement.lang.slice(0, 2);
  return spoken.includes(page) ? page : 'ko';
}

export const languageChosen = () => {};
