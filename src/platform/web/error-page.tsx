import { colonIn } from "#platform/i18n/colon.ts";
import { sql } from "kysely";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Refused } from "#platform/refused.ts";
import { Button } from "#platform/ui/button.tsx";
import { Filters, TextField } from "#platform/ui/form.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { Forbidden, Gone, NotFound } from "./errors.ts";
import { renderPage } from "./html.tsx";
import type { Request as Incoming } from "./request.ts";
import { routes } from "./routes.ts";
import type { Services } from "./services.ts";
import { type ErrorTexts, errorTexts } from "./error.texts.ts";

type Status = Extract<keyof ErrorTexts, number>;

/** The page for whatever went wrong. Only a bug is logged as an error, with the reference that the reader is shown. */
export async function renderError(error: Error, room: string, request: Incoming, services: Services): Promise<Response> {
  const status = await statusOf(error, services);
  if (status === 500) services.log.error({ err: error, reference: request.id, room }, "a page failed");
  const title = errorTexts[request.locale][status].title;
  const busy = error instanceof Refused && status === 503;
  const body = <ErrorPage status={status} busy={busy} gone={error instanceof Gone ? error : null} reference={status === 500 ? request.id : null} />;
  const response = await renderPage({ title, body, robots: "noindex" }, room, request, services);
  const headers = response.headers;
  if (error instanceof Refused && error.status === 429 && error.message) headers.set("retry-after", error.message);
  return new Response(response.body, { status, headers });
}

/** Libraries wrap what the database did not answer into errors of their own: before it is called a bug, the database is asked. */
async function statusOf(error: Error, { db }: Services): Promise<Status> {
  if (error instanceof NotFound || error instanceof Forbidden || error instanceof Gone || error instanceof Refused) return error.status;
  return isUnreachable(error) || !(await answers(db)) ? 503 : 500;
}

/** What the driver says, without a code, when no connection was to be had in time or one broke: the next one may well be had again. */
const withoutConnection = /^(timeout exceeded when trying to connect|Connection terminated)/;

function isUnreachable({ message, cause, code }: Error & { readonly code?: unknown }): boolean {
  if (typeof code === "string" && (/^(ECONNREFUSED|ENOENT|57P0[123]|53300)$/.test(code) || code.startsWith("08"))) return true;
  return withoutConnection.test(message) || (cause instanceof Error && isUnreachable(cause));
}

const answers = (db: Services["db"]): Promise<boolean> =>
  sql`select`.execute(db).then(
    () => true,
    () => false,
  );

interface ErrorPageProps {
  readonly busy: boolean;
  readonly status: Status;
  readonly gone: Gone | null;
  readonly reference: string | null;
}

function ErrorPage({ status, busy, gone, reference }: ErrorPageProps) {
  const t = useTexts(errorTexts);
  const lost = status === 404 || status === 410;
  const { title, what, next } = busy ? { ...t[status], ...t.busy } : t[status];
  return (
    <div class="wrap band flow">
      <p class="eyebrow">{status}</p>
      <h1>{title}</h1>
      <p class="lead">{gone?.message ? <Quoting words={gone.quotes}>{gone.message}</Quoting> : what}</p>
      <p>{next}</p>
      {reference && (
        <p>
          {t.reference}
          {colonIn(useLocale())} <code>{reference}</code>
        </p>
      )}
      {lost && <SearchBox />}
      <p>
        <a class={lost ? "go" : "button"} href="/">
          {t.home}
        </a>
      </p>
    </div>
  );
}

/** What was meant may be found by its name. */
function SearchBox() {
  const { search: t } = useTexts(errorTexts);
  return (
    <Filters action={routes.search.href()} values={{}} label={t.title} inline>
      <TextField name="q" type="search" label={t.field} maxLength={200} autocomplete="off" />
      <Button icon="search">{t.submit}</Button>
    </Filters>
  );
}
