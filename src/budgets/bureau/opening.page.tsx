import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { runsSomewhere } from "../gates.ts";
import { routes } from "../routes.ts";
import { fewestMembers } from "./bureau-size.ts";
import { bureauOfDraft, type DraftBureau } from "./bureau.gate.ts";
import { bureauTexts } from "./bureau.texts.ts";
import { handOver, keepKey } from "./keep-key.command.ts";
import { newBoxKey } from "./new-box-key.ts";
import { Opening } from "./opening.view.tsx";
import { ShareSheets } from "./share-sheets.view.tsx";

/**
 * The opening session: the key of the box is made in this browser, and what is posted is its public half and the hashes of its shares.
 * Without scripts the server makes it in memory and shows it once.
 */
export default acts("budgets/bureau", routes.opening, {
  access: runsSomewhere,
  find: bureauOfDraft,
  show,
  acts: (step) => ({
    keep: step({
      read: (form) => ({ ballots: readHash(form, "cle"), seedCommitment: readCommitment(form), hashes: readHashes(form), handed: readHanded(form) }),
      async run({ db, params, visitor, locale }, { vote }, made) {
        const kept = await keepKey(db, { voteId: vote.id, by: visitor.id, madeIn: "browser", ...made });
        return kept ? done(routes.bureau.href(params), "cle") : conflict(bureauTexts[locale].changed);
      },
    }),
    make: step({ run: makeHere }),
    hand: step({
      read: (form) => ({ ballots: readHash(form, "cle"), handed: readHanded(form) }),
      async run({ db, params, visitor, locale }, { vote }, { ballots }) {
        const handed = await handOver(db, { voteId: vote.id, ballots, by: visitor.id });
        return handed ? done(routes.bureau.href(params), "cle") : conflict(bureauTexts[locale].changed);
      },
    }),
  }),
});

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

function readHash(form: Reader, name: string): string {
  const hash = form.text(name);
  form.check("remises", isHash(hash), bureauTexts[form.locale].changed);
  return hash;
}

/** A page that was open before the seed was committed to has none. */
const readCommitment = (form: Reader): string | null => (form.text("graine") === "" ? null : readHash(form, "graine"));

function readHashes(form: Reader): string[] {
  const hashes = form.all("empreinte");
  form.check("remises", hashes.every(isHash) && new Set(hashes).size === hashes.length, bureauTexts[form.locale].changed);
  return hashes;
}

const readHanded = (form: Reader) => form.check("remises", form.ticked("remises"), bureauTexts[form.locale].handedMissing);

async function makeHere({ db, visitor, locale }: VisitOf<typeof routes.opening>, { vote, bureau }: DraftBureau) {
  const t = bureauTexts[locale];
  if (!bureau) return conflict(t.noBureau);
  if (bureau.members.length < fewestMembers) return conflict(t.notYet(bureau.members.length));
  const { ballots, seedCommitment, hashes, shares } = await newBoxKey(vote.id, { members: bureau.members.length, threshold: bureau.threshold });
  const kept = await keepKey(db, { voteId: vote.id, ballots, seedCommitment, hashes, madeIn: "server", handed: false, by: visitor.id });
  if (!kept) return conflict(t.changed);
  return { title: t.opening, robots: "noindex", sheet: true, body: <ShareSheets vote={vote} bureau={bureau} ballots={ballots} shares={shares} /> } as const;
}

function show({ locale }: VisitOf<typeof routes.opening>, { vote, bureau }: DraftBureau, form: FormState): HtmlAnswer {
  const body = <Opening vote={vote} bureau={bureau} form={form} />;
  return { title: bureauTexts[locale].opening, robots: "noindex", enhance: ["key-opening"], body };
}
