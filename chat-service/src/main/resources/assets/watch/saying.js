/** What this viewer writes: said under a name, refused with a reason, changed and said again. Nothing that was typed is lost. */
export class Saying {
  /** @param page the viewer page, which shows it */
  constructor(page) {
    this.page = page;
  }

  /** The first message asks for a nickname; until then nobody is asked for anything. */
  send({text, question}) {
    const {page} = this;
    const how = {...(question ? {question} : {}), ...(page.replyTo ? {replyTo: page.replyTo} : {})};
    page.replyTo = null;
    page.chatView?.release();
    this.say(text, how);
  }

  say(text, how = {}) {
    const {page} = this;
    if (page.room.nickname) this.post(text, how);
    else page.sheet = {kind: 'name', text, how};
  }

  async post(text, how) {
    const {page} = this;
    const outcome = await page.room.post(text, how);
    if (outcome.outcome !== 'refused' || outcome.code !== 'not-named') return;
    page.room.chat.drop(`own-${outcome.id}`);
    page.sheet = {kind: 'name', text, how};
  }

  named() {
    const {page} = this;
    const {text, how} = page.sheet;
    page.sheet = null;
    if (text) this.post(text, how);
  }

  ask(text) {
    this.say(text, {question: true});
  }

  editLine({text, key, question, replyTo}) {
    const {page} = this;
    this.dropLine({key});
    page.replyTo = replyTo ?? null;
    page.composer.edit(text, {question});
  }

  dropLine({key}) {
    const {page} = this;
    page.room.chat.drop(key);
    page.requestUpdate();
  }
}
