import { useTexts } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { TextField } from "#platform/ui/form.tsx";
import { conflict, wrong } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Holder } from "./escrow.query.ts";
import type { Apart } from "./reconcile.command.ts";
import { reconcileTexts } from "./reconcile.texts.ts";

/** One field for the share of each holder, in their order. */
export function ShareFields({ holders }: { holders: readonly Holder[] }) {
  const t = useTexts(reconcileTexts);
  return (
    <>
      <TextField name="premiere" label={holders[0]!.name} hint={t.shareHint} type="password" autocomplete="off" maxLength={200} />
      <TextField name="seconde" label={holders[1]!.name} hint={t.shareHint} type="password" autocomplete="off" maxLength={200} />
    </>
  );
}

export const readShares = (form: Reader): [string, string] => [form.secret("premiere").trim(), form.secret("seconde").trim()];

/** What is wrong with the shares, at the field where that can be told. */
export function apart(problem: Apart, locale: Locale) {
  const t = reconcileTexts[locale];
  // A share stands in no page.
  const empty = { premiere: "", seconde: "" };
  if ("at" in problem) return wrong({ [problem.at === 0 ? "premiere" : "seconde"]: t.problems[problem.problem] }, undefined, empty);
  return conflict({ not_counted: t.notCounted, no_holders: t.noHolders, not_the_secret: t.notTheSecret }[problem.problem], undefined, { values: empty });
}
