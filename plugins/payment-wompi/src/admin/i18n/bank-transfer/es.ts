export const bankTransfer = {
  title: "Transferencia bancaria",
}

export type BankTransferMessages = typeof bankTransfer
