import type { Locale } from "#platform/i18n/locale.ts";
import { type LanguageVersion, tellApplication } from "../wording.query.ts";
import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Part } from "../application.ts";
import { type Application, type Complement, type Document, listComplements, listDocuments, readApplication, type Role, roleOf } from "./application.query.ts";

interface ApplicationVisit {
  readonly db: Db;
  readonly params: { readonly id: string };
  readonly visitor: Visitor;
  readonly now: Date;
  readonly locale: Locale;
}

export interface OwnApplication {
  readonly application: LanguageVersion<Application>;
  readonly role: Role;
  readonly documents: readonly Document[];
  /** What the service asks to be completed and still may be. */
  readonly complement: Complement | null;
}

/** An application of this person's. @throws NotFound for everybody else's */
export async function findOwn({ db, params, visitor, now, locale }: ApplicationVisit): Promise<OwnApplication> {
  const application = await readApplication(db, params.id);
  const role = application && (await roleOf(db, application.id, visitor.id));
  if (!application || !role) throw new NotFound();
  const [documents, complements] = await Promise.all([listDocuments(db, application.id), listComplements(db, application.id)]);
  return {
    application: await tellApplication(db, application, locale),
    role,
    documents,
    complement: complements.find(({ answeredAt, dueAt }) => !answeredAt && dueAt > now) ?? null,
  };
}

/** Whether a part can be written to: all of a draft, what a complement opens of what was sent. */
export function isOpen({ application, complement }: Pick<OwnApplication, "application" | "complement">, part: Part): boolean {
  return application.state === "draft" || (application.state === "sent" && complement !== null && complement.parts.includes(part));
}

/** The same, to be written to. @throws Forbidden for who may only read it */
export async function findToWrite(asked: ApplicationVisit): Promise<OwnApplication> {
  const own = await findOwn(asked);
  if (own.role === "reader") throw new Forbidden();
  return own;
}
