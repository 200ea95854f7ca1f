import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";

export async function findReportSlug(db: Db, requestId: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`select slug from visits.report where request_id = ${requestId}`.execute(db);
  return rows[0]?.slug ?? null;
}

export interface Report {
  readonly requestId: string;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly people: number;
  readonly version: number;
  readonly publishedAt: Date;
  readonly organisation: string;
  readonly city: string;
  readonly country: string;
  readonly themes: readonly string[];
  readonly day: string | null;
}

export interface Photo {
  readonly fileId: string;
  readonly alt: string;
}

const columns = sql`
  r.request_id as "requestId", r.slug, r.title, r.body, r.people, r.version, r.published_at as "publishedAt", q.organisation, q.city, q.country,
    q.themes, q.day`;

export async function findReport(db: Db, slug: string): Promise<(Report & { photos: Photo[] }) | null> {
  const { rows } = await sql<Report>`
    select ${columns} from visits.report r join visits.request q on q.id = r.request_id where r.slug = ${slug}`.execute(db);
  const report = rows[0];
  return report ? { ...report, photos: await findPhotos(db, report.requestId) } : null;
}

export async function findPhotos(db: Db, requestId: string): Promise<Photo[]> {
  const { rows } = await sql<Photo>`select file_id as "fileId", alt from visits.photo where request_id = ${requestId}
    order by position, id`.execute(db);
  return rows;
}

export interface ReportLine extends Report {
  readonly photo: Photo | null;
}

/** Newest first, by day of the visit. */
export async function findReports(db: Db, { limit, offset }: Range): Promise<Slice<ReportLine>> {
  const [{ rows }, counted] = await Promise.all([
    sql<ReportLine>`
      select ${columns},
        (select json_build_object('fileId', p.file_id, 'alt', p.alt) from visits.photo p where p.request_id = r.request_id
          order by p.position, p.id limit 1) as photo
      from visits.report r join visits.request q on q.id = r.request_id
      order by q.day desc nulls last, r.slug limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from visits.report`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}
