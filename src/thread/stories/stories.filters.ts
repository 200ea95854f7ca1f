import { fold } from "#engines/similarity/fold.ts";
import { oneOf, type ValuesOf, words } from "#platform/web/filters.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import { verbs } from "../walk/order.ts";
import type { Story } from "./story.ts";

export const steps = { listen: "ecouter", decide: "decider", do: "faire", show: "montrer" } as const;

export const filters = { q: words("q"), commune: words("commune", 5), theme: words("theme", 120), step: oneOf("etape", steps) };

export const orders = { furthest: "avancement", latest: "recents", money: "somme", title: "titre" } as const;

export type StoryValues = ValuesOf<typeof filters>;

/** One page of the stories that answer, in the order that is wanted. */
export function choose(stories: readonly Story[], asked: StoryValues & { readonly order: Order<keyof typeof orders> }, { offset, limit }: Range): Slice<Story> {
  const rows = stories.filter((story) => answers(story, asked)).toSorted(compare[asked.order.by]);
  const ordered = asked.order.descending ? rows.toReversed() : rows;
  return { rows: limit === null ? ordered : ordered.slice(offset, offset + limit), total: rows.length };
}

function answers({ things, communes, theme, step }: Story, asked: StoryValues): boolean {
  if (asked.commune && !communes.includes(asked.commune)) return false;
  if (asked.theme && theme !== asked.theme) return false;
  if (asked.step && step !== asked.step) return false;
  const wanted = fold(asked.q).split(" ").filter(Boolean);
  if (wanted.length === 0) return true;
  const said = fold(things.map(({ thing }) => [thing.title, thing.state, thing.theme].join(" ")).join(" "));
  return wanted.every((word) => said.includes(word));
}

const french = new Intl.Collator("fr");
const byPlain = (a: string, b: string) => Number(a > b) - Number(a < b);
const byTitle = (a: Story, b: Story) => french.compare(a.first.thing.title, b.first.thing.title) || byPlain(a.start.id, b.start.id);
const byMove = (a: Story, b: Story) => byPlain(b.moved ?? "", a.moved ?? "") || byTitle(a, b);

const compare: Record<keyof typeof orders, (a: Story, b: Story) => number> = {
  furthest: (a, b) => verbs.indexOf(b.step) - verbs.indexOf(a.step) || b.things.length - a.things.length || byMove(a, b),
  latest: byMove,
  money: (a, b) => b.money.given - a.money.given || byTitle(a, b),
  title: byTitle,
};

/** What can be chosen: only what some story has. */
export const themesOf = (stories: readonly Story[]): string[] => [...new Set(stories.flatMap(({ theme }) => theme ?? []))].sort(french.compare);

export const communesOf = (stories: readonly Story[]): ReadonlySet<string> => new Set(stories.flatMap(({ communes }) => communes));
