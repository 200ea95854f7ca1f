import type { KioskRecord } from "./record.ts";

/** What a kiosk keeps on its own disk (IndexedDB): its key, the ballots not sent yet, the passes that were used here. Browser only. */
export interface KioskStore {
  key(): Promise<CryptoKeyPair>;
  keep(record: KioskRecord, passHash: string): Promise<void>;
  records(): Promise<KioskRecord[]>;
  forget(receipts: readonly string[]): Promise<void>;
  wasUsed(passHash: string): Promise<boolean>;
}

const done = <value>(request: IDBRequest<value>): Promise<value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function openStore(voteId: string): Promise<KioskStore> {
  const opening = indexedDB.open(`borne ${voteId}`, 1);
  opening.onupgradeneeded = () => {
    for (const name of ["keys", "records", "used"]) opening.result.createObjectStore(name);
  };
  const database = await done(opening);
  const store = (name: string, mode: IDBTransactionMode) => database.transaction(name, mode).objectStore(name);
  return {
    async key() {
      const known: CryptoKeyPair | undefined = await done(store("keys", "readonly").get("own"));
      if (known) return known;
      // Not extractable: whoever takes the device cannot take the key out of it.
      const made = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
      await done(store("keys", "readwrite").put(made, "own"));
      return made;
    },
    /** The ballot and the mark that its pass is used, both or neither, and on disk before anybody is told. */
    keep(record, passHash) {
      const both = database.transaction(["records", "used"], "readwrite", { durability: "strict" });
      both.objectStore("records").put(record, record.receipt);
      both.objectStore("used").put(1, passHash);
      return new Promise((resolve, reject) => {
        both.oncomplete = () => resolve();
        both.onabort = () => reject(both.error);
      });
    },
    records: () => done(store("records", "readonly").getAll()),
    async forget(receipts) {
      for (const receipt of receipts) await done(store("records", "readwrite").delete(receipt));
    },
    wasUsed: async (passHash) => (await done(store("used", "readonly").count(passHash))) > 0,
  };
}
