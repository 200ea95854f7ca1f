// The door of the room: other rooms import from here and nowhere deeper.
export { createVoteWithin } from "./begin/create-vote.command.ts";
export { voteCounted } from "./count/count-vote.command.ts";
export { runsSomewhere as runsVotes } from "./gates.ts";
export { routes as voteRoutes } from "./routes.ts";
export { findVoteById, type Vote } from "./votes.query.ts";

// The votes of assemblies, held in the box as any other (assembly/, voices/).
export { moveClosingWithin } from "./setup/steer.command.ts";
export { type AssemblyHand, type AssemblyOption, type AssemblyVoice, openAssemblyVote } from "./assembly/assembly-vote.command.ts";
export { castVoice } from "./assembly/cast-voice.command.ts";
export { type AssemblyCount, findAssemblyCounts, findOwnVoices } from "./voices/voices.query.ts";
