import type { PriceOffer } from "#bookings";

/** It costs something else than whoever borrows was shown: what the transaction took is given back, and the price is shown. */
export class Unseen extends Error {
  readonly price: PriceOffer;
  constructor(price: PriceOffer) {
    super("a price that was not shown");
    this.price = price;
  }
}
