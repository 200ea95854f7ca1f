import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { standingOf } from "../receipt/own-ballot.query.ts";
import type { Poll } from "../votes.query.ts";
import { Assembly } from "./assembly.view.tsx";
import { findOwnVoices } from "./voices.query.ts";

type Visiting = Pick<Visit, "db" | "settings"> & { readonly visitor: Visitor | null };

/** The page of a vote of an assembly: the voices of whoever reads it, and whether the ballot of each is in. */
export async function assemblyAnswer({ db, settings, visitor }: Visiting, poll: Poll): Promise<HtmlAnswer> {
  const own = visitor ? await findOwnVoices(db, [poll.vote.id], visitor.id) : [];
  const voices = [];
  for (const voice of own) voices.push({ ...voice, voted: (await standingOf(db, settings, poll.vote.id, `elector ${voice.electorId}`)).voted });
  return { title: poll.vote.title, robots: "noindex", body: <Assembly poll={poll} voices={voices} /> };
}
