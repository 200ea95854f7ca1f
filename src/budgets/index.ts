// The door of the room: other rooms import from here and nowhere deeper.
export { createVoteWithin } from "./begin/create-vote.command.ts";
export { runsSomewhere as runsVotes } from "./gates.ts";
export { routes as voteRoutes } from "./routes.ts";
export { findVoteById, type Vote } from "./votes.query.ts";
