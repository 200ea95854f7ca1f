import { useTexts } from "#platform/i18n/context.tsx";
import type { Territory } from "#territory";
import type { Poll } from "../votes.query.ts";
import { chooseTexts } from "./choose.texts.ts";
import { limitedIn, roomAgainst, usedOf } from "./limited.ts";
import type { Selection } from "./selection.form.ts";

/** What the ballot uses of each limit that it touches. The script counts again as the ballot changes; without it, the server has counted. */
export function LimitsMeter({ poll, selection, territory }: { poll: Poll; selection: Selection; territory: Territory }) {
  const t = useTexts(chooseTexts);
  const commune = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const limits = limitedIn(poll, { commune, districts: t.districts });
  const most = poll.vote.max_against;
  if (limits.length === 0 && most === null) return null;
  const chosen = new Set(selection.choices);
  const points = selection.points ?? [];
  const [supported, opposed] = [points.filter((one) => one > 0).length, points.filter((one) => one < 0).length];
  return (
    <div class="purse-more">
      <ul class="parts" aria-label={t.limits}>
        {limits.map(({ name, most, sets }) => (
          <Use name={name} used={usedOf(sets, chosen)} most={most} sets={sets} />
        ))}
        {most !== null && <Use name={t.against} used={opposed} most={roomAgainst(most, supported)} against={most} />}
      </ul>
    </div>
  );
}

interface UseProps {
  name: string;
  used: number;
  most: number;
  sets?: readonly (readonly number[])[];
  against?: number;
}

function Use({ name, used, most, sets, against }: UseProps) {
  const t = useTexts(chooseTexts);
  return (
    <li
      class={used > most ? "over" : undefined}
      hidden={used === 0}
      data-limit={name}
      data-most={most}
      data-sets={sets && JSON.stringify(sets)}
      data-against={against}
    >
      <span>{name}</span>
      <span data-part="used">{t.sumOf.money(String(used), String(most))}</span>
    </li>
  );
}
