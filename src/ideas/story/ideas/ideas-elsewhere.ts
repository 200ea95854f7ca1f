import { keysOf } from "#platform/keys-of.ts";
import { crowd, processIds, type StoryProcess, type Channel } from "#processes";
import type { AuthorKind, ProposalState } from "../../proposal.ts";
import { elsewhere, type IdeaElsewhere } from "./elsewhere.seeds.ts";
import { dice } from "./ideas-2025.ts";

/** An idea of a process of the demo other than the replay of 2025. Here it is filed; those who judge lead it to the state that is meant. */
export interface OtherIdea {
  readonly id: string;
  readonly process: StoryProcess;
  readonly number: number;
  readonly meant: ProposalState;
  /** Why it was refused, when it was. */
  readonly why: string | null;
  readonly category: string;
  readonly commune: string | null;
  readonly where: string;
  readonly costCents: number | null;
  readonly title: string;
  readonly text: string;
  readonly authorId: string | null;
  readonly authorKind: AuthorKind;
  readonly signature: string;
  readonly channel: Channel;
}

const names = keysOf(processIds);
const channels: readonly Channel[] = ["web", "web", "web", "web", "paper", "desk", "web", "workshop", "phone"];

function ideaOf(process: StoryProcess, told: IdeaElsewhere, at: number): OtherIdea {
  const [category, commune, where, thousands, title, text, meant = "filed", why = null] = told;
  const channel = channels[(at + dice(process, 9)) % channels.length]!;
  const person = crowd[160 + dice(`author ${process} ${title}`, 120)]!;
  return {
    id: `75000000-0000-4000-8000-${String((names.indexOf(process) + 1) * 1000 + at + 1).padStart(12, "0")}`,
    ...{ process, meant, why, category, commune, where, title, text, channel, number: at + 1, costCents: thousands === null ? null : thousands * 100_000 },
    authorId: channel === "web" ? person.id : null,
    authorKind: channel === "workshop" ? "workshop" : /école|élèves/i.test(title) ? "school" : dice(title, 6) === 0 ? "structure" : "resident",
    signature: person.signature,
  };
}

export const otherIdeas: readonly OtherIdea[] = names.flatMap((name) => (elsewhere[name] ?? []).map((idea, at) => ideaOf(name, idea, at)));

export const ideasOf = (process: StoryProcess): readonly OtherIdea[] => otherIdeas.filter((idea) => idea.process === process);
