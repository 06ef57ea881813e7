/** A vote in a poll. It stands at once when the room has it; the next tally says how many there are. */

/** @param {{client: any, talk: any}} room @returns {Promise<{outcome: string, code?: string}>} */
export async function vote({client, talk}, pollId, option) {
  const outcome = await client.ask({type: 'vote', pollId, option});
  if (outcome.outcome === 'ack') talk.voted(pollId, option);
  return outcome;
}
