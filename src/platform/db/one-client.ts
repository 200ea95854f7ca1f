import pg from "pg";

/**
 * One connection beside the pools, for a command or a start. A server that goes away fails the question under way, and the next one, which say why;
 * without a listener it would end the process in the same moment, with nothing closed and no word of ours.
 */
export function oneClient(config: string | pg.ClientConfig): pg.Client {
  const client = new pg.Client(config);
  client.on("error", () => {});
  return client;
}
