/** An answer in SOAP's error shape. `code` is SOAP's own (`Client`, `Server`) or a number of the service. */
export class SoapFault extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}
