/**
 * Stands for what a show in a shop's page never draws, says nor does, so that the script stays small: looks over video and of wide cards, words of
 * other pages, menus of lines, muting, following. Each name is one of a module for which the build puts this one; see the pom.
 */
import {css, nothing} from 'lit';

const none = css``;
const nowhere = () => nothing;

export {none as overVideo, none as wideCard, none as pollOverVideo, none as talkedOnStyles};
export {nowhere as actionsOf, nowhere as keyed, nowhere as menuButton, nowhere as quoteButton, nowhere as reactions, nowhere as tapped};
export class Muted {}
export class Following {}
