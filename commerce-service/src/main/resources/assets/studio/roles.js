/** What a role may do, as the server decides it too: controls that a role lacks are absent. */
export const hosts = (role) => role === 'host' || role === 'owner';
export const moderates = (role) => hosts(role) || role === 'moderator';
export const seesSales = (role) => hosts(role) || role === 'marketer';
/** Prices are amounts, which moderators do not see. */
export const seesGoods = (role) => role !== 'moderator';
