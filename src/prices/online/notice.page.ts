import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { tellerNamed } from "./providers.ts";
import { receive, type ReceiveOutcome } from "./receive.command.ts";

const statuses: Readonly<Record<ReceiveOutcome, number>> = { done: 200, kept: 202, repeated: 200, ignored: 200, unknown: 404, refused: 400 };

/** Where providers of payments tell what became of a checkout: the field `notice`, signed in the header `payment-signature`. Nothing unsigned is read. */
export default page("prices/online", routes.notice, {
  access: anyone,
  async post({ db, settings, demo, now, params, headers, form }) {
    const provider = tellerNamed(params.provider, { settings, demo });
    const text = (await form())["notice"] ?? "";
    const received = provider ? await receive({ db, settings, now }, provider, { text, signature: headers.get("payment-signature") ?? "" }) : "unknown";
    return new Response(`${received}\n`, { status: statuses[received], headers: { "content-type": "text/plain; charset=utf-8" } });
  },
});
