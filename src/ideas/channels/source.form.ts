import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { ChannelsTexts } from "./channels.texts.ts";
import { isSourceChannel, type SourceChannel } from "./source.ts";

export interface TypedSource {
  readonly channel: SourceChannel;
  readonly title: string;
  readonly heldOn: string;
  readonly place: string;
  /** Code of a commune; null when it is not said. */
  readonly commune: string | null;
  readonly attendance: number | null;
  readonly note: string;
}

type Problems = Record<string, string>;
export type ReadSource = { readonly ok: true; readonly value: TypedSource } | { readonly ok: false; readonly problems: Problems };

interface Asked {
  readonly today: string;
  readonly communes: readonly { readonly code: string }[];
}

export function readSource(typed: Record<string, string>, { today, communes }: Asked, t: ChannelsTexts["problems"]): ReadSource {
  const text = (field: string) => (typed[field] ?? "").trim().replace(/\s+/g, " ");
  const [title, heldOn, place, commune, people] = [text("titre"), text("jour"), text("lieu"), text("commune"), text("presents")];
  const note = (typed["note"] ?? "").trim();
  const { canal } = typed;
  const problems: Problems = {
    ...(isSourceChannel(canal) ? {} : { canal: t.channel }),
    ...((title.length < 3 || title.length > 160) && { titre: t.sourceTitle }),
    ...((!isDayOfThisCentury(heldOn) || heldOn > today) && { jour: t.day }),
    ...(place.length > 200 && { lieu: t.place }),
    ...(commune !== "" && !communes.some(({ code }) => code === commune) && { commune: t.commune }),
    ...(people !== "" && (!/^\d{1,6}$/.test(people) || Number(people) > 100_000) && { presents: t.attendance }),
    ...(note.length > 2000 && { note: t.note }),
  };
  if (!isSourceChannel(canal) || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { channel: canal, title, heldOn, place, commune: commune || null, attendance: people === "" ? null : Number(people), note } };
}
