/** `<script src=".../embed.js" async>`: makes `<livestall-show>` known, once, however often the page names the script. */
import {LivestallShow} from './livestall-show.js';

customElements.define('livestall-show', LivestallShow);
