/** Where our services are: chat-service writes the addresses in when it hands the file out. */
export const settings = Object.freeze({chatUrl: '{{chat}}', commerceUrl: '{{commerce}}'});
