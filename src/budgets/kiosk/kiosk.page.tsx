import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { nothing, readSelection, type Selection } from "../choose/selection.form.ts";
import { plainCode } from "../desk/passes.command.ts";
import { randomReceipt, showReceipt } from "../nullifier.ts";
import { routes } from "../routes.ts";
import { faultOf } from "../vote.ts";
import { choosable, limitsOf } from "../poll.ts";
import { findVoteById, type Poll, pollOf } from "../votes.query.ts";
import { type Device, findDevice, findPassHashes } from "./device.query.ts";
import { Kiosk, type KioskProps, type Step } from "./kiosk.view.tsx";
import { kioskTexts } from "./kiosk.texts.ts";
import { mergeRecords } from "./merge.command.ts";
import { findPassState } from "./pass.query.ts";

type Standing = Visit<"/votes/borne/:token">;

/** The screen of a desk. With scripts it votes without a network; without them, step by step with the server. */
export default page("budgets/kiosk", routes.kiosk, {
  access: anyone,

  async get(visit) {
    const { device, poll } = await kioskFor(visit);
    return show(visit, device, poll, "code", {});
  },

  async post(visit) {
    const { device, poll } = await kioskFor(visit);
    const input = await visit.formInput();
    const t = kioskTexts[visit.locale];
    const code = plainCode(input.text["jeton"] ?? "");
    const step = input.text["etape"];
    if (step === "quitter" || !step) return { redirect: routes.kiosk.href(visit.params) };
    const wrong = code.length !== 8 ? t.codeWrong : await refusalOf(visit, device, code);
    if (wrong) return show(visit, device, poll, "code", { problem: wrong, code: input.text["jeton"] ?? "" }, 422);
    const selection = readSelection(
      input,
      poll.vote.kind,
      poll.projects.map(({ number }) => number),
    );
    const fault = faultOf(limitsOf(poll), choosable(poll), selection);
    if (step === "choisir") return show(visit, device, poll, "choose", { code, selection });
    if (fault) return show(visit, device, poll, "choose", { code, selection, fault }, 422);
    if (step === "verifier") return show(visit, device, poll, "check", { code, selection });
    return confirm(visit, device, poll, code, selection);
  },
});

async function kioskFor({ db, params }: Standing): Promise<{ device: Device; poll: Poll }> {
  const device = await findDevice(db, params.token);
  const vote = device && (await findVoteById(db, device.vote_id));
  if (!device || !vote || vote.state === "draft") throw new NotFound();
  return { device, poll: await pollOf(db, vote) };
}

/** Without scripts, a pass must have been given: the roll is at hand. */
async function refusalOf({ db, settings, locale }: Standing, device: Device, code: string): Promise<string | null> {
  const t = kioskTexts[locale];
  const state = await findPassState(db, settings, device, code);
  return { unknown: t.codeUnknown, free: t.codeNotGiven, used: t.codeUsed, given: null }[state];
}

async function confirm(visit: Standing, device: Device, poll: Poll, code: string, { choices, points }: Selection): Promise<HtmlAnswer> {
  const t = kioskTexts[visit.locale];
  if (poll.vote.phase !== "open") return show(visit, device, poll, "code", { problem: t.closed }, 409);
  const { receipt } = randomReceipt();
  const [done] = await mergeRecords(visit.db, visit.settings, device, [{ receipt, pass: code, choices, points, signature: null }]);
  if (done?.state !== "entered") return show(visit, device, poll, "code", { problem: t.codeUsed }, 409);
  return show(visit, device, poll, "done", { receipt: showReceipt(receipt) });
}

type More = Partial<Pick<KioskProps, "code" | "selection" | "problem" | "fault" | "receipt">>;

async function show({ db, params, locale }: Standing, device: Device, poll: Poll, step: Step, more: More, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const { code = "", selection = nothing, fault = null, receipt = null } = more;
  const problem = more.problem ?? (poll.vote.phase === "open" ? null : kioskTexts[locale].closed);
  const [passes, territory] = await Promise.all([findPassHashes(db, device.desk_id), readTerritory(db)]);
  const body = (
    <Kiosk
      poll={poll}
      token={params.token}
      step={step}
      code={code}
      selection={selection}
      problem={problem}
      fault={fault}
      receipt={receipt}
      passes={passes}
      territory={territory}
    />
  );
  return { title: poll.vote.title, robots: "noindex", sheet: true, body, enhance: ["ballot-meter", "kiosk"], ...(status && { status }) };
}
