/** Which sentence a low wallet has: for whoever can fill it, or has to tell somebody; an empty one stops the work. */
export const walletWarning = (balance: number, canTopUp: boolean) =>
  `${balance > 0 ? "low" : "empty"}${canTopUp ? "" : "_tell"}` as const
