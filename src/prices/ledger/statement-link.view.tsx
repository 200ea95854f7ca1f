import { statementNumber } from "../money.ts";
import { routes } from "../routes.ts";
import type { Line } from "./ledger.query.ts";

/** The statement on which a line stands, or that it stands on none yet. */
export function StatementLink({ statementId, year, number }: Pick<Line, "statementId" | "year" | "number">) {
  if (statementId === null || year === null || number === null) return <>–</>;
  return <a href={routes.statement.href({ id: statementId })}>{statementNumber({ year, number })}</a>;
}
