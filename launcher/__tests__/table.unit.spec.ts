import { readyTable } from "../table"

it("shows addresses, logins and which provider is real", () => {
  const text = readyTable({
    storefrontUrl: "http://localhost:8000",
    backendUrl: "http://localhost:9000",
    sandboxUrl: "http://localhost:7000",
    providers: {
      whatsapp: "sandbox",
      wompi: "real",
      transfer: "sandbox",
      venndelo: "sandbox",
      coordinadora: "sandbox",
      anthropic: "sandbox",
      resend: "sandbox",
    },
    seconds: 21.4,
  })
  for (const part of ["http://localhost:9000/app", "http://localhost:7000/phone", "support@kaiu.test", "(21 s)"]) {
    expect(text).toContain(part)
  }
  expect(text).toMatch(/Wompi\s+real/)
  expect(text).toMatch(/WhatsApp\s+sandbox/)
})
