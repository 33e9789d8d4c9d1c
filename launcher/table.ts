import { PROVIDERS, PROVIDER_NAMES, type ProviderName } from "../src/config/providers"

type Row = [string, string]

const section = (title: string, rows: Row[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return [`  ${title}`, ...rows.map(([left, right]) => `    ${left.padEnd(width)}  ${right}`)].join("\n")
}

export type ReadyTable = {
  storefrontUrl: string
  backendUrl: string
  sandboxUrl: string
  providers: Record<ProviderName, "real" | "sandbox">
  seconds: number
}

/** What the launcher prints when everything answers: addresses, demo logins, and who is real. */
export const readyTable = ({ storefrontUrl, backendUrl, sandboxUrl, providers, seconds }: ReadyTable): string =>
  [
    "",
    `  KAIU is ready (${Math.round(seconds)} s)`,
    "",
    section("Open", [
      ["Shop", storefrontUrl],
      ["Admin", `${backendUrl}/app`],
      ["Phone (write as a customer)", `${sandboxUrl}/phone`],
      ["Mailbox", `${sandboxUrl}/mailbox`],
      ["Sandbox", sandboxUrl],
      ["API", `${backendUrl}/health`],
    ]),
    "",
    section("Demo logins, password kaiu-demo-2026", [
      ["Owner", "admin@kaiu.test"],
      ["Support", "support@kaiu.test"],
      ["Warehouse", "warehouse@kaiu.test"],
    ]),
    "",
    section(
      "Providers",
      PROVIDER_NAMES.map((name): Row => [PROVIDERS[name].title, providers[name] === "real" ? "real" : "sandbox"])
    ),
    "",
    "  Ctrl-C stops everything. Logs are in .data/logs.",
    "",
  ].join("\n")
