import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Publisher } from "./publisher.ts";

const nobody: Publisher = {
  ...{ version: 0, name: null, address: null, phone: null, email: null, director: null, host: null, host_address: null, host_phone: null },
  ...{ data_officer: null, ombudsman: null, court: null, audited_on: null, auditor: null, audit_rate: null },
};

export async function readPublisher(db: Db): Promise<Publisher> {
  const { rows } = await sql<Publisher>`
    select version, name, address, phone, email, director, host, host_address, host_phone, data_officer, ombudsman, court,
      to_char(audited_on, 'YYYY-MM-DD') as audited_on, auditor, audit_rate::float8 as audit_rate
    from people.publisher`.execute(db);
  return rows[0] ?? nobody;
}
