/** Where to ask for another code and to hand one in, with the token for the first request. */
export const otpServices = (sandboxUrl: string, id: string, token: string) => {
  const base = `${sandboxUrl}/wompi/v1/daviplata/${id}/otp`
  return { token, code_otp_send: `${base}/send`, code_otp_validate: `${base}/validate` }
}
