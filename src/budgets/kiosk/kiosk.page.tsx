import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import { fieldsOf, readPosted, readSelection, type Selection } from "../choose/selection.form.ts";
import { plainCode } from "../desk/passes.command.ts";
import { randomReceipt, showReceipt } from "../nullifier.ts";
import { choosable, limitsOf } from "../poll.ts";
import { routes } from "../routes.ts";
import { faultOf } from "../vote.ts";
import { findVoteById, type Poll, pollOf } from "../votes.query.ts";
import { type Device, findDevice, findPassHashes } from "./device.query.ts";
import { kioskTexts } from "./kiosk.texts.ts";
import { Kiosk, type Step } from "./kiosk.view.tsx";
import { mergeRecords } from "./merge.command.ts";
import { findPassState } from "./pass.query.ts";

type Standing = VisitOf<typeof routes.kiosk, Visitor | null>;

interface Screen {
  readonly device: Device;
  readonly poll: Poll;
}

interface Ballot {
  readonly pass: string;
  readonly selection: Selection;
}

/** The screen of a desk. With scripts it votes without a network; without them, step by step with the server. */
export default acts("budgets/kiosk", routes.kiosk, {
  access: anyone,
  find: screenOf,
  show: (visit, screen, form) => show(visit, screen, form),
  acts: (step) => ({
    choose: step({ read: readPass, run: () => again() }),
    check: step({ read: readBallot, run: () => again() }),
    confirm: step({ read: readBallot, run: confirm }),
    leave: step({ run: ({ params }) => done(routes.kiosk.href(params)) }),
  }),
});

/** @throws NotFound for a device that is not registered here. */
async function screenOf({ db, params }: Standing): Promise<Screen> {
  const device = await findDevice(db, params.token);
  const vote = device && (await findVoteById(db, device.vote_id));
  if (!device || !vote || vote.state === "draft") throw new NotFound();
  return { device, poll: await pollOf(db, vote) };
}

/** Without scripts, a pass must have been given: the roll is at hand. */
async function readPass(form: Reader, { db, settings }: Standing, { device }: Screen): Promise<string> {
  const t = kioskTexts[form.locale];
  const code = plainCode(form.text("jeton"));
  if (!form.check("jeton", code.length === 8, t.codeWrong)) return code;
  const state = await findPassState(db, settings, device, code);
  form.check("jeton", state === "given", { unknown: t.codeUnknown, free: t.codeNotGiven, used: t.codeUsed, given: "" }[state]);
  return code;
}

async function readBallot(form: Reader, visit: Standing, screen: Screen): Promise<Ballot> {
  const { poll } = screen;
  const pass = await readPass(form, visit, screen);
  const selection = readPosted(form, poll);
  const fault = faultOf(limitsOf(poll), choosable(poll), selection);
  if (fault) form.check("bulletin", false, budgetsTexts[form.locale].faults[fault]);
  return { pass, selection };
}

async function confirm(visit: Standing, screen: Screen, { pass, selection: { choices, points } }: Ballot) {
  const t = kioskTexts[visit.locale];
  if (screen.poll.vote.phase !== "open") return conflict({ jeton: t.closed });
  const { receipt } = randomReceipt();
  const record = { receipt, pass, choices, points, signature: null };
  const [merged] = await mergeRecords(visit.db, visit.settings, screen.device, [record], false);
  if (merged?.state !== "entered") return conflict({ jeton: t.codeUsed });
  return show(visit, screen, { act: "confirm", values: {}, problems: {} }, showReceipt(receipt));
}

/** `receipt`: of the ballot that has just entered, shown once. */
async function show({ db, params, locale }: Standing, { device, poll }: Screen, form: FormState, receipt: string | null = null): Promise<HtmlAnswer> {
  const closed = poll.vote.phase === "open" ? null : kioskTexts[locale].closed;
  const [passes, territory] = await Promise.all([findPassHashes(db, device.desk_id), readTerritory(db)]);
  const body = (
    <Kiosk
      poll={poll}
      token={params.token}
      desk={device.desk_id}
      step={receipt ? "done" : stepOf(form)}
      code={String(form.values["jeton"] ?? "")}
      selection={readSelection(fieldsOf(form.values), poll)}
      problem={form.problems["jeton"] ?? closed}
      fault={form.problems["bulletin"] ?? null}
      receipt={receipt}
      passes={passes}
      territory={territory}
    />
  );
  return { title: poll.vote.title, robots: "noindex", sheet: true, body, enhance: ["ballot-meter", "kiosk"] };
}

/** Back to where something is wrong; a ballot that could not enter begins again with a pass. */
function stepOf({ act, problems }: FormState): Step {
  if (problems["jeton"]) return "code";
  if (problems["bulletin"]) return "choose";
  return act === "choose" || act === "check" ? act : "code";
}
