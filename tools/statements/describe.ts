import type pg from "pg";

/** A column of an answer, as the database describes it before anything runs. */
export interface Column {
  readonly name: string;
  readonly type: number;
  /** The table and column it stands for; 0 for what is computed. */
  readonly table: number;
  readonly column: number;
}

export type Description = { readonly columns: readonly Column[] } | { readonly problem: string };

interface Field {
  name: string;
  tableID: number;
  columnID: number;
  dataTypeID: number;
}

/** Has the database read a statement and say what it would answer. Nothing runs. */
export function describe(client: pg.Client, text: string): Promise<Description> {
  return new Promise((done) => {
    let answer: Description = { columns: [] };
    const question = {
      submit(connection: { parse(query: object): void; describe(what: object): void; sync(): void }) {
        connection.parse({ text, name: "", types: [] });
        connection.describe({ type: "S", name: "" });
        connection.sync();
      },
      handleRowDescription({ fields }: { fields: Field[] }) {
        answer = { columns: fields.map(({ name, tableID, columnID, dataTypeID }) => ({ name, type: dataTypeID, table: tableID, column: columnID })) };
      },
      handleError(error: Error) {
        // The client asks no more of a question that failed.
        done({ problem: error.message });
      },
      handleReadyForQuery: () => done(answer),
    };
    client.query(question as unknown as pg.Submittable);
  });
}
