import { entriesOf } from "#platform/keys-of.ts";
import { createHash } from "node:crypto";
import { crowd, type Channel } from "#processes";

import type { AuthorKind } from "../../proposal.ts";
import { culture } from "./culture.seeds.ts";
import { learning } from "./learning.seeds.ts";
import { moving } from "./moving.seeds.ts";
import { nature } from "./nature.seeds.ts";
import { play } from "./play.seeds.ts";
import { solidarity } from "./solidarity.seeds.ts";
import type { Fate, IdeaCategory, StoryIdea } from "./story-idea.ts";

/** One of the 137 ideas of the replay. What its fate leads to is planted by those who judge; here it is filed. */
export interface Idea2025 {
  readonly id: string;
  /** 1 to 137, in the order of filing: its number in the process. */
  readonly number: number;
  readonly fate: Fate;
  /** Why it was refused or withdrawn. */
  readonly why: string | null;
  /** The idea into which it is merged. */
  readonly mergedInto: string | null;
  readonly category: IdeaCategory;
  /** Slug; null for the whole metropolis. */
  readonly commune: string | null;
  readonly where: string;
  readonly costCents: number | null;
  readonly title: string;
  readonly text: string;
  readonly authorId: string | null;
  readonly authorKind: AuthorKind;
  readonly signature: string;
  readonly channel: Channel;
  readonly filedAt: Date;
}

const told: Readonly<Record<IdeaCategory, readonly StoryIdea[]>> = { nature, moving, learning, solidarity, culture, play };

/** A whole number that follows from words alone: the same everywhere, without the order in which one asks. */
export const dice = (words: string, sides: number): number => createHash("sha256").update(words).digest().readUInt32BE(0) % sides;

const ideaId = (number: number) => `74000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const opened = Date.UTC(2025, 4, 5, 7);
const closed = Date.UTC(2025, 5, 29, 20);

/** More at the beginning and at the end than between, by day. */
function instantOf(at: number, of: number, title: string): Date {
  const part = (at + 0.5) / of;
  const moment = opened + (part - 0.1 * Math.sin(2 * Math.PI * part)) * (closed - opened);
  const hour = new Date(moment).getUTCHours();
  return new Date(hour >= 6 && hour < 21 ? moment : moment - (moment % 86_400_000) + (7 + dice(`hour ${title}`, 12)) * 3_600_000 + dice(title, 3600) * 1000);
}

const channels: readonly Channel[] = ["web", "web", "web", "web", "web", "web", "web", "paper", "paper", "desk", "workshop", "phone"];

function kindOf([, , , , title, text]: StoryIdea, channel: Channel): AuthorKind {
  if (channel === "workshop") return "workshop";
  if (/classe|école/i.test(title) && dice(`school ${title}`, 2) === 0) return "school";
  return /association|comité|club/i.test(text) && dice(`structure ${title}`, 2) === 0 ? "structure" : "resident";
}

function ideaOf(category: IdeaCategory, one: StoryIdea, at: number, of: number): Omit<Idea2025, "id" | "number"> {
  const [fate, commune, where, thousands, title, text, why = null] = one;
  const channel = channels[dice(`channel ${title}`, channels.length)]!;
  const person = crowd[dice(`author ${title}`, 160)]!;
  return {
    ...{ fate, commune, where, title, text, category, channel },
    why: fate === "merged" ? null : why,
    mergedInto: fate === "merged" ? why : null,
    costCents: thousands === null ? null : thousands * 100_000,
    authorId: channel === "web" ? person.id : null,
    authorKind: kindOf(one, channel),
    signature: person.signature,
    filedAt: instantOf(at, of, title),
  };
}

/** In the order of filing. Awarded: 35, for 1,174,000 € of estimates; feasible but not awarded: 19. */
export const ideas2025: readonly Idea2025[] = entriesOf(told)
  .flatMap(([category, ideas]) => ideas.map((idea) => ({ category, idea })))
  .sort((a, b) => dice(`order ${a.idea[4]}`, 2 ** 31) - dice(`order ${b.idea[4]}`, 2 ** 31))
  .map(({ category, idea }, at, all) => ideaOf(category, idea, at, all.length))
  .sort((a, b) => a.filedAt.getTime() - b.filedAt.getTime())
  .map((idea, at) => ({ ...idea, id: ideaId(at + 1), number: at + 1 }));

/** @throws when no idea has that title: the story contradicts itself. */
export function ideaNamed(title: string): Idea2025 {
  const idea = ideas2025.find((one) => one.title === title);
  if (!idea) throw new Error(`The story has no idea "${title}"`);
  return idea;
}
