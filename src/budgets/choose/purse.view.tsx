import type { ComponentChildren } from "preact";

import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import { limitsOf } from "../poll.ts";
import type { Territory } from "#territory";
import type { Poll } from "../votes.query.ts";
import { chooseTexts } from "./choose.texts.ts";
import { LimitsMeter } from "./limits-meter.view.tsx";
import { countsInThousands } from "./meter-sheet.ts";
import { sayLimits } from "./say-ballot.ts";
import type { Selection } from "./selection.form.ts";
import { type Sums, sumsOf } from "./sums.ts";

interface PurseProps {
  poll: Poll;
  selection: Selection;
  territory: Territory;
  signedIn: boolean;
  /** Only the meter and its buttons. */
  bare?: boolean;
  children?: ComponentChildren;
}

/** A custom element takes what a `div` takes. */
const BallotMeter = "ballot-meter" as "div";

/** The running meter. Boxes count themselves by styles; the script says it in words; without either, the server does. */
export function Purse({ poll, selection, territory, signedIn, bare, children }: PurseProps) {
  const t = useTexts(chooseTexts);
  const locale = useLocale();
  const { vote } = poll;
  const sums = sumsOf(selection, limitsOf(poll), poll.projects);
  return (
    <BallotMeter
      class="purse"
      data-kind={vote.kind}
      data-budget={vote.budget_cents}
      data-most={vote.kind === "points" ? (vote.points_total ?? undefined) : (vote.max_choices ?? undefined)}
      data-locale={locale}
      data-of={t.sumOf.money("#", "#")}
      data-keep={signedIn ? "1" : undefined}
      data-texts={JSON.stringify(meterTexts(vote, t, locale))}
    >
      <h2 id="bourse">{t.purse}</h2>
      {vote.kind === "knapsack" && <Wall poll={poll} />}
      <Tally poll={poll} sums={sums} />
      <div class="live-box" data-part="live-box" role="status" hidden>
        <p class="sum live" data-part="live" />
        <p class="small" data-part="rest" />
      </div>
      {sums.parts.length > 0 && <Parts poll={poll} sums={sums} />}
      <LimitsMeter poll={poll} selection={selection} territory={territory} />
      <p class="limits-said small">{sayLimits(poll, locale).join(" ")}</p>
      <div class="purse-more">{vote.kind === "knapsack" && <WallNotes poll={poll} />}</div>
      {children}
      {!bare && <Around selection={selection} signedIn={signedIn} />}
    </BallotMeter>
  );
}

/** What the meter says while one chooses: a script puts the sum where "#" stands. */
const meterTexts = ({ budget_cents, max_choices, points_total }: Poll["vote"], t: (typeof chooseTexts)[Locale], locale: Locale) => ({
  left: t.sumOf.left("#"),
  over: t.sumOf.over("#"),
  money: t.sumOf.money("#", sayEuros(budget_cents, locale)),
  saved: t.saved,
  limit: t.overLimit,
  choices: t.sumOf.choices(-1, max_choices).replace("-1", "#"),
  points: t.sumOf.points(-1, points_total ?? 0).replace("-1", "#"),
});

function WallNotes({ poll }: Pick<PurseProps, "poll">) {
  const t = useTexts(chooseTexts);
  return (
    <>
      <p data-part="tally">
        <span class="count" /> {t.chosen} {t.wallNote}
      </p>
      {countsInThousands(poll) && (
        <p class="small soft" data-part="tally">
          {t.kiloNote}
        </p>
      )}
    </>
  );
}

function Around({ selection, signedIn }: Pick<PurseProps, "selection" | "signedIn">) {
  const t = useTexts(chooseTexts);
  return (
    <div class="purse-more">
      <p class="row">
        <button type="submit" class="text-button small" name="act" value="recount">
          {signedIn ? t.keep : t.recount}
        </button>
        {selection.choices.length > 1 && (
          <button type="submit" class="text-button small" name="act" value="compare">
            {t.compare}
          </button>
        )}
      </p>
      {!signedIn && <p class="small soft">{t.signInNote}</p>}
      <p class="small soft" data-part="saved" role="status" />
    </div>
  );
}

function Wall({ poll }: { poll: Poll }) {
  return (
    <div class="wall" aria-hidden="true">
      {poll.projects.map(({ number }) => (
        <i class={`b${number}`} />
      ))}
    </div>
  );
}

/** What the styles count, or what the server has counted. */
function Tally({ poll, sums }: { poll: Poll; sums: Sums }) {
  const t = useTexts(chooseTexts);
  const locale = useLocale();
  const { vote } = poll;
  if (vote.kind === "points")
    return (
      <p class="sum live" data-part="tally">
        {t.sumOf.points(sums.points, vote.points_total!)}
      </p>
    );
  if (vote.kind === "ranked")
    return (
      <p class="sum live" data-part="tally">
        {t.sumOf.choices(sums.count, vote.max_choices)}
      </p>
    );
  if (vote.kind === "approval")
    return (
      <p class="sum number" data-part="tally">
        <small>{t.sumOf.choices(-1, vote.max_choices).replace(/^-1/, "")}</small>
      </p>
    );
  const thousands = countsInThousands(poll);
  const budget = thousands ? formatNumber(vote.budget_cents / 100_000, locale) : sayEuros(vote.budget_cents, locale);
  return (
    <p class="sum tally" data-part="tally">
      <small> {thousands ? t.kiloEuros(budget) : t.euros(budget)}</small>
    </p>
  );
}

function Parts({ poll, sums }: { poll: Poll; sums: Sums }) {
  const t = useTexts(chooseTexts);
  const locale = useLocale();
  return (
    <div class="purse-more">
      <h3>{t.parts}</h3>
      <ul class="parts">
        {sums.parts.map(({ number, cents, amountCents }) => (
          <li data-envelope={number} data-amount={amountCents}>
            <span>{poll.envelopes.find((one) => one.number === number)?.name}</span>
            <span data-part="envelope">{t.sumOf.money(sayEuros(cents, locale), sayEuros(amountCents, locale))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
