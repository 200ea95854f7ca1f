import { longText } from "#platform/web/form-input.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findVoteById } from "../votes.query.ts";
import { keepPublicKey } from "./device.command.ts";
import { findDevice, findPassHashes } from "./device.query.ts";
import { mergeRecords } from "./merge.command.ts";
import { type MergeAnswer, most } from "./record.ts";
import { readPublicKey } from "./signature.ts";

/** Where a kiosk sends what it keeps, and learns what it must know while it is cut off. Its address is its password. */
export default page("budgets/kiosk", routes.kioskMerge, {
  access: anyone,
  takes: longText,
  // No act: the kiosk's script posts here and reads JSON; nobody is shown a form.
  async post(visit) {
    const { db, settings, params } = visit;
    const device = await findDevice(db, params.token);
    const vote = device && (await findVoteById(db, device.vote_id));
    if (!device || !vote) throw new NotFound();
    const form = await visit.form();
    const key = form["cle"] ? await readPublicKey(form["cle"]) : null;
    // Nothing is taken, and the device keeps what it has: refused here, ballots would be lost.
    if (key && !(await keepPublicKey(db, device.id, key))) return Response.json({ problem: "other_key" }, { status: 409 });
    const records = readList(form["bulletins"] ?? "[]");
    if (records === null) return Response.json({ problem: "unreadable" }, { status: 422 });
    const now = key ? await findDevice(db, params.token) : device;
    const done = await mergeRecords(db, settings, now ?? device, records);
    const desk = await db.selectFrom("budgets.desk").select("closed_at").where("id", "=", device.desk_id).executeTakeFirst();
    const answer: MergeAnswer = {
      records: done,
      passes: await findPassHashes(db, device.desk_id),
      flush: vote.phase !== "open" || Boolean(desk?.closed_at),
      closed: vote.phase !== "open",
    };
    return Response.json(answer, { headers: { "cache-control": "no-store" } });
  },
});

function readList(text: string): unknown[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.length <= most ? list : null;
  } catch {
    return null;
  }
}
